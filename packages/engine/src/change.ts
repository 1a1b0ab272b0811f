import type {
  Action,
  AnswerKind,
  AnswerValue,
  DraftAnswer,
  DraftFact,
  ModuleSwitch,
  Typed,
  TypedDate,
} from '@iqa/model'
import type { FactPlace, QuestionPlace } from './form.js'
import { frozenCopy } from './form-state.js'
import type { Node, Subject } from './graph.js'
import { sameValue } from './graph.js'
import { at, PagesEdit } from './pages.js'
import { isBlank, sameTyped } from './read-entry.js'
import type { Inputs } from './recompute.js'

/** New inputs, the nodes that read what changed in them, and what shows the change. */
export interface Change {
  readonly inputs: Inputs
  readonly touched: readonly Node[]
  readonly subjects: readonly Subject[]
}

/** The inputs with another entry for a question. The very inputs given when the entry says the same. */
export function withEntry(inputs: Inputs, place: QuestionPlace, fields: Readonly<DraftAnswer>): Change {
  const old = at(inputs.entries, place.index) ?? {}
  const entry = tidyEntry(fields)
  const next = entry ?? {}
  const answered = !sameValue(old.answer, next.answer) || (old.typed === undefined) !== (next.typed === undefined)
  const ticked = !sameValue(old.issues, next.issues)
  const beside =
    sameTyped(old.typed, next.typed) &&
    sameTyped(old.action_typed, next.action_typed) &&
    old.reason === next.reason &&
    old.comment === next.comment &&
    old.good_practice === next.good_practice &&
    (['what', 'owner', 'due'] as const).every((part) => old.action?.[part] === next.action?.[part])
  if (!answered && !ticked && beside) return { inputs, touched: [], subjects: [] }
  const edit = new PagesEdit(inputs.entries)
  edit.set(place.index, frozenCopy(entry))
  return {
    inputs: { ...inputs, entries: edit.done() },
    touched: [...(answered ? [place.answer] : []), ...(ticked && place.issues !== undefined ? [place.issues] : [])],
    subjects: [place.asked.subject],
  }
}

/** The inputs with another entry for a fact. A correction that says what the host says is none. */
export function withFact(inputs: Inputs, place: FactPlace, fields: Readonly<DraftFact>): Change {
  const old = at(inputs.facts, place.index) ?? {}
  const entry = tidyFact(fields)
  const next = entry ?? {}
  const same = sameValue(old.host, next.host) && sameValue(old.value, next.value) && sameTyped(old.typed, next.typed)
  if (same && old.reason === next.reason) return { inputs, touched: [], subjects: [] }
  const edit = new PagesEdit(inputs.facts)
  edit.set(place.index, frozenCopy(entry))
  return {
    inputs: { ...inputs, facts: edit.done() },
    touched: same ? [] : [place.node],
    subjects: [place.node.subject],
  }
}

/** A question's entry with nothing blank in it, its members always in one order; undefined when nothing is left. */
export function tidyEntry(fields: Readonly<DraftAnswer>): DraftAnswer | undefined {
  const { answer, typed, reason, comment, issues, action, action_typed, good_practice } = fields
  const parts: Action = { ...text('what', action?.what), ...text('owner', action?.owner), ...text('due', action?.due) }
  const entry: DraftAnswer = {
    ...(answer !== undefined && !isEmptyAnswer(answer) && { answer }),
    ...typedUnlessBlank('typed', typed),
    ...text('reason', reason),
    ...text('comment', comment),
    ...(issues !== undefined && issues.length > 0 && { issues }),
    ...(Object.keys(parts).length > 0 && { action: parts }),
    ...typedUnlessBlank('action_typed', action_typed),
    ...text('good_practice', good_practice),
  }
  return Object.keys(entry).length > 0 ? entry : undefined
}

export function tidyFact(fields: Readonly<DraftFact>): DraftFact | undefined {
  const { host, value, typed, reason } = fields
  const kept = value !== undefined && !isEmptyAnswer(value) && !sameValue(value, host)
  const entry: DraftFact = {
    ...(host !== undefined && { host }),
    ...(kept && { value }),
    ...(kept || value === undefined ? typedUnlessBlank('typed', typed) : undefined),
    ...text('reason', reason),
  }
  return Object.keys(entry).length > 0 ? entry : undefined
}

export function withSwitch(inputs: Inputs, id: string, entry: ModuleSwitch): Inputs {
  const switches = new Map(inputs.switches)
  const reason = text('reason', entry.reason)
  if (entry.on || Object.keys(reason).length > 0) switches.set(id, Object.freeze({ on: entry.on, ...reason }))
  else switches.delete(id)
  return { ...inputs, switches }
}

export function withReason(inputs: Inputs, key: string, reason: string): Inputs {
  const reasons = new Map(inputs.reasons)
  if (reason.trim() === '') reasons.delete(key)
  else reasons.set(key, reason)
  return { ...inputs, reasons }
}

/** Chosen ids each once and in the order in which they are offered, so that the order of ticking leaves no trace. */
export function inOfferedOrder(chosen: readonly string[], options: readonly { readonly id: string }[]): string[] {
  return options.map(({ id }) => id).filter((id) => chosen.includes(id))
}

/** An answer as it is stored: options in their order. Anything else as it is. */
export function storable(answer: AnswerValue, kind: AnswerKind): AnswerValue {
  return Array.isArray(answer) && kind.kind === 'many' ? inOfferedOrder(answer, kind.options) : answer
}

function isEmptyAnswer(answer: AnswerValue): boolean {
  return typeof answer === 'string' ? answer.trim() === '' : Array.isArray(answer) && answer.length === 0
}

function text<Name extends string>(name: Name, written: string | undefined): { [name in Name]?: string } {
  return written === undefined || written.trim() === '' ? {} : ({ [name]: written } as { [name in Name]: string })
}

function typedUnlessBlank<Name extends string, T extends Typed | TypedDate>(
  name: Name,
  typed: T | undefined,
): { [name in Name]?: T } {
  return typed === undefined || isBlank(typed) ? {} : ({ [name]: typed } as { [name in Name]: T })
}
