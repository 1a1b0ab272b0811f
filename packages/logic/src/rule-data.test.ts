import { expect, test } from 'vitest'
import { readerOf, toJsonLogicData, type RuleData } from './rule-data.js'

const data: RuleData = {
  facts: new Map([['request_type', 'eia']]),
  answers: new Map([
    ['code_test', 'not_met'],
    ['disclosure.police_schedules', 'fully_met'],
    ['disclosure.unused', 'not_met'],
  ]),
  values: new Map([['disclosure.days', 3]]),
  modules: new Map([
    ['disclosure', true],
    ['victims', false],
  ]),
  today: '2026-03-02',
}

test('a stock engine is given answers of a module in an object of the module, and nothing for what is unanswered', () => {
  expect(JSON.parse(JSON.stringify(toJsonLogicData(data)))).toEqual({
    facts: { request_type: 'eia' },
    answers: { code_test: 'not_met', disclosure: { police_schedules: 'fully_met', unused: 'not_met' } },
    values: { disclosure: { days: 3 } },
    modules: { disclosure: true, victims: false },
    today: '2026-03-02',
  })
  expect(toJsonLogicData({ ...data, answer: 'met', issues: [] })).toMatchObject({ answer: 'met', issues: [] })
})

test.each([
  ['facts.request_type', 'eia'],
  ['answers.disclosure.unused', 'not_met'],
  ['values.disclosure.days', 3],
  ['modules.victims', false],
  ['today', '2026-03-02'],
  ['answer', undefined],
  ['facts.nothing', undefined],
])('the variable %s reads %j', (path, value) => {
  expect(readerOf(path)?.(data)).toEqual(value)
})

test.each([
  '',
  'facts',
  'facts.',
  'facts.a.b',
  'modules.a.b',
  'answers.a.b.c',
  'facts.Request',
  'other.a',
  'today.x',
  '.facts',
  'facts.prototype',
])('%j is no variable', (path) => {
  expect(readerOf(path)).toBeUndefined()
})
