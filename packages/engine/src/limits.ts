import { dateLimit } from '@iqa/logic'
import type { AnswerFault, RuleData } from '@iqa/logic'
import type { AnswerKind, CompiledQuestionSet, DateLimit } from '@iqa/model'

/** What a message about an answer outside its limits names. */
export type Limits = Readonly<Record<string, string | number>>

/** What a host may say of a fact all the same: it is a problem, to be put right, and the fact is unknown until then. */
export const outsideLimits: ReadonlySet<AnswerFault> = new Set<AnswerFault>([
  'below_least',
  'above_most',
  'too_early',
  'too_late',
  'too_many_decimals',
  'wrong_format',
])

/** What an assessor may say all the same, so that nothing typed is lost. */
export const canBePutRight: ReadonlySet<AnswerFault> = new Set<AnswerFault>([
  ...outsideLimits,
  'too_long',
  'exclusive_with_others',
])

const names: ReadonlySet<string> = new Set(['decimals', 'at_least', 'at_most', 'not_before', 'not_after', 'format'])

/** The limits of a number, a date or a text that bind at present, as a message names them. */
export function limitsOf(kind: AnswerKind, data: RuleData): Limits | undefined {
  if ('options' in kind) return undefined
  const limits = Object.entries(kind).filter(([name]) => names.has(name))
  return Object.fromEntries(
    limits.flatMap(([name, given]: [string, number | DateLimit]): [string, string | number][] => {
      const limit = typeof given === 'number' ? given : dateLimit(given, data)
      return limit === undefined ? [] : [[name, limit]]
    }),
  )
}

/** Whether this is the fact by which a set is for work of its time only, and its day is outside. */
export function isOutsideItsTime({ applies }: CompiledQuestionSet, fact: string, day: unknown): boolean {
  if (applies?.by !== fact || typeof day !== 'string') return false
  return day < (applies.from ?? day) || day > (applies.to ?? day)
}
