import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnswerKind, Typed } from '@iqa/model'
import { runs, seed } from '../test/random.js'
import { parseTyped, readAnswer, type Answerable } from './read-answer.js'
import type { RuleData } from './rule-data.js'

const data: RuleData = {
  facts: new Map([['received_date', '2026-03-02']]),
  answers: new Map(),
  values: new Map(),
  modules: new Map(),
  today: '2026-03-20',
}
const options = [
  { id: 'fully_met', label: { en: 'Fully met' } },
  { id: 'mostly_met', label: { en: 'Mostly met' }, retired: true as const },
  { id: 'not_met', label: { en: 'Not met' } },
]
const scale: Answerable = { answer: { kind: 'scale', scale: 'met', options }, not_applicable: 'no' }
const scaleOrNot: Answerable = { ...scale, not_applicable: 'reason' }
const yesNo: Answerable = {
  answer: {
    kind: 'yes_no',
    options: [
      { id: 'yes', label: { en: 'Yes' } },
      { id: 'no', label: { en: 'No' } },
    ],
  },
}
const many: Answerable = {
  answer: { kind: 'many', options: [...options, { id: 'none', label: { en: 'None' } }], exclusive: 'none' },
}
const whole: Answerable = { answer: { kind: 'number', decimals: 0, at_least: 0, at_most: 100 } }
const cents: Answerable = { answer: { kind: 'number', decimals: 2 } }
const date: Answerable = {
  answer: { kind: 'date', not_before: { var: 'facts.received_date' }, not_after: { var: 'today' } },
}
const unbound: Answerable = { answer: { kind: 'date', not_before: { var: 'facts.nothing' } } }
const text: Answerable = { answer: { kind: 'text', at_most: 10 } }
const reference: Answerable = {
  answer: { kind: 'text', at_most: 20, format: 'case_reference', pattern: '[0-9]{2}[A-Z]{2}|none' },
}

test.each<[string, unknown, Answerable, object]>([
  ['nothing', undefined, scale, {}],
  ['null', null, whole, {}],
  ['blank text', ' \n', text, {}],
  ['blank text for a number', '', whole, {}],
  ['an empty list', [], many, {}],
  ['an empty list for a scale', [], scale, {}],
  ['an option', 'not_met', scale, { value: 'not_met' }],
  ['a retired option', 'mostly_met', scale, { value: 'mostly_met' }],
  ['an option in capitals', 'Not_met', scale, { fault: 'not_an_option' }],
  ['the label of an option', 'Not met', scale, { fault: 'not_an_option' }],
  ['a name that objects inherit', 'constructor', scale, { fault: 'not_an_option' }],
  ['a list for a scale', ['not_met'], scale, { fault: 'wrong_type' }],
  ['not applicable where it is not allowed', 'not_applicable', scale, { fault: 'not_applicable_not_allowed' }],
  ['not applicable where it is', 'not_applicable', scaleOrNot, { value: 'not_applicable' }],
  ['not applicable for a number', 'not_applicable', whole, { fault: 'wrong_type' }],
  ['not applicable as text', 'not_applicable', { answer: { kind: 'text', at_most: 20 } }, { value: 'not_applicable' }],
  ['yes', 'yes', yesNo, { value: 'yes' }],
  ['true', true, yesNo, { fault: 'wrong_type' }],
  ['several options', ['not_met', 'fully_met'], many, { value: ['not_met', 'fully_met'] }],
  ['an option twice', ['not_met', 'not_met'], many, { fault: 'wrong_type' }],
  ['an option for many', 'not_met', many, { fault: 'wrong_type' }],
  ['a stranger among options', ['not_met', 'x'], many, { fault: 'not_an_option' }],
  ['a number among options', ['not_met', 1], many, { fault: 'wrong_type' }],
  ['the exclusive option', ['none'], many, { value: ['none'] }],
  ['the exclusive option and another', ['none', 'not_met'], many, { fault: 'exclusive_with_others' }],
  ['a whole number', 5, whole, { value: 5 }],
  ['the least', 0, whole, { value: 0 }],
  ['minus nothing', -0, whole, { value: 0 }],
  ['less than the least', -1, whole, { fault: 'below_least' }],
  ['the most', 100, whole, { value: 100 }],
  ['more than the most', 101, whole, { fault: 'above_most' }],
  ['half a page', 0.5, whole, { fault: 'too_many_decimals' }],
  ['a number as text', '5', whole, { fault: 'wrong_type' }],
  ['NaN', Number.NaN, whole, { fault: 'not_a_number' }],
  ['Infinity', Infinity, whole, { fault: 'not_a_number' }],
  ['0.29, of which 100 times is not 29', 0.29, cents, { value: 0.29 }],
  ['1.005', 1.005, cents, { fault: 'too_many_decimals' }],
  ['0.1 + 0.2, which is not 0.3', 0.1 + 0.2, cents, { fault: 'too_many_decimals' }],
  ['0.0000001', 1e-7, cents, { fault: 'too_many_decimals' }],
  ['a very large number', 1.5e300, cents, { value: 1.5e300 }],
  ['a date', '2026-03-05', date, { value: '2026-03-05' }],
  ['the first day', '2026-03-02', date, { value: '2026-03-02' }],
  ['the day before it', '2026-03-01', date, { fault: 'too_early' }],
  ['the last day', '2026-03-20', date, { value: '2026-03-20' }],
  ['the day after it', '2026-03-21', date, { fault: 'too_late' }],
  ['a day that does not exist', '2026-02-30', date, { fault: 'not_a_date' }],
  ['a date with a time', '2026-03-05T00:00', date, { fault: 'not_a_date' }],
  ['a number for a date', 20260305, date, { fault: 'wrong_type' }],
  ['a date whose limit is unanswered', '0001-01-01', unbound, { value: '0001-01-01' }],
  ['text as long as allowed', 'abcdefghij', text, { value: 'abcdefghij' }],
  ['text one longer', 'abcdefghijk', text, { fault: 'too_long' }],
  ['text with blanks around', ' a ', text, { value: ' a ' }],
  ['half a surrogate pair', 'a\ud800', text, { fault: 'wrong_format' }],
  ['a whole one', 'a\u{1f600}', text, { value: 'a\u{1f600}' }],
  ['a number for text', 5, text, { fault: 'wrong_type' }],
  ['text of the format', '01AB', reference, { value: '01AB' }],
  ['the other form of it', 'none', reference, { value: 'none' }],
  ['the format within more', 'x01AB', reference, { fault: 'wrong_format' }],
  ['the format and a new line', '01AB\n', reference, { fault: 'wrong_format' }],
  ['the other form within more', 'nonesuch', reference, { fault: 'wrong_format' }],
])('%s reads as it should', (_, value, of, expected) => {
  expect(readAnswer(value, of, data)).toEqual(expected)
})

