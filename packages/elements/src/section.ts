import type { CompiledSection } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { asHint, guidanceTree } from './parts/guidance.js'
import { heading } from './parts/heading.js'
import { say, type View } from './view.js'

/** A place in a section: a question, or the switch of a module before its questions. */
export type Place = { readonly question: string } | { readonly module: string }

export interface SectionOptions {
  /** Whether it shows its own title; on a page of its own, the page does. */
  readonly titled: boolean
  /** Whether it is not asked; its slots are then empty too. */
  readonly hidden: boolean
}

/**
 * A section with a slot for each of its questions. The slots stay empty here: each is drawn by itself when it changes.
 */
export function section(
  it: CompiledSection,
  places: readonly Place[],
  { titled, hidden }: SectionOptions,
  view: View,
): TemplateResult {
  const hint = asHint(it.guidance, view)
  return html`<div class="section" data-section=${it.id} ?hidden=${hidden}>
    ${
      titled || it.guidance
        ? html`<div class="head stack">
            ${titled ? heading(view.level + 1, say(view, it.title), { className: 'subtitle', id: `s-${it.id}`, focusable: true }) : nothing}
            ${hint ? html`<p class="quiet">${hint}</p>` : it.guidance ? guidanceTree(it.guidance, view) : nothing}
          </div>`
        : nothing
    }
    <div class="questions">
      ${places.map((place) =>
        'question' in place
          ? html`<div data-question=${place.question}></div>`
          : html`<div data-module=${place.module}></div>`,
      )}
    </div>
  </div>`
}
