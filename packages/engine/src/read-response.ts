import type { Response } from '@iqa/model'
import { envelopeAlso, envelopeNeeded } from './envelope.js'
import type { Faults } from './fault.js'
import { mostOwner, mostText } from './problem.js'
import { answer, byId, date, either, group, list, oneOf, plain, text, that } from './shape.js'

/**
 * A record read from anything at all: a copy that is known to have the shape of response.schema.json.
 * Undefined when it has not; the faults then say why. Never throws.
 */
export function readResponse(given: unknown, faults: Faults): Response | undefined {
  const copy = plain(given, 'not_json', faults.tell)
  if (faults.found.length === 0) record(copy, '', faults.tell)
  return faults.found.length === 0 ? (copy as Response) : undefined
}

const digest = that((value) => typeof value === 'string' && /^sha256-[0-9a-f]{64}$/.test(value), 'a digest')
const yesOrNo = oneOf(true, false)
const written = text(mostText, 1)
const shown = either(Array.isArray, list(text(8000), 200), text(8000))
const value = answer(4000, text(64), 200)
const action = group({}, { what: written, owner: text(mostOwner, 1), due: date })
const labelled = group({ id: text(64), label: byId(text(8000)) })

const record = group(
  {
    iqa_response: that((given) => given === 1, '1, the format that this version reads', 'unknown_format'),
    ...envelopeNeeded,
    set: text(64),
    version: text(40),
    digest,
    set_status: oneOf('draft', 'published', 'retired'),
    outcome: oneOf('completed', 'not_assessed'),
    facts: byId(group({ value, label: shown }, { host: value, reason: written })),
    modules: byId(group({ on: yesOrNo }, { reason: written })),
    answers: byId(
      group(
        { answer: value, label: shown },
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
    ...envelopeAlso,
    today: date,
    not_assessed_reason: labelled,
  },
)
