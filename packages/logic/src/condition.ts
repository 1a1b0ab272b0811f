import type { Range, Rule, Text } from '@iqa/model'
import type { OperatorName, ValueType } from './operators.js'

/** A condition as read. `range` is where it stands in the author's file; nothing here looks at it. */
export type Condition = Group | Negation | Test | Count | ModuleOn | Raw

/** Holds when all, or any, of its conditions hold. */
export interface Group {
  readonly kind: 'all' | 'any'
  readonly of: readonly Condition[]
  readonly range?: Range
}

export interface Negation {
  readonly kind: 'not'
  readonly of: Condition
  readonly range?: Range
}

/** One thing compared. */
export interface Test {
  readonly kind: 'test'
  /**
   * What is compared, as a variable: `facts.request_type`, `answers.disclosure.police_schedules`, `values.late`,
   * `answer`.
   */
  readonly ref: string
  readonly op: OperatorName
  readonly operand: Operand
  readonly range?: Range
}

/**
 * How many of the questions have one of the answers, compared with a number. A question without an answer has none of
 * them.
 */
export interface Count {
  readonly kind: 'count'
  /** Variables, all of one scale. */
  readonly of: readonly string[]
  readonly answers: readonly string[]
  readonly compare: 'is' | 'at_least' | 'at_most' | 'above' | 'below'
  readonly number: number
  readonly range?: Range
}

/** Holds when any of the modules is on. */
export interface ModuleOn {
  readonly kind: 'module'
  readonly ids: readonly string[]
  readonly range?: Range
}

/** A rule as its author wrote it, with the sentence that says it. */
export interface Raw {
  readonly kind: 'raw'
  readonly rule: Rule
  readonly reads_as: Text
  readonly range?: Range
}

/**
 * What a thing is compared with. A literal is of the type of that thing, except for `answered`, which takes true or
 * false.
 */
export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'list'; readonly values: readonly string[] | readonly number[] }
  | Reference
  | Span

/** Another variable, or `today`. */
export interface Reference {
  readonly kind: 'ref'
  readonly ref: string
}

/** Days after a date, before it, or on either side of it. `days` is whole and not negative. */
export interface Span {
  readonly kind: 'span'
  readonly days: number
  readonly from: 'after' | 'before' | 'of'
  /** A variable that is a date, or `today`. */
  readonly ref: string
}

/** What is known of something that a condition can name. */
export interface Declaration {
  readonly path: string
  readonly type: ValueType
  readonly label: Text
  /** For a scale the best first, retired ones in their place. */
  readonly options?: readonly { readonly id: string; readonly label: Text; readonly retired?: true }[]
  readonly scale?: string
  readonly not_applicable?: boolean
}

/** Everything that a condition can name. */
export interface Declarations {
  get(path: string): Declaration | undefined
  moduleTitle(id: string): Text | undefined
}
