import type { CompiledQuestionSet, Draft } from '@iqa/model'
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import type { IqaChangeEvent, IqaCompleteEvent, IqaProblemEvent } from './events.js'
import { focusField, focusFrom, mendFocus, rememberFocus, type FocusMemory } from './focus.js'
import { FormPage } from './form-page.js'
import { confirmation, frame, refusal, structureOf } from './frame.js'
import { slotOf } from './input-event.js'
import { added } from './messages/registry.js'
import type { Layout } from './pages.js'
import type { EnvelopeInput } from './record.js'
import { slotContent } from './slot.js'
import { styles } from './styles/styles.js'

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

  readonly #page: FormPage = new FormPage(this)
  /** Which slots there should be. */
  #structure = ''
  #disabled = false
  #memory: FocusMemory | undefined
  readonly #onWording = (): void => {
    this.#page.slots.mark()
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
    return this.#page.controller.snapshot(this.draft)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    added.addEventListener('added', this.#onWording)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    added.removeEventListener('added', this.#onWording)
    this.#page.stop()
  }

  /** @internal The form around it was disabled; neither that nor reset reaches inputs in a shadow root by itself. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled
    this.requestUpdate()
  }

  /** @internal */
  formResetCallback(): void {
    this.#page.reset()
    this.requestUpdate()
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#page.configure(new Set(changed.keys()))
    this.#memory = rememberFocus(this.renderRoot as ShadowRoot | null)
  }

  protected override render(): TemplateResult {
    return html`<form
      role="none"
      novalidate
      autocomplete="off"
      lang=${this.#page.view.messages.language}
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
    const { controller, completed, pages, progress, view, status, mayChange } = this.#page
    const { state, failure } = controller
    const before = this.#structure
    this.#structure = ''
    if (completed) return confirmation(completed, view)
    if (!state || !progress) return failure ? refusal(failure, view) : nothing
    this.#structure = structureOf(state, pages, view)
    // Other slots take the place of these.
    if (this.#structure !== before) this.#noteOpened(this.renderRoot)
    return frame({ pages, summary: this.#page.look(state), status, progress, mayChange }, state, view)
  }

  protected override updated(): void {
    const root = this.renderRoot as ShadowRoot
    const page = this.#page
    page.slots.draw(root, this.#structure, this, (slot, key) => {
      this.#noteOpened(slot)
      const { state } = page.controller
      return state ? slotContent(key, state, page.shown, page.view) : nothing
    })
    mendFocus(root, this.#memory)
    this.#memory = undefined
    this.#moveFocus(root)
    const events = page.events
    page.events = []
    for (const event of events) this.dispatchEvent(event)
  }

  /** What stands open is the page's to know; asked before it is drawn over. */
  #noteOpened(within: ParentNode): void {
    for (const { id, open } of within.querySelectorAll('details')) this.#page.shown.opened.set(id, open)
  }

  #moveFocus(root: ShadowRoot): void {
    const next = this.#page.nextFocus
    this.#page.nextFocus = undefined
    if (next === undefined) return
    if (next === 'summary') return focusFrom(root, 'error-summary')
    if (next !== 'page') {
      const [part = '', check] = next.part.split(':')
      if (focusField(this.#page.slots.get(next.slot), part, check)) return
    }
    focusFrom(root)
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    // Enter in a text field goes on like Continue; it never completes.
    this.#page.continue()
    this.requestUpdate()
  }

  readonly #onInput = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    this.#page.enter(target)
    this.requestUpdate()
  }

  readonly #onToggle = {
    // Toggle does not bubble.
    capture: true,
    handleEvent: ({ target }: Event): void => {
      const slot = target instanceof HTMLDetailsElement && slotOf(target)
      if (!slot) return
      this.#page.slots.mark(`${slot.kind}:${slot.id}`)
      this.requestUpdate()
    },
  }

  readonly #onClick = (event: Event): void => {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-do]')
    if (!button) return
    if (button instanceof HTMLAnchorElement) event.preventDefault()
    this.#page.press(button)
    this.requestUpdate()
  }
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
