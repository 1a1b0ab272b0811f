import { html, nothing } from 'lit'
import { live } from 'lit/directives/live.js'
import { say } from '../view.js'
import type { Answer, AnswerControl } from './answer-control.js'
import { offered } from './options.js'

/** Any of several options, as tick boxes; one of them may stand alone, and then unticks the rest. */
export const many: AnswerControl<Answer<'many'>> = {
  grouped: true,
  draw: (slice, view) => {
    const ticked = Array.isArray(slice.value) ? slice.value : []
    return html`<div class="choices answer">
      ${offered(slice.answer.options, ticked).map((option) => {
        const own = `${slice.id}-${option.id}`
        return html`<div class="choice">
          <input
            type="checkbox"
            id=${own}
            value=${option.id}
            data-part="answer"
            data-alone=${option.id === slice.answer.exclusive ? '' : nothing}
            .checked=${live(ticked.includes(option.id))}
            aria-describedby=${option.guidance ? `${own}-guidance` : nothing}
          />
          <div>
            <label for=${own}>${say(view, option.label)}</label>
            ${option.guidance ? html`<p class="hint" id="${own}-guidance">${say(view, option.guidance)}</p>` : nothing}
          </div>
        </div>`
      })}
    </div>`
  },
}
