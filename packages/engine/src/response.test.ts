import { digestOf } from '@iqa/model'
import { expect, test } from 'vitest'
import { completeResponse, createForm, notAssessed, update, verifyResponse } from './index.js'
import type { Envelope, FormState } from './index.js'
import { answer, charged, complete, played } from '../test/play.js'
import { charging, question, sealed } from '../test/sets.js'

const envelope: Envelope = {
  id: 'record-1',
  assessed: 'A prosecutor',
  session: { date: '2026-03-20', half: 'am' },
  started_at: '2026-03-20T09:00:00Z',
  completed_at: '2026-03-20T10:00:00Z',
  language: 'cy',
}

function recorded(
  state: FormState,
  given: Envelope = envelope,
): Extract<ReturnType<typeof completeResponse>, { response: unknown }>['response'] {
  const result = completeResponse(state, given)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.response
}

test('a completed assessment gives a record that its set bears out', () => {
  const { record_digest, ...rest } = recorded(played(complete, charged({ flags: [] })))
  expect(rest).toEqual({
    iqa_response: 1,
    ...envelope,
    set: 'charging',
    version: '1.0.0',
    digest: charging.digest,
    set_status: 'published',
    outcome: 'completed',
    facts: {
      request_type: { value: 'charging', label: 'charging yn Gymraeg' },
      received: { value: '2026-03-02', label: '2026-03-02' },
      advised: { value: '2026-03-12', label: '2026-03-12' },
      flags: { value: [], label: [] },
    },
    modules: { disclosure: { on: true, reason: 'A large case' } },
    answers: {
      code_test: {
        answer: 'not_met',
        label: 'not_met yn Gymraeg',
        comment: 'Two elements were not dealt with.',
        issues: [
          { id: 'elements', label: 'elements yn Gymraeg' },
          { id: 'evidence', label: 'evidence yn Gymraeg' },
        ],
        action: { what: 'Talk it through', owner: 'Unit head', due: '2026-04-03' },
      },
      unused: {
        answer: 'partly_met',
        label: 'partly_met yn Gymraeg',
        issues: [{ id: 'lines', label: 'lines yn Gymraeg' }],
      },
      complex: { answer: 'yes', label: 'yes yn Gymraeg' },
      why_late: { answer: 'Waiting for a report', label: 'Waiting for a report' },
      hearings: { answer: 12, label: '12' },
      next_hearing: { answer: '2026-05-01', label: '2026-05-01' },
      'disclosure.schedules': { answer: 'fully_met', label: 'fully_met yn Gymraeg' },
    },
    check_reasons: [{ check: 'many_hearings', reason: 'A long trial' }],
    withheld: [],
    asked_because: {
      code_test: '',
      unused: '',
      complex: '',
      why_late: 'the advice was late',
      hearings: '',
      next_hearing: '',
      'disclosure.schedules': 'the module is on',
      'disclosure.lines': 'the module is on',
    },
  })
  expect(record_digest).toBe(digestOf(rest))
  expect(verifyResponse(charging, { ...rest, record_digest })).toEqual({ response: { ...rest, record_digest } })
})

test('a corrected fact is recorded with what the host gave and why', () => {
  const state = played([
    ...complete,
    { type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'assessor', reason: ' Wrong on the file ' },
    answer('eia_suitable', 'fully_met'),
  ])
  const response = recorded(state, { ...envelope, language: 'en' })
  expect(response.facts['request_type']).toEqual({
    value: 'eia',
    label: 'eia in English',
    host: 'charging',
    reason: 'Wrong on the file',
  })
  expect(response.asked_because['eia_suitable']).toBe('what the police asked for is early advice')
  expect('response' in verifyResponse(charging, response)).toBe(true)
})

test('not applicable is recorded with its reason, and what lapsed is named', () => {
  const state = played([
    ...complete,
    answer('code_test', 'not_applicable'),
    { type: 'reason_written', question: 'code_test', text: 'Not yet' },
  ])
  const response = recorded(state)
  expect(response.answers['code_test']).toMatchObject({
    answer: 'not_applicable',
    label: 'Ddim yn berthnasol',
    reason: 'Not yet',
  })
  expect(response.answers['code_test']).not.toHaveProperty('action')
  expect(response.withheld).toEqual(['code_test.action'])
  expect('response' in verifyResponse(charging, response)).toBe(true)
})

