import { html, type TemplateResult } from 'lit'
import type { QuestionSlice } from '../question-slice.js'
import { sayIn, type View } from '../view.js'

const turn = html`<span class="turn" aria-hidden="true">↳</span>`

/** Why a question is asked, in one line; nothing for one that is always asked. */
export function whyAsked({ shown }: QuestionSlice, view: View): TemplateResult | undefined {
  const when = shown.question.asked_when
  return when && html`${turn}${sayIn(view, when, view.messages.askedBecause)}`
}

/** Why a question that is shown all the same is not asked. */
export function whyNotAsked({ shown }: QuestionSlice, view: View): TemplateResult {
  const when = shown.question.asked_when
  const { notAskedBecause } = view.messages
  return html`<p class="why">${turn}${when ? sayIn(view, when, notAskedBecause) : notAskedBecause(undefined)}</p>`
}
