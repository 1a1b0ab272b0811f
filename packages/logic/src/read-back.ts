import type { Rule, Text } from '@iqa/model'
import type { Condition, Count, Declaration, Declarations, Operand, Test } from './condition.js'
import { partsOf, isDate } from './dates.js'
import { fromJsonLogic } from './from-json-logic.js'
import { operatorRow } from './operators.js'
import { cy } from './words/cy.js'
import { en } from './words/en.js'
import type { Clause, Counted, Said, Words } from './words/words.js'

const languages: ReadonlyMap<string, Words> = new Map([
  ['en', en],
  ['cy', cy],
])

/**
 * A condition as a sentence, without capital or full stop. Groups within groups stand in brackets, so that it reads in
 * one way. Labels that are missing in the language are taken in English; a language that has no words of its own is
 * read back in English.
 */
export function readBack(condition: Condition, declared: Declarations, language: string): string {
  return say(condition, tellingIn(language, declared)).text
}

/** The days between two dates, as a noun phrase. */
export function readDays(from: string, to: string, declared: Declarations, language: string): string {
  const telling = tellingIn(language, declared)
  return telling.words.daysBetween(subjectOf(from, telling), subjectOf(to, telling))
}

/** What is counted, whatever the number that it is compared with. */
export function readCount(count: Count, declared: Declarations, language: string): string {
  const telling = tellingIn(language, declared)
  const { questions, answers } = countedOf(count, telling)
  return questions.length === 0 ? telling.words.nothingCounted : telling.words.howMany(questions, answers)
}

/**
 * A rule as a sentence, where it can be said in the short form; undefined where it cannot. The rule must be one that
 * compiles.
 */
export function readRule(rule: Rule, declared: Declarations, language: string): string | undefined {
  const condition = fromJsonLogic(rule, declared)
  return condition && readBack(condition, declared, language)
}

/** Operators whose words have an or in them: "Partly met or better". */
const sayOr: ReadonlySet<string> = new Set(['better_or_same', 'worse_or_same'])

interface Telling {
  readonly declared: Declarations
  readonly language: string
  readonly words: Words
}

function tellingIn(language: string, declared: Declarations): Telling {
  return { declared, language, words: languages.get(language) ?? en }
}

function say(condition: Condition, telling: Telling): Clause {
  const { words } = telling
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => say(each, telling))
      const [only] = parts
      if (!only) return plain(condition.kind === 'all' ? words.always : words.never)
      return parts.length === 1 ? only : bracketed(words[condition.kind](parts))
    }
    case 'not':
      return bracketed(words.not(say(condition.of, telling)))
    case 'test':
      return sayTest(condition, telling)
    case 'count':
      return listing(words.count(countedOf(condition, telling)))
    case 'module':
      return wordsOfList(
        words.moduleOn(condition.ids.map((id) => textOf(telling.declared.moduleTitle(id), telling) ?? id)),
        condition.ids,
      )
    case 'raw':
      return bracketed(words.inSentence((textOf(condition.reads_as, telling) ?? '').trim().replace(/\.$/, '')))
  }
}

function countedOf({ of, answers, compare, number }: Count, telling: Telling): Counted {
  const declarations = of.map((path) => telling.declared.get(path))
  // Questions that are counted together need not share a scale.
  const having = (id: string): Declaration | undefined =>
    declarations.find((each) => each?.options?.some((option) => option.id === id))
  return {
    questions: of.map((path) => nameOf(path, telling)),
    answers: answers.map((id) => valueWords(id, having(id), telling)),
    compare,
    number,
  }
}

function sayTest(written: Test, telling: Telling): Clause {
  const declaration = telling.declared.get(written.ref)
  const test = isFlag(declaration) ? plainly(written) : written
  const row = declaration && operatorRow(test.op, declaration.type)
  if (!row) throw new TypeError(`There is no ${test.op} of ${test.ref}.`)
  const list =
    test.operand.kind === 'list' ? test.operand.values.map((value) => valueWords(value, declaration, telling)) : []
  const said: Said = {
    subject: subjectOf(test.ref, telling),
    name: nameOf(test.ref, telling),
    thing: test.ref === 'issues' ? 'issues' : isAnswer(test.ref) ? 'question' : 'fact',
    several: declaration.type === 'many',
    operand: operandWords(test.operand, declaration, telling),
    list,
    reference: test.operand.kind === 'ref',
    whether: test.operand.kind === 'literal' && test.operand.value === true,
    days: test.operand.kind === 'span' ? test.operand.days : 0,
    from: test.operand.kind === 'span' ? test.operand.from : 'of',
  }
  const text = telling.words.tests[row.words](said)
  return sayOr.has(row.words) ? listing(text) : wordsOfList(text, list)
}

