import { isDate, parseTyped, readAnswer } from '@iqa/logic'
import type { DraftAnswer } from '@iqa/model'
import { inOfferedOrder, withEntry, withFact, withReason, withSwitch } from './change.js'
import type { Change } from './change.js'
import type { CheckPlace, FactPlace, ModulePlace, QuestionPlace } from './form.js'
import type { FormEvent } from './form-event.js'
import type { Held } from './form-state.js'
import type { Subject } from './graph.js'
import { outsideLimits } from './limits.js'
import { at } from './pages.js'
import { mostKept } from './problem.js'
import type { Problem, ProblemPart } from './problem.js'
import { dataOf, givesReason, isCorrected, resultOf } from './problems.js'
import { takesComment } from './question-view.js'
import { isTypedDate, notOffered, readGiven, tooLong } from './read-given.js'
import { factSaid, isAssessors, plainTyped, sameTyped } from './read-entry.js'
import { offersIssues } from './withheld.js'

/** Why an event is refused. */
type Refusal = Problem

/** What an event changes, or why it may not. */
export function changeOf(inner: Held, event: FormEvent): Change | Refusal {
  switch (event.type) {
    case 'answered':
      return onAsked(inner, event.question, (place, entry) => {
        const given = readGiven(event.answer, place.question.answer, inner, entry.answer, place.question.not_applicable)
        if ('fault' in given) return { code: given.fault, question: event.question, part: 'answer' }
        return withEntry(inner, place, { ...without(entry, 'answer', 'typed'), ...given })
      })
    case 'cleared':
      return onAsked(inner, event.question, (place, entry) =>
        withEntry(inner, place, without(entry, 'answer', 'typed')),
      )
    case 'reason_written':
      return onAsked(inner, event.question, (place, entry) => {
        if (place.question.not_applicable === 'no') return refused('not_allowed', event.question, 'reason')
        if (entry.answer !== 'not_applicable') return refused('not_asked', event.question, 'reason')
        return writing(event.text, event.question, 'reason', (reason) => withEntry(inner, place, { ...entry, reason }))
      })
    case 'comment_written':
      return onAsked(inner, event.question, (place, entry) => {
        if (!takesComment(place.question)) return refused('not_allowed', event.question, 'comment')
        return writing(event.text, event.question, 'comment', (comment) =>
          withEntry(inner, place, { ...entry, comment }),
        )
      })
    case 'good_practice_written':
      return onAsked(inner, event.question, (place, entry) => {
        if (!place.question.good_practice) return refused('not_allowed', event.question, 'good_practice')
        return writing(event.text, event.question, 'good_practice', (text) =>
          withEntry(inner, place, { ...entry, good_practice: text }),
        )
      })
    case 'issues_ticked':
      return onAsked(inner, event.question, (place, entry) => issuesTicked(inner, place, entry, event.issues))
    case 'action_written':
      return onAsked(inner, event.question, (place, entry) => actionWritten(inner, place, entry, event))
    case 'module_switched':
      return onModule(inner, event.module, (place) => {
        const { module } = place
        if (module.switched_on_by !== event.by) return { code: 'not_allowed', module: module.id }
        if (event.by === 'assessor' && resultOf(inner, place.offered) !== true)
          return { code: 'not_asked', module: module.id }
        if (event.by === 'assessor' && resultOf(inner, place.byRule) === true)
          return { code: 'not_allowed', module: module.id }
        const reason = event.reason ?? inner.switches.get(module.id)?.reason
        return switched(inner, place, event.on === true, reason)
      })
    case 'module_reason_written':
      return onModule(inner, event.module, (place) => {
        const { module } = place
        if (!givesReason(module)) return { code: 'not_allowed', module: module.id, part: 'reason' }
        if (resultOf(inner, place.on) !== true) return { code: 'not_asked', module: module.id, part: 'reason' }
        return switched(inner, place, inner.switches.get(module.id)?.on ?? false, event.text)
      })
    case 'fact_changed':
      return onFact(inner, event.fact, (place) => factChanged(inner, place, event))
    case 'fact_reason_written':
      return onFact(inner, event.fact, (place) => {
        const { fact, index } = place
        if (!isAssessors(fact, at(inner.facts, index)) || fact.correct === 'no')
          return { code: 'not_allowed', fact: fact.id, part: 'reason' }
        if (!isCorrected(inner, place)) return { code: 'not_asked', fact: fact.id, part: 'reason' }
        if (tooLong(event.text)) return { code: 'too_long', fact: fact.id, part: 'reason', with: { at_most: mostKept } }
        return withFact(inner, place, { ...at(inner.facts, index), reason: event.text })
      })
    case 'check_answered':
      return checkAnswered(inner, event)
    case 'today_changed': {
      if (typeof event.today !== 'string' || !isDate(event.today))
        return { code: 'not_a_date', with: { today: String(event.today).slice(0, 40) } }
      if (event.today === inner.today) return { inputs: inner, touched: [], subjects: [] }
      return { inputs: { ...inner, today: event.today }, touched: [inner.form.today], subjects: [] }
    }
    default:
      return { code: 'not_known' }
  }
}

