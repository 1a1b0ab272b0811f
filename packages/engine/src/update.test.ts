import { expect, test } from 'vitest'
import { createForm, questionView, update } from './index.js'
import { charging } from '../test/sets.js'

test('a charging request is not asked the early-advice question, and switching the type asks it', () => {
  const state = createForm(charging, { facts: { request_type: 'charging' } })
  expect(questionView(state, 'eia_suitable').asked).toBe(false)
  const { state: after, changed } = update(state, {
    type: 'fact_changed',
    fact: 'request_type',
    value: 'eia',
    by: 'host',
  })
  expect(questionView(after, 'eia_suitable').asked).toBe(true)
  expect(changed.appeared).toEqual(['eia_suitable'])
  expect([...changed.sections]).toEqual(['early'])
  expect(questionView(state, 'eia_suitable').asked).toBe(false)
})