/** What is not the one of yes and no is the other: "“Identified victim” is no". */
function plainly(test: Test): Test {
  if (test.op !== 'is_not' || test.operand.kind !== 'literal') return test
  return { ...test, op: 'is', operand: { kind: 'literal', value: test.operand.value === 'yes' ? 'no' : 'yes' } }
}

function operandWords(operand: Operand, declaration: Declaration | undefined, telling: Telling): string {
  switch (operand.kind) {
    case 'literal':
      return typeof operand.value === 'boolean' ? '' : valueWords(operand.value, declaration, telling)
    case 'list':
      return ''
    default:
      return operand.ref === 'today' ? telling.words.today : subjectOf(operand.ref, telling)
  }
}

/** A value of a thing as people read it: its label in quotes, so that no word of it joins the sentence; a date written out; or itself. */
function valueWords(value: string | number, declaration: Declaration | undefined, telling: Telling): string {
  if (typeof value === 'number') return String(value)
  const label = textOf(declaration?.options?.find((option) => option.id === value)?.label, telling)
  const { words } = telling
  if (isFlag(declaration)) return words.inSentence(label ?? (value === 'yes' ? words.yes : words.no))
  if (label !== undefined) return `“${label}”`
  if (value === 'not_applicable') return `“${words.notApplicable}”`
  if (declaration?.type === 'yes_no') return `“${value === 'yes' ? words.yes : words.no}”`
  if (declaration?.type !== 'date' || !isDate(value)) return value
  const { day, month, year } = partsOf(value)
  return `${day} ${words.months[month - 1] ?? ''} ${year}`
}

/** The value of a thing as a noun phrase: "what the police asked for", "the answer to “…”". */
function subjectOf(path: string, telling: Telling): string {
  const { words, declared } = telling
  const several = declared.get(path)?.type === 'many'
  if (path === 'answer') return several ? words.ownAnswers : words.ownAnswer
  if (path === 'issues') return words.ownIssues
  if (path === 'today') return words.today
  const name = nameOf(path, telling)
  if (!isAnswer(path)) return name
  return several ? words.answersTo(name) : words.answerTo(name)
}

/** The thing itself: a question, or what is yes or no of the case, in quotes; or the label of anything else. */
function nameOf(path: string, telling: Telling): string {
  const { words, declared } = telling
  if (path === 'answer') return words.ownQuestion
  const declaration = declared.get(path)
  const label = textOf(declaration?.label, telling) ?? path
  return isAnswer(path) || isFlag(declaration) ? `“${label}”` : words.inSentence(label)
}

/** Whether it is yes or no and no question, so that its label says nothing that yes could answer: "Identified victim". */
function isFlag(declaration: Declaration | undefined): boolean {
  return declaration?.type === 'yes_no' && !isAnswer(declaration.path)
}

function isAnswer(path: string): boolean {
  return path.startsWith('answers.') || path === 'answer'
}

function textOf(text: Text | undefined, { language }: Telling): string | undefined {
  if (!text) return undefined
  for (const each of [language, 'en']) if (Object.hasOwn(text, each)) return text[each]
  return Object.values(text)[0]
}

function plain(text: string): Clause {
  return { text, inner: text, listed: false }
}

function listing(text: string): Clause {
  return { text, inner: text, listed: true }
}

function wordsOfList(text: string, list: readonly unknown[]): Clause {
  return list.length > 1 ? listing(text) : plain(text)
}

/** A clause that could be misread as part of a larger sentence. Its brackets keep its own words apart. */
function bracketed(text: string): Clause {
  return { text, inner: `(${text})`, listed: false }
}
