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

/** A reason holds for the answers on which it was given: it goes when its check is decided anew, firing or not. */
export function reasonsAfter({ reasons }: Inputs, visited: readonly Node[]): ReadonlyMap<string, string> {
  if (reasons.size === 0) return reasons
  const gone = visited.filter(({ subject, key }) => subject.kind === 'check' && reasons.has(key.slice('check:'.length)))
  if (gone.length === 0) return reasons
  const left = new Map(reasons)
  for (const { key } of gone) left.delete(key.slice('check:'.length))
  return left
}

/** @param nodes those whose result changed, in document order */
export function changedBy(
  before: Held,
  after: Held,
  subjects: readonly Subject[],
  nodes: readonly Node[],
  clearedReasons: readonly string[],
): Changed {
  const { form } = after
  const sets = nothing()
  const add = ({ kind, id }: Subject): void => {
    if (kind !== 'today') sets[`${kind}s`].add(id)
  }
  subjects.forEach(add)
  const moved: QuestionPlace[] = []
  const checked = [...clearedReasons]
  for (const { key, subject } of nodes) {
    // A section's own condition is not yet the section's being asked, and how a module came to be on matters to those who could switch it.
    if (key.startsWith('section:') || (key.startsWith('on_rule:') && !isAssessors(form, subject.id))) continue
    add(subject)
    if (key.startsWith('asked:')) moved.push(form.questions.get(subject.id) as QuestionPlace)
    if (subject.kind === 'check') checked.push(key.slice('check:'.length))
  }
  for (const key of checked) {
    const place = form.checks.get(key) as CheckPlace
    sets.checks.add(place.check.id)
    for (const id of place.about) sets.questions.add(id)
  }
  const ids = (asked: boolean): string[] =>
    moved
      .filter((place) => resultOf(after, place.asked) === asked && resultOf(before, place.asked) !== asked)
      .map(({ question }) => question.id)
  return { ...sets, appeared: ids(true), withheld: ids(false) }
}

/** Nothing of any kind. */
function nothing(): { readonly [name in `${Exclude<Subject['kind'], 'today'>}s`]: Set<string> } {
  return {
    questions: new Set(),
    sections: new Set(),
    modules: new Set(),
    facts: new Set(),
    values: new Set(),
    checks: new Set(),
  }
}

export const noChange: Changed = { ...nothing(), appeared: [], withheld: [] }

function isAssessors(form: Form, module: string): boolean {
  return form.modules.get(module)?.module.switched_on_by === 'assessor'
}
