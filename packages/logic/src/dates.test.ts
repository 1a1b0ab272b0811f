import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs, seed } from '../test/random.js'
import { daysBetween, isDate } from './dates.js'

test.each([
  ['2026-03-02', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['0001-01-01', true],
  ['9999-12-31', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['0000-01-01', false],
  ['10000-01-01', false],
  ['2026-3-2', false],
  ['2026-03-02 ', false],
  ['2026-03-02\n', false],
  ['2026/03/02', false],
  ['٢٠٢٦-٠٣-٠٢', false],
  ['', false],
])('%j is a day of the calendar: %s', (text, expected) => {
  expect(isDate(text)).toBe(expected)
})

test.each([
  ['2026-03-02', '2026-03-02', 0],
  ['2026-03-02', '2026-03-07', 5],
  ['2026-03-07', '2026-03-02', -5],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-02-28', '2026-03-01', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['1999-12-31', '2000-01-01', 1],
  ['0001-01-01', '9999-12-31', 3_652_058],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days)
})

test('days between things that are no dates are no number', () => {
  expect(daysBetween('2026-02-30', '2026-03-01')).toBeNaN()
  expect(daysBetween('2026-03-01', 'soon')).toBeNaN()
})

test(`the days between any two dates are those that a calendar in UTC counts (seed ${seed})`, () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, day, (from, to) => {
      const iso = (date: Date): string => date.toISOString().slice(0, 10)
      const expected = (Date.parse(iso(to)) - Date.parse(iso(from))) / 86_400_000
      expect(daysBetween(iso(from), iso(to))).toBe(expected)
    }),
    runs(2000),
  )
})
