import {
  createForm,
  DraftError,
  FactError,
  factViews,
  moduleViews,
  QuestionSetError,
  snapshot,
  update,
  type Changed,
  type FormEvent,
  type FormInput,
  type FormState,
  type Problem,
} from '@iqa/engine'
import type { AnswerValue, CompiledQuestionSet, Draft, DraftAnswer } from '@iqa/model'
import { canonicalJson } from '@iqa/model'
import { carry } from './carry.js'

/** What the host sets. */
export interface HostInput {
  readonly questionSet: CompiledQuestionSet | undefined
  readonly facts: Readonly<Record<string, unknown>> | undefined
  readonly draft: Draft | undefined
  readonly today: string | undefined
  readonly modules: Readonly<Record<string, boolean>> | undefined
}

/** Why there is no form to show. */
export interface Failure {
  readonly kind: 'set' | 'draft' | 'facts'
  readonly code: string
  readonly message: string
}

/** What came of a change: what to draw and what to tell. */
export interface Step {
  readonly state: FormState
  readonly changed: Changed
  readonly problem?: Problem
}

/**
 * Holds the one state and everything that was ever entered. Knows nothing of the page: the element draws what a step says
 * has changed.
 */
export class FormController {
  state: FormState | undefined
  set: CompiledQuestionSet | undefined
  failure: Failure | undefined
  /** Answers that did not fit the present set when it took the place of another; empty otherwise. */
  aside: Readonly<Record<string, DraftAnswer>> = {}
  /** The last draft of each set, by set id, and what of it had no place, so that a reload loses nothing. */
  readonly #drafts: Map<string, Draft> = new Map()
  readonly #asides: Map<string, Readonly<Record<string, DraftAnswer>>> = new Map()
  #lastDraft: Draft | undefined

  /**
   * Takes what the host has set. Either the form is built anew, or the steps say what the present one went through.
   */
  configure(host: HostInput, changed: ReadonlySet<PropertyKey>): 'built' | readonly Step[] {
    const draftIsNew = changed.has('draft') && host.draft !== undefined && !this.#isCurrent(host.draft)
    if (this.state === undefined || changed.has('questionSet') || draftIsNew) {
      this.#build(host, changed.has('draft') ? host.draft : undefined)
      return 'built'
    }
    const events: FormEvent[] = []
    if (changed.has('today') && host.today !== undefined) events.push({ type: 'today_changed', today: host.today })
    if (changed.has('facts')) events.push(...this.#factEvents(host.facts ?? {}))
    if (changed.has('modules')) events.push(...this.#moduleEvents(host.modules ?? {}))
    const before = this.state
    const steps: Step[] = []
    for (const event of events) {
      const step = update(this.state, event)
      if (step.problem) {
        this.state = before
        this.#refuse(host, step.problem)
        return 'built'
      }
      this.state = step.state
      steps.push(step)
    }
    return steps
  }

  dispatch(event: FormEvent): Step | undefined {
    if (this.state === undefined) return undefined
    const step = update(this.state, event)
    this.state = step.state
    return step
  }

  /** Everything entered so far; while no form can be shown, what was entered before, or the draft that was set. */
  snapshot(given: Draft | undefined): Draft | undefined {
    return this.state ? snapshot(this.state) : (this.#lastDraft ?? given)
  }

  /** Starts afresh, as a form does that is reset. */
  reset(host: HostInput): void {
    this.state = undefined
    if (this.set) this.#drafts.delete(this.set.set)
    this.#build(host, host.draft)
  }

  #build(host: HostInput, draft: Draft | undefined): void {
    this.#keep()
    this.state = undefined
    this.failure = undefined
    this.aside = {}
    this.set = host.questionSet
    if (host.questionSet === undefined) return
    const { facts, today, modules } = host
    const input: FormInput = {
      ...(facts && { facts }),
      ...(today !== undefined && { today }),
      ...(modules && { modules }),
    }
    try {
      this.state = draft ? createForm(host.questionSet, { ...input, draft }) : this.#resume(host.questionSet, input)
      this.#lastDraft = undefined
    } catch (error) {
      this.failure = failureOf(error)
    }
  }

  /** Goes on with what was last entered for a set of this id, carried over when the set has changed since. */
  #resume(set: CompiledQuestionSet, input: FormInput): FormState {
    const draft = this.#drafts.get(set.set)
    if (draft === undefined) return createForm(set, input)
    const before = this.#asides.get(set.set)
    if (draft.digest === set.digest) return createForm(set, { ...input, draft })
    const carried = carry(draft, set, before)
    const { state, refused } = this.#carryIn(set, input, carried.draft)
    this.aside = { ...carried.aside, ...refused }
    this.#asides.set(set.set, this.aside)
    return state
  }

  #carryIn(
    set: CompiledQuestionSet,
    input: FormInput,
    draft: Draft,
  ): { state: FormState; refused: Record<string, DraftAnswer> } {
    try {
      return { state: createForm(set, { ...input, draft }), refused: {} }
    } catch (error) {
      if (!(error instanceof DraftError)) throw error
    }
    // Something in it is refused: found by adding one answer after the other.
    const answers: Record<string, DraftAnswer> = {}
    const refused: Record<string, DraftAnswer> = {}
    let state = createForm(set, { ...input, draft: { ...draft, answers, check_reasons: [] } })
    for (const [id, entry] of Object.entries(draft.answers)) {
      try {
        state = createForm(set, {
          ...input,
          draft: { ...draft, answers: { ...answers, [id]: entry }, check_reasons: [] },
        })
        answers[id] = entry
      } catch {
        refused[id] = entry
      }
    }
    return { state, refused }
  }

