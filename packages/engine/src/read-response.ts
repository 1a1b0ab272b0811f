import { isDate } from '@iqa/logic'
import type { Response } from '@iqa/model'
import { envelopeTexts, isLanguage, isSession, isTimestamp } from './envelope.js'
import type { Faults } from './fault.js'
import { NotPlainError, plainCopy } from './plain.js'
import { mostOwner, mostText } from './problem.js'
import { byId, either, group, list, text, that } from './shape.js'

/**
 * A record read from anything at all: a copy that is known to have the shape of response.schema.json.
 * Undefined when it has not; the faults then say why. Never throws.
 */
export function readResponse(given: unknown, faults: Faults): Response | undefined {
  let copy: unknown
  try {
    copy = plainCopy(given)
  } catch (error) {
    const [message, at] = error instanceof NotPlainError ? [error.message, error.pointer] : ['It cannot be read.', '']
    faults.add('not_json', at, `This is not a record. ${message}`)
    return undefined
  }
  record(copy, '', faults)
  return faults.found.length === 0 ? (copy as Response) : undefined
}

const isText = (value: unknown): boolean => typeof value === 'string'
const one = that((value) => value === 1, 'unknown_format', '1, the format that this version reads')
const digest = that(
  (value) => typeof value === 'string' && /^sha256-[0-9a-f]{64}$/.test(value),
  'wrong_type',
  'a digest',
)
const date = that(
  (value) => typeof value === 'string' && isDate(value),
  'not_a_date',
  'a day that there is, YYYY-MM-DD',
)
const timestamp = that(isTimestamp, 'not_a_timestamp', 'an instant in UTC such as 2026-03-02T09:30:00Z')
const yesOrNo = that((value) => typeof value === 'boolean', 'wrong_type', 'true or false')
const number = that((value) => typeof value === 'number', 'wrong_type', 'a text, a number or a list of options')
const written = text(mostText, 1)
const shown = either(Array.isArray, list(text(8000), 200), text(8000))
const answer = either(Array.isArray, list(text(64), 200), either(isText, text(4000), number))
const action = group({}, { what: written, owner: text(mostOwner, 1), due: date })
const labelled = group({ id: text(64), label: byId(text(8000)) })

const record = group(
  {
    iqa_response: one,
    id: text(100, 1),
    completed_at: timestamp,
    set: text(64),
    version: text(40),
    digest,
    set_status: that(
      (value) => value === 'draft' || value === 'published' || value === 'retired',
      'wrong_type',
      'a status',
    ),
    language: that(isLanguage, 'wrong_type', 'a language such as en'),
    outcome: that(
      (value) => value === 'completed' || value === 'not_assessed',
      'wrong_type',
      'completed or not_assessed',
    ),
    facts: byId(group({ value: answer, label: shown }, { host: answer, reason: written })),
    modules: byId(group({ on: yesOrNo }, { reason: written })),
    answers: byId(
      group(
        { answer, label: shown },
        {
          reason: written,
          comment: written,
          issues: list(group({ id: text(64), label: text(8000) }), 1000),
          action,
          good_practice: written,
        },
      ),
    ),
    check_reasons: list(group({ check: text(129), reason: written }, { question: text(129) }), 10_000),
    withheld: list(text(160), 100_000),
    asked_because: byId(text(40_000)),
    record_digest: digest,
  },
  {
    ...Object.fromEntries(
      [...envelopeTexts].filter(([name]) => name !== 'id').map(([name, most]) => [name, text(most)]),
    ),
    session: that(isSession, 'wrong_type', 'a date and a half day, am or pm'),
    started_at: timestamp,
    today: date,
    not_assessed_reason: labelled,
  },
)
