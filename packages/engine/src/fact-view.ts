import type { Value } from '@iqa/logic'
import type { AnswerValue, CompiledFact, Typed } from '@iqa/model'
import type { FactPlace } from './form.js'
import { held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { valueIn } from './graph.js'
import { at } from './pages.js'
import { factProblems, isCorrected, resultOf } from './problems.js'
import type { Problem } from './problem.js'
import { plainTyped } from './read-entry.js'

export interface FactView {
  readonly fact: CompiledFact
  /** What rules read; absent while unknown. */
  readonly value?: Value
  /** As the host gave it. */
  readonly host?: AnswerValue
  /** What stands in the box or boxes of a number or a date. */
  readonly typed?: Typed
  /** Whether the assessor may give, change or correct it. */
  readonly editable: boolean
  /** Whether the assessor put something else in place of what the host gave. */
  readonly corrected: boolean
  /** Why it was corrected. */
  readonly reason?: string
  readonly problems: readonly Problem[]
}

export function factViews(state: FormState): readonly FactView[] {
  const inner = state[held]
  return [...inner.form.facts.values()].map((place) => {
    const { fact, index, node } = place
    const entry = at(inner.facts, index)
    const value = valueIn(resultOf(inner, node))
    const typed = entry?.typed ?? plainTyped(entry?.value ?? entry?.host, fact.answer)
    return {
      fact,
      ...(value !== undefined && { value }),
      ...(entry?.host !== undefined && { host: entry.host }),
      ...(typed !== undefined && { typed }),
      editable: isEditable(inner, place),
      corrected: isCorrected(inner, place),
      ...(entry?.reason !== undefined && { reason: entry.reason }),
      problems: factProblems(inner, place),
    }
  })
}

/** A fact is the assessor's to give when it is declared so or the host gave none; a host's only to correct, where the set lets them. */
export function isEditable(inner: Held, { fact, index }: FactPlace): boolean {
  return fact.from === 'assessor' || fact.correct === 'reason' || at(inner.facts, index)?.host === undefined
}
