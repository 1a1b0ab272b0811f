import { codes, explainCode, type CompileResult } from '@iqa/compiler'
import type { CompiledQuestionSet, Text } from '@iqa/model'
import { UsageError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import { nearestName } from '../nearest-name.js'
import { compileOnce, type Workplace } from '../read-set.js'
import { placeOf, type Places } from '../reasons/reasons.js'
import { rulesOf, rulesReading, type RuleOfSet } from '../reasons/rules.js'
import type { ReadBack, Report } from '../report.js'

/**
 * The page of a code; or a thing of a set, read back.
 *
 * @throws {UsageError} for a code or an id that does not exist, naming the nearest that does
 */
export function runExplain(subject: string, workplace: Workplace): Report {
  const mark = subject.lastIndexOf('#')
  if (mark === -1) return { command: 'explain', page: pageOf(subject) }
  const path = workplace.files.read(subject.slice(0, mark)).path
  const id = subject.slice(mark + 1)
  const result = compileOnce(workplace)(path)
  if (result.set === undefined)
    return { command: 'explain', findings: joinFindings([path], result.diagnostics, workplace.files) }
  return { command: 'explain', readBack: readBackOf(id, path, result.set, result) }
}

function pageOf(subject: string): NonNullable<Report['page']> {
  const code = /^\d{3}$/.test(subject) ? `IQA${subject}` : subject.toUpperCase()
  const page = explainCode(code)
  if (page !== undefined) return page
  const meant = nearestName(code, codes)
  const hint =
    meant === undefined
      ? 'Codes are written like IQA203; for something of a set, write FILE#id.'
      : `Did you mean ${meant}?`
  throw new UsageError(`There is no code "${subject}". ${hint}`)
}

function readBackOf(id: string, file: string, set: CompiledQuestionSet, { source_map }: CompileResult): ReadBack {
  const places: Places = source_map ?? {}
  const say = (text: Text): string => text.en ?? Object.values(text)[0] ?? ''
  const at = (rule: RuleOfSet): { file?: string; line?: number } => {
    const place = placeOf(rule.pointer, rule.pointer, places)
    return place === undefined ? {} : { file: place.file, line: place.range.start.line }
  }
  const rules = rulesOf(set)
  const dependants = (variable: string): ReadBack['dependants'] =>
    rulesReading(set, variable).map((rule) => ({ what: rule.decides, ...at(rule) }))
  const sentence = (before: string, rule: RuleOfSet): ReadBack['sentences'][number] => ({
    text: `${before} ${say(rule.readBack)}.`,
    ...at(rule),
  })
  const own = (kind: RuleOfSet['kind'], name: string, part: string, before: string): ReadBack['sentences'] =>
    rules
      .filter((rule) => rule.kind === kind && rule.id === name && rule.part === part)
      .map((rule) => sentence(before, rule))

  const question = set.questions.find((each) => each.id === id)
  if (question !== undefined) {
    const asked = [
      ...own('section', question.section, 'when', `Its section "${question.section}" is asked when`),
      ...(question.module === undefined
        ? []
        : [
            ...own('module', question.module, 'offer_when', `Its module "${question.module}" is offered when`),
            ...own('module', question.module, 'on_when', `Its module "${question.module}" is on when`),
          ]),
      ...own('question', id, 'when', 'It is asked when'),
    ]
    return {
      kind: `Question ${question.number},`,
      id,
      label: say(question.ask),
      file,
      sentences: [
        ...(asked.length > 0 || question.module !== undefined ? asked : [{ text: 'It is always asked.' }]),
        ...(question.module === undefined ? [] : [{ text: switchSentence(question.module, set) }]),
        ...(question.required === 'no' ? [{ text: 'It may be left unanswered.' }] : []),
        ...own('question', id, 'required', 'It needs an answer when'),
        ...own('question', id, 'comment/when', 'A comment is needed when'),
        ...own('question', id, 'issues/when', 'Its issues are offered when'),
        ...own('question', id, 'action/when', 'An action is needed when'),
      ],
      dependants: [...dependants(`answers.${id}`), ...checksAbout(id, set)],
    }
  }
  const fact = set.facts.find((each) => each.id === id)
  if (fact !== undefined) {
    const from = fact.from === 'host' ? 'It comes from the host' : 'The assessor gives it'
    const sentences = [{ text: `${from}${fact.required ? '' : ', and may be left out'}.` }]
    return { kind: 'Fact', id, label: say(fact.label), file, sentences, dependants: dependants(`facts.${id}`) }
  }
  const value = set.values.find((each) => each.id === id)
  if (value !== undefined) {
    const sentences = own('value', id, 'value', value.type === 'yes_no' ? 'It is yes when' : 'It is')
    return {
      kind: 'Value',
      id,
      label: say(value.label ?? value.read_back),
      file,
      sentences,
      dependants: dependants(`values.${id}`),
    }
  }
  const moduleOf = set.modules.find((each) => each.id === id)
  if (moduleOf !== undefined) {
    const sentences = [
      ...own('module', id, 'offer_when', 'It is offered when'),
      ...own('module', id, 'on_when', 'It is switched on by itself when'),
      { text: switchSentence(id, set) },
    ]
    return { kind: 'Module', id, label: say(moduleOf.title), file, sentences, dependants: dependants(`modules.${id}`) }
  }
  const section = set.sections.find((each) => each.id === id)
  if (section !== undefined) {
    const when = own('section', id, 'when', 'It is asked when')
    const questions = set.questions
      .filter((each) => each.section === id)
      .map((each) => ({ what: `question ${each.id}` }))
    return {
      kind: 'Section',
      id,
      label: say(section.title),
      file,
      sentences: when.length > 0 ? when : [{ text: 'It is always asked.' }],
      dependants: questions,
    }
  }
  const check = set.checks.find((each) => each.id === id)
  if (check !== undefined) {
    const about = (check.about ?? check.each ?? []).join(', ')
    const sentences = [
      ...own('check', id, 'when', 'It fires when'),
      { text: `It is about ${about}, and its severity is ${check.severity}.` },
    ]
    return { kind: 'Check', id, label: say(check.message), file, sentences, dependants: [] }
  }
  const names = [set.questions, set.facts, set.values, set.modules, set.sections, set.checks].flatMap((list) =>
    list.map((each) => each.id),
  )
  const meant = nearestName(id, names)
  throw new UsageError(`${file} has nothing called "${id}".${meant === undefined ? '' : ` Did you mean ${meant}?`}`)
}

function switchSentence(id: string, set: CompiledQuestionSet): string {
  const by = set.modules.find((each) => each.id === id)?.switched_on_by
  if (by === 'always') return `The module "${id}" is always switched on where it is offered.`
  return `The module "${id}" is switched on by the ${by === 'host' ? 'host' : 'assessor'}.`
}

function checksAbout(id: string, set: CompiledQuestionSet): ReadBack['dependants'] {
  return set.checks
    .filter(({ about, each }) => about?.includes(id) === true || each?.includes(id) === true)
    .map((check) => ({ what: `check ${check.id} is about it` }))
}
