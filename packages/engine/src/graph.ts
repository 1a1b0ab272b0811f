import type { AnswerFault, CompiledRule, RuleData, Value } from '@iqa/logic'
import type { DraftAnswer, DraftFact } from '@iqa/model'
import { Heap } from './heap.js'
import type { Limits } from './limits.js'

/** What an answer or a fact reads as. Neither member: unanswered. A fault: there is something, but it reads as unanswered. */
export interface Reading {
  readonly value?: Value
  readonly fault?: AnswerFault
  /** With a fault: the limits at present, for its message. */
  readonly limits?: Limits
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

/**
 * Puts nodes in an order in which each comes after what it needs, as near to the given order as that allows,
 * and tells each what depends on it. Returns the nodes that need each other in a circle instead, when there are any.
 *
 * @param without an edge to leave out, by the keys of needed and needing node; for a test that shows that it is missed
 */
export function inOrder(
  given: readonly Node[],
  without?: { readonly needed: string; readonly by: string },
): { nodes: readonly Node[] } | { circle: readonly string[] } {
  const places = new Map(given.map((node, place) => [node.key, place]))
  const waiting: number[] = []
  const next: number[][] = given.map(() => [])
  given.forEach((node, place) => {
    const needs = new Set(node.needs)
    if (without?.by === node.key) needs.delete(without.needed)
    let count = 0
    for (const key of needs) {
      const needed = places.get(key)
      if (needed === undefined) throw new TypeError(`${node.key} needs ${key}, which is not there.`)
      next[needed]?.push(place)
      count += 1
    }
    waiting.push(count)
  })
  const ready = new Heap()
  waiting.forEach((count, place) => {
    if (count === 0) ready.push(place)
  })
  const nodes: Node[] = []
  const order: number[] = []
  for (let place = ready.pop(); place !== undefined; place = ready.pop()) {
    const node = given[place] as Node
    node.index = nodes.length
    order.push(place)
    nodes.push(node)
    for (const after of next[place] ?? []) {
      const left = (waiting[after] ?? 0) - 1
      waiting[after] = left
      if (left === 0) ready.push(after)
    }
  }
  if (nodes.length < given.length)
    return { circle: given.filter((_, place) => (waiting[place] ?? 0) > 0).map(({ key }) => key) }
  for (const [index, place] of order.entries()) {
    for (const after of next[place] ?? []) nodes[index]?.dependents.push((given[after] as Node).index)
  }
  return { nodes }
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
