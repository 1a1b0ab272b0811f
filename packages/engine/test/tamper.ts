import { digestWithout } from '@iqa/model'
import type { Response } from '@iqa/model'
import type { Random } from './random.js'

// A record as plain data, to be spoilt.
type Loose = Record<string, any>

/** A way to spoil a record of the complete charging case, sealed again; and the codes of which one must be told. */
export interface Tampering {
  readonly what: string
  readonly codes: readonly string[]
  spoil(record: Loose, random: Random): void
}

export const tamperings: readonly Tampering[] = [
  {
    what: 'an answer to a question not asked',
    codes: ['not_asked'],
    spoil: ({ answers }) => (answers.eia_suitable = { answer: 'not_met', label: 'not_met yn Gymraeg' }),
  },
  { what: 'an option not offered', codes: ['not_an_option'], spoil: ({ answers }) => (answers.unused.answer = 'best') },
  { what: 'a missing comment', codes: ['comment_needed'], spoil: ({ answers }) => delete answers.code_test.comment },
  {
    what: 'a short comment',
    codes: ['comment_too_short'],
    spoil: ({ answers }) => (answers.code_test.comment = 'Short'),
  },
  {
    what: 'another digest',
    codes: ['other_digest'],
    spoil: (record, random) => (record.digest = `sha256-${String(random.below(10)).repeat(64)}`),
  },
  { what: 'another version', codes: ['other_version'], spoil: (record) => (record.version = '1.0.1') },
  { what: 'another set', codes: ['other_set'], spoil: (record) => (record.set = 'charging_2') },
  { what: 'another status', codes: ['other_status'], spoil: (record) => (record.set_status = 'retired') },
  { what: 'another format', codes: ['unknown_format'], spoil: (record) => (record.iqa_response = 2) },
  {
    what: 'a wrong type',
    codes: ['wrong_type', 'not_an_option'],
    spoil: ({ answers }, random) => (answers.hearings.answer = random.one(['12', true, null, {}, ['a']])),
  },
  {
    what: 'a number outside its limits',
    codes: ['above_most'],
    spoil: ({ answers }, random) => Object.assign(answers.hearings, { answer: 101 + random.below(9), label: '101' }),
  },
  {
    what: 'a date before its limit',
    codes: ['too_early'],
    spoil: ({ answers }) => Object.assign(answers.next_hearing, { answer: '2026-03-01', label: '2026-03-01' }),
  },
  {
    what: 'an inherited name as a property',
    codes: ['unknown_property'],
    spoil: (record, random) => define(record, random.one(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])),
  },
  {
    what: 'an inherited name as a question',
    codes: ['not_known'],
    spoil: ({ answers }, random) => define(answers, random.one(['__proto__', 'constructor', 'toString', 'valueOf'])),
  },
  {
    what: 'a huge string',
    codes: ['too_long'],
    spoil: ({ answers }, random) => (answers.code_test.comment = 'x'.repeat(2001 + random.below(50_000))),
  },
  {
    what: 'a changed label',
    codes: ['label_differs'],
    spoil: ({ answers }, random) => (answers[random.one(Object.keys(answers))].label = 'Fully met'),
  },
  { what: 'a changed fact label', codes: ['label_differs'], spoil: ({ facts }) => (facts.received.label = '2 March') },
  {
    what: 'a changed issue label',
    codes: ['label_differs'],
    spoil: ({ answers }) => (answers.code_test.issues[0].label = 'Nothing much'),
  },
  {
    what: 'a changed fact',
    codes: ['asked_because_missing', 'not_asked'],
    spoil: ({ facts }) => Object.assign(facts.request_type, { value: 'eia', label: 'eia yn Gymraeg' }),
  },
  { what: 'a missing fact', codes: ['fact_needed'], spoil: ({ facts }) => delete facts.request_type },
  {
    what: 'an unknown fact',
    codes: ['not_known'],
    spoil: ({ facts }) => (facts.requested = { value: 'x', label: 'x' }),
  },
  {
    what: 'a correction that is not allowed',
    codes: ['not_allowed'],
    spoil: ({ facts }) => Object.assign(facts.received, { host: '2026-03-01', reason: 'x' }),
  },
  {
    what: 'a correction without a reason',
    codes: ['fact_reason_needed'],
    spoil: ({ facts }) => (facts.request_type.host = 'eia'),
  },
  {
    what: 'a missing required answer',
    codes: ['answer_needed'],
    spoil: ({ answers }, random) => delete answers[random.one(['unused', 'complex', 'why_late', 'next_hearing'])],
  },
  {
    what: 'a best answer that a check contradicts',
    codes: ['check_failed'],
    spoil: ({ answers }) => (answers.code_test = { answer: 'fully_met', label: 'fully_met yn Gymraeg' }),
  },
  {
    what: 'not applicable where it is not allowed',
    codes: ['not_applicable_not_allowed'],
    spoil: ({ answers }) => Object.assign(answers.unused, { answer: 'not_applicable', label: 'Ddim yn berthnasol' }),
  },
  {
    what: 'not applicable without a reason',
    codes: ['reason_needed'],
    spoil: ({ answers }) => (answers.code_test = { answer: 'not_applicable', label: 'Ddim yn berthnasol' }),
  },
  {
    what: 'a reason that nothing asks for',
    codes: ['reason_not_expected'],
    spoil: ({ answers }) => (answers.unused.reason = 'x'),
  },
  {
    what: 'an unknown issue',
    codes: ['not_an_option'],
    spoil: ({ answers }) => answers.unused.issues.push({ id: 'elements', label: 'elements yn Gymraeg' }),
  },
  {
    what: 'an issue ticked twice',
    codes: ['repeated'],
    spoil: ({ answers }) => answers.unused.issues.push({ ...answers.unused.issues[0] }),
  },
  { what: 'missing issues', codes: ['issues_needed'], spoil: ({ answers }) => delete answers.unused.issues },
  { what: 'a missing action', codes: ['action_what_needed'], spoil: ({ answers }) => delete answers.code_test.action },
  {
    what: 'an action without its owner',
    codes: ['action_owner_needed'],
    spoil: ({ answers }) => delete answers.code_test.action.owner,
  },
  {
    what: 'an action due on no day',
    codes: ['not_a_date'],
    spoil: ({ answers }) => (answers.code_test.action.due = '2026-02-30'),
  },
  {
    what: 'an action that nothing asks for',
    codes: ['not_asked'],
    spoil: ({ answers }) => (answers.unused.action = { what: 'x', owner: 'y', due: '2026-04-01' }),
  },
  {
    what: 'a comment where none can be',
    codes: ['not_allowed'],
    spoil: ({ answers }) => (answers.hearings.comment = 'x'),
  },
  {
    what: 'good practice where none can be',
    codes: ['not_allowed'],
    spoil: ({ answers }) => (answers.unused.good_practice = 'x'),
  },
  {
    what: 'a missing reason for a warning',
    codes: ['check_reason_needed'],
    spoil: (record) => (record.check_reasons = []),
  },
  {
    what: 'a reason for what is no warning',
    codes: ['not_allowed'],
    spoil: ({ check_reasons }) => check_reasons.push({ check: 'late_but_fine', reason: 'x' }),
  },
  {
    what: 'a reason for a check that does not fire',
    codes: ['check_not_firing'],
    spoil: ({ answers }) => Object.assign(answers.hearings, { answer: 3, label: '3' }),
  },
  {
    what: 'two reasons for a warning',
    codes: ['repeated'],
    spoil: ({ check_reasons }) => check_reasons.push({ ...check_reasons[0] }),
  },
  {
    what: 'a module that is off and answered',
    codes: ['not_asked'],
    spoil: ({ modules }) => (modules.disclosure = { on: false }),
  },
  {
    what: 'a module without a reason',
    codes: ['module_reason_needed'],
    spoil: ({ modules }) => delete modules.disclosure.reason,
  },
  { what: 'a module left out', codes: ['module_missing'], spoil: ({ modules }) => delete modules.disclosure },
  { what: 'an unknown module', codes: ['not_known'], spoil: ({ modules }) => (modules.disclosures = { on: true }) },
  {
    what: 'a withheld question that is asked',
    codes: ['withheld_but_asked'],
    spoil: ({ withheld }) => withheld.push('code_test'),
  },
  {
    what: 'a withheld part that is there',
    codes: ['withheld_but_asked'],
    spoil: ({ withheld }, random) => withheld.push(`code_test.${random.one(['action', 'issues', 'comment'])}`),
  },
  {
    what: 'a withheld part of what is not asked',
    codes: ['withheld_twice'],
    spoil: ({ withheld }) => withheld.push('eia_suitable.comment'),
  },
  {
    what: 'an unknown withheld id',
    codes: ['not_known'],
    spoil: ({ withheld }, random) => withheld.push(random.one(['nobody', 'code_test.nothing', 'unused.action', ''])),
  },
  {
    what: 'a reason for being asked that is another',
    codes: ['asked_because_differs'],
    spoil: ({ asked_because }) => (asked_because.why_late = 'we wondered'),
  },
  {
    what: 'no reason for being asked',
    codes: ['asked_because_missing'],
    spoil: ({ asked_because }) => delete asked_because.code_test,
  },
  {
    what: 'a reason for what was not asked',
    codes: ['not_asked'],
    spoil: ({ asked_because }) => (asked_because.eia_suitable = ''),
  },
  {
    what: 'a time that is none',
    codes: ['not_a_timestamp'],
    spoil: (record, random) =>
      (record.completed_at = random.one(['yesterday', '2026-03-20', '2026-13-20T10:00:00Z', '2026-03-20T25:00:00Z'])),
  },
  {
    what: 'an end before its start',
    codes: ['completed_before_started'],
    spoil: (record) => (record.started_at = '2026-04-20T10:00:00Z'),
  },
  {
    what: 'a missing property',
    codes: ['missing_property'],
    spoil: (record, random) => delete record[random.one(['id', 'facts', 'withheld', 'outcome', 'language'])],
  },
  { what: 'a property slightly wrong', codes: ['unknown_property'], spoil: (record) => (record.asessor = 'x') },
  { what: 'not assessed all the same', codes: ['reason_needed'], spoil: (record) => (record.outcome = 'not_assessed') },
  {
    what: 'assessed with a reason for not being',
    codes: ['reason_not_expected'],
    spoil: (record) => (record.not_assessed_reason = { id: 'file_missing', label: { en: 'The file is missing' } }),
  },
]

/** A spoilt copy, sealed as if it had been so from the start. */
export function tampered(record: Response, { spoil }: Tampering, random: Random): Loose {
  const copy = JSON.parse(JSON.stringify(record)) as Loose
  spoil(copy, random)
  copy['record_digest'] = digestWithout(copy, 'record_digest')
  return copy
}

function define(target: object, name: string): void {
  const value = { answer: 'not_met', label: 'x' }
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true })
}
