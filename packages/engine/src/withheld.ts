import type { DraftAnswer } from '@iqa/model'
import type { QuestionPlace } from './form.js'
import type { Held } from './form-state.js'
import { resultOf, says, valueAt } from './problems.js'
import { at } from './pages.js'

/** What can stand beside an answer. */
export const partsOfAnswer = ['reason', 'comment', 'issues', 'action', 'good_practice'] as const

/** Parts of an answer that can be withheld on their own. */
export type WithheldPart = (typeof partsOfAnswer)[number]

/**
 * The parts of an asked question that hold something which is left out of the record for now: a reason without
 * "not applicable", issues and an action whose rule does not hold, and everything beside an answer that is not there.
 */
export function withheldParts(inner: Held, place: QuestionPlace): WithheldPart[] {
  const entry = at(inner.entries, place.index)
  if (entry === undefined || !says(inner, place.asked)) return []
  const value = valueAt(inner, place.answer)
  const parts: WithheldPart[] = []
  if (entry.reason !== undefined && value !== 'not_applicable') parts.push('reason')
  if (entry.comment !== undefined && value === undefined) parts.push('comment')
  if (entry.issues !== undefined && (value === undefined || !offersIssues(inner, place))) parts.push('issues')
  if (hasAction(entry) && !says(inner, place.action)) parts.push('action')
  if (entry.good_practice !== undefined && value === undefined) parts.push('good_practice')
  return parts
}

/** Whether the question's issues can be ticked now. */
export function offersIssues(inner: Held, place: QuestionPlace): boolean {
  return place.issues !== undefined && resultOf(inner, place.issues) !== undefined
}

/**
 * Everything held and left out: questions that are not asked, parts of those that are, and module switches whose
 * offer has lapsed. In document order, modules last.
 */
export function withheldIds(inner: Held): string[] {
  const { form } = inner
  const ids: string[] = []
  for (const place of form.questions.values()) {
    const { id } = place.question
    if (at(inner.entries, place.index) === undefined) continue
    if (!says(inner, place.asked)) ids.push(id)
    else ids.push(...withheldParts(inner, place).map((part) => `${id}.${part}`))
  }
  for (const { module, offered } of form.modules.values()) {
    if (!says(inner, offered) && inner.switches.get(module.id)?.on === true) ids.push(module.id)
  }
  return ids
}

function hasAction(entry: DraftAnswer): boolean {
  return entry.action !== undefined || entry.action_typed !== undefined
}
