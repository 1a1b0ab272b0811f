import { describe, expect, test } from 'vitest'
import type { Rule } from '@iqa/model'
import { compileRule } from '../src/compile-rule.js'
import { readerOf, type RuleData, type Value } from '../src/rule-data.js'
import { ruleOperators } from '../src/rule-operators.js'
import { absent, external } from './external.js'

interface Case {
  readonly rule: unknown
  readonly data?: unknown
  readonly result: unknown
}

/** The only ways in which we differ from JsonLogic on purpose. */
type Difference = 'text search by in' | 'an unanswered operand in an ordering' | 'the truth of a non-boolean'

/** Every difference there is, by its rule. One that is not met, or is not here, fails the test. */
const differences: ReadonlyMap<string, Difference> = new Map([['{"in":["Spring","Springfield"]}', 'text search by in']])

/** Cases of admitted operators that say something our data cannot: why, by a test of the normal rule. */
const leftOut: readonly [reason: string, applies: (one: Case, normal: string) => boolean][] = [
  ['a variable with a default', (_, normal) => /\{"var":\["[^"]*",/.test(normal)],
  ['the whole of the data as a variable', (_, normal) => /^\{"var":(?:""|null|\[\])\}$/.test(normal)],
  ['data that is a list', ({ data }) => Array.isArray(data)],
  ['elements of a list that are objects', ({ data }) => JSON.stringify(data ?? null).includes('[{')],
  ['a variable within an element', (_, normal) => normal.includes('{"var":"qty"}')],
  ['a path more than two names deep', (_, normal) => /\{"var":"\w+\.\w+\.\w+"\}/.test(normal)],
]

const text = external('jsonlogic/compatible.json')

describe.skipIf(text === undefined)(`JsonLogic’s own cases${text === undefined ? ` (${absent})` : ''}`, () => {
  const cases = (JSON.parse(text ?? '[]') as readonly (string | Case)[]).filter((each) => typeof each !== 'string')
  const admitted = cases.filter(({ rule }) =>
    operatorsOf(rule).every((name) => name === 'var' || ruleOperators.has(name)),
  )
  const out = new Map<string, number>()
  const kept = admitted.filter((one) => {
    const reason = leftOut.find(([, applies]) => applies(one, JSON.stringify(normalised(one.rule))))?.[0]
    if (reason) out.set(reason, (out.get(reason) ?? 0) + 1)
    return !reason
  })

  test(`at least 120 cases use only operators that are admitted: ${kept.length} of ${cases.length} run`, () => {
    console.info(
      `JsonLogic: ${cases.length} cases, ${admitted.length} of admitted operators, ${kept.length} run, ${differences.size} differ`,
    )
    for (const [reason, count] of out) console.info(`  left out: ${count} for ${reason}`)
    for (const [rule, difference] of differences) console.info(`  differs: ${rule} (${difference})`)
    expect(kept.length).toBeGreaterThanOrEqual(120)
  })

  test('every named difference is one of the cases', () => {
    const rules = new Set(kept.map(({ rule }) => JSON.stringify(rule)))
    for (const rule of differences.keys()) expect(rules).toContain(rule)
  })

  test.each(kept)('$rule of $data is $result', ({ rule, data, result }) => {
    const ours = compileRule(toOurPaths(normalised(rule)) as Rule).evaluate(toRuleData(data))
    if (differences.has(JSON.stringify(rule))) expect(ours).not.toEqual(result)
    else expect(ours).toEqual(result)
  })
})

/** Operands always in a list and a variable always a text, as our rules are written. */
function normalised(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(normalised)
  if (typeof rule !== 'object' || rule === null) return rule
  return Object.fromEntries(
    Object.entries(rule).map(([name, operands]) => {
      const list: unknown[] = Array.isArray(operands) ? operands : [operands]
      if (name !== 'var') return [name, list.map(normalised)]
      return [name, list.length === 1 && list[0] !== null ? String(list[0]) : operands]
    }),
  )
}

/** `a` is a fact of ours and `a.b` an answer within a module. */
function toOurPaths(rule: unknown): unknown {
  if (Array.isArray(rule)) return rule.map(toOurPaths)
  if (typeof rule !== 'object' || rule === null) return rule
  return Object.fromEntries(
    Object.entries(rule).map(([name, operands]) => {
      if (name !== 'var' || typeof operands !== 'string' || operands === '') return [name, toOurPaths(operands)]
      return [name, `${operands.includes('.') ? 'answers' : 'facts'}.${operands}`]
    }),
  )
}

function toRuleData(data: unknown): RuleData {
  const facts = new Map<string, Value>()
  const answers = new Map<string, Value>()
  for (const [name, value] of Object.entries(data ?? {})) {
    expect(readerOf(`facts.${name}`)).toBeDefined()
    if (typeof value !== 'object' || value === null || Array.isArray(value)) facts.set(name, value as Value)
    else for (const [inner, own] of Object.entries(value)) answers.set(`${name}.${inner}`, own as Value)
  }
  return { facts, answers, values: new Map(), modules: new Map() }
}

function operatorsOf(rule: unknown): readonly string[] {
  if (Array.isArray(rule)) return rule.flatMap(operatorsOf)
  if (typeof rule !== 'object' || rule === null) return []
  return Object.entries(rule).flatMap(([name, operands]) => [name, ...operatorsOf(operands)])
}
