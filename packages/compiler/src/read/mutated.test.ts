import fc from 'fast-check'
import { expect, test } from 'vitest'
import { look, seed, wholeSet } from '../../test/support/look.js'

// More runs: IQA_RUNS=100000.
const numRuns = Number(process.env['IQA_RUNS'] ?? 2000)

const pieces = [
  ...[
    '\t',
    '\n',
    ' ',
    '  ',
    ': ',
    ':',
    '- ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&a',
    '*a',
    '!',
    '!!int ',
    '%',
    '@',
    '`',
  ],
  ...[
    '---\n',
    '...\n',
    '<<: ',
    '%YAML 1.1\n',
    '\r',
    '\0',
    '\uFEFF',
    '\u202E',
    '\uD800',
    '~',
    'null',
    '.inf',
    '1e999',
    '__proto__',
    '\\',
    '"\\u0000"',
  ],
  ...['[[[[[[[[', '{{{{{{{{', '- - - - - ', '? ? ? ? ', '&a [*a, *a]', 'é', 'w\u0302', '😀'],
]

const mutation = fc.oneof(
  fc.record({ at: fc.nat(), insert: fc.constantFrom(...pieces) }),
  fc.record({ at: fc.nat(), remove: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ at: fc.nat(), from: fc.nat(), copy: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ at: fc.nat(), insert: fc.string({ unit: 'binary', maxLength: 8 }) }),
)

test(`a set with any changes is read or refused with a place inside it (seed ${seed})`, () => {
  let refused = 0
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (mutations) => {
      let text = wholeSet
      for (const each of mutations) {
        const start = each.at % (text.length + 1)
        if ('insert' in each) text = text.slice(0, start) + each.insert + text.slice(start)
        else if ('remove' in each) text = text.slice(0, start) + text.slice(start + each.remove)
        else
          text =
            text.slice(0, start) +
            text.slice(each.from % text.length, (each.from % text.length) + each.copy) +
            text.slice(start)
      }
      const { shaped, found } = look(text)
      if (shaped === undefined) expect(found.some(({ severity }) => severity === 'error')).toBe(true)
      if (found.length > 0) refused++
      for (const { range, message, related, fixes } of found) {
        expect(message).not.toBe('')
        const ranges = [
          range,
          ...related.map((place) => place.range),
          ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.range)),
        ]
        for (const { start, end } of ranges) {
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(text.length)
          expect(text.slice(0, start.offset).split('\n').length).toBe(start.line)
        }
      }
    }),
    { seed, numRuns, verbose: 1 },
  )
  expect(refused).toBeGreaterThan(numRuns / 2)
}, 600_000)

test(`any text at all is read or refused (seed ${seed})`, () => {
  let read = 0
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 }),
      (parts) => {
        const { shaped, found } = look(parts.join(''))
        expect(shaped !== undefined || found.length > 0).toBe(true)
        read++
      },
    ),
    { seed, numRuns, verbose: 1 },
  )
  expect(read).toBeGreaterThanOrEqual(numRuns)
}, 600_000)
