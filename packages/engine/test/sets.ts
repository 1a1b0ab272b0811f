import { digestWithout } from '@iqa/model'
import type {
  AnswerKind,
  CompiledCheck,
  CompiledCondition,
  CompiledFact,
  CompiledModule,
  CompiledQuestion,
  CompiledQuestionSet,
  CompiledSection,
  Option,
  Rule,
  Text,
} from '@iqa/model'

/** A compiled set of the given parts, sealed with its digest. What a test does not care for is filled in. */
export function sealed(parts: Partial<CompiledQuestionSet>): CompiledQuestionSet {
  const set = {
    iqa_compiled: 1 as const,
    set: 'sample',
    title: en('Sample'),
    version: '1.0.0',
    status: 'published' as const,
    languages: ['en', 'cy'],
    reads_today: false,
    standards: [],
    stages: [],
    judges: [],
    not_assessed: [{ id: 'file_missing', label: { en: 'The file is missing', cy: 'Mae’r ffeil ar goll' } }],
    includes: [],
    facts: [],
    scales: [],
    values: [],
    modules: [],
    sections: [section('one')],
    questions: [],
    checks: [],
    ...parts,
  }
  const { digest: _, ...rest } = set as typeof set & { digest?: string }
  const numbered = { ...rest, questions: rest.questions.map((question, index) => ({ ...question, number: index + 1 })) }
  return {
    ...numbered,
    digest: digestWithout(numbered as typeof numbered & { digest?: string }, 'digest'),
  } as CompiledQuestionSet
}

export function en(text: string): Text {
  return { en: text }
}

export function section(id: string, more: Partial<CompiledSection> = {}): CompiledSection {
  return { id, title: en(id), task: false, ...more }
}

export function fact(id: string, answer: AnswerKind = yesNo, more: Partial<CompiledFact> = {}): CompiledFact {
  return { id, label: en(id), answer, required: false, from: 'host', correct: 'no', ...more }
}

export function question(id: string, more: Partial<CompiledQuestion> = {}): CompiledQuestion {
  return {
    id,
    number: 1,
    section: 'one',
    ask: en(`${id}?`),
    answer: met,
    not_applicable: 'no',
    required: 'yes',
    not_asked: 'hidden',
    standards: [],
    covers: [],
    good_practice: false,
    ...more,
  }
}

export function module(id: string, more: Partial<CompiledModule> = {}): CompiledModule {
  return {
    id,
    module: id,
    title: en(id),
    section: 'one',
    switched_on_by: 'assessor',
    reason: 'no',
    task: false,
    ...more,
  }
}

export function check(id: string, rule: Rule, more: Partial<CompiledCheck>): CompiledCheck {
  return { id, when: when(rule), severity: 'error', message: en(`${id}!`), ...more }
}

export function when(rule: Rule, sentence = 'something holds'): CompiledCondition {
  return { rule, read_back: en(sentence) }
}

/** `path` is `value`. Unanswered is not equal to anything, so the comparison needs no guard of its own here. */
export function is(path: string, value: string | number | boolean): Rule {
  return { and: [{ '!==': [{ var: path }, null] }, { '===': [{ var: path }, value] }] }
}

export function answered(path: string): Rule {
  return { '!==': [{ var: path }, null] }
}

export function option(id: string, more: Partial<Option> = {}): Option {
  return { id, label: { en: `${id} in English`, cy: `${id} yn Gymraeg` }, ...more }
}

export const met: AnswerKind = {
  kind: 'scale',
  scale: 'met',
  options: ['fully_met', 'partly_met', 'not_met'].map((id) => option(id)),
}
export const yesNo: AnswerKind = { kind: 'yes_no', options: ['yes', 'no'].map((id) => option(id)) }
export const wholeNumber: AnswerKind = { kind: 'number', decimals: 0, at_least: 0, at_most: 100 }
export const day: AnswerKind = { kind: 'date' }
export const shortText: AnswerKind = { kind: 'text', at_most: 20 }
export function many(...ids: string[]): AnswerKind {
  return { kind: 'many', options: ids.map((id) => option(id)) }
}
export function choice(...ids: string[]): AnswerKind {
  return { kind: 'choice', options: ids.map((id) => option(id)) }
}

/**
 * A small set with one of everything: a section only for early advice, a demanded comment, issues, an action, a module,
 * values, checks of each severity.
 */
