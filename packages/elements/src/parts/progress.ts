import { html, type TemplateResult } from 'lit'
import type { View } from '../view.js'

export interface ProgressSlice {
  readonly answered: number
  readonly asked: number
  /** Whether conditions can still change how many are asked. */
  readonly mayChange: boolean
  /** Page and pages, where there is more than one. */
  readonly page?: { readonly number: number; readonly total: number }
}

/** How far one has come. Plain text, not spoken by itself. */
export function progressLine({ answered, asked, mayChange, page }: ProgressSlice, view: View): TemplateResult {
  const counted = view.messages.progress(answered, asked, mayChange)
  return html`<p class="quiet">${page ? `${view.messages.sectionOf(page.number, page.total)}. ` : ''}${counted}</p>`
}
