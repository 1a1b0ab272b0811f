import { html, nothing } from 'lit'
import { box } from '../parts/box.js'
import { say } from '../view.js'
import type { Answer, AnswerControl } from './answer-control.js'

/** A number, with its unit, which describes the box, so that it is read out with it. */
export const number: AnswerControl<Answer<'number'>> = {
  grouped: false,
  draw: ({ id, answer, value, typed, describedBy, wrong }, view) => {
    const { unit } = answer
    return html`<div class="number answer">
      ${box({
        id,
        part: 'answer',
        value: String(typed ?? value ?? ''),
        keys: answer.decimals === 0 ? 'numeric' : 'decimal',
        describedBy: unit ? `${describedBy} ${id}-unit`.trim() : describedBy,
        wrong,
      })}
      ${unit ? html`<span class="quiet" id="${id}-unit">${say(view, unit)}</span>` : nothing}
    </div>`
  },
}
