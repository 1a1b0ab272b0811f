import { factViews, moduleViews, progress, sectionViews, type FormState } from '@iqa/engine'
import type { CompiledQuestionSet } from '@iqa/model'
import { isGiven } from './facts.js'
import type { Place } from './section.js'

export type Layout = 'auto' | 'sections' | 'one-page'

/** Asked questions above which `auto` shows one section a page: a browser with accessibility on slows down past it. */
export const manyQuestions = 100

/** The page of "About this case". No section can have this id. */
export const factsPage = ''

/** Which pages there are and which of them is shown. */
export class Pages {
  /** The facts where the set has any, and each section that is asked. */
  list: readonly string[] = []
  /** Sections that are asked. */
  asked: readonly string[] = []
  page: string = factsPage
  /** Whether sections are shown one at a time. */
  paged = false

  /** Looks at what is asked now. A page that is no longer there gives way to the one before it. */
  lay(state: FormState): void {
    const before = this.list
    this.asked = sectionViews(state)
      .filter(({ asked }) => asked)
      .map(({ section }) => section.id)
    this.list = factViews(state).length > 0 ? [factsPage, ...this.asked] : this.asked
    if (this.list.includes(this.page)) return
    const kept = before.slice(0, before.indexOf(this.page)).filter((page) => this.list.includes(page))
    this.page = kept.at(-1) ?? this.list[0] ?? factsPage
  }

  /** Decides on one page or several: once for a form, so that no answer turns the one into the other. */
  choose(layout: Layout, state: FormState): void {
    this.paged = layout === 'sections' || (layout === 'auto' && progress(state).asked > manyQuestions)
    this.lay(state)
  }

  get previous(): string | undefined {
    return this.paged ? this.list[this.list.indexOf(this.page) - 1] : undefined
  }

  get next(): string | undefined {
    return this.paged ? this.list[this.list.indexOf(this.page) + 1] : undefined
  }
}

/** Keys of all slots in the order of the pages, such as question:code_test: facts that the host gave before those asked. */
export function slotOrder(state: FormState, set: CompiledQuestionSet): readonly string[] {
  const facts = factViews(state)
  const inOrder = [...facts.filter(isGiven), ...facts.filter((fact) => !isGiven(fact))]
  return [
    ...inOrder.map(({ fact }) => `fact:${fact.id}`),
    ...set.sections
      .flatMap(({ id }) => placesOf(id, state, set))
      .map((place) => ('question' in place ? `question:${place.question}` : `module:${place.module}`)),
  ]
}

/** What stands in a section, in document order: its questions, and before those of an optional module its switch. */
export function placesOf(section: string, state: FormState, set: CompiledQuestionSet): readonly Place[] {
  const left = new Set(
    moduleViews(state)
      .filter(({ module }) => module.section === section && module.switched_on_by === 'assessor')
      .map(({ module }) => module.id),
  )
  const places: Place[] = []
  for (const { id, section: own, retired, module } of set.questions) {
    if (own !== section || retired) continue
    if (module !== undefined && left.delete(module)) places.push({ module })
    places.push({ question: id })
  }
  return [...places, ...[...left].map((module) => ({ module }))]
}
