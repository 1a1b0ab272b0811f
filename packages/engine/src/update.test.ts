import { expect, test } from 'vitest'
import { checkViews, createForm, factViews, moduleViews, problems, questionView, snapshot, update } from './index.js'
import type { FormEvent } from './index.js'
import { answer, charged, complete, played } from '../test/play.js'
import { charging, day, fact, is, module, question, sealed, when, wholeNumber, yesNo } from '../test/sets.js'

test('switching the request type withholds and returns, and the state before stays as it was', () => {
  const state = charged()
  const { state: after, changed } = update(state, {
    type: 'fact_changed',
    fact: 'request_type',
    value: 'eia',
    by: 'host',
  })
  expect([questionView(state, 'eia_suitable').asked, questionView(after, 'eia_suitable').asked]).toEqual([false, true])
  expect(changed.appeared).toEqual(['eia_suitable'])
  expect([...changed.sections]).toEqual(['early'])
  const back = update(after, { type: 'fact_changed', fact: 'request_type', value: 'charging', by: 'host' })
  expect(back.changed.withheld).toEqual(['eia_suitable'])
})

test('an answer that nothing depends on evaluates no rule', () => {
  const set = sealed({
    questions: [question('alone'), question('read'), question('reads', { when: when(is('answers.read', 'not_met')) })],
  })
  const state = createForm(set)
  expect(update(state, answer('alone', 'not_met')).evaluated).toBe(0)
  expect(update(state, answer('read', 'not_met')).evaluated).toBe(1)
  expect(
    update(played(complete), { type: 'comment_written', question: 'code_test', text: 'Other words' }).evaluated,
  ).toBe(0)
})

test('what says nothing new gives the very state back', () => {
  const state = played(complete)
  for (const event of [
    answer('code_test', 'not_met'),
    answer('hearings', { typed: '12' }),
    { type: 'issues_ticked', question: 'code_test', issues: ['elements', 'evidence'] } as const,
  ]) {
    expect(update(state, event).state).toBe(state)
  }
})

test('what stands in a box is kept as typed, and is shown plainly when it was not typed', () => {
  const typed = (text: string): unknown => snapshot(played([answer('hearings', { typed: text })])).answers['hearings']
  expect(typed('12')).toEqual({ answer: 12 })
  expect(typed('012')).toEqual({ answer: 12, typed: '012' })
  expect(typed('1e')).toEqual({ typed: '1e' })
  expect(questionView(played([answer('hearings', { typed: '012' })]), 'hearings').typed).toBe('012')
  expect(questionView(played([answer('hearings', 12)]), 'hearings').typed).toBe('12')
  expect(questionView(played([answer('next_hearing', '2026-05-01')]), 'next_hearing').typed).toEqual({
    day: '1',
    month: '5',
    year: '2026',
  })
})

test('the reason for a warning stays while it fires, goes when it stops, and is asked for when it fires again', () => {
  const given = played([
    answer('hearings', 12),
    { type: 'check_answered', check: 'many_hearings', reason: 'A long trial' },
  ])
  expect(checkViews(given).find(({ check }) => check.id === 'many_hearings')).toMatchObject({
    firing: true,
    reason: 'A long trial',
  })
  const needed = { code: 'check_reason_needed', check: 'many_hearings' }
  for (const event of [answer('hearings', 13), answer('hearings', { typed: '012' }), answer('complex', 'yes')]) {
    const still = played([event], given)
    expect(snapshot(still).check_reasons).toEqual(snapshot(given).check_reasons)
    expect(problems(still)).not.toContainEqual(needed)
  }
  const stopped = update(given, answer('hearings', 3))
  expect(snapshot(stopped.state).check_reasons).toEqual([])
  expect([...stopped.changed.checks]).toEqual(['many_hearings'])
  expect(problems(played([answer('hearings', 12)], stopped.state))).toContainEqual(needed)
})

test('a check over each question tells of that question only', () => {
  const state = played([
    answer('code_test', 'fully_met'),
    { type: 'issues_ticked', question: 'code_test', issues: ['elements'] },
    answer('unused', 'fully_met'),
  ])
  expect(problems(state).filter(({ check }) => check === 'best_with_issue')).toEqual([
    { code: 'check_failed', check: 'best_with_issue', question: 'code_test' },
  ])
  expect(questionView(state, 'unused').checks.map(({ check }) => check.id)).toEqual(['looks_good'])
})

test('a module is offered, switched with a reason, lapses and returns', () => {
  const on = played([
    answer('complex', 'yes'),
    { type: 'module_switched', module: 'disclosure', on: true, by: 'assessor', reason: 'Large' },
    answer('disclosure.schedules', 'not_met'),
  ])
  expect(moduleViews(on)).toMatchObject([{ offered: true, on: true, can_switch: true, reason: 'Large', problems: [] }])
  const lapsed = played([answer('complex', 'no')], on)
  expect(moduleViews(lapsed)).toMatchObject([{ offered: false, on: false, can_switch: false }])
  expect(questionView(played([answer('complex', 'yes')], lapsed), 'disclosure.schedules').value).toBe('not_met')
})

