import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Rule } from '@iqa/model'
import { declared } from '../test/declared.js'
import { conditions, ruleData, runs, seed } from '../test/random.js'
import { stockResult } from '../test/stock-engine.js'
import { compileRule } from './compile-rule.js'
import type { Condition, Operand } from './condition.js'
import { operatorRows, type OperatorName } from './operators.js'
import { toJsonLogic } from './to-json-logic.js'

const v = (path: string): Rule => ({ var: path })
const has = (path: string): Rule => ({ '!==': [v(path), null] })
const literal = (value: string | number | boolean): Operand => ({ kind: 'literal', value })
const list = (...values: string[]): Operand => ({ kind: 'list', values })
const ref = (path: string): Operand => ({ kind: 'ref', ref: path })
const span = (days: number, from: 'after' | 'before' | 'of', path: string): Operand => ({
  kind: 'span',
  days,
  from,
  ref: path,
})

const type = 'facts.request_type'
const flags = 'facts.flags'
const pages = 'facts.pages'
const code = 'answers.code_test'
const advice = 'facts.advice_date'
const received = 'facts.received_date'

const forms: [path: string, op: OperatorName, operand: Operand, rule: Rule][] = [
  [type, 'is', literal('eia'), { and: [has(type), { '===': [v(type), 'eia'] }] }],
  [
    type,
    'is',
    ref('facts.asked_again_for'),
    { and: [has(type), has('facts.asked_again_for'), { '===': [v(type), v('facts.asked_again_for')] }] },
  ],
  [type, 'is_not', literal('eia'), { and: [has(type), { '!==': [v(type), 'eia'] }] }],
  [type, 'one_of', list('eia', 'appeal'), { and: [has(type), { in: [v(type), ['eia', 'appeal']] }] }],
  [type, 'none_of', list('eia', 'appeal'), { and: [has(type), { '!': [{ in: [v(type), ['eia', 'appeal']] }] }] }],
  [
    code,
    'below',
    literal('fully_met'),
    { and: [has(code), { in: [v(code), ['partly_met', 'mostly_met', 'not_met']] }] },
  ],
  [code, 'above', literal('partly_met'), { and: [has(code), { in: [v(code), ['fully_met']] }] }],
  [code, 'above', literal('fully_met'), { and: [has(code), { in: [v(code), []] }] }],
  [code, 'at_least', literal('partly_met'), { and: [has(code), { in: [v(code), ['fully_met', 'partly_met']] }] }],
  [code, 'at_most', literal('mostly_met'), { and: [has(code), { in: [v(code), ['mostly_met', 'not_met']] }] }],
  [
    code,
    'above',
    ref('answer'),
    {
      and: [
        has(code),
        has('answer'),
        {
          or: [
            { and: [{ '===': [v('answer'), 'fully_met'] }, { in: [v(code), []] }] },
            { and: [{ '===': [v('answer'), 'partly_met'] }, { in: [v(code), ['fully_met']] }] },
            { and: [{ '===': [v('answer'), 'mostly_met'] }, { in: [v(code), ['fully_met', 'partly_met']] }] },
            {
              and: [{ '===': [v('answer'), 'not_met'] }, { in: [v(code), ['fully_met', 'partly_met', 'mostly_met']] }],
            },
          ],
        },
      ],
    },
  ],
  [pages, 'above', literal(5), { and: [has(pages), { '>': [v(pages), 5] }] }],
  [
    pages,
    'below',
    ref('facts.pages_read'),
    { and: [has(pages), has('facts.pages_read'), { '<': [v(pages), v('facts.pages_read')] }] },
  ],
  [pages, 'between', { kind: 'list', values: [2, 5] }, { and: [has(pages), { '<=': [2, v(pages), 5] }] }],
  [advice, 'before', literal('2026-03-02'), { and: [has(advice), { '<': [v(advice), '2026-03-02'] }] }],
  [advice, 'on_or_before', ref('today'), { and: [has(advice), has('today'), { '<=': [v(advice), v('today')] }] }],
  [
    advice,
    'within',
    span(5, 'after', received),
    { and: [has(advice), has(received), { '<=': [0, { days_between: [v(received), v(advice)] }, 5] }] },
  ],
  [
    advice,
    'within',
    span(5, 'before', received),
    { and: [has(advice), has(received), { '<=': [0, { days_between: [v(advice), v(received)] }, 5] }] },
  ],
  [
    advice,
    'within',
    span(5, 'of', received),
    { and: [has(advice), has(received), { '<=': [-5, { days_between: [v(received), v(advice)] }, 5] }] },
  ],
  [
    advice,
    'later_than',
    span(5, 'after', received),
    { and: [has(advice), has(received), { '>': [{ days_between: [v(received), v(advice)] }, 5] }] },
  ],
  [flags, 'includes', literal('youth'), { and: [has(flags), { in: ['youth', v(flags)] }] }],
  [
    flags,
    'includes_any',
    list('youth', 'fraud'),
    { and: [has(flags), { some: [v(flags), { in: [v(''), ['youth', 'fraud']] }] }] },
  ],
  [
    flags,
    'includes_all',
    list('youth', 'fraud'),
    { and: [has(flags), { in: ['youth', v(flags)] }, { in: ['fraud', v(flags)] }] },
  ],
  [flags, 'excludes', literal('youth'), { and: [has(flags), { '!': [{ in: ['youth', v(flags)] }] }] }],
  [flags, 'answered', literal(true), { '!==': [v(flags), null] }],
  [flags, 'answered', literal(false), { '===': [v(flags), null] }],
]

