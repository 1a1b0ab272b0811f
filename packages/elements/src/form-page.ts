import { moduleViews, progress, snapshot, type FormEvent, type FormState, type Progress } from '@iqa/engine'
import type { CompiledQuestionSet, Response } from '@iqa/model'
import { Announcer, sentenceFor } from './announce.js'
import { countAside } from './carry.js'
import { IqaChangeEvent, IqaCompleteEvent, IqaProblemEvent, type IqaProblemDetail } from './events.js'
import { FormController, type HostInput, type Step } from './form-controller.js'
import { findProblems, openKeys, sentenceOf, type FoundProblem } from './found-problems.js'
import { formEventOf, isBlank, slotOf, type Box, type SlotName } from './input-event.js'
import { messagesOf } from './messages/registry.js'
import { Pages, type Layout } from './pages.js'
import type { SummaryItem } from './parts/error-summary.js'
import { newId, recordOf, type RecordInput } from './record.js'
import type { PageState } from './slot.js'
import { Slots } from './slots.js'
import { wordsIn, type Shown, type View } from './view.js'

/** What the page asks of the element that shows it. */
export interface PageHost extends HostInput, RecordInput {
  readonly layout: Layout
  readonly headingLevel: number
  requestUpdate(): void
}

/** Where focus goes after the next draw. */
export type NextFocus = 'summary' | 'page' | Pick<FoundProblem, 'slot' | 'part'> | undefined

/**
 * What a person does with a form and what it answers: entering, going from page to page, completing. It draws nothing: it
 * says what is to be drawn again, where focus goes next and what the host is told, all at the next update.
 */
export class FormPage {
  readonly controller: FormController = new FormController()
  readonly pages: Pages = new Pages()
  readonly shown: PageState = {
    found: [],
    open: new Set(),
    opened: new Map(),
    correcting: new Set(),
    emptied: new Set(),
  }
  readonly slots: Slots = new Slots()
  /** The one live sentence. */
  status: Shown = ''
  completed: Response | undefined
  /** Whether conditions can change how many questions are asked. */
  mayChange = false
  nextFocus: NextFocus
  /** Events for the host. */
  events: Event[] = []

