import type { AnswerFault, RuleData } from '@iqa/logic'
import type { AnswerKind, DateLimit } from '@iqa/model'

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

/** The limits of a number, a date or a text, as a message names them. */
export function limitsOf(kind: AnswerKind, data: RuleData): Limits | undefined {
  switch (kind.kind) {
    case 'number':
      return {
        decimals: kind.decimals,
        ...(kind.at_least !== undefined && { at_least: kind.at_least }),
        ...(kind.at_most !== undefined && { at_most: kind.at_most }),
      }
    case 'date': {
      const first = dayOf(kind.not_before, data)
      const last = dayOf(kind.not_after, data)
      return { ...(first !== undefined && { not_before: first }), ...(last !== undefined && { not_after: last }) }
    }
    case 'text':
    case 'long_text':
      return { at_most: kind.at_most, ...(kind.format !== undefined && { format: kind.format }) }
    default:
      return undefined
  }
}

function dayOf(limit: DateLimit | undefined, data: RuleData): string | undefined {
  if (typeof limit !== 'object') return limit
  if (limit.var === 'today') return data.today
  const [root = '', ...id] = limit.var.split('.')
  const values = root === 'facts' ? data.facts : root === 'answers' ? data.answers : data.values
  const value = values.get(id.join('.'))
  return typeof value === 'string' ? value : undefined
}
