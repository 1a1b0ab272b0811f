import { html, nothing, type TemplateResult } from 'lit'
import type { PreviewScenario, PreviewSet } from '../protocol.js'
import type { Actions } from './page.js'

/** The scenarios beside the set, run on the version that is shown: those that fail open, all of them on demand. */
export function scenarioList({ path, good, errors }: PreviewSet, actions: Actions): TemplateResult | typeof nothing {
  const scenarios = good?.scenarios ?? []
  if (scenarios.length === 0) return nothing
  const failed = scenarios.filter(({ failures }) => failures.length > 0)
  const passed = scenarios.length - failed.length
  const list = (some: readonly PreviewScenario[]): TemplateResult =>
    html`<ul class="scenarios">
      ${some.map((scenario) => item(scenario, () => actions.changeWork(path, { facts: scenario.facts, typed: {} })))}
    </ul>`
  return html`<section>
    <h2>
      ${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}, ${passed}
      ${passed === 1 ? 'passes' : 'pass'}
    </h2>
    ${errors > 0 ? html`<p class="quiet">As of the last good version, from ${good?.at}.</p>` : nothing}
    ${failed.length === 0 ? nothing : list(failed)}
    <details>
      <summary>Start from a scenario</summary>
      ${list(scenarios)}
    </details>
  </section>`
}

function item({ name, line, failures }: PreviewScenario, use: () => void): TemplateResult {
  const passes = failures.length === 0
  return html`<li>
    <span class=${passes ? 'holds' : 'fails'}>${passes ? nothing : 'Fails: '}${name}</span>
    <span class="quiet">line ${line}</span>
    ${failures.map((failure) => html`<p>${failure[0]?.toUpperCase()}${failure.slice(1)}</p>`)}
    <p>
      <button type="button" class="link" aria-label=${`Use the facts of: ${name}`} @click=${use}>Use its facts</button>
    </p>
  </li>`
}
