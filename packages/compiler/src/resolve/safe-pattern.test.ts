import { describe, expect, test } from 'vitest'
import { whyUnsafe } from './safe-pattern.js'

describe('a pattern that could run away is refused', () => {
  const repeated = ['a', '[a-z]', '\\d', '\\w', '.', '(a|b)', '(ab?)', '(a|ab)', '\\s', '[^x]']
  const around = [
    '(X+)+',
    '(X*)*',
    '(X+)*',
    '(X*)+',
    '(X?)+',
    '(X+)+$',
    '^(X+)+y',
    '(X|X)+',
    '(X+|y)*z',
    '((X+)y?)+',
    '(X{1,9}){2,}',
    'X*X*X*',
    'X+X+',
    '(y|X+)*',
    '(?:X+)+',
    '(X{2,}){2,}',
    '((X)*)*',
    '(X+y*)+',
    'X*.*X*',
    '.*X.*',
  ]
  const bad = repeated.flatMap((part) => around.map((shape) => shape.replaceAll('X', part)))

  test(`${bad.length} patterns of known kinds`, () => {
    expect(bad.filter((pattern) => whyUnsafe(pattern) === undefined)).toEqual([])
  })

  test.each([
    '(?=a)b',
    '(?!a)b',
    '(?<=a)b',
    '(a)\\1',
    '(?<name>a)',
    'a+?',
    '\\bword',
    '\\p{L}+',
    'a{1,500}',
    '[',
    '(a',
    'a{2}{3}',
  ])('%s', (pattern) => {
    expect(whyUnsafe(pattern)).toBeDefined()
  })
})

describe('a pattern whose next character decides is allowed, and quick on what almost fits', () => {
  test.each([
    '[A-Z]{2}[0-9]{1,3}',
    '\\d+',
    '\\d+(\\.\\d+)?',
    '[A-Za-z][A-Za-z0-9/ \\-]*',
    '(yes|no)',
    '([0-9]{2}-)*[A-Z]',
    '^[A-Z]+$',
    'a(bc)*d',
    '[^,]*,[^,]*',
    '[0-9]{2}[A-Z]{2}[0-9]{7}',
    '\\w{1,40}',
    'x?y?z?',
  ])('%s', (pattern) => {
    expect(whyUnsafe(pattern)).toBeUndefined()
    const expression = new RegExp(`^(?:${pattern})$`)
    const began = performance.now()
    for (const letter of 'aA0-, /.xyz')
      for (const ending of ['', '!', letter]) expression.test(letter.repeat(199) + ending)
    expect(performance.now() - began).toBeLessThan(200)
  })
})
