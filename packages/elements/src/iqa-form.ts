import { completeResponse, progress, snapshot, type FormEvent, type Progress } from '@iqa/engine'
import type { CompiledQuestionSet, Draft, Response } from '@iqa/model'
import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { Announcer, sentenceFor } from './announce.js'
import { IqaChangeEvent, IqaCompleteEvent, IqaProblemEvent } from './events.js'
import { focusField, focusTitle, mendFocus, rememberFocus, type FocusMemory } from './focus.js'
import { FormController, type Step } from './form-controller.js'
import { findProblems, sentenceOf, type FoundProblem } from './found-problems.js'
import { confirmation, frame, refusal, structureOf } from './frame.js'
import { formEventOf, isBlank, slotOf } from './input-event.js'
import { added, messagesOf } from './messages/registry.js'
import { Pages, type Layout } from './pages.js'
import type { SummaryItem } from './parts/error-summary.js'
import { slotContent, type PageState } from './slot.js'
import { styles } from './styles/styles.js'
import type { View } from './view.js'

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
  readonly #pages: Pages = new Pages()
  readonly #page: PageState = { found: [], opened: new Map(), correcting: new Set(), emptied: new Set() }
  readonly #announcer: Announcer = new Announcer((pending) => {
    const { state } = this.#controller
    if (!state) return
    this.#status = sentenceFor(pending, state, this.#view(), this.#pages.paged ? this.#pages.page : undefined)
    this.requestUpdate()
  })
  /** Slots of the page by what they are for, such as question:code_test. */
  #slots: ReadonlyMap<string, HTMLElement> = new Map()
  #changed: Set<string> = new Set()
  #everything = false
  /** Which slots there should be, and which there are. */
  #structure = ''
  #drawn = ''
  #mayChange = false
  /** Counted anew when an answer, a fact or a switch changes; not at every letter of a comment. */
  #progress: Progress | undefined
  #summary: readonly FoundProblem[] = []
  #status = ''
  #completed: Response | undefined
  #disabled = false
  /** Of the record to come: the same however often completing is tried. */
  #recordId: string | undefined
  #memory: FocusMemory | undefined
  #focusNext: 'summary' | 'page' | Pick<FoundProblem, 'slot' | 'part'> | undefined
  #events: Event[] = []
  readonly #onWording = (): void => {
    this.#everything = true
    this.requestUpdate()
  }

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
    // A completed assessment stays as it was recorded, whatever becomes of its facts.
    const sources = this.#completed ? ['questionSet', 'draft'] : ['questionSet', 'facts', 'draft', 'today', 'modules']
    if (sources.some((name) => names.has(name))) {
      const result = this.#controller.configure(this, names)
      if (result === 'built') this.#afterBuild()
      else for (const step of result) this.#take(step)
    }
    if (names.has('layout') && this.#controller.state) this.#pages.choose(this.layout, this.#controller.state)
    if (['language', 'headingLevel', 'layout'].some((name) => names.has(name))) this.#everything = true
    this.#memory = rememberFocus(this.renderRoot as ShadowRoot | null)
  }

  protected override render(): TemplateResult {
    return html`<form
      role="none"
      novalidate
      autocomplete="off"
      lang=${this.language}
      class="column"
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
      @click=${this.#onClick}
      @toggle=${this.#onToggle}
    >
      <fieldset role="none" ?disabled=${this.#disabled}>${this.#content()}</fieldset>
    </form>`
  }

  #content(): TemplateResult | typeof nothing {
    const { state, failure } = this.#controller
    const view = this.#view()
    this.#structure = ''
    if (this.#completed) return confirmation(this.#completed, view)
    if (!state) return failure ? refusal(failure, view) : nothing
    this.#structure = structureOf(state, this.#pages, view)
    const summary = this.#summaryItems(view)
    this.#progress ??= progress(state)
    const slice = {
      pages: this.#pages,
      summary,
      status: this.#status,
      progress: this.#progress,
      mayChange: this.#mayChange,
    }
    return frame(slice, state, view)
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
    if (!this.#completed) for (const key of changed) this.#draw(key)
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

  #draw(key: string): void {
    const slot = this.#slots.get(key)
    const { state } = this.#controller
    if (slot === undefined || !state) return
    this.#noteOpened(slot)
    render(slotContent(key, state, this.#page, this.#view()), slot, { host: this })
  }

  /** What stands open is the page's to know; asked before it is drawn over. */
  #noteOpened(within: ParentNode): void {
    for (const details of within.querySelectorAll('details')) this.#page.opened.set(details.id, details.open)
  }

  #summaryItems(view: View): SummaryItem[] {
    const { state } = this.#controller
    if (this.#summary.length === 0 || !state) return []
    const open = new Set(findProblems(state, view.set).map(({ key }) => key))
    // A refusal of the whole, which is no problem of any answer, stays until the next try.
    return this.#summary
      .filter(({ key, slot }) => open.has(key) || slot === undefined)
      .map((found) => ({ key: found.key, sentence: sentenceOf(found, view) }))
  }

  // What happens

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    // Enter in a text field goes on like Continue; it never completes.
    if (this.#pages.next !== undefined) this.#continue()
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
      this.#page.correcting.add(slot.id)
      if (isBlank(formEvent.value)) this.#page.emptied.add(slot.id)
      else this.#page.emptied.delete(slot.id)
    }
    this.#dispatch(formEvent)
  }

  readonly #onToggle = {
    // Toggle does not bubble.
    capture: true,
    handleEvent: ({ target }: Event): void => {
      if (!(target instanceof HTMLDetailsElement)) return
      const slot = slotOf(target)
      if (slot === undefined) return
      this.#changed.add(`${slot.kind}:${slot.id}`)
      this.requestUpdate()
    },
  }

  readonly #onClick = (event: Event): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null
    if (target === null) return
    const slot = slotOf(target)
    switch (target.dataset['do']) {
      case 'back':
        return this.#turnTo(this.#pages.previous)
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
    const { correcting, emptied } = this.#page
    emptied.delete(id)
    if (open) {
      correcting.add(id)
      this.#focusNext = { slot: `fact:${id}`, part: 'answer' }
    } else {
      correcting.delete(id)
      this.#dispatch({ type: 'fact_changed', fact: id, value: undefined, by: 'assessor' })
    }
    this.#changed.add(`fact:${id}`)
    this.requestUpdate()
  }

  #dispatch(event: FormEvent): void {
    const step = this.#controller.dispatch(event)
    if (step) this.#take(step, event.type.endsWith('_written'))
    this.requestUpdate()
  }

  #take({ state, changed, problem }: Step, onlyWords = false): void {
    if (!onlyWords) this.#progress = undefined
    for (const id of changed.questions) this.#changed.add(`question:${id}`)
    for (const id of changed.facts) this.#changed.add(`fact:${id}`)
    for (const id of changed.modules) this.#changed.add(`module:${id}`)
    if (changed.sections.size > 0) this.#pages.lay(state)
    this.#announcer.note(changed.appeared, changed.withheld)
    this.#events.push(
      new IqaChangeEvent({
        get draft() {
          return snapshot(state)
        },
        changed,
        ...(problem && { problem }),
      }),
    )
  }

  #afterBuild(): void {
    const { state, failure, aside, set } = this.#controller
    this.#announcer.stop()
    this.#completed = undefined
    this.#page.found = []
    this.#page.correcting.clear()
    this.#page.emptied.clear()
    this.#summary = []
    this.#status = ''
    this.#progress = undefined
    this.#everything = true
    if (failure) this.#events.push(new IqaProblemEvent(failure))
    if (state === undefined || set === undefined) return
    this.#mayChange = set.questions.some(({ asked_when, retired }) => asked_when !== undefined && !retired)
    this.#pages.choose(this.layout, state)
    const count = Object.keys(aside).length
    if (count === 0) return
    const message = messagesOf(this.language).messages.setAside(count)
    this.#events.push(new IqaProblemEvent({ kind: 'draft', code: 'answers_set_aside', message, aside }))
  }

  #turnTo(page: string | undefined): void {
    if (page === undefined) return
    this.#noteOpened(this.renderRoot)
    this.#pages.page = page
    this.#summary = []
    this.#status = ''
    this.#focusNext = 'page'
    this.requestUpdate()
  }

  #continue(): void {
    const { state, set } = this.#controller
    if (!state || !set) return
    const isHere = ({ page }: FoundProblem): boolean => page === this.#pages.page
    const here = findProblems(state, set).filter(isHere)
    this.#page.found = [...this.#page.found.filter((found) => !isHere(found)), ...here]
    if (here.length > 0) return this.#report(here)
    this.#turnTo(this.#pages.next)
  }

  #complete(): void {
    const { state, set } = this.#controller
    if (!state || !set) return
    let found = findProblems(state, set)
    if (found.length === 0) {
      const id = this.envelope?.id ?? (this.#recordId ??= globalThis.crypto?.randomUUID?.())
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
    this.#page.found = found
    const first = this.#pages.list.find((page) => found.some((each) => each.slot !== undefined && each.page === page))
    if (this.#pages.paged && first !== this.#pages.page) this.#turnTo(first)
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
    this.#recordId = undefined
    this.#focusNext = 'page'
    this.#events.push(new IqaCompleteEvent({ response }))
    this.requestUpdate()
  }

  #goTo(found: FoundProblem | undefined): void {
    if (found === undefined) return
    const summary = this.#summary
    if (this.#pages.paged && found.slot !== undefined && found.page !== this.#pages.page) {
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
    focusTitle(root)
  }
}

function collectSlots(root: ShadowRoot): Map<string, HTMLElement> {
  const slots = new Map<string, HTMLElement>()
  for (const slot of root.querySelectorAll<HTMLElement>('[data-question],[data-fact],[data-module]')) {
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
