import type { CompiledQuestionSet, DraftAnswer, Expectation, Place, ReadScenario, ScenarioStep } from '@iqa/model'
import { startForm } from './create-form.js'
import { DraftError, FactError } from './errors.js'
import { becauseNotAsked, findingsOf } from './expectation.js'
import type { Because, Finding } from './expectation.js'
import type { Form } from './form.js'
import type { FormEvent } from './form-event.js'
import { held } from './form-state.js'
import type { FormState } from './form-state.js'
import { loadForm } from './load-form.js'
import type { Problem } from './problem.js'
import { resultOf } from './problems.js'
import { plainTyped } from './read-entry.js'
import { update } from './update.js'

export interface ExpectationResult {
  readonly expectation: Expectation
  readonly met: boolean
  /** What was found instead, one for each id; empty when met. */
  readonly findings: readonly Finding[]
}

/** A step that an assessor could not have taken. */
export interface ScenarioFailure {
  readonly place: Place
  readonly message: string
  readonly because: readonly Because[]
}

export interface ScenarioResult {
  readonly name: string
  readonly place: Place
  /** Every step could be taken and every expectation is met. */
  readonly met: boolean
  readonly expectations: readonly ExpectationResult[]
  readonly failure?: ScenarioFailure
  /** Questions that were asked after some step, in document order. */
  readonly asked: readonly string[]
}

/**
 * Plays a scenario as an assessor would, and holds each expectation against the form after its step.
 * What a step answers is put in in document order, so that one answer may open the question of another.
 *
 * @throws {QuestionSetError} when the set cannot be used
 */
export function runScenario(set: CompiledQuestionSet, scenario: ReadScenario): ScenarioResult {
  return play(loadForm(set), scenario)
}

/** As runScenario, for many scenarios of one set. */
export function runScenarios(set: CompiledQuestionSet, scenarios: readonly ReadScenario[]): readonly ScenarioResult[] {
  const form = loadForm(set)
  return scenarios.map((scenario) => play(form, scenario))
}

function play(form: Form, scenario: ReadScenario): ScenarioResult {
  const expectations: ExpectationResult[] = []
  const asked = new Set<string>()
  const result = (failure?: ScenarioFailure): ScenarioResult => ({
    name: scenario.name,
    place: scenario.place,
    met: failure === undefined && expectations.every(({ met }) => met),
    expectations,
    ...(failure !== undefined && { failure }),
    asked: form.set.questions.map(({ id }) => id).filter((id) => asked.has(id)),
  })
  let state: FormState | undefined
  for (const step of scenario.steps) {
    try {
      // Scenarios of sets in draft and of retired ones run too: they are what a new version starts from.
      state ??= startForm(
        { ...form, set: { ...form.set, status: 'published' } },
        step.today === undefined ? {} : { today: step.today },
      )
    } catch (error) {
      if (!(error instanceof FactError || error instanceof DraftError)) throw error
      return result({ place: step.place, message: error.message, because: [] })
    }
    const taken = take(state, step)
    if ('message' in taken) return result(taken)
    state = taken.state
    for (const place of form.questions.values()) {
      if (resultOf(state[held], place.asked) === true) asked.add(place.question.id)
    }
    for (const expectation of step.expect) {
      const findings = findingsOf(state, expectation)
      expectations.push({ expectation, met: findings.length === 0, findings })
    }
  }
  return result()
}

/**
 * Takes a step: today, facts, what is cleared, then answers and switches, then reasons. A fact with a reason beside it is
 * put right by the assessor; without one it is what the host now gives.
 */
