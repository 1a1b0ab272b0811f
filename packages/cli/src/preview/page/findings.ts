import { html, nothing, type TemplateResult } from 'lit'
import type { FrameLine, PreviewDiagnostic } from '../protocol.js'

/** Diagnostics, each with its lines and what to do. */
export function findings(diagnostics: readonly PreviewDiagnostic[]): TemplateResult {
  return html`${diagnostics.map(
    ({ code, severity, message, help, file, line, column, lines }) =>
      html`<article class="finding">
        <h3>${message}</h3>
        <p class="severity">
          <span class=${severity}>${`${severity[0]?.toUpperCase() ?? ''}${severity.slice(1)} ${code}`}</span>
          <span class="quiet">${`${file}, line ${line}, column ${column}`}</span>
        </p>
        ${
          lines.length === 0
            ? nothing
            : html`<ol class=${`source ${severity}`}>
                ${lines.map((each) => sourceLine(each, each.number === line))}
              </ol>`
        }
        ${help === undefined ? nothing : html`<p>${help}</p>`}
      </article>`,
  )}`
}

/** A line of a file. Its indent stands in a column of its own, so that a line that wraps stays under its beginning. */
function sourceLine({ number, before, marked, after }: FrameLine, isHit: boolean): TemplateResult {
  const indent = /^ */.exec(before)?.[0] ?? ''
  return html`<li class=${isHit ? 'hit' : ''}>
    <span class="ln">${number}</span><code class="indent">${indent}</code
    ><code class="line"
      >${before.slice(indent.length)}${marked === '' ? nothing : html`<mark>${marked}</mark>`}${after}</code
    >
  </li>`
}
