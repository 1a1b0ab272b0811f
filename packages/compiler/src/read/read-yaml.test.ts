import { describe, expect, test } from 'vitest'
import { places, read } from '../../test/support/look.js'
import { child, toPlain } from './syntax-tree.js'

const textOf = (text: string, { start, end }: { start: { offset: number }; end: { offset: number } }): string =>
  text.slice(start.offset, end.offset)

describe('a set that is well written', () => {
  const text = '# About\na: one\nb:\n  - {c: "two", d: [x, y]}\n  - |\n    three\ne:\n'
  const { tree, found } = read(text)

  test('raises nothing', () => expect(found).toEqual([]))

  test('reads as what it says', () => {
    expect(tree && toPlain(tree.root)).toEqual({ a: 'one', b: [{ c: 'two', d: ['x', 'y'] }, 'three\n'], e: null })
  })

  test('knows the place of every value and key', () => {
    const root = tree?.root
    expect(root && textOf(text, root.range)).toBe(text.slice(8).trimEnd())
    const b = child(root, 'b')
    expect(b?.kind === 'list' && b.items.map((item) => textOf(text, item.range))).toEqual([
      '{c: "two", d: [x, y]}',
      '|\n    three\n',
    ])
    const first = b?.kind === 'list' ? b.items[0] : undefined
    expect(
      first?.kind === 'map' &&
        first.entries.map(({ key, keyRange, value }) => [key, textOf(text, keyRange), textOf(text, value.range)]),
    ).toEqual([
      ['c', 'c', '"two"'],
      ['d', 'd', '[x, y]'],
    ])
    expect(child(root, 'e')?.range).toEqual({
      start: { line: 7, column: 3, offset: text.length - 1 },
      end: { line: 7, column: 3, offset: text.length - 1 },
    })
  })

  test('keeps its comments with their places', () => {
    expect(tree?.comments.map((comment) => [comment.text, textOf(text, comment.range)])).toEqual([['About', '# About']])
  })
})

test.each([
  ['yes and no are text', 'a: yes\nb: no\nc: on\n', { a: 'yes', b: 'no', c: 'on' }],
  ['a date is text', 'a: 2026-04-01\n', { a: '2026-04-01' }],
  ['a byte-order mark before the first character says nothing', '\uFEFFa: b\n', { a: 'b' }],
  ['Windows line ends are line ends', 'a: b\r\nc:\r\n  - d\r\n', { a: 'b', c: ['d'] }],
  ['one --- at the top is allowed', '---\na: b\n...\n', { a: 'b' }],
  [
    'a key named like what objects inherit is an ordinary key',
    '{"__proto__": 1, constructor: 2}',
    JSON.parse('{"__proto__": 1, "constructor": 2}'),
  ],
])('%s', (_, text, plain) => {
  const { tree, found } = read(text)
  expect(found).toEqual([])
  expect(tree && toPlain(tree.root)).toEqual(plain)
})

