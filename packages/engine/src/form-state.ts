import type { CheckReason, Draft, DraftAnswer, DraftFact, ModuleSwitch } from '@iqa/model'
import type { Form } from './form.js'
import type { Result } from './graph.js'
import { at, itemsOf } from './pages.js'
import type { Pages } from './pages.js'

/** Under which a state holds what it knows. Not among the public names, so a state can only be read by functions. */
export const held: unique symbol = Symbol('held')

/**
 * An assessment at one moment. Made by createForm and update, read by functions; it never changes, so an older
 * one can be put back at any time.
 */
export interface FormState {
  readonly [held]: Held
}

/**
 * What a state knows: what was put in, and what follows from it. Lists by place share their pages with the state
 * before (see pages.ts); the three small maps are copied when they change. Entries are frozen.
 */
export interface Held {
  readonly form: Form
  readonly entries: Pages<DraftAnswer | undefined>
  readonly facts: Pages<DraftFact | undefined>
  readonly switches: ReadonlyMap<string, ModuleSwitch>
  /** Reasons for warnings, by key of the check. */
  readonly reasons: ReadonlyMap<string, string>
  readonly today: string | undefined
  readonly results: Pages<Result>
}

export function stateOf(inner: Held): FormState {
  return Object.freeze({ [held]: Object.freeze(inner) })
}

/** Everything that was put in, as plain data that createForm takes back. What is withheld is in it too. */
export function snapshot(state: FormState): Draft {
  const { form, entries, facts, switches, reasons, today } = state[held]
  const answered = form.set.questions.flatMap(({ id }, index): [string, DraftAnswer][] => {
    const entry = at(entries, index)
    return entry === undefined ? [] : [[id, copyOf(entry)]]
  })
  const known = form.set.facts.flatMap(({ id }, index): [string, DraftFact][] => {
    const entry = at(facts, index)
    return entry === undefined ? [] : [[id, copyOf(entry)]]
  })
  const switched = form.set.modules.flatMap(({ id }): [string, ModuleSwitch][] => {
    const entry = switches.get(id)
    return entry === undefined ? [] : [[id, { ...entry }]]
  })
  return {
    iqa_draft: 1,
    set: form.set.set,
    version: form.set.version,
    digest: form.set.digest,
    ...(today !== undefined && { today }),
    facts: Object.fromEntries(known),
    modules: Object.fromEntries(switched),
    answers: Object.fromEntries(answered),
    check_reasons: checkReasons(form, reasons),
  }
}

/** Reasons for warnings as they are stored, in the order of the set's checks. */
export function checkReasons(form: Form, reasons: ReadonlyMap<string, string>): CheckReason[] {
  if (reasons.size === 0) return []
  return [...form.checks.values()].flatMap(({ key, check, question }): CheckReason[] => {
    const reason = reasons.get(key)
    if (reason === undefined) return []
    return [{ check: check.id, ...(question !== undefined && { question }), reason }]
  })
}

/** The entries of all questions, in document order. */
export function entriesOf(inner: Held): (DraftAnswer | undefined)[] {
  return itemsOf(inner.entries)
}

/** A copy of plain data that shares nothing with it. */
export function copyOf<T>(data: T): T {
  if (Array.isArray(data)) return data.map((item: unknown) => copyOf(item)) as T
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, member]) => [name, copyOf(member as unknown)])) as T
}

/** A frozen copy of plain data, all the way down. */
export function frozenCopy<T>(data: T): T {
  if (Array.isArray(data)) return Object.freeze(data.map((item: unknown) => frozenCopy(item))) as T
  if (typeof data !== 'object' || data === null) return data
  return Object.freeze(
    Object.fromEntries(Object.entries(data).map(([name, member]) => [name, frozenCopy(member as unknown)])),
  ) as T
}
