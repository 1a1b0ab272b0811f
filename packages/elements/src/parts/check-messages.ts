import type { CheckView } from '@iqa/engine'
import { html, type TemplateResult } from 'lit'
import type { QuestionSlice } from '../question-slice.js'
import { say, type View } from '../view.js'
import { field } from './field.js'

/**
 * What the set's checks say about a question: a note informs, a warning asks why it is right all the same. An error is
 * not here; it is shown as an error of the answer once the section was checked.
 */
export function checkMessages(slice: QuestionSlice, view: View): TemplateResult[] {
  return slice.checks.filter(({ check }) => check.severity !== 'error').map((placed) => message(placed, slice, view))
}

function message({ check, question, reason }: CheckView, slice: QuestionSlice, view: View): TemplateResult {
  if (check.severity === 'note') return html`<div class="note"><p>${say(view, check.message)}</p></div>`
  return html`<div class="caution stack">
    <p class="tag">${view.messages.warning}</p>
    <p>${say(view, check.message)}</p>
    ${field(
      slice,
      {
        part: `check:${check.id}`,
        id: `${slice.id}-check-${check.id}`,
        check: question === undefined ? check.id : `${check.id}/${question}`,
        label: view.messages.checkReason,
        need: view.messages.needed,
        value: reason,
        rows: 2,
      },
      view,
    )}
  </div>`
}
