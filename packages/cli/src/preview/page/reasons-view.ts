import type { Declaration } from '@iqa/logic'
import type { CompiledQuestion, CompiledQuestionSet, Draft } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { askedIn, decidedBy, partsOf } from '../../reasons/decided.js'
import { declarationsOf, declarationsWithin, shownValue } from '../../reasons/declarations.js'
import { reasonsOf, type Now, type ReasonLine } from '../../reasons/reasons.js'
import { rulesReading } from '../../reasons/rules.js'
import type { GoodSet } from '../protocol.js'
import { inLanguage, languageOf, said } from './said.js'

/** Why each question is asked or is not, what its answer asks for, and what hangs on each fact. */
export function reasonsView(path: string, { set, places }: GoodSet, draft: Draft, wanted: string): TemplateResult {
  const { questions, data } = askedIn(set, draft)
  const declared = declarationsOf(set)
  const language = languageOf(set, wanted)
  const whyOf = (question: CompiledQuestion): TemplateResult => {
    const isAsked = questions.has(question.id)
    const lines = decidedBy(set, question, data).flatMap((decided) => reasonsOf(decided, declared, places, language))
    const within = declarationsWithin(set, question.id)
    const parts = isAsked ? partsOf(set, question, data, draft.answers[question.id]?.issues ?? []) : []
    return html`<details class="why">
      <summary>
        <span class=${isAsked ? 'is-asked' : ''}
          >Question ${question.number} is ${isAsked ? 'asked' : 'not asked'}</span
        >
        <span class="ask">${said(question.ask, language)}</span>
      </summary>
      <p class="code quiet">${question.id}</p>
      ${lines.length === 0 ? html`<p>${always(question, isAsked, set)}</p>` : clauses(lines, path, language)}
      ${lines.length > 0 && !isAsked && lines.every(({ verdict }) => verdict === 'holds') ? html`<p>${always(question, isAsked, set)}</p>` : nothing}
      ${parts.map(
        ({ part, holds, decided }) =>
          html`<h3>${partWords[part][holds ? 0 : 1]}</h3>
            ${clauses(reasonsOf(decided, within, places, language), path, language)}`,
      )}
    </details>`
  }
  return html`<section>
      <h2>${questions.size} of ${set.questions.length} questions asked</h2>
      ${set.questions.map(whyOf)}
    </section>
    <section>
      <h2>What hangs on each fact</h2>
      <dl class="hangs">
        ${set.facts.map(({ id, label }) => {
          const found = rulesReading(set, `facts.${id}`)
          return html`<div>
            <dt>
              ${said(label, language)}
              <span class="quiet">${valueOf(data.facts.get(id), declared.get(`facts.${id}`), language)}</span>
            </dt>
            <dd>
              ${found.length === 0 ? 'No rule reads it.' : found.map((rule) => html`<span>${rule.decides}</span> `)}
            </dd>
          </div>`
        })}
      </dl>
    </section>`
}

const partWords = {
  comment: ['Its comment is needed', 'A comment is not needed'],
  issues: ['Its issues are offered', 'Its issues are not offered'],
  action: ['An action is needed', 'An action is not needed'],
} as const

function always({ module, retired }: CompiledQuestion, isAsked: boolean, set: CompiledQuestionSet): string {
  if (retired === true) return 'It is retired: it is asked no more.'
  if (module === undefined) return 'It is always asked.'
  const by = set.modules.find(({ id }) => id === module)?.switched_on_by
  if (isAsked) return `Its module ${module} is on.`
  return `Its module ${module} is not switched on. ${by === 'host' ? 'The host' : 'The assessor'} switches it.`
}

function valueOf(value: unknown, declaration: Declaration | undefined, language: string): TemplateResult {
  return value === undefined ? html`not known` : inLanguage(shownValue(value, declaration, language), language)
}

function clauses(lines: readonly ReasonLine[], path: string, language: string): TemplateResult {
  return html`<ul class="clauses">
    ${lines.map((each) => {
      const { depth, verdict, source, file, line } = each
      return html`<li>
        <span class=${verdict === 'holds' ? 'holds' : verdict === 'unanswered' ? 'open' : 'fails'}
          >${verdict === 'holds' ? 'Holds' : verdict === 'unanswered' ? 'Open' : 'Fails'}</span
        >
        <span class=${depth > 0 ? 'under' : ''}>
          ${needs(each, language)}
          <span class="where"
            >${source}${line === undefined ? nothing : `, ${file === path ? '' : `${file?.split('/').at(-1) ?? ''} `}line ${line}`}</span
          >
        </span>
      </li>`
    })}
  </ul>`
}

/** What a clause needs; where it does not hold, how things are now, apart: the two are not both true. */
function needs({ joins, words, verdict, now }: ReasonLine, language: string): TemplateResult {
  if (joins) return html`${verdict === 'holds' ? 'Any of these' : 'Needs any of these'}`
  const need = words === undefined ? html`the rule written here` : inLanguage(words, language)
  if (verdict === 'holds') {
    return words === undefined
      ? html`The rule written here`
      : inLanguage(`${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`, language)
  }
  return html`Needs:
  ${need}.${now.length === 0 ? nothing : html` <br />Now: ${now.map((each, index) => html`${index === 0 ? nothing : '; '}${stands(each, language)}`)}.`}`
}

function stands({ name, value, state = '' }: Now, language: string): TemplateResult {
  const is = value === undefined ? html`${state}` : inLanguage(value, language)
  return name === undefined ? is : html`${inLanguage(name, language)}: ${is}`
}
