import { readAnswer } from '@iqa/logic'
import type { CompiledQuestion, RecordedAnswer, Response } from '@iqa/model'
import type { Faults } from './fault.js'
import type { Form } from './form.js'
import { fromScratch } from './from-scratch.js'
import type { Demands, FromScratch } from './from-scratch.js'
import { step } from './plain.js'
import { givesReason } from './problems.js'
import { takesComment, takesPart } from './question-view.js'
import { unknown } from './shape.js'
import { inLanguage, labelOf, shownAnswer } from './shown.js'
import { sameShown } from './verify-facts.js'
import { partsOfAnswer } from './withheld.js'

/** Everything after the facts: modules, answers and their parts, checks, what was withheld, and why each question was asked. */
export function verifyAnswers(form: Form, record: Response, faults: Faults): void {
  const derived = fromScratch(
    form.set,
    {
      facts: new Map(Object.entries(record.facts).map(([id, { value }]) => [id, value])),
      answers: new Map(Object.entries(record.answers).map(([id, { answer }]) => [id, answer])),
      switches: new Map(Object.entries(record.modules).map(([id, { on }]) => [id, on])),
      ...(record.today !== undefined && { today: record.today }),
    },
    new Map(Object.entries(record.answers).map(([id, { issues }]) => [id, (issues ?? []).map((issue) => issue.id)])),
  )
  verifyModules(form, record, derived, faults)
  for (const [id, entry] of Object.entries(record.answers)) {
    const question = form.questions.get(id)?.question
    const demands = derived.demands.get(id)
    const at = `/answers${step(id)}`
    if (question === undefined) unknown('not_known', at, 'question', id, form.questions.keys(), faults.tell)
    else if (demands === undefined) faults.add('not_asked', at, `"${id}" is not asked, so it has no answer.`)
    else verifyAnswer(form, record, question, entry, demands, derived, faults)
  }
  for (const [id, { required }] of derived.demands) {
    if (required && !Object.hasOwn(record.answers, id))
      faults.add('answer_needed', '/answers', `"${id}" needs an answer.`)
  }
  verifyChecks(form, record, derived, faults)
  verifyWithheld(form, record, derived, faults)
  verifyAskedBecause(form, record, derived, faults)
}

function verifyModules(form: Form, record: Response, derived: FromScratch, faults: Faults): void {
  for (const [id, { on, reason }] of Object.entries(record.modules)) {
    const at = `/modules${step(id)}`
    const module = form.modules.get(id)?.module
    if (module === undefined) {
      unknown('not_known', at, 'module', id, form.modules.keys(), faults.tell)
    } else if (!derived.offered.has(id)) {
      faults.add('not_asked', at, `The module "${id}" is not on offer.`)
    } else {
      if (derived.on.has(id) !== on) {
        faults.add(
          'module_differs',
          `${at}/on`,
          `The module "${id}" is ${derived.on.has(id) ? 'on' : 'off'}, and the record says otherwise.`,
        )
      }
      const gives = givesReason(module) && on
      if (gives && !derived.onByRule.has(id) && reason === undefined) {
        faults.add('module_reason_needed', at, `The module "${id}" was switched on without a reason.`)
      }
      if (!gives && reason !== undefined) {
        faults.add('reason_not_expected', `${at}/reason`, `The module "${id}" needed no reason.`)
      }
    }
  }
  for (const id of derived.offered) {
    if (!Object.hasOwn(record.modules, id))
      faults.add('module_missing', '/modules', `The record does not say whether "${id}" was on.`)
  }
}

function verifyAnswer(
  form: Form,
  record: Response,
  question: CompiledQuestion,
  entry: RecordedAnswer,
  demands: Demands,
  derived: FromScratch,
  faults: Faults,
): void {
  const { id } = question
  const at = `/answers${step(id)}`
  const add = (code: string, part: string, message: string): void => faults.add(code, `${at}${part}`, message)
  const { fault, value } = readAnswer(entry.answer, question, derived.data)
  if (value === undefined) {
    return add(fault ?? 'blank', '/answer', `What the record holds is no answer to "${id}".`)
  }
  if (!sameShown(entry.label, shownAnswer(entry.answer, question.answer, record.language, form.language))) {
    add('label_differs', '/label', `The answer to "${id}" is not shown with this label.`)
  }
  if (value !== 'not_applicable' && entry.reason !== undefined)
    add('reason_not_expected', '/reason', `"${id}" was answered, so it has no such reason.`)
  if (value === 'not_applicable' && question.not_applicable === 'reason' && entry.reason === undefined) {
    add('reason_needed', '', `"${id}" was answered with not applicable, without a reason.`)
  }
  const comment = entry.comment?.trim() ?? ''
  if (demands.comment) {
    if (comment === '') add('comment_needed', '', `"${id}" needs a comment.`)
    else if (comment.length < (question.comment?.at_least ?? 1))
      add('comment_too_short', '/comment', `The comment on "${id}" is too short.`)
  }
  if (entry.comment !== undefined && !takesComment(question))
    add('not_allowed', '/comment', `"${id}" takes no comment.`)
  if (entry.good_practice !== undefined && !question.good_practice)
    add('not_allowed', '/good_practice', `"${id}" takes no good practice.`)
  verifyIssues(form, record, question, entry, demands, add)
  verifyAction(question, entry, demands, add)
}

type Add = (code: string, part: string, message: string) => void

