/** The sentences of "Meaning, in one place", by their numbers in the design of the language, and the contract of what is not asked. */
import { digestWithout } from '@iqa/model'
import { describe, expect, test } from 'vitest'
import {
  completeResponse,
  createForm,
  notAssessed,
  problems,
  progress,
  questionView,
  sectionViews,
  snapshot,
  update,
  valueOf,
  verifyResponse,
} from './index.js'
import type { FormEvent, FormState } from './index.js'
import { answer, charged, complete, played } from '../test/play.js'
import {
  charging,
  check,
  choice,
  day,
  fact,
  is,
  many,
  module,
  question,
  sealed,
  section,
  when,
  wholeNumber,
  yesNo,
} from '../test/sets.js'

const codes = (state: FormState): string[] =>
  problems(state).map(({ code, ...about }) => `${about.question ?? about.fact ?? about.module ?? about.check}: ${code}`)
const isAsked = (state: FormState, id: string): boolean => questionView(state, id).asked

describe('1. asked', () => {
  const set = sealed({
    facts: [fact('a'), fact('b'), fact('c')],
    modules: [module('m', { section: 'two' })],
    sections: [section('one'), section('two', { when: when(is('facts.a', 'yes')) })],
    questions: [
      question('old', { retired: true }),
      question('m.q', { section: 'two', module: 'm', when: when(is('facts.c', 'yes')) }),
    ],
  })
  test.each([
    { a: 'yes', on: true, c: 'yes', asked: true },
    { a: 'no', on: true, c: 'yes', asked: false },
    { a: 'yes', on: false, c: 'yes', asked: false },
    { a: 'yes', on: true, c: 'no', asked: false },
  ])('section $a, module on $on, question $c: asked $asked', ({ a, on, c, asked }) => {
    const state = createForm(set, { facts: { a, c } })
    const { state: after } = update(state, { type: 'module_switched', module: 'm', on, by: 'assessor' })
    expect(isAsked(after, 'm.q')).toBe(asked)
  })
  test('a retired question is never asked', () => expect(isAsked(createForm(set), 'old')).toBe(false))
  test('a section is asked when its condition holds and something in it is asked or may be', () => {
    const asked = (facts: Record<string, string>): boolean[] =>
      sectionViews(createForm(set, { facts })).map((view) => view.asked)
    expect(asked({ a: 'yes' })).toEqual([false, true])
    expect(asked({ a: 'no' })).toEqual([false, false])
  })
})

describe('2. a reference to what is not asked reads as unanswered', () => {
  test('an answer that is withheld opens nothing and counts for nothing, and does again when it returns', () => {
    const state = played([
      answer('complex', 'yes'),
      { type: 'module_switched', module: 'disclosure', on: true, by: 'assessor' },
    ])
    expect(isAsked(state, 'disclosure.schedules')).toBe(true)
    const set = sealed({
      facts: [fact('f')],
      values: [
        {
          id: 'count',
          type: 'number',
          rule: { '+': [{ if: [{ in: [{ var: 'answers.a' }, ['yes']] }, 1, 0] }] },
          read_back: { en: '' },
        },
      ],
      questions: [
        question('a', { answer: yesNo, when: when(is('facts.f', 'yes')) }),
        question('b', { when: when(is('answers.a', 'yes')) }),
        question('c', { when: when(is('answers.b', 'fully_met')) }),
      ],
    })
    const open = played(
      [answer('a', 'yes'), answer('b', 'fully_met'), answer('c', 'not_met')],
      createForm(set, { facts: { f: 'yes' } }),
    )
    const shut = played([{ type: 'fact_changed', fact: 'f', value: 'no', by: 'host' }], open)
    expect([isAsked(shut, 'a'), isAsked(shut, 'b'), isAsked(shut, 'c'), valueOf(shut, 'count')]).toEqual([
      false,
      false,
      false,
      0,
    ])
    expect(snapshot(shut).answers).toEqual(snapshot(open).answers)
    const again = played([{ type: 'fact_changed', fact: 'f', value: 'yes', by: 'host' }], shut)
    expect(questionView(again, 'c').value).toBe('not_met')
    expect(valueOf(again, 'count')).toBe(1)
  })
})

