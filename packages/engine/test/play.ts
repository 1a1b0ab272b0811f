import { createForm, update } from '@iqa/engine'
import type { FormEvent, FormState } from '@iqa/engine'
import type { AnswerValue, Typed } from '@iqa/model'
import { charging } from './sets.js'

/** A charging case, advised five days after it came in, and what happens to it. Refused events throw. */
export function played(events: readonly FormEvent[], from: FormState = charged()): FormState {
  return events.reduce((state, event) => {
    const { state: next, problem } = update(state, event)
    if (problem !== undefined) throw new Error(`${JSON.stringify(event)} was refused: ${JSON.stringify(problem)}`)
    return next
  }, from)
}

export function charged(facts: Record<string, unknown> = {}): FormState {
  return createForm(charging, {
    facts: { request_type: 'charging', received: '2026-03-02', advised: '2026-03-07', ...facts },
  })
}

export function answer(question: string, given: AnswerValue | { readonly typed: Typed }): FormEvent {
  return { type: 'answered', question, answer: given }
}

/** Everything that a complete assessment of the late charging case needs, with an action, a module and a warning. */
export const complete: readonly FormEvent[] = [
  { type: 'fact_changed', fact: 'advised', value: '2026-03-12', by: 'host' },
  answer('code_test', 'not_met'),
  { type: 'comment_written', question: 'code_test', text: ' Two elements were not dealt with. ' },
  { type: 'issues_ticked', question: 'code_test', issues: ['evidence', 'elements'] },
  { type: 'action_written', question: 'code_test', part: 'what', text: 'Talk it through' },
  { type: 'action_written', question: 'code_test', part: 'owner', text: 'Unit head' },
  { type: 'action_written', question: 'code_test', part: 'due', typed: { day: '3', month: '4', year: '2026' } },
  answer('unused', 'partly_met'),
  { type: 'issues_ticked', question: 'unused', issues: ['lines'] },
  answer('complex', 'yes'),
  { type: 'module_switched', module: 'disclosure', on: true, by: 'assessor', reason: 'A large case' },
  answer('disclosure.schedules', 'fully_met'),
  answer('why_late', { typed: 'Waiting for a report' }),
  answer('hearings', { typed: '12' }),
  answer('next_hearing', { typed: { day: '01', month: '05', year: '2026' } }),
  { type: 'check_answered', check: 'many_hearings', reason: 'A long trial' },
]
