import fc from 'fast-check'
import { expect, test } from 'vitest'
import { declared } from '../test/declared.js'
import { conditions, ruleData, runs, seed } from '../test/random.js'
import { compileRule, holds, RuleError } from './compile-rule.js'
import type { Condition } from './condition.js'
import { explain, type Clause } from './explain.js'
import type { RuleData, Value } from './rule-data.js'
import { toJsonLogic } from './to-json-logic.js'

const data: RuleData = {
  facts: new Map<string, Value>([
    ['request_type', 'charging'],
    ['received_date', '2026-03-02'],
  ]),
  answers: new Map([['code_test', 'not_met']]),
  values: new Map(),
  modules: new Map([['disclosure', true]]),
}
const isEia: Condition = {
  kind: 'test',
  ref: 'facts.request_type',
  op: 'is',
  operand: { kind: 'literal', value: 'eia' },
}
const inTime: Condition = {
  kind: 'test',
  ref: 'facts.advice_date',
  op: 'within',
  operand: { kind: 'span', days: 5, from: 'after', ref: 'facts.received_date' },
}
const worse: Condition = {
  kind: 'test',
  ref: 'answers.code_test',
  op: 'below',
  operand: { kind: 'ref', ref: 'answers.charges_right' },
}
const disclosureOn: Condition = { kind: 'module', ids: ['disclosure'] }
const victimsOn: Condition = { kind: 'module', ids: ['victims'] }
const known: Condition = {
  kind: 'test',
  ref: 'facts.request_type',
  op: 'answered',
  operand: { kind: 'literal', value: true },
}

function explained(condition: Condition): Clause {
  return explain(toJsonLogic(condition, declared).rule, data)
}

test('guards are folded into the comparison that they guard, which says what it read', () => {
  expect(explained(isEia)).toEqual({
    verdict: 'fails',
    pointer: '',
    reads: [{ path: 'facts.request_type', value: 'charging' }],
    of: [],
  })
  expect(explained(inTime)).toEqual({
    verdict: 'unanswered',
    pointer: '',
    reads: [
      { path: 'facts.advice_date', value: undefined },
      { path: 'facts.received_date', value: '2026-03-02' },
    ],
    of: [],
  })
  expect(explained(worse)).toMatchObject({
    verdict: 'unanswered',
    of: [],
    reads: [{ value: 'not_met' }, { value: undefined }],
  })
})

test('an answered question and a comparison of it side by side are two clauses', () => {
  const clause = explained({ kind: 'all', of: [known, isEia] })
  expect(clause).toMatchObject({
    joins: 'all',
    verdict: 'fails',
    of: [{ verdict: 'holds' }, { verdict: 'fails', pointer: '/and/1' }],
  })
  expect(explained({ kind: 'all', of: [known, disclosureOn] }).of).toHaveLength(2)
})

test('a module that is off fails; it is never unanswered', () => {
  expect(explained(victimsOn)).toMatchObject({ verdict: 'fails', reads: [{ path: 'modules.victims', value: 'no' }] })
  expect(explained(disclosureOn)).toMatchObject({
    verdict: 'holds',
    reads: [{ path: 'modules.disclosure', value: 'yes' }],
  })
})

test.each<[string, Condition, Clause['verdict'], Clause['joins']]>([
  ['all with something failing', { kind: 'all', of: [isEia, inTime] }, 'fails', 'all'],
  ['all with something unanswered', { kind: 'all', of: [disclosureOn, inTime] }, 'unanswered', 'all'],
  ['any with something holding', { kind: 'any', of: [inTime, disclosureOn] }, 'holds', 'any'],
  ['any with something unanswered', { kind: 'any', of: [isEia, inTime] }, 'unanswered', 'any'],
  ['any with everything failing', { kind: 'any', of: [isEia, victimsOn] }, 'fails', 'any'],
  ['not of something unanswered', { kind: 'not', of: inTime }, 'holds', 'not'],
  ['not of something holding', { kind: 'not', of: disclosureOn }, 'fails', 'not'],
])('%s', (_, condition, verdict, joins) => {
  expect(explained(condition)).toMatchObject({ verdict, joins })
})

test.each([
  ['at_least', 1, 'holds'],
  ['at_least', 2, 'unanswered'],
  ['at_least', 3, 'fails'],
  ['at_most', 1, 'holds'],
  ['at_most', 0, 'fails'],
  ['is', 2, 'unanswered'],
  ['is', 0, 'fails'],
  ['below', 1, 'fails'],
] as const)('of two questions, one answered as counted and one unanswered, %s %i %s', (compare, number, verdict) => {
  const of = ['answers.code_test', 'answers.charges_right']
  const clause = explained({ kind: 'count', of, answers: ['not_met'], compare, number })
  expect(clause).toMatchObject({ verdict, joins: 'count', of: [{ verdict: 'holds' }, { verdict: 'unanswered' }] })
})

test('a rule that cannot be compiled is refused', () => {
  expect(() => explain({ and: [] }, data)).toThrow(RuleError)
})

test(`an explanation holds just when its rule does, and every pointer is a part of the rule (seed ${seed})`, () => {
  fc.assert(
    fc.property(conditions, ruleData, (condition, randomData) => {
      const { rule, origins } = toJsonLogic(condition, declared)
      const clause = explain(rule, randomData)
      expect(clause.verdict === 'holds').toBe(holds(compileRule(rule), randomData))
      expect(pointersOf(clause).filter((pointer) => !origins.has(pointer))).toEqual([])
    }),
    runs(1500),
  )
})

function pointersOf(clause: Clause): readonly string[] {
  return [clause.pointer, ...clause.of.flatMap(pointersOf)]
}