test('a module that its rule switches on is not the assessor’s to switch, and needs no reason', () => {
  const set = sealed({
    facts: [fact('exercise')],
    modules: [module('m', { reason: 'required', on_when: when(is('facts.exercise', 'yes')) })],
    questions: [question('m.q', { module: 'm', required: 'no' })],
  })
  const state = createForm(set, { facts: { exercise: 'yes' } })
  expect(moduleViews(state)).toMatchObject([{ on: true, can_switch: false, problems: [] }])
  expect(update(state, { type: 'module_switched', module: 'm', on: false, by: 'assessor' }).problem).toMatchObject({
    code: 'not_allowed',
  })
})

test.each([
  { what: 'gives what the host did not', fact: 'flags', value: ['hate_crime'], code: undefined },
  { what: 'gives what is theirs', fact: 'reviewer', value: 'Unit head', code: undefined },
  { what: 'corrects where a reason is asked for', fact: 'request_type', value: 'eia', code: undefined },
  { what: 'corrects what is not open to it', fact: 'received', value: '2026-03-01', code: 'not_allowed' },
])('an assessor who $what: $code', ({ fact, value, code }) => {
  expect(update(charged(), { type: 'fact_changed', fact, value, by: 'assessor' }).problem?.code).toBe(code)
})

test('a corrected fact keeps both, and a correction to what the host said is none', () => {
  const corrected = played([
    { type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'assessor' },
    { type: 'fact_reason_written', fact: 'request_type', text: 'Wrong' },
  ])
  expect(snapshot(corrected).facts['request_type']).toEqual({ host: 'charging', value: 'eia', reason: 'Wrong' })
  const back = played([{ type: 'fact_changed', fact: 'request_type', value: 'charging', by: 'assessor' }], corrected)
  expect(factViews(back)[0]).toMatchObject({ corrected: false, problems: [] })
})

test('what an assessor gave waits while the host says otherwise, and counts again', () => {
  const set = sealed({ facts: [fact('received', day)] })
  const own = played([{ type: 'fact_changed', fact: 'received', value: '2026-03-01', by: 'assessor' }], createForm(set))
  const host = played([{ type: 'fact_changed', fact: 'received', value: '2026-03-05', by: 'host' }], own)
  expect(factViews(host)[0]).toMatchObject({ value: '2026-03-05', editable: false, corrected: false })
  const gone = played([{ type: 'fact_changed', fact: 'received', value: undefined, by: 'host' }], host)
  expect(factViews(gone)[0]).toMatchObject({ value: '2026-03-01', editable: true })
})

test.each<{ event: FormEvent; code: string }>([
  { event: answer('nobody', 'yes'), code: 'not_known' },
  { event: answer('code_test', 'best'), code: 'not_an_option' },
  { event: answer('unused', 'not_applicable'), code: 'not_applicable_not_allowed' },
  { event: answer('complex', { typed: 'yes' }), code: 'wrong_type' },
  { event: { type: 'comment_written', question: 'hearings', text: 'x' }, code: 'not_allowed' },
  { event: { type: 'good_practice_written', question: 'unused', text: 'x' }, code: 'not_allowed' },
  { event: { type: 'reason_written', question: 'unused', text: 'x' }, code: 'not_allowed' },
  { event: { type: 'reason_written', question: 'code_test', text: 'x' }, code: 'not_asked' },
  { event: { type: 'issues_ticked', question: 'code_test', issues: ['nobody'] }, code: 'not_an_option' },
  { event: { type: 'issues_ticked', question: 'unused', issues: ['lines'] }, code: 'not_asked' },
  { event: { type: 'action_written', question: 'code_test', part: 'what', text: 'x' }, code: 'not_asked' },
  { event: { type: 'module_switched', module: 'disclosure', on: true, by: 'assessor' }, code: 'not_asked' },
  { event: { type: 'module_switched', module: 'disclosure', on: true, by: 'host' }, code: 'not_allowed' },
  { event: { type: 'fact_changed', fact: 'received', value: 'soon', by: 'host' }, code: 'not_a_date' },
  { event: { type: 'fact_changed', fact: 'nobody', value: 'x', by: 'host' }, code: 'not_known' },
  { event: { type: 'check_answered', check: 'many_hearings', reason: 'x' }, code: 'not_asked' },
  { event: { type: 'check_answered', check: 'late_but_fine', reason: 'x' }, code: 'not_allowed' },
  { event: { type: 'today_changed', today: 'today' }, code: 'not_a_date' },
  { event: { type: 'nonsense' } as unknown as FormEvent, code: 'not_known' },
])('$event is refused with $code, and the state stays', ({ event, code }) => {
  const state = charged()
  expect(update(state, event)).toMatchObject({ state, problem: { code } })
})

