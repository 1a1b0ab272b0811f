import type { TemplateResult } from 'lit'
import type { QuestionSlice } from '../question-slice.js'
import type { View } from '../view.js'
import { field } from './field.js'

/** Something done well, in the assessor's words. Never needed. */
export function goodPractice(slice: QuestionSlice, view: View): TemplateResult {
  return field(
    slice,
    {
      part: 'good_practice',
      label: view.messages.goodPractice,
      need: view.messages.optional,
      value: slice.shown.entry.good_practice,
      rows: 2,
    },
    view,
  )
}
