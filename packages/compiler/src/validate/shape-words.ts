import { isKeyedById, stepsOf } from './locate.js'
import type { SchemaPart } from './schema-fault.js'

// How a shape is called in front of an author. By the title that schemas/ gives it.

const nouns: Readonly<Record<string, string>> = {
  WrittenQuestionSet: 'question set',
  WrittenModule: 'module',
  WrittenLibrary: 'library',
  WrittenScenarios: 'scenarios file',
  WrittenConfig: 'config file',
  WrittenSection: 'section',
  WrittenQuestion: 'question',
  WrittenInsert: 'place for a module',
  WrittenFact: 'fact',
  WrittenScale: 'scale',
  WrittenOption: 'answer option',
  WrittenComment: 'comment rule',
  WrittenAction: 'action rule',
  WrittenIssues: 'list of issues',
  WrittenCheck: 'check',
  WrittenValue: 'value',
  WrittenCount: 'count',
  WrittenModuleUse: 'module entry',
  WrittenNeeds: 'list of needs',
  WrittenChange: 'change note',
  WrittenReference: 'reference',
  WrittenScenario: 'scenario',
  WrittenStep: 'step',
  WrittenDefaults: 'list of defaults',
  WrittenExpectations: 'expectation',
  WrittenFormat: 'format',
}

/** What a thing is: question, section, fact. Falls back to the key that it stands under. */
export function nounOf(part: SchemaPart, key: string): string {
  return nouns[part.title ?? ''] ?? `"${key}"`
}

/** The same with its article, to begin a sentence: A question, An answer option. */
export function withArticle(noun: string): string {
  if (noun.startsWith('"')) return noun
  return `${/^[aeiou]/.test(noun) ? 'An' : 'A'} ${noun}`
}

/** What a value should be, to follow "should be". */
export function wantedOf(part: SchemaPart, key: string, inList = false): string {
  const byKey = (inList ? wantedEntry : wantedUnder).get(key)
  if (byKey !== undefined) return byKey
  const byTitle = wanted[part.title ?? '']
  if (byTitle !== undefined) return byTitle
  if (part.enum !== undefined) return either(part.enum.map(String))
  if (part.const !== undefined) return String(part.const)
  const noun = nouns[part.title ?? '']
  const types = typeof part.type === 'string' ? [part.type] : (part.type ?? [])
  return either(
    types.map((type) =>
      type === 'object' && noun !== undefined && inList ? withArticle(noun).toLowerCase() : wantedType(type, part),
    ),
  )
}

/** Where a value may be one of several things, by its key; and so for an entry of a list. */
const wantedUnder = new Map([
  ['each', 'rated or {covers: tag}'],
  ['of', 'a list of ids or {covers: tag}'],
])
const wantedEntry = new Map([['questions', 'a question']])

const wanted: Readonly<Record<string, string>> = {
  Words: 'text',
  Prose: 'text',
  YesNo: 'yes or no',
  Id: 'an id',
  StoredId: 'an id',
  Ids: 'a list of ids',
  WrittenIds: 'a list of ids',
  WrittenNames: 'a list of ids',
  Version: 'three numbers with dots',
  IsoDate: 'a date',
  Language: 'the letters of a language',
  WrittenLabels: 'ids with their texts',
  WrittenOptions: 'ids with their texts',
  WrittenIssues: 'ids with their texts',
  WrittenDateLimit: 'a date, today or {ref: id}',
}

function wantedType(type: string, part: SchemaPart): string {
  if (type === 'string') return 'text'
  if (type === 'array') return 'a list'
  if (type === 'object') return 'keys with values'
  const whole = type === 'integer' ? 'a whole number' : 'a number'
  if (part.minimum !== undefined && part.maximum !== undefined)
    return `${whole} from ${part.minimum} to ${part.maximum}`
  return part.minimum === undefined ? whole : `${whole}, ${part.minimum} or more`
}

/** What was found, to follow "not". */
export function foundOf(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'string')
    return value === '' ? 'nothing' : `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`
  if (value === null || value === undefined) return 'nothing'
  return typeof value === 'object' ? 'keys with values' : String(value)
}

