import { digestWithout } from '@iqa/model'
import type { CompiledQuestionSet, Response } from '@iqa/model'
import { QuestionSetError } from './errors.js'
import { Faults } from './fault.js'
import type { ResponseFault } from './fault.js'
import type { Form } from './form.js'
import { frozenCopy } from './form-state.js'
import { loadForm } from './load-form.js'
import { isRecord } from './plain.js'
import { readResponse } from './read-response.js'
import { verifyAnswers } from './verify-answers.js'
import { verifyFacts } from './verify-facts.js'

declare const verified: unique symbol

/** A record that was held against its question set and agrees with it. Only verifyResponse returns one. */
export type VerifiedResponse = Response & { readonly [verified]: true }

export type Verified = { readonly response: VerifiedResponse } | { readonly faults: readonly ResponseFault[] }

/**
 * Whether a record is one that this question set gives: derived anew from the set and what the record says was known and
 * answered, by the definition of `asked`, with nothing taken on trust. Needs nothing but the two documents.
 *
 * Never throws, whatever it is given. What it returns is a frozen copy of what it read. A set is read and checked when it
 * is first given, and a copy kept for as long as the caller keeps the object: what is changed in it later changes no verdict.
 */
export function verifyResponse(set: CompiledQuestionSet, response: unknown): Verified {
  let verifier = verifiers.get(set)
  if (verifier === undefined) {
    verifier = verifierFor(set)
    if (isRecord(set)) verifiers.set(set, verifier)
  }
  return verifier(response)
}

/** By the very object of the set. */
const verifiers = new WeakMap<CompiledQuestionSet, (response: unknown) => Verified>()

/** As verifyResponse, for many records of one set, which is read as it is now. */
export function verifierFor(set: CompiledQuestionSet): (response: unknown) => Verified {
  let form: Form
  try {
    form = loadForm(set)
  } catch (error) {
    if (!(error instanceof QuestionSetError)) throw error
    const fault = { code: 'question_set_refused', at: '', message: error.message }
    return () => ({ faults: [fault] })
  }
  return (response) => verify(form, response)
}

function verify(form: Form, given: unknown): Verified {
  const faults = new Faults()
  const record = readResponse(given, faults)
  if (record === undefined) return { faults: faults.found }
  if (digestWithout(record, 'record_digest') !== record.record_digest) {
    faults.add(
      'record_changed',
      '/record_digest',
      'The record is not what its digest says: it was changed after it was completed.',
    )
  }
  const belongs = verifyHead(form, record, faults)
  if (belongs) {
    if (record.outcome === 'completed') verifyCompleted(form, record, faults)
    else verifyNotAssessed(form, record, faults)
  }
  return faults.found.length > 0 ? { faults: faults.found } : { response: frozenCopy(record) as VerifiedResponse }
}

/** Whether the record is of this very question set; nothing more can be said of one that is not. */
function verifyHead({ set }: Form, record: Response, faults: Faults): boolean {
  const before = faults.found.length
  const same = (name: 'set' | 'version' | 'digest', code: string, what: string): void => {
    if (record[name] !== set[name])
      faults.add(code, `/${name}`, `The record is of another ${what}: ${record[name]}, not ${set[name]}.`)
  }
  same('set', 'other_set', 'question set')
  same('version', 'other_version', 'version')
  same('digest', 'other_digest', 'digest of the question set')
  if (faults.found.length > before) return false
  if (record.set_status !== set.status) {
    faults.add(
      'other_status',
      '/set_status',
      `The question set is ${set.status}, and the record says ${record.set_status}.`,
    )
  }
  if (!set.languages.includes(record.language)) {
    faults.add('other_language', '/language', `The question set has no language "${record.language}".`)
  }
  if (set.reads_today && record.today === undefined) {
    faults.add('today_needed', '', 'The question set reads the date of today, and the record has none.')
  }
  if (record.started_at !== undefined && Date.parse(record.started_at) > Date.parse(record.completed_at)) {
    faults.add('completed_before_started', '/completed_at', 'The record was completed before it was started.')
  }
  return true
}

function verifyCompleted(form: Form, record: Response, faults: Faults): void {
  if (record.not_assessed_reason !== undefined) {
    faults.add(
      'reason_not_expected',
      '/not_assessed_reason',
      'A completed record has no reason for not being assessed.',
    )
  }
  verifyFacts(form, record, faults, true)
  verifyAnswers(form, record, faults)
}

function verifyNotAssessed(form: Form, record: Response, faults: Faults): void {
  const reason = record.not_assessed_reason
  const known = form.set.not_assessed.find(({ id }) => id === reason?.id)
  if (reason === undefined) faults.add('reason_needed', '', 'The record does not say why the case was not assessed.')
  else if (known === undefined)
    faults.add('not_known', '/not_assessed_reason/id', `The question set has no reason "${reason.id}".`)
  else if (!sameTexts(known.label, reason.label)) {
    faults.add('label_differs', '/not_assessed_reason/label', 'The reason is worded otherwise in the question set.')
  }
  verifyFacts(form, record, faults, false)
  for (const name of ['modules', 'answers', 'asked_because'] as const) {
    if (Object.keys(record[name]).length > 0)
      faults.add('not_expected', `/${name}`, 'A case that was not assessed has nothing here.')
  }
  if (record.check_reasons.length > 0)
    faults.add('not_expected', '/check_reasons', 'A case that was not assessed has nothing here.')
  record.withheld.forEach((id, index) => {
    if (!form.questions.has(id))
      faults.add('not_known', `/withheld/${index}`, `The question set has no question "${id}".`)
    if (record.withheld.indexOf(id) !== index) faults.add('repeated', `/withheld/${index}`, `"${id}" is named twice.`)
  })
}

function sameTexts(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name])
}
