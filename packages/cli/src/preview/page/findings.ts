import { html, nothing, type TemplateResult } from 'lit'
import type { PreviewDiagnostic } from '../protocol.js'

/** Diagnostics, each with its lines and what to do. */
export function findings(diagnostics: readonly PreviewDiagnostic[]): TemplateResult {
  return html`${diagnostics.map(
    ({ code, severity, message, help, file, line, column, lines }) =>
      html`<article class="finding">
        <h3>${message}</h3>
        <p class="severity">
          <span class=${severity}>${severity[0]?.toUpperCase()}${severity.slice(1)} ${code}</span>
          <span class="quiet">${file}, line ${line}, column ${column}</span>
        </p>
        ${
          lines.length === 0
            ? nothing
            : html`<ol class=${`source ${severity}`}>
                ${lines.map(
                  (each) =>
                    html`<li class=${each.number === line ? 'hit' : ''}>
                      <span class="ln">${each.number}</span
                      ><code
                        >${each.before}${each.marked === '' ? nothing : html`<mark>${each.marked}</mark>`}${each.after}</code
                      >
                    </li>`,
                )}
              </ol>`
        }
        ${help === undefined ? nothing : html`<p>${help}</p>`}
      </article>`,
  )}`
}
