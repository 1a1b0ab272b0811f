import { html, nothing, type TemplateResult } from 'lit'
import { words, type View } from '../view.js'
import type { QuestionSlice } from '../question-slice.js'

const turn = html`<span class="turn" aria-hidden="true">↳</span>`

/** Why a question is asked, in one line; nothing for one that is always asked. */
export function whyAsked(slice: QuestionSlice, view: View): TemplateResult | typeof nothing {
  const when = slice.shown.question.asked_when
  if (when === undefined) return nothing
  return html`<p class="why" id="${slice.id}-why">${turn}${view.messages.askedBecause(words(view, when))}</p>`
}

/** Why a question that is shown all the same is not asked. */
export function whyNotAsked(slice: QuestionSlice, view: View): TemplateResult {
  const when = slice.shown.question.asked_when
  return html`<p class="why">
    ${turn}${view.messages.notAskedBecause(when === undefined ? undefined : words(view, when))}
  </p>`
}
