import type { CheckPlace, Form, QuestionPlace } from './form.js'
import type { Held } from './form-state.js'
import type { Node, Subject } from './graph.js'
import { resultOf } from './problems.js'
import type { Inputs } from './recompute.js'

/**
 * What an update changed. A question counts as changed when anything that its view shows did: asked, entry, value,
 * problems, what is needed, checks about it. A section counts when it came to be asked or not asked.
 */
export interface Changed {
  readonly questions: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly modules: ReadonlySet<string>
  readonly facts: ReadonlySet<string>
  readonly values: ReadonlySet<string>
  /** By id of the check. */
  readonly checks: ReadonlySet<string>
  /** Questions that were not asked and now are, in document order. */
  readonly appeared: readonly string[]
  /** Questions that were asked and now are not, in document order. */
  readonly withheld: readonly string[]
}

/**
 * A reason goes when its check stops firing: one that fires again is asked about anew. While it fires the reason stands,
 * whatever else is changed, for nothing that was typed is lost on the way.
 *
 * @param changed nodes whose result changed; a check that was given a reason was firing, so one of them no longer is
 */
export function reasonsAfter({ reasons }: Inputs, changed: readonly Node[]): ReadonlyMap<string, string> {
  if (reasons.size === 0) return reasons
  const gone = changed.filter(({ subject, key }) => subject.kind === 'check' && reasons.has(key.slice('check:'.length)))
  if (gone.length === 0) return reasons
  const left = new Map(reasons)
  for (const { key } of gone) left.delete(key.slice('check:'.length))
  return left
}

/** @param nodes those whose result changed, in document order */
export function changedBy(before: Held, after: Held, subjects: readonly Subject[], nodes: readonly Node[]): Changed {
  const { form } = after
  const sets = ofEachKind()
  for (const { kind, id } of subjects) sets[kind].add(id)
  const moved: QuestionPlace[] = []
  const checked: string[] = []
  for (const { key, subject } of nodes) {
    // A section's own condition is not yet the section's being asked, and how a module came to be on matters to those who could switch it.
    if (key.startsWith('section:') || (key.startsWith('on_rule:') && !isAssessors(form, subject.id))) continue
    sets[subject.kind].add(subject.id)
    if (key.startsWith('asked:')) moved.push(form.questions.get(subject.id) as QuestionPlace)
    if (subject.kind === 'check') checked.push(key.slice('check:'.length))
  }
  for (const key of checked) {
    const place = form.checks.get(key) as CheckPlace
    sets.check.add(place.check.id)
    for (const id of place.about) sets.question.add(id)
  }
  const ids = (asked: boolean): string[] =>
    moved
      .filter((place) => resultOf(after, place.asked) === asked && resultOf(before, place.asked) !== asked)
      .map(({ question }) => question.id)
  return told(sets, ids(true), ids(false))
}

type Sets = { readonly [kind in Subject['kind']]: Set<string> }

function ofEachKind(): Sets {
  return {
    today: new Set(),
    fact: new Set(),
    question: new Set(),
    value: new Set(),
    module: new Set(),
    section: new Set(),
    check: new Set(),
  }
}

function told(sets: Sets, appeared: readonly string[], withheld: readonly string[]): Changed {
  return {
    questions: sets.question,
    sections: sets.section,
    modules: sets.module,
    facts: sets.fact,
    values: sets.value,
    checks: sets.check,
    appeared,
    withheld,
  }
}

export const noChange: Changed = told(ofEachKind(), [], [])

function isAssessors(form: Form, module: string): boolean {
  return form.modules.get(module)?.module.switched_on_by === 'assessor'
}
