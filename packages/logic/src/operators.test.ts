import { expect, test } from 'vitest'
import { declared } from '../test/declared.js'
import { stockResult } from '../test/stock-engine.js'
import { compileRule } from './compile-rule.js'
import type { Operand } from './condition.js'
import { operatorRows, operatorsOf, type OperatorName } from './operators.js'
import type { RuleData, Value } from './rule-data.js'
import { toJsonLogic } from './to-json-logic.js'

const literal = (value: string | number | boolean): Operand => ({ kind: 'literal', value })
const list = (...values: string[]): Operand => ({ kind: 'list', values })
const pair = (least: number, most: number): Operand => ({ kind: 'list', values: [least, most] })
const ref = (path: string): Operand => ({ kind: 'ref', ref: path })
const span = (days: number, from: 'after' | 'before' | 'of', path = 'facts.received_date'): Operand => ({
  kind: 'span',
  days,
  from,
  ref: path,
})

type Case = [
  path: string,
  op: OperatorName,
  operand: Operand,
  left: Value | undefined,
  right: Value | undefined,
  verdict: boolean,
]

const type = 'facts.request_type'
const again = ref('facts.asked_again_for')
const abuse = 'facts.domestic_abuse'
const code = 'answers.code_test'
const charges = ref('answers.charges_right')
const flags = 'facts.flags'
const pages = 'facts.pages'
const read = ref('facts.pages_read')
const advice = 'facts.advice_date'
const received = ref('facts.received_date')
const text = 'facts.case_ref'
const police = ref('facts.police_ref')