test('a long chain of questions opens link by link', () => {
  const length = 300
  const questions = Array.from({ length }, (_, index) =>
    question(`q_${index}`, { answer: yesNo, ...(index > 0 && { when: when(is(`answers.q_${index - 1}`, 'yes')) }) }),
  )
  const open = questions.reduce(
    (state, { id }) => played([answer(id, 'yes')], state),
    createForm(sealed({ questions })),
  )
  const shut = update(open, answer('q_0', 'no'))
  expect(shut.changed.withheld).toHaveLength(length - 1)
  expect(shut.evaluated).toBe(length - 1)
  expect(update(shut.state, answer('q_0', 'yes')).changed.appeared).toHaveLength(length - 1)
})

test('every entry that a view shows is frozen, and a snapshot is the caller’s own', () => {
  const state = played(complete)
  expect(Object.isFrozen(questionView(state, 'code_test').entry)).toBe(true)
  const draft = snapshot(state)
  draft.answers['code_test']!.answer = 'fully_met'
  draft.answers['code_test']!.issues!.push('nobody')
  expect(questionView(state, 'code_test').entry).toMatchObject({ answer: 'not_met', issues: ['elements', 'evidence'] })
})

test('a number that may be anything from 0 to 100 is the set’s own copy', () => {
  const set = sealed({ questions: [question('n', { answer: { ...wholeNumber } })] })
  const state = createForm(set)
  Object.assign(set.questions[0]!.answer, { at_most: 1 })
  expect(problems(played([answer('n', 50)], state))).toEqual([])
  expect(charging.questions[0]!.id).toBe('eia_suitable')
})

test.each<{ what: string; event: unknown; code: string }>([
  { what: 'nothing', event: undefined, code: 'not_known' },
  { what: 'null', event: null, code: 'not_known' },
  { what: 'a text', event: 'answered', code: 'not_known' },
  { what: 'an inherited type', event: { type: 'constructor' }, code: 'not_known' },
  { what: 'no question', event: { type: 'answered' }, code: 'not_known' },
  { what: 'a symbol for a question', event: { type: 'answered', question: Symbol('q') }, code: 'not_known' },
  {
    what: 'a symbol for an answer',
    event: { type: 'answered', question: 'unused', answer: Symbol('x') },
    code: 'wrong_type',
  },
  {
    what: 'a function for an answer',
    event: { type: 'answered', question: 'hearings', answer: () => 1 },
    code: 'wrong_type',
  },
  { what: 'a big number', event: { type: 'answered', question: 'hearings', answer: 10n }, code: 'wrong_type' },
  {
    what: 'lists in a list',
    event: { type: 'fact_changed', fact: 'flags', value: [['a']], by: 'host' },
    code: 'wrong_type',
  },
  {
    what: 'a fact by nobody known',
    event: { type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'god' },
    code: 'not_allowed',
  },
  {
    what: 'a fact by nobody',
    event: { type: 'fact_changed', fact: 'request_type', value: 'eia' },
    code: 'not_allowed',
  },
  {
    what: 'a reason that is a number',
    event: { type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'assessor', reason: 5 },
    code: 'wrong_type',
  },
  {
    what: 'a switch by nobody known',
    event: { type: 'module_switched', module: 'disclosure', on: true, by: 'god' },
    code: 'not_allowed',
  },
  {
    what: 'a symbol for a check',
    event: { type: 'check_answered', check: Symbol('c'), question: 'unused', reason: 'x' },
    code: 'not_known',
  },
  {
    what: 'a symbol for the question of a check',
    event: { type: 'check_answered', check: 'best_with_issue', question: Symbol('q'), reason: 'x' },
    code: 'not_known',
  },
  { what: 'a symbol for today', event: { type: 'today_changed', today: Symbol('t') }, code: 'not_a_date' },
])('an event with $what is refused and changes nothing', ({ event, code }) => {
  const state = charged()
  expect(update(state, event as FormEvent)).toMatchObject({ problem: { code } })
  expect(update(state, event as FormEvent).state).toBe(state)
})

test('a module that is always on is nobody’s to switch', () => {
  const set = sealed({ modules: [module('m', { switched_on_by: 'always' })] })
  for (const by of ['assessor', 'host', 'always'] as const) {
    const event = { type: 'module_switched', module: 'm', on: false, by } as FormEvent
    expect(update(createForm(set), event).problem).toEqual({ code: 'not_allowed', module: 'm' })
  }
})