test('a fact of several options given as an empty list is known to be none', () => {
  expect(readAnswer([], many, data, { fact: true })).toEqual({ value: [] })
  expect(readAnswer([], scale, data, { fact: true })).toEqual({})
})

test(`anything at all reads without a throw as a value, a fault or nothing (seed ${seed})`, () => {
  const kinds = fc.constantFrom(scale, scaleOrNot, yesNo, many, whole, cents, date, text, reference)
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true, withDate: true }),
      kinds,
      (value, of) => {
        const read = readAnswer(value, of, data)
        expect(read.value === undefined || read.fault === undefined).toBe(true)
      },
    ),
    runs(3000),
  )
})

describe('what was typed', () => {
  const number: AnswerKind = { kind: 'number', decimals: 2 }
  const day: AnswerKind = { kind: 'date' }
  const words: AnswerKind = { kind: 'text', at_most: 20 }

  test.each<[Typed, AnswerKind, unknown]>([
    [' 12.5 ', number, 12.5],
    ['-3', number, -3],
    ['007', number, 7],
    ['.5', number, 0.5],
    ['-0', number, 0],
    ['12,5', number, undefined],
    ['1,000', number, undefined],
    ['5.', number, undefined],
    ['1e3', number, undefined],
    ['0x10', number, undefined],
    ['Infinity', number, undefined],
    ['', number, undefined],
    ['five', number, undefined],
    ['٥', number, undefined],
    ['123456789012345', number, 123456789012345],
    ['1234567890123456', number, undefined],
    ['9'.repeat(400), number, undefined],
    [{ day: '2', month: '3', year: '2026' }, day, '2026-03-02'],
    [{ day: ' 02 ', month: '03', year: '2026 ' }, day, '2026-03-02'],
    [{ day: '30', month: '2', year: '2026' }, day, undefined],
    [{ day: '2', month: 'March', year: '2026' }, day, undefined],
    [{ day: '2', month: '3', year: '26' }, day, undefined],
    [{ day: '', month: '', year: '' }, day, undefined],
    [{ day: '2', month: '3', year: '2026' }, number, undefined],
    ['2026-03-02', day, '2026-03-02'],
    ['2/3/2026', day, undefined],
    [' as typed ', words, ' as typed '],
    ['  ', words, undefined],
    ['yes', { kind: 'yes_no', options }, undefined],
  ])('%j', (typed, kind, expected) => {
    const parsed = parseTyped(typed, kind)
    expect(parsed).toBe(expected)
  })
})