describe('3. a comparison with something unanswered is false', () => {
  test.each([
    { rule: is('answers.a', 'yes'), asked: false, name: 'is' },
    {
      rule: { and: [{ '!==': [{ var: 'answers.a' }, null] }, { '!==': [{ var: 'answers.a' }, 'yes'] }] },
      asked: false,
      name: 'is_not',
    },
    {
      rule: { and: [{ '!==': [{ var: 'answers.n' }, null] }, { '<': [{ var: 'answers.n' }, 3] }] },
      asked: false,
      name: 'below',
    },
    { rule: { '!==': [{ var: 'answers.a' }, null] }, asked: false, name: 'answered: yes' },
    { rule: { '===': [{ var: 'answers.a' }, null] }, asked: true, name: 'answered: no' },
    { rule: { '!': [is('answers.a', 'yes')] }, asked: true, name: 'not' },
    {
      rule: { '===': [{ '+': [{ if: [{ in: [{ var: 'answers.a' }, ['yes']] }, 1, 0] }] }, 0] },
      asked: true,
      name: 'count is 0',
    },
  ])('$name of the unanswered: $asked', ({ rule, asked }) => {
    const questions = [
      question('a', { answer: yesNo }),
      question('n', { answer: wholeNumber }),
      question('b', { when: when(rule) }),
    ]
    expect(isAsked(createForm(sealed({ questions })), 'b')).toBe(asked)
  })
})

describe('4. not applicable is an answer', () => {
  test.each([
    { rule: { '!==': [{ var: 'answers.a' }, null] }, asked: true, name: 'answered: yes' },
    { rule: { in: [{ var: 'answers.a' }, ['fully_met', 'partly_met']] }, asked: false, name: 'above not_met' },
    { rule: { in: [{ var: 'answers.a' }, ['not_met']] }, asked: false, name: 'below partly_met' },
    { rule: is('answers.a', 'not_applicable'), asked: true, name: 'is not_applicable' },
    {
      rule: { and: [{ '!==': [{ var: 'answers.a' }, null] }, { '!==': [{ var: 'answers.a' }, 'not_met'] }] },
      asked: true,
      name: 'is_not not_met',
    },
  ])('$name of not applicable: $asked', ({ rule, asked }) => {
    const questions = [question('a', { not_applicable: 'allowed' }), question('b', { when: when(rule) })]
    expect(isAsked(played([answer('a', 'not_applicable')], createForm(sealed({ questions }))), 'b')).toBe(asked)
  })
})

describe('6. comment, issues, action and good practice belong to their question', () => {
  test('no rule of a question runs while it is unanswered, and all do when it is answered', () => {
    const view = questionView(charged(), 'code_test')
    expect([view.comment.needed, view.action.needed, questionView(charged(), 'unused').issues.offered]).toEqual([
      false,
      false,
      false,
    ])
    const after = questionView(played([answer('code_test', 'not_met')]), 'code_test')
    expect([after.comment.needed, after.action.needed]).toEqual([true, true])
  })
  test('a part whose rule lapses is withheld by id, and returns', () => {
    const state = played(complete)
    const lapsed = played([answer('code_test', 'fully_met'), answer('unused', 'fully_met')], state)
    expect(questionView(lapsed, 'code_test').withheld).toEqual(['action'])
    expect(questionView(lapsed, 'unused').withheld).toEqual(['issues'])
    const back = played([answer('code_test', 'not_met'), answer('unused', 'not_met')], lapsed)
    expect(questionView(back, 'code_test').withheld).toEqual([])
    expect(snapshot(back).answers['code_test']?.action).toEqual(snapshot(state).answers['code_test']?.action)
  })
  test('a comment is demanded by its rule and never hidden by it', () => {
    const state = played([
      answer('code_test', 'fully_met'),
      { type: 'comment_written', question: 'code_test', text: 'Clear.' },
    ])
    expect(questionView(state, 'code_test')).toMatchObject({ comment: { allowed: true, needed: false }, withheld: [] })
  })
  test('the reason for not applicable is withheld when the answer is another, and returns', () => {
    const state = played([
      answer('code_test', 'not_applicable'),
      { type: 'reason_written', question: 'code_test', text: 'No test yet' },
    ])
    expect(questionView(played([answer('code_test', 'fully_met')], state), 'code_test').withheld).toEqual(['reason'])
    expect(questionView(state, 'code_test').withheld).toEqual([])
  })
})

