import { explain, toJsonLogic, type Condition, type Declarations, type RuleData, type Value } from '@iqa/logic'
import { expect, test } from 'vitest'
import { shownValue } from './declarations.js'
import { placeOf, reasonsOf, type Places } from './reasons.js'

const yesNo = [
  { id: 'yes', label: { en: 'Yes' } },
  { id: 'no', label: { en: 'No' } },
]
const met = ['fully_met', 'partly_met', 'not_met'].map((id) => ({ id, label: { en: id.replace('_', ' ') } }))
const declared: Declarations = {
  get: (path) =>
    path.startsWith('answers.')
      ? { path, type: 'scale', scale: 'met', options: met, label: { en: path.slice(8) } }
      : { path, type: 'yes_no', options: yesNo, label: { en: path.slice(6) } },
  moduleTitle: () => ({ en: 'Disclosure in detail' }),
}
const is = (ref: string, value: string): Condition => ({
  kind: 'test',
  ref,
  op: 'is',
  operand: { kind: 'literal', value },
})

function told(
  condition: Condition,
  known: Readonly<Record<string, Value>>,
  modules: Readonly<Record<string, boolean>> = {},
): readonly string[] {
  const { rule } = toJsonLogic(condition, declared)
  const of = (prefix: string): Map<string, Value> =>
    new Map(
      Object.entries(known).flatMap(([path, value]): [string, Value][] =>
        path.startsWith(prefix) ? [[path.slice(prefix.length), value]] : [],
      ),
    )
  const data: RuleData = {
    facts: of('facts.'),
    answers: of('answers.'),
    values: new Map(),
    modules: new Map(Object.entries(modules)),
  }
  const lines = reasonsOf(
    { source: 'question', rule, pointer: '/questions/0/when/rule', clause: explain(rule, data) },
    declared,
    {},
    'en',
  )
  return lines.map(({ depth, verdict, words, joins, now }) =>
    [
      `${'  '.repeat(depth)}${verdict}: ${joins ? 'any of these' : words}`,
      ...now.map(({ name, value, state }) => [name, value ?? `(${state})`].filter(Boolean).join(' ')),
    ].join(' | '),
  )
}

test('what must all hold is listed, each with what was found', () => {
  const both: Condition = { kind: 'all', of: [is('facts.youth', 'yes'), is('facts.bail', 'no')] }
  expect(told(both, { 'facts.youth': 'yes' })).toEqual([
    'holds: “youth” is yes | Yes',
    'unanswered: “bail” is no | (not known)',
  ])
})

test('what may hold in one way or another stands under a line that says so', () => {
  const either: Condition = { kind: 'any', of: [is('facts.youth', 'yes'), is('facts.bail', 'no')] }
  expect(told(either, { 'facts.youth': 'no', 'facts.bail': 'yes' })).toEqual([
    'fails: any of these',
    '  fails: “youth” is yes | No',
    '  fails: “bail” is no | Yes',
  ])
})

test('a count says how many there are now', () => {
  const count: Condition = {
    kind: 'count',
    of: ['answers.a', 'answers.b', 'answers.c'],
    answers: ['not_met'],
    compare: 'at_least',
    number: 2,
  }
  const [line = ''] = told(count, { 'answers.a': 'not_met', 'answers.b': 'fully_met', 'answers.c': 'partly_met' })
  expect(line).toMatch(/^fails: .*not met.* \(1 of the 3 does\)$/)
})

test('a module is told by its title and whether it is on', () => {
  expect(told({ kind: 'module', ids: ['disclosure'] }, {}, { disclosure: false })[0]).toMatch(
    /Disclosure in detail.* \(switched off\)$/,
  )
})

test('a condition turned round is told whole', () => {
  expect(told({ kind: 'not', of: is('facts.youth', 'yes') }, { 'facts.youth': 'yes' })).toHaveLength(1)
})

test('the place of a part is its own, or that of the part above it, never above the rule', () => {
  const at = (line: number): Places[string] => ({
    file: 'a.iqa.yaml',
    range: { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } },
  })
  const places: Places = { '/sections/0/when/rule': at(5), '/sections/0/when/rule/and/1': at(7), '/sections/0': at(1) }
  expect(placeOf('/sections/0/when/rule/and/1/===', '/sections/0/when/rule', places)?.range.start.line).toBe(7)
  expect(placeOf('/sections/0/when/rule/and/0', '/sections/0/when/rule', places)?.range.start.line).toBe(5)
  expect(placeOf('/sections/1/when/rule', '/sections/1/when/rule', places)).toBeUndefined()
})

test.each([
  [undefined, 'no answer'],
  ['not_applicable', 'Not applicable'],
  ['partly_met', 'partly met'],
  [[], 'none'],
  [['fully_met', 'not_met'], 'fully met, not met'],
  [3, '3'],
])('%j is shown as "%s"', (value, words) => {
  expect(shownValue(value, declared.get('answers.a'), 'en')).toBe(words)
})
