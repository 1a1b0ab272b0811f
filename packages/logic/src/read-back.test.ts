import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { declared } from '../test/declared.js'
import { conditions, ruleData, runs, seed } from '../test/random.js'
import { compileRule, holds } from './compile-rule.js'
import type { Condition, Count, Operand } from './condition.js'
import { operatorRows, type OperatorName } from './operators.js'
import { readBack, readCount, readDays, readRule } from './read-back.js'
import { en } from './words/en.js'
import { toJsonLogic } from './to-json-logic.js'
import { cy } from './words/cy.js'

const literal = (value: string | number | boolean): Operand => ({ kind: 'literal', value })
const list = (...values: string[]): Operand => ({ kind: 'list', values })
const pair = (least: number, most: number): Operand => ({ kind: 'list', values: [least, most] })
const ref = (path: string): Operand => ({ kind: 'ref', ref: path })
const span = (days: number, from: 'after' | 'before' | 'of'): Operand => ({
  kind: 'span',
  days,
  from,
  ref: 'facts.received_date',
})
const is = (ref: string, op: OperatorName, operand: Operand): Condition => ({ kind: 'test', ref, op, operand })

const code = 'answers.code_test'
const ask = '“Was the legal test for charging applied correctly?”'
const charges = '“Do the charges fit the offending?”'
const type = 'facts.request_type'
const eia = is(type, 'is', literal('eia'))
const abuse = is('facts.domestic_abuse', 'is', literal('yes'))
const withdrawn = is('facts.withdrawn', 'is', literal('no'))
const either = is(type, 'one_of', list('eia', 'charging'))
const disclosure: Condition = { kind: 'module', ids: ['disclosure'] }
const eiaWords = 'what the police asked for is “Early investigative advice (EIA)”'
const abuseWords = '“The domestic abuse flag” is yes'
const withdrawnWords = '“Whether the complaint was withdrawn” is no'