  readonly #host: PageHost
  readonly #announcer: Announcer = new Announcer((pending) => {
    const { state } = this.controller
    if (!state) return
    this.status = sentenceFor(pending, state, this.view, this.pages.paged ? this.pages.page : undefined)
    this.#host.requestUpdate()
  })
  /** Counted anew when an answer, a fact or a switch changes; not at every letter of a comment. */
  #progress: Progress | undefined
  #summary: readonly FoundProblem[] = []
  #offered: readonly string[] = []
  /** Of the record to come: the same however often completing is tried. */
  #recordId: string | undefined

  constructor(host: PageHost) {
    this.#host = host
  }

  get view(): View {
    const { language, headingLevel: level } = this.#host
    // While there is no set, nothing that needs it is drawn.
    return { messages: messagesOf(language), language, set: this.controller.set as CompiledQuestionSet, level }
  }

  /** Looks which of the problems that were found are still there; gives those of the last try. */
  look(state: FormState): readonly SummaryItem[] {
    const { shown, view } = this
    if (shown.found.length + this.#summary.length > 0) shown.open = openKeys(state)
    // A refusal of the whole, which is no problem of any answer, stays until the next try.
    return this.#summary
      .filter(({ key, slot }) => !slot || shown.open.has(key))
      .map((found) => ({ key: found.key, sentence: sentenceOf(found, view) }))
  }

  get progress(): Progress | undefined {
    const { state } = this.controller
    return (this.#progress ??= state && progress(state))
  }

  /** Takes what the host has set. */
  configure(names: ReadonlySet<PropertyKey>): void {
    const changed = (...some: (keyof PageHost)[]): boolean => some.some((name) => names.has(name))
    // A completed assessment stays as it was recorded, whatever becomes of its facts.
    if (changed('questionSet', 'draft') || (!this.completed && changed('facts', 'today', 'modules'))) {
      const result = this.controller.configure(this.#host, names)
      if (result === 'built') this.#afterBuild()
      else for (const step of result) this.#take(step)
    }
    if (changed('layout') && this.controller.state) this.pages.choose(this.#host.layout, this.controller.state)
    if (changed('language', 'headingLevel', 'layout')) this.slots.mark()
  }

  reset(): void {
    this.controller.reset(this.#host)
    this.#afterBuild()
  }

  stop(): void {
    this.#announcer.stop()
  }

  /** Something was typed, ticked or chosen. */
  enter(box: Box): void {
    const slot = slotOf(box)
    const { set } = this.controller
    if (!slot || !set) return
    const things = slot.kind === 'fact' ? set.facts : set.questions
    const event = formEventOf(box, slot, ({ id }) => things.find((thing) => thing.id === id)?.answer.kind)
    if (!event) return
    if (event.type === 'fact_changed') {
      this.shown.correcting.add(slot.id)
      if (isBlank(box)) this.shown.emptied.add(slot.id)
      else this.shown.emptied.delete(slot.id)
    }
    this.#dispatch(event)
  }

  /** A button or a link of the form was pressed; its data-do says which. */
  press(button: HTMLElement): void {
    const slot = slotOf(button)
    const { do: what, key } = button.dataset
    if (what === 'back') this.#turnTo(this.pages.previous)
    if (what === 'complete') this.#complete()
    if (what === 'go') this.#goTo(this.#summary.find((found) => found.key === key))
    if (slot && (what === 'correct' || what === 'undo')) this.#correct(slot, what === 'correct')
  }

  /** To the next page, once this one is right; on the last one nothing, for completing is a button of its own. */
  continue(): void {
    const { state, set } = this.controller
    const { next, page } = this.pages
    if (!state || !set || next === undefined) return
    const here = findProblems(state, set).filter((found) => found.page === page)
    this.shown.found = [...this.shown.found.filter((found) => found.page !== page), ...here]
    if (here.length > 0) this.#report(here)
    else this.#turnTo(next)
  }

  #correct({ id }: SlotName, open: boolean): void {
    const { correcting, emptied } = this.shown
    emptied.delete(id)
    if (open) {
      correcting.add(id)
      this.nextFocus = { slot: `fact:${id}`, part: 'answer' }
    } else {
      correcting.delete(id)
      this.#dispatch({ type: 'fact_changed', fact: id, value: undefined, by: 'assessor' })
    }
    this.slots.mark(`fact:${id}`)
  }

  #dispatch(event: FormEvent): void {
    const step = this.controller.dispatch(event)
    if (step) this.#take(step, event.type.endsWith('_written'))
  }

  #take({ state, changed, problem }: Step, onlyWords = false): void {
    if (!onlyWords) this.#progress = undefined
    for (const id of changed.questions) this.slots.mark(`question:${id}`)
    for (const id of changed.facts) this.slots.mark(`fact:${id}`)
    for (const id of changed.modules) this.slots.mark(`module:${id}`)
    if (changed.sections.size > 0) this.pages.lay(state)
    const before = this.#offered
    this.#offered = this.#offers(state)
    const moved = (from: readonly string[], to: readonly string[]): string[] => to.filter((id) => !from.includes(id))
    this.#announcer.note(
      [...changed.appeared, ...moved(before, this.#offered)],
      [...changed.withheld, ...moved(this.#offered, before)],
    )
    this.events.push(
      new IqaChangeEvent({
        get draft() {
          return snapshot(state)
        },
        changed,
        ...(problem && { problem }),
      }),
    )
  }

  /** Modules that the assessor is offered, as the announcer names them. */
  #offers(state: FormState): readonly string[] {
    return moduleViews(state)
      .filter(({ module, offered }) => offered && module.switched_on_by === 'assessor')
      .filter(({ module }) => this.pages.asked.includes(module.section))
      .map(({ module }) => `module:${module.id}`)
  }

  #afterBuild(): void {
    const { state, failure, aside, asideIsNew, set } = this.controller
    const { shown } = this
    this.stop()
    this.completed = undefined
    shown.found = []
    shown.correcting.clear()
    shown.emptied.clear()
    this.#summary = []
    this.status = ''
    this.#progress = undefined
    this.slots.mark()
    if (failure) this.#tell(failure)
    if (!state || !set) return
    this.mayChange = set.questions.some(({ asked_when, retired }) => asked_when && !retired)
    this.pages.choose(this.#host.layout, state)
    this.#offered = this.#offers(state)
    const count = countAside(aside)
    if (count === 0 || !asideIsNew) return
    this.#tell({ kind: 'draft', code: 'answers_set_aside', message: this.view.messages.setAside(count), aside })
  }

  #turnTo(page: string | undefined): void {
    if (page === undefined) return
    this.pages.page = page
    this.#summary = []
    this.status = ''
    this.nextFocus = 'page'
  }

  #complete(): void {
    const { state, set } = this.controller
    if (!state || !set) return
    let found = findProblems(state, set)
    if (found.length === 0) {
      const id = this.#host.envelope?.id ?? (this.#recordId ??= newId())
      if (id === undefined) {
        const message = 'The host must give the record an id: on a page that is not secure none can be made.'
        return this.#tell({ kind: 'envelope', code: 'id_needed', message })
      }
      const result = recordOf(state, set, id, this.#host)
      if ('response' in result) return this.#finish(result.response)
      found = findProblems(state, set, result.problems)
    }
    this.shown.found = found
    const first = this.pages.list.find((page) => found.some((each) => each.slot && each.page === page))
    if (this.pages.paged && first !== this.pages.page) this.#turnTo(first)
    this.#report(found)
  }

  #report(found: readonly FoundProblem[]): void {
    this.#summary = found
    this.slots.mark()
    this.nextFocus = 'summary'
    const message = found.map((each) => sentenceOf(each, this.view, wordsIn)).join(' ')
    this.#tell({ kind: 'answers', code: 'problems', message, problems: found.map(({ problem }) => problem) })
  }

  #finish(response: Response): void {
    this.stop()
    this.completed = response
    this.#recordId = undefined
    this.nextFocus = 'page'
    this.events.push(new IqaCompleteEvent({ response }))
  }

  #goTo(found: FoundProblem | undefined): void {
    if (!found) return
    const summary = this.#summary
    if (this.pages.paged && found.slot && found.page !== this.pages.page) this.#turnTo(found.page)
    this.#summary = summary
    this.nextFocus = found
  }

  #tell(detail: IqaProblemDetail): void {
    this.events.push(new IqaProblemEvent(detail))
  }
}
