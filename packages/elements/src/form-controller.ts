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
import type { AnswerValue, CompiledQuestionSet, Draft } from '@iqa/model'
import { canonicalJson } from '@iqa/model'
import { carry, nothingAside, withLostReasons, type Aside } from './carry.js'

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
  /** What did not fit the present set when it took the place of another. */
  aside: Aside = nothingAside
  /** Whether the host has yet to be told of it. */
  asideIsNew = false
  /** The last draft of each set, by set id, and what had no place in it, so that a reload loses nothing. */
  readonly #drafts: Map<string, Draft> = new Map()
  readonly #asides: Map<string, Aside> = new Map()
  /** What was last entered, for a form that cannot be shown any more. */
  #lastDraft: Draft | undefined

  /**
   * Takes what the host has set. Either the form is built anew, or the steps say what the present one went through.
   */
  configure(host: HostInput, changed: ReadonlySet<PropertyKey>): 'built' | readonly Step[] {
    const draft = changed.has('draft') ? host.draft : undefined
    const before = this.state
    if (!before || changed.has('questionSet') || (draft && !isOf(before, draft))) {
      this.#build(host, draft)
      return 'built'
    }
    const events: FormEvent[] = []
    if (changed.has('today') && host.today !== undefined) events.push({ type: 'today_changed', today: host.today })
    if (changed.has('facts')) events.push(...factEvents(before, host.facts))
    if (changed.has('modules')) events.push(...moduleEvents(before, host.modules))
    const steps: Step[] = []
    let state = before
    for (const event of events) {
      const step = update(state, event)
      if (step.problem) {
        this.#refuse(host, step.problem)
        return 'built'
      }
      state = step.state
      steps.push(step)
    }
    this.state = state
    return steps
  }

  dispatch(event: FormEvent): Step | undefined {
    if (!this.state) return undefined
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
    this.#lastDraft = undefined
    if (this.set) {
      this.#drafts.delete(this.set.set)
      this.#asides.delete(this.set.set)
    }
    this.#build(host, host.draft)
  }

  #build(host: HostInput, draft: Draft | undefined): void {
    if (this.state) {
      this.#lastDraft = snapshot(this.state)
      this.#drafts.set(this.#lastDraft.set, this.#lastDraft)
    }
    this.state = undefined
    this.failure = undefined
    this.aside = nothingAside
    this.asideIsNew = false
    const { questionSet: set, facts, today, modules } = host
    this.set = set
    if (!set) return
    const before = this.#asides.get(set.set) ?? nothingAside
    const kept = draft ?? this.#kept(set, before)
    try {
      // To the engine what is undefined is not given.
      this.state = createForm(set, { facts, today, modules, draft: kept } as FormInput)
      if (kept && !draft && kept !== this.#drafts.get(set.set))
        this.aside = withLostReasons(this.aside, kept, snapshot(this.state))
      this.asideIsNew = canonicalJson(this.aside) !== canonicalJson(before)
      this.#asides.set(set.set, this.aside)
    } catch (error) {
      this.failure = failureOf(error)
    }
  }

  /** What was last entered for a set of this id, carried over when the set has changed since. */
  #kept(set: CompiledQuestionSet, before: Aside): Draft | undefined {
    const draft = this.#drafts.get(set.set)
    this.aside = before
    if (!draft || draft.digest === set.digest) return draft
    const carried = carry(draft, set, before)
    this.aside = carried.aside
    return carried.draft
  }

  /** Has the engine refuse what the host set once more, for the sentence that names what is wrong. */
  #refuse(host: HostInput, { code, fact, module }: Problem): void {
    this.#build(host, undefined)
    this.state = undefined
    this.failure ??= { kind: 'facts', code, message: fact ?? module ?? '' }
  }
}

function isOf(state: FormState, draft: Draft): boolean {
  try {
    return canonicalJson(draft) === canonicalJson(snapshot(state))
  } catch {
    // No plain data, which building the form will say.
    return false
  }
}

function factEvents(state: FormState, facts: HostInput['facts'] = {}): FormEvent[] {
  const known = new Map<string, AnswerValue | undefined>(factViews(state).map(({ fact, host }) => [fact.id, host]))
  return [...new Set([...known.keys(), ...Object.keys(facts)])].flatMap((id): FormEvent[] => {
    const value = (Object.hasOwn(facts, id) ? facts[id] : undefined) as AnswerValue | undefined
    if (JSON.stringify(value ?? null) === JSON.stringify(known.get(id) ?? null)) return []
    return [{ type: 'fact_changed', fact: id, value: value ?? undefined, by: 'host' }]
  })
}

function moduleEvents(state: FormState, modules: HostInput['modules'] = {}): FormEvent[] {
  const views = moduleViews(state)
  // The switch as it stands, on offer or not: what the host says while it is not still counts when it is again.
  const switches = new Map(Object.entries(snapshot(state).modules))
  const hosts = views.filter(({ module }) => module.switched_on_by === 'host').map(({ module }) => module.id)
  return [...new Set([...hosts, ...Object.keys(modules)])].flatMap((id): FormEvent[] => {
    const on = Object.hasOwn(modules, id) && modules[id] === true
    if (views.some(({ module }) => module.id === id) && (switches.get(id)?.on ?? false) === on) return []
    return [{ type: 'module_switched', module: id, on, by: 'host' }]
  })
}

const kinds = [
  [QuestionSetError, 'set'],
  [DraftError, 'draft'],
  [FactError, 'facts'],
] as const

function failureOf(error: unknown): Failure {
  for (const [type, kind] of kinds) {
    if (error instanceof type) return { kind, code: error.code, message: error.message }
  }
  throw error
}
