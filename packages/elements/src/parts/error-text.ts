import { html, type TemplateResult } from 'lit'
import type { Shown, View } from '../view.js'

/** An error beside its field: the same words as in the summary, after a hidden "Error:". */
export function errorText(id: string, error: Shown, view: View): TemplateResult {
  return html`<p class="error-text" id=${id}><span class="hidden-text">${`${view.messages.error} `}</span>${error}</p>`
}
