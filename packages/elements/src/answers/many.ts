import type { Answer, AnswerControl } from './answer-control.js'
import { options } from './options.js'

/** Any of several options, as tick boxes; one of them may stand alone, and then unticks the rest. */
export const many: AnswerControl<Answer<'many'>> = {
  grouped: true,
  draw: ({ id, answer, value }, view) =>
    options(
      {
        id,
        part: 'answer',
        ticks: true,
        options: answer.options,
        chosen: Array.isArray(value) ? value : [],
        alone: answer.exclusive,
        classes: ['choices answer', 'choice'],
      },
      view,
    ),
}
