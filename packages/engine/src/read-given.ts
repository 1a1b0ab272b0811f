import { readAnswer } from '@iqa/logic'
import type { AnswerFault } from '@iqa/logic'
import type { AnswerKind, AnswerValue, Option, Typed, TypedDate } from '@iqa/model'
import { storable } from './change.js'
import type { Held } from './form-state.js'
import { canBePutRight } from './limits.js'
import { mostKept } from './problem.js'
import { dataOf } from './problems.js'
import { isBlank, readTyped } from './read-entry.js'

/**
 * Reads what was given for a question or a fact into what is stored. Nothing is stored for what is blank.
 * A fault here is one that nobody could put right by typing on: not an option, a wrong type, no such day.
 *
 * @param before what is answered at present: a retired option may stay, and may not be chosen anew
 */
export function readGiven(
  given: unknown,
  kind: AnswerKind,
  inner: Held,
  before: AnswerValue | undefined,
  notApplicable: 'no' | 'allowed' | 'reason' = 'no',
): { answer?: AnswerValue; typed?: Typed } | { code: AnswerFault } {
  if (given === undefined || given === null) return {}
  if (typeof given === 'object' && !Array.isArray(given)) {
    const { typed } = given as { readonly typed?: unknown }
    if (!isTyped(typed) || !takesTyping(kind)) return { code: 'wrong_type' }
    if (isBlank(typed)) return {}
    if ((typeof typed === 'string' ? [typed] : Object.values(typed)).some(tooLong)) return { code: 'too_long' }
    return readTyped(typed, kind)
  }
  const { value, fault } = readAnswer(given, { answer: kind, not_applicable: notApplicable }, dataOf(inner))
  if (fault !== undefined && (!canBePutRight.has(fault) || (typeof given === 'string' && tooLong(given))))
    return { code: fault }
  if (fault === undefined && value === undefined) return {}
  const chosen = storable(given as AnswerValue, kind)
  if ('options' in kind && chosen !== 'not_applicable') {
    if (notOffered(idsIn(chosen), kind.options, idsIn(before)) !== undefined) return { code: 'not_an_option' }
  }
  return { answer: chosen }
}

function idsIn(answer: AnswerValue | undefined): readonly string[] {
  if (answer === undefined) return []
  return Array.isArray(answer) ? answer : [String(answer)]
}

/** The first chosen id that is not offered: unknown, or retired and not chosen before. */
export function notOffered(
  chosen: readonly string[],
  options: readonly Option[],
  before: readonly string[] = [],
): string | undefined {
  return chosen.find((id) => {
    const option = options.find((each) => each.id === id)
    return option === undefined || (option.retired === true && !before.includes(id))
  })
}

function takesTyping({ kind }: AnswerKind): boolean {
  return kind === 'number' || kind === 'date' || kind === 'text' || kind === 'long_text'
}

function isTyped(value: unknown): value is Typed {
  return typeof value === 'string' || isTypedDate(value)
}

/** Whether something is the three boxes of a date. */
export function isTypedDate(value: unknown): value is TypedDate {
  if (typeof value !== 'object' || value === null) return false
  const { day, month, year } = value as Readonly<Record<string, unknown>>
  return typeof day === 'string' && typeof month === 'string' && typeof year === 'string'
}

/** Whether a text is longer than a draft keeps. */
export function tooLong(text: string): boolean {
  return text.length > mostKept
}
