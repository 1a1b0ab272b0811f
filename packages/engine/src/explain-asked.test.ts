import { expect, test } from 'vitest'
import { explainAsked } from './index.js'
import { answer, charged, played } from '../test/play.js'

test('a question that is always asked has no reason to give', () => {
  expect(explainAsked(charged(), 'code_test')).toEqual({ asked: true, clauses: [], sentence: undefined })
})

test('the section’s condition is told with what it read', () => {
  expect(explainAsked(charged(), 'eia_suitable')).toMatchObject({
    asked: false,
    sentence: { en: 'what the police asked for is early advice' },
    clauses: [
      {
        source: 'section',
        pointer: '/sections/0/when/rule',
        clause: { verdict: 'fails', reads: [{ path: 'facts.request_type', value: 'charging' }] },
      },
    ],
  })
})

test('a module’s offer, its switch and the question’s own condition each have their say', () => {
  const offered = explainAsked(played([answer('complex', 'yes')]), 'disclosure.schedules')
  expect(offered.clauses).toMatchObject([
    { source: 'module', pointer: '/modules/0/offer_when/rule', clause: { verdict: 'holds' } },
    {
      source: 'module',
      pointer: '/modules/0',
      clause: { verdict: 'fails', reads: [{ path: 'modules.disclosure', value: 'no' }] },
    },
  ])
  const unanswered = explainAsked(charged({ advised: undefined }), 'why_late').clauses
  expect(unanswered).toMatchObject([
    { source: 'question', clause: { verdict: 'fails', reads: [{ path: 'values.late', value: 'no' }] } },
  ])
})

test('there is nothing to explain of what is not there', () => {
  expect(() => explainAsked(charged(), 'nobody')).toThrow(RangeError)
})
