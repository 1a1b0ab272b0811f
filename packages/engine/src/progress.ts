import { held } from './form-state.js'
import type { FormState } from './form-state.js'
import { isRequired, questionProblems, says, valueAt } from './problems.js'

/** Counts over the questions that are asked. */
export interface Progress {
  readonly asked: number
  /** Asked and answered; what cannot be read or lies outside its limits is not answered. */
  readonly answered: number
  /** Asked and in need of an answer before completion. */
  readonly required: number
  /** Asked and with a problem: an answer, comment, reason, issue or action still to be given or put right. */
  readonly open: number
}

export function progress(state: FormState): Progress {
  const inner = state[held]
  const counts = { asked: 0, answered: 0, required: 0, open: 0 }
  for (const place of inner.form.questions.values()) {
    if (!says(inner, place.asked)) continue
    counts.asked += 1
    if (valueAt(inner, place.answer) !== undefined) counts.answered += 1
    if (isRequired(inner, place)) counts.required += 1
    if (questionProblems(inner, place).length > 0) counts.open += 1
  }
  return counts
}
