import type { TemplateResult } from 'lit'
import { because, type QuestionSlice } from '../question-slice.js'
import { say, type View } from '../view.js'
import { field } from './field.js'

/** The comment on a question: why it is needed in its label, the prompt as its hint, how long it is under it. */
export function commentBox(slice: QuestionSlice, view: View): TemplateResult {
  const { question, entry, comment } = slice.shown
  const prompt = comment.needed ? question.comment?.prompt : undefined
  const atLeast = comment.needed ? comment.at_least : 0
  const { messages } = view
  return field(
    slice,
    {
      part: 'comment',
      label: messages.comment,
      need: comment.needed ? because(slice, view) : undefined,
      hint: prompt && say(view, prompt),
      value: entry.comment,
      rows: 3,
      count: atLeast > 1 ? messages.characters((entry.comment ?? '').trim().length, atLeast) : undefined,
    },
    view,
  )
}