function issuesTicked(inner: Held, place: QuestionPlace, entry: DraftAnswer, chosen: unknown): Change | Refusal {
  const { id, issues } = place.question
  if (issues === undefined) return refused('not_allowed', id, 'issues')
  if (!offersIssues(inner, place)) return refused('not_asked', id, 'issues')
  if (!isTexts(chosen)) return refused('wrong_type', id, 'issues')
  const fault = notOffered(chosen, issues.options, entry.issues)
  if (fault !== undefined) return { ...refused('not_an_option', id, 'issues'), with: { option: fault } }
  return withEntry(inner, place, { ...entry, issues: inOfferedOrder(chosen, issues.options) })
}

function actionWritten(
  inner: Held,
  place: QuestionPlace,
  entry: DraftAnswer,
  event: FormEvent & { readonly type: 'action_written' },
): Change | Refusal {
  const { id } = place.question
  const part = `action_${event.part}` as const
  if (place.action === undefined) return refused('not_allowed', id, part)
  if (resultOf(inner, place.action) !== true) return refused('not_asked', id, part)
  if (event.part !== 'due') {
    return writing(event.text, id, part, (text) =>
      withEntry(inner, place, { ...entry, action: { ...entry.action, [event.part]: text } }),
    )
  }
  if (!isTypedDate(event.typed)) return refused('wrong_type', id, part)
  const due = parseTyped(event.typed, { kind: 'date' })
  const action = { ...entry.action }
  delete action.due
  if (typeof due === 'string') action.due = due
  const rest = { ...without(entry, 'action_typed'), action }
  const plain = sameTyped(event.typed, plainTyped(action.due, { kind: 'date' }))
  return withEntry(inner, place, plain ? rest : { ...rest, action_typed: event.typed })
}

function switched(
  inner: Held,
  { module, on }: ModulePlace,
  isOn: boolean,
  reason: string | undefined,
): Change | Refusal {
  if (reason !== undefined && tooLong(reason))
    return { code: 'too_long', module: module.id, part: 'reason', with: { at_most: mostKept } }
  const old = inner.switches.get(module.id)
  const inputs = withSwitch(inner, module.id, { on: isOn, ...(reason !== undefined && { reason }) })
  const next = inputs.switches.get(module.id)
  if (old?.on === next?.on && old?.reason === next?.reason) return { inputs: inner, touched: [], subjects: [] }
  // Whether it is on is the node's to say; a switch that is not on offer shows nowhere.
  const subjects = old?.reason === next?.reason ? [] : [on.subject]
  return { inputs, touched: (old?.on ?? false) === isOn ? [] : [on], subjects }
}

