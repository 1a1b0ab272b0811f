import type { Option } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { say, type View } from '../view.js'
import type { AnswerSlice } from './answer-control.js'

export interface Options {
  /** Start of the ids, and name of the radios. */
  readonly id: string
  readonly part: string
  /** Tick boxes, of which several can be on, rather than radios. */
  readonly ticks?: boolean
  readonly options: readonly Option[]
  readonly chosen: readonly unknown[]
  /** The option that stands alone, and then unticks the rest. */
  readonly alone?: string | undefined
  /** Classes of the whole, and of each option in it. */
  readonly classes: readonly [whole: string, each: string]
  /** Stands apart after them. */
  readonly after?: unknown
}

/** Options to choose from or to tick. A retired one is on offer only while it is chosen, so that it can be seen. */
export function options(it: Options, view: View): TemplateResult {
  const [whole, each] = it.classes
  return html`<div class=${whole}>
    ${it.options
      .filter((option) => !option.retired || it.chosen.includes(option.id))
      .map((option) =>
        one(it, option.id, say(view, option.label), option.guidance && say(view, option.guidance), each),
      )}
    ${it.after ?? nothing}
  </div>`
}

/** Radios of an answer. The assessor's "not applicable" stands beside the options and is never one of them. */
export function radios(
  {
    id,
    answer,
    value,
    notApplicable,
    wrong,
  }: AnswerSlice & { readonly answer: { readonly options: readonly Option[] } },
  view: View,
  [whole, each]: Options['classes'],
): TemplateResult {
  const { messages } = view
  const own = 'not_applicable_guidance' in answer ? answer.not_applicable_guidance : undefined
  const guidance = own ? say(view, own) : notApplicable === 'reason' ? messages.giveTheReason : undefined
  const it: Options = {
    id,
    part: 'answer',
    options: answer.options,
    chosen: [value],
    classes: [`${whole} answer ${wrong ? 'bad' : ''}`, each],
  }
  const after =
    notApplicable === 'no' ? nothing : one(it, 'not_applicable', messages.notApplicable, guidance, `${each} apart`)
  return options({ ...it, after }, view)
}

function one(it: Options, value: string, label: unknown, guidance: unknown, className: string): TemplateResult {
  const id = `${it.id}-${value}`
  return html`<div class=${className}>
    <input
      type=${it.ticks ? 'checkbox' : 'radio'}
      name=${it.ticks ? nothing : it.id}
      id=${id}
      value=${value}
      data-part=${it.part}
      data-alone=${value === it.alone ? '' : nothing}
      .checked=${live(it.chosen.includes(value))}
      aria-describedby=${guidance ? `${id}-guidance` : nothing}
    />
    <label for=${id}>${label}</label>
    ${guidance ? html`<p class="hint" id="${id}-guidance">${guidance}</p>` : nothing}
  </div>`
}
