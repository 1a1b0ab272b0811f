import type { FactView } from '@iqa/engine'
import type { AnswerKind } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import type { Given } from './answers/answer-control.js'
import { answerField } from './parts/answer-field.js'
import { errorText } from './parts/error-text.js'
import { framed, type FieldsOf } from './parts/field.js'
import { heading } from './parts/heading.js'
import { reason } from './parts/reason.js'
import { dateInWords, dateLanguage, marked, say, spoken, words, type Shown, type View } from './view.js'

/** All that is needed to draw one fact. */
export interface FactSlice extends FieldsOf {
  readonly shown: FactView
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
  return isGiven(slice.shown) ? givenFact(slice, view) : asked(slice, view)
}

function givenFact(slice: FactSlice, view: View): TemplateResult {
  const { shown, id, errors } = slice
  const { messages } = view
  const may = shown.fact.correct === 'reason'
  const open = may && (slice.correcting || shown.corrected || errors.size > 0)
  return html`<dt>${say(view, shown.fact.label)}</dt>
    <dd>
      ${valueInWords(shown.host, shown.fact.answer, view, open ? messages.asGiven : (value) => value)}
      ${open ? nothing : errors.get('answer')?.map((sentence, index) => errorText(`${id}-error-${index}`, sentence, view))}
    </dd>
    ${
      may
        ? html`<dd>
            <button type="button" class="text-button" id="${id}-correct" data-do=${open ? 'undo' : 'correct'}>
              ${open ? messages.keepAsGiven : messages.correct}<span class="hidden-text">${slice.suffix}</span>
            </button>
          </dd>`
        : nothing
    }
    ${
      open
        ? html`<dd class="correction">
            ${asked(slice, view)} ${reason(slice, messages.reasonForCorrection, shown.reason, view)}
          </dd>`
        : nothing
    }`
}

function asked(slice: FactSlice, view: View): TemplateResult {
  const { fact: it, value, typed } = slice.shown
  const control = answerField(
    slice,
    {
      label: say(view, it.label),
      hint: it.answer.kind === 'date' && view.messages.dateExample,
      answer: it.answer,
      required: it.required,
      value,
      typed,
      notApplicable: 'no',
      suffix: slice.suffix,
    },
    view,
  )
  return framed(slice, 'answer', control)
}

/** A sentence with an answer as people read it. */
function valueInWords(
  value: Given | undefined,
  answer: AnswerKind,
  view: View,
  sentence: (value: string) => string,
): Shown {
  const { messages } = view
  if (value === undefined) return sentence(messages.notKnown)
  if (typeof value === 'object' && value.length === 0) return sentence(messages.none)
  if (answer.kind === 'date') return marked(view, dateLanguage(view), dateInWords(view, String(value)), sentence)
  if ('options' in answer) {
    const label = (id: unknown): string => words(view, answer.options.find((one) => one.id === id)?.label) || String(id)
    const [first] = answer.options
    return marked(view, first && spoken(view, first.label), [value].flat().map(label).join(', '), sentence)
  }
  const unit = answer.kind === 'number' ? answer.unit : undefined
  return unit
    ? marked(view, spoken(view, unit), `${String(value)} ${words(view, unit)}`, sentence)
    : sentence(String(value))
}
