import {
  completeResponse,
  factViews,
  moduleViews,
  problems,
  progress,
  questionView,
  sectionViews,
  snapshot,
  type FactView,
  type FormEvent,
  type FormState,
} from '@iqa/engine'
import type { CompiledQuestionSet, Draft, Response } from '@iqa/model'
import { html, LitElement, nothing, render, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { keyed } from 'lit/directives/keyed.js'
import { Announcer, sentenceFor } from './announce.js'
import { IqaChangeEvent, IqaCompleteEvent, IqaProblemEvent } from './events.js'
import { fact, factsSection, isGiven, type FactSlice } from './facts.js'
import { focusField, mendFocus, rememberFocus, type FocusMemory } from './focus.js'
import { FormController, type Step } from './form-controller.js'
import { findProblems, openKeys, placeOfCheck, sentenceOf, type FoundProblem } from './found-problems.js'
import { formEventOf, slotOf } from './input-event.js'
import { added, messagesOf } from './messages/registry.js'
import { factsPage, isPaged, pagesOf, placesOf, type Layout } from './pages.js'
import { errorSummary } from './parts/error-summary.js'
import { heading } from './parts/heading.js'
import { moduleSwitch } from './parts/module-switch.js'
import { progressLine } from './parts/progress.js'
import type { QuestionSlice } from './question-slice.js'
import { question, questionNotAsked } from './question.js'
import { section } from './section.js'
import { styles } from './styles/styles.js'
import { say, words, type View } from './view.js'

/** What the host knows for the record. Without an id one is made where the page is secure; completed_at is now. */
export type EnvelopeInput = Partial<Omit<Parameters<typeof completeResponse>[1], 'language' | 'allow_draft'>>

/**
 * A question set as a form: properties in, events out, everything else inside one shadow root.
 *
 * @fires iqa-change something was entered or taken back
 * @fires iqa-complete the assessment was completed; the record is in the detail
 * @fires iqa-problem what was set cannot be shown, or the answers cannot be taken as they are
 */
export class IqaForm extends LitElement {
  /** @internal */
  static readonly formAssociated: boolean = true
  /** @internal */
  static override properties: PropertyDeclarations = {
    questionSet: { attribute: false },
    facts: { attribute: false },
    draft: { attribute: false },
    modules: { attribute: false },
    envelope: { attribute: false },
    language: {},
    today: {},
    layout: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    allowDraft: { type: Boolean, attribute: 'allow-draft' },
  }
  /** @internal */
  static override styles: CSSResultGroup = styles

  /** The compiled question set. Setting another of the same id keeps what was entered. */
  declare questionSet: CompiledQuestionSet | undefined
  /** What the host knows of the case, by fact id. */
  declare facts: Readonly<Record<string, unknown>> | undefined
  /** An unfinished assessment to go on with. It is never changed. */
  declare draft: Draft | undefined
  /** Modules that the host switches on or off, by alias. */
  declare modules: Readonly<Record<string, boolean>> | undefined
  /** What the host knows for the record: whose work, which case, an id … */
  declare envelope: EnvelopeInput | undefined
  /** Language of content and interface, such as en or cy. */
  declare language: string
  /** Today, YYYY-MM-DD, for sets that read it. */
  declare today: string | undefined
  /** One section a page, all on one page, or by their number. */
  declare layout: Layout
  /** Level of the form's own heading, 1 to 4, so that it fits the host's. */
  declare headingLevel: number
  /** Whether an assessment may be completed on a draft question set. */
  declare allowDraft: boolean

  readonly #controller: FormController = new FormController()
  readonly #announcer: Announcer = new Announcer((pending) => {
    if (!this.#controller.state) return
    this.#status = sentenceFor(pending, this.#controller.state, this.#view(), this.#paged ? this.#page : undefined)
    this.requestUpdate()
  })
  /** Slots of the page by what they are for, such as question:code_test. */
  #slots: Map<string, Element> = new Map()
  #changed: Set<string> = new Set()
  #everything = false
  #structure = ''
  #drawn = ''
  #pages: readonly string[] = []
  #page: string = factsPage
  #paged = false
  #mayChange = false
  #found: readonly FoundProblem[] = []
  #summary: readonly FoundProblem[] = []
  #status = ''
  #completed: Response | undefined
  #disabled = false
  #id: string | undefined
  readonly #opened: Map<string, boolean> = new Map()
  readonly #correcting: Set<string> = new Set()
  /** Corrections whose box was emptied: the box stays empty though the host's value counts again. */
  readonly #emptied: Set<string> = new Set()
  #memory: FocusMemory | undefined
  #focusNext: 'summary' | 'page' | FoundProblem | undefined
  #events: Event[] = []
  readonly #onWording = (): void => this.#drawAll()

  constructor() {
    super()
    this.language = 'en'
    this.layout = 'auto'
    this.headingLevel = 2
    this.allowDraft = false
  }

  /**
   * Everything entered so far, to be kept by the host and set as `draft` later. While no form can be shown it is what was
   * entered before; undefined when nothing ever was.
   */
  snapshot(): Draft | undefined {
    return this.#controller.snapshot(this.draft)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    added.addEventListener('added', this.#onWording)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    added.removeEventListener('added', this.#onWording)
    this.#announcer.stop()
  }

  /** @internal The form around it was disabled; neither that nor reset reaches inputs in a shadow root by itself. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled
    this.requestUpdate()
  }

  /** @internal */
  formResetCallback(): void {
    this.#controller.reset(this)
    this.#afterBuild()
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = new Set<PropertyKey>(changed.keys())
    if (['questionSet', 'facts', 'draft', 'today', 'modules'].some((name) => names.has(name))) {
      const result = this.#controller.configure(this, names)
      if (result === 'built') this.#afterBuild()
      else for (const step of result) this.#take(step)
    }
    if (names.has('layout') && this.#controller.state) this.#lay(this.#controller.state)
    if (['language', 'headingLevel', 'layout'].some((name) => names.has(name))) this.#everything = true
    this.#memory = rememberFocus(this.renderRoot as ShadowRoot | null)
  }

  protected override render(): TemplateResult {
    const { state } = this.#controller
    const view = this.#view()
    const content = this.#completed
      ? this.#confirmation(this.#completed, view)
      : state
        ? this.#frame(state, view)
        : this.#refusal(view)
    return html`<form role="none" novalidate autocomplete="off" lang=${this.language} class="column"
      @submit=${this.#onSubmit} @input=${this.#onInput} @click=${this.#onClick}>
      <fieldset role="none" ?disabled=${this.#disabled}>${content}</fieldset>
    </form>`
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot
    if (this.#structure !== this.#drawn) {
      this.#drawn = this.#structure
      this.#slots = collectSlots(root)
      this.#everything = true
    }
    // Swapped first: emptying a focused slot fires events in the middle of the draw.
    const changed = this.#everything ? new Set(this.#slots.keys()) : this.#changed
    this.#changed = new Set()
    this.#everything = false
    if (this.#controller.state && !this.#completed) for (const key of changed) this.#draw(key)
    mendFocus(root, this.#memory)
    this.#memory = undefined
    this.#moveFocus(root)
    const events = this.#events
    this.#events = []
    for (const event of events) this.dispatchEvent(event)
  }

  // What is drawn

  #view(): View {
    return {
      messages: messagesOf(this.language).messages,
      language: this.language,
      // While there is none, nothing that needs it is drawn.
      set: this.#controller.set as CompiledQuestionSet,
      level: this.headingLevel,
    }
  }

  #frame(state: FormState, view: View): TemplateResult {
    const { set, messages, level } = view
    const facts = factViews(state)
    const asked = sectionViews(state).filter((each) => each.asked).map(({ section }) => section.id)
    const given = facts.filter(isGiven).map(({ fact }) => fact.id)
    this.#structure = [set.digest, this.#paged ? this.#page : '*', ...given].join(' ')
    const index = this.#pages.indexOf(this.#page)
    const last = !this.#paged || index === this.#pages.length - 1
    const title = set.sections.find(({ id }) => id === this.#page)?.title
    const { answered, asked: total } = progress(state)
    const page = this.#paged ? { page: { number: index + 1, total: this.#pages.length } } : {}
    const shown = (id: string): boolean => !this.#paged || id === this.#page
    return html`
      ${
        this.#paged && index > 0
          ? html`<p class="back"><button type="button" class="text-button" data-do="back">${messages.back}</button></p>`
          : nothing
      }
      ${errorSummary(this.#summaryItems(state, view), view)}
      <div class="opening">
        ${heading(level, say(view, set.title), { className: this.#paged ? 'caption' : 'title', id: 'form-title', focusable: true })}
        ${
          this.#paged
            ? heading(level + 1, title ? say(view, title) : messages.aboutThisCase, { className: 'title', id: 'page-title', focusable: true })
            : nothing
        }
        ${progressLine({ answered, asked: total, mayChange: this.#mayChange, ...page }, view)}
        <p class="status" role="status">${this.#status}</p>
      </div>
      ${guard([this.#structure, asked.join(' '), this.language, level, messages], () =>
        keyed(
          this.#structure,
          html`${facts.length > 0 && shown(factsPage) ? factsSection(facts, !this.#paged, view) : nothing}
          ${set.sections
            .filter(({ id }) => shown(id))
            .map((each) => section(each, placesOf(each.id, state, set), { titled: !this.#paged, hidden: !asked.includes(each.id) }, view))}`,
        ),
      )}
      <div class="buttons">
        ${
          last
            ? html`<button type="button" class="button" data-do="complete">${messages.complete}</button>`
            : html`<button type="submit" class="button">${messages.continue}</button>`
        }
      </div>`
  }

  #refusal(view: View): TemplateResult | typeof nothing {
    const { failure } = this.#controller
    this.#structure = ''
    if (failure === undefined) return nothing
    const { messages, level } = view
    return html`<div class="note" role="alert">
      ${heading(level, messages.cannotShow, { className: 'subtitle', id: 'form-title', focusable: true })}
      <p>${messages.refusals[failure.kind]} ${messages.nothingLost}</p>
      <p class="quiet" lang="en">${failure.message}</p>
    </div>`
  }

  #confirmation(response: Response, view: View): TemplateResult {
    this.#structure = ''
    const { messages, level, set } = view
    return html`<div class="note">
      ${heading(level, messages.completedTitle, { className: 'title', id: 'form-title', focusable: true })}
      <p>${messages.completedText(words(view, set.title), Object.keys(response.answers).length)}</p>
    </div>`
  }

  #draw(key: string): void {
    const slot = this.#slots.get(key)
    const { state } = this.#controller
    if (!(slot instanceof HTMLElement) || !state) return
    for (const details of slot.querySelectorAll('details')) this.#opened.set(details.id, details.open)
    const [kind = '', id = ''] = key.split(':')
    render(this.#slot(kind, id, state), slot, { host: this })
  }

  #slot(kind: string, id: string, state: FormState): TemplateResult | typeof nothing {
    const view = this.#view()
    if (kind === 'question') {
      const slice = this.#questionSlice(id, state, view)
      if (slice.shown.asked) return question(slice, view)
      return slice.shown.question.not_asked === 'shown' ? questionNotAsked(slice, view) : nothing
    }
    if (kind === 'fact') {
      const found = factViews(state).find(({ fact }) => fact.id === id)
      return found ? fact(this.#factSlice(found, state, view), view) : nothing
    }
    const found = moduleViews(state).find(({ module }) => module.id === id)
    if (!found?.can_switch) return nothing
    return moduleSwitch(
      {
        module: found.module,
        on: found.on,
        reason: found.reason ?? '',
        error: this.#errors(`module:${id}`, state, view).get('reason')?.[0],
        open: this.#opened.get(`m-${id}-guidance`) ?? false,
      },
      view,
    )
  }

  #questionSlice(id: string, state: FormState, view: View): QuestionSlice {
    const shown = questionView(state, id)
    return {
      id: `q-${id}`,
      shown,
      errors: this.#errors(`question:${id}`, state, view),
      checks: shown.checks
        .filter((each) => placeOfCheck(each.check, each.question, view.set) === id)
        .map(({ check, question, reason }) => ({ check, question, reason })),
      suffix: view.messages.onQuestion(shown.question.number),
      opened: (part) => this.#opened.get(part),
    }
  }

  #factSlice(found: FactView, state: FormState, view: View): FactSlice {
    const { id } = found.fact
    const errors = this.#errors(`fact:${id}`, state, view)
    const correcting = this.#correcting.has(id)
    if (this.#emptied.has(id)) {
      const { value: _, typed: __, ...shown } = found
      return { id: `f-${id}`, shown, errors, correcting }
    }
    // What rules cannot read, such as a text that is too long, must stand in its box all the same.
    const stored = found.value === undefined && found.problems.length > 0 ? snapshot(state).facts[id] : undefined
    const value = found.value ?? stored?.value ?? stored?.host
    return { id: `f-${id}`, shown: value === undefined ? found : { ...found, value }, errors, correcting }
  }

  #errors(slot: string, state: FormState, view: View): ReadonlyMap<string, readonly string[]> {
    const here = this.#found.filter((found) => found.slot === slot)
    const errors = new Map<string, string[]>()
    if (here.length === 0) return errors
    const open = openKeys(state, slot)
    for (const found of here) {
      if (open.has(found.key)) errors.set(found.part, [...(errors.get(found.part) ?? []), sentenceOf(found, view)])
    }
    return errors
  }

  #summaryItems(state: FormState, view: View): { key: string; sentence: string }[] {
    if (this.#summary.length === 0) return []
    const open = new Set(findProblems(state, view.set).map(({ key }) => key))
    // A refusal of the whole, which is no problem of any answer, stays until the next try.
    return this.#summary
      .filter(({ key, slot }) => open.has(key) || slot === undefined)
      .map((found) => ({ key: found.key, sentence: sentenceOf(found, view) }))
  }

  // What happens

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    const index = this.#pages.indexOf(this.#page)
    // Enter in a text field goes on like Continue; it never completes.
    if (this.#paged && index < this.#pages.length - 1) this.#continue()
  }

  readonly #onInput = (event: Event): void => {
    const box = event.target
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return
    const slot = slotOf(box)
    const { set } = this.#controller
    if (slot === undefined || set === undefined) return
    const things = slot.kind === 'fact' ? set.facts : set.questions
    const formEvent = formEventOf(box, slot, ({ id }) => things.find((thing) => thing.id === id)?.answer.kind)
    if (formEvent === undefined) return
    if (formEvent.type === 'fact_changed') {
      this.#correcting.add(slot.id)
      if (isBlank(formEvent)) this.#emptied.add(slot.id)
      else this.#emptied.delete(slot.id)
    }
    this.#dispatch(formEvent)
  }

  readonly #onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null
    if (target === null) return
    const slot = slotOf(target)
    switch (target.dataset['do']) {
      case 'back':
        return this.#turnTo(this.#pages[this.#pages.indexOf(this.#page) - 1])
      case 'complete':
        return this.#complete()
      case 'go': {
        event.preventDefault()
        return this.#goTo(this.#summary.find(({ key }) => key === target.dataset['key']))
      }
      case 'correct':
      case 'undo':
        if (slot) this.#correct(slot.id, target.dataset['do'] === 'correct')
    }
  }

  #correct(id: string, open: boolean): void {
    this.#emptied.delete(id)
    if (open) {
      this.#correcting.add(id)
      this.#focusNext = { key: '', problem: { code: 'not_known' }, page: factsPage, slot: `fact:${id}`, part: 'answer', length: 0, missing: [] }
    } else {
      this.#correcting.delete(id)
      this.#dispatch({ type: 'fact_changed', fact: id, value: undefined, by: 'assessor' })
    }
    this.#changed.add(`fact:${id}`)
    this.requestUpdate()
  }

  #dispatch(event: FormEvent): void {
    const step = this.#controller.dispatch(event)
    if (step) this.#take(step)
    this.requestUpdate()
  }

  #take({ state, changed, problem }: Step): void {
    for (const id of changed.questions) this.#changed.add(`question:${id}`)
    for (const id of changed.facts) this.#changed.add(`fact:${id}`)
    for (const id of changed.modules) this.#changed.add(`module:${id}`)
    if (changed.sections.size > 0) this.#lay(state)
    this.#announcer.note(changed.appeared, changed.withheld)
    this.#events.push(new IqaChangeEvent({
      get draft() {
        return snapshot(state)
      },
      changed,
      ...(problem && { problem }),
    }))
  }

  #afterBuild(): void {
    const { state, failure, aside, set } = this.#controller
    this.#announcer.stop()
    this.#completed = undefined
    this.#found = []
    this.#summary = []
    this.#status = ''
    this.#everything = true
    this.#correcting.clear()
    this.#emptied.clear()
    if (failure) this.#events.push(new IqaProblemEvent(failure))
    if (state === undefined || set === undefined) return
    this.#mayChange = set.questions.some(({ asked_when, retired }) => asked_when !== undefined && !retired)
    this.#lay(state)
    const count = Object.keys(aside).length
    if (count === 0) return
    const message = messagesOf(this.language).messages.setAside(count)
    this.#events.push(new IqaProblemEvent({ kind: 'draft', code: 'answers_set_aside', message, aside }))
  }

  /** Decides on pages; a page that is no longer there gives way to the one before it. */
  #lay(state: FormState): void {
    this.#paged = isPaged(this.layout, state)
    const before = this.#pages
    this.#pages = pagesOf(state)
    if (this.#pages.includes(this.#page)) return
    const kept = before.slice(0, before.indexOf(this.#page)).filter((page) => this.#pages.includes(page))
    this.#page = kept.at(-1) ?? this.#pages[0] ?? factsPage
  }

  #turnTo(page: string | undefined): void {
    if (page === undefined) return
    for (const details of this.renderRoot.querySelectorAll('details')) this.#opened.set(details.id, details.open)
    this.#page = page
    this.#summary = []
    this.#status = ''
    this.#focusNext = 'page'
    this.requestUpdate()
  }

  #continue(): void {
    const { state, set } = this.#controller
    if (!state || !set) return
    const here = findProblems(state, set).filter(({ page }) => page === this.#page)
    this.#found = [...this.#found.filter(({ page }) => page !== this.#page), ...here]
    if (here.length > 0) return this.#report(here)
    this.#everything = true
    this.#turnTo(this.#pages[this.#pages.indexOf(this.#page) + 1])
  }

  #complete(): void {
    const { state, set } = this.#controller
    if (!state || !set) return
    let found = findProblems(state, set)
    if (found.length === 0) {
      const id = this.envelope?.id ?? (this.#id ??= globalThis.crypto?.randomUUID?.())
      if (id === undefined) {
        const message = 'The host must give the record an id: on a page that is not secure none can be made.'
        this.#events.push(new IqaProblemEvent({ kind: 'envelope', code: 'id_needed', message }))
        return this.requestUpdate()
      }
      const result = completeResponse(state, {
        ...this.envelope,
        id,
        completed_at: this.envelope?.completed_at ?? new Date().toISOString(),
        language: set.languages.includes(this.language) ? this.language : (set.languages[0] ?? this.language),
        allow_draft: this.allowDraft,
      })
      if ('response' in result) return this.#finish(result.response)
      found = findProblems(state, set, result.problems)
    }
    this.#found = found
    const first = this.#pages.find((page) => found.some((each) => each.slot !== undefined && each.page === page))
    if (this.#paged && first !== undefined && first !== this.#page) this.#turnTo(first)
    this.#report(found)
  }

  #report(found: readonly FoundProblem[]): void {
    const view = this.#view()
    this.#summary = found
    this.#everything = true
    this.#focusNext = 'summary'
    this.#events.push(
      new IqaProblemEvent({
        kind: 'answers',
        code: 'problems',
        message: found.map((each) => sentenceOf(each, view)).join(' '),
        problems: found.map(({ problem }) => problem),
      }),
    )
    this.requestUpdate()
  }

  #finish(response: Response): void {
    this.#announcer.stop()
    this.#completed = response
    this.#id = undefined
    this.#focusNext = 'page'
    this.#events.push(new IqaCompleteEvent({ response }))
    this.requestUpdate()
  }

  #goTo(found: FoundProblem | undefined): void {
    if (found === undefined) return
    const summary = this.#summary
    if (this.#paged && found.slot !== undefined && found.page !== this.#page) {
      this.#turnTo(found.page)
      this.#summary = summary
    }
    this.#focusNext = found
    this.requestUpdate()
  }

  #moveFocus(root: ShadowRoot): void {
    const next = this.#focusNext
    this.#focusNext = undefined
    if (next === undefined) return
    if (next === 'summary') return root.getElementById('error-summary')?.focus()
    if (next !== 'page') {
      const [part = '', check] = next.part.split(':')
      if (focusField(next.slot === undefined ? undefined : this.#slots.get(next.slot), part, check)) return
    }
    const title = root.getElementById('page-title') ?? root.getElementById('form-title')
    title?.scrollIntoView({ block: 'start' })
    title?.focus({ preventScroll: true })
  }

  #drawAll(): void {
    this.#everything = true
    this.requestUpdate()
  }
}

function isBlank(event: FormEvent & { readonly type: 'fact_changed' }): boolean {
  const { value } = event
  if (typeof value === 'string') return value.trim() === ''
  if (typeof value !== 'object' || Array.isArray(value)) return false
  const { typed } = value
  return typeof typed === 'string' ? typed.trim() === '' : Object.values(typed).every((box) => String(box).trim() === '')
}

function collectSlots(root: ShadowRoot): Map<string, Element> {
  const slots = new Map<string, Element>()
  for (const slot of root.querySelectorAll('[data-question],[data-fact],[data-module]')) {
    const name = slotOf(slot)
    if (name) slots.set(`${name.kind}:${name.id}`, slot)
  }
  return slots
}

declare global {
  interface HTMLElementTagNameMap {
    'iqa-form': IqaForm
  }
  interface HTMLElementEventMap {
    'iqa-change': IqaChangeEvent
    'iqa-complete': IqaCompleteEvent
    'iqa-problem': IqaProblemEvent
  }
}
