import { factViews, moduleViews, progress, sectionViews, type FormState } from '@iqa/engine'
import type { CompiledQuestionSet } from '@iqa/model'
import type { Place } from './section.js'

export type Layout = 'auto' | 'sections' | 'one-page'

/** Asked questions above which `auto` shows one section a page: a browser with accessibility on slows down past it. */
export const manyQuestions = 100

/** The page of "About this case". No section can have this id. */
export const factsPage = ''

/** Whether sections are shown one at a time. */
export function isPaged(layout: Layout, state: FormState): boolean {
  return layout === 'sections' || (layout === 'auto' && progress(state).asked > manyQuestions)
}

/** The pages there are now, in order: the facts where the set has any, and each section that is asked. */
export function pagesOf(state: FormState): readonly string[] {
  const sections = sectionViews(state).filter(({ asked }) => asked).map(({ section }) => section.id)
  return factViews(state).length > 0 ? [factsPage, ...sections] : sections
}

/** What stands in a section, in document order: its questions, and before those of an optional module its switch. */
export function placesOf(section: string, state: FormState, set: CompiledQuestionSet): readonly Place[] {
  const switches = moduleViews(state)
    .filter(({ module }) => module.section === section && module.switched_on_by === 'assessor')
    .map(({ module }) => module.id)
  const left = new Set(switches)
  const places: Place[] = []
  for (const question of set.questions) {
    if (question.section !== section || question.retired) continue
    if (question.module !== undefined && left.delete(question.module)) places.push({ module: question.module })
    places.push({ question: question.id })
  }
  return [...places, ...[...left].map((module) => ({ module }))]
}
