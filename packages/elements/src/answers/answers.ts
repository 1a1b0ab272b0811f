import type { AnswerKind } from '@iqa/model'
import type { AnswerControl } from './answer-control.js'
import { choice } from './choice.js'
import { date } from './date.js'
import { many } from './many.js'
import { number } from './number.js'
import { scale } from './scale.js'
import { text } from './text.js'
import { yesNo } from './yes-no.js'

const controls = { scale, choice, yes_no: yesNo, many, number, date, text, long_text: text }

/** The control of a kind of answer. */
export function controlOf(kind: AnswerKind['kind']): AnswerControl {
  // Each control takes the kind it stands under, which the type of the table cannot say.
  return controls[kind] as AnswerControl
}
