import { expect, test } from 'vitest'
import { nearest } from './nearest.js'

const keys = [
  'id',
  'ask',
  'answer',
  'guidance',
  'answer_guidance',
  'standards',
  'stage',
  'not_applicable',
  'fully_met',
  'partly_met',
  'not_met',
  'eia',
  'charging',
  'code_test',
]

test.each([
  ['guidence', 'guidance'],
  ['guidnace', 'guidance'],
  ['guidance_', 'guidance'],
  ['Guidance', 'guidance'],
  ['EIA', 'eia'],
  ['Fully met', 'fully_met'],
  ['fully-met', 'fully_met'],
  ['partly_mett', 'partly_met'],
  ['anwser', 'answer'],
  ['sk', 'ask'],
  ['stages', 'stage'],
  ['standard', 'standards'],
  ['code_tset', 'code_test'],
  ['stnadrds', 'standards'],
  ['request', undefined],
  ['colour', undefined],
  ['x', undefined],
  ['', undefined],
  ['ask', undefined],
  ['a'.repeat(100_000), undefined],
])('%s: %s', (typed, meant) => {
  expect(nearest(typed, keys)).toBe(meant)
})

test('a name of a module that is as long as a stored id may be is still found', () => {
  const name = `${'a'.repeat(64)}.${'b'.repeat(64)}`
  expect(nearest(name.slice(0, -1), [name])).toBe(name)
  expect(nearest(`${name.slice(0, -5)}ccccc`, [name])).toBeUndefined()
})

test('of two that are as near, the first is taken, whatever their order elsewhere', () => {
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
})
