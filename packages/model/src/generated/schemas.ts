// Generated from schemas/ by `npm run generate`. Change the schema, not this file.

/**
 * Small letters, digits and underscores, starting with a letter; at most 64. Kept in stored answers, so never reused for something else.
 */
export type Id = string
/**
 * Break.Addition.Wording, three whole numbers.
 */
export type Version = string
export type SetStatus = 'draft' | 'published' | 'retired'
/**
 * SHA-256 of the canonical JSON (RFC 8785), written sha256- and 64 hexadecimal digits.
 */
export type Digest = string
/**
 * A calendar day, YYYY-MM-DD.
 */
export type IsoDate = string
/**
 * Language tag, such as en or cy.
 */
export type Language = string
/**
 * What can be answered. `kind` tells them apart.
 */
export type AnswerKind = ScaleAnswer | ChoiceAnswer | ManyAnswer | NumberAnswer | DateAnswer | TextAnswer
/**
 * A day, or a reference: {"var": "today"} or {"var": "facts.id"}.
 */
export type DateLimit = IsoDate | DateReference
/**
 * An id as stored: its own, or module alias, a dot and the module's own id.
 */
export type StoredId = string
/**
 * Standard JsonLogic from a closed list of operators, plus days_between. One key an operator node. Every reference has its own guard against being unanswered.
 */
export type Rule = string | number | boolean | null | Rule[] | Operation
export type Operands = Rule[]
export type GuidanceBlock = GuidanceParagraph | GuidanceList
export type GuidanceInline = GuidanceText | GuidanceBreak | GuidanceMark | GuidanceLink
export type CheckSeverity = 'error' | 'warning' | 'note'
export type Words = string
export type Ids = Id[]
/**
 * A stored value: the id of an option (or yes, no, not_applicable), a date, text, a number, or the ids of several options.
 */
export type AnswerValue = string | number | string[]
/**
 * What stands in a box, where that is not how the answer would be written, or cannot be read. Kept, so that nothing typed is lost.
 */
export type Typed = string | TypedDate
/**
 * A small Markdown: paragraphs, lists, strong, emphasis, code and links.
 */
export type Prose = string
export type YesNo = 'yes' | 'no'
export type NotApplicable = 'no' | 'allowed' | 'reason'
export type NumberOrReference = number | WrittenReference
/**
 * A date, today, or {ref: id} of a date.
 */
export type WrittenDateLimit = string | WrittenReference
export type WrittenChecks = WrittenCheck[]
export type Status = 'draft' | 'published' | 'retired'
/**
 * An instant in UTC, ISO 8601 with a final Z.
 */
export type Timestamp = string
export type Severity = 'error' | 'warning' | 'note'
/**
 * An answer as it stands. A text may be longer than the question allows; nothing typed is lost.
 */
export type KeptValue = string | number | string[]
export type Outcome = 'completed' | 'not_assessed'
export type Shown = string | string[]
/**
 * Ids, or the $name of a table's column that holds them.
 */
export type WrittenIds = StoredId[] | string
/**
 * Ids, or the $name of a table's column that holds them; an id may have more than two parts here.
 */
export type WrittenNames = string[] | string

/**
 * A question set as the engine reads it: checked, with modules and libraries folded in, conditions as rules and as sentences. The only thing that passes from compiler to engine.
 */
