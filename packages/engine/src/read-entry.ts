import { parseTyped, readAnswer } from '@iqa/logic'
import type { AnswerFault, ReadAnswer, RuleData } from '@iqa/logic'
import type { AnswerKind, AnswerValue, CompiledFact, CompiledQuestion, DraftAnswer, DraftFact, Typed } from '@iqa/model'
import type { Reading } from './graph.js'
import { limitsOf } from './limits.js'

/** What a draft's entry for a question reads as, the question being asked. */
export function readEntry(entry: DraftAnswer | undefined, question: CompiledQuestion, data: RuleData): Reading {
  if (entry === undefined) return nothing
  if (entry.answer === undefined) return entry.typed === undefined ? nothing : unreadable(question.answer, data)
  return reading(readAnswer(entry.answer, question, data), question.answer, data)
}

/**
 * What a fact reads as. The assessor's own value goes before the host's where it is theirs to say; what was typed and
 * cannot be read is neither, so the fact is then unknown until it is put right.
 */
export function readFact(entry: DraftFact | undefined, fact: CompiledFact, data: RuleData): Reading {
  const { value, typed } = factSaid(entry, fact)
  if (value === undefined) return typed === undefined ? nothing : unreadable(fact.answer, data)
  return reading(readAnswer(value, { answer: fact.answer }, data, { fact: true }), fact.answer, data)
}

/** Whether a fact is the assessor's to give: declared so, not given by the host, or given and open to correction. */
export function isAssessors(fact: CompiledFact, entry: DraftFact | undefined): boolean {
  return fact.from === 'assessor' || fact.correct === 'reason' || entry?.host === undefined
}

/**
 * What stands of a fact: the assessor's word or the host's. What an assessor gave before the host gave a fact that is not
 * open to correction is kept, and counts again if the host takes theirs back.
 */
export function factSaid(entry: DraftFact | undefined, fact: CompiledFact): { value?: AnswerValue; typed?: Typed } {
  if (entry === undefined) return {}
  const { host, value, typed } = entry
  const given = host === undefined ? {} : { value: host }
  if (!isAssessors(fact, entry) || (value === undefined && typed === undefined)) return given
  return { ...(value !== undefined && { value }), ...(typed !== undefined && { typed }) }
}

/** Whether nothing was typed: a text, or all three boxes, blank. */
export function isBlank(typed: Typed): boolean {
  if (typeof typed === 'string') return typed.trim() === ''
  return [typed.day, typed.month, typed.year].every((box) => box.trim() === '')
}

/** What the boxes show for a number or a date that was not typed: no leading zeros. */
export function plainTyped(answer: AnswerValue | undefined, kind: AnswerKind): Typed | undefined {
  if (kind.kind === 'number' && typeof answer === 'number') return String(answer)
  if (kind.kind !== 'date' || typeof answer !== 'string') return undefined
  const [year = '', month = '', day = ''] = answer.split('-')
  return { day: String(Number(day)), month: String(Number(month)), year }
}

export function sameTyped(a: Typed | undefined, b: Typed | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b
  return a.day === b.day && a.month === b.month && a.year === b.year
}

/**
 * Reads what was typed. `answer` is absent when it cannot be read. `typed` is kept unless it is what the answer
 * would be shown as anyway, so that a redraw never changes what stands in a box.
 */
export function readTyped(typed: Typed, kind: AnswerKind): { answer?: AnswerValue; typed?: Typed } {
  const answer = parseTyped(typed, kind)
  if (answer === undefined) return { typed }
  if (kind.kind !== 'number' && kind.kind !== 'date') return { answer }
  return sameTyped(typed, plainTyped(answer, kind)) ? { answer } : { answer, typed }
}

const nothing: Reading = {}

function reading(read: ReadAnswer, kind: AnswerKind, data: RuleData): Reading {
  return read.fault === undefined ? read : faulty(read.fault, kind, data)
}

/** What stands in the box is no number, or no date. */
function unreadable(kind: AnswerKind, data: RuleData): Reading {
  return faulty(
    kind.kind === 'number' ? 'not_a_number' : kind.kind === 'date' ? 'not_a_date' : 'wrong_type',
    kind,
    data,
  )
}

function faulty(fault: AnswerFault, kind: AnswerKind, data: RuleData): Reading {
  return { fault, limits: limitsOf(kind, data) }
}
