import { expect, test } from 'vitest'
import { completeResponse, createForm, problems, update, verifyResponse } from './index.js'
import type { FormEvent, FormState } from './index.js'
import { charging } from '../test/sets.js'

export const events: FormEvent[] = [
  { type: 'answered', question: 'code_test', answer: 'not_met' },
  { type: 'comment_written', question: 'code_test', text: 'Two elements were not dealt with.' },
  { type: 'issues_ticked', question: 'code_test', issues: ['evidence', 'elements'] },
  { type: 'action_written', question: 'code_test', part: 'what', text: 'Talk it through' },
  { type: 'action_written', question: 'code_test', part: 'owner', text: 'Unit head' },
  { type: 'action_written', question: 'code_test', part: 'due', typed: { day: '3', month: '4', year: '2026' } },
  { type: 'answered', question: 'unused', answer: 'partly_met' },
  { type: 'issues_ticked', question: 'unused', issues: ['lines'] },
  { type: 'answered', question: 'complex', answer: 'yes' },
  { type: 'module_switched', module: 'disclosure', on: true, by: 'assessor', reason: 'A large case' },
  { type: 'answered', question: 'disclosure.schedules', answer: 'fully_met' },
  { type: 'answered', question: 'why_late', answer: { typed: 'Waiting for a report' } },
  { type: 'answered', question: 'hearings', answer: { typed: '12' } },
  { type: 'answered', question: 'next_hearing', answer: { typed: { day: '01', month: '05', year: '2026' } } },
  { type: 'check_answered', check: 'many_hearings', reason: 'A long trial' },
]

function played(state: FormState, list: FormEvent[]): FormState {
  return list.reduce((now, event) => {
    const { state: next, problem } = update(now, event)
    expect(problem, JSON.stringify(event)).toBeUndefined()
    return next
  }, state)
}

test('a completed assessment gives a record that its set bears out', () => {
  const facts = { request_type: 'charging', received: '2026-03-02', advised: '2026-03-12', flags: [] }
  const state = played(createForm(charging, { facts }), events)
  expect(problems(state)).toEqual([])
  const result = completeResponse(state, { id: 'r1', completed_at: '2026-03-20T10:00:00Z', language: 'cy' })
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  expect(verifyResponse(charging, result.response)).toEqual({ response: result.response })
})
