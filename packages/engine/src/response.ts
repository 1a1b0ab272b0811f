import { isDate } from '@iqa/logic'
import { digestWithout } from '@iqa/model'
import type { AnswerValue, Digest, RecordedAnswer, RecordedFact, RecordedModule, Response, Session } from '@iqa/model'
import { envelopeProblems } from './envelope.js'
import type { QuestionPlace } from './form.js'
import { checkReasons, copyOf, held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { at } from './pages.js'
import { isCorrected, problems, says, valueAt } from './problems.js'
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
  /** In which it was filled in; labels and sentences are kept in it. */
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
  const { language } = envelope
  const { form } = inner
  const asked = [...form.questions.values()].filter((place) => says(inner, place.asked))
  return {
    response: seal({
      ...headOf(inner, envelope),
      outcome: 'completed',
      facts: recordedFacts(inner, language),
      modules: recordedModules(inner),
      answers: Object.fromEntries(
        asked.flatMap((place) => {
          const answer = recordedAnswer(inner, place, language)
          return answer === undefined ? [] : [[place.question.id, answer]]
        }),
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
      facts: recordedFacts(inner, envelope.language),
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
    set: set.set,
    version: set.version,
    digest: set.digest,
    set_status: set.status,
    ...(inner.today !== undefined && isDate(inner.today) && { today: inner.today }),
  }
}

function recordedFacts(inner: Held, language: string): { [id: string]: RecordedFact } {
  const { form } = inner
  return Object.fromEntries(
    [...form.facts.values()].flatMap((place): [string, RecordedFact][] => {
      const value = valueAt(inner, place.node)
      if (value === undefined) return []
      const entry = at(inner.facts, place.index)
      const { fact } = place
      const reason = entry?.reason?.trim()
      return [
        [
          fact.id,
          {
            value: copyOf(value) as AnswerValue,
            label: shownAnswer(value as AnswerValue, fact.answer, language, form.language),
            ...(isCorrected(inner, place) && entry?.host !== undefined && { host: copyOf(entry.host) }),
            ...(isCorrected(inner, place) && reason !== undefined && { reason }),
          },
        ],
      ]
    }),
  )
}

function recordedModules(inner: Held): { [id: string]: RecordedModule } {
  const { form, switches } = inner
  return Object.fromEntries(
    [...form.modules.values()].flatMap(({ module, offered, on }): [string, RecordedModule][] => {
      if (!says(inner, offered)) return []
      const isOn = says(inner, on)
      const reason = switches.get(module.id)?.reason?.trim()
      const gives = isOn && module.switched_on_by === 'assessor' && module.reason === 'required'
      return [[module.id, { on: isOn, ...(gives && reason !== undefined && { reason }) }]]
    }),
  )
}

function recordedAnswer(inner: Held, place: QuestionPlace, language: string): RecordedAnswer | undefined {
  const value = valueAt(inner, place.answer)
  if (value === undefined) return undefined
  const { question } = place
  const first = inner.form.language
  const entry = at(inner.entries, place.index) ?? {}
  const issues = offersIssues(inner, place) ? entry.issues : undefined
  const hasAction = says(inner, place.action) && entry.action !== undefined
  return {
    answer: copyOf(value) as AnswerValue,
    label: shownAnswer(value as AnswerValue, question.answer, language, first),
    ...(value === 'not_applicable' && entry.reason !== undefined && { reason: entry.reason.trim() }),
    ...(entry.comment !== undefined && { comment: entry.comment.trim() }),
    ...(issues !== undefined && {
      issues: issues.map((id) => ({ id, label: labelOf(id, question.issues?.options ?? [], language, first) })),
    }),
    ...(hasAction && { action: trimmed(entry.action ?? {}) }),
    ...(entry.good_practice !== undefined && { good_practice: entry.good_practice.trim() }),
  }
}

function trimmed(action: NonNullable<RecordedAnswer['action']>): NonNullable<RecordedAnswer['action']> {
  return Object.fromEntries(Object.entries(action).map(([name, text]) => [name, text.trim()]))
}
