import { isDate } from '@iqa/logic'
import { nearest } from '@iqa/model'
import type { SetStatus } from '@iqa/model'
import { isRecord } from './plain.js'
import { isWhole } from './problems.js'
import type { Problem } from './problem.js'

/** Longest text of each property that the host gives, in UTF-16 units. */
export const envelopeTexts: ReadonlyMap<string, number> = new Map([
  ['id', 100],
  ['assessed', 200],
  ['assessor', 200],
  ['area', 200],
  ['unit', 200],
  ['case_ref', 100],
  ['period', 40],
  ['marking', 100],
])

const known = [...envelopeTexts.keys(), 'session', 'started_at', 'completed_at', 'language', 'allow_draft']

/** What is wrong with what the host gives for the record; `with.property` names it. */
export function envelopeProblems(envelope: unknown, status: SetStatus): Problem[] {
  if (!isRecord(envelope)) return [{ code: 'envelope_needed', with: { property: 'id' } }]
  const found: Problem[] = []
  for (const name of Object.keys(envelope)) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    found.push({
      code: 'envelope_not_known',
      with: { property: name.slice(0, 80), ...(near !== undefined && { nearest: near }) },
    })
  }
  for (const name of ['id', 'completed_at', 'language']) {
    if (envelope[name] === undefined || envelope[name] === '')
      found.push({ code: 'envelope_needed', with: { property: name } })
  }
  const wrong = (name: string): void => {
    found.push({ code: 'envelope_wrong', with: { property: name } })
  }
  for (const [name, most] of envelopeTexts) {
    const value = envelope[name]
    if (value !== undefined && (typeof value !== 'string' || value.length > most || !isWhole(value))) wrong(name)
  }
  for (const name of ['started_at', 'completed_at']) {
    const value = envelope[name]
    if (value !== undefined && value !== '' && !isTimestamp(value)) wrong(name)
  }
  const { started_at: started, completed_at: completed, language, session } = envelope
  if (isTimestamp(started) && isTimestamp(completed) && Date.parse(started) > Date.parse(completed)) wrong('started_at')
  if (language !== undefined && language !== '' && !isLanguage(language)) wrong('language')
  if (session !== undefined && !isSession(session)) wrong('session')
  if (status === 'draft' && envelope['allow_draft'] !== true) found.push({ code: 'draft_not_allowed' })
  return found
}

/** Whether a text is an instant in UTC, as records write it: a real day and time, a final Z. */
export function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 24) return false
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,3})?Z$/.test(value)) return false
  return isDate(value.slice(0, 10))
}

export function isLanguage(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value)
}

export function isSession(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).some((name) => name !== 'date' && name !== 'half')) return false
  const { date, half } = value
  return typeof date === 'string' && isDate(date) && (half === 'am' || half === 'pm')
}
