import { html, type TemplateResult } from 'lit'
import { boxesOf, dateBoxes } from '../answers/date.js'
import { because, type QuestionSlice } from '../question-slice.js'
import { say, type View } from '../view.js'
import { field, framed, labelled } from './field.js'

/** The agreed action: what, who, by when. Drawn only while a rule asks for it, so all of it is needed. */
export function action(its: QuestionSlice, view: View): TemplateResult {
  const { question, entry, dueTyped } = its.shown
  const { messages } = view
  const suffix = messages.ofQuestion(question.number)
  const slice = { ...its, suffix }
  const prompt = question.action?.prompt
  const { what, owner, due } = entry.action ?? {}
  const own = (part: string): string => `${slice.id}-action-${part}`
  const byWhen = labelled(
    slice,
    { part: 'action_due', id: own('due'), label: messages.actionDue, grouped: true },
    ({ id, wrong }) => {
      // There may be the boxes of the answer too.
      const named = `: ${messages.actionDue}${suffix}`
      return dateBoxes({ id, part: 'action_due', boxes: boxesOf(due, dueTyped), wrong, suffix: named }, view)
    },
    view,
  )
  return labelled(
    slice,
    {
      part: 'action',
      label: messages.action,
      need: because(slice, view),
      hint: prompt && say(view, prompt),
      grouped: true,
    },
    () =>
      html`<div class="action">
        ${field(slice, { part: 'action_what', id: own('what'), label: messages.actionWhat, value: what, rows: 2 }, view)}
        ${field(slice, { part: 'action_owner', id: own('owner'), label: messages.actionOwner, value: owner }, view)}
        ${framed(slice, 'action_due', byWhen)}
      </div>`,
    view,
  )
}