test.each<[Condition, string]>([
  [eia, eiaWords],
  [
    is(type, 'is', ref('facts.asked_again_for')),
    'what the police asked for is the same as what they asked for the second time',
  ],
  [
    is(type, 'is_not', literal('eia')),
    'what the police asked for is something other than “Early investigative advice (EIA)”',
  ],
  [
    is(type, 'one_of', list('eia', 'appeal')),
    'what the police asked for is “Early investigative advice (EIA)” or “An appeal”',
  ],
  [
    is(type, 'none_of', list('eia', 'appeal', 'charging')),
    'what the police asked for is something other than “Early investigative advice (EIA)”, “An appeal” or “A charging decision”',
  ],
  [abuse, abuseWords],
  [is('facts.domestic_abuse', 'is_not', literal('yes')), '“The domestic abuse flag” is no'],
  [is('values.late', 'is_not', literal('no')), '“Lateness” is yes'],
  [is('facts.domestic_abuse', 'is_not', ref('values.late')), '“The domestic abuse flag” is different from “Lateness”'],
  [is('facts.domestic_abuse', 'answered', literal(false)), '“The domestic abuse flag” is not known'],
  [is('answers.complex', 'is', literal('yes')), 'the answer to “Is the case complex?” is “Yes”'],
  [
    is('answers.complex', 'is_not', literal('yes')),
    'the answer to “Is the case complex?” is something other than “Yes”',
  ],
  [is(type, 'answered', literal(true)), 'what the police asked for is known'],
  [is(type, 'answered', literal(false)), 'what the police asked for is not known'],
  [is(code, 'answered', literal(false)), `${ask} is not answered`],
  [is('answer', 'answered', literal(true)), 'the question is answered'],
  [is('facts.flags', 'answered', literal(true)), 'the entry for the flags on the case is known'],
  [is(code, 'is', literal('not_met')), `the answer to ${ask} is “Not met”`],
  [is('answer', 'is', literal('not_applicable')), 'the answer is “Not applicable”'],
  [is('answer', 'below', literal('fully_met')), 'the answer is worse than “Fully met”'],
  [is('answer', 'above', literal('not_met')), 'the answer is better than “Not met”'],
  [is('answer', 'at_least', literal('partly_met')), 'the answer is “Partly met” or better'],
  [is('answer', 'at_most', literal('partly_met')), 'the answer is “Partly met” or worse'],
  [is('answer', 'above', ref(code)), `the answer is better than the answer to ${ask}`],
  [is('issues', 'answered', literal(true)), 'an issue is ticked'],
  [is('facts.pages', 'above', literal(5)), 'the number of pages served is more than 5'],
  [is('facts.pages', 'at_least', literal(1)), 'the number of pages served is at least 1'],
  [is('facts.pages', 'between', pair(2, 5)), 'the number of pages served is from 2 to 5'],
  [
    is('facts.pages', 'below', ref('facts.pages_read')),
    'the number of pages served is less than the number of pages read',
  ],
  [
    is('facts.police_ref', 'is', ref('facts.case_ref')),
    'CPS reference of the police is the same as the case reference',
  ],
  [is('facts.advice_date', 'before', literal('2026-03-02')), 'the date of the advice is before 2 March 2026'],
  [is('facts.advice_date', 'on_or_after', ref('today')), 'the date of the advice is on or after today'],
  [
    is('facts.advice_date', 'within', span(5, 'after')),
    'the date of the advice is within 5 days after the date the request came in',
  ],
  [
    is('facts.advice_date', 'within', span(1, 'of')),
    'the date of the advice is within 1 day of the date the request came in',
  ],
  [
    is('facts.advice_date', 'later_than', span(5, 'before')),
    'the date of the advice is more than 5 days before the date the request came in',
  ],
  [is('facts.flags', 'includes', literal('youth')), '“Youth” is among the flags on the case'],
  [is('facts.flags', 'includes_any', list('youth', 'fraud')), '“Youth” or “Fraud” is among the flags on the case'],
  [
    is('facts.flags', 'includes_all', list('youth', 'fraud')),
    '“Youth” and “Fraud” are all among the flags on the case',
  ],
  [is('issues', 'excludes', literal('reasons_thin')), '“The reasons are thin” is not among the issues ticked'],
  [disclosure, 'the Disclosure module is switched on'],
  [{ kind: 'module', ids: ['disclosure', 'victims'] }, 'the Disclosure module or the Victims module is switched on'],
  [
    { kind: 'count', of: [code, 'answers.charges_right'], answers: ['not_met'], compare: 'at_least', number: 2 },
    `at least 2 of ${ask} and ${charges} are answered “Not met”`,
  ],
  [
    {
      kind: 'count',
      of: [code, 'answers.charges_right'],
      answers: ['not_met', 'not_applicable'],
      compare: 'is',
      number: 0,
    },
    `none of ${ask} and ${charges} are answered “Not met” or “Not applicable”`,
  ],
  [
    { kind: 'raw', rule: true, reads_as: { en: 'The two delays add up to more than 10 days.' } },
    'the two delays add up to more than 10 days',
  ],
])('%j', (condition, sentence) => {
  expect(readBack(condition, declared, 'en')).toBe(sentence)
})