function take(start: FormState, step: ScenarioStep): { state: FormState } | ScenarioFailure {
  const { form } = start[held]
  let state = start
  const first: FormEvent[] = [
    ...(step.today === undefined ? [] : [{ type: 'today_changed' as const, today: step.today }]),
    ...Object.entries(step.facts).map(([fact, value]): FormEvent => {
      const by = Object.hasOwn(step.reasons, fact) ? 'assessor' : (form.facts.get(fact)?.fact.from ?? 'host')
      return { type: 'fact_changed', fact, value, by }
    }),
    ...step.clear.map((question): FormEvent => ({ type: 'cleared', question })),
  ]
  for (const event of first) {
    const { state: next, problem } = update(state, event)
    if (problem !== undefined) return failure(state, step, event, problem)
    state = next
  }
  let waiting = [
    ...Object.entries(step.modules).map(([module, on]): FormEvent => {
      const by = form.modules.get(module)?.module.switched_on_by === 'host' ? 'host' : 'assessor'
      return { type: 'module_switched', module, on, by }
    }),
    ...inDocumentOrder(form, step.answers).flatMap(([question, entry]) => answering(form, question, entry)),
  ]
  while (waiting.length > 0) {
    const left: FormEvent[] = []
    let refused: { event: FormEvent; problem: Problem } | undefined
    for (const event of waiting) {
      const { state: next, problem } = update(state, event)
      state = next
      if (problem === undefined) continue
      if (problem.code !== 'not_asked') return failure(state, step, event, problem)
      refused ??= { event, problem }
      left.push(event)
    }
    // Another round only while the last one opened something.
    if (refused !== undefined && left.length === waiting.length)
      return failure(state, step, refused.event, refused.problem)
    waiting = left
  }
  for (const [key, reason] of Object.entries(step.reasons)) {
    const event = reasonGiven(form, key, reason)
    const { state: next, problem } = update(state, event)
    if (problem !== undefined) return failure(state, step, event, problem)
    state = next
  }
  return { state }
}

function reasonGiven(form: Form, key: string, text: string): FormEvent {
  if (form.facts.has(key)) return { type: 'fact_reason_written', fact: key, text }
  if (form.modules.has(key)) return { type: 'module_reason_written', module: key, text }
  const [check = '', question] = key.split('/')
  return { type: 'check_answered', check, reason: text, ...(question !== undefined && { question }) }
}

function inDocumentOrder(form: Form, answers: ScenarioStep['answers']): [string, DraftAnswer][] {
  const place = (id: string): number => form.questions.get(id)?.index ?? form.set.questions.length
  return Object.entries(answers).sort(([a], [b]) => place(a) - place(b))
}

/** An entry as the events that bring it about. */
function answering(form: Form, question: string, entry: DraftAnswer): FormEvent[] {
  const { answer, typed, reason, comment, issues, action, good_practice } = entry
  const due = plainTyped(action?.due, { kind: 'date' })
  const events: FormEvent[] = []
  if (typed !== undefined) events.push({ type: 'answered', question, answer: { typed } })
  else if (answer !== undefined || !form.questions.has(question))
    events.push({ type: 'answered', question, answer: answer ?? '' })
  if (reason !== undefined) events.push({ type: 'reason_written', question, text: reason })
  if (issues !== undefined) events.push({ type: 'issues_ticked', question, issues })
  if (comment !== undefined) events.push({ type: 'comment_written', question, text: comment })
  if (action?.what !== undefined) events.push({ type: 'action_written', question, part: 'what', text: action.what })
  if (action?.owner !== undefined) events.push({ type: 'action_written', question, part: 'owner', text: action.owner })
  if (typeof due === 'object') events.push({ type: 'action_written', question, part: 'due', typed: due })
  if (good_practice !== undefined) events.push({ type: 'good_practice_written', question, text: good_practice })
  return events
}

function failure(state: FormState, { place }: ScenarioStep, event: FormEvent, problem: Problem): ScenarioFailure {
  const { question, module, fact, check, part, code } = problem
  const name = question ?? module ?? fact ?? check ?? 'today'
  const what = part === undefined || part === 'answer' ? name : `the ${part.replace('_', ' ')} of ${name}`
  const because = question !== undefined && code === 'not_asked' ? becauseNotAsked(state, question) : []
  return { place, message: sentence(what, name, problem, event), because }
}

function sentence(what: string, name: string, { code, module, with: details }: Problem, event: FormEvent): string {
  switch (code) {
    case 'not_known':
      return `The question set has nothing called ${name} that this step could set.`
    case 'not_asked':
      if (event.type === 'module_reason_written') return `The module ${name} is not on, so it cannot be given a reason.`
      if (event.type === 'fact_reason_written')
        return `The fact ${name} is not corrected, so it cannot be given a reason.`
      if (module !== undefined) return `The module ${name} is not on offer, so it cannot be switched.`
      if (event.type === 'check_answered') return `The check ${name} does not fire, so it cannot be given a reason.`
      return what === name ? `${name} is not asked, so it cannot be answered.` : `${what} is not asked for.`
    case 'not_allowed':
      return `An assessor cannot set ${what}.`
    case 'not_an_option':
      return `${what} has no such option on offer${details?.['option'] === undefined ? '' : `: ${details['option']}`}.`
    case 'not_applicable_not_allowed':
      return `${what} cannot be answered with not applicable.`
    default:
      return `${what} cannot take what this step gives it (${code}).`
  }
}