export interface CompiledQuestionSet {
  /**
   * Format of this document.
   */
  iqa_compiled: 1
  set: Id
  title: Text
  version: Version
  status: SetStatus
  /**
   * Of this document without its digest.
   */
  digest: Digest
  owner?: string
  /**
   * Where the content comes from.
   */
  source?: Text
  activity?: Id
  applies?: Applies
  /**
   * @minItems 1
   */
  languages: Language[]
  /**
   * Whether a rule or a limit reads today; then a form cannot start without it.
   */
  reads_today: boolean
  standards: Labelled[]
  stages: Labelled[]
  judges: Labelled[]
  /**
   * The reasons for which a case may be left without an assessment.
   */
  not_assessed: Labelled[]
  /**
   * Modules and libraries folded in, as they were.
   */
  includes: Include[]
  facts: CompiledFact[]
  scales: CompiledScale[]
  /**
   * In an order in which each needs only those before it.
   */
  values: CompiledValue[]
  modules: CompiledModule[]
  sections: CompiledSection[]
  /**
   * In document order, a module's where it is inserted.
   */
  questions: CompiledQuestion[]
  checks: CompiledCheck[]
}
/**
 * Plain text by language. The first language of the set is always there; another may be missing and then falls back to it.
 */
export interface Text {
  [k: string]: string
}
/**
 * The days of the work that this set is for, both included, by a date fact.
 */
export interface Applies {
  from?: IsoDate
  to?: IsoDate
  by: Id
}
/**
 * An id and what people read for it.
 */
export interface Labelled {
  id: Id
  label: Text
}
export interface Include {
  kind: 'module' | 'library'
  id: Id
  version: Version
  /**
   * Of the document as read, ranges and comments left out.
   */
  digest: Digest
}
export interface CompiledFact {
  id: Id
  label: Text
  /**
   * Never of kind scale.
   */
  answer: AnswerKind
  required: boolean
  from: 'host' | 'assessor'
  /**
   * Whether the assessor may correct a fact of the host, giving a reason.
   */
  correct: 'no' | 'reason'
}
/**
 * Options best first.
 */
export interface ScaleAnswer {
  kind: 'scale'
  scale: Id
  /**
   * @minItems 1
   */
  options: Option[]
  not_applicable_guidance?: Text
}
export interface Option {
  id: Id
  label: Text
  /**
   * What this answer means for this question.
   */
  guidance?: Text
  /**
   * Keeps its place and its meaning; no longer offered.
   */
  retired?: true
}
export interface ChoiceAnswer {
  kind: 'choice' | 'yes_no'
  /**
   * @minItems 1
   */
  options: Option[]
  not_applicable_guidance?: Text
}
export interface ManyAnswer {
  kind: 'many'
  /**
   * @minItems 1
   */
  options: Option[]
  /**
   * The option that stands alone, such as none of these.
   */
  exclusive?: Id
}
export interface NumberAnswer {
  kind: 'number'
  unit?: Text
  at_least?: number
  at_most?: number
  /**
   * Digits allowed after the point; 0 is whole numbers.
   */
  decimals: number
}
export interface DateAnswer {
  kind: 'date'
  not_before?: DateLimit
  not_after?: DateLimit
}
export interface DateReference {
  var: string
}
export interface TextAnswer {
  kind: 'text' | 'long_text'
  /**
   * Characters, in UTF-16 units.
   */
  at_most: number
  /**
   * A named format of the project.
   */
  format?: Id
  /**
   * A regular expression that the whole text must match; proved safe from runaway matching when compiled.
   */
  pattern?: string
}
/**
 * Options best first, retired ones in their place.
 */
export interface CompiledScale {
  id: Id
  /**
   * @minItems 1
   */
  options: Option[]
}
/**
 * A derived value. Its rule gives a number, or "yes" or "no", or null while it is unanswered.
 */
export interface CompiledValue {
  id: StoredId
  type: 'number' | 'yes_no'
  label?: Text
  rule: Rule
  read_back: Text
}
export interface Operation {
  var?: string
  '==='?: Operands
  '!=='?: Operands
  '<'?: Operands
  '<='?: Operands
  '>'?: Operands
  '>='?: Operands
  in?: Operands
  and?: Operands
  or?: Operands
  '!'?: Operands
  if?: Operands
  '+'?: Operands
  some?: Operands
  days_between?: Operands
}
export interface CompiledModule {
  /**
   * Its alias in this set.
   */
  id: Id
  module: Id
  title: Text
  /**
   * Where it is inserted.
   */
  section: Id
  guidance?: Guidance
  switched_on_by: 'always' | 'assessor' | 'host'
  offer_when?: CompiledCondition
  on_when?: CompiledCondition
  /**
   * Whether switching it on needs a reason.
   */
  reason: 'no' | 'required'
  task: boolean
}
/**
 * Guidance as a tree, by language. There is no HTML anywhere in it.
 */
