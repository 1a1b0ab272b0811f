import type { Answer, AnswerControl } from './answer-control.js'
import { radios } from './options.js'

/** A rating: the options of the scale as joined cells, best first, each described by its guidance. The whole cell is the target. */
export const scale: AnswerControl<Answer<'scale'>> = {
  grouped: true,
  draw: (slice, view) => radios(slice, view, ['scale', 'point']),
}
