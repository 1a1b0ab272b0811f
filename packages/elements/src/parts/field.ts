import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { mostTyped, type View } from '../view.js'
import { errorText } from './error-text.js'

export interface Field {
  readonly id: string
  /** Which part of its question, fact or module it is; events and errors find it by this. */
  readonly part: string
  readonly label: unknown
  /** Hidden words after the label that tell it from the same field of another question. */
  readonly suffix: string
  /** Whether it is needed, and why; shown in the label. */
  readonly need?: string | undefined
  readonly hint?: unknown
  readonly error?: string | undefined
  readonly value: string
  /** Lines of a text area; absent is a single line. */
  readonly rows?: number
  /** Shown under the box and described by it, such as how many characters there are. */
  readonly count?: string | undefined
  /** Check and question that a reason is for. */
  readonly check?: string
}

/** A labelled box for words: label, why it is needed, hint, error, box, count, in this order. */
export function field(it: Field, view: View): TemplateResult {
  const described = [
    it.hint ? `${it.id}-hint` : '',
    it.error === undefined ? '' : `${it.id}-error`,
    it.count === undefined ? '' : `${it.id}-count`,
  ]
    .filter((id) => id !== '')
    .join(' ')
  const invalid = it.error === undefined ? nothing : 'true'
  return html`<div class="field ${it.error === undefined ? '' : 'has-error'}">
    <label for=${it.id}
      >${it.label}<span class="hidden-text">${it.suffix}</span>${
        it.need === undefined ? nothing : html` <span class="need">${it.need}</span>`
      }</label
    >
    ${it.hint ? html`<p class="hint" id="${it.id}-hint">${it.hint}</p>` : nothing}
    ${errorText(`${it.id}-error`, it.error, view)}
    ${
      it.rows === undefined
        ? html`<input
            type="text"
            id=${it.id}
            data-part=${it.part}
            maxlength=${mostTyped}
            .value=${live(it.value)}
            aria-describedby=${described || nothing}
            aria-invalid=${invalid}
          />`
        : html`<textarea
            id=${it.id}
            data-part=${it.part}
            data-check=${it.check ?? nothing}
            rows=${it.rows}
            maxlength=${mostTyped}
            .value=${live(it.value)}
            aria-describedby=${described || nothing}
            aria-invalid=${invalid}
          ></textarea>`
    }
    ${it.count === undefined ? nothing : html`<p class="count" id="${it.id}-count">${it.count}</p>`}
  </div>`
}
