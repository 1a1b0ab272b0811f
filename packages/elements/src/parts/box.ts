import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { DatePart } from '../messages/messages.js'

/**
 * Characters that a box takes. Ten times what a record allows, so that what is too long can be seen and shortened; past
 * this the engine would refuse it, and a redraw would then take it away.
 */
const mostTyped = 20_000

export interface Box {
  readonly id: string
  /** Which part of its question, fact or module it is; events and errors find it by this. */
  readonly part: string
  readonly value: string
  /** Lines of a text area; absent is a single line. */
  readonly rows?: number | undefined
  /** Keys that a touch screen offers. */
  readonly keys?: 'numeric' | 'decimal'
  /** Which box of a date it is. */
  readonly of?: DatePart
  /** Check, and question after a slash, that a reason is for. */
  readonly check?: string | undefined
  readonly describedBy?: string
  readonly wrong: boolean
}

/** A box to type in. Text boxes only: a number box gives nothing at all for "1e", and the wheel would change it. */
export function box({ id, part, value, rows, keys, of, check, describedBy, wrong }: Box): TemplateResult {
  const described = describedBy || nothing
  const invalid = wrong ? 'true' : nothing
  return rows === undefined
    ? html`<input
        type="text"
        id=${id}
        data-part=${part}
        data-box=${of ?? nothing}
        inputmode=${keys ?? nothing}
        maxlength=${mostTyped}
        .value=${live(value)}
        aria-describedby=${described}
        aria-invalid=${invalid}
      />`
    : html`<textarea
        id=${id}
        data-part=${part}
        data-check=${check ?? nothing}
        rows=${rows}
        maxlength=${mostTyped}
        .value=${live(value)}
        aria-describedby=${described}
        aria-invalid=${invalid}
      ></textarea>`
}