  #keep(): void {
    if (this.state === undefined || this.set === undefined) return
    this.#lastDraft = snapshot(this.state)
    this.#drafts.set(this.#lastDraft.set, this.#lastDraft)
  }

  #refuse(host: HostInput, problem: Problem): void {
    this.#keep()
    this.state = undefined
    try {
      // For its sentence, which names what is wrong and what may have been meant.
      if (host.questionSet)
        createForm(host.questionSet, {
          ...(host.facts && { facts: host.facts }),
          ...(host.modules && { modules: host.modules }),
          today: host.today ?? '2000-01-01',
        })
      this.failure = { kind: 'facts', code: problem.code, message: problem.fact ?? problem.module ?? '' }
    } catch (error) {
      this.failure = failureOf(error)
    }
  }

  #isCurrent(draft: Draft): boolean {
    if (this.state === undefined) return false
    try {
      return canonicalJson(draft) === canonicalJson(snapshot(this.state))
    } catch {
      return false
    }
  }

  #factEvents(facts: Readonly<Record<string, unknown>>): FormEvent[] {
    if (this.state === undefined) return []
    const known = new Map(factViews(this.state).map(({ fact, host }) => [fact.id, host]))
    const ids = new Set([...known.keys(), ...Object.keys(facts)])
    return [...ids].flatMap((id): FormEvent[] => {
      const value = Object.hasOwn(facts, id) ? (facts[id] as AnswerValue | undefined) : undefined
      if (JSON.stringify(value ?? null) === JSON.stringify(known.get(id) ?? null)) return []
      return [{ type: 'fact_changed', fact: id, value: value ?? undefined, by: 'host' }]
    })
  }

  #moduleEvents(modules: Readonly<Record<string, boolean>>): FormEvent[] {
    if (this.state === undefined) return []
    const now = new Map(
      moduleViews(this.state).map(({ module, on }) => [module.id, { on, host: module.switched_on_by === 'host' }]),
    )
    const ids = new Set([...[...now].filter(([, { host }]) => host).map(([id]) => id), ...Object.keys(modules)])
    return [...ids].flatMap((id): FormEvent[] => {
      const on = Object.hasOwn(modules, id) && modules[id] === true
      return now.get(id)?.on === on ? [] : [{ type: 'module_switched', module: id, on, by: 'host' }]
    })
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof QuestionSetError) return { kind: 'set', code: error.code, message: error.message }
  if (error instanceof DraftError) return { kind: 'draft', code: error.code, message: error.message }
  if (error instanceof FactError) return { kind: 'facts', code: error.code, message: error.message }
  throw error
}