export interface Guidance {
  [k: string]: GuidanceBlock[]
}
export interface GuidanceParagraph {
  type: 'paragraph'
  children: GuidanceInline[]
}
export interface GuidanceText {
  type: 'text' | 'code'
  value: string
}
export interface GuidanceBreak {
  type: 'break'
}
export interface GuidanceMark {
  type: 'strong' | 'emphasis'
  children: GuidanceInline[]
}
export interface GuidanceLink {
  type: 'link'
  /**
   * https:, mailto: or a fragment of this page; nothing else.
   */
  href: string
  children: GuidanceInline[]
}
export interface GuidanceList {
  type: 'list'
  ordered: boolean
  items: GuidanceBlock[][]
}
/**
 * A rule and the sentence that says it, without capital or full stop, so that it can follow "Asked because".
 */
export interface CompiledCondition {
  rule: Rule
  read_back: Text
}
export interface CompiledSection {
  id: Id
  title: Text
  guidance?: Guidance
  when?: CompiledCondition
  task: boolean
}
export interface CompiledQuestion {
  id: StoredId
  /**
   * Its place in the set, from 1. Does not change with what is asked.
   */
  number: number
  section: Id
  /**
   * Alias of the module it belongs to.
   */
  module?: Id
  ask: Text
  answer: AnswerKind
  not_applicable: 'no' | 'allowed' | 'reason'
  required: ('yes' | 'no') | CompiledCondition
  /**
   * Its own condition, beside those of its section and module.
   */
  when?: CompiledCondition
  /**
   * Conditions of section, module and question joined in one sentence; absent when it is always asked.
   */
  asked_when?: Text
  not_asked: 'hidden' | 'shown'
  retired?: true
  standards: Id[]
  stage?: Id
  covers: Id[]
  judges?: Id
  guidance?: Guidance
  issues?: CompiledIssues
  comment?: CompiledComment
  action?: CompiledAction
  good_practice: boolean
}
export interface CompiledIssues {
  /**
   * @minItems 1
   */
  options: Option[]
  /**
   * Offered only while this holds; absent: always.
   */
  when?: CompiledCondition
  /**
   * How many must be ticked while offered.
   */
  at_least: number
}
export interface CompiledComment {
  /**
   * A comment is needed while this holds.
   */
  when: CompiledCondition
  prompt?: Text
  /**
   * Characters, once trimmed, that a needed comment must have.
   */
  at_least: number
}
export interface CompiledAction {
  /**
   * An action is needed while this holds.
   */
  when: CompiledCondition
  prompt?: Text
}
/**
 * Something that should not hold.
 */
export interface CompiledCheck {
  id: StoredId
  when: CompiledCondition
  severity: CheckSeverity
  message: Text
  /**
   * Runs when all of these are asked and answered.
   *
   * @minItems 1
   */
  about?: StoredId[]
  /**
   * Instead of about: runs once for each of these that is asked and answered, which its rule reads as answer and issues.
   */
  each?: StoredId[]
}
/**
 * Settings of a folder of question sets: what the scheme demands of them.
 */
export interface WrittenConfig {
  /**
   * Format of the file.
   */
  iqa: 1
  /**
   * Globs from this file.
   */
  question_sets?: string[]
  /**
   * @minItems 1
   */
  languages?: Language[]
  rules?: {
    extends?: 'minimal' | 'recommended' | 'strict'
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^IQA[0-9]{3}$".
     */
    [k: string]: {} | 'minimal' | 'recommended' | 'strict' | undefined
  }
  activities?: WrittenLabels
  must_cover?: Ids
  dip_sample?: {
    /**
     * Per cent, such as 10%.
     */
    at_least?: string
  }
  /**
   * Named formats for text answers: a pattern, and what it is in words.
   */
  formats?: {
    [k: string]: WrittenFormat
  }
  compare_with?: string
}
/**
 * Ids and what people read for them.
 */