test.each(forms)(
  '%s %s %j is the rule of the language page, with a guard for each reference',
  (path, op, operand, rule) => {
    expect(toJsonLogic({ kind: 'test', ref: path, op, operand }, declared).rule).toEqual(rule)
  },
)

const isEia: Condition = { kind: 'test', ref: type, op: 'is', operand: literal('eia') }
const eiaRule = toJsonLogic(isEia, declared).rule
const moduleOn: Condition = { kind: 'module', ids: ['disclosure'] }

describe('groups, counts and modules', () => {
  test('a module is compared with true and has no guard', () => {
    expect(toJsonLogic(moduleOn, declared).rule).toEqual({ '===': [v('modules.disclosure'), true] })
    expect(toJsonLogic({ kind: 'module', ids: ['a', 'b'] }, declared).rule).toEqual({
      or: [{ '===': [v('modules.a'), true] }, { '===': [v('modules.b'), true] }],
    })
  })

  test('a count adds one for each question with one of the answers', () => {
    const count: Condition = {
      kind: 'count',
      of: [code, 'answer'],
      answers: ['not_met'],
      compare: 'at_least',
      number: 2,
    }
    const each = (path: string): Rule => ({ if: [{ in: [v(path), ['not_met']] }, 1, 0] })
    expect(toJsonLogic(count, declared).rule).toEqual({ '>=': [{ '+': [each(code), each('answer')] }, 2] })
  })

  test('a group of one is its condition, a larger one is and, or', () => {
    expect(toJsonLogic({ kind: 'all', of: [isEia] }, declared).rule).toEqual(eiaRule)
    expect(toJsonLogic({ kind: 'all', of: [isEia, moduleOn] }, declared).rule).toEqual({
      and: [eiaRule, toJsonLogic(moduleOn, declared).rule],
    })
    expect(toJsonLogic({ kind: 'not', of: isEia }, declared).rule).toEqual({ '!': [eiaRule] })
  })

  test('a raw rule is taken as it is written', () => {
    const rule: Rule = { '>': [{ '+': [v('values.a'), 1] }, 10] }
    expect(toJsonLogic({ kind: 'raw', rule, reads_as: { en: 'More than ten.' } }, declared).rule).toEqual(rule)
  })
})

test('every operator of an emitted rule leads back to the condition that it was emitted for', () => {
  const not: Condition = { kind: 'not', of: isEia }
  const whole: Condition = { kind: 'any', of: [{ kind: 'all', of: [not] }, moduleOn] }
  const { origins } = toJsonLogic(whole, declared)
  expect(origins.get('')).toBe(whole)
  expect(origins.get('/or/0')).toBe(not)
  expect(origins.get('/or/0/!/0')).toBe(isEia)
  expect(origins.get('/or/0/!/0/and/1')).toBe(isEia)
  expect(origins.get('/or/0/!/0/and/1/===/0')).toBe(isEia)
  expect(origins.get('/or/1')).toBe(moduleOn)
})

test('a test of something undeclared, or with an operator of another type, is refused', () => {
  expect(() => toJsonLogic({ kind: 'test', ref: 'facts.nothing', op: 'is', operand: literal('a') }, declared)).toThrow(
    TypeError,
  )
  expect(() => toJsonLogic({ kind: 'test', ref: pages, op: 'includes', operand: literal('a') }, declared)).toThrow(
    TypeError,
  )
})

test(`a stock JsonLogic engine decides 4,000 random conditions as we do, with things unanswered among them (seed ${seed})`, () => {
  const used = new Set<string>()
  const verdicts = { true: 0, false: 0 }
  fc.assert(
    fc.property(conditions, ruleData, (condition, data) => {
      const { rule } = toJsonLogic(condition, declared)
      const verdict = compileRule(rule).evaluate(data)
      expect(verdict).toBe(stockResult(rule, data))
      for (const op of operatorsIn(condition)) used.add(op)
      verdicts[verdict === true ? 'true' : 'false'] += 1
    }),
    runs(4000),
  )
  // The property is about something only if all operators were met and both verdicts were common.
  expect(used).toEqual(new Set(operatorRows.map((row) => row.name)))
  expect(Math.min(verdicts.true, verdicts.false)).toBeGreaterThan(400)
})

function operatorsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(operatorsIn)
    case 'not':
      return operatorsIn(condition.of)
    default:
      return condition.kind === 'test' ? [condition.op] : []
  }
}
