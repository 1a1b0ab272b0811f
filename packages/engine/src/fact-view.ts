import type { Value } from '@iqa/logic'
import type { AnswerValue, CompiledFact, DraftFact, Typed } from '@iqa/model'
import { held } from './form-state.js'
import type { FormState } from './form-state.js'
import { at } from './pages.js'
import { present } from './plain.js'
import { factProblems, isCorrected, valueAt } from './problems.js'
import type { Problem } from './problem.js'
import { factSaid, isAssessors, plainTyped } from './read-entry.js'

export interface FactView {
  readonly fact: CompiledFact
  /** As stored, of host and assessor, readable or not. Frozen. */
  readonly entry: DraftFact
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
    const said = factSaid(entry, fact)
    return present<FactView>({
      fact,
      entry: entry ?? empty,
      value: valueAt(inner, node),
      host: entry?.host,
      typed: said.typed ?? plainTyped(said.value, fact.answer),
      editable: isAssessors(fact, entry),
      corrected: isCorrected(inner, place),
      reason: entry?.reason,
      problems: factProblems(inner, place),
    })
  })
}

const empty: DraftFact = Object.freeze({})