export interface WrittenLabels {
  [k: string]: Words
}
export interface WrittenFormat {
  pattern: string
  at_most?: number
  reads_as: Words
}
/**
 * The three boxes of a date as they stand.
 */
export interface TypedDate {
  day: string
  month: string
  year: string
}
/**
 * An agreed follow-up.
 */
export interface Action {
  what?: string
  /**
   * Who will do it, as the host names people.
   */
  owner?: string
  due?: IsoDate
}
/**
 * Why a warning was answered as it was.
 */
export interface CheckReason {
  check: StoredId
  /**
   * For a check that runs once for each question.
   */
  question?: StoredId
  reason: string
}
/**
 * Options by id, in order; for a scale the best first.
 */
export interface WrittenOptions {
  [k: string]: Words | WrittenOption
}
export interface WrittenOption {
  label: Words
  guidance?: Words
  retired?: YesNo
}
export interface WrittenComment {
  when: WrittenCondition
  prompt?: Words
  /**
   * Characters, trimmed.
   */
  at_least?: number
}
/**
 * A condition in short form: a map whose entries must all hold. Its grammar is read by the compiler, which can say more about a slip than a schema can.
 */
export interface WrittenCondition {
  [k: string]: unknown
}
export interface WrittenAction {
  when: WrittenCondition
  prompt?: Words
}
export interface WrittenScale {
  label?: Words
  options: WrittenOptions
  comment?: WrittenComment
  action?: WrittenAction
  not_applicable?: NotApplicable
}
export interface WrittenScales {
  [k: string]: WrittenScale
}
export interface WrittenReference {
  ref: StoredId
}
export interface WrittenFact {
  label: Words
  type: 'choice' | 'yes_no' | 'many' | 'number' | 'date' | 'text'
  options?: WrittenOptions
  /**
   * A list of codes of a library, in place of options.
   */
  code_list?: Id
  exclusive?: Id
  required?: YesNo
  from?: 'host' | 'assessor'
  correct?: 'no' | 'reason'
  unit?: Words
  at_least?: number
  at_most?: number
  decimals?: number
  not_before?: WrittenDateLimit
  not_after?: WrittenDateLimit
  format?: Id
  pattern?: string
}
export interface WrittenFacts {
  [k: string]: WrittenFact
}
export interface WrittenCount {
  of: StoredId[] | WrittenCovers
  answer: string | string[]
}
export interface WrittenCovers {
  covers: Id
}
/**
 * One of days_between, count and when.
 */
export interface WrittenValue {
  label?: Words
  /**
   * From, to: whole days, below 0 when the second is earlier.
   *
   * @minItems 2
   * @maxItems 2
   */
  days_between?: string[]
  count?: WrittenCount
  when?: WrittenCondition
}
export interface WrittenValues {
  [k: string]: WrittenValue
}
export interface WrittenCheck {
  id: Id
  when: WrittenCondition
  severity: 'error' | 'warning' | 'note'
  message: Words
  /**
   * @minItems 1
   */
  about?: StoredId[]
  /**
   * rated, or {covers: tag}.
   */
  each?:
    | 'rated'
    | {
        covers: Id
      }
}
export interface WrittenQuestion {
  id: Id
  ask: Words
  /**
   * A scale of the set, or yes_no, choice, many, number, date, text, long_text.
   */
  answer: Id
  options?: WrittenOptions
  code_list?: Id
  exclusive?: Id
  unit?: Words
  at_least?: number
  at_most?: number
  decimals?: number
  not_before?: WrittenDateLimit
  not_after?: WrittenDateLimit
  format?: Id
  pattern?: string
  not_applicable?: NotApplicable
  /**
   * yes, no or a condition.
   */
  required?: WrittenCondition
  when?: WrittenCondition
  only_for?: WrittenCondition
  not_asked?: 'hidden' | 'shown'
  retired?: YesNo
  standards?: Ids
  stage?: Id
  covers?: Ids
  judges?: Id
  guidance?: Prose
  answer_guidance?: {
    [k: string]: Words
  }
  /**
   * Options by id; or in full {options, when, at_least}.
   */
  issues?: WrittenIssues | WrittenOptions
  comment?: WrittenComment
  action?: WrittenAction
  good_practice?: 'no' | 'allowed'
}
export interface WrittenIssues {
  options?: WrittenOptions
  code_list?: Id
  when?: WrittenCondition
  at_least?: number
}
/**
 * Where a module's questions go.
 */
