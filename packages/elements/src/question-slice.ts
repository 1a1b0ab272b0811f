import type { CheckView, QuestionView } from '@iqa/engine'
import type { FieldsOf } from './parts/field.js'
import { sayIn, type Shown, type View } from './view.js'

/** All that is needed to draw one question. */
export interface QuestionSlice extends FieldsOf {
  readonly shown: QuestionView
  /** Firing checks, shown at the last of the questions that they are about. */
  readonly checks: readonly CheckView[]
  /** Whether a part that can be opened stands open; undefined when nobody has opened or closed it. */
  opened(id: string): boolean | undefined
}

/** Why a part is needed, in a few words: because of what was chosen. */
export function because({ shown }: QuestionSlice, view: View): Shown {
  const { answer } = shown.question
  const value = shown.value
  if (value === 'not_applicable') return view.messages.neededBecause(view.messages.notApplicable)
  const chosen = 'options' in answer ? answer.options.find((option) => option.id === value) : undefined
  return chosen ? sayIn(view, chosen.label, view.messages.neededBecause) : view.messages.needed
}
