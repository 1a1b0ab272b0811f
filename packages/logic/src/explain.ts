import type { Operation, Rule } from '@iqa/model'
import { compileRule, holds } from './compile-rule.js'
import { readerOf, type RuleData, type Value } from './rule-data.js'
import { countOperators } from './to-json-logic.js'

/** A part of a rule and how it came out. */
export interface Clause {
  /** `unanswered` is not holding because something it needs is unanswered. */
  readonly verdict: 'holds' | 'fails' | 'unanswered'
  /** JSON pointer into the rule. */
  readonly pointer: string
  /** How the parts in `of` are joined; absent of a comparison. A count has a part for each question it looks at. */
  readonly joins?: 'all' | 'any' | 'not' | 'count'
  /** What a comparison reads, each once; the state of a module is `yes` or `no`. Empty where there are parts. */
  readonly reads: readonly { readonly path: string; readonly value: Value | undefined }[]
  readonly of: readonly Clause[]
}

/**
 * Why a rule holds or does not, part by part. The guards against the unanswered are folded into the comparison that
 * they guard.
 *
 * @throws {RuleError} when the rule cannot be compiled
 */
export function explain(rule: Rule, data: RuleData): Clause {
  // Compiling it whole refuses what the walk below could not read.
  compileRule(rule)
  return explainPart(rule, '', data)
}

function explainPart(rule: Rule, pointer: string, data: RuleData): Clause {
  if (!isOperation(rule) || isGuardedComparison(rule)) return comparison(rule, pointer, data)
  for (const [operator, joins] of joiners) {
    const parts = rule[operator]
    if (!parts) continue
    const of = parts.map((part, at) => explainPart(part, `${pointer}/${operator}/${at}`, data))
    return { verdict: verdictOf(joins, of), pointer, joins, reads: [], of }
  }
  return explainCount(rule, pointer, data) ?? comparison(rule, pointer, data)
}

const joiners = [
  ['and', 'all'],
  ['or', 'any'],
  ['!', 'not'],
] as const

function verdictOf(joins: 'all' | 'any' | 'not', of: readonly Clause[]): Clause['verdict'] {
  const has = (verdict: Clause['verdict']): boolean => of.some((clause) => clause.verdict === verdict)
  switch (joins) {
    case 'all':
      return has('fails') ? 'fails' : has('unanswered') ? 'unanswered' : 'holds'
    case 'any':
      return has('holds') ? 'holds' : has('unanswered') ? 'unanswered' : 'fails'
    case 'not':
      return has('holds') ? 'fails' : 'holds'
  }
}

/** Something compared, or anything else that has no conditions in it. */
function comparison(rule: Rule, pointer: string, data: RuleData): Clause {
  const compiled = compileRule(rule)
  const reads = compiled.reads.map((path) => ({ path, value: valueAt(path, data) }))
  const missing = reads.some(({ value }) => value === undefined)
  return { verdict: holds(compiled, data) ? 'holds' : missing ? 'unanswered' : 'fails', pointer, reads, of: [] }
}

function valueAt(path: string, data: RuleData): Value | undefined {
  const value = readerOf(path)?.(data)
  if (path.startsWith('modules.')) return value === true ? 'yes' : 'no'
  return typeof value === 'boolean' ? undefined : value
}

/**
 * `{">=": [{"+": [{"if": [test, 1, 0]}, …]}, n]}`. It is unanswered when it does not hold, but would if enough of those
 * that are unanswered came out as counted.
 */
function explainCount(rule: Operation, pointer: string, data: RuleData): Clause | undefined {
  const name = Object.values(countOperators).find((operator) => rule[operator])
  const [sum, number, ...more] = (name && rule[name]) ?? []
  if (!name || typeof number !== 'number' || more.length > 0) return undefined
  if (!isOperation(sum) || !sum['+'] || !sum['+'].every(isCounted)) return undefined
  const of = sum['+'].map((each, at) => {
    const [test = null] = (isOperation(each) && each.if) || []
    return explainPart(test, `${pointer}/${name}/0/+/${at}/if/0`, data)
  })
  const held = of.filter((clause) => clause.verdict === 'holds').length
  const open = of.filter((clause) => clause.verdict === 'unanswered').length
  const isMet = (count: number): boolean => holds(compileRule({ [name]: [count, number] }), data)
  const couldBeMet = of.some((_, more) => more < open && isMet(held + more + 1))
  return {
    verdict: isMet(held) ? 'holds' : couldBeMet ? 'unanswered' : 'fails',
    pointer,
    joins: 'count',
    reads: [],
    of,
  }
}

function isCounted(rule: Rule): boolean {
  const [, one, zero, ...more] = (isOperation(rule) && rule.if) || []
  return one === 1 && zero === 0 && more.length === 0
}

/** Guards, and then a comparison that reads all that they guard and has no conditions of its own. */
function isGuardedComparison(rule: Operation): boolean {
  const parts = rule.and ?? []
  const guards = parts.findIndex((part) => guardedBy(part) === undefined)
  if (guards < 1) return false
  const guarded = parts.slice(0, guards).map(guardedBy)
  const rest = parts.slice(guards)
  if (rest.some((part) => hasGuardOrCount(part))) return false
  const reads = new Set(rest.flatMap((part) => compileRule(part).reads))
  return guarded.every((path) => path !== undefined && reads.has(path))
}

function guardedBy(rule: Rule): string | undefined {
  const [variable, nothing] = (isOperation(rule) && rule['!==']) || []
  return nothing === null && isOperation(variable) ? variable.var : undefined
}

function hasGuardOrCount(rule: Rule): boolean {
  if (Array.isArray(rule)) return rule.some(hasGuardOrCount)
  if (!isOperation(rule)) return false
  return (
    guardedBy(rule) !== undefined ||
    rule.if !== undefined ||
    Object.values(rule).some((operands) => hasGuardOrCount(operands as Rule))
  )
}

function isOperation(rule: Rule | undefined): rule is Operation {
  return typeof rule === 'object' && rule !== null && !Array.isArray(rule)
}
