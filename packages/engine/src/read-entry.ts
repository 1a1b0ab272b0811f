import { parseTyped, readAnswer } from '@iqa/logic'
import type { AnswerFault, RuleData } from '@iqa/logic'
import type { AnswerKind, AnswerValue, CompiledFact, CompiledQuestion, DraftAnswer, DraftFact, Typed } from '@iqa/model'
import type { Reading } from './graph.js'

/** What a draft's entry for a question reads as, the question being asked. */
export function readEntry(entry: DraftAnswer | undefined, question: CompiledQuestion, data: RuleData): Reading {
  if (entry === undefined) return nothing
  if (entry.answer === undefined) return entry.typed === undefined ? nothing : { fault: typedFault(question.answer) }
  return reading(readAnswer(entry.answer, question, data))
}

/**
 * What a fact reads as. The assessor's own value goes before the host's; what was typed and cannot be read is
 * neither, so the fact is then unknown until it is put right.
 */
export function readFact(entry: DraftFact | undefined, fact: CompiledFact, data: RuleData): Reading {
  if (entry === undefined) return nothing
  if (entry.value === undefined && entry.typed !== undefined) return { fault: typedFault(fact.answer) }
  const value = entry.value ?? entry.host
  return value === undefined ? nothing : reading(readAnswer(value, { answer: fact.answer }, data, { fact: true }))
}

/** What stands in the box is no number, or no date. */
export function typedFault(kind: AnswerKind): AnswerFault {
  if (kind.kind === 'number') return 'not_a_number'
  return kind.kind === 'date' ? 'not_a_date' : 'wrong_type'
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

function reading({ value, fault }: { value?: Reading['value']; fault?: Reading['fault'] }): Reading {
  if (fault !== undefined) return { fault }
  return value === undefined ? nothing : { value }
}
