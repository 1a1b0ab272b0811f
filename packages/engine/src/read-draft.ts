import type { CompiledQuestion, Draft, DraftAnswer } from '@iqa/model'
import { tidyEntry } from './change.js'
import { refuseDraft } from './errors.js'
import type { DraftErrorCode } from './errors.js'
import type { FactPlace, Form, QuestionPlace } from './form.js'
import { canBePutRight } from './limits.js'
import { step } from './plain.js'
import { mostKept } from './problem.js'
import { takesPart } from './question-view.js'
import { mustRead } from './read-given.js'
import { answer, anything, byId, date, either, group, list, oneOf, opened, text, unknown } from './shape.js'
import type { Shape } from './shape.js'
import { partsOfAnswer } from './withheld.js'

/**
 * A draft as this question set can take it up again; a copy, so that the caller's stays as it is.
 *
 * @throws {DraftError} when it is no draft, belongs to another set, version or digest, names what the set does not
 *   have, or has parts that a question does not take
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
  const known = draft as unknown as Draft
  for (const [id, entry] of Object.entries(known.answers))
    fitsQuestion(entry, (form.questions.get(id) as QuestionPlace).question)
  for (const [id, { value }] of Object.entries(known.facts))
    mustRead(value, (form.facts.get(id) as FactPlace).fact, refuseDraft, `/facts${step(id)}/value`, canBePutRight)
  return known
}

/** Every part that the entry has is one that the question takes, and its answer is one, if perhaps outside a limit. */
function fitsQuestion(entry: DraftAnswer, question: CompiledQuestion): void {
  const { id, issues } = question
  mustRead(entry.answer, question, refuseDraft, `/answers${step(id)}/answer`, canBePutRight)
  const { action_typed: boxes, ...said } = tidyEntry(entry) ?? {}
  for (const part of partsOfAnswer) {
    const at = `/answers${step(id)}/${part}`
    const given = said[part] ?? (part === 'action' ? boxes : undefined)
    if (given !== undefined && !takesPart(question, part))
      refuseDraft('not_allowed', at, `"${id}" takes no ${part}.`, id)
    if (part === 'issues' && issues !== undefined)
      mustRead(given, { id, answer: { kind: 'many', options: issues.options } }, refuseDraft, at)
  }
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