describe('7. completion needs', () => {
  test('nothing more than the complete assessment has', () => expect(codes(played(complete))).toEqual([]))
  test.each<{ what: string; events: FormEvent[]; code: string }>([
    {
      what: 'every required fact',
      events: [{ type: 'fact_changed', fact: 'request_type', value: undefined, by: 'host' }],
      code: 'request_type: fact_needed',
    },
    {
      what: 'a reason for a corrected fact',
      events: [{ type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'assessor' }],
      code: 'request_type: fact_reason_needed',
    },
    { what: 'every required answer', events: [{ type: 'cleared', question: 'unused' }], code: 'unused: answer_needed' },
    {
      what: 'an answer required by its condition',
      events: [{ type: 'cleared', question: 'next_hearing' }],
      code: 'next_hearing: answer_needed',
    },
    {
      what: 'a reason for not applicable',
      events: [answer('code_test', 'not_applicable')],
      code: 'code_test: reason_needed',
    },
    {
      what: 'a demanded comment',
      events: [{ type: 'comment_written', question: 'code_test', text: ' ' }],
      code: 'code_test: comment_needed',
    },
    {
      what: 'a comment that is long enough',
      events: [{ type: 'comment_written', question: 'code_test', text: '  Too short ' }],
      code: 'code_test: comment_too_short',
    },
    {
      what: 'a comment that is short enough',
      events: [{ type: 'comment_written', question: 'code_test', text: 'x'.repeat(2001) }],
      code: 'code_test: comment_too_long',
    },
    {
      what: 'demanded issues',
      events: [{ type: 'issues_ticked', question: 'unused', issues: [] }],
      code: 'unused: issues_needed',
    },
    {
      what: 'what is to be done',
      events: [{ type: 'action_written', question: 'code_test', part: 'what', text: '' }],
      code: 'code_test: action_what_needed',
    },
    {
      what: 'who will do it',
      events: [{ type: 'action_written', question: 'code_test', part: 'owner', text: '' }],
      code: 'code_test: action_owner_needed',
    },
    {
      what: 'by when',
      events: [{ type: 'action_written', question: 'code_test', part: 'due', typed: { day: '', month: '', year: '' } }],
      code: 'code_test: action_due_needed',
    },
    {
      what: 'a day that there is',
      events: [
        { type: 'action_written', question: 'code_test', part: 'due', typed: { day: '31', month: '2', year: '2026' } },
      ],
      code: 'code_test: action_due_not_a_date',
    },
    {
      what: 'a reason for a module',
      events: [{ type: 'module_reason_written', module: 'disclosure', text: '' }],
      code: 'disclosure: module_reason_needed',
    },
    { what: 'no contradiction', events: [answer('code_test', 'fully_met')], code: 'late_but_fine: check_failed' },
    {
      what: 'a reason for each warning',
      events: [{ type: 'check_answered', check: 'many_hearings', reason: '' }],
      code: 'many_hearings: check_reason_needed',
    },
  ])('$what', ({ events, code }) => {
    const state = played(events, played(complete))
    expect(codes(state)).toContain(code)
    expect(
      'problems' in completeResponse(state, { id: 'r', completed_at: '2026-03-20T10:00:00Z', language: 'en' }),
    ).toBe(true)
  })
  test('a note stops nothing', () => {
    const state = played([answer('unused', 'fully_met')])
    expect(questionView(state, 'unused').checks.map((view) => view.check.id)).toEqual(['looks_good'])
    expect(codes(state)).not.toContain('looks_good: check_failed')
  })
})

describe('8. today is data', () => {
  const set = sealed({
    reads_today: true,
    facts: [fact('due', day)],
    questions: [
      question('overdue', {
        when: when({
          and: [{ '!==': [{ var: 'facts.due' }, null] }, { '<': [{ var: 'facts.due' }, { var: 'today' }] }],
        }),
      }),
    ],
  })
  test('a set that reads it cannot start without it', () => {
    expect(() => createForm(set)).toThrow(expect.objectContaining({ code: 'today_needed' }))
  })
  test('it is fixed in the draft, and changed only by an event', () => {
    const state = createForm(set, { today: '2026-03-01', facts: { due: '2026-03-02' } })
    expect(isAsked(state, 'overdue')).toBe(false)
    const later = createForm(set, { today: '2026-03-09', draft: snapshot(state) })
    expect(isAsked(later, 'overdue')).toBe(false)
    expect(isAsked(update(later, { type: 'today_changed', today: '2026-03-09' }).state, 'overdue')).toBe(true)
  })
})