export interface WrittenInsert {
  insert: Id
}
export interface WrittenSection {
  id: Id
  title: Words
  when?: WrittenCondition
  only_for?: WrittenCondition
  guidance?: Prose
  judges?: Id
  task?: YesNo
  /**
   * @minItems 1
   */
  questions: (WrittenInsert | WrittenQuestion)[]
}
export interface WrittenModuleUse {
  /**
   * Path from this file.
   */
  include: string
  as: Id
  /**
   * Names of this set for names that the module uses.
   */
  with?: {
    [k: string]: Id
  }
  switched_on_by: 'always' | 'assessor' | 'host'
  offer_when?: WrittenCondition
  on_when?: WrittenCondition
  reason?: 'no' | 'required'
  task?: YesNo
}
/**
 * What a module needs of the set that includes it.
 */
export interface WrittenNeeds {
  facts?: Ids
  scales?: Ids
  standards?: Ids
  stages?: Ids
  judges?: Ids
}
export interface WrittenChange {
  date: IsoDate
  type: 'break' | 'addition' | 'wording'
  note: Prose
  /**
   * A note for each audience that the change touches.
   */
  for?: {
    [k: string]: Prose
  }
}
/**
 * Lines and columns count from 1, offsets from 0; all in UTF-16 units.
 */
export interface Position {
  line: number
  column: number
  offset: number
}
/**
 * From start up to, not including, end.
 */
export interface Range {
  start: Position
  end: Position
}
/**
 * A fault in a question set, as `iqa check --format json` prints it.
 */
export interface Diagnostic {
  code: string
  severity: Severity
  message: string
  help?: string
  file: string
  range: Range
  /**
   * JSON pointer into the file.
   */
  path?: string
  subject?: DiagnosticSubject
  related: RelatedPlace[]
  fixes: Fix[]
}
export interface DiagnosticSubject {
  kind: string
  id: string
}
export interface RelatedPlace {
  message: string
  file: string
  range: Range
}
export interface Fix {
  title: string
  safety: 'safe' | 'ask'
  edits: Edit[]
}
export interface Edit {
  range: Range
  new_text: string
}
/**
 * An unfinished assessment as data. Holds answers to questions that are not asked at present too: they return if the question does.
 */
export interface Draft {
  iqa_draft: 1
  set: Id
  version: Version
  digest: Digest
  today?: IsoDate
  facts: {
    [k: string]: DraftFact
  }
  modules: {
    [k: string]: ModuleSwitch
  }
  answers: {
    [k: string]: DraftAnswer
  }
  check_reasons: KeptReason[]
}
export interface DraftFact {
  /**
   * As the host gave it.
   */
  host?: KeptValue
  /**
   * As the assessor gave or corrected it.
   */
  value?: KeptValue
  typed?: Typed
  /**
   * Why a fact of the host was corrected.
   */
  reason?: string
}
export interface ModuleSwitch {
  on: boolean
  reason?: string
}
export interface DraftAnswer {
  answer?: KeptValue
  typed?: Typed
  /**
   * Why the question does not apply.
   */
  reason?: string
  comment?: string
  issues?: Id[]
  action?: KeptAction
  /**
   * The due date while it cannot be read.
   */
  action_typed?: TypedDate
  good_practice?: string
}
/**
 * An action as it stands.
 */
