import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecords, type FoundRecord } from './read-records.js'

const seed = Number(process.env.IQA_SEED ?? 20261124)

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function read(text: string, size = 7): Promise<readonly FoundRecord[]> {
  const found: FoundRecord[] = []
  for await (const each of readRecords(pieces(text, size))) found.push(each)
  return found
}

test.each([
  [
    'one record a line',
    '{"id":"a"}\n{"id":"b"}\n',
    [
      [1, { id: 'a' }],
      [2, { id: 'b' }],
    ],
  ],
  [
    'with empty lines and Windows ends',
    '{"id":"a"}\r\n\r\n{"id":"b"}',
    [
      [1, { id: 'a' }],
      [3, { id: 'b' }],
    ],
  ],
  [
    'a list on one line',
    '[{"id":"a"},{"id":"b"}]',
    [
      [1, { id: 'a' }],
      [2, { id: 'b' }],
    ],
  ],
  [
    'a list over lines',
    '[\n{"id":"a"},\n{"id":"b"}\n]\n',
    [
      [1, { id: 'a' }],
      [2, { id: 'b' }],
    ],
  ],
  ['a single record over lines', '{\n  "id": "ŵy"\n}\n', [[1, { id: 'ŵy' }]]],
  ['with a byte-order mark', '\ufeff{"id":"a"}\n', [[1, { id: 'a' }]]],
  ['nothing', '', []],
])('%s is read', async (_, text, records) => {
  expect((await read(text)).map(({ line, record }) => [line, record])).toEqual(records)
})

test('a broken line is one fault and the others are read', async () => {
  expect(await read('{"id":"a"}\n{"id":\n{"id":"b"}\n')).toEqual([
    { line: 1, record: { id: 'a' } },
    { line: 2, notJson: 'This is not JSON.' },
    { line: 3, record: { id: 'b' } },
  ])
})

test('a broken first line does not hide the others', async () => {
  expect((await read('{"id":\n{"id":"b"}\n')).map(({ line, notJson }) => [line, notJson])).toEqual([
    [1, 'This is not JSON.'],
    [2, undefined],
  ])
})

test('what stands in a broken record is not repeated', async () => {
  expect(JSON.stringify(await read('{"comment": "canary-5127" nonsense'))).not.toContain('canary')
})

test(`however the bytes are cut, the same records come (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: fc.string({ unit: 'grapheme' }) }), { minLength: 1 }),
      fc.integer({ min: 1, max: 30 }),
      async (records, size) => {
        const text = records.map((record) => JSON.stringify(record)).join('\n')
        expect((await read(text, size)).map(({ record }) => record)).toEqual(JSON.parse(JSON.stringify(records)))
      },
    ),
    { seed, numRuns: 100 },
  )
})
