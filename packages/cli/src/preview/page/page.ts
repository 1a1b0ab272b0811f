import type { IqaChangeEvent, IqaCompleteEvent, IqaProblemEvent } from '@iqa/elements'
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { repeat } from 'lit/directives/repeat.js'
import type { PreviewSet } from '../protocol.js'
import { factsPanel } from './facts-panel.js'
import { findings } from './findings.js'
import { inspector } from './inspector.js'
import { hasAnswers, shownSet, workOf, type PageState, type Work } from './page-state.js'
import { scenarioList } from './scenario-list.js'
import { setList } from './set-list.js'
import { tools } from './tools.js'

/** What can happen on the page. */
export interface Actions {
  readonly change: (changes: Partial<PageState>) => void
  readonly changeWork: (path: string, changes: Partial<Work>) => void
}

/** The whole page: sets, facts and scenarios; the form; what it gives, and why. */
export function page(state: PageState, actions: Actions): TemplateResult {
  const shown = shownSet(state)
  return html`
    <a class="skip" href="#main">Skip to the form</a>
    <header class="masthead">
      <p class="title">Question set preview</p>
      <p class="quiet" role="status">${status(state, shown, actions)}</p>
      <p class="marking">Answers stay on this page</p>
    </header>
    <div class="panes">
      <aside class="pane side" aria-label="Sets, facts and scenarios">
        ${setList(state, actions)}
        ${
          shown?.good === undefined
            ? nothing
            : keyed(
                shown.path,
                factsPanel(shown.good.set, shown.path, workOf(state, shown.path), state.language, actions),
              )
        }
        ${shown === undefined ? nothing : keyed(shown.path, scenarioList(shown, actions))}
      </aside>
      <main class="pane" id="main" tabindex="-1">
        ${shown === undefined ? noSets(state) : html`${tools(state, actions)}${banner(state, shown, actions)}`}
        <div class=${state.width === 'narrow' ? 'form narrow' : 'form'}>
          ${repeat(
            (state.preview?.sets ?? []).filter(({ good }) => good !== undefined),
            ({ path }) => path,
            (set) => form(set, set.path === shown?.path, state, actions),
          )}
        </div>
      </main>
      <aside class="pane" aria-label="Inspector">
        ${shown === undefined ? nothing : inspector(shown, state, actions)}
      </aside>
    </div>
  `
}

/** Each set keeps a form of its own, so that going to another and back loses nothing. */
function form({ path, good }: PreviewSet, isShown: boolean, state: PageState, actions: Actions): TemplateResult {
  const work = workOf(state, path)
  return html`<iqa-form
    data-path=${path}
    data-iqa-theme=${state.theme}
    ?hidden=${!isShown}
    .questionSet=${good?.set}
    .facts=${work.facts}
    .modules=${work.modules}
    .today=${work.today}
    .language=${state.language}
    .headingLevel=${1}
    .allowDraft=${true}
    .envelope=${envelope}
    @iqa-change=${(event: IqaChangeEvent) => {
      const { draft } = event.detail
      actions.changeWork(path, { draft, problem: '' })
    }}
    @iqa-complete=${(event: IqaCompleteEvent) => {
      actions.changeWork(path, { response: event.detail.response })
      actions.change({ tab: 'record' })
    }}
    @iqa-problem=${(event: IqaProblemEvent) => {
      if (event.detail.kind !== 'answers') actions.changeWork(path, { problem: event.detail.message })
    }}
  ></iqa-form>`
}

// What a host knows of the assessment. Nobody is meant by it.
const envelope = { id: 'preview' }

function status(state: PageState, shown: PreviewSet | undefined, actions: Actions): TemplateResult {
  if (!state.connected) return html`The preview has stopped. Your answers stay until you close this page.`
  if (shown === undefined) return html``
  const file = shown.path.split('/').at(-1) ?? shown.path
  if (shown.errors > 0) return html`${`${file}: `}${toFindings(standing(shown), actions)}`
  const isKept = workOf(state, shown.path).isKept === true
  return html`${`${file}, read at ${shown.readAt}${isKept ? ', answers kept' : ''}`}`
}

/** How a file with errors stands. */
function standing({ errors, isGood, good }: PreviewSet): string {
  const faults = `${errors} ${errors === 1 ? 'error' : 'errors'}`
  if (isGood) return `${faults} in its scenarios`
  return good === undefined
    ? `${faults}, no form to show yet`
    : `${faults}, showing the version of ${good.at.slice(0, 5)}`
}

/** A link to the findings: opens their tab and goes there. The address stays as it is. */
function toFindings(words: string, actions: Actions): TemplateResult {
  return html`<a
    href="#findings"
    @click=${(event: Event) => {
      event.preventDefault()
      actions.change({ tab: 'diagnostics' })
      const found = document.getElementById('findings')
      found?.focus({ preventScroll: true })
      found?.scrollIntoView()
    }}
    >${words}</a
  >`
}

/** What stands between the files and the form: trouble with reading them, errors of the set, what the form could not take. */
function banner(state: PageState, shown: PreviewSet, actions: Actions): TemplateResult {
  const problem = workOf(state, shown.path).problem ?? ''
  return html`
    ${
      state.preview?.trouble === undefined
        ? nothing
        : html`<div class="caution" role="status">
            <p><strong>${state.preview.trouble.message}</strong> The sets are as they were before.</p>
            ${findings(state.preview.trouble.diagnostics)}
          </div>`
    }
    ${shown.errors === 0 ? nothing : html`<p class="caution">${errorsBanner(shown, hasAnswers(workOf(state, shown.path)), actions)}</p>`}
    ${problem === '' ? nothing : html`<p class="caution" role="status">${problem}</p>`}
  `
}

function errorsBanner({ errors, isGood, good }: PreviewSet, isAnswered: boolean, actions: Actions): TemplateResult {
  const faults = `${errors} ${errors === 1 ? 'error' : 'errors'}`
  const kept =
    good === undefined
      ? 'There is no form to show until it has none.'
      : `You are looking at the last good version, from ${good.at}.${isAnswered ? ' Your answers are kept.' : ''}`
  return html`<strong>${isGood ? `The scenarios beside this file have ${faults}.` : `This file has ${faults}.`}</strong>
    ${isGood ? 'The form is as the file says.' : kept}
    ${toFindings(`Go to the ${errors === 1 ? 'error' : 'errors'}`, actions)}`
}

function noSets({ preview }: PageState): TemplateResult | typeof nothing {
  if (preview === undefined) return nothing
  if (preview.trouble !== undefined)
    return html`<h1>${preview.trouble.message}</h1>
      ${findings(preview.trouble.diagnostics)}`
  return html`<h1>No question set here</h1>
    <p>
      Save a file whose name ends in <code>.iqa.yaml</code> and that begins with <code>set:</code>. It appears here.
    </p>`
}
