import type { Answer, AnswerControl } from './answer-control.js'
import { radios } from './options.js'

/** Yes or no, side by side; one under the other where each has its guidance. */
export const yesNo: AnswerControl<Answer<'yes_no'>> = {
  grouped: true,
  draw: (slice, view) => {
    const short = slice.answer.options.every(({ guidance }) => !guidance)
    return radios(slice, view, [short ? 'choices inline' : 'choices', 'choice'])
  },
}
