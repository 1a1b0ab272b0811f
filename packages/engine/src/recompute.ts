import { derive, holds } from '@iqa/logic'
import type { CompiledRule, RuleData, Value } from '@iqa/logic'
import type { DraftAnswer, DraftFact, ModuleSwitch } from '@iqa/model'
import type { Form } from './form.js'
import type { Held } from './form-state.js'
import { isReading, sameResult, sameValue, valueIn } from './graph.js'
import type { Node, Own, Result, Run } from './graph.js'
import { Heap } from './heap.js'
import { at, PagesEdit, pagesOf } from './pages.js'
import type { Pages } from './pages.js'

/** What was put in: a state without what follows from it. */
export type Inputs = Omit<Held, 'results'>

export interface Recomputed {
  readonly results: Pages<Result>
  /** Nodes whose result changed. */
  readonly changed: readonly Node[]
  /** Rules evaluated. */
  readonly evaluated: number
}

/** Everything that follows from the inputs. */
export function computeAll(inputs: Inputs): Pages<Result> {
  const { nodes } = inputs.form
  const run = new Recompute(inputs, pagesOf<Result>(nodes.map(() => undefined)))
  for (const node of nodes) run.results.set(node.index, node.compute(run))
  return run.results.done()
}

/**
 * What follows from changed inputs: the touched nodes are computed again, and then, in dependency order, only those
 * that need one whose value changed.
 */
export function recompute(inputs: Inputs, before: Pages<Result>, touched: Iterable<Node>): Recomputed {
  const { nodes } = inputs.form
  const run = new Recompute(inputs, before)
  const waiting = new Heap()
  for (const { index } of touched) waiting.push(index)
  const changed: Node[] = []
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const node = nodes[index] as Node
    const old = run.results.get(index)
    const result = node.compute(run)
    if (sameResult(old, result)) continue
    run.results.set(index, result)
    changed.push(node)
    // A reading whose fault alone changed still reads as unanswered: nothing else can tell.
    if (isReading(old) && isReading(result) && sameValue(old.value, result.value)) continue
    for (const dependent of node.dependents) waiting.push(dependent)
  }
  return { results: run.results.done(), changed, evaluated: run.evaluated }
}

class Recompute implements Run {
  readonly results: PagesEdit<Result>
  readonly data: RuleData
  evaluated = 0
  readonly #entries: Pages<DraftAnswer | undefined>
  readonly #facts: Pages<DraftFact | undefined>
  readonly #switches: ReadonlyMap<string, ModuleSwitch>

  constructor({ form, entries, facts, switches, today }: Inputs, before: Pages<Result>) {
    this.results = new PagesEdit(before)
    this.#entries = entries
    this.#facts = facts
    this.#switches = switches
    this.data = ruleData(form, today, (node) => this.results.get(node.index))
  }

  result(node: Node): Result {
    return this.results.get(node.index)
  }

  has(node: Node): boolean {
    const result = this.result(node)
    return result === true || valueIn(result) !== undefined
  }

  entry(question: number): DraftAnswer | undefined {
    return at(this.#entries, question)
  }

  fact(fact: number): DraftFact | undefined {
    return at(this.#facts, fact)
  }

  switchedOn(module: string): boolean {
    return this.#switches.get(module)?.on === true
  }

  holds(rule: CompiledRule, own?: Own): boolean {
    this.evaluated += 1
    return holds(rule, withOwn(this.data, own))
  }

  evaluate(rule: CompiledRule): Value | undefined {
    this.evaluated += 1
    return derive(rule, this.data)
  }
}

/** Rule data with what `answer` and `issues` stand for. No issue ticked is unanswered. */
export function withOwn(data: RuleData, own: Own | undefined): RuleData {
  if (own === undefined) return data
  const { answer, issues } = own
  return {
    ...data,
    ...(answer !== undefined && { answer }),
    ...(issues !== undefined && issues.length > 0 && { issues }),
  }
}

/** What rules read, looked up in the results of nodes. */
export function ruleData(form: Form, today: string | undefined, result: (node: Node) => Result): RuleData {
  const value = (node: Node): Value | undefined => valueIn(result(node))
  return {
    facts: new Looked(form.facts, ({ node }) => value(node)),
    answers: new Looked(form.questions, ({ answer }) => value(answer)),
    values: new Looked(form.values, ({ node }) => value(node)),
    modules: new Looked(form.modules, ({ on }) => result(on) === true),
    ...(today !== undefined && { today }),
  }
}

/** A map whose values are looked up when asked for. An undefined value is an absent key. */
class Looked<Place, V> implements ReadonlyMap<string, V> {
  readonly #places: ReadonlyMap<string, Place>
  readonly #look: (place: Place) => V | undefined

  constructor(places: ReadonlyMap<string, Place>, look: (place: Place) => V | undefined) {
    this.#places = places
    this.#look = look
  }

  get(key: string): V | undefined {
    const place = this.#places.get(key)
    return place === undefined ? undefined : this.#look(place)
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  get size(): number {
    return [...this.entries()].length
  }

  forEach(each: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) each(value, key, this)
  }

  *entries(): MapIterator<[string, V]> {
    for (const [key, place] of this.#places) {
      const value = this.#look(place)
      if (value !== undefined) yield [key, value]
    }
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key
  }

  *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries()
  }
}
