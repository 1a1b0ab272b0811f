import type { CompiledSection } from '@iqa/model'
import type { CheckPlace, QuestionPlace } from './form.js'
import { held } from './form-state.js'
import type { FormState } from './form-state.js'
import { checkProblems, questionProblems, says, valueAt } from './problems.js'

export interface SectionView {
  readonly section: CompiledSection
  readonly asked: boolean
  /** Ids, in order, of its questions that are on the page: asked, or not asked and shown all the same. */
  readonly questions: readonly string[]
  /** Asked and answered questions. */
  readonly answered: number
  /** Asked questions. */
  readonly total: number
  /** Asked questions with a problem of their own or of a check about them. */
  readonly problems: number
}

/** Every section, asked or not, in order. */
export function sectionViews(state: FormState): readonly SectionView[] {
  const inner = state[held]
  const { form } = inner
  return [...form.sections.values()].map(({ section, asked, questions }) => {
    const places = questions.map((id) => form.questions.get(id) as QuestionPlace)
    const askedPlaces = places.filter((place) => says(inner, place.asked))
    const isOpen = (place: QuestionPlace): boolean =>
      questionProblems(inner, place).length > 0 ||
      place.checks.some((key) => checkProblems(inner, form.checks.get(key) as CheckPlace).length > 0)
    return {
      section,
      asked: says(inner, asked),
      questions: places
        .filter((place) => says(inner, place.asked) || isShown(place))
        .map(({ question }) => question.id),
      answered: askedPlaces.filter((place) => valueAt(inner, place.answer) !== undefined).length,
      total: askedPlaces.length,
      problems: askedPlaces.filter(isOpen).length,
    }
  })
}

function isShown({ question }: QuestionPlace): boolean {
  return question.not_asked === 'shown' && question.retired !== true
}
