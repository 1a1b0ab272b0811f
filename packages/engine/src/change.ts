import type { AnswerKind, AnswerValue, DraftAnswer, DraftFact, ModuleSwitch, Typed, TypedDate } from '@iqa/model'
import type { CheckPlace, FactPlace, QuestionPlace } from './form.js'
import { frozenCopy } from './form-state.js'
import type { Node, Subject } from './graph.js'
import { sameValue } from './graph.js'
import { at, PagesEdit } from './pages.js'
import { those } from './plain.js'
import type { Fields } from './plain.js'
import type { Pages } from './pages.js'
import { isBlank } from './read-entry.js'
import type { Inputs } from './recompute.js'

/** New inputs, the nodes that read what changed in them, and what shows the change. */
export interface Change {
  readonly inputs: Inputs
  readonly touched: readonly Node[]
  readonly subjects: readonly Subject[]
}

/** The very inputs given: nothing was said that was not there. */
export function unchanged(inputs: Inputs): Change {
  return { inputs, touched: [], subjects: [] }
}

/** The inputs with another entry for a question. */
export function withEntry(inputs: Inputs, place: QuestionPlace, fields: Fields<DraftAnswer>): Change {
  const old = at(inputs.entries, place.index)
  const entry = tidyEntry(fields)
  if (same(old, entry)) return unchanged(inputs)
  const touched: Node[] = []
  if (!sameValue(old?.answer, entry?.answer) || (old?.typed === undefined) !== (entry?.typed === undefined))
    touched.push(place.answer)
  if (place.issues !== undefined && !sameValue(old?.issues, entry?.issues)) touched.push(place.issues)
  const entries = replaced(inputs.entries, place.index, entry)
  return { inputs: { ...inputs, entries }, touched, subjects: [place.asked.subject] }
}

/** The inputs with another entry for a fact. A correction that says what the host says is none. */
export function withFact(inputs: Inputs, { index, node }: FactPlace, fields: Fields<DraftFact>): Change {
  const old = at(inputs.facts, index)
  const entry = tidyFact(fields)
  if (same(old, entry)) return unchanged(inputs)
  const isReasonAlone = same({ ...old, reason: '' }, { ...entry, reason: '' })
  const facts = replaced(inputs.facts, index, entry)
  return { inputs: { ...inputs, facts }, touched: isReasonAlone ? [] : [node], subjects: [node.subject] }
}

/** A question's entry with nothing blank in it, its members always in one order; undefined when nothing is left. */
export function tidyEntry(fields: Fields<DraftAnswer>): DraftAnswer | undefined {
  const { answer, typed, reason, comment, issues, action, action_typed, good_practice } = fields
  const parts = action && unlessEmpty(unlessBlank({ what: action.what, owner: action.owner, due: action.due }))
  const entry = unlessBlank({ answer, typed, reason, comment, issues, action_typed, good_practice })
  return parts === undefined ? unlessEmpty(entry) : { ...entry, action: parts }
}

export function tidyFact({ host, value, typed, reason }: Fields<DraftFact>): DraftFact | undefined {
  const given = unlessBlank({ value }).value
  const kept = given !== undefined && !sameValue(given, host) ? given : undefined
  const own = unlessBlank({ value: kept, typed: kept !== undefined || value === undefined ? typed : undefined, reason })
  return host === undefined ? unlessEmpty(own) : { host, ...own }
}

export function withSwitch(inputs: Inputs, id: string, { on, reason }: Fields<ModuleSwitch>): Inputs {
  const switches = new Map(inputs.switches)
  const kept = unlessBlank({ reason })
  if (on === true || kept.reason !== undefined) switches.set(id, Object.freeze({ on: on === true, ...kept }))
  else switches.delete(id)
  return { ...inputs, switches }
}

/** The inputs with another reason for a warning. */
export function withReason(inputs: Inputs, { key, node, about }: CheckPlace, text: string): Change {
  const reasons = new Map(inputs.reasons)
  const { reason } = unlessBlank({ reason: text })
  if (reasons.get(key) === reason) return unchanged(inputs)
  if (reason === undefined) reasons.delete(key)
  else reasons.set(key, reason)
  const questions = about.map((id): Subject => ({ kind: 'question', id }))
  return { inputs: { ...inputs, reasons }, touched: [], subjects: [node.subject, ...questions] }
}

/** Chosen ids each once and in the order in which they are offered, so that the order of ticking leaves no trace. */
export function inOfferedOrder(chosen: readonly string[], options: readonly { readonly id: string }[]): string[] {
  return options.map(({ id }) => id).filter((id) => chosen.includes(id))
}

/** An answer as it is stored: options in their order. Anything else as it is. */
export function storable(answer: AnswerValue, kind: AnswerKind): AnswerValue {
  return Array.isArray(answer) && kind.kind === 'many' ? inOfferedOrder(answer, kind.options) : answer
}

/** Whether two tidy entries say the same. Most members are the very same text, which is quickly seen. */
function same<T extends object>(a: T | undefined, b: T | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  const names = Object.keys(a) as (keyof T)[]
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name] === b[name] || JSON.stringify(a[name]) === JSON.stringify(b[name]))
  )
}

function replaced<T extends object | undefined>(list: Pages<T>, index: number, item: T): Pages<T> {
  const edit = new PagesEdit(list)
  edit.set(index, frozenCopy(item))
  return edit.done()
}

/** The members that hold something. */
function unlessBlank<T extends Fields<Record<string, AnswerValue | Typed>>>(
  members: T,
): { [name in keyof T]?: Exclude<T[name], undefined> } {
  return those(members, (member) => !isBlankMember(member)) as { [name in keyof T]?: Exclude<T[name], undefined> }
}

function unlessEmpty<T extends object>(members: T): T | undefined {
  return Object.keys(members).length > 0 ? members : undefined
}

function isBlankMember(member: AnswerValue | Typed | TypedDate | undefined): boolean {
  if (typeof member === 'number') return false
  return member === undefined || (Array.isArray(member) ? member.length === 0 : isBlank(member))
}
