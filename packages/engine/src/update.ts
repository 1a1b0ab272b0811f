import { changeOf } from './apply-event.js'
import { changedBy, noChange, reasonsAfter } from './changed.js'
import type { Changed } from './changed.js'
import type { FormEvent } from './form-event.js'
import { held, stateOf } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import type { Problem } from './problem.js'
import { recompute } from './recompute.js'

export interface Update {
  /** The very state given when nothing changed. */
  readonly state: FormState
  readonly changed: Changed
  /** Why the event was refused; the state is then unchanged. What was taken in and is not right yet is in `problems`. */
  readonly problem?: Problem
  /** Rules evaluated. */
  readonly evaluated: number
}

/**
 * The state after an event. The state given stays valid.
 *
 * A number or date outside its limits, and typed text that cannot be read, are taken in: they are problems, and read as
 * unanswered until put right. An answer to what is not asked, an option that is not offered, a wrong type, and what is
 * not the teller's to change are refused.
 */
export function update(state: FormState, event: FormEvent): Update {
  const inner = state[held]
  const change = changeOf(inner, event)
  if ('code' in change) return { state, changed: noChange, problem: change, evaluated: 0 }
  if (change.inputs === inner) return { state, changed: noChange, evaluated: 0 }
  const { results, changed, evaluated } = recompute(change.inputs, inner.results, change.touched)
  const reasons = reasonsAfter(change.inputs, changed)
  const { form, entries, facts, switches, today } = change.inputs
  const after: Held = { form, entries, facts, switches, today, reasons, results }
  return { state: stateOf(after), changed: changedBy(inner, after, change.subjects, changed), evaluated }
}
