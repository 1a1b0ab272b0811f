import { html, nothing, type TemplateResult } from 'lit'
import type { Shown, View } from '../view.js'
import { box } from './box.js'
import { errorText } from './error-text.js'

/** What the fields of one question, fact or module have in common. */
export interface FieldsOf {
  /** Start of their ids. */
  readonly id: string
  /** Hidden words after a label that tell it from the same field of another question. */
  readonly suffix: Shown
  /** Sentences by part, only those already brought up; `check:id` for the reason of a warning. */
  readonly errors: ReadonlyMap<string, readonly Shown[]>
}

export interface Labelled {
  /** Which part it is: the answer itself, which can have several errors, or what follows it, which shows one. */
  readonly part: string
  /** Start of its own ids, where that is not the part after the start of all. */
  readonly id?: string
  readonly label: unknown
  /** Whether it is needed, and why; shown in the label. */
  readonly need?: Shown | undefined
  readonly hint?: unknown
  /** Why it is asked. */
  readonly why?: unknown
  /** Guidance to open, which describes nothing. */
  readonly guidance?: unknown
  /** Whether it is several inputs, which need a fieldset with a legend; else the label is that of its one box. */
  readonly grouped?: boolean
  /** Puts the label in a heading. */
  readonly titled?: (label: TemplateResult) => TemplateResult
}

/** What the label leads to: id of the one box, ids of what describes it, whether it is wrong. */
export interface Place {
  readonly id: string
  readonly describedBy: string
  readonly wrong: boolean
}

/** Label or legend, hint, why it is asked, errors, guidance, then the control: the one order of everything to fill in. */
export function labelled(of: FieldsOf, it: Labelled, draw: (place: Place) => unknown, view: View): TemplateResult {
  const isAnswer = it.part === 'answer'
  const start = it.id ?? (isAnswer ? of.id : `${of.id}-${it.part}`)
  const id = isAnswer && !it.grouped ? `${start}-box` : start
  const found = of.errors.get(it.part) ?? []
  const errors = isAnswer
    ? found.map((sentence, index) => ({ id: `${start}-error-${index}`, sentence }))
    : found.slice(0, 1).map((sentence) => ({ id: `${start}-error`, sentence }))
  const describedBy = [
    ...(it.hint ? [`${start}-hint`] : []),
    ...(it.why ? [`${start}-why`] : []),
    ...errors.map((error) => error.id),
  ].join(' ')
  const words = html`${it.label}${isAnswer ? nothing : html`<span class="hidden-text">${of.suffix}</span>`}${
    it.need ? html`<span class="need">${it.need}</span>` : nothing
  }`
  const titled = it.titled ?? ((label) => label)
  const rest = html`${it.hint ? html`<p class="hint" id="${start}-hint">${it.hint}</p>` : nothing}
  ${it.why ? html`<p class="why" id="${start}-why">${it.why}</p>` : nothing}
  ${errors.map((error) => errorText(error.id, error.sentence, view))} ${it.guidance || nothing}
  ${draw({ id, describedBy, wrong: errors.length > 0 })}`
  return it.grouped
    ? html`<fieldset aria-describedby=${describedBy || nothing}>
        <legend>${titled(words)}</legend>
        ${rest}
      </fieldset>`
    : html`${titled(html`<label for=${id}>${words}</label>`)}${rest}`
}

export interface Field extends Labelled {
  readonly value: string | undefined
  /** Lines of a text area; absent is a single line. */
  readonly rows?: number
  /** Shown under the box and described by it, such as how many characters there are. */
  readonly count?: string | undefined
  /** Check and question that a reason is for. */
  readonly check?: string
}

/** A labelled box for words. */
export function field(of: FieldsOf, it: Field, view: View): TemplateResult {
  const { value = '', rows, count, check } = it
  const part = check === undefined ? it.part : 'check'
  return framed(
    of,
    it.part,
    labelled(
      of,
      it,
      ({ id, describedBy, wrong }) => {
        const described = count === undefined ? describedBy : `${describedBy} ${id}-count`.trim()
        return html`${box({ id, part, value, rows, check, describedBy: described, wrong })}
        ${count === undefined ? nothing : html`<p class="count" id="${id}-count">${count}</p>`}`
      },
      view,
    ),
  )
}

/** Room around a field, with a bar where something is wrong with it. */
export function framed(of: FieldsOf, part: string, content: unknown): TemplateResult {
  return html`<div class="field ${of.errors.has(part) ? 'has-error' : ''}">${content}</div>`
}
