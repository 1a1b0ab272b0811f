import type { RuleData, Value } from '@iqa/logic'
import type { CheckPlace, FactPlace, Form, ModulePlace, QuestionPlace } from './form.js'
import { held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { sameValue, valueIn } from './graph.js'
import type { Node, Reading, Result } from './graph.js'
import { isOutsideItsTime } from './limits.js'
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
  for (const place of form.questions.values()) {
    const { module } = place.question
    if (module !== undefined && !told.has(module)) {
      told.add(module)
      found.push(...moduleProblems(inner, form.modules.get(module) as ModulePlace))
    }
    found.push(...questionProblems(inner, place), ...endingAt(inner, place))
  }
  for (const place of form.modules.values()) {
    if (!told.has(place.module.id)) found.push(...moduleProblems(inner, place))
  }
  return found
}

/** Problems of one question and its parts; none while it is not asked. Checks are not among them. */
export function questionProblems(inner: Held, place: QuestionPlace): Problem[] {
  const { question } = place
  if (!says(inner, place.asked)) return []
  const entry = at(inner.entries, place.index) ?? {}
  const answer = resultOf(inner, place.answer)
  const value = valueIn(answer)
  const of = (part: ProblemPart): About => ({ question: question.id, part })
  const found = answerProblems(answer, of('answer'), isRequired(inner, place) ? 'answer_needed' : undefined)
  const need = (code: ProblemCode, part: ProblemPart, least?: number): void => {
    found.push({ code, ...of(part), ...(least !== undefined && { with: { at_least: least } }) })
  }
  if (value === undefined) return found

  if (value === 'not_applicable') {
    if (question.not_applicable === 'reason' && isBlankText(entry.reason)) need('reason_needed', 'reason')
    found.push(...textProblems(entry.reason, of('reason')))
  }
  if (says(inner, place.comment)) {
    const length = entry.comment?.trim().length ?? 0
    const least = question.comment?.at_least ?? 1
    if (length === 0 || length < least) need(length === 0 ? 'comment_needed' : 'comment_too_short', 'comment', least)
  }
  found.push(...textProblems(entry.comment, of('comment'), mostText, 'comment_too_long'))
  const ticked = place.issues === undefined ? undefined : resultOf(inner, place.issues)
  const fewest = question.issues?.at_least ?? 0
  if (Array.isArray(ticked) && ticked.length < fewest) need('issues_needed', 'issues', fewest)
  if (says(inner, place.action)) {
    const { what, owner, due } = entry.action ?? {}
    if (isBlankText(what)) need('action_what_needed', 'action_what')
    if (isBlankText(owner)) need('action_owner_needed', 'action_owner')
    if (due === undefined)
      need(entry.action_typed === undefined ? 'action_due_needed' : 'action_due_not_a_date', 'action_due')
    found.push(...textProblems(what, of('action_what')), ...textProblems(owner, of('action_owner'), mostOwner))
  }
  return [...found, ...textProblems(entry.good_practice, of('good_practice'))]
}

export function factProblems(inner: Held, place: FactPlace): Problem[] {
  const { fact, index, node } = place
  const of = (part: ProblemPart): About => ({ fact: fact.id, part })
  const found = answerProblems(resultOf(inner, node), of('answer'), fact.required ? 'fact_needed' : undefined)
  if (isOutsideItsTime(inner.form.set, fact.id, valueAt(inner, node)))
    found.push({ code: 'outside_its_time', ...of('answer') })
  const reason = at(inner.facts, index)?.reason
  if (!isCorrected(inner, place)) return found
  if (fact.from === 'host' && isBlankText(reason)) found.push({ code: 'fact_reason_needed', ...of('reason') })
  return [...found, ...textProblems(reason, of('reason'))]
}

export function moduleProblems(inner: Held, { module, on, byRule }: ModulePlace): Problem[] {
  const reason = inner.switches.get(module.id)?.reason
  const about: About = { module: module.id, part: 'reason' }
  if (!says(inner, on) || says(inner, byRule) || !givesReason(module)) return []
  return isBlankText(reason) ? [{ code: 'module_reason_needed', ...about }] : textProblems(reason, about)
}

export function checkProblems(inner: Held, { key, check, question, node }: CheckPlace): Problem[] {
  if (check.severity === 'note' || !says(inner, node)) return []
  const about: About = { check: check.id, ...(question !== undefined && { question }) }
  if (check.severity === 'error') return [{ code: 'check_failed', ...about }]
  const reason = inner.reasons.get(key)
  if (reason === undefined) return [{ code: 'check_reason_needed', ...about }]
  return textProblems(reason, { ...about, part: 'reason' })
}

/** What a problem is about. */
type About = Omit<Problem, 'code' | 'with'>

/** Of something that does not read, or is needed and not there. */
function answerProblems(result: Result, about: About, needed: ProblemCode | undefined): Problem[] {
  const { value, fault, limits } = result as Reading
  if (fault !== undefined) return [{ code: fault, ...about, ...(limits !== undefined && { with: limits }) }]
  return value === undefined && needed !== undefined ? [{ code: needed, ...about }] : []
}

/** What keeps a text out of a record. */
function textProblems(
  text: string | undefined,
  about: About,
  most: number = mostText,
  tooLong: ProblemCode = 'too_long',
): Problem[] {
  const found: Problem[] = []
  if (text === undefined) return found
  if (text.trim().length > most) found.push({ code: tooLong, ...about, with: { at_most: most } })
  if (!isWhole(text)) found.push({ code: 'wrong_format', ...about })
  return found
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
  return says(inner, place.required)
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

/** The value of an answer, a fact or a derived value. */
export function valueAt(inner: Held, node: Node): Value | undefined {
  return valueIn(resultOf(inner, node))
}

/** Whether a node says yes; a rule that is not there never does. */
export function says(inner: Held, node: Node | undefined): boolean {
  return node !== undefined && resultOf(inner, node) === true
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

function lastOf(form: Form, { about }: CheckPlace): string | undefined {
  const last = Math.max(...about.map((id) => form.questions.get(id)?.index ?? 0))
  return form.set.questions[last]?.id
}