// `left` is the value of what is compared and `right` that of the reference it is compared with; undefined is
// unanswered.
const cases: Case[] = [
  [type, 'is', literal('eia'), 'eia', undefined, true],
  [type, 'is', literal('eia'), 'charging', undefined, false],
  [type, 'is', literal('eia'), undefined, undefined, false],
  [type, 'is', again, 'eia', 'eia', true],
  [type, 'is', again, 'eia', 'appeal', false],
  [type, 'is', again, undefined, undefined, false],
  [type, 'is', again, undefined, 'eia', false],
  [type, 'is', again, 'eia', undefined, false],
  [type, 'is_not', literal('eia'), 'charging', undefined, true],
  [type, 'is_not', literal('eia'), 'eia', undefined, false],
  [type, 'is_not', literal('eia'), undefined, undefined, false],
  [type, 'is_not', again, 'eia', 'appeal', true],
  [type, 'is_not', again, 'eia', undefined, false],
  [type, 'one_of', list('eia', 'appeal'), 'appeal', undefined, true],
  [type, 'one_of', list('eia', 'appeal'), 'charging', undefined, false],
  [type, 'one_of', list('eia', 'appeal'), undefined, undefined, false],
  [type, 'none_of', list('eia', 'appeal'), 'charging', undefined, true],
  [type, 'none_of', list('eia', 'appeal'), 'appeal', undefined, false],
  [type, 'none_of', list('eia', 'appeal'), undefined, undefined, false],
  [type, 'answered', literal(true), 'eia', undefined, true],
  [type, 'answered', literal(true), undefined, undefined, false],
  [type, 'answered', literal(false), undefined, undefined, true],

  [abuse, 'is', literal('yes'), 'yes', undefined, true],
  [abuse, 'is', literal('yes'), 'no', undefined, false],
  [abuse, 'is', literal('no'), undefined, undefined, false],
  [abuse, 'is', ref('facts.withdrawn'), 'no', 'no', true],
  [abuse, 'is_not', literal('yes'), 'no', undefined, true],
  [abuse, 'is_not', literal('yes'), 'yes', undefined, false],
  [abuse, 'is_not', literal('yes'), undefined, undefined, false],
  [abuse, 'answered', literal(true), 'no', undefined, true],
  [abuse, 'answered', literal(false), 'no', undefined, false],
  [abuse, 'answered', literal(false), undefined, undefined, true],

  [code, 'is', literal('not_met'), 'not_met', undefined, true],
  [code, 'is', literal('not_applicable'), 'not_applicable', undefined, true],
  [code, 'is', literal('not_met'), 'partly_met', undefined, false],
  [code, 'is', literal('not_met'), undefined, undefined, false],
  [code, 'is', charges, 'not_applicable', 'not_applicable', true],
  [code, 'is_not', literal('fully_met'), 'not_applicable', undefined, true],
  [code, 'is_not', literal('fully_met'), 'fully_met', undefined, false],
  [code, 'is_not', literal('fully_met'), undefined, undefined, false],
  [code, 'one_of', list('not_met', 'not_applicable'), 'not_applicable', undefined, true],
  [code, 'one_of', list('not_met'), 'partly_met', undefined, false],
  [code, 'one_of', list('not_met'), undefined, undefined, false],
  [code, 'none_of', list('not_met'), 'not_applicable', undefined, true],
  [code, 'none_of', list('not_met'), 'not_met', undefined, false],
  [code, 'none_of', list('not_met'), undefined, undefined, false],
  [code, 'at_least', literal('partly_met'), 'fully_met', undefined, true],
  [code, 'at_least', literal('partly_met'), 'partly_met', undefined, true],
  [code, 'at_least', literal('partly_met'), 'mostly_met', undefined, false],
  [code, 'at_least', literal('not_met'), 'not_applicable', undefined, false],
  [code, 'at_least', literal('not_met'), undefined, undefined, false],
  [code, 'at_most', literal('partly_met'), 'partly_met', undefined, true],
  [code, 'at_most', literal('partly_met'), 'fully_met', undefined, false],
  [code, 'at_most', literal('fully_met'), 'not_applicable', undefined, false],
  [code, 'at_most', literal('fully_met'), undefined, undefined, false],
  [code, 'above', literal('partly_met'), 'fully_met', undefined, true],
  [code, 'above', literal('partly_met'), 'partly_met', undefined, false],
  [code, 'above', literal('not_met'), 'not_applicable', undefined, false],
  [code, 'above', literal('not_met'), undefined, undefined, false],
  [code, 'below', literal('partly_met'), 'mostly_met', undefined, true],
  [code, 'below', literal('fully_met'), 'fully_met', undefined, false],
  [code, 'below', literal('fully_met'), 'not_applicable', undefined, false],
  [code, 'below', literal('fully_met'), undefined, undefined, false],
  [code, 'at_least', charges, 'partly_met', 'partly_met', true],
  [code, 'at_least', charges, 'not_met', 'partly_met', false],
  [code, 'at_most', charges, 'not_met', 'partly_met', true],
  [code, 'at_most', charges, 'fully_met', 'partly_met', false],
  [code, 'above', charges, 'fully_met', 'partly_met', true],
  [code, 'above', charges, 'fully_met', 'fully_met', false],
  [code, 'above', charges, 'fully_met', undefined, false],
  [code, 'below', charges, 'not_met', 'partly_met', true],
  [code, 'below', charges, 'not_applicable', 'fully_met', false],
  [code, 'below', charges, 'not_met', 'not_applicable', false],
  [code, 'below', charges, undefined, 'fully_met', false],
  [code, 'answered', literal(true), 'not_applicable', undefined, true],
  [code, 'answered', literal(false), undefined, undefined, true],

  [flags, 'includes', literal('youth'), ['fraud', 'youth'], undefined, true],
  [flags, 'includes', literal('youth'), ['fraud'], undefined, false],
  [flags, 'includes', literal('youth'), [], undefined, false],
  [flags, 'includes', literal('youth'), undefined, undefined, false],
  [flags, 'includes_any', list('youth', 'hate_crime'), ['fraud', 'youth'], undefined, true],
  [flags, 'includes_any', list('youth', 'hate_crime'), ['fraud'], undefined, false],
  [flags, 'includes_any', list('youth', 'hate_crime'), [], undefined, false],
  [flags, 'includes_any', list('youth', 'hate_crime'), undefined, undefined, false],
  [flags, 'includes_all', list('youth', 'fraud'), ['fraud', 'youth'], undefined, true],
  [flags, 'includes_all', list('youth', 'fraud'), ['fraud'], undefined, false],
  [flags, 'includes_all', list('youth', 'fraud'), undefined, undefined, false],
  [flags, 'excludes', literal('youth'), ['fraud'], undefined, true],
  [flags, 'excludes', literal('youth'), [], undefined, true],
  [flags, 'excludes', literal('youth'), ['youth'], undefined, false],
  [flags, 'excludes', literal('youth'), undefined, undefined, false],
  [flags, 'answered', literal(true), [], undefined, true],
  [flags, 'answered', literal(true), undefined, undefined, false],
  [flags, 'answered', literal(false), undefined, undefined, true],

  [pages, 'is', literal(5), 5, undefined, true],
  [pages, 'is', literal(0), 0, undefined, true],
  [pages, 'is', literal(0), 0.1, undefined, false],
  [pages, 'is', literal(0), undefined, undefined, false],
  [pages, 'is', read, 5, 5, true],
  [pages, 'is_not', literal(5), 4, undefined, true],
  [pages, 'is_not', literal(5), 5, undefined, false],
  [pages, 'is_not', literal(5), undefined, undefined, false],
  [pages, 'at_least', literal(5), 5, undefined, true],
  [pages, 'at_least', literal(5), 4.99, undefined, false],
  [pages, 'at_least', literal(0), undefined, undefined, false],
  [pages, 'at_least', read, 5, undefined, false],
  [pages, 'at_most', literal(5), 5, undefined, true],
  [pages, 'at_most', literal(5), 5.01, undefined, false],
  [pages, 'at_most', literal(5), undefined, undefined, false],
  [pages, 'at_most', read, undefined, 5, false],
  [pages, 'above', literal(5), 6, undefined, true],
  [pages, 'above', literal(5), 5, undefined, false],
  [pages, 'above', literal(-1), undefined, undefined, false],
  [pages, 'above', read, 10, 9, true],
  [pages, 'below', literal(5), 4, undefined, true],
  [pages, 'below', literal(5), 5, undefined, false],
  [pages, 'below', literal(5), undefined, undefined, false],
  [pages, 'below', read, 9, 10, true],
  [pages, 'between', pair(2, 5), 2, undefined, true],
  [pages, 'between', pair(2, 5), 5, undefined, true],
  [pages, 'between', pair(2, 5), 1, undefined, false],
  [pages, 'between', pair(2, 5), 6, undefined, false],
  [pages, 'between', pair(-2, 5), undefined, undefined, false],
  [pages, 'answered', literal(true), 0, undefined, true],
  [pages, 'answered', literal(false), undefined, undefined, true],

  [advice, 'is', literal('2026-03-02'), '2026-03-02', undefined, true],
  [advice, 'is', literal('2026-03-02'), '2026-03-03', undefined, false],
  [advice, 'is', literal('2026-03-02'), undefined, undefined, false],
  [advice, 'is', received, '2026-03-02', '2026-03-02', true],
  [advice, 'is_not', literal('2026-03-02'), '2026-03-03', undefined, true],
  [advice, 'is_not', literal('2026-03-02'), '2026-03-02', undefined, false],
  [advice, 'is_not', literal('2026-03-02'), undefined, undefined, false],
  [advice, 'before', literal('2026-03-02'), '2026-03-01', undefined, true],
  [advice, 'before', literal('2026-03-02'), '2026-03-02', undefined, false],
  [advice, 'before', literal('2026-03-02'), undefined, undefined, false],
  [advice, 'before', received, '2026-03-01', '2026-03-02', true],
  [advice, 'before', received, '2026-03-01', undefined, false],
  [advice, 'after', literal('2026-03-02'), '2026-03-03', undefined, true],
  [advice, 'after', literal('2026-03-02'), '2026-03-02', undefined, false],
  [advice, 'after', literal('2026-03-02'), undefined, undefined, false],
  [advice, 'on_or_before', literal('2026-03-02'), '2026-03-02', undefined, true],
  [advice, 'on_or_before', literal('2026-03-02'), '2026-03-03', undefined, false],
  [advice, 'on_or_before', literal('2026-03-02'), undefined, undefined, false],
  [advice, 'on_or_after', literal('2026-03-02'), '2026-03-02', undefined, true],
  [advice, 'on_or_after', literal('2026-03-02'), '2026-03-01', undefined, false],
  [advice, 'on_or_after', literal('2026-03-02'), undefined, undefined, false],
  [advice, 'within', span(5, 'after'), '2026-03-07', '2026-03-02', true],
  [advice, 'within', span(5, 'after'), '2026-03-02', '2026-03-02', true],
  [advice, 'within', span(5, 'after'), '2026-03-08', '2026-03-02', false],
  [advice, 'within', span(5, 'after'), '2026-03-01', '2026-03-02', false],
  [advice, 'within', span(5, 'after'), undefined, '2026-03-02', false],
  [advice, 'within', span(5, 'after'), '2026-03-02', undefined, false],
  [advice, 'within', span(5, 'before'), '2026-02-25', '2026-03-02', true],
  [advice, 'within', span(5, 'before'), '2026-03-03', '2026-03-02', false],
  [advice, 'within', span(5, 'of'), '2026-02-25', '2026-03-02', true],
  [advice, 'within', span(5, 'of'), '2026-03-07', '2026-03-02', true],
  [advice, 'within', span(5, 'of'), '2026-03-08', '2026-03-02', false],
  [advice, 'later_than', span(5, 'after'), '2026-03-08', '2026-03-02', true],
  [advice, 'later_than', span(5, 'after'), '2026-03-07', '2026-03-02', false],
  [advice, 'later_than', span(5, 'after'), undefined, '2026-03-02', false],
  [advice, 'later_than', span(5, 'after'), '2026-03-08', undefined, false],
  [advice, 'later_than', span(5, 'before'), '2026-02-24', '2026-03-02', true],
  [advice, 'later_than', span(5, 'of'), '2026-02-24', '2026-03-02', true],
  [advice, 'later_than', span(5, 'of'), '2026-03-06', '2026-03-02', false],
  [advice, 'later_than', span(5, 'of'), undefined, '2026-03-02', false],
  [advice, 'answered', literal(true), '2026-03-02', undefined, true],
  [advice, 'answered', literal(false), undefined, undefined, true],

  [text, 'is', police, '01AB', '01AB', true],
  [text, 'is', police, '01AB', '01ab', false],
  [text, 'is', police, undefined, undefined, false],
  [text, 'is_not', police, '01AB', '02CD', true],
  [text, 'is_not', police, '01AB', '01AB', false],
  [text, 'is_not', police, '01AB', undefined, false],
  [text, 'is_not', police, undefined, '01AB', false],
  [text, 'answered', literal(true), '0', undefined, true],
  [text, 'answered', literal(false), undefined, undefined, true],
]

