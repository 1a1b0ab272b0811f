import type { Answer, AnswerControl } from './answer-control.js'
import { radios } from './options.js'

/** Yes or no, side by side. */
export const yesNo: AnswerControl<Answer<'yes_no'>> = {
  grouped: true,
  draw: (slice, view) => radios(slice, view, true),
}
