import { html, type TemplateResult } from 'lit'
import type { PreviewSet } from '../protocol.js'
import { compactJson } from './compact-json.js'
import { findings } from './findings.js'
import type { Actions } from './page.js'
import { workOf, type PageState, type Tab } from './page-state.js'
import { reasonsView } from './reasons-view.js'

/** Beside the form: why each question is asked, the record as it stands, the diagnostics. Tabs are moved over by arrows. */
export function inspector(shown: PreviewSet, state: PageState, actions: Actions): TemplateResult {
  const tabs: readonly (readonly [Tab, string])[] = [
    ['reasons', 'Reasons'],
    ['record', 'Record'],
    ['diagnostics', `Diagnostics (${shown.diagnostics.length})`],
  ]
  return html`<div class="tabs" role="tablist" aria-label="Inspector" @keydown=${moveFocus}>
      ${tabs.map(
        ([tab, label]) =>
          html`<button
            type="button"
            role="tab"
            id=${`tab-${tab}`}
            aria-controls="tab-panel"
            aria-selected=${state.tab === tab ? 'true' : 'false'}
            tabindex=${state.tab === tab ? 0 : -1}
            @click=${() => actions.change({ tab })}
          >
            ${label}
          </button>`,
      )}
    </div>
    <div role="tabpanel" id="tab-panel" aria-labelledby=${`tab-${state.tab}`} tabindex="0">${panel(shown, state)}</div>`
}

function panel(shown: PreviewSet, state: PageState): TemplateResult {
  if (state.tab === 'diagnostics') return diagnosticsPanel(shown)
  const work = workOf(state, shown.path)
  if (shown.good === undefined) return html`<p>There is nothing to say until the file has no error.</p>`
  if (work.draft === undefined) return html`<p>The form has not begun: see what it says.</p>`
  if (state.tab === 'reasons') return reasonsView(shown.path, shown.good, work.draft, state.language)
  const { response, draft } = work
  const isCompleted = response !== undefined && sameAnswers(response, draft)
  return html`<section>
    <h2>${isCompleted ? 'The completed record' : 'The record as it stands'}</h2>
    <p class="quiet">
      ${isCompleted ? 'As the host would receive it.' : `A draft: ${countAnswers(draft.answers)} answered. It lives on this page only.`}
    </p>
    <pre class="json">${compactJson(isCompleted ? response : draft)}</pre>
  </section>`
}

function diagnosticsPanel({ diagnostics, errors, warnings }: PreviewSet): TemplateResult {
  const notes = diagnostics.length - errors - warnings
  const counts = [count(errors, 'error'), count(warnings, 'warning'), count(notes, 'note')].filter(
    (part) => part !== '',
  )
  return html`<section id="findings" tabindex="-1">
    <h2>${counts.length === 0 ? 'Nothing found' : counts.join(', ')}</h2>
    ${findings(diagnostics)}
  </section>`
}

function count(number: number, word: string): string {
  return number === 0 ? '' : `${number} ${word}${number === 1 ? '' : 's'}`
}

function countAnswers(answers: object): string {
  const number = Object.keys(answers).length
  return `${number} ${number === 1 ? 'question' : 'questions'}`
}

/** Whether a completed record still says what the form says. */
function sameAnswers(
  response: { readonly answers: Readonly<Record<string, { readonly answer: unknown }>> },
  draft: { readonly answers: Readonly<Record<string, { readonly answer?: unknown }>> },
): boolean {
  return Object.entries(response.answers).every(
    ([id, { answer }]) => JSON.stringify(draft.answers[id]?.answer) === JSON.stringify(answer),
  )
}

function moveFocus(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const list = event.currentTarget
  if (step === undefined || !(list instanceof HTMLElement)) return
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const at = tabs.findIndex((tab) => tab === document.activeElement)
  tabs[(at + step + tabs.length) % tabs.length]?.focus()
  event.preventDefault()
}