describe('9. what is unanswered, and what is refused', () => {
  const set = sealed({
    facts: [fact('flags', many('a', 'b')), fact('n', wholeNumber)],
    questions: [
      question('text', { answer: { kind: 'text', at_most: 20 } }),
      question('many', { answer: many('a', 'b') }),
      question('number', { answer: wholeNumber }),
      question('date', { answer: { kind: 'date', not_after: '2026-03-31' } }),
      question('when_flags_known', { when: when({ '!==': [{ var: 'facts.flags' }, null] }) }),
    ],
  })
  test.each([
    { question: 'text', given: '  ' },
    { question: 'many', given: [] },
    { question: 'number', given: null as unknown as string },
    { question: 'number', given: { typed: '  ' } },
    { question: 'date', given: { typed: { day: '', month: ' ', year: '' } } },
  ])('$given for a $question is unanswered and not stored', ({ question, given }) => {
    const before = played(
      [answer('text', 'x'), answer('many', ['a']), answer('number', 1), answer('date', '2026-03-01')],
      createForm(set),
    )
    const { state, problem } = update(before, answer(question, given))
    expect(problem).toBeUndefined()
    expect(snapshot(state).answers[question]).toBeUndefined()
  })
  test.each([
    { flags: undefined, asked: false },
    { flags: [], asked: true },
  ])('a many fact given as $flags: known $asked', ({ flags, asked }) => {
    expect(isAsked(createForm(set, { facts: { flags } }), 'when_flags_known')).toBe(asked)
  })
  test.each([
    { question: 'number', given: Number.NaN, code: 'not_a_number' },
    { question: 'number', given: Number.POSITIVE_INFINITY, code: 'not_a_number' },
    { question: 'date', given: '2026-02-30', code: 'not_a_date' },
    { question: 'text', given: 'x'.repeat(20_001), code: 'too_long' },
    { question: 'number', given: '7', code: 'wrong_type' },
    { question: 'many', given: ['a', 'z'], code: 'not_an_option' },
  ])('$code is refused for a $question', ({ question, given, code }) => {
    const before = createForm(set)
    const { state, problem } = update(before, answer(question, given))
    expect(problem).toMatchObject({ code, question })
    expect(state).toBe(before)
  })
  test.each([
    { question: 'number', given: 101, code: 'above_most', with: { at_most: 100 } },
    { question: 'number', given: { typed: '-1' }, code: 'below_least', with: { at_least: 0 } },
    { question: 'number', given: { typed: '1.5' }, code: 'too_many_decimals', with: { decimals: 0 } },
    { question: 'number', given: { typed: '12,5' }, code: 'not_a_number', with: {} },
    { question: 'date', given: '2026-04-01', code: 'too_late', with: { not_after: '2026-03-31' } },
    { question: 'date', given: { typed: { day: '31', month: '2', year: '2026' } }, code: 'not_a_date', with: {} },
    { question: 'text', given: 'x'.repeat(21), code: 'too_long', with: { at_most: 20 } },
  ])('$code is kept in the draft, is a problem and reads as unanswered', ({ question, given, code, with: limits }) => {
    const state = played([answer(question, given)], createForm(set))
    const view = questionView(state, question)
    expect(view.value).toBeUndefined()
    expect(view.problems).toMatchObject([{ code, question, with: limits }])
    expect(snapshot(state).answers[question]).toBeDefined()
    expect(progress(state).answered).toBe(0)
  })
})

describe('10. answering what is not asked', () => {
  test('leaves the state unchanged and returns the problem not_asked', () => {
    const state = charged()
    for (const event of [answer('eia_suitable', 'not_met'), { type: 'cleared', question: 'eia_suitable' } as const]) {
      const result = update(state, event)
      expect(result).toMatchObject({ problem: { code: 'not_asked', question: 'eia_suitable' }, evaluated: 0 })
      expect(result.state).toBe(state)
    }
  })
})

