import type { AnswerFault, CompiledRule, RuleData, Value } from '@iqa/logic'
import type { DraftAnswer, DraftFact } from '@iqa/model'
import type { Limits } from './limits.js'

/** What an answer or a fact reads as. Neither member: unanswered. A fault: there is something, but it reads as unanswered. */
export interface Reading {
  readonly value?: Value
  readonly fault?: AnswerFault
  /** With a fault: the limits at present, for its message. */
  readonly limits?: Limits | undefined
}

/** What a node says: a verdict, a value, or a reading. */
export type Result = boolean | Value | Reading | undefined

/** What a change of a node's result is a change of. */
export interface Subject {
  readonly kind: 'today' | 'fact' | 'question' | 'value' | 'module' | 'section' | 'check'
  readonly id: string
}

/** One thing that is derived. Its needs are the nodes it reads; they come before it. */
export interface Node {
  /** Such as `asked:code_test`, `answer:code_test`, `on:disclosure`, `check:victim_letter`. */
  readonly key: string
  readonly subject: Subject
  readonly needs: readonly string[]
  /** Place in dependency order, once the graph is ordered. */
  index: number
  readonly dependents: number[]
  compute(run: Run): Result
}

/** A recompute under way, as a node sees it. */
export interface Run {
  readonly data: RuleData
  result(node: Node): Result
  /** Whether a node says yes, or has a value. */
  has(node: Node): boolean
  entry(question: number): DraftAnswer | undefined
  fact(fact: number): DraftFact | undefined
  switchedOn(module: string): boolean
  /** Evaluates a rule, and counts it. `own` is what `answer` and `issues` stand for. */
  holds(rule: CompiledRule, own?: Own): boolean
  evaluate(rule: CompiledRule): Value | undefined
}

/** A question as its own rules read it. */
export interface Own {
  readonly answer?: Value | undefined
  readonly issues?: readonly string[] | undefined
}

export function isReading(result: Result): result is Reading {
  return typeof result === 'object' && !Array.isArray(result)
}

/** The value of an answer, a fact or a derived value. */
export function valueIn(result: Result): Value | undefined {
  if (isReading(result)) return result.value
  return typeof result === 'boolean' ? undefined : (result as Value | undefined)
}

export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true
  return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => item === b[index])
}

export function sameResult(a: Result, b: Result): boolean {
  if (!isReading(a) || !isReading(b)) return sameValue(a as Value | undefined, b as Value | undefined)
  return a.fault === b.fault && sameValue(a.value, b.value) && JSON.stringify(a.limits) === JSON.stringify(b.limits)
}
