import jsonLogic from 'json-logic-js'
import { compileRule, daysBetweenOperands, isTrue, type Result, type RuleData, type Value } from '@iqa/logic'
import type { CompiledQuestionSet, Rule } from '@iqa/model'
import { domainOf, type Case } from './rule-cases.js'
import { ruleHolders, type RuleSource } from './source-map.js'

/** What has been shown of the rules of a set. */
export interface Proof {
  /** Rules that differ from each other in more than the names they read. */
  readonly rules: number
  /** Combinations over which they were run. */
  readonly cases: number
  /** Rules with more combinations than were run: they were run on a sample. */
  readonly sampled: number
}

/** Up to so many combinations a rule is run on all of them, above on a sample. */
const most = 100_000
const sampleSize = 2_000
const fewest = 50
/** Operators that may be run for one set before larger rules are sampled too: well under a second. */
const quickly = 500_000

/**
 * Runs every rule of a set on json-logic-js and on our own evaluator, over every combination of what it reads: each option, not
 * applicable, each side of each number and date, and no answer at all.
 *
 * @param everything whether to run all combinations of a rule up to 100,000 whatever the time; else well under a second's worth for the set
 * @throws {ProofError} where the two differ: then the rule does not mean the same on another engine
 */
export function proveRules(
  set: CompiledQuestionSet,
  rules: ReadonlyMap<object, RuleSource>,
  everything = false,
): Proof {
  jsonLogic.add_operation('days_between', daysBetweenOperands)
  const work = new Map<
    string,
    { rule: Rule; reads: readonly string[]; domains: readonly (readonly Case[])[]; pointer: string; total: number }
  >()
  for (const { pointer, holder } of ruleHolders(set)) {
    const declared = rules.get(holder)?.declared
    if (declared === undefined) continue
    const { reads } = compileRule(holder.rule)
    const domains = reads.map((path) => domainOf(path, holder.rule, declared))
    const total = domains.reduce((product, domain) => product * domain.length, 1)
    const key = sameShape(holder.rule, reads, domains)
    if (!work.has(key)) work.set(key, { rule: holder.rule, reads, domains, pointer, total })
  }
  let cases = 0
  let sampled = 0
  let left = quickly
  // The small ones first, so that as many as possible are run in full.
  for (const { rule, reads, domains, pointer, total } of [...work.values()].sort((a, b) => a.total - b.total)) {
    const operators = operatorsIn(rule)
    const inFull = total <= most && (everything || total * operators <= left)
    const runs = inFull
      ? total
      : everything
        ? sampleSize
        : Math.min(sampleSize / 4, Math.max(fewest, Math.floor(left / operators)))
    left -= runs * operators
    runCases(rule, reads, domains, pointer, inFull ? undefined : { of: total, runs })
    cases += runs
    if (!inFull) sampled += 1
  }
  return { rules: work.size, cases, sampled }
}

function operatorsIn(part: Rule): number {
  if (typeof part !== 'object' || part === null) return 0
  const own = Array.isArray(part) ? 0 : 1
  return Object.values(part).reduce((sum: number, each) => sum + operatorsIn(each as Rule), own)
}

/** Thrown where a rule means one thing on a stock engine and another on ours. A fault of the compiler. */
export class ProofError extends Error {
  override readonly name = 'ProofError'
}

/** Runs all combinations, or a sample of them where `sample` says of how many and how large. */
function runCases(
  rule: Rule,
  reads: readonly string[],
  domains: readonly (readonly Case[])[],
  pointer: string,
  sample: { readonly of: number; readonly runs: number } | undefined,
): void {
  const ours = compileRule(rule)
  const data = new TwoFold()
  const compare = (): void => {
    const mine = ours.evaluate(data.ours)
    const stock: unknown = jsonLogic.apply(rule as Parameters<typeof jsonLogic.apply>[0], data.stock)
    if (!same(mine, stock)) {
      throw new ProofError(
        `the rule at ${pointer} is ${JSON.stringify(mine)} here and ${JSON.stringify(stock)} on json-logic-js, given ${JSON.stringify(data.stock)}`,
      )
    }
  }
  if (sample !== undefined) {
    const next = random(sample.of % 2_147_483_647)
    for (let run = 0; run < sample.runs; run += 1) {
      domains.forEach((domain, index) => data.put(reads[index] as string, domain[next(domain.length)]))
      compare()
    }
    return
  }
  const total = domains.reduce((product, domain) => product * domain.length, 1)
  const at = domains.map(() => 0)
  domains.forEach((domain, index) => data.put(reads[index] as string, domain[0]))
  for (let run = 0; run < total; run += 1) {
    compare()
    // Like the wheels of a counter: only what turns is put anew.
    for (let wheel = 0; wheel < domains.length; wheel += 1) {
      const domain = domains[wheel] as readonly Case[]
      at[wheel] = ((at[wheel] as number) + 1) % domain.length
      data.put(reads[wheel] as string, domain[at[wheel] as number])
      if (at[wheel] !== 0) break
    }
  }
}

/** Conditions by their truth, values as they are; what is no number is nothing. */
function same(mine: Result, stock: unknown): boolean {
  if (typeof mine === 'boolean' || typeof stock === 'boolean')
    return isTrue(mine) === Boolean(jsonLogic.truthy(stock as never))
  const read = stock === undefined || (typeof stock === 'number' && !Number.isFinite(stock)) ? null : stock
  return mine === read || JSON.stringify(mine) === JSON.stringify(read)
}

/** The same data for both engines, changed in place. */
class TwoFold {
  readonly ours: RuleData & { today?: string; answer?: Value; issues?: readonly string[] } = {
    facts: new Map(),
    answers: new Map(),
    values: new Map(),
    modules: new Map(),
  }
  readonly stock: Record<string, unknown> = { facts: {}, answers: {}, values: {}, modules: {} }

  put(path: string, value: Case): void {
    this.#putStock(path.split('.'), value)
    const own = this.ours
    const dot = path.indexOf('.')
    if (dot === -1) {
      const word = path as 'today' | 'answer' | 'issues'
      if (value === undefined) delete own[word]
      else (own as unknown as Record<string, unknown>)[word] = value
      return
    }
    const map = own[path.slice(0, dot) as 'facts'] as Map<string, Value>
    if (value === undefined) map.delete(path.slice(dot + 1))
    else map.set(path.slice(dot + 1), value as Value)
  }

  #putStock(steps: readonly string[], value: Case): void {
    let within = this.stock
    for (const step of steps.slice(0, -1)) {
      if (!Object.hasOwn(within, step)) within[step] = {}
      within = within[step] as Record<string, unknown>
    }
    const last = steps.at(-1) as string
    if (value === undefined) delete within[last]
    else within[last] = value
  }
}

/** Rules that differ only in what the things they read are called have one proof. */
function sameShape(rule: Rule, reads: readonly string[], domains: readonly (readonly Case[])[]): string {
  const shape = JSON.stringify(rule, (key, value: unknown) =>
    key === 'var' && typeof value === 'string' ? reads.indexOf(value) : value,
  )
  return `${shape} ${JSON.stringify(domains)}`
}

/** Numbers from 0 up to a limit, always the same ones for a seed (mulberry32). */
function random(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}