describe('sentences of several conditions read in one way only', () => {
  test.each<[Condition, string]>([
    [{ kind: 'all', of: [abuse, withdrawn] }, `${abuseWords} and ${withdrawnWords}`],
    [{ kind: 'any', of: [eia, abuse, withdrawn] }, `${eiaWords}, ${abuseWords} or ${withdrawnWords}`],
    [
      { kind: 'all', of: [either, abuse] },
      `both what the police asked for is “Early investigative advice (EIA)” or “A charging decision” and ${abuseWords}`,
    ],
    [
      { kind: 'all', of: [{ kind: 'any', of: [eia, abuse] }, disclosure] },
      `(${eiaWords} or ${abuseWords}) and the Disclosure module is switched on`,
    ],
    [
      { kind: 'any', of: [eia, { kind: 'all', of: [abuse, withdrawn] }] },
      `${eiaWords} or (${abuseWords} and ${withdrawnWords})`,
    ],
    [
      { kind: 'all', of: [is('answer', 'at_least', literal('partly_met')), abuse] },
      `both the answer is “Partly met” or better and ${abuseWords}`,
    ],
    [{ kind: 'not', of: eia }, `it is not the case that ${eiaWords}`],
    [
      { kind: 'not', of: { kind: 'all', of: [abuse, withdrawn] } },
      `it is not the case that (${abuseWords} and ${withdrawnWords})`,
    ],
    [
      { kind: 'all', of: [{ kind: 'not', of: abuse }, withdrawn] },
      `(it is not the case that ${abuseWords}) and ${withdrawnWords}`,
    ],
    [
      { kind: 'all', of: [either, abuse, disclosure] },
      `what the police asked for is “Early investigative advice (EIA)” or “A charging decision”; ${abuseWords}; and the Disclosure module is switched on`,
    ],
  ])('%j', (condition, sentence) => {
    expect(readBack(condition, declared, 'en')).toBe(sentence)
  })

  test('12,000 small groups of groups that read the same are true of the same', () => {
    const leaves: Condition[] = [abuse, disclosure, either]
    const truth = (condition: Condition, given: readonly boolean[]): boolean => {
      if (condition.kind === 'all') return condition.of.every((each) => truth(each, given))
      if (condition.kind === 'any') return condition.of.some((each) => truth(each, given))
      if (condition.kind === 'not') return !truth(condition.of, given)
      return given[leaves.indexOf(condition)] === true
    }
    const combined = (parts: readonly Condition[], triples: boolean): Condition[] => {
      const pairs = parts.flatMap((one) => parts.map((other) => [one, other]))
      const groups = triples ? [...pairs, ...pairs.flatMap((pair) => parts.map((third) => [...pair, third]))] : pairs
      const joined = (['all', 'any'] as const).flatMap((kind) => groups.map((of): Condition => ({ kind, of })))
      return [...parts, ...parts.map((of): Condition => ({ kind: 'not', of })), ...joined]
    }
    const assignments = Array.from({ length: 8 }, (_, bits) => [0, 1, 2].map((at) => ((bits >> at) & 1) === 1))
    const bySentence = new Map<string, string>()
    const all = combined(combined(leaves, true), false)
    expect(all.length).toBeGreaterThan(12_000)
    for (const condition of all) {
      const sentence = readBack(condition, declared, 'en')
      const table = assignments.map((given) => Number(truth(condition, given))).join('')
      if ((bySentence.get(sentence) ?? table) !== table) expect.fail(sentence)
      bySentence.set(sentence, table)
    }
  })

  test(`two random conditions that read the same decide the same (seed ${seed})`, () => {
    const samples = fc.sample(ruleData, { seed, numRuns: 100 })
    const verdictsOf = (condition: Condition): string => {
      const rule = compileRule(toJsonLogic(condition, declared).rule)
      return samples.map((data) => (holds(rule, data) ? '1' : '0')).join('')
    }
    const verdicts = new Map<string, string>()
    fc.assert(
      fc.property(conditions, (condition) => {
        const sentence = readBack(condition, declared, 'en')
        const own = verdictsOf(condition)
        expect(verdicts.get(sentence) ?? own, sentence).toBe(own)
        verdicts.set(sentence, own)
      }),
      runs(3000),
    )
    expect(verdicts.size).toBeGreaterThan(1000)
  })
})

