import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rule } from '@iqa/model'
import { declared } from '../test/declared.js'
import { conditions, runs, seed } from '../test/random.js'
import type { Condition } from './condition.js'
import { fromJsonLogic } from './from-json-logic.js'
import { toJsonLogic } from './to-json-logic.js'

test(`a rule read back into the short form gives the same rule again, for 3,000 random conditions (seed ${seed})`, () => {
  fc.assert(
    fc.property(conditions, (condition) => {
      const { rule } = toJsonLogic(condition, declared)
      const back = fromJsonLogic(rule, declared)
      expect(back).toBeDefined()
      expect(JSON.stringify(toJsonLogic(back as Condition, declared).rule)).toBe(JSON.stringify(rule))
    }),
    runs(3000),
  )
})

const v = (path: string): Rule => ({ var: path })
const has = (path: string): Rule => ({ '!==': [v(path), null] })

test('a comparison comes back as the test an author would write', () => {
  expect(fromJsonLogic({ and: [has('facts.pages'), { '>': [v('facts.pages'), 5] }] }, declared)).toEqual({
    kind: 'test',
    ref: 'facts.pages',
    op: 'above',
    operand: { kind: 'literal', value: 5 },
  })
})

test('an answered question and a comparison of it side by side stay two conditions', () => {
  const rule: Rule = { and: [has('facts.pages'), { and: [has('facts.pages'), { '>': [v('facts.pages'), 5] }] }] }
  expect(fromJsonLogic(rule, declared)).toMatchObject({ kind: 'all', of: [{ op: 'answered' }, { op: 'above' }] })
})

test.each<[string, Rule]>([
  ['a comparison without its guard', { '===': [v('facts.request_type'), 'eia'] }],
  ['a comparison whose guard is of something else', { and: [has('facts.pages'), { '>': [v('facts.pages_read'), 5] }] }],
  ['something undeclared', { and: [has('facts.other'), { '===': [v('facts.other'), 'a'] }] }],
  ['a sum', { '>': [{ '+': [v('values.days_to_advice'), 1] }, 10] }],
  [
    'a count in which each question has another answer',
    {
      '>=': [
        { '+': [{ if: [{ in: [v('answers.a'), ['x']] }, 1, 0] }, { if: [{ in: [v('answers.b'), ['y']] }, 1, 0] }] },
        1,
      ],
    },
  ],
  ['a count with other weights', { '>=': [{ '+': [{ if: [{ in: [v('answers.a'), ['x']] }, 2, 0] }] }, 1] }],
  ['a group of one', { and: [{ '===': [v('modules.disclosure'), true] }] }],
  ['a literal', 'yes'],
  ['a short form with a part that is not', { or: [{ '===': [v('modules.disclosure'), true] }, { '===': [1, 1] }] }],
])('%s is not in the short form', (_, rule) => {
  expect(fromJsonLogic(rule, declared)).toBeUndefined()
})
