import { html, nothing, type TemplateResult } from 'lit'
import type { PreviewSet } from '../protocol.js'
import type { Actions } from './page.js'

/** The scenarios beside the set, run on the version that is shown. */
export function scenarioList({ path, good, errors }: PreviewSet, actions: Actions): TemplateResult | typeof nothing {
  const scenarios = good?.scenarios ?? []
  if (scenarios.length === 0) return nothing
  const passed = scenarios.filter(({ failures }) => failures.length === 0).length
  const counts = `${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}, ${passed} ${passed === 1 ? 'passes' : 'pass'}`
  return html`<section>
    <h2>${counts}</h2>
    ${errors > 0 ? html`<p class="quiet">As of the last good version, from ${good?.at}.</p>` : nothing}
    <ul class="scenarios">
      ${scenarios.map(
        ({ name, line, failures, facts }) => html`<li>
          <span class=${failures.length === 0 ? 'holds' : 'fails'}>${failures.length === 0 ? nothing : 'Fails: '}${name}</span>
          <span class="quiet">line ${line}</span>
          ${failures.map((failure) => html`<p>${failure}</p>`)}
          <button type="button" class="link" aria-label=${`Use the facts of: ${name}`} @click=${() => actions.changeWork(path, { facts })}>Use its facts</button>
        </li>`,
      )}
    </ul>
  </section>`
}