export interface KeptAction {
  what?: string
  owner?: string
  due?: IsoDate
}
/**
 * Why a warning is answered as it is, as it stands.
 */
export interface KeptReason {
  check: StoredId
  /**
   * For a check that runs once for each question.
   */
  question?: StoredId
  reason: string
}
/**
 * Facts, scales, standards, stages and code lists that several sets share.
 */
export interface WrittenLibrary {
  /**
   * Format of the file.
   */
  iqa: 1
  library: Id
  title: Words
  version: Version
  status?: Status
  owner?: Words
  source?: Prose
  change?: WrittenChange
  /**
   * @minItems 1
   */
  languages?: Language[]
  audiences?: WrittenLabels
  standards?: WrittenLabels
  stages?: WrittenLabels
  judges?: WrittenLabels
  not_assessed?: WrittenLabels
  tags?: WrittenLabels
  facts?: WrittenFacts
  scales?: WrittenScales
  code_lists?: {
    [k: string]: WrittenOptions
  }
}
/**
 * A group of questions that several sets can include.
 */
export interface WrittenModule {
  /**
   * Format of the file.
   */
  iqa: 1
  module: Id
  title: Words
  version: Version
  status?: Status
  owner?: Words
  source?: Prose
  change?: WrittenChange
  /**
   * @minItems 1
   */
  languages?: Language[]
  guidance?: Prose
  judges?: Id
  tags?: WrittenLabels
  uses?: WrittenNeeds
  values?: WrittenValues
  /**
   * @minItems 1
   */
  questions: WrittenQuestion[]
  checks?: WrittenChecks
}
/**
 * A question set as its author writes it in YAML.
 */
export interface WrittenQuestionSet {
  /**
   * Format of the file.
   */
  iqa: 1
  set: Id
  title: Words
  version: Version
  status?: Status
  owner?: Words
  source?: Prose
  applies_from?: IsoDate
  applies_to?: IsoDate
  applies_by?: Id
  change?: WrittenChange
  /**
   * @minItems 1
   */
  languages?: Language[]
  activity?: Id
  audiences?: WrittenLabels
  standards?: WrittenLabels
  stages?: WrittenLabels
  judges?: WrittenLabels
  not_assessed?: WrittenLabels
  tags?: WrittenLabels
  /**
   * Libraries, by path from this file.
   */
  uses?: string[]
  facts?: WrittenFacts
  scales?: WrittenScales
  values?: WrittenValues
  modules?: WrittenModuleUse[]
  /**
   * @minItems 1
   */
  sections: WrittenSection[]
  checks?: WrittenChecks
}
/**
 * A completed record: what was asked, answered and why, readable without the question set and provable with it. Never migrated.
 */
export interface Response {
  iqa_response: 1
  /**
   * Given by the host; the same id is the same submission.
   */
  id: string
  /**
   * Whose work it is, as the host names people.
   */
  assessed?: string
  assessor?: string
  area?: string
  unit?: string
  case_ref?: string
  period?: string
  session?: Session
  started_at?: Timestamp
  completed_at: Timestamp
  /**
   * Protective marking, such as OFFICIAL.
   */
  marking?: string
  set: Id
  version: Version
  /**
   * Of the compiled question set.
   */
  digest: Digest
  set_status: 'draft' | 'published' | 'retired'
  /**
   * In which it was completed, and in which labels and sentences are kept.
   */
  language: Language
  today?: IsoDate
  outcome: Outcome
  not_assessed_reason?: Labelled
  facts: {
    [k: string]: RecordedFact
  }
  modules: {
    [k: string]: RecordedModule
  }
  answers: {
    [k: string]: RecordedAnswer
  }
  check_reasons: CheckReason[]
  /**
   * Ids of questions, and of their parts such as code_test.action, that hold something which is left out because it is not asked.
   */
  withheld: string[]
  /**
   * Every question that was asked, with the reason as a sentence; empty for one that is always asked.
   */
  asked_because: {
    [k: string]: string
  }
  /**
   * Of this document without its record_digest.
   */
  record_digest: Digest
}
/**
 * The half day in which it was assessed.
 */
