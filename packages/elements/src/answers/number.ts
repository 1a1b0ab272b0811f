import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { mostTyped, say } from '../view.js'
import type { Answer, AnswerControl } from './answer-control.js'

/**
 * A number, with its unit. A text box: a number box gives nothing at all for "1e", and the wheel would change it.
 * The unit describes the box, so that it is read out with it.
 */
export const number: AnswerControl<Answer<'number'>> = {
  grouped: false,
  draw: ({ id, answer, value, typed, describedBy, wrong }, view) => {
    const described = `${describedBy}${answer.unit ? ` ${id}-unit` : ''}`.trim()
    return html`<div class="number answer">
      <input
        type="text"
        id="${id}-box"
        data-part="answer"
        inputmode=${answer.decimals === 0 ? 'numeric' : 'decimal'}
        maxlength=${mostTyped}
        .value=${live(String(typed ?? value ?? ''))}
        aria-describedby=${described || nothing}
        aria-invalid=${wrong ? 'true' : nothing}
      />
      ${answer.unit ? html`<span class="quiet" id="${id}-unit">${say(view, answer.unit)}</span>` : nothing}
    </div>`
  },
}