export const charging: CompiledQuestionSet = sealed({
  set: 'charging',
  facts: [
    fact('request_type', choice('charging', 'eia'), { required: true, correct: 'reason' }),
    fact('received', day),
    fact('advised', day),
    fact('flags', many('domestic_abuse', 'hate_crime')),
    fact('reviewer', shortText, { from: 'assessor' }),
  ],
  scales: [{ id: 'met', options: ['fully_met', 'partly_met', 'not_met'].map((id) => option(id)) }],
  values: [
    {
      id: 'days',
      type: 'number',
      rule: { days_between: [{ var: 'facts.received' }, { var: 'facts.advised' }] },
      read_back: en('days'),
    },
    {
      id: 'late',
      type: 'yes_no',
      rule: {
        if: [{ and: [{ '!==': [{ var: 'values.days' }, null] }, { '>': [{ var: 'values.days' }, 5] }] }, 'yes', 'no'],
      },
      read_back: en('late'),
    },
    {
      id: 'not_met_count',
      type: 'number',
      rule: {
        '+': ['code_test', 'unused'].map((id) => ({ if: [{ in: [{ var: `answers.${id}` }, ['not_met']] }, 1, 0] })),
      },
      read_back: en('answers of Not met'),
    },
  ],
  modules: [
    module('disclosure', {
      section: 'two',
      reason: 'required',
      offer_when: when(is('answers.complex', 'yes'), 'the case is complex'),
    }),
  ],
  sections: [
    section('early', { when: when(is('facts.request_type', 'eia'), 'what the police asked for is early advice') }),
    section('two'),
    section('three', { when: when({ '>': [{ var: 'values.not_met_count' }, 1] }, 'more than one answer is Not met') }),
    section('four'),
  ],
  questions: [
    question('eia_suitable', {
      section: 'early',
      asked_when: { en: 'what the police asked for is early advice', cy: 'cyngor cynnar yw’r cais' },
    }),
    question('code_test', {
      section: 'two',
      not_applicable: 'reason',
      comment: { when: when({ in: [{ var: 'answer' }, ['partly_met', 'not_met']] }), at_least: 10 },
      issues: { options: [option('elements'), option('evidence')], at_least: 0 },
      action: { when: when(is('answer', 'not_met')) },
      good_practice: true,
    }),
    question('unused', {
      section: 'two',
      issues: {
        options: [option('schedule'), option('lines')],
        at_least: 1,
        when: when({ in: [{ var: 'answer' }, ['partly_met', 'not_met']] }),
      },
    }),
    question('complex', { section: 'two', answer: yesNo }),
    question('why_late', {
      section: 'two',
      answer: { kind: 'text', at_most: 200 },
      when: when(is('values.late', 'yes')),
      asked_when: en('the advice was late'),
      not_asked: 'shown',
    }),
    question('hearings', { section: 'two', answer: wholeNumber, required: 'no' }),
    question('next_hearing', {
      section: 'two',
      answer: { kind: 'date', not_before: { var: 'facts.received' } },
      required: when(answered('answers.hearings')),
    }),
    question('disclosure.schedules', { section: 'two', module: 'disclosure', asked_when: en('the module is on') }),
    question('disclosure.lines', {
      section: 'two',
      module: 'disclosure',
      required: 'no',
      asked_when: en('the module is on'),
    }),
    question('next_step', {
      section: 'three',
      answer: choice('talk', 'train'),
      asked_when: en('more than one answer is Not met'),
    }),
    question('wider', {
      section: 'four',
      answer: yesNo,
      required: 'no',
      when: when(is('answers.complex', 'no')),
      asked_when: en('the case is not complex'),
    }),
  ],
  checks: [
    check(
      'late_but_fine',
      { and: [is('values.late', 'yes'), is('answers.code_test', 'fully_met')] },
      { about: ['code_test', 'unused'] },
    ),
    check(
      'best_with_issue',
      { and: [is('answer', 'fully_met'), answered('issues')] },
      { each: ['code_test', 'unused'] },
    ),
    check(
      'many_hearings',
      { and: [answered('answers.hearings'), { '>': [{ var: 'answers.hearings' }, 10] }] },
      {
        severity: 'warning',
        about: ['hearings'],
      },
    ),
    check('looks_good', is('answers.unused', 'fully_met'), { severity: 'note', about: ['unused'] }),
  ],
})
