import type { Option } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { say, type View } from '../view.js'
import type { AnswerSlice } from './answer-control.js'

/** The options on offer: a retired one only while it is the answer, so that a stored answer can be seen. */
export function offered(options: readonly Option[], chosen: readonly unknown[]): readonly Option[] {
  return options.filter((option) => !option.retired || chosen.includes(option.id))
}

/** Options as radios, one under the other, or in a row when they are few and short. Not applicable stands apart. */
export function radios(
  slice: AnswerSlice & { readonly answer: { readonly options: readonly Option[] } },
  view: View,
  inline: boolean,
): TemplateResult {
  const { id, value } = slice
  return html`<div class="choices answer ${inline ? 'inline' : ''}">
    ${offered(slice.answer.options, [value]).map((option) => radio(slice, view, option, value === option.id))}
    ${slice.notApplicable === 'no' ? nothing : notApplicable(id, slice, view, 'choice apart')}
  </div>`
}

function radio({ id }: AnswerSlice, view: View, option: Option, chosen: boolean): TemplateResult {
  const own = `${id}-${option.id}`
  return html`<div class="choice">
    <input
      type="radio"
      name=${id}
      id=${own}
      value=${option.id}
      data-part="answer"
      .checked=${live(chosen)}
      aria-describedby=${option.guidance ? `${own}-guidance` : nothing}
    />
    <div>
      <label for=${own}>${say(view, option.label)}</label>
      ${option.guidance ? html`<p class="hint" id="${own}-guidance">${say(view, option.guidance)}</p>` : nothing}
    </div>
  </div>`
}

/** The assessor's "not applicable", beside the options and never one of them. */
export function notApplicable(id: string, slice: AnswerSlice, view: View, className: string): TemplateResult {
  const own = `${id}-not_applicable`
  const { answer } = slice
  const guidance =
    'not_applicable_guidance' in answer && answer.not_applicable_guidance
      ? say(view, answer.not_applicable_guidance)
      : slice.notApplicable === 'reason'
        ? view.messages.giveTheReason
        : undefined
  const help = guidance === undefined ? nothing : html`<p class="hint" id="${own}-guidance">${guidance}</p>`
  const input = html`<input
    type="radio"
    name=${id}
    id=${own}
    value="not_applicable"
    data-part="answer"
    .checked=${live(slice.value === 'not_applicable')}
    aria-describedby=${guidance === undefined ? nothing : `${own}-guidance`}
  />`
  const label = html`<label for=${own}>${view.messages.notApplicable}</label>`
  return className.startsWith('point')
    ? html`<div class=${className}>${input}${label}${help}</div>`
    : html`<div class=${className}>
        ${input}
        <div>${label}${help}</div>
      </div>`
}
