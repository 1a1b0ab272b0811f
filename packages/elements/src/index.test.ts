import { expect, test } from 'vitest'
import { createForm } from '@iqa/engine'
import * as elements from './index.js'
import { cy } from './messages/cy.js'
import { en } from './messages/en.js'
import { assessment, everyKind } from './test/sets.js'

test('the classes can be imported where there is no page, and importing them registers nothing', async () => {
  expect(typeof elements.IqaForm).toBe('function')
  expect(customElements.get('iqa-form')).toBeUndefined()
  await import('./define.js')
  await import('./define.js')
  expect(customElements.get('iqa-form')).toBe(elements.IqaForm)
})

test('everything that is worded in English is worded in Welsh, sentences of problems too', () => {
  expect(Object.keys(cy).sort()).toEqual(Object.keys(en).sort())
  expect(Object.keys(cy.problems).sort()).toEqual(Object.keys(en.problems).sort())
})

test.each(Object.entries({ en, cy }))(
  'every problem is a whole sentence that names its question (%s)',
  (_, { problems }) => {
    for (const [code, say] of Object.entries(problems)) {
      const sentence = say({
        question: 5,
        kind: 'scale',
        missing: ['year'],
        message: 'As the set says.',
        with: { at_least: 2, at_most: 9, length: 1, decimals: 2, not_before: 'A', not_after: 'B', property: 'id' },
      })
      expect(sentence, code).toMatch(/^.*\.$/)
      expect(sentence, code).not.toMatch(/undefined|NaN/)
      if (!/^(check_|not_known|not_allowed|draft_|envelope_)/.test(code)) expect(sentence, code).toContain('5')
    }
  },
)

test('the sets of these tests are sets that the engine takes', () => {
  expect(() => createForm(assessment)).not.toThrow()
  expect(() => createForm(everyKind)).not.toThrow()
})
