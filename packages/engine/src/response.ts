import { digestWithout } from '@iqa/model'
import type { AnswerValue, Digest, RecordedAnswer, RecordedFact, RecordedModule, Response, Session } from '@iqa/model'
import { envelopeProblems } from './envelope.js'
import type { Form, ModulePlace, QuestionPlace } from './form.js'
import { checkReasons, copyOf, held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { at } from './pages.js'
import { present } from './plain.js'
import { givesReason, isCorrected, problems, says, valueAt } from './problems.js'
import type { Problem } from './problem.js'
import { inLanguage, labelOf, shownAnswer } from './shown.js'
import { offersIssues, withheldIds } from './withheld.js'

/** What the host knows about an assessment, for its record. */
export interface Envelope {
  /** The same id is the same submission. */
  readonly id: string
  /** An instant in UTC, ISO 8601 with a final Z. */
  readonly completed_at: string
  readonly started_at?: string
  /** Whose work it is, as the host names people. */
  readonly assessed?: string
  readonly assessor?: string
  readonly area?: string
  readonly unit?: string
  readonly case_ref?: string
  readonly period?: string
  readonly session?: Session
  readonly marking?: string
  /** In which it was filled in. The record is kept in it, or in the set's first language where the set lacks it. */
  readonly language: string
  /** A question set that is still a draft gives no record unless the host says so. */
  readonly allow_draft?: boolean
}

/**
 * The record of a completed assessment: only what is asked, with labels as shown and why each question was asked;
 * of what is withheld only the ids.
 *
 * @returns the problems instead, when there are any: of answers, or of the envelope
 */
export function completeResponse(
  state: FormState,
  envelope: Envelope,
): { response: Response } | { problems: readonly Problem[] } {
  const inner = state[held]
  const found = [...problems(state), ...envelopeProblems(envelope, inner.form.set.status)]
  if (found.length > 0) return { problems: found }
  const { form } = inner
  const language = languageOf(form, envelope)
  const asked = [...form.questions.values()].filter((place) => says(inner, place.asked))
  return {
    response: seal({
      ...headOf(inner, envelope),
      outcome: 'completed',
      facts: recordedFacts(inner, language),
      modules: recorded(
        form.modules.values(),
        ({ module }) => module.id,
        (place) => recordedModule(inner, place),
      ),
      answers: recorded(
        asked,
        ({ question }) => question.id,
        (place) => recordedAnswer(inner, place, language),
      ),
      check_reasons: checkReasons(form, inner.reasons).map((entry) => ({ ...entry, reason: entry.reason.trim() })),
      withheld: withheldIds(inner),
      asked_because: Object.fromEntries(
        asked.map(({ question }) => [question.id, inLanguage(question.asked_when, language, form.language)]),
      ),
    }),
  }
}

/**
 * The record of a case that cannot be judged: the facts, and the coded reason. What was answered so far is left out and
 * its ids are named as withheld.
 *
 * @param reason id of one of the set's reasons
 */
export function notAssessed(
  state: FormState,
  reason: string,
  envelope: Envelope,
): { response: Response } | { problems: readonly Problem[] } {
  const inner = state[held]
  const { form } = inner
  const why = form.set.not_assessed.find(({ id }) => id === reason)
  const found: Problem[] = [
    ...(why === undefined ? [{ code: 'not_known' as const, with: { reason: String(reason).slice(0, 140) } }] : []),
    ...problems(state).filter(
      ({ code, fact, part }) => code === 'fact_reason_needed' || (fact !== undefined && part === 'reason'),
    ),
    ...envelopeProblems(envelope, form.set.status),
  ]
  if (why === undefined || found.length > 0) return { problems: found }
  const answered = [...form.questions.values()].filter(({ index }) => at(inner.entries, index) !== undefined)
  return {
    response: seal({
      ...headOf(inner, envelope),
      outcome: 'not_assessed',
      not_assessed_reason: copyOf(why),
      facts: recordedFacts(inner, languageOf(form, envelope)),
      modules: {},
      answers: {},
      check_reasons: [],
      withheld: answered.map(({ question }) => question.id),
      asked_because: {},
    }),
  }
}

type Unsealed = Omit<Response, 'record_digest'>

function seal(record: Unsealed): Response {
  return { ...record, record_digest: digestWithout(record as Unsealed & { record_digest?: Digest }, 'record_digest') }
}

function headOf(
  inner: Held,
  envelope: Envelope,
): Pick<Response, 'iqa_response' | 'id' | 'completed_at' | 'set' | 'version' | 'digest' | 'set_status' | 'language'> {
  const { allow_draft: _, ...known } = envelope
  const { set } = inner.form
  return {
    iqa_response: 1,
    ...copyOf(known),
    language: languageOf(inner.form, envelope),
    set: set.set,
    version: set.version,
    digest: set.digest,
    set_status: set.status,
    ...(inner.today !== undefined && { today: inner.today }),
  }
}

/** The language of a record's labels and sentences: one that the set has. */
function languageOf({ set, language }: Form, wanted: Envelope): string {
  return set.languages.includes(wanted.language) ? wanted.language : language
}

/** Entries by id, of those that have one. */
function recorded<Place, T>(
  places: Iterable<Place>,
  idOf: (place: Place) => string,
  entryOf: (place: Place) => T | undefined,
): { [id: string]: T } {
  return present(Object.fromEntries([...places].map((place) => [idOf(place), entryOf(place)])))
}

function recordedFacts(inner: Held, language: string): Response['facts'] {
  const { form, facts } = inner
  return recorded(
    form.facts.values(),
    ({ fact }) => fact.id,
    (place): RecordedFact | undefined => {
      const value = valueAt(inner, place.node) as AnswerValue | undefined
      if (value === undefined) return undefined
      const { host, reason } = (isCorrected(inner, place) && at(facts, place.index)) || {}
      const label = shownAnswer(value, place.fact.answer, language, form.language)
      return copyOf(present<RecordedFact>({ value, label, host, reason: reason?.trim() }))
    },
  )
}

function recordedModule(inner: Held, { module, offered, on }: ModulePlace): RecordedModule | undefined {
  if (!says(inner, offered)) return undefined
  const isOn = says(inner, on)
  const reason = isOn && givesReason(module) ? inner.switches.get(module.id)?.reason?.trim() : undefined
  return present<RecordedModule>({ on: isOn, reason })
}

function recordedAnswer(inner: Held, place: QuestionPlace, language: string): RecordedAnswer | undefined {
  const answer = valueAt(inner, place.answer) as AnswerValue | undefined
  if (answer === undefined) return undefined
  const { question } = place
  const first = inner.form.language
  const { reason, comment, issues, action, good_practice } = at(inner.entries, place.index) ?? {}
  return copyOf(
    present<RecordedAnswer>({
      answer,
      label: shownAnswer(answer, question.answer, language, first),
      reason: answer === 'not_applicable' ? reason?.trim() : undefined,
      comment: comment?.trim(),
      issues: offersIssues(inner, place)
        ? issues?.map((id) => ({ id, label: labelOf(id, question.issues?.options ?? [], language, first) }))
        : undefined,
      action: says(inner, place.action) ? action && trimmed(action) : undefined,
      good_practice: good_practice?.trim(),
    }),
  )
}

function trimmed(action: NonNullable<RecordedAnswer['action']>): NonNullable<RecordedAnswer['action']> {
  return Object.fromEntries(Object.entries(action).map(([name, text]) => [name, text.trim()]))
}
