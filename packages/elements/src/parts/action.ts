import { html, nothing, type TemplateResult } from 'lit'
import { boxesOf, dateBoxes } from '../answers/date.js'
import { because, type QuestionSlice } from '../question-slice.js'
import { say, type View } from '../view.js'
import { errorText } from './error-text.js'
import { field } from './field.js'

/** The agreed action: what, who, by when. Drawn only while a rule asks for it, so all of it is needed. */
export function action(slice: QuestionSlice, view: View): TemplateResult {
  const { question, entry } = slice.shown
  const { messages } = view
  const { id, suffix, errors } = slice
  const due = errors.get('action_due')?.[0]
  const prompt = question.action?.prompt
  return html`<fieldset aria-describedby=${prompt ? `${id}-action-hint` : nothing}>
    <legend>
      ${messages.action}<span class="hidden-text">${suffix}</span> <span class="need">${because(slice, view)}</span>
    </legend>
    ${prompt ? html`<p class="hint" id="${id}-action-hint">${say(view, prompt)}</p>` : nothing}
    <div class="action">
      ${field(
        {
          id: `${id}-action-what`,
          part: 'action_what',
          label: messages.actionWhat,
          suffix,
          error: errors.get('action_what')?.[0],
          value: entry.action?.what ?? '',
          rows: 2,
        },
        view,
      )}
      ${field(
        {
          id: `${id}-action-owner`,
          part: 'action_owner',
          label: messages.actionOwner,
          suffix,
          error: errors.get('action_owner')?.[0],
          value: entry.action?.owner ?? '',
        },
        view,
      )}
      <div class="field ${due === undefined ? '' : 'has-error'}">
        <fieldset aria-describedby=${due === undefined ? nothing : `${id}-action-due-error`}>
          <legend>${messages.actionDue}<span class="hidden-text">${suffix}</span></legend>
          ${errorText(`${id}-action-due-error`, due, view)}
          ${dateBoxes(
            {
              id: `${id}-action-due`,
              part: 'action_due',
              boxes: boxesOf(entry.action?.due, slice.shown.dueTyped),
              wrong: due !== undefined,
              suffix: '',
            },
            view,
          )}
        </fieldset>
      </div>
    </div>
  </fieldset>`
}
