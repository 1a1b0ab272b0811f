import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as validators from './generated/validators.js'

const path = fileURLToPath(new URL('./generated/validators.js', import.meta.url))

test('the validators load as a plain module where no text may become code, and need nothing else', () => {
  const program = `
    const validators = await import(process.argv[1])
    if (typeof require !== 'undefined') throw new Error('this test would prove nothing')
    try { new Function('1') ; throw new Error('code from text is allowed here') } catch (fault) { if (!(fault instanceof EvalError)) throw fault }
    console.log(validators.config({ iqa: 1 }), validators.config({ iqa: 2 }), Object.keys(validators).length)
  `
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', program, path]
  expect(execFileSync(process.execPath, flags, { encoding: 'utf8' }).trim()).toBe('true false 10')
})

test('no require, eval or import is left in them', () => {
  expect(readFileSync(path, 'utf8')).not.toMatch(/require\(|eval\(|new Function|\bimport\b/)
})

test.each([
  [
    'a long list without repeats',
    () => validators.config({ iqa: 1, languages: Array.from({ length: 200_000 }, () => 'x') }),
  ],
  [
    'a long list of wrong questions',
    () => validators.module({ questions: Array.from({ length: 200_000 }, () => ({ a: 1, b: 2 })) }),
  ],
  [
    'a long list of questions that are none',
    () =>
      validators.questionSet({
        sections: [
          { questions: Array.from({ length: 2000 }, (_, index) => (index % 2 === 0 ? [] : { id: 'A', colour: 1 })) },
        ],
      }),
  ],
  [
    'guidance that is wrong 200 levels deep',
    () =>
      validators.compiledQuestionSet({
        modules: [{ guidance: { en: [{ type: 'paragraph', children: [nested(200)] }] } }],
      }),
  ],
])('%s is refused with at most 1,000 faults', (_, validate) => {
  expect(validate()).toBe(false)
  const faults = [validators.config, validators.module, validators.questionSet, validators.compiledQuestionSet].map(
    ({ errors }) => errors?.length ?? 0,
  )
  expect(Math.max(...faults)).toBeGreaterThan(0)
  expect(Math.max(...faults)).toBeLessThanOrEqual(1000)
  for (const { errors } of [
    validators.config,
    validators.module,
    validators.questionSet,
    validators.compiledQuestionSet,
  ]) {
    for (const fault of errors ?? []) expect(fault?.keyword).toBeTypeOf('string')
  }
})

/** Marks inside each other; tried against every shape at every level it would take 2 to the power of the depth. */
function nested(depth: number): unknown {
  return depth === 0 ? { type: 'text' } : { type: depth % 2 === 0 ? 'strong' : 'link', children: [nested(depth - 1)] }
}
