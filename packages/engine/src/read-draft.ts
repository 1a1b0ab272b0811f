import type { Draft } from '@iqa/model'
import { refuseDraft } from './errors.js'
import type { DraftErrorCode } from './errors.js'
import type { Form } from './form.js'
import { mostKept } from './problem.js'
import { answer, anything, byId, date, either, group, list, oneOf, opened, text, unknown } from './shape.js'
import type { Shape } from './shape.js'

/**
 * A draft as this question set can take it up again; a copy, so that the caller's stays as it is.
 *
 * @throws {DraftError} when it is no draft, belongs to another set, version or digest, or names what the set does not have
 */
export function readDraft(given: unknown, form: Form): Draft {
  const draft = opened(given, 'iqa_draft', 'not_a_draft', refuseDraft)
  const { set } = form
  const check_reasons: Shape = (value, at, tell) => {
    reasons(value, at, tell)
    ;(value as Draft['check_reasons']).forEach(({ check, question }, index) => {
      const key = question === undefined ? check : `${check}/${question}`
      if (!form.checks.has(key)) unknown('unknown_id', `${at}/${index}`, 'check', key, form.checks.keys(), tell)
    })
  }
  group(
    {
      iqa_draft: anything,
      set: same(set.set, 'other_set'),
      version: same(set.version, 'other_version'),
      digest: same(set.digest, 'other_digest'),
      facts: byId(fact, form.facts),
      modules: byId(moduleSwitch, form.modules),
      answers: byId(entry, form.questions),
      check_reasons,
    },
    { today: date },
  )(draft, '', refuseDraft)
  return draft as unknown as Draft
}

const written = text(mostKept)
const kept = answer(mostKept, written, 1000)
const typedDate = group({ day: written, month: written, year: written })
const typed = either((value) => typeof value === 'string', written, typedDate)
const fact = group({}, { host: kept, value: kept, typed, reason: written })
const moduleSwitch = group({ on: oneOf(true, false) }, { reason: written })
const entry = group(
  {},
  {
    answer: kept,
    typed,
    reason: written,
    comment: written,
    issues: list(written, 1000),
    action: group({}, { what: written, owner: written, due: date }),
    action_typed: typedDate,
    good_practice: written,
  },
)
const reasons = list(group({ check: text(), reason: written }, { question: text() }))

function same(wanted: string, code: DraftErrorCode): Shape {
  return (value, at, tell) => {
    const name = String(value).slice(0, 80)
    if (value !== wanted) tell(code, at, `It belongs to another ${at.slice(1)}: ${name}, not ${wanted}.`, name)
  }
}
