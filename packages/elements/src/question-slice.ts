import type { QuestionView } from '@iqa/engine'
import type { CompiledCheck } from '@iqa/model'
import { words, type View } from './view.js'

/** A firing check, shown at the last of the questions that it is about. */
export interface PlacedCheck {
  readonly check: CompiledCheck
  readonly question: string | undefined
  readonly reason: string | undefined
}

/** All that is needed to draw one question. */
export interface QuestionSlice {
  /** Start of its ids. */
  readonly id: string
  readonly shown: QuestionView
  /** Sentences by part, only those already brought up; `check:id` for the reason of a warning. */
  readonly errors: ReadonlyMap<string, readonly string[]>
  readonly checks: readonly PlacedCheck[]
  /** Hidden words that tell its fields from those of other questions. */
  readonly suffix: string
  /** Whether a part that can be opened stands open; undefined when nobody has opened or closed it. */
  opened(id: string): boolean | undefined
}

/** Why a part is needed, in a few words: because of what was chosen. */
export function because({ shown }: QuestionSlice, view: View): string {
  const { answer } = shown.question
  const value = shown.value
  if (value === 'not_applicable') return view.messages.neededBecause(view.messages.notApplicable)
  const chosen = 'options' in answer ? answer.options.find((option) => option.id === value) : undefined
  return chosen ? view.messages.neededBecause(words(view, chosen.label)) : view.messages.needed
}
