import { html } from 'lit'
import { box } from '../parts/box.js'
import type { Answer, AnswerControl } from './answer-control.js'

/** A line or a paragraph of text. */
export const text: AnswerControl<Answer<'text' | 'long_text'>> = {
  grouped: false,
  draw: ({ id, answer, value, typed, describedBy, wrong }) => {
    const rows = answer.kind === 'text' ? undefined : 4
    return html`<div class="answer">
      ${box({ id, part: 'answer', value: String(typed ?? value ?? ''), rows, describedBy, wrong })}
    </div>`
  },
}
