import type { AnswerKind, AnswerValue, DateLimit, Option, TextAnswer, Typed } from '@iqa/model'
import { isDate } from './dates.js'
import { readerOf, type RuleData, type Value } from './rule-data.js'

/** Why something given does not read as an answer. */
export type AnswerFault =
  | 'not_an_option'
  | 'wrong_type'
  | 'not_a_number'
  | 'not_a_date'
  | 'too_many_decimals'
  | 'below_least'
  | 'above_most'
  | 'too_early'
  | 'too_late'
  | 'too_long'
  | 'wrong_format'
  | 'exclusive_with_others'
  | 'not_applicable_not_allowed'

/** A value; or why there is none; or neither, which is unanswered. To every rule a fault is unanswered too. */
export type ReadAnswer =
  { readonly value?: Value; readonly fault?: never } | { readonly fault: AnswerFault; readonly value?: never }

/** What can be answered: a question, or a fact. */
export interface Answerable {
  readonly answer: AnswerKind
  readonly not_applicable?: 'no' | 'allowed' | 'reason'
}

/**
 * What a stored or given answer reads as. The one place where kinds of answer and their limits are read: the form, the
 * record's verification and `asked` all call it.
 *
 * Blank text, an empty list, null and undefined are unanswered; a `many` fact given as an empty list is known to be
 * none. Options are matched by id; a retired one still reads, for what was answered before. A limit that refers to
 * something unanswered does not bind.
 *
 * @param value anything, from anywhere
 * @param data what limits such as "not before the date received" refer to
 */
export function readAnswer(
  value: unknown,
  of: Answerable,
  data: RuleData,
  { fact = false }: { readonly fact?: boolean } = {},
): ReadAnswer {
  const kind = of.answer
  if (value === undefined || value === null) return {}
  if (typeof value === 'string' && value.trim() === '') return {}
  if (Array.isArray(value) && value.length === 0) return fact && kind.kind === 'many' ? { value: [] } : {}
  switch (kind.kind) {
    case 'scale':
    case 'choice':
    case 'yes_no':
      return readOption(value, kind.options, of.not_applicable ?? 'no')
    case 'many':
      return readMany(value, kind.options, kind.exclusive)
    case 'number': {
      if (typeof value !== 'number') return { fault: 'wrong_type' }
      if (!Number.isFinite(value)) return { fault: 'not_a_number' }
      if (decimalsOf(value) > kind.decimals) return { fault: 'too_many_decimals' }
      if (kind.at_least !== undefined && value < kind.at_least) return { fault: 'below_least' }
      if (kind.at_most !== undefined && value > kind.at_most) return { fault: 'above_most' }
      // Adding 0 turns -0 into 0, as it is written in JSON.
      return { value: value + 0 }
    }
    case 'date': {
      if (typeof value !== 'string') return { fault: 'wrong_type' }
      if (!isDate(value)) return { fault: 'not_a_date' }
      const first = dateLimit(kind.not_before, data)
      const last = dateLimit(kind.not_after, data)
      if (first !== undefined && value < first) return { fault: 'too_early' }
      if (last !== undefined && value > last) return { fault: 'too_late' }
      return { value }
    }
    case 'text':
    case 'long_text':
      return readText(value, kind)
  }
}

/**
 * What somebody typed, as an answer: a number in digits with a point, a date in three boxes, or the text itself. Blanks
 * around are trimmed. Limits are not looked at here.
 *
 * @returns undefined when it reads as nothing of the kind
 */
export function parseTyped(typed: Typed, kind: AnswerKind): AnswerValue | undefined {
  if (typeof typed !== 'string') {
    if (kind.kind !== 'date') return undefined
    const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()]
    if (!/^[0-9]{1,2}$/.test(day) || !/^[0-9]{1,2}$/.test(month) || !/^[0-9]{4}$/.test(year)) return undefined
    return dateOrNothing(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
  switch (kind.kind) {
    case 'number':
      return parseNumber(typed.trim())
    case 'date':
      return dateOrNothing(typed.trim())
    case 'text':
    case 'long_text':
      return typed.trim() === '' ? undefined : typed
    default:
      return undefined
  }
}

function readOption(
  value: unknown,
  options: readonly Option[],
  notApplicable: 'no' | 'allowed' | 'reason',
): ReadAnswer {
  if (typeof value !== 'string') return { fault: 'wrong_type' }
  if (value === 'not_applicable') return notApplicable === 'no' ? { fault: 'not_applicable_not_allowed' } : { value }
  return options.some((option) => option.id === value) ? { value } : { fault: 'not_an_option' }
}

function readMany(value: unknown, options: readonly Option[], exclusive: string | undefined): ReadAnswer {
  if (!Array.isArray(value)) return { fault: 'wrong_type' }
  const ids = new Set<string>()
  for (const id of value as readonly unknown[]) {
    if (typeof id !== 'string') return { fault: 'wrong_type' }
    if (!options.some((option) => option.id === id)) return { fault: 'not_an_option' }
    if (ids.has(id)) return { fault: 'wrong_type' }
    ids.add(id)
  }
  if (exclusive !== undefined && ids.has(exclusive) && ids.size > 1) return { fault: 'exclusive_with_others' }
  return { value: [...ids] }
}

function readText(value: unknown, kind: TextAnswer): ReadAnswer {
  if (typeof value !== 'string') return { fault: 'wrong_type' }
  if (value.length > kind.at_most) return { fault: 'too_long' }
  // Half a surrogate pair is no character, and no record could hold it.
  if (/\p{Surrogate}/u.test(value)) return { fault: 'wrong_format' }
  if (kind.pattern !== undefined && !new RegExp(`^(?:${kind.pattern})$`, 'u').test(value))
    return { fault: 'wrong_format' }
  return { value }
}

/**
 * Digits after the point of the shortest decimal that is this number, so 0.29 has two whatever 0.29 × 100 gives, and
 * 0.1 + 0.2 has 17.
 */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const point = mantissa.indexOf('.')
  const digits = point === -1 ? 0 : mantissa.length - point - 1
  return Math.max(0, digits - Number(exponent))
}

/** More than 15 digits would not be kept exactly, so they are no number here rather than another number. */
function parseNumber(text: string): number | undefined {
  if (text.length > 40 || !/^-?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)$/.test(text)) return undefined
  const significant = text.replace(/[-.]/g, '').replace(/^0+/, '')
  return significant.length <= 15 ? Number(text) + 0 : undefined
}

function dateOrNothing(text: string): string | undefined {
  return isDate(text) ? text : undefined
}

/** The day that a limit stands for; undefined when it refers to something unanswered. */
export function dateLimit(given: DateLimit | undefined, data: RuleData): string | undefined {
  if (given === undefined || typeof given === 'string') return given
  const value = readerOf(given.var)?.(data)
  return typeof value === 'string' && isDate(value) ? value : undefined
}
