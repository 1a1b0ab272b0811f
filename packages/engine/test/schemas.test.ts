import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { completeResponse, createForm, notAssessed, problems, snapshot, update } from '@iqa/engine'
import { complete, played } from './play.js'
import { randomEvent } from './random-events.js'
import { randomFrom, runs, seed } from './random.js'
import { randomSet } from './random-set.js'

const schemas = new URL('../../../schemas/', import.meta.url)
const ajv = new Ajv2020({ strict: false, allErrors: true })
for (const folder of ['', 'defs/']) {
  for (const name of readdirSync(new URL(folder, schemas))) {
    if (name.endsWith('.json'))
      ajv.addSchema(JSON.parse(readFileSync(new URL(`${folder}${name}`, schemas), 'utf8')) as object)
  }
}

function faults(schema: string, value: unknown): unknown {
  ajv.validate(schema, JSON.parse(JSON.stringify(value)))
  return ajv.errors ?? []
}

const envelope = { id: 'r', completed_at: '2026-03-20T10:00:00Z', language: 'cy' }

test('the complete assessment, and one that was not assessed, have the shape of a record', () => {
  const state = played(complete)
  for (const result of [completeResponse(state, envelope), notAssessed(state, 'file_missing', envelope)]) {
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    expect(faults('response.schema.json', result.response)).toEqual([])
  }
})

test(
  `drafts and records of random assessments have the shapes of their schemas (IQA_SEED=${seed})`,
  { timeout: 120_000 },
  () => {
    const random = randomFrom(seed)
    let records = 0
    for (let run = 0; run < runs(150); run += 1) {
      const set = randomSet(random)
      expect(faults('compiled-question-set.schema.json', set)).toEqual([])
      let state = createForm(set, { today: '2026-03-15' })
      for (let index = 0; index < 100 && (index < 20 || problems(state).length > 0); index += 1) {
        state = update(state, randomEvent(random, set)).state
      }
      expect(faults('draft.schema.json', snapshot(state))).toEqual([])
      const result = completeResponse(state, envelope)
      if ('problems' in result) continue
      records += 1
      expect(faults('response.schema.json', result.response)).toEqual([])
    }
    expect(records).toBeGreaterThan(runs(150) / 10)
  },
)

test('a text far too long is kept in a draft that has its shape', () => {
  const long = 'x'.repeat(20_000)
  const state = played([
    ...complete,
    { type: 'comment_written', question: 'code_test', text: long },
    { type: 'action_written', question: 'code_test', part: 'what', text: long },
    { type: 'answered', question: 'why_late', answer: { typed: long } },
    { type: 'answered', question: 'hearings', answer: { typed: long } },
    { type: 'answered', question: 'next_hearing', answer: { typed: { day: long, month: '1', year: '2026' } } },
  ])
  expect(faults('draft.schema.json', snapshot(state))).toEqual([])
  expect(problems(state).map(({ code, part }) => `${part}: ${code}`)).toEqual([
    'comment: comment_too_long',
    'action_what: too_long',
    'answer: too_long',
    'answer: not_a_number',
    'answer: not_a_date',
  ])
})