test.each<[Condition, string]>([
  [is(code, 'is', literal('not_met')), `yr ateb i ${ask} yw “Heb ei fodloni”`],
  [is('facts.advice_date', 'before', literal('2026-03-02')), 'mae the date of the advice cyn 2 Mawrth 2026'],
  [is('answer', 'below', literal('fully_met')), 'mae yr ateb yn waeth na “Fully met”'],
  [abuse, '“The domestic abuse flag” yw ie'],
  [is('facts.domestic_abuse', 'is_not', literal('yes')), '“The domestic abuse flag” yw na'],
  [is('answers.complex', 'is', literal('yes')), 'yr ateb i “Is the case complex?” yw “Ie”'],
  [disclosure, 'mae modiwl Disclosure wedi’i droi ymlaen'],
  [{ kind: 'not', of: disclosure }, 'nid yw hyn yn wir: mae modiwl Disclosure wedi’i droi ymlaen'],
  [
    { kind: 'all', of: [is('answer', 'is', literal('not_met')), disclosure] },
    'yr ateb yw “Heb ei fodloni” ac mae modiwl Disclosure wedi’i droi ymlaen',
  ],
])('Welsh: %j, with English labels where there is no Welsh', (condition, sentence) => {
  expect(readBack(condition, declared, 'cy')).toBe(sentence)
})

describe('a value is named as a condition names it', () => {
  const count = (...of: string[]): Count => ({
    kind: 'count',
    of,
    answers: ['not_met'],
    compare: 'at_least',
    number: 1,
  })

  test.each([
    ['en', 'the days from the date the request came in to the date of the advice'],
    ['cy', 'y dyddiau rhwng the date the request came in a the date of the advice'],
  ])('days between two dates, %s', (language, sentence) => {
    expect(readDays('facts.received_date', 'facts.advice_date', declared, language)).toBe(sentence)
  })

  test.each([
    ['en', count(code, 'answers.charges_right'), `how many of ${ask} and ${charges} are answered “Not met”`],
    ['cy', count(code, 'answers.charges_right'), `sawl un o ${ask} a ${charges} sydd â’r ateb “Heb ei fodloni”`],
    [
      'en',
      { ...count(code, 'answers.complex'), answers: ['not_met', 'yes'] },
      `how many of ${ask} and “Is the case complex?” are answered “Not met” or “Yes”`,
    ],
    ['en', count(), 'no question is counted'],
    ['cy', count(), 'ni chyfrifir unrhyw gwestiwn'],
  ])('how many of some questions, %s: %j', (language, condition, sentence) => {
    expect(readCount(condition, declared, language)).toBe(sentence)
  })
})

test('every operator has words in English and in Welsh, and every random condition reads in both', () => {
  for (const { words } of operatorRows) {
    expect(en.tests[words]).toBeTypeOf('function')
    expect(cy.tests[words]).toBeTypeOf('function')
  }
  fc.assert(
    fc.property(conditions, (condition) => {
      for (const language of ['en', 'cy']) {
        const sentence = readBack(condition, declared, language)
        expect(sentence).not.toMatch(/undefined|null|\bfacts\.|\banswers\.|_|\s\s|\.$/)
        expect(sentence.trim()).toBe(sentence)
      }
    }),
    runs(1000),
  )
})

test('a language without words is read back in English', () => {
  expect(readBack(eia, declared, 'fr')).toBe(eiaWords)
})

test('a rule reads back as its condition does, and not at all where it is not in the short form', () => {
  expect(readRule(toJsonLogic(eia, declared).rule, declared, 'en')).toBe(eiaWords)
  expect(readRule({ '===': [1, 1] }, declared, 'en')).toBeUndefined()
})

test.each([
  ['Threshold Test applied on', 'Threshold Test applied on'],
  ['Youth Court', 'Youth Court'],
  ['January listing', 'January listing'],
  ['CPS area', 'CPS area'],
  ['Crown Court centre', 'Crown Court centre'],
  ['What the police asked for', 'what the police asked for'],
  ['Date of the charge', 'date of the charge'],
])('within a sentence "%s" is written "%s"', (label, within) => {
  expect(en.inSentence(label)).toBe(within)
})
