import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { offered } from '../answers/options.js'
import { because, type QuestionSlice } from '../question-slice.js'
import { say, type View } from '../view.js'
import { errorText } from './error-text.js'

/** The question's own list of issues, to tick. */
export function issues(slice: QuestionSlice, view: View): TemplateResult {
  const { question, entry, issues: rule } = slice.shown
  const ticked = entry.issues ?? []
  const error = slice.errors.get('issues')?.[0]
  return html`<fieldset aria-describedby=${error === undefined ? nothing : `${slice.id}-issues-error`}>
    <legend>
      ${view.messages.issues}<span class="hidden-text">${slice.suffix}</span>${
        rule.at_least > 0
          ? html` <span class="need">${question.issues?.when ? because(slice, view) : view.messages.needed}</span>`
          : nothing
      }
    </legend>
    ${errorText(`${slice.id}-issues-error`, error, view)}
    <div class="choices pair">
      ${offered(question.issues?.options ?? [], ticked).map((option) => {
        const own = `${slice.id}-issue-${option.id}`
        return html`<div class="choice">
          <input
            type="checkbox"
            id=${own}
            value=${option.id}
            data-part="issues"
            .checked=${live(ticked.includes(option.id))}
          />
          <label for=${own}>${say(view, option.label)}</label>
        </div>`
      })}
    </div>
  </fieldset>`
}
