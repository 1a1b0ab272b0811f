import type { CompiledCheck } from '@iqa/model'
import type { CheckPlace } from './form.js'
import { held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { present } from './plain.js'
import { says } from './problems.js'

/** A check, or a check for one of the questions that it runs for. */
export interface CheckView {
  readonly check: CompiledCheck
  /** Only for a check that runs once for each question. */
  readonly question?: string
  readonly firing: boolean
  /** Why the assessor leaves things so; only for a warning. */
  readonly reason?: string
}

/** Every check, firing or not, in the set's order. */
export function checkViews(state: FormState): readonly CheckView[] {
  const inner = state[held]
  return [...inner.form.checks.values()].map((place) => checkView(inner, place))
}

export function checkView(inner: Held, { key, check, question, node }: CheckPlace): CheckView {
  return present<CheckView>({ check, question, firing: says(inner, node), reason: inner.reasons.get(key) })
}