describe('one slip gives one diagnostic, where the slip is', () => {
  test.each([
    ['a colon in a text', 'a:\n  - id: x\n    ask: Disclosure: was it?\n    b: c\n', ['IQA003 3:10']],
    ['a colon in a text inside { }', 'a: {b: Say: what, c: d}\n', ['IQA003 1:8']],
    ['two texts with a colon', 'a: b: c\nd: e\nf: g: h\n', ['IQA003 1:4', 'IQA003 3:4']],
    ['a line too far in', 'a: b\n  c: d\n', ['IQA001 2:3']],
    ['a line not far enough in', 'a:\n  b: c\n d: e\n', ['IQA001 3:2']],
    ['a tab at the start of a line', 'a:\n  b: c\n\td: e\n', ['IQA002 3:1']],
    ['a tab after spaces', 'a:\n  b: c\n  \td: e\n', ['IQA002 3:3']],
    ['tabs at the start of every line', 'a:\n\tb:\n\t\tc: d\n', ['IQA002 2:1']],
    ['a tab that continues a text', 'a: one\n\ttwo\nb: c\n', ['IQA002 2:1']],
    ['a quote that is not closed', 'a: b\nc: "d\ne: f\n', ['IQA001 2:4']],
    ['an apostrophe in single quotes', "a: 'it's'\n", ['IQA001 1:8']],
    ['a bracket that is not closed', 'a:\n  - {b: c\nd: e\n', ['IQA001 2:5']],
    ['a line without a colon', 'a:\n  b: c\n  ddd\n  e: f\n', ['IQA001 3:3']],
    ['no space after a colon', 'a: 1\nb:2\n', ['IQA001 2:1']],
    ['a text that starts with @', 'a: @b\n', ['IQA001 1:4']],
    ['a text after a closing quote', 'a: "b" c\n', ['IQA001 1:8']],
    ['a backslash in double quotes', 'a: "b\\q"\n', ['IQA001 1:6']],
    ['a list on the line of its key', 'a: - b\n', ['IQA001 1:4']],
    ['two commas', 'a: {b: c,, d: e}\n', ['IQA001 1:10']],
    ['a text on the line of its |', 'a: | b\n', ['IQA001 1:6']],
    ['a list as a key', '? [a, b]\n: c\n', ['IQA001 1:3']],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', ['IQA004 3:1']],
    ['a key written three times', 'a: 1\na: 2\na: 3\n', ['IQA004 2:1', 'IQA004 3:1']],
    ['nothing at all', '', ['IQA005 1:1']],
    ['only a comment', '# nothing\n', ['IQA005 1:1']],
    ['two documents', 'a: b\n---\nc: d\n', ['IQA005 2:1']],
    ['an anchor with its alias', 'a: &x {b: c}\nd: *x\n', ['IQA006 1:4']],
    ['an alias alone', 'a: *x\n', ['IQA006 1:4']],
    ['a merge key', 'a:\n  <<: {b: c}\n', ['IQA006 2:3']],
    ['a tag', 'a: !!str b\n', ['IQA006 1:4']],
    ['a line that would make YAML 1.1 of it', '%YAML 1.1\n---\na: no\n', ['IQA006 1:1']],
    ['a comma in a text inside { }', 'a: {b: Say what, and why., c: d}\n', ['IQA009 1:8']],
    ['two commas in a text inside { }', 'a: {b: One, two, and three}\n', ['IQA009 1:8']],
    ['a zero-width space', 'a: b\u200Bc\n', ['IQA010 1:5']],
    ['a direction mark that an escape writes', 'a: "\\u202Eb"\n', ['IQA010 1:4']],
    ['half of a character', 'a: b\uD800\n', ['IQA010 1:5']],
    ['an accent apart from its letter', 'a: w\u0302ch\n', ['IQA011 1:4']],
  ])('%s', (_, text, expected) => {
    expect(places(read(text).found)).toEqual(expected)
  })
})

describe('limits', () => {
  const keys = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: v\n`).join('')

  test.each([
    ['2,000 keys are read', keys(2000), []],
    ['2,001 keys are refused at the last', keys(2001), ['IQA008 2001:1']],
    ['10,000 keys are refused where the limit is passed', keys(10_000), ['IQA008 2001:1']],
    ['2,000 entries of a list are read', `[${'a,'.repeat(2000)}]`, []],
    ['2,001 entries of a list are refused', `[${'a,'.repeat(2001)}]`, ['IQA008 1:4002']],
    ['32 levels are read', '['.repeat(32) + ']'.repeat(32), []],
    ['33 levels are refused', '['.repeat(33) + ']'.repeat(33), ['IQA008 1:33']],
    ['100,000 levels are refused', '['.repeat(100_000), ['IQA008 1:33']],
    ['a million characters are read', `a: ${'b'.repeat(999_997)}`, []],
    ['one more is refused', `a: ${'b'.repeat(999_998)}`, ['IQA008 1:1']],
    ['900,000 commas are refused', `a: [${','.repeat(900_000)}`, ['IQA008 1:200001']],
  ])('%s', (_, text, expected) => {
    const { found } = read(text)
    // Where exactly a run of marks passes a limit is no promise; that it is the one thing said is.
    if (text.includes(',,')) expect(found.map(({ code }) => code)).toEqual(['IQA008'])
    else expect(places(found)).toEqual(expected)
  })
})

describe('a double key', () => {
  test('is found in each of 100 places, with both lines', () => {
    for (let twice = 0; twice < 100; twice++) {
      const lines = Array.from({ length: 100 }, (_, index) => `key_${index}: ${index}`)
      const at = (twice * 37) % 101
      lines.splice(at, 0, `key_${twice}: again`)
      const [only, ...more] = read(lines.join('\n')).found
      expect(more).toEqual([])
      const written = [at + 1, lines.findIndex((line) => line === `key_${twice}: ${twice}`) + 1].sort((a, b) => a - b)
      expect([only?.related[0]?.range.start.line, only?.range.start.line]).toEqual(written)
    }
  })
})
