import { parseTyped, readAnswer } from '@iqa/logic'
import type { AnswerKind, AnswerValue, CompiledFact, CompiledQuestionSet, Text } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import type { Actions } from './page.js'
import type { Work } from './page-state.js'
import { said, textIn } from './said.js'

// Where the panes stand one above the other, the form comes soon.
const startsOpen = matchMedia('(min-width: 75rem)').matches

/** The facts a host would give, the modules it would switch, and today. Left empty, a fact is one that the host does not know. */
export function factsPanel(
  set: CompiledQuestionSet,
  path: string,
  work: Work,
  language: string,
  actions: Actions,
): TemplateResult {
  const give = (id: string, value: AnswerValue | undefined, typed?: string): void => {
    const { [id]: _, ...others } = work.facts
    actions.changeWork(path, {
      facts: value === undefined ? others : { ...others, [id]: value },
      ...(typed === undefined ? {} : { typed: { ...work.typed, [id]: typed } }),
    })
  }
  const say = (text: Text): TemplateResult => said(text, language)
  const fromHost = set.facts.filter(({ from }) => from === 'host')
  const switched = set.modules.filter(({ switched_on_by }) => switched_on_by === 'host')
  return html`<section>
    <h2>Facts</h2>
    <details ?open=${startsOpen}>
      <summary>As the host knows them</summary>
      <div class="facts">
        ${fromHost.map((fact) => control(fact, work, language, give))}
        ${switched.map(
          ({ id, title }) =>
            html`<label class="choice">
              <input
                type="checkbox"
                .checked=${live(work.modules[id] === true)}
                @change=${(event: Event) => actions.changeWork(path, { modules: { ...work.modules, [id]: isTicked(event) } })}
              />
              Module: ${say(title)}
            </label>`,
        )}
        ${
          set.reads_today
            ? html`<div class="field">
                <label for="today-given">Today</label>
                <input
                  id="today-given"
                  type="date"
                  .value=${live(work.today)}
                  @change=${(event: Event) => {
                    if (valueOf(event) !== '') actions.changeWork(path, { today: valueOf(event) })
                  }}
                />
              </div>`
            : nothing
        }
      </div>
      <p>
        <button
          type="button"
          class="link"
          @click=${() => actions.changeWork(path, { facts: {}, typed: {}, modules: {} })}
        >
          Take all facts back
        </button>
      </p>
    </details>
  </section>`
}

type Give = (id: string, value: AnswerValue | undefined, typed?: string) => void

function control(fact: CompiledFact, work: Work, language: string, give: Give): TemplateResult {
  const { id, answer, required } = fact
  const value = Object.hasOwn(work.facts, id) ? work.facts[id] : undefined
  // The space stands within the span: alone between two parts it would be lost to a screen reader.
  const name = html`${said(fact.label, language)}${required ? nothing : html`<span class="quiet"> (optional)</span>`}`
  if (answer.kind === 'many') {
    const ticked = Array.isArray(value) ? value : []
    return html`<fieldset class="field">
      <legend>${name}</legend>
      ${answer.options.map(
        (option) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(ticked.includes(option.id))}
              @change=${(event: Event) => {
                const now = answer.options
                  .map((each) => each.id)
                  .filter((each) => (each === option.id ? isTicked(event) : ticked.includes(each)))
                give(id, now.length === 0 ? undefined : now)
              }}
            />
            ${said(option.label, language)}
          </label>`,
      )}
    </fieldset>`
  }
  if ('options' in answer) {
    return html`<div class="field">
      <label for=${`fact-${id}`}>${name}</label>
      <select id=${`fact-${id}`} @change=${(event: Event) => give(id, valueOf(event) || undefined)}>
        <option value="" .selected=${live(value === undefined)}>Not given</option>
        ${answer.options.map((option) => {
          const { words, lang } = textIn(option.label, language)
          return html`<option value=${option.id} lang=${lang} .selected=${live(option.id === value)}>${words}</option>`
        })}
      </select>
    </div>`
  }
  const typed = Object.hasOwn(work.typed, id) ? work.typed[id] : undefined
  const wrong = value === undefined && (typed ?? '').trim() !== '' ? unreadable(answer) : ''
  return html`<div class="field">
    <label for=${`fact-${id}`}>${name}</label>
    <input
      id=${`fact-${id}`}
      type="text"
      autocomplete="off"
      inputmode=${answer.kind === 'number' ? 'decimal' : 'text'}
      aria-describedby=${`fact-${id}-hint`}
      aria-invalid=${wrong === '' ? 'false' : 'true'}
      .value=${live(typed ?? (value === undefined ? '' : String(value)))}
      @input=${(event: Event) => {
        const text = valueOf(event)
        give(id, text.trim() === '' ? undefined : parsed(text, answer), text)
      }}
    />
    <p id=${`fact-${id}-hint`} class=${wrong === '' ? 'quiet' : 'wrong'}>
      ${wrong === '' ? hint(answer, language) : wrong}
    </p>
  </div>`
}

function parsed(text: string, kind: AnswerKind): AnswerValue | undefined {
  const value = kind.kind === 'text' || kind.kind === 'long_text' ? text : parseTyped(text.trim(), kind)
  const read = readAnswer(
    value,
    { answer: kind },
    { facts: new Map(), answers: new Map(), values: new Map(), modules: new Map() },
  )
  return read.fault === 'wrong_type' ||
    read.fault === 'not_a_number' ||
    read.fault === 'not_a_date' ||
    read.fault === 'too_long'
    ? undefined
    : value
}

function hint(kind: AnswerKind, language: string): TemplateResult | string {
  if (kind.kind === 'date') return 'Such as 2026-03-09'
  return kind.kind === 'number' && kind.unit !== undefined ? said(kind.unit, language) : ''
}

function unreadable(kind: AnswerKind): string {
  if (kind.kind === 'date') return 'Not a date yet. Write it as 2026-03-09.'
  return kind.kind === 'number' ? 'Not a number yet.' : 'Too long.'
}

function valueOf(event: Event): string {
  const target = event.currentTarget
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''
}

function isTicked(event: Event): boolean {
  return event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked
}
