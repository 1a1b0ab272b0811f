import { words } from '../view.js'
import type { Answer, AnswerControl } from './answer-control.js'
import { radios } from './options.js'

/** One of several options. In a row when there are at most three and all are short. */
export const choice: AnswerControl<Answer<'choice'>> = {
  grouped: true,
  draw: (slice, view) => {
    const { options } = slice.answer
    const short =
      options.length <= 3 && options.every((option) => !option.guidance && words(view, option.label).length <= 32)
    return radios(slice, view, [short ? 'choices inline' : 'choices', 'choice'])
  },
}
