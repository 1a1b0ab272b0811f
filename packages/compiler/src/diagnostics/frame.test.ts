import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '@iqa/model'
import { look } from '../../test/support/look.js'
import { indexLines } from '../read/line-index.js'
import { frame } from './frame.js'

const about = (text: string, marked: string, more: Partial<Diagnostic> = {}): Diagnostic => {
  const start = text.indexOf(marked)
  return {
    code: 'IQA999',
    severity: 'error',
    message: 'This is wrong.',
    help: 'Put it right.',
    file: 'set.iqa.yaml',
    range: indexLines(text).rangeOf(start, start + marked.length),
    related: [],
    fixes: [],
    ...more,
  }
}

const shown = (text: string, marked: string, more: Partial<Diagnostic> = {}): string[] =>
  frame(about(text, marked, more), { text })
    .trimEnd()
    .split('\n')

/** A set whose text stands on the lines that the examples of the design have. */
const padded = (line: number, text: string): string => `${'#\n'.repeat(line - 1)}${text}`

describe('as the design shows it', () => {
  const file = 'question-sets/charging.iqa.yaml'
  const first = (text: string): string => {
    const { found } = look(text, file)
    const [only] = found
    return only === undefined ? '' : frame(only, { text })
  }

  test('a tab', () => {
    expect(
      first(padded(70, '  a:\n        answer: met\n\tguidance: Look at the evidence and at the public interest.\n')),
    ).toBe(`error[IQA002]: This line starts with a tab.
  --> question-sets/charging.iqa.yaml:72:1
   |
71 |         answer: met
72 | →   guidance: Look at the evidence and at the public interest.
   | ^
   = help: Use spaces at the start of a line, two for each level.
`)
  })

  test('a colon in a text', () => {
    expect(
      first(
        padded(
          96,
          'a:\n      - id: unused_material\n        ask: Disclosure: was unused material dealt with properly?\n',
        ),
      ),
    ).toBe(`error[IQA003]: This text has a colon in it, so it needs quotes.
  --> question-sets/charging.iqa.yaml:98:14
   |
97 |       - id: unused_material
98 |         ask: Disclosure: was unused material dealt with properly?
   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   = help: Write  ask: "Disclosure: was unused material dealt with properly?"
`)
  })
})

test('a number of fewer digits stands under the other', () => {
  expect(shown('a: 1\nb: 2\n', '2')).toEqual([
    'error[IQA999]: This is wrong.',
    ' --> set.iqa.yaml:2:4',
    '  |',
    '1 | a: 1',
    '2 | b: 2',
    '  |    ^',
    '  = help: Put it right.',
  ])
  expect(shown(padded(10, 'b: 2\n'), '2').slice(1, 6)).toEqual([
    '  --> set.iqa.yaml:10:4',
    '   |',
    ' 9 | #',
    '10 | b: 2',
    '   |    ^',
  ])
})

test('the first line has none before it, and a place of no width has one caret', () => {
  expect(shown('a:\n', '').slice(2, 5)).toEqual(['  |', '1 | a:', '  | ^'])
})

test.each([
  ['Welsh letters take one column', 'a: ŵyr ŷd x', 'x', 11],
  ['an accent apart from its letter takes none', 'a: w\u0302 x', 'x', 6],
  ['an emoji takes two', 'a: 😀 x', 'x', 7],
  ['a Chinese letter takes two', 'a: 字 x', 'x', 7],
  ['a tab in a line takes four', 'a:\tx', 'x', 7],
])('%s', (_, text, marked, column) => {
  expect(shown(text, marked)[4]).toBe(`  | ${' '.repeat(column - 1)}^`)
})

test('a place over several lines is marked on its first', () => {
  const text = 'a: one\n  two\nb: c\n'
  expect(shown(text, 'one\n  two').slice(3, 5)).toEqual(['1 | a: one', '  |    ^^^'])
})

test('of a long line the part about the place is shown, at most 100 wide', () => {
  const text = `a: ${'b'.repeat(500)}HERE${'c'.repeat(500)}\n`
  const lines = shown(text, 'HERE')
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  const carets = lines[4]?.indexOf('^') ?? 0
  expect(lines[3]?.slice(carets, carets + 4)).toBe('HERE')
  expect(lines[3]).toMatch(/^1 \| ….*…$/)
})

test('another place has a frame of its own, also in another file', () => {
  const text = 'id: a\n\nid: a\n'
  const other = 'x: y\n'
  const related = [
    { message: 'It is used here first.', file: 'set.iqa.yaml', range: indexLines(text).rangeOf(4, 5) },
    { message: 'And here.', file: 'other.iqa.yaml', range: indexLines(other).rangeOf(0, 1) },
    { message: 'And in a file that is gone.', file: 'gone.iqa.yaml', range: indexLines(other).rangeOf(0, 1) },
  ]
  const textOf = (path: string): string | undefined => (path === 'other.iqa.yaml' ? other : undefined)
  expect(frame(about(text, 'id: a', { related, range: indexLines(text).rangeOf(11, 12) }), { text }, { textOf }))
    .toBe(`error[IQA999]: This is wrong.
 --> set.iqa.yaml:3:5
  |
2 |
3 | id: a
  |     ^
  = help: Put it right.
  = note: It is used here first.
 --> set.iqa.yaml:1:5
  |
1 | id: a
  |     ^
  = note: And here.
 --> other.iqa.yaml:1:1
  |
1 | x: y
  | ^
  = note: And in a file that is gone.
 --> gone.iqa.yaml:1:1
`)
})

test('a text cannot steer the terminal: what cannot be seen is written out', () => {
  const text = 'a: \u001B[31mred\u202E\r\n'
  const lines = frame(about(text, 'red', { message: 'Not "\u001B[2Jgone".' }), { text })
  expect(lines).not.toMatch(/[\u001B\u202E\r]/)
  expect(lines).toContain('Not "<U+001B>[2Jgone".')
  expect(lines.split('\n')[3]).toBe('1 | a: <U+001B>[31mred<U+202E>')
  expect(lines.split('\n')[4]?.indexOf('^')).toBe(lines.split('\n')[3]?.indexOf('red'))
})

test('long help is broken between words and stays under its first word', () => {
  const lines = shown('a: b', 'b', {
    help: `Use one of: ${Array.from({ length: 40 }, (_, index) => `name_${index}`).join(', ')}.`,
  })
  expect(lines.length).toBeGreaterThan(7)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
  expect(lines[6]).toMatch(/^ {10}name_/)
})