describe('what is not asked: the contract', () => {
  const early: FormEvent = { type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'host' }
  const charge: FormEvent = { type: 'fact_changed', fact: 'request_type', value: 'charging', by: 'host' }
  const withheld = played([early, answer('eia_suitable', 'not_met'), charge, ...complete])
  test('1. being asked is never stored', () => {
    expect(JSON.stringify(snapshot(withheld))).not.toContain('asked')
  })
  test('2. it is unanswered to conditions, checks, values, progress and completion', () => {
    expect(questionView(withheld, 'eia_suitable')).toMatchObject({ asked: false, required: false, problems: [] })
    expect(questionView(withheld, 'eia_suitable').value).toBeUndefined()
    expect(progress(withheld).asked).toBe(progress(played(complete)).asked)
  })
  test('3. its last answer stays in the draft and returns', () => {
    expect(snapshot(withheld).answers['eia_suitable']).toEqual({ answer: 'not_met' })
    expect(questionView(played([early], withheld), 'eia_suitable').value).toBe('not_met')
  })
  test('4. what is required and what is checked does not apply to it', () => {
    const set = sealed({
      facts: [fact('f')],
      questions: [question('a', { answer: yesNo, when: when(is('facts.f', 'yes')) })],
      checks: [check('never', is('answers.a', 'yes'), { about: ['a'] })],
    })
    const firing = played([answer('a', 'yes')], createForm(set, { facts: { f: 'yes' } }))
    expect(codes(firing)).toEqual(['never: check_failed'])
    expect(codes(played([{ type: 'fact_changed', fact: 'f', value: 'no', by: 'host' }], firing))).toEqual([])
  })
  test('5. the record leaves it out and names it, never its content', () => {
    const result = completeResponse(withheld, { id: 'r', completed_at: '2026-03-20T10:00:00Z', language: 'en' })
    if (!('response' in result)) throw new Error(JSON.stringify(result))
    expect(result.response.withheld).toEqual(['eia_suitable'])
    expect(Object.keys(result.response.answers)).not.toContain('eia_suitable')
    expect('response' in verifyResponse(charging, result.response)).toBe(true)
  })
  test('8. not asked is not the same as not applicable', () => {
    const state = played([answer('code_test', 'not_applicable')])
    expect(questionView(state, 'code_test')).toMatchObject({ asked: true, value: 'not_applicable' })
    expect(questionView(state, 'code_test').problems).toMatchObject([{ code: 'reason_needed' }])
  })
})

test('choosing a retired option anew is refused, and one chosen before stays', () => {
  const kind = choice('red', 'old')
  if (!('options' in kind)) throw new Error()
  const before = sealed({
    questions: [
      question('q', {
        answer: { kind: 'choice', options: [{ ...kind.options[0]! }, { ...kind.options[1]!, retired: true }] },
      }),
    ],
  })
  expect(update(createForm(before), answer('q', 'old')).problem).toMatchObject({ code: 'not_an_option' })
  const draft = { ...snapshot(createForm(before)), answers: { q: { answer: 'old' } } }
  expect(questionView(createForm(before, { draft }), 'q').value).toBe('old')
})

describe('a set is for the work of its time', () => {
  const set = sealed({
    applies: { by: 'advised', from: '2026-03-01', to: '2026-03-31' },
    facts: [fact('advised', day, { required: true })],
    questions: [question('a')],
  })
  const started = (advised?: string): FormState => {
    return played([answer('a', 'fully_met')], createForm(set, { facts: { advised } }))
  }
  const codes = (state: FormState): string[] => problems(state).map(({ code }) => code)

  test.each([
    ['2026-02-28', ['outside_its_time']],
    ['2026-03-01', []],
    ['2026-03-31', []],
    ['2026-04-01', ['outside_its_time']],
  ])('work of %s', (advised, expected) => {
    expect(codes(started(advised))).toEqual(expected)
  })

  test('the problem names the fact', () => {
    expect(problems(started('2026-02-28'))).toEqual([{ code: 'outside_its_time', fact: 'advised', part: 'answer' }])
  })

  test('while the date is not known nothing is said of the time', () => {
    expect(codes(started())).toEqual(['fact_needed'])
  })

  test('a set may apply without end, or from ever', () => {
    for (const [applies, advised] of [
      [{ by: 'advised', from: '2026-03-01' }, '9999-12-31'],
      [{ by: 'advised', to: '2026-03-31' }, '0001-01-01'],
    ] as const) {
      const open = sealed({ applies, facts: [fact('advised', day)] })
      expect(codes(createForm(open, { facts: { advised } }))).toEqual([])
    }
  })

  test('a completed record of other work is refused, and one of a case not assessed is not', () => {
    const envelope = { id: 'r', completed_at: '2026-04-02T10:00:00Z', language: 'en' }
    const result = completeResponse(started('2026-03-31'), envelope)
    if ('problems' in result) throw new Error(JSON.stringify(result.problems))
    const record = { ...result.response, facts: { advised: { value: '2026-04-01', label: '2026-04-01' } } }
    const sealedAgain = { ...record, record_digest: digestWithout(record, 'record_digest') }
    expect(verifyResponse(set, sealedAgain)).toMatchObject({
      faults: [{ code: 'outside_its_time', at: '/facts/advised/value' }],
    })
    const not = notAssessed(started('2026-04-01'), 'file_missing', envelope)
    expect('response' in not && 'response' in verifyResponse(set, not.response)).toBe(true)
  })

  test('a set whose time goes by no fact of it is refused', () => {
    expect(() => createForm(sealed({ applies: { by: 'advisd' }, facts: [fact('advised', day)] }))).toThrow(
      /There is no fact "advisd". Did you mean "advised"\?/,
    )
  })
})
