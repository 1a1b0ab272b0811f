import { factViews, type FormState, type Progress } from '@iqa/engine'
import type { Response } from '@iqa/model'
import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { keyed } from 'lit/directives/keyed.js'
import { factsSection, isGiven } from './facts.js'
import type { Failure } from './form-controller.js'
import { factsPage, placesOf, type Pages } from './pages.js'
import { errorSummary, type SummaryItem } from './parts/error-summary.js'
import { heading } from './parts/heading.js'
import { progressLine } from './parts/progress.js'
import { section } from './section.js'
import { say, sayIn, type Shown, type View } from './view.js'

export interface FrameSlice {
  readonly pages: Pages
  readonly summary: readonly SummaryItem[]
  /** The one live sentence. */
  readonly status: Shown
  readonly progress: Progress
  /** Whether conditions can change how many questions are asked. */
  readonly mayChange: boolean
}

/** What decides which slots there are. While it stays the same, no slot is made anew. */
export function structureOf(state: FormState, { paged, page }: Pages, view: View): string {
  const given = factViews(state)
    .filter(isGiven)
    .map(({ fact }) => fact.id)
  return [view.set.digest, paged ? page : '*', ...given].join(' ')
}

/** Everything but the questions: headings, summary, progress, the live sentence, empty slots, buttons. */
export function frame(slice: FrameSlice, state: FormState, view: View): TemplateResult {
  const { pages, summary, status, mayChange, progress } = slice
  const { set, messages, level } = view
  const { paged } = pages
  const title = set.sections.find(({ id }) => id === pages.page)?.title
  const { answered, asked } = progress
  const number = pages.list.indexOf(pages.page) + 1
  const page = paged ? { page: { number, total: pages.list.length } } : {}
  return html` ${
      pages.previous === undefined
        ? nothing
        : html`<p class="back"><button type="button" class="text-button" data-do="back">${messages.back}</button></p>`
    }
    ${errorSummary(summary, view)}
    <div class="opening">
      ${heading(level, say(view, set.title), { className: paged ? 'caption' : 'title', id: 'form-title', focusable: true })}
      ${
        paged
          ? heading(level + 1, title ? say(view, title) : messages.aboutThisCase, {
              className: 'title',
              id: 'page-title',
              focusable: true,
            })
          : nothing
      }
      ${progressLine({ answered, asked, mayChange, ...page }, view)}
      <p class="status" role="status">${status}</p>
    </div>
    ${slots(state, pages, view)}
    <div class="buttons">
      ${
        pages.next === undefined
          ? html`<button type="button" class="button" data-do="complete">${messages.complete}</button>`
          : html`<button type="submit" class="button">${messages.continue}</button>`
      }
    </div>`
}

/** The sections of the page with a slot for each question, drawn anew only when another set of slots is needed. */
function slots(state: FormState, pages: Pages, view: View): unknown {
  const { set, messages, level, language } = view
  const structure = structureOf(state, pages, view)
  const shown = (id: string): boolean => !pages.paged || id === pages.page
  return guard([structure, pages.asked.join(' '), language, level, messages], () => {
    const facts = factViews(state)
    return keyed(
      structure,
      html`${facts.length > 0 && shown(factsPage) ? factsSection(facts, !pages.paged, view) : nothing}
      ${set.sections
        .filter(({ id }) => shown(id))
        .map((each) =>
          section(
            each,
            placesOf(each.id, state, set),
            { titled: !pages.paged, hidden: !pages.asked.includes(each.id) },
            view,
          ),
        )}`,
    )
  })
}

/** What stands in place of a form that cannot be shown. The engine's own sentence is for the host, and in English. */
export function refusal({ kind, message }: Failure, { messages, level }: View): TemplateResult {
  return html`<div class="note stack" role="alert">
    ${heading(level, messages.cannotShow, { className: 'subtitle', id: 'form-title', focusable: true })}
    <p>${messages.refusals[kind]} ${messages.nothingLost}</p>
    <p class="quiet" lang="en">${message}</p>
  </div>`
}

/** What stands in place of a form that was completed. */
export function confirmation(response: Response, view: View): TemplateResult {
  const { messages, level, set } = view
  return html`<div class="note stack">
    ${heading(level, messages.completedTitle, { className: 'title', id: 'form-title', focusable: true })}
    <p>${sayIn(view, set.title, (title) => messages.completedText(title, Object.keys(response.answers).length))}</p>
  </div>`
}
