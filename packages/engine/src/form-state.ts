import type { CheckReason, Draft, DraftAnswer, DraftFact, ModuleSwitch } from '@iqa/model'
import type { Form } from './form.js'
import type { Result } from './graph.js'
import { at } from './pages.js'
import type { Pages } from './pages.js'
import { present } from './plain.js'

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
  return {
    iqa_draft: 1,
    set: form.set.set,
    version: form.set.version,
    digest: form.set.digest,
    ...(today !== undefined && { today }),
    facts: stored(form.set.facts, (_, index) => at(facts, index)),
    modules: stored(form.set.modules, (id) => switches.get(id)),
    answers: stored(form.set.questions, (_, index) => at(entries, index)),
    check_reasons: checkReasons(form, reasons),
  }
}

/** Copies of the entries that there are, by id and in the set's order. */
function stored<T>(
  items: readonly { readonly id: string }[],
  entryOf: (id: string, index: number) => T | undefined,
): { [id: string]: T } {
  return present(Object.fromEntries(items.map(({ id }, index) => [id, copyOf(entryOf(id, index))])))
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

/**
 * A copy of plain data that shares nothing with it.
 *
 * @param seal what is done to each list and group of the copy
 */
export function copyOf<T>(data: T, seal: (copy: object) => object = (copy) => copy): T {
  if (typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return seal(data.map((item: unknown) => copyOf(item, seal))) as T
  return seal(Object.fromEntries(Object.entries(data).map(([name, member]) => [name, copyOf(member, seal)]))) as T
}

/** A frozen copy of plain data, all the way down. */
export function frozenCopy<T>(data: T): T {
  return copyOf(data, Object.freeze)
}
