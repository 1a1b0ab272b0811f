import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, digestOf, digestWithout } from './digest.js'

const seed = Number(process.env.IQA_SEED ?? 20261124)

test.each<[value: unknown, text: string]>([
  // The sorting and number examples of RFC 8785, sections 3.2.2 and 3.2.3.
  [
    { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001] },
    '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  ],
  [
    {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji',
      '\u0080': 'Control',
      '\u00f6': 'o with diaeresis',
    },
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"o with diaeresis","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
  [[true, false, null], '[true,false,null]'],
  [{ b: undefined, a: -0 }, '{"a":0}'],
])('%j is written in one canonical way', (value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test.each([NaN, Infinity, () => 1, '\ud800', 1n, undefined])('%s cannot be part of a record', (value) => {
  expect(() => canonicalJson([value])).toThrow(TypeError)
})

test('a record that contains itself is refused', () => {
  const record: { self?: unknown } = {}
  record.self = record
  expect(() => canonicalJson(record)).toThrow('cycle')
})

test('the digest is SHA-256 of the canonical text', () => {
  // SHA-256 of the two characters {} as published in many places.
  expect(digestOf({})).toBe('sha256-44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a')
})

test('a document is sealed over everything but its own digest', () => {
  const sealed = { a: 1, digest: 'anything' }
  expect(digestWithout(sealed, 'digest')).toBe(digestOf({ a: 1 }))
})

test(`the order in which members were written never changes the digest (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (members) => {
      const turned = Object.fromEntries(Object.entries(members).reverse())
      fc.pre(Object.keys(turned).length === Object.keys(members).length && wellFormed(members))
      expect(canonicalJson(turned)).toBe(canonicalJson(members))
      expect(JSON.parse(canonicalJson(members))).toEqual(JSON.parse(JSON.stringify(members)))
    }),
    { seed, numRuns: 300 },
  )
})

function wellFormed(value: unknown): boolean {
  return !/\\ud[89a-f]/i.test(JSON.stringify(value))
}
