import { expect, test } from 'vitest'
import { indexLines } from './line-index.js'

const lines = indexLines('one\r\ntwo\n\nfour 😀\n')

test.each([
  ['the first character', 0, 1, 1],
  ['the end of a line', 3, 1, 4],
  ['the start of the next', 5, 2, 1],
  ['an empty line', 9, 3, 1],
  ['after a character of two units', 17, 4, 8],
  ['the end of the text', 18, 5, 1],
  ['beyond the end', 99, 5, 1],
  ['before the start', -1, 1, 1],
])('%s', (_, offset, line, column) => {
  expect(lines.positionAt(offset)).toEqual({ line, column, offset: Math.max(0, Math.min(offset, 18)) })
})

test('every offset of a text is where counting line breaks says it is', () => {
  const { text } = lines
  for (let offset = 0; offset <= text.length; offset++) {
    const before = text.slice(0, offset).split('\n')
    expect(lines.positionAt(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1, offset })
  }
})

test('a line is read without its end, and there is none beyond the last', () => {
  expect([1, 2, 3, 4, 5, 6, 0].map((line) => lines.lineAt(line))).toEqual(['one', 'two', '', 'four 😀', '', '', ''])
})