function verifyIssues(
  form: Form,
  record: Response,
  question: CompiledQuestion,
  { issues }: RecordedAnswer,
  demands: Demands,
  add: Add,
): void {
  const { id } = question
  const options = question.issues?.options ?? []
  if (issues !== undefined && !demands.issues) return add('not_asked', '/issues', `No issue is on offer for "${id}".`)
  if (issues?.length === 0) add('blank', '/issues', `A list of issues of "${id}" without any is left out.`)
  issues?.forEach((issue, index) => {
    if (!options.some((option) => option.id === issue.id)) {
      add('not_an_option', `/issues/${index}/id`, `"${issue.id}" is not an issue of "${id}".`)
    } else if (issue.label !== labelOf(issue.id, options, record.language, form.language)) {
      add('label_differs', `/issues/${index}/label`, `The issue "${issue.id}" is not shown with this label.`)
    }
    if (issues.findIndex((other) => other.id === issue.id) !== index)
      add('repeated', `/issues/${index}`, `"${issue.id}" is ticked twice.`)
  })
  const least = question.issues?.at_least ?? 0
  if (demands.issues && (issues?.length ?? 0) < least)
    add('issues_needed', '', `"${id}" needs at least ${least} of its issues ticked.`)
}

function verifyAction({ id }: CompiledQuestion, { action }: RecordedAnswer, demands: Demands, add: Add): void {
  if (!demands.action) {
    if (action !== undefined) add('not_asked', '/action', `No action is asked for at "${id}".`)
    return
  }
  if (action?.what === undefined) add('action_what_needed', '', `"${id}" needs an action: what is to be done.`)
  if (action?.owner === undefined) add('action_owner_needed', '', `"${id}" needs an action: who will do it.`)
  if (action?.due === undefined) add('action_due_needed', '', `"${id}" needs an action: by when.`)
}

function verifyChecks(form: Form, record: Response, derived: FromScratch, faults: Faults): void {
  const given = new Set<string>()
  record.check_reasons.forEach(({ check, question }, index) => {
    const at = `/check_reasons/${index}`
    const key = question === undefined ? check : `${check}/${question}`
    const place = form.checks.get(key)
    if (place === undefined) return unknown('not_known', at, 'check', key, form.checks.keys(), faults.tell)
    if (given.has(key)) faults.add('repeated', at, `The check "${key}" has two reasons.`)
    given.add(key)
    if (place.check.severity !== 'warning')
      faults.add('not_allowed', at, `The check "${check}" is no warning, so it takes no reason.`)
    else if (!derived.firing.has(key))
      faults.add('check_not_firing', at, `The check "${key}" does not fire on these answers.`)
  })
  for (const key of derived.firing) {
    const severity = form.checks.get(key)?.check.severity
    if (severity === 'error')
      faults.add('check_failed', '/answers', `The check "${key}" finds that the answers contradict each other.`)
    if (severity === 'warning' && !given.has(key))
      faults.add('check_reason_needed', '/check_reasons', `The warning "${key}" was not given a reason.`)
  }
}

function verifyWithheld(form: Form, record: Response, derived: FromScratch, faults: Faults): void {
  const seen = new Set<string>()
  record.withheld.forEach((id, index) => {
    const at = `/withheld/${index}`
    if (seen.has(id)) faults.add('repeated', at, `"${id}" is named twice.`)
    seen.add(id)
    if (form.questions.has(id)) {
      if (derived.questions.has(id))
        faults.add('withheld_but_asked', at, `"${id}" is asked, so nothing of it is withheld.`)
      return
    }
    if (form.modules.has(id)) {
      if (derived.offered.has(id))
        faults.add('withheld_but_asked', at, `The module "${id}" is on offer, so its switch is not withheld.`)
      return
    }
    const dot = id.lastIndexOf('.')
    const question = form.questions.get(id.slice(0, dot))?.question
    const part = partsOfAnswer.find((name) => name === id.slice(dot + 1))
    if (question === undefined || part === undefined || !takesPart(question, part)) {
      return unknown('not_known', at, 'question or part of one', id, form.questions.keys(), faults.tell)
    }
    const demands = derived.demands.get(question.id)
    if (demands === undefined)
      return faults.add('withheld_twice', at, `"${question.id}" is not asked: it is withheld whole.`)
    const value = derived.data.answers.get(question.id)
    const kept = {
      reason: value === 'not_applicable',
      comment: value !== undefined,
      issues: value !== undefined && demands.issues,
      action: demands.action,
      good_practice: value !== undefined,
    }
    if (kept[part])
      faults.add('withheld_but_asked', at, `The ${part} of "${question.id}" is not withheld on these answers.`)
  })
}

function verifyAskedBecause(form: Form, record: Response, derived: FromScratch, faults: Faults): void {
  for (const [id, sentence] of Object.entries(record.asked_because)) {
    const at = `/asked_because${step(id)}`
    const question = form.questions.get(id)?.question
    if (question === undefined) unknown('not_known', at, 'question', id, form.questions.keys(), faults.tell)
    else if (!derived.questions.has(id)) faults.add('not_asked', at, `"${id}" is not asked.`)
    else if (sentence !== inLanguage(question.asked_when, record.language, form.language)) {
      faults.add('asked_because_differs', at, `"${id}" is asked for another reason than the record says.`)
    }
  }
  for (const id of derived.questions) {
    if (!Object.hasOwn(record.asked_because, id))
      faults.add('asked_because_missing', '/asked_because', `The record does not say why "${id}" was asked.`)
  }
}
