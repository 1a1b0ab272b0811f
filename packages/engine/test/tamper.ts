import { digestWithout } from '@iqa/model'
import type { Response } from '@iqa/model'
import type { Random } from './random.js'

/** A record as plain data, to be spoilt. */
export type Loose = Record<string, unknown>

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
    spoil: (record) => put(record, 'answers/eia_suitable', { answer: 'not_met', label: 'not_met yn Gymraeg' }),
  },
  {
    what: 'an option not offered',
    codes: ['not_an_option'],
    spoil: (record) => put(record, 'answers/unused/answer', 'best'),
  },
  {
    what: 'a missing comment',
    codes: ['comment_needed'],
    spoil: (record) => drop(record, 'answers/code_test/comment'),
  },
  {
    what: 'a short comment',
    codes: ['comment_too_short'],
    spoil: (record) => put(record, 'answers/code_test/comment', 'Short'),
  },
  {
    what: 'another digest',
    codes: ['other_digest'],
    spoil: (record, random) => put(record, 'digest', `sha256-${String(random.below(10)).repeat(64)}`),
  },
  { what: 'another version', codes: ['other_version'], spoil: (record) => put(record, 'version', '1.0.1') },
  { what: 'another set', codes: ['other_set'], spoil: (record) => put(record, 'set', 'charging_2') },
  { what: 'another status', codes: ['other_status'], spoil: (record) => put(record, 'set_status', 'retired') },
  {
    what: 'a language that the set does not have',
    codes: ['other_language'],
    spoil: (record) => put(record, 'language', 'fr'),
  },
  { what: 'another format', codes: ['unknown_format'], spoil: (record) => put(record, 'iqa_response', 2) },
  {
    what: 'a wrong type',
    codes: ['wrong_type', 'not_an_option'],
    spoil: (record, random) => put(record, 'answers/hearings/answer', random.one(['12', true, null, {}, ['a']])),
  },
  {
    what: 'a number outside its limits',
    codes: ['above_most'],
    spoil: (record, random) => merge(record, 'answers/hearings', { answer: 101 + random.below(9), label: '101' }),
  },
  {
    what: 'a date before its limit',
    codes: ['too_early'],
    spoil: (record) => merge(record, 'answers/next_hearing', { answer: '2026-03-01', label: '2026-03-01' }),
  },
  {
    what: 'an inherited name as a property',
    codes: ['unknown_property'],
    spoil: (record, random) =>
      define(read(record, ''), random.one(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])),
  },
  {
    what: 'an inherited name as a question',
    codes: ['not_known'],
    spoil: (record, random) =>
      define(read(record, 'answers'), random.one(['__proto__', 'constructor', 'toString', 'valueOf'])),
  },
  {
    what: 'a huge string',
    codes: ['too_long'],
    spoil: (record, random) => put(record, 'answers/code_test/comment', 'x'.repeat(2001 + random.below(50_000))),
  },
  {
    what: 'a changed label',
    codes: ['label_differs'],
    spoil: (record, random) =>
      put(record, `answers/${random.one(Object.keys(read(record, 'answers')))}/label`, 'Fully met'),
  },
  {
    what: 'a changed fact label',
    codes: ['label_differs'],
    spoil: (record) => put(record, 'facts/received/label', '2 March'),
  },
  {
    what: 'a changed issue label',
    codes: ['label_differs'],
    spoil: (record) => put(record, 'answers/code_test/issues/0/label', 'Nothing much'),
  },
  {
    what: 'a changed fact',
    codes: ['asked_because_missing', 'not_asked'],
    spoil: (record) => merge(record, 'facts/request_type', { value: 'eia', label: 'eia yn Gymraeg' }),
  },
  { what: 'a missing fact', codes: ['fact_needed'], spoil: (record) => drop(record, 'facts/request_type') },
  {
    what: 'an unknown fact',
    codes: ['not_known'],
    spoil: (record) => put(record, 'facts/requested', { value: 'x', label: 'x' }),
  },
  {
    what: 'a correction that is not allowed',
    codes: ['not_allowed'],
    spoil: (record) => merge(record, 'facts/received', { host: '2026-03-01', reason: 'x' }),
  },
  {
    what: 'a correction without a reason',
    codes: ['fact_reason_needed'],
    spoil: (record) => put(record, 'facts/request_type/host', 'eia'),
  },
  {
    what: 'a missing required answer',
    codes: ['answer_needed'],
    spoil: (record, random) => drop(record, `answers/${random.one(['unused', 'complex', 'why_late', 'next_hearing'])}`),
  },
  {
    what: 'a best answer that a check contradicts',
    codes: ['check_failed'],
    spoil: (record) => put(record, 'answers/code_test', { answer: 'fully_met', label: 'fully_met yn Gymraeg' }),
  },
  {
    what: 'not applicable where it is not allowed',
    codes: ['not_applicable_not_allowed'],
    spoil: (record) => merge(record, 'answers/unused', { answer: 'not_applicable', label: 'Ddim yn berthnasol' }),
  },
  {
    what: 'not applicable without a reason',
    codes: ['reason_needed'],
    spoil: (record) => put(record, 'answers/code_test', { answer: 'not_applicable', label: 'Ddim yn berthnasol' }),
  },
  {
    what: 'a reason that nothing asks for',
    codes: ['reason_not_expected'],
    spoil: (record) => put(record, 'answers/unused/reason', 'x'),
  },
  {
    what: 'an unknown issue',
    codes: ['not_an_option'],
    spoil: (record) => push(record, 'answers/unused/issues', { id: 'elements', label: 'elements yn Gymraeg' }),
  },
  {
    what: 'an issue ticked twice',
    codes: ['repeated'],
    spoil: (record) => push(record, 'answers/unused/issues', read(record, 'answers/unused/issues/0')),
  },
  { what: 'missing issues', codes: ['issues_needed'], spoil: (record) => drop(record, 'answers/unused/issues') },
  {
    what: 'a missing action',
    codes: ['action_what_needed'],
    spoil: (record) => drop(record, 'answers/code_test/action'),
  },
  {
    what: 'an action without its owner',
    codes: ['action_owner_needed'],
    spoil: (record) => drop(record, 'answers/code_test/action/owner'),
  },
  {
    what: 'an action due on no day',
    codes: ['not_a_date'],
    spoil: (record) => put(record, 'answers/code_test/action/due', '2026-02-30'),
  },
  {
    what: 'an action that nothing asks for',
    codes: ['not_asked'],
    spoil: (record) => put(record, 'answers/unused/action', { what: 'x', owner: 'y', due: '2026-04-01' }),
  },
  {
    what: 'a comment where none can be',
    codes: ['not_allowed'],
    spoil: (record) => put(record, 'answers/hearings/comment', 'x'),
  },
  {
    what: 'good practice where none can be',
    codes: ['not_allowed'],
    spoil: (record) => put(record, 'answers/unused/good_practice', 'x'),
  },
  {
    what: 'a missing reason for a warning',
    codes: ['check_reason_needed'],
    spoil: (record) => put(record, 'check_reasons', []),
  },
  {
    what: 'a reason for what is no warning',
    codes: ['not_allowed'],
    spoil: (record) => push(record, 'check_reasons', { check: 'late_but_fine', reason: 'x' }),
  },
  {
    what: 'a reason for a check that does not fire',
    codes: ['check_not_firing'],
    spoil: (record) => merge(record, 'answers/hearings', { answer: 3, label: '3' }),
  },
  {
    what: 'two reasons for a warning',
    codes: ['repeated'],
    spoil: (record) => push(record, 'check_reasons', read(record, 'check_reasons/0')),
  },
  {
    what: 'a module that is off and answered',
    codes: ['not_asked'],
    spoil: (record) => put(record, 'modules/disclosure', { on: false }),
  },
  {
    what: 'a module without a reason',
    codes: ['module_reason_needed'],
    spoil: (record) => drop(record, 'modules/disclosure/reason'),
  },
  { what: 'a module left out', codes: ['module_missing'], spoil: (record) => drop(record, 'modules/disclosure') },
  {
    what: 'an unknown module',
    codes: ['not_known'],
    spoil: (record) => put(record, 'modules/disclosures', { on: true }),
  },
  {
    what: 'a withheld question that is asked',
    codes: ['withheld_but_asked'],
    spoil: (record) => push(record, 'withheld', 'code_test'),
  },
  {
    what: 'a withheld part that is there',
    codes: ['withheld_but_asked'],
    spoil: (record, random) => push(record, 'withheld', `code_test.${random.one(['action', 'issues', 'comment'])}`),
  },
  {
    what: 'a withheld part of what is not asked',
    codes: ['withheld_twice'],
    spoil: (record) => push(record, 'withheld', 'eia_suitable.comment'),
  },
  {
    what: 'an unknown withheld id',
    codes: ['not_known'],
    spoil: (record, random) =>
      push(record, 'withheld', random.one(['nobody', 'code_test.nothing', 'unused.action', ''])),
  },
  {
    what: 'a reason for being asked that is another',
    codes: ['asked_because_differs'],
    spoil: (record) => put(record, 'asked_because/why_late', 'we wondered'),
  },
  {
    what: 'no reason for being asked',
    codes: ['asked_because_missing'],
    spoil: (record) => drop(record, 'asked_because/code_test'),
  },
  {
    what: 'a reason for what was not asked',
    codes: ['not_asked'],
    spoil: (record) => put(record, 'asked_because/eia_suitable', ''),
  },
  {
    what: 'a time that is none',
    codes: ['not_a_timestamp'],
    spoil: (record, random) =>
      put(
        record,
        'completed_at',
        random.one(['yesterday', '2026-03-20', '2026-13-20T10:00:00Z', '2026-03-20T25:00:00Z']),
      ),
  },
  {
    what: 'an end before its start',
    codes: ['completed_before_started'],
    spoil: (record) => put(record, 'started_at', '2026-04-20T10:00:00Z'),
  },
  {
    what: 'a missing property',
    codes: ['missing_property'],
    spoil: (record, random) => drop(record, `${random.one(['id', 'facts', 'withheld', 'outcome', 'language'])}`),
  },
  { what: 'a property slightly wrong', codes: ['unknown_property'], spoil: (record) => put(record, 'asessor', 'x') },
  {
    what: 'not assessed all the same',
    codes: ['reason_needed'],
    spoil: (record) => put(record, 'outcome', 'not_assessed'),
  },
  {
    what: 'assessed with a reason for not being',
    codes: ['reason_not_expected'],
    spoil: (record) => put(record, 'not_assessed_reason', { id: 'file_missing', label: { en: 'The file is missing' } }),
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

/** What lies at a path of names with slashes between; the record itself at ''. */
function read(record: Loose, path: string): Loose {
  const names = path === '' ? [] : path.split('/')
  return names.reduce((at, name) => at[name] as Loose, record)
}

export function put(record: Loose, path: string, value: unknown): void {
  const names = path.split('/')
  read(record, names.slice(0, -1).join('/'))[names.at(-1) as string] = value
}

function drop(record: Loose, path: string): void {
  const names = path.split('/')
  delete read(record, names.slice(0, -1).join('/'))[names.at(-1) as string]
}

function merge(record: Loose, path: string, members: Loose): void {
  Object.assign(read(record, path), members)
}

function push(record: Loose, path: string, item: unknown): void {
  ;(read(record, path) as unknown as unknown[]).push(JSON.parse(JSON.stringify(item)))
}
