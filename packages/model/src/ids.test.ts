import { expect, test } from 'vitest'
import { isId, isStoredId } from './ids.js'

test.each(['code_test', 'a', 'q1', 'a'.repeat(64)])('%s can be an id', (text) => {
  expect(isId(text)).toBe(true)
  expect(isStoredId(text)).toBe(true)
})

const inherited = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', '0', '']

test.each([...inherited.filter((name) => name !== 'length'), 'Code', '1a', '_a', 'a-b', 'a b', 'ŵy', 'a'.repeat(65)])(
  '"%s" cannot be an id',
  (text) => {
    expect(isId(text)).toBe(false)
  },
)

test('a module question is stored under its alias and its own id, no deeper', () => {
  expect(isStoredId('disclosure.police_schedules')).toBe(true)
  for (const text of ['a.b.c', '.a', 'a.', 'a..b', 'constructor.a', 'a.constructor'])
    expect(isStoredId(text)).toBe(false)
})
