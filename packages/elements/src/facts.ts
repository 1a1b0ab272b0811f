import type { FactView } from '@iqa/engine'
import type { AnswerKind } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import type { Given } from './answers/answer-control.js'
import { controlOf } from './answers/answers.js'
import { errorText } from './parts/error-text.js'
import { field } from './parts/field.js'
import { heading } from './parts/heading.js'
import { dateInWords, say, words, type View } from './view.js'

/** All that is needed to draw one fact. */
export interface FactSlice {
  readonly id: string
  readonly shown: FactView
  readonly errors: ReadonlyMap<string, readonly string[]>
  /** Whether the assessor is correcting what the host gave. */
  readonly correcting: boolean
}

/** Whether the host gave it, so that it is shown rather than asked. */
export function isGiven({ host }: FactView): boolean {
  return host !== undefined
}

/** "About this case": a slot for each fact, those the host gave apart from those that are asked. */
export function factsSection(facts: readonly FactView[], titled: boolean, view: View): TemplateResult {
  const given = facts.filter(isGiven)
  const asked = facts.filter((fact) => !isGiven(fact))
  const { messages, level } = view
  const both = given.length > 0 && asked.length > 0
  const part = (title: string): TemplateResult | typeof nothing =>
    both ? heading(level + 2, title, { className: 'part' }) : nothing
  return html`<div class="facts" data-section="">
    <div class="head stack">
      ${titled ? heading(level + 1, messages.aboutThisCase, { className: 'subtitle', id: 's-', focusable: true }) : nothing}
      <p class=${titled ? 'quiet' : 'lead'}>${messages.aboutThisCaseLead}</p>
    </div>
    ${
      given.length > 0
        ? html`${part(messages.fromTheHost)}
            <dl class="answers">${given.map(({ fact }) => html`<div data-fact=${fact.id}></div>`)}</dl>`
        : nothing
    }
    ${
      asked.length > 0
        ? html`${part(messages.fromYou)}
            <div class="facts-grid">${asked.map(({ fact }) => html`<div data-fact=${fact.id}></div>`)}</div>`
        : nothing
    }
  </div>`
}

/** One fact: shown when the host gave it, with a correction where the set allows one; else asked. */
export function fact(slice: FactSlice, view: View): TemplateResult {
  return isGiven(slice.shown) ? givenFact(slice, view) : askedFact(slice, view)
}

function givenFact(slice: FactSlice, view: View): TemplateResult {
  const { shown, correcting, id } = slice
  const { messages } = view
  const label = words(view, shown.fact.label)
  const suffix = messages.onLabel(label)
  const given = valueInWords(shown.host, shown.fact.answer, view)
  const open = shown.fact.correct === 'reason' && (correcting || shown.corrected || slice.errors.size > 0)
  return html`<dt>${say(view, shown.fact.label)}</dt>
    <dd>
      ${open ? messages.asGiven(given) : given}
      ${open ? nothing : slice.errors.get('answer')?.map((sentence, index) => errorText(`${id}-error-${index}`, sentence, view))}
    </dd>
    ${
      shown.fact.correct === 'reason'
        ? html`<dd>
            <button type="button" class="text-button" id="${id}-correct" data-do=${open ? 'undo' : 'correct'}>
              ${open ? messages.keepAsGiven : messages.correct}<span class="hidden-text">${suffix}</span>
            </button>
          </dd>`
        : nothing
    }
    ${
      open
        ? html`<dd class="correction">
            ${control(slice, view)}
            ${field(
              {
                id: `${id}-reason`,
                part: 'reason',
                label: messages.reasonForCorrection,
                suffix,
                need: messages.needed,
                error: slice.errors.get('reason')?.[0],
                value: shown.reason ?? '',
                rows: 2,
              },
              view,
            )}
          </dd>`
        : nothing
    }`
}

function askedFact(slice: FactSlice, view: View): TemplateResult {
  return html`<div class="field ${slice.errors.size > 0 ? 'has-error' : ''}">${control(slice, view)}</div>`
}

function control({ id, shown, errors }: FactSlice, view: View): TemplateResult {
  const { fact: it } = shown
  const own = controlOf(it.answer.kind)
  const wrong = errors.get('answer') ?? []
  const hint = it.answer.kind === 'date' ? view.messages.dateExample : undefined
  const described = [hint ? `${id}-hint` : '', ...wrong.map((_, index) => `${id}-error-${index}`)]
    .filter((part) => part !== '')
    .join(' ')
  const body = html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${wrong.map((sentence, index) => errorText(`${id}-error-${index}`, sentence, view))}
  ${own.draw(
    {
      id,
      answer: it.answer,
      value: shown.value,
      typed: shown.typed,
      notApplicable: 'no',
      describedBy: described,
      wrong: wrong.length > 0,
      suffix: '',
    },
    view,
  )}`
  const label = html`${say(view, it.label)}${it.required ? nothing : html` <span class="need">${view.messages.optional}</span>`}`
  return own.grouped
    ? html`<fieldset aria-describedby=${described || nothing}>
        <legend class="label">${label}</legend>
        ${body}
      </fieldset>`
    : html`<label for="${id}-box">${label}</label>${body}`
}

/** An answer as people read it. */
export function valueInWords(value: Given | undefined, answer: AnswerKind, view: View): string {
  if (value === undefined) return view.messages.notKnown
  const label = (id: string): string => {
    const option = 'options' in answer ? answer.options.find((one) => one.id === id) : undefined
    return option ? words(view, option.label) : id
  }
  if (typeof value === 'object') return value.length === 0 ? view.messages.none : value.map(label).join(', ')
  if (answer.kind === 'date') return dateInWords(view.language, String(value))
  if (answer.kind === 'number') return answer.unit ? `${value} ${words(view, answer.unit)}` : String(value)
  return label(String(value))
}
