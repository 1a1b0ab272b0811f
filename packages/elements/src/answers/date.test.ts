import { expect, test } from 'vitest'
import { boxesOf, missingBoxes, wrongBoxes } from './date.js'

test.each([
  { day: '27', month: '3', year: '', wrong: ['year'], missing: ['year'] },
  { day: '', month: '', year: '2026', wrong: ['day', 'month'], missing: ['day', 'month'] },
  { day: '', month: '', year: '', wrong: ['day', 'month', 'year'], missing: [] },
  { day: '32', month: '3', year: '2026', wrong: ['day'], missing: [] },
  { day: '27', month: 'March', year: '2026', wrong: ['month'], missing: [] },
  { day: '27', month: '3', year: '26', wrong: ['year'], missing: [] },
  { day: '30', month: '2', year: '2026', wrong: ['day', 'month', 'year'], missing: [] },
  { day: ' 1 ', month: ' ', year: '2026', wrong: ['month'], missing: ['month'] },
])('of the date "$day" "$month" "$year" the boxes $wrong are to be put right', ({ wrong, missing, ...boxes }) => {
  expect(wrongBoxes(boxes)).toEqual(wrong)
  expect(missingBoxes(boxes)).toEqual(missing)
})

test('a stored date is shown without leading zeros, and what was typed as it was typed', () => {
  expect(boxesOf('2026-03-06', undefined)).toEqual({ day: '6', month: '3', year: '2026' })
  expect(boxesOf('2026-03-06', { day: '06', month: '3', year: '2026' })).toEqual({
    day: '06',
    month: '3',
    year: '2026',
  })
  expect(boxesOf(undefined, undefined)).toEqual({ day: '', month: '', year: '' })
})