function factChanged(
  inner: Held,
  place: FactPlace,
  event: FormEvent & { readonly type: 'fact_changed' },
): Change | Refusal {
  const { fact, index } = place
  const entry = at(inner.facts, index) ?? {}
  const known = event.by === 'host' ? entry.host : factSaid(entry, fact).value
  if (event.by === 'assessor' && !isAssessors(fact, entry))
    return { code: 'not_allowed', fact: fact.id, part: 'answer' }
  if (event.reason !== undefined && tooLong(event.reason))
    return { code: 'too_long', fact: fact.id, part: 'reason', with: { at_most: mostKept } }
  const isNone =
    event.by === 'host' && fact.answer.kind === 'many' && Array.isArray(event.value) && event.value.length === 0
  const given = isNone ? { answer: [] } : readGiven(event.value, fact.answer, inner, known)
  if ('fault' in given) return { code: given.fault, fact: fact.id, part: 'answer' }
  if (event.by === 'host') {
    if (given.typed !== undefined && given.answer === undefined) {
      return { code: 'wrong_type', fact: fact.id, part: 'answer' }
    }
    const { fault } = readAnswer(given.answer, fact, dataOf(inner), { fact: true })
    if (fault !== undefined && !outsideLimits.has(fault)) return { code: fault, fact: fact.id, part: 'answer' }
    return withFact(inner, place, {
      ...without(entry, 'host'),
      ...(given.answer !== undefined && { host: given.answer }),
    })
  }
  return withFact(inner, place, {
    ...without(entry, 'value', 'typed'),
    ...(given.answer !== undefined && { value: given.answer }),
    ...(given.typed !== undefined && { typed: given.typed }),
    ...(event.reason !== undefined && { reason: event.reason }),
  })
}

function checkAnswered(inner: Held, event: FormEvent & { readonly type: 'check_answered' }): Change | Refusal {
  const place: CheckPlace | undefined =
    inner.form.checks.get(event.question === undefined ? event.check : `${event.check}/${event.question}`) ??
    inner.form.checks.get(event.check)
  const about = { check: event.check, ...(event.question !== undefined && { question: event.question }) }
  if (place === undefined) return { code: 'not_known', ...about }
  if (place.check.severity !== 'warning') return { code: 'not_allowed', ...about, part: 'reason' }
  if (resultOf(inner, place.node) !== true) return { code: 'not_asked', ...about, part: 'reason' }
  if (tooLong(event.reason)) return { code: 'too_long', ...about, part: 'reason', with: { at_most: mostKept } }
  const old = inner.reasons.get(place.key)
  if ((old ?? '') === (event.reason.trim() === '' ? '' : event.reason))
    return { inputs: inner, touched: [], subjects: [] }
  return {
    inputs: withReason(inner, place.key, event.reason),
    touched: [],
    subjects: [place.node.subject, ...place.about.map((id): Subject => ({ kind: 'question', id }))],
  }
}

function onAsked(
  inner: Held,
  id: string,
  then: (place: QuestionPlace, entry: DraftAnswer) => Change | Refusal,
): Change | Refusal {
  const place = inner.form.questions.get(id)
  if (place === undefined) return { code: 'not_known', question: String(id) }
  if (resultOf(inner, place.asked) !== true) return { code: 'not_asked', question: id }
  return then(place, at(inner.entries, place.index) ?? {})
}

function onModule(inner: Held, id: string, then: (place: ModulePlace) => Change | Refusal): Change | Refusal {
  const place = inner.form.modules.get(id)
  return place === undefined ? { code: 'not_known', module: String(id) } : then(place)
}

function onFact(inner: Held, id: string, then: (place: FactPlace) => Change | Refusal): Change | Refusal {
  const place = inner.form.facts.get(id)
  return place === undefined ? { code: 'not_known', fact: String(id) } : then(place)
}

function refused(code: Problem['code'], question: string, part: ProblemPart): Refusal {
  return { code, question, part }
}

function writing(text: unknown, question: string, part: ProblemPart, then: (text: string) => Change): Change | Refusal {
  if (typeof text !== 'string') return refused('wrong_type', question, part)
  return tooLong(text) ? { ...refused('too_long', question, part), with: { at_most: mostKept } } : then(text)
}

function without<T extends object, Name extends keyof T>(entry: T, ...names: readonly Name[]): Omit<T, Name> {
  const rest = { ...entry }
  for (const name of names) delete rest[name]
  return rest
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
