import { expect, test } from 'vitest'
import { NotPlainError, plainCopy } from './plain.js'

test('a copy shares nothing, leaves out what is undefined, and keeps any name as a mere name', () => {
  const given = JSON.parse('{"a": [1, {"b": null}], "__proto__": {"c": 1}}') as Record<string, unknown>
  given['u'] = undefined
  const copy = plainCopy(given) as Record<string, unknown>
  expect(JSON.stringify(copy)).toBe('{"a":[1,{"b":null}],"__proto__":{"c":1}}')
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
  expect(copy['a']).not.toBe(given['a'])
})

test.each([
  { what: 'a function', given: { a: () => 1 }, at: '/a' },
  { what: 'no number', given: [Number.NaN], at: '/0' },
  { what: 'half a character', given: { a: { b: '\udc00' } }, at: '/a/b' },
  { what: 'a name with half a character', given: { '\udc00': 1 }, at: '' },
  { what: 'more than a million things', given: { a: Array(1_000_001) }, at: '/a' },
])('$what is refused with its place', ({ given, at }) => {
  try {
    plainCopy(given)
  } catch (error) {
    expect(error).toBeInstanceOf(NotPlainError)
    expect((error as NotPlainError).pointer).toBe(at)
    return
  }
  throw new Error('It was not refused.')
})