export interface Session {
  date: IsoDate
  half: 'am' | 'pm'
}
export interface RecordedFact {
  value: AnswerValue
  /**
   * The value as shown.
   */
  label: Shown
  /**
   * What the host had given, where the assessor corrected it.
   */
  host?: AnswerValue
  reason?: string
}
export interface RecordedModule {
  on: boolean
  reason?: string
}
export interface RecordedAnswer {
  answer: AnswerValue
  /**
   * The answer as shown.
   */
  label: Shown
  reason?: string
  comment?: string
  issues?: RecordedIssue[]
  action?: Action
  good_practice?: string
}
export interface RecordedIssue {
  id: Id
  label: string
}
/**
 * What an author expects a question set to do, with examples.
 */
export interface WrittenScenarios {
  /**
   * The question set, by path from this file.
   */
  tests: string
  defaults?: WrittenDefaults
  /**
   * @minItems 1
   */
  scenarios: WrittenScenario[]
}
export interface WrittenDefaults {
  facts?: {}
  /**
   * An answer by question id; or long: {answer, comment, issues, action, reason, good_practice}.
   */
  answers?: {}
  modules?: {}
  today?: string
}
export interface WrittenScenario {
  name: Words
  facts?: {}
  /**
   * An answer by question id; or long: {answer, comment, issues, action, reason, good_practice}.
   */
  answers?: {}
  modules?: {}
  /**
   * Questions whose answers are taken back.
   */
  clear?: WrittenIds
  /**
   * Reasons given: for a warning by check id, or check id and question id with a slash between; for a module that is switched on, by its alias; for a fact that is corrected, by its id.
   */
  reasons?: {}
  today?: string
  /**
   * Applied in order.
   *
   * @minItems 1
   */
  steps?: WrittenStep[]
  /**
   * The scenario runs once a row; $name stands for the row's value.
   *
   * @minItems 1
   */
  table?: {}[]
  expect?: WrittenExpectations
}
export interface WrittenStep {
  facts?: {}
  /**
   * An answer by question id; or long: {answer, comment, issues, action, reason, good_practice}.
   */
  answers?: {}
  modules?: {}
  /**
   * Questions whose answers are taken back.
   */
  clear?: WrittenIds
  /**
   * Reasons given: for a warning by check id, or check id and question id with a slash between; for a module that is switched on, by its alias; for a fact that is corrected, by its id.
   */
  reasons?: {}
  today?: string
  expect?: WrittenExpectations
}
/**
 * Only what is named is checked.
 */
export interface WrittenExpectations {
  asked?: WrittenIds
  not_asked?: WrittenIds
  /**
   * yes or no by question id, for tables.
   */
  asks?: {}
  comment_needed?: WrittenIds
  comment_not_needed?: WrittenIds
  action_needed?: WrittenIds
  action_not_needed?: WrittenIds
  issues_needed?: WrittenIds
  /**
   * Modules on offer.
   */
  offered?: WrittenIds
  not_offered?: WrittenIds
  values?: {}
  /**
   * Ids of the questions, facts, modules and checks that stop completion now; exactly these.
   */
  problems?: WrittenNames
  /**
   * Checks that fire now, among others.
   */
  checks?: WrittenNames
  /**
   * Exactly these are withheld.
   */
  withheld?: WrittenNames
  complete?: YesNo
}
