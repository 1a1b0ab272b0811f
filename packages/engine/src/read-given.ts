import { readAnswer } from '@iqa/logic'
import type { Answerable, AnswerFault, ReadAnswer, RuleData } from '@iqa/logic'
import { nearest } from '@iqa/model'
import type { AnswerKind, AnswerValue, Option, Typed, TypedDate } from '@iqa/model'
import { storable } from './change.js'
import type { Refuse } from './errors.js'
import type { Held } from './form-state.js'
import { canBePutRight, outsideLimits } from './limits.js'
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

/**
 * What was given for a fact or a question, or ticked, unless more is wrong with it than may be.
 *
 * @param refuse is told the name, and the option that may have been meant
 * @param tolerated what may be wrong: it is a problem then, to be put right
 */
export function mustRead(
  given: unknown,
  of: Answerable & { readonly id: string },
  refuse: Refuse,
  at: string,
  tolerated: ReadonlySet<AnswerFault> = outsideLimits,
): ReadAnswer {
  const read = readAnswer(given, of, noData, { fact: true })
  const { fault } = read
  if (fault === undefined || tolerated.has(fault)) return read
  const options = 'options' in of.answer ? of.answer.options.map(({ id }) => id) : []
  const wrong = [given].flat().find((id): id is string => typeof id === 'string' && !options.includes(id))
  if (fault === 'not_an_option' && wrong !== undefined)
    return refuse(fault, at, `"${of.id}" has no option "${wrong.slice(0, 140)}".`, of.id, nearest(wrong, options))
  return refuse(fault, at, `"${of.id}" cannot take what was given: ${fault.replaceAll('_', ' ')}.`, of.id)
}

/** A limit that refers to something does not bind yet. */
const noData: RuleData = { facts: new Map(), answers: new Map(), values: new Map(), modules: new Map() }

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