/** a, b or c */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`
}

/**
 * How what a pointer leads to is written when it is right there: the type of a change is not that of a fact. Undefined where no
 * example would help, or where the key is an id that the author chose.
 */
export function exampleOf(pointer: string): string | undefined {
  const steps = stepsOf(pointer)
  const isChosen = (step: string, index: number): boolean =>
    isKeyedById(steps.slice(0, index)) && !(steps[index - 1] === 'issues' && ofIssues.has(step))
  const place = steps.flatMap((step, index) => (/^[0-9]+$/.test(step) ? [] : [isChosen(step, index) ? '*' : step]))
  const written = place.map((_, index) => place.slice(index).join('/'))
  return written.map((each) => examples.get(each)).find((example) => example !== undefined)
}

/** Keys of issues in full, where else the ids of issues stand. */
const ofIssues: ReadonlySet<string> = new Set(['options', 'when', 'at_least'])

/** By the end of the place; the longest that fits is taken. */
const examples = new Map([
  ['sections/title', 'title: The charging decision'],
  ['modules/title', 'title: Disclosure in detail'],
  ['sections/id', 'id: charging'],
  ['checks/id', 'id: letter_not_sent'],
  ['change/type', 'type: addition'],
  ['change/for', 'for: {prosecutors: Read the question on reasons.}'],
  ['scales/*/options', 'options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}'],
  ['issues/options', 'options: {reasons_missing: The reasons are not recorded}'],
  ['comment/when', 'when: {answer: not_met}'],
  ['action/when', 'when: {answer: not_met}'],
  ['issues/when', 'when: {answer: not_met}'],
  ['issues/at_least', 'at_least: 1'],
  ['questions/at_least', 'at_least: 0'],
  ['facts/*/at_least', 'at_least: 0'],
  ['values/*/label', 'label: Days from request to advice'],
  ['values/*/when', 'when: {days_to_advice: {above: 5}}'],
  ['values/*/count', 'count: {of: [code_test, reasons], answer: not_met}'],
  ['values/*/count/answer', 'answer: not_met'],
  ['comment/prompt', 'prompt: Say what was missing.'],
  ['action/prompt', 'prompt: Say what happens next.'],
  ['expect/asked', 'asked: [code_test]'],
  ['iqa', 'iqa: 1'],
  ['set', 'set: pre_charge'],
  ['module', 'module: disclosure'],
  ['library', 'library: common'],
  ['tests', 'tests: pre-charge.iqa.yaml'],
  ['title', 'title: Pre-charge decisions'],
  ['version', 'version: 1.0.0'],
  ['status', 'status: draft'],
  ['owner', 'owner: Casework quality team'],
  ['applies_from', 'applies_from: 2026-04-01'],
  ['applies_to', 'applies_to: 2027-03-31'],
  ['languages', 'languages: [en, cy]'],
  ['sections', 'sections: [{id: charging, title: The charging decision, questions: […]}]'],
  ['questions', 'questions: [{id: code_test, ask: Was the test applied?, answer: yes_no}]'],
  ['id', 'id: code_test'],
  ['ask', 'ask: Was the test applied correctly?'],
  ['answer', 'answer: yes_no'],
  ['standards', 'standards: [legal_decision_making]'],
  ['covers', 'covers: [disclosure]'],
  ['options', 'options: {charging: A charging decision, advice: Early advice}'],
  ['label', 'label: What the police asked for'],
  ['type', 'type: choice'],
  ['when', 'when: {request_type: charging}'],
  ['comment', 'comment: {when: {answer: not_met}, prompt: Say what was missing.}'],
  ['action', 'action: {when: {answer: not_met}}'],
  ['issues', 'issues: {reasons_missing: The reasons are not recorded}'],
  ['answer_guidance', 'answer_guidance: {partly_met: The outcome is right but the reasons have gaps.}'],
  ['severity', 'severity: error'],
  ['message', 'message: The letter was due but was not sent.'],
  ['about', 'about: [code_test]'],
  ['include', 'include: modules/disclosure.iqa.yaml'],
  ['as', 'as: disclosure'],
  ['switched_on_by', 'switched_on_by: assessor'],
  ['date', 'date: 2026-04-01'],
  ['note', 'note: The question on reasons is new.'],
  ['days_between', 'days_between: [received_date, advice_date]'],
  ['of', 'of: [code_test, public_interest]'],
  ['name', 'name: A charging request is never asked about early advice'],
  ['scenarios', 'scenarios: [{name: Nothing known, expect: {complete: no}}]'],
  ['at_least', 'at_least: 20'],
  ['at_most', 'at_most: 100'],
  ['decimals', 'decimals: 0'],
  ['pattern', 'pattern: "[0-9]{4}"'],
  ['reads_as', 'reads_as: four digits'],
])
