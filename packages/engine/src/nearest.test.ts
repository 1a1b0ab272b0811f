import { expect, test } from 'vitest'
import { nearest } from './nearest.js'

test.each([
  { name: 'code_tset', known: ['unused', 'code_test'], near: 'code_test' },
  { name: 'langauges', known: ['languages', 'facts'], near: 'languages' },
  { name: 'request', known: ['code_test'], near: undefined },
  { name: '', known: ['a'], near: undefined },
  { name: 'x'.repeat(100_000), known: ['x'], near: undefined },
])('of $known the nearest to $name is $near', ({ name, known, near }) => {
  expect(nearest(name, known)).toBe(near)
})
