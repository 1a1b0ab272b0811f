import type { Typed, TypedDate } from '@iqa/model'
import { html, type TemplateResult } from 'lit'
import type { DatePart } from '../messages/messages.js'
import { box } from '../parts/box.js'
import type { Shown, View } from '../view.js'
import type { Answer, AnswerControl, Given } from './answer-control.js'

const parts: readonly DatePart[] = ['day', 'month', 'year']

/** A date as three boxes, because pickers are slow by keyboard and wrong for dates that are known. */
export const date: AnswerControl<Answer<'date'>> = {
  grouped: true,
  draw: ({ id, value, typed, wrong, suffix }, view) =>
    dateBoxes({ id, part: 'answer', boxes: boxesOf(value, typed), wrong, suffix }, view, 'date answer'),
}

/** What the three boxes show: what was typed, or the date without leading zeros. */
export function boxesOf(value: Given | undefined, typed: Typed | undefined): TypedDate {
  if (typeof typed === 'object') return typed
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : []
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/** The boxes to put right: the empty ones, or those out of their range, or all when only the whole is wrong. */
export function wrongBoxes(boxes: TypedDate): readonly DatePart[] {
  const empty = emptyBoxes(boxes)
  if (empty.length > 0) return empty
  const bad = parts.filter((part) => {
    const text = boxes[part].trim()
    if (!/^\d+$/.test(text)) return true
    if (part === 'year') return text.length !== 4
    return Number(text) < 1 || Number(text) > (part === 'day' ? 31 : 12)
  })
  return bad.length > 0 ? bad : parts
}

/** The boxes that are empty while another is not. */
export function missingBoxes(boxes: TypedDate): readonly DatePart[] {
  const empty = emptyBoxes(boxes)
  return empty.length === parts.length ? [] : empty
}

function emptyBoxes(boxes: TypedDate): readonly DatePart[] {
  return parts.filter((part) => boxes[part].trim() === '')
}

interface DateBoxes {
  readonly id: string
  readonly part: string
  readonly boxes: TypedDate
  readonly wrong: boolean
  readonly suffix: Shown
}

/** Three labelled boxes; the wrong ones are marked. */
export function dateBoxes(
  { id, part, boxes, wrong, suffix }: DateBoxes,
  view: View,
  className = 'date',
): TemplateResult {
  const bad = wrong ? wrongBoxes(boxes) : []
  return html`<div class=${className}>
    ${parts.map(
      (of) =>
        html`<div class=${of}>
          <label for="${id}-${of}">${view.messages[of]}<span class="hidden-text">${suffix}</span></label>
          ${box({ id: `${id}-${of}`, part, of, value: boxes[of], keys: 'numeric', wrong: bad.includes(of) })}
        </div>`,
    )}
  </div>`
}
