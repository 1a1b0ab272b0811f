import { expect, test } from 'vitest'
import { look } from '../../test/support/look.js'
import { at, toPlain } from './syntax-tree.js'

// Texts that YAML, in one version or another, reads as something else.
const values = [
  ...[
    'no',
    'No',
    'NO',
    'yes',
    'Yes',
    'on',
    'off',
    'y',
    'n',
    'true',
    'True',
    'TRUE',
    'false',
    'null',
    'Null',
    'NULL',
    '~',
  ],
  ...[
    '007',
    '08',
    '0o14',
    '0x1F',
    '0b11',
    '1e3',
    '12e3',
    '1.10',
    '1.0',
    '1.',
    '.5',
    '+5',
    '-0',
    '-3',
    '5',
    '3.14',
    '1_000',
    '1,000',
  ],
  ...[
    '.inf',
    '-.inf',
    '.Inf',
    '.nan',
    '.NaN',
    '12345678901234567890',
    '0.1234567890123456789',
    '1e999',
    '9007199254740993',
  ],
  ...['22:30', '1:20:30', '190:20', '2018-03-13', '2018-3-13', '2026-04-01T10:00:00Z', '1.2.3', '1.10.0', '10%', '1/2'],
  ...['=', '<<', 'NaN', 'undefined', 'None', 'nil', 'é', '0xZZ', '1e', '--'],
]

const places: [string, string, (value: string) => string][] = [
  ['an id', '/sections/0/questions/0/id', (value) => set({ id: value })],
  ['an option', '/facts/request/options', (value) => set({ option: value })],
  ['a label', '/facts/request/label', (value) => set({ label: value })],
  ['the label of an option', '/facts/request/options/a', (value) => set({ optionLabel: value })],
  ['a title', '/title', (value) => set({ title: value })],
  ['a value in a condition', '/sections/0/questions/0/when/request', (value) => set({ literal: value })],
]

function set(of: {
  id?: string
  option?: string
  label?: string
  optionLabel?: string
  title?: string
  literal?: string
}): string {
  return `iqa: 1
set: charging
title: ${of.title ?? 'Charging decisions'}
version: 1.0.0
facts:
  request:
    label: ${of.label ?? 'The request'}
    type: choice
    options:
      ${of.option ?? 'a'}: ${of.optionLabel ?? 'A'}
sections:
  - id: review
    title: The review
    questions:
      - id: ${of.id ?? 'code_test'}
        ask: Was the test applied?
        answer: yes_no
        when: {request: ${of.literal ?? 'a'}}
`
}

test(`there are at least 60 values, and 6 places`, () => {
  expect(new Set(values).size).toBeGreaterThanOrEqual(60)
  expect(places).toHaveLength(6)
})

test.each(places)('%s is kept letter by letter or refused, never changed', (name, pointer, write) => {
  for (const value of values) {
    const { shaped, found } = look(write(value))
    const refused = found.some(({ severity }) => severity === 'error')
    if (refused) continue
    const read = shaped && toPlain(at(shaped.tree.root, pointer))
    if (name === 'an option') expect(Object.keys(read as object), value).toEqual([value])
    // A number, true or nothing in a condition is still told apart by its kind: the next step compares it with the type.
    else if (name === 'a value in a condition')
      expect(String(read ?? '~') === value || ['true', 'false', 'null'].includes(value.toLowerCase()), value).toBe(true)
    else expect(read, value).toBe(value)
  }
})

test('none of them is refused twice for one cause', () => {
  for (const [name, , write] of places) {
    for (const value of values) expect(look(write(value)).found.length, `${value} as ${name}`).toBeLessThanOrEqual(1)
  }
})
