import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as validators from '../src/validate/generated/validators.js'
import type { Validator } from '../src/validate/schema-fault.js'
import { toPlain } from '../src/read/syntax-tree.js'
import { read } from './support/look.js'

const schemas = fileURLToPath(new URL('../../../schemas/', import.meta.url))

/** For each schema: its validator, and what is wrong with the bad example. */
const expected = new Map<string, { validate: Validator; at: string; keyword: string }>([
  ['question-set', { validate: validators.questionSet, at: '/sections/0/questions/0', keyword: 'required' }],
  ['module', { validate: validators.module, at: '/questions/0/id', keyword: 'pattern' }],
  ['library', { validate: validators.library, at: '', keyword: 'additionalProperties' }],
  ['scenarios', { validate: validators.scenarios, at: '/scenarios/0/expect/complete', keyword: 'enum' }],
  ['config', { validate: validators.config, at: '/iqa', keyword: 'const' }],
  [
    'compiled-question-set',
    { validate: validators.compiledQuestionSet, at: '/questions/0/answer/kind', keyword: 'enum' },
  ],
  ['draft', { validate: validators.draft, at: '/answers/code_test', keyword: 'additionalProperties' }],
  ['response', { validate: validators.response, at: '/completed_at', keyword: 'pattern' }],
  ['diagnostic', { validate: validators.diagnostic, at: '/range/start/line', keyword: 'minimum' }],
])

function example(kind: 'valid' | 'invalid', name: string): unknown {
  const folder = `${schemas}examples/${kind}/`
  const file = readdirSync(folder).find((each) => each.replace(/\.(json|yaml)$/, '') === name)
  if (file === undefined) throw new Error(`there is no ${kind} example of ${name}`)
  const text = readFileSync(folder + file, 'utf8')
  if (file.endsWith('.json')) return JSON.parse(text)
  const { tree, found } = read(text)
  expect(found).toEqual([])
  return tree && toPlain(tree.root)
}

test('every schema has a good and a bad example, and nothing else has', () => {
  const names = readdirSync(schemas).flatMap((file) =>
    file.endsWith('.schema.json') ? [file.replace('.schema.json', '')] : [],
  )
  expect(names.sort()).toEqual([...expected.keys()].sort())
  for (const kind of ['valid', 'invalid']) {
    const examples = readdirSync(`${schemas}examples/${kind}`).map((file) => file.replace(/\.(json|yaml)$/, ''))
    expect(examples.sort()).toEqual(names)
  }
})

test.each([...expected])(
  '%s: the good example has the shape, the bad one breaks it in one place',
  (name, { validate, at, keyword }) => {
    expect([validate(example('valid', name)), validate.errors]).toEqual([true, null])
    expect(validate(example('invalid', name))).toBe(false)
    const faults = (validate.errors ?? []).filter((fault) => fault.keyword !== 'if')
    expect(faults.map((fault) => [fault.instancePath, fault.keyword])).toEqual([[at, keyword]])
  },
)
