import { factViews, moduleViews, questionView, snapshot, type FactView, type FormState } from '@iqa/engine'
import { nothing, type TemplateResult } from 'lit'
import { fact, type FactSlice } from './facts.js'
import { placeOfCheck, sentenceOf, type FoundProblem } from './found-problems.js'
import type { FieldsOf } from './parts/field.js'
import { moduleSwitch } from './parts/module-switch.js'
import { question, questionNotAsked } from './question.js'
import type { QuestionSlice } from './question-slice.js'
import { sayIn, type Shown, type View } from './view.js'

/** What the page knows besides the state: what was found wrong, what stands open, which facts are being corrected. */
export interface PageState {
  found: readonly FoundProblem[]
  /** Keys of those that are still open. */
  open: ReadonlySet<string>
  /** Whether a details stands open, by its id; absent while nobody has opened or closed it. */
  readonly opened: Map<string, boolean>
  /** Facts of the host that the assessor is correcting. */
  readonly correcting: Set<string>
  /** Facts whose box was emptied: it stays empty though the host's value counts again. */
  readonly emptied: Set<string>
}

/** What stands in a slot: a question, a fact or the switch of a module; nothing for what is not asked. */
export function slotContent(
  key: string,
  state: FormState,
  page: PageState,
  view: View,
): TemplateResult | typeof nothing {
  const [kind = '', id = ''] = key.split(':')
  if (kind === 'question') {
    const slice = questionSlice(id, state, page, view)
    if (slice.shown.asked) return question(slice, view)
    return slice.shown.question.not_asked === 'shown' ? questionNotAsked(slice, view) : nothing
  }
  if (kind === 'fact') {
    const found = factViews(state).find((each) => each.fact.id === id)
    return found ? fact(factSlice(found, state, page, view), view) : nothing
  }
  const found = moduleViews(state).find(({ module }) => module.id === id)
  if (!found?.can_switch) return nothing
  const own = `m-${id}`
  const { module, on, reason } = found
  return moduleSwitch(
    {
      ...fieldsOf(key, own, sayIn(view, module.title, view.messages.onLabel), page, view),
      module,
      on,
      reason,
      open: page.opened.get(`${own}-guidance`) ?? false,
    },
    view,
  )
}

function questionSlice(id: string, state: FormState, page: PageState, view: View): QuestionSlice {
  const shown = questionView(state, id)
  const suffix = view.messages.onQuestion(shown.question.number)
  return {
    ...fieldsOf(`question:${id}`, `q-${id}`, suffix, page, view),
    shown,
    checks: shown.checks.filter((each) => placeOfCheck(each.check, each.question, view.set) === id),
    opened: (part) => page.opened.get(part),
  }
}

function factSlice(found: FactView, state: FormState, page: PageState, view: View): FactSlice {
  const { id } = found.fact
  const rest = {
    ...fieldsOf(`fact:${id}`, `f-${id}`, sayIn(view, found.fact.label, view.messages.onLabel), page, view),
    correcting: page.correcting.has(id),
  }
  if (page.emptied.has(id)) {
    const { value: _, typed: __, ...shown } = found
    return { ...rest, shown }
  }
  // What rules cannot read, such as a text that is too long, must stand in its box all the same.
  const stored = found.value === undefined && found.problems.length > 0 ? snapshot(state).facts[id] : undefined
  const value = found.value ?? stored?.value ?? stored?.host
  return { ...rest, shown: value === undefined ? found : { ...found, value } }
}

/** What the fields of a slot have in common; of what was found wrong in it, what still is. */
function fieldsOf(slot: string, id: string, suffix: Shown, page: PageState, view: View): FieldsOf {
  const errors = new Map<string, Shown[]>()
  for (const found of page.found) {
    if (found.slot !== slot || !page.open.has(found.key)) continue
    errors.set(found.part, [...(errors.get(found.part) ?? []), sentenceOf(found, view)])
  }
  return { id, suffix, errors }
}
