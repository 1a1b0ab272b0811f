import { compile } from '@iqa/compiler'
import { createForm } from '@iqa/engine'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { expect, test } from 'vitest'

const seed = Number(process.env['IQA_SEED'] ?? 20_261_124)

/** Ids of a set: the further down, the later it is in the document, whatever holds a condition on it. */
const ids = {
  facts: ['kind', 'flagged'],
  modules: ['m', 'n', 'o'],
  questions: ['q0', 'q1', 'q2', 'q3', 'm.inner', 'n.inner', 'o.inner'],
  values: ['u', 'v', 'w'],
}

const clause = fc.oneof(
  fc.constantFrom(...ids.modules).map((module) => ({ module })),
  fc.constantFrom(...ids.facts, ...ids.questions, ...ids.values).map((id) => ({ [id]: 'yes' })),
  fc.constantFrom(...ids.questions).map((id) => ({ [id]: { answered: 'no' } })),
  fc.constantFrom('q0', 'q1', 'q2').map((id) => ({ count: { of: [id, 'm.inner'], answer: 'yes', at_least: 1 } })),
)
const condition: fc.Arbitrary<object> = fc.oneof(
  { weight: 4, arbitrary: clause },
  { weight: 1, arbitrary: clause.map((of) => ({ not: of })) },
  { weight: 1, arbitrary: fc.tuple(clause, clause).map((any) => ({ any })) },
)
/** Mostly none, so that a fair part of the sets has no fault. */
const perhaps = (key: string): fc.Arbitrary<object> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: condition.map((made) => ({ [key]: made })) },
  )

const question = (id: string): fc.Arbitrary<object> =>
  fc
    .tuple(perhaps('when'), perhaps('required'))
    .map(([when, required]) => ({ id, ask: 'Was it done?', answer: 'yes_no', ...when, ...required }))

/** Sets of three modules and four questions, placed anyhow in three sections, with conditions in every place that has one. */
const sets = fc
  .record({
    values: fc.tuple(...ids.values.map(() => condition)),
    modules: fc.tuple(
      ...ids.modules.map((as) =>
        fc
          .tuple(fc.constantFrom('always', 'assessor', 'host'), perhaps('offer_when'), perhaps('on_when'))
          .map(([by, offer, on]) => ({ include: 'm.iqa.yaml', as, switched_on_by: by, ...offer, ...on })),
      ),
    ),
    whens: fc.tuple(perhaps('when'), perhaps('when'), perhaps('when')),
    questions: fc.tuple(question('q0'), question('q1'), question('q2'), question('q3')),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
    cuts: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 6 })),
  })
  .map(({ values, modules, whens, questions, order, cuts: [one, two] }) => {
    const items = [...questions, ...ids.modules.map((insert) => ({ insert }))]
    const placed = order.map((index) => items[index] as object)
    const parts = [placed.slice(0, one), placed.slice(one, two), placed.slice(two)]
    return stringify({
      iqa: 1,
      set: 'random',
      title: 'A random set',
      version: '1.0.0',
      facts: {
        kind: { label: 'Kind', type: 'choice', options: { yes_please: 'Yes', no_thanks: 'No' } },
        flagged: { label: 'Flagged', type: 'yes_no' },
      },
      values: Object.fromEntries(ids.values.map((id, index) => [id, { when: values[index] }])),
      modules,
      sections: parts.map((inside, index) => ({
        id: `s${index}`,
        title: 'A section',
        ...whens[index],
        questions: inside,
      })),
    }).replaceAll('kind: yes', 'kind: yes_please')
  })
const module = `iqa: 1
module: m
title: M
version: 1.0.0
questions:
  - {id: inner, ask: Was it done?, answer: yes_no}
`

test(`a set that compiles without an error is one that a form opens, seed ${seed}`, { timeout: 120_000 }, () => {
  let opened = 0
  let refused = 0
  fc.assert(
    fc.property(sets, (text) => {
      const files = new Map([
        ['random.iqa.yaml', text],
        ['m.iqa.yaml', module],
      ])
      const read = (path: string) => (files.has(path) ? { path, text: files.get(path) ?? '' } : undefined)
      const { set, diagnostics } = compile('random.iqa.yaml', { loader: { read } })
      // The generator writes no slips: all that may be wrong is what stands before what.
      const codes = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))
      expect([...codes].filter((code) => !['IQA205', 'IQA211', 'IQA404'].includes(code))).toEqual([])
      if (set === undefined) refused += 1
      else {
        expect(() => createForm(set, {})).not.toThrow()
        opened += 1
      }
    }),
    { numRuns: 1000, seed, verbose: true },
  )
  console.log(`${opened} sets opened, ${refused} refused; seed ${seed}`)
  expect(opened).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(100)
})
