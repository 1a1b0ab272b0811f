import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compactJson } from './compact-json.js'

const seed = Number(process.env.IQA_SEED ?? 20261124)

test('a fact stands on one line, a record over lines', () => {
  expect(
    compactJson(
      { set: 'small', facts: { victim: { host: 'yes' }, flags: { host: ['a_long_flag', 'another_long_flag'] } } },
      40,
    ),
  ).toBe(
    '{\n  "set": "small",\n  "facts": {\n    "victim": {"host": "yes"},\n    "flags": {\n      "host": [\n        "a_long_flag",\n        "another_long_flag"\n      ]\n    }\n  }\n}',
  )
})

test(`it is the same JSON, whatever the width (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 80 }), (value, width) => {
      expect(JSON.parse(compactJson(value, width))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { seed, numRuns: 200 },
  )
})
