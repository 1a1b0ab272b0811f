import { html, type TemplateResult } from 'lit'
import type { PreviewSet } from '../protocol.js'
import type { Actions } from './page.js'
import { shownSet, type PageState } from './page-state.js'

/** The question sets, with version or faults. */
export function setList(state: PageState, actions: Actions): TemplateResult {
  const shown = shownSet(state)
  const sets = state.preview?.sets ?? []
  return html`<section>
    <h2>Question sets</h2>
    <ul class="sets">
      ${sets.map(
        (set) =>
          html`<li>
            <button
              type="button"
              class="link"
              aria-current=${set.path === shown?.path ? 'true' : 'false'}
              @click=${() => actions.change({ selected: set.path, tab: set.errors > 0 ? 'diagnostics' : state.tab })}
            >
              ${set.title}
            </button>
            <span class="quiet">${remark(set)}</span>
          </li>`,
      )}
    </ul>
  </section>`
}

function remark({ errors, warnings, good }: PreviewSet): string {
  if (errors > 0) return `${errors} ${errors === 1 ? 'error' : 'errors'}`
  if (warnings > 0) return `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`
  return good?.set.version ?? ''
}
