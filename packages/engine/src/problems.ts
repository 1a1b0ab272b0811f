import type { RuleData } from '@iqa/logic'
import type { CompiledQuestion } from '@iqa/model'
import type { CheckPlace, FactPlace, Form, ModulePlace, QuestionPlace } from './form.js'
import { held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { isReading, sameValue, valueIn } from './graph.js'
import type { Node, Result } from './graph.js'
import { at } from './pages.js'
import { mostOwner, mostText } from './problem.js'
import type { Problem, ProblemCode, ProblemPart } from './problem.js'
import { isAssessors } from './read-entry.js'
import { ruleData } from './recompute.js'

/**
 * What stops completion, in document order: facts, then question by question with the checks that end at it, a module's
 * reason before the module's first question.
 */
export function problems(state: FormState): readonly Problem[] {
  const inner = state[held]
  const { form } = inner
  const told = new Set<string>()
  const found = [...form.facts.values()].flatMap((place) => factProblems(inner, place))
  for (const section of form.sections.values()) {
    for (const id of section.questions) {
      const place = form.questions.get(id) as QuestionPlace
      const module = place.question.module
      if (module !== undefined && !told.has(module)) {
        told.add(module)
        found.push(...moduleProblems(inner, form.modules.get(module) as ModulePlace))
      }
      found.push(...questionProblems(inner, place), ...endingAt(inner, place))
    }
  }
  for (const place of form.modules.values()) {
    if (!told.has(place.module.id)) found.push(...moduleProblems(inner, place))
  }
  return found
}

/** Problems of one question and its parts; none while it is not asked. Checks are not among them. */
export function questionProblems(inner: Held, place: QuestionPlace): Problem[] {
  const { question } = place
  if (resultOf(inner, place.asked) !== true) return []
  const entry = at(inner.entries, place.index) ?? {}
  const found: Problem[] = []
  const add = (code: ProblemCode, part: ProblemPart, details?: Problem['with']): void => {
    found.push({ code, question: question.id, part, ...(details !== undefined && { with: details }) })
  }
  const recordable = (
    text: string | undefined,
    part: ProblemPart,
    most: number,
    code: ProblemCode = 'too_long',
  ): void => {
    if (text === undefined) return
    if (text.trim().length > most) add(code, part, { at_most: most })
    if (!isWhole(text)) add('wrong_format', part)
  }

  const reading = resultOf(inner, place.answer)
  const value = valueIn(reading)
  if (isReading(reading) && reading.fault !== undefined) {
    add(reading.fault, 'answer', reading.limits)
  } else if (value === undefined && isRequired(inner, place)) {
    add('answer_needed', 'answer')
  }
  if (value === 'not_applicable') {
    if (question.not_applicable === 'reason' && isBlankText(entry.reason)) add('reason_needed', 'reason')
    recordable(entry.reason, 'reason', mostText)
  }
  if (value === undefined) return found

  const comment = entry.comment?.trim() ?? ''
  if (place.comment !== undefined && resultOf(inner, place.comment) === true) {
    const least = question.comment?.at_least ?? 1
    if (comment === '') add('comment_needed', 'comment', { at_least: least })
    else if (comment.length < least) add('comment_too_short', 'comment', { at_least: least })
  }
  recordable(entry.comment, 'comment', mostText, 'comment_too_long')
  const ticked = place.issues === undefined ? undefined : resultOf(inner, place.issues)
  if (Array.isArray(ticked) && ticked.length < (question.issues?.at_least ?? 0)) {
    add('issues_needed', 'issues', { at_least: question.issues?.at_least ?? 0 })
  }
  if (place.action !== undefined && resultOf(inner, place.action) === true) {
    if (isBlankText(entry.action?.what)) add('action_what_needed', 'action_what')
    if (isBlankText(entry.action?.owner)) add('action_owner_needed', 'action_owner')
    if (entry.action_typed !== undefined && entry.action?.due === undefined) add('action_due_not_a_date', 'action_due')
    else if (entry.action?.due === undefined) add('action_due_needed', 'action_due')
    recordable(entry.action?.what, 'action_what', mostText)
    recordable(entry.action?.owner, 'action_owner', mostOwner)
  }
  recordable(entry.good_practice, 'good_practice', mostText)
  return found
}

export function factProblems(inner: Held, { fact, index, node }: FactPlace): Problem[] {
  const reading = resultOf(inner, node)
  const found: Problem[] = []
  if (isReading(reading) && reading.fault !== undefined) {
    const { fault, limits } = reading
    found.push({ code: fault, fact: fact.id, part: 'answer', ...(limits !== undefined && { with: limits }) })
  } else if (fact.required && valueIn(reading) === undefined) {
    found.push({ code: 'fact_needed', fact: fact.id, part: 'answer' })
  }
  const reason = at(inner.facts, index)?.reason
  if (!isCorrected(inner, { fact, index, node })) return found
  if (fact.from === 'host' && isBlankText(reason))
    found.push({ code: 'fact_reason_needed', fact: fact.id, part: 'reason' })
  return [...found, ...reasonProblems(reason, { fact: fact.id })]
}

export function moduleProblems(inner: Held, { module, on, byRule }: ModulePlace): Problem[] {
  const reason = inner.switches.get(module.id)?.reason
  if (resultOf(inner, on) !== true || resultOf(inner, byRule) === true || !givesReason(module)) return []
  if (isBlankText(reason)) return [{ code: 'module_reason_needed', module: module.id, part: 'reason' }]
  return reasonProblems(reason, { module: module.id })
}

export function checkProblems(inner: Held, { key, check, question, node }: CheckPlace): Problem[] {
  if (check.severity === 'note' || resultOf(inner, node) !== true) return []
  const about = { check: check.id, ...(question !== undefined && { question }) }
  if (check.severity === 'error') return [{ code: 'check_failed', ...about }]
  const reason = inner.reasons.get(key)
  if (reason === undefined) return [{ code: 'check_reason_needed', ...about }]
  return reasonProblems(reason, about)
}

function reasonProblems(
  reason: string | undefined,
  about: Pick<Problem, 'fact' | 'module' | 'check' | 'question'>,
): Problem[] {
  if (reason === undefined) return []
  if (reason.trim().length > mostText)
    return [{ code: 'too_long', ...about, part: 'reason', with: { at_most: mostText } }]
  return isWhole(reason) ? [] : [{ code: 'wrong_format', ...about, part: 'reason' }]
}

/** Whether a text can be kept in a record: half a surrogate pair is no character. */
export function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

/** Whether the assessor put something else in place of what the host gave. */
export function isCorrected(inner: Held, { fact, index }: FactPlace): boolean {
  const entry = at(inner.facts, index)
  if (entry?.host === undefined || !isAssessors(fact, entry)) return false
  if (entry.value === undefined) return entry.typed !== undefined
  return !sameValue(entry.value, entry.host)
}

export function isRequired(inner: Held, place: QuestionPlace): boolean {
  if (place.required === undefined) return place.question.required === 'yes'
  return resultOf(inner, place.required) === true
}

/** Whether switching this module on is the assessor's choice, to be explained. */
export function givesReason(module: { readonly switched_on_by: string; readonly reason: string }): boolean {
  return module.switched_on_by === 'assessor' && module.reason === 'required'
}

export function isBlankText(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

export function resultOf(inner: Held, node: Node): Result {
  return at(inner.results, node.index)
}

export function dataOf(inner: Held): RuleData {
  return ruleData(inner.form, inner.today, (node) => resultOf(inner, node))
}

/** Problems of the checks whose last question this is. */
function endingAt(inner: Held, { checks, question }: QuestionPlace): Problem[] {
  return checks.flatMap((key) => {
    const check = inner.form.checks.get(key) as CheckPlace
    return lastOf(inner.form, check) === question.id ? checkProblems(inner, check) : []
  })
}

function lastOf(form: Form, { about }: CheckPlace): CompiledQuestion['id'] {
  const places = about.map((id) => form.questions.get(id) as QuestionPlace)
  return places.reduce((last, place) => (place.index > last.index ? place : last)).question.id
}