test.each(cases)('%s %s %j of %j (against %j) is %s', (path, op, operand, left, right, verdict) => {
  const other = operand.kind === 'ref' || operand.kind === 'span' ? operand.ref : undefined
  const data = dataWith([path, left], [other, right])
  const { rule } = toJsonLogic({ kind: 'test', ref: path, op, operand }, declared)
  expect(compileRule(rule).evaluate(data)).toBe(verdict)
  expect(stockResult(rule, data)).toBe(verdict)
})

test('every operator of every type is in the table above: true, false of an answer, and false of none', () => {
  for (const row of operatorRows) {
    for (const valueType of row.types) {
      const rows = cases.filter(([path, op]) => op === row.name && declared.get(path)?.type === valueType)
      const seen = (answered: boolean, verdict: boolean): boolean =>
        rows.some((each) => (each[3] !== undefined) === answered && each[5] === verdict)
      const name = `${row.name} of a ${valueType}`
      expect(seen(true, true), `${name}: true`).toBe(true)
      if (row.unanswered === 'by_rule') {
        expect(seen(false, true), `${name}: true of no answer`).toBe(true)
      } else {
        expect(seen(true, false), `${name}: false`).toBe(true)
        expect([seen(false, true), seen(false, false)], `${name}: false of no answer`).toEqual([false, true])
      }
    }
  }
})

