import { html, nothing, type TemplateResult } from 'lit'
import type { Shown, View } from '../view.js'
import { heading } from './heading.js'

export interface SummaryItem {
  /** What a link of the summary leads to; given back by its data-key. */
  readonly key: string
  readonly sentence: Shown
}

/**
 * All that must be put right, as links. It takes focus after a failed check; role=alert is on an inner element, since one
 * on the focused element itself was spoken twice or not at all. The links lead by script: a fragment does not reach into
 * a shadow root.
 */
export function errorSummary(items: readonly SummaryItem[], view: View): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing
  return html`<div class="error-summary" id="error-summary" tabindex="-1">
    <div role="alert">
      ${heading(view.level, view.messages.thereIsAProblem, { className: 'subtitle' })}
      <ul>
        ${items.map(({ key, sentence }) => html`<li><a href="#" data-do="go" data-key=${key}>${sentence}</a></li>`)}
      </ul>
    </div>
  </div>`
}
