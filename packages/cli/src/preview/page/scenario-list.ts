import { html, nothing, type TemplateResult } from 'lit'
import type { PreviewScenario, PreviewSet } from '../protocol.js'
import type { Actions } from './page.js'

// More failing scenarios than this are opened on demand: one slip can fail them all.
const shownAtOnce = 5

/** The scenarios beside the set, run on the version that is shown: those that fail, and one to start from. */
export function scenarioList({ path, good, isGood }: PreviewSet, actions: Actions): TemplateResult | typeof nothing {
  const scenarios = good?.scenarios ?? []
  if (scenarios.length === 0) return nothing
  const failed = scenarios.filter(({ failures }) => failures.length > 0)
  const [first, more] = [failed.slice(0, shownAtOnce), failed.slice(shownAtOnce)]
  return html`<section>
    <h2>${countOf(scenarios.length, scenarios.length - failed.length)}</h2>
    ${isGood ? nothing : html`<p class="quiet">${`As of the last good version, from ${good?.at ?? ''}.`}</p>`}
    ${first.length === 0 ? nothing : list(first)}
    ${
      more.length === 0
        ? nothing
        : html`<details>
            <summary>${`${more.length} more that fail`}</summary>
            ${list(more)}
          </details>`
    }
    <div class="field">
      <label for="scenario-start">Start from a scenario</label>
      <select id="scenario-start">
        ${scenarios.map((scenario, index) => html`<option value=${index}>${titleOf(scenario)}</option>`)}
      </select>
    </div>
    <p>
      <button
        type="button"
        class="link"
        @click=${(event: Event) => {
          const facts = scenarios[chosenBeside(event)]?.facts
          if (facts !== undefined) actions.changeWork(path, { facts, typed: {} })
        }}
      >
        Use its facts
      </button>
    </p>
  </section>`
}

function countOf(all: number, passed: number): string {
  return `${all} ${all === 1 ? 'scenario' : 'scenarios'}, ${passed} ${passed === 1 ? 'passes' : 'pass'}`
}

function titleOf({ name, failures }: PreviewScenario): string {
  return failures.length === 0 ? name : `Fails: ${name}`
}

function chosenBeside({ currentTarget }: Event): number {
  const select = currentTarget instanceof Element ? currentTarget.closest('section')?.querySelector('select') : null
  return select?.selectedIndex ?? -1
}

function list(some: readonly PreviewScenario[]): TemplateResult {
  return html`<ul class="scenarios">
    ${some.map(
      ({ name, line, failures }) =>
        html`<li>
          <span class="fails">${`Fails: ${name}`}</span>
          <span class="quiet">line ${line}</span>
          ${failures.map((failure) => html`<p>${`${failure[0]?.toUpperCase() ?? ''}${failure.slice(1)}`}</p>`)}
        </li>`,
    )}
  </ul>`
}
