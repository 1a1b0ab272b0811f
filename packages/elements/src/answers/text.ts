import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { mostTyped } from '../view.js'
import type { Answer, AnswerControl } from './answer-control.js'

/** A line or a paragraph of text. */
export const text: AnswerControl<Answer<'text' | 'long_text'>> = {
  grouped: false,
  draw: ({ id, answer, value, typed, describedBy, wrong }) => {
    const shown = String(typed ?? value ?? '')
    return html`<div class="answer">
      ${
        answer.kind === 'text'
          ? html`<input
              type="text"
              id="${id}-box"
              data-part="answer"
              maxlength=${mostTyped}
              .value=${live(shown)}
              aria-describedby=${describedBy || nothing}
              aria-invalid=${wrong ? 'true' : nothing}
            />`
          : html`<textarea
              id="${id}-box"
              data-part="answer"
              rows="4"
              maxlength=${mostTyped}
              .value=${live(shown)}
              aria-describedby=${describedBy || nothing}
              aria-invalid=${wrong ? 'true' : nothing}
            ></textarea>`
      }
    </div>`
  },
}
