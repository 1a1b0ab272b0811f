import type { TemplateResult } from 'lit'
import type { QuestionSlice } from '../question-slice.js'
import type { View } from '../view.js'
import { field } from './field.js'

/** Something done well, in the assessor's words. Never needed. */
export function goodPractice(slice: QuestionSlice, view: View): TemplateResult {
  return field(
    {
      id: `${slice.id}-good-practice`,
      part: 'good_practice',
      label: view.messages.goodPractice,
      suffix: slice.suffix,
      need: view.messages.goodPracticeNeed,
      error: slice.errors.get('good_practice')?.[0],
      value: slice.shown.entry.good_practice ?? '',
      rows: 2,
    },
    view,
  )
}
