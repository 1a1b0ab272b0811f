import type { TemplateResult } from 'lit'
import { say, type View } from '../view.js'
import { because, type QuestionSlice } from '../question-slice.js'
import { field } from './field.js'

/** The comment on a question: why it is needed in its label, the prompt as its hint, how long it is under it. */
export function commentBox(slice: QuestionSlice, view: View): TemplateResult {
  const { question, entry, comment } = slice.shown
  const text = entry.comment ?? ''
  const atLeast = comment.needed ? comment.at_least : 0
  return field(
    {
      id: `${slice.id}-comment`,
      part: 'comment',
      label: view.messages.comment,
      suffix: slice.suffix,
      need: comment.needed ? because(slice, view) : undefined,
      hint: comment.needed && question.comment?.prompt ? say(view, question.comment.prompt) : undefined,
      error: slice.errors.get('comment')?.[0],
      value: text,
      rows: 3,
      count: atLeast > 1 ? view.messages.characters(text.trim().length, atLeast) : undefined,
    },
    view,
  )
}