test.each([
  ['choice', ['is', 'is_not', 'one_of', 'none_of', 'answered']],
  ['scale', ['is', 'is_not', 'one_of', 'none_of', 'at_least', 'at_most', 'above', 'below', 'answered']],
  ['yes_no', ['is', 'is_not', 'answered']],
  ['many', ['includes', 'includes_any', 'includes_all', 'excludes', 'answered']],
  ['number', ['is', 'is_not', 'at_least', 'at_most', 'above', 'below', 'between', 'answered']],
  ['text', ['is', 'is_not', 'answered']],
  ['date', ['is', 'is_not', 'before', 'after', 'on_or_before', 'on_or_after', 'within', 'later_than', 'answered']],
] as const)('a %s has the operators that the language page gives it', (valueType, names) => {
  expect(operatorsOf(valueType)).toEqual(names)
})

function dataWith(...values: [path: string | undefined, value: Value | undefined][]): RuleData {
  const facts = new Map<string, Value>()
  const answers = new Map<string, Value>()
  for (const [path, value] of values) {
    if (path === undefined || value === undefined) continue
    const [root = '', id = ''] = path.split('.')
    if (root === 'facts') facts.set(id, value)
    else answers.set(id, value)
  }
  return { facts, answers, values: new Map(), modules: new Map() }
}
