import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { say } from '../view.js'
import type { Answer, AnswerControl } from './answer-control.js'
import { notApplicable, offered } from './options.js'

/** A rating: the options of the scale as joined cells, best first, each described by its guidance. The whole cell is the target. */
export const scale: AnswerControl<Answer<'scale'>> = {
  grouped: true,
  draw: (slice, view) => {
    const { id, value } = slice
    const options = offered(slice.answer.options, [value])
    return html`<div class="scale answer ${slice.wrong ? 'bad' : ''}">
      ${options.map((option, index) => {
        const own = `${id}-${option.id}`
        return html`<div class="point ${index === options.length - 1 ? 'last' : ''}">
          <input
            type="radio"
            name=${id}
            id=${own}
            value=${option.id}
            data-part="answer"
            .checked=${live(value === option.id)}
            aria-describedby=${option.guidance ? `${own}-guidance` : nothing}
          />
          <label for=${own}>${say(view, option.label)}</label>
          ${option.guidance ? html`<p id="${own}-guidance">${say(view, option.guidance)}</p>` : nothing}
        </div>`
      })}
      ${slice.notApplicable === 'no' ? nothing : notApplicable(id, slice, view, 'point apart')}
    </div>`
  },
}
