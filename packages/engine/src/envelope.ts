import { isDate } from '@iqa/logic'
import type { SetStatus } from '@iqa/model'
import { isRecord } from './plain.js'
import type { Problem } from './problem.js'
import { anything, group, plain, text, that } from './shape.js'
import type { Shape, Tell } from './shape.js'

const timestamp = that(isTimestamp, 'an instant in UTC such as 2026-03-02T09:30:00Z', 'not_a_timestamp')

/** What the host must give for a record. */
export const envelopeNeeded: Readonly<Record<'id' | 'completed_at' | 'language', Shape>> = {
  id: text(100, 1),
  completed_at: timestamp,
  language: that((value) => typeof value === 'string' && /^[a-z]{2,3}$/.test(value), 'a language such as en'),
}

/** What the host may give for a record. */
export const envelopeAlso: Readonly<Record<string, Shape>> = {
  assessed: text(200),
  assessor: text(200),
  area: text(200),
  unit: text(200),
  case_ref: text(100),
  period: text(40),
  marking: text(100),
  session: that(isSession, 'a date and a half day, am or pm'),
  started_at: timestamp,
}

const shape = group(envelopeNeeded, { ...envelopeAlso, allow_draft: anything })

/** What is wrong with what the host gives for the record; `with.property` names it. */
export function envelopeProblems(given: unknown, status: SetStatus): Problem[] {
  const found: Problem[] = []
  const add = (code: Problem['code'], property: string, nearest?: string): void => {
    found.push({ code, with: { property: property.slice(0, 80), ...(nearest !== undefined && { nearest }) } })
  }
  const tell: Tell = (code, at, _, name, nearest) => {
    const property = name ?? at.split('/')[1] ?? 'id'
    const isBlank = isRecord(given) && Object.hasOwn(envelopeNeeded, property) && given[property] === ''
    if (at === '' || isBlank) add('envelope_needed', property)
    else add(code === 'unknown_property' ? 'envelope_not_known' : 'envelope_wrong', property, nearest)
  }
  const envelope = plain(given, 'not_json', tell)
  if (found.length > 0) return found
  shape(envelope, '', tell)
  if (!isRecord(envelope)) return found
  const { started_at: started, completed_at: completed } = envelope
  if (isTimestamp(started) && isTimestamp(completed) && Date.parse(started) > Date.parse(completed))
    add('envelope_wrong', 'started_at')
  if (status === 'draft' && envelope['allow_draft'] !== true) found.push({ code: 'draft_not_allowed' })
  return found
}

/** Whether a text is an instant in UTC, as records write it: a real day and time, a final Z. */
function isTimestamp(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 24) return false
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,3})?Z$/.test(value)) return false
  return isDate(value.slice(0, 10))
}

function isSession(value: unknown): boolean {
  if (!isRecord(value) || Object.keys(value).some((name) => name !== 'date' && name !== 'half')) return false
  const { date, half } = value
  return typeof date === 'string' && isDate(date) && (half === 'am' || half === 'pm')
}