test('a case that cannot be judged is recorded with its reason and without answers', () => {
  const result = notAssessed(played([answer('code_test', 'not_met')]), 'file_missing', envelope)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  expect(result.response).toMatchObject({
    outcome: 'not_assessed',
    not_assessed_reason: { id: 'file_missing', label: { en: 'The file is missing' } },
    answers: {},
    withheld: ['code_test'],
  })
  expect('response' in verifyResponse(charging, result.response)).toBe(true)
  expect(notAssessed(charged(), 'bored', envelope)).toMatchObject({ problems: [{ code: 'not_known' }] })
})

test.each<{ what: string; change: Record<string, unknown>; problem: Record<string, unknown> }>([
  { what: 'no id', change: { id: undefined }, problem: { code: 'envelope_needed', with: { property: 'id' } } },
  {
    what: 'an unknown property',
    change: { asessor: 'x' },
    problem: { code: 'envelope_not_known', with: { property: 'asessor', nearest: 'assessor' } },
  },
  {
    what: 'a time without its zone',
    change: { completed_at: '2026-03-20T10:00:00' },
    problem: { code: 'envelope_wrong', with: { property: 'completed_at' } },
  },
  {
    what: 'a day that is not there',
    change: { completed_at: '2026-02-30T10:00:00Z' },
    problem: { code: 'envelope_wrong', with: { property: 'completed_at' } },
  },
  {
    what: 'an end before its start',
    change: { started_at: '2026-03-21T09:00:00Z' },
    problem: { code: 'envelope_wrong', with: { property: 'started_at' } },
  },
  {
    what: 'a text too long',
    change: { case_ref: 'x'.repeat(101) },
    problem: { code: 'envelope_wrong', with: { property: 'case_ref' } },
  },
  {
    what: 'half a character',
    change: { unit: '\ud800' },
    problem: { code: 'envelope_wrong', with: { property: 'unit' } },
  },
  {
    what: 'no half day',
    change: { session: { date: '2026-03-20', half: 'night' } },
    problem: { code: 'envelope_wrong', with: { property: 'session' } },
  },
])('an envelope with $what gives no record', ({ change, problem }) => {
  expect(completeResponse(played(complete), { ...envelope, ...change } as Envelope)).toEqual({ problems: [problem] })
})

test('a record is in a language that its set has, whatever the interface spoke', () => {
  const english = sealed({ languages: ['en'], questions: [question('a')] })
  for (const [set, wanted, kept] of [
    [charging, 'cy', 'cy'],
    [charging, 'fr', 'en'],
    [english, 'cy', 'en'],
  ] as const) {
    const state = set === charging ? played(complete) : update(createForm(set), answer('a', 'fully_met')).state
    const assessed = recorded(state, { ...envelope, language: wanted })
    const not = notAssessed(state, 'file_missing', { ...envelope, language: wanted })
    for (const response of [assessed, ...('response' in not ? [not.response] : [])]) {
      expect(response.language).toBe(kept)
      expect('response' in verifyResponse(set, response)).toBe(true)
    }
    expect('response' in not).toBe(true)
  }
})

test('a set in draft gives a record only where the host allows it', () => {
  const set = sealed({ status: 'draft', questions: [question('a')] })
  const state = update(createForm(set), answer('a', 'fully_met')).state
  expect(completeResponse(state, envelope)).toEqual({ problems: [{ code: 'draft_not_allowed' }] })
  const response = recorded(state, { ...envelope, allow_draft: true })
  expect(response.set_status).toBe('draft')
  expect(response).not.toHaveProperty('allow_draft')
  expect('response' in verifyResponse(set, response)).toBe(true)
})

test('half a character in a comment is a problem, since no record could hold it', () => {
  const state = played([
    ...complete,
    { type: 'comment_written', question: 'code_test', text: 'Half a \ud83d face is here' },
  ])
  expect(completeResponse(state, envelope)).toMatchObject({
    problems: [{ code: 'wrong_format', question: 'code_test', part: 'comment' }],
  })
})
