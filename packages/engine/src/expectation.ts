import type { Clause } from '@iqa/logic'
import type { CompiledCondition, Expectation } from '@iqa/model'
import { deciding, explainAsked, explained } from './explain-asked.js'
import type { QuestionPlace } from './form.js'
import { held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { valueIn } from './graph.js'
import type { Node, Own } from './graph.js'
import { dataOf, problems, resultOf } from './problems.js'
import type { Problem } from './problem.js'
import { valueOf } from './question-view.js'
import { withOwn } from './recompute.js'
import { withheldIds } from './withheld.js'

/** A part of a rule that decided something. */
export interface Because {
  /** JSON pointer into the compiled set, of the deciding part; its source map tells file and line. */
  readonly pointer: string
  readonly verdict: Clause['verdict']
  readonly reads: Clause['reads']
}

/** What was found in place of what was expected. */
export interface Finding {
  readonly id: string
  readonly message: string
  readonly because: readonly Because[]
}

/** What differs from an expectation; nothing when it is met. */
export function findingsOf(state: FormState, expectation: Expectation): Finding[] {
  const inner = state[held]
  switch (expectation.kind) {
    case 'value': {
      const value = valueOf(state, expectation.id)
      if (!inner.form.values.has(expectation.id)) return [unknown(expectation.id)]
      if (value === expectation.value) return []
      return [
        plain(expectation.id, `expected ${expectation.id} to be ${told(expectation.value)}. It is ${told(value)}.`),
      ]
    }
    case 'complete': {
      const found = problems(state)
      if ((found.length === 0) === expectation.complete) return []
      if (expectation.complete)
        return found.map((problem) =>
          plain(idOf(problem), `expected it to be complete, but ${idOf(problem)}: ${problem.code}.`),
        )
      return [plain('complete', 'expected it not to be complete, but nothing is missing.')]
    }
    case 'problems':
      return exactly(
        expectation.ids,
        [...new Set(problems(state).map((problem) => named(problem, expectation.ids)))],
        'a problem',
      )
    case 'withheld':
      return exactly(expectation.ids, withheldIds(inner), 'withheld')
    default:
      return listed(inner, state, expectation.kind as ListKind, expectation.ids)
  }
}

/** The clauses for which a question is not asked. */
export function becauseNotAsked(state: FormState, question: string): Because[] {
  return clausesOf(state, question, false)
}

interface Kind {
  /** What is expected of each id: true, or that it is not so. */
  readonly wanted: boolean
  readonly words: string
  /** The ids that it can be said of. */
  known(inner: Held): Iterable<string>
  holds(inner: Held, id: string): boolean
  because(inner: Held, state: FormState, id: string): readonly Because[]
}

type ListKind = Exclude<Expectation['kind'], 'value' | 'complete' | 'problems' | 'withheld'>

const questionKind = (
  words: string,
  node: (place: QuestionPlace) => Node | undefined,
  rule: RuleName,
): Omit<Kind, 'wanted'> => ({
  words,
  known: ({ form }) => form.questions.keys(),
  holds: (inner, id) => isTrue(inner, node(inner.form.questions.get(id) as QuestionPlace)),
  because: (inner, _, id) => becauseOfPart(inner, inner.form.questions.get(id) as QuestionPlace, rule),
})

const asking: Omit<Kind, 'wanted'> = {
  words: 'asked',
  known: ({ form }) => [...form.questions.keys(), ...form.sections.keys()],
  holds: (inner, id) => isTrue(inner, inner.form.questions.get(id)?.asked ?? inner.form.sections.get(id)?.asked),
  because: (inner, state, id) => {
    const place = inner.form.questions.get(id)
    return place === undefined ? [] : clausesOf(state, id, isTrue(inner, place.asked))
  },
}

const offering: Omit<Kind, 'wanted'> = {
  words: 'on offer',
  known: ({ form }) => form.modules.keys(),
  holds: (inner, id) => isTrue(inner, inner.form.modules.get(id)?.offered),
  because: (inner, _, id) => {
    const index = inner.form.set.modules.findIndex((module) => module.id === id)
    return becauseOf(inner, inner.form.set.modules[index]?.offer_when, `/modules/${index}/offer_when`)
  },
}

const commenting = questionKind('in need of a comment', ({ comment }) => comment, 'comment')
const acting = questionKind('in need of an action', ({ action }) => action, 'action')
const ticking: Omit<Kind, 'wanted'> = {
  ...questionKind('in need of issues', ({ issues }) => issues, 'issues'),
  holds: (inner, id) => {
    const { question, issues, answer } = inner.form.questions.get(id) as QuestionPlace
    const offered = issues !== undefined && resultOf(inner, issues) !== undefined
    return offered && (question.issues?.at_least ?? 0) > 0 && valueIn(resultOf(inner, answer)) !== undefined
  },
}

const firing: Omit<Kind, 'wanted'> = {
  words: 'firing',
  known: ({ form }) => [...form.checks.keys(), ...form.set.checks.map(({ id }) => id)],
  holds: (inner, id) =>
    [...inner.form.checks.values()].some(
      ({ key, check, node }) => (key === id || check.id === id) && isTrue(inner, node),
    ),
  because: (inner, _, id) => {
    const index = inner.form.set.checks.findIndex((check) => check.id === id)
    return becauseOf(inner, inner.form.set.checks[index]?.when, `/checks/${index}/when`)
  },
}

const kinds: Readonly<Record<ListKind, Kind>> = {
  asked: { ...asking, wanted: true },
  not_asked: { ...asking, wanted: false },
  comment_needed: { ...commenting, wanted: true },
  comment_not_needed: { ...commenting, wanted: false },
  action_needed: { ...acting, wanted: true },
  action_not_needed: { ...acting, wanted: false },
  issues_needed: { ...ticking, wanted: true },
  offered: { ...offering, wanted: true },
  not_offered: { ...offering, wanted: false },
  checks: { ...firing, wanted: true },
}

/** Each id must be as wanted. With no ids, none at all may be. */
function listed(inner: Held, state: FormState, kind: ListKind, ids: readonly string[]): Finding[] {
  const of = kinds[kind]
  const there = new Set(of.known(inner))
  const none = ids.length === 0
  return [...(none ? there : ids)].flatMap((id): Finding[] => {
    if (!there.has(id)) return [unknown(id)]
    const is = of.holds(inner, id)
    if (is === (none ? !of.wanted : of.wanted)) return []
    const message = is ? `expected ${id} not to be ${of.words}. It is.` : `expected ${id} to be ${of.words}. It is not.`
    return [{ id, message, because: of.because(inner, state, id) }]
  })
}

function exactly(expected: readonly string[], found: readonly string[], words: string): Finding[] {
  return [
    ...expected.filter((id) => !found.includes(id)).map((id) => plain(id, `expected ${id} to be ${words}. It is not.`)),
    ...found.filter((id) => !expected.includes(id)).map((id) => plain(id, `expected ${id} not to be ${words}. It is.`)),
  ]
}

type RuleName = 'comment' | 'issues' | 'action'

function becauseOfPart(inner: Held, { question, index, answer, issues }: QuestionPlace, rule: RuleName): Because[] {
  const value = valueIn(resultOf(inner, answer))
  const ticked = issues === undefined ? undefined : (resultOf(inner, issues) as readonly string[] | undefined)
  return becauseOf(inner, question[rule]?.when, `/questions/${index}/${rule}/when`, { answer: value, issues: ticked })
}

function becauseOf(inner: Held, condition: CompiledCondition | undefined, at: string, own?: Own): Because[] {
  if (condition === undefined) return []
  const { pointer, clause } = explained(condition, at, withOwn(dataOf(inner), own))
  return [because(pointer, clause)]
}

/** The deciding part of each condition of a question that came out so. */
function clausesOf(state: FormState, question: string, held: boolean): Because[] {
  return explainAsked(state, question)
    .clauses.filter(({ clause }) => (clause.verdict === 'holds') === held)
    .map(({ pointer, clause }) => because(pointer, clause))
}

function because(pointer: string, whole: Clause): Because {
  const clause = deciding(whole)
  return { pointer: `${pointer}${clause.pointer}`, verdict: clause.verdict, reads: clause.reads }
}

/** What a problem is about, as an author names it: a check for one question by check id, or both with a slash. */
function named(problem: Problem, expected: readonly string[]): string {
  const both = `${problem.check ?? ''}/${problem.question ?? ''}`
  return expected.includes(both) ? both : idOf(problem)
}

function idOf({ check, question, module, fact }: Problem): string {
  return check ?? question ?? module ?? fact ?? 'today'
}

function isTrue(inner: Held, node: Node | undefined): boolean {
  return node !== undefined && resultOf(inner, node) === true
}

function unknown(id: string): Finding {
  return plain(id, `the question set has nothing called ${id} that this could be said of.`)
}

function plain(id: string, message: string): Finding {
  return { id, message, because: [] }
}

function told(value: unknown): string {
  return value === undefined ? 'unanswered' : String(value)
}
