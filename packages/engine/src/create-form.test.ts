import { digestWithout, isId } from '@iqa/model'
import type { CompiledQuestionSet, Draft } from '@iqa/model'
import { expect, test } from 'vitest'
import {
  createForm,
  factViews,
  moduleViews,
  problems,
  questionView,
  QuestionSetError,
  snapshot,
  update,
} from './index.js'
import { frozenCopy } from './form-state.js'
import { answer, charged, complete, played } from '../test/play.js'
import { charging, choice, day, fact, is, module, question, sealed, section, when, wholeNumber } from '../test/sets.js'

/** A set changed by hand and sealed again, so that only the change itself can be what is refused. */
function changed(change: (set: Record<string, unknown>) => void, seal = true): CompiledQuestionSet {
  const set = JSON.parse(JSON.stringify(charging)) as Record<string, unknown>
  change(set)
  if (seal) set['digest'] = digestWithout(set, 'digest')
  return set as unknown as CompiledQuestionSet
}

/** What a refusal carries, whatever its class. */
type Refused = Error & {
  readonly code: string
  readonly names: readonly string[]
  readonly nearest?: string
  readonly pointer?: string
}

function refusal(run: () => unknown): Refused {
  try {
    run()
  } catch (error) {
    return error as Refused
  }
  throw new Error('It was not refused.')
}

const first = (set: Record<string, unknown>, list: string): Record<string, unknown> =>
  (set[list] as Record<string, unknown>[])[0]!

test.each<{ what: string; set: unknown; code: string; pointer?: string; nearest?: string }>([
  { what: 'something else', set: null, code: 'not_a_set' },
  { what: 'a list', set: [], code: 'not_a_set' },
  { what: 'another format', set: changed((set) => (set['iqa_compiled'] = 2)), code: 'unknown_format' },
  {
    what: 'another content than its digest',
    set: changed((set) => (set['title'] = { en: 'Other' }), false),
    code: 'other_digest',
  },
  {
    what: 'an unknown property',
    set: changed((set) => (set['langauges'] = [])),
    code: 'unknown_property',
    pointer: '/langauges',
    nearest: 'languages',
  },
  {
    what: 'an unknown property of a question',
    set: changed((set) => (first(set, 'questions')['requierd'] = 'yes')),
    code: 'unknown_property',
    pointer: '/questions/0/requierd',
    nearest: 'required',
  },
  { what: 'a missing property', set: changed((set) => delete set['checks']), code: 'missing_property' },
  { what: 'a repeated id', set: changed((set) => (first(set, 'questions')['id'] = 'unused')), code: 'repeated_id' },
  {
    what: 'an unknown section',
    set: changed((set) => (first(set, 'questions')['section'] = 'earl')),
    code: 'unknown_id',
    nearest: 'early',
  },
  {
    what: 'an inherited name as an id',
    set: changed((set) => (first(set, 'facts')['id'] = 'constructor')),
    code: 'wrong_shape',
    pointer: '/facts/0/id',
  },
  {
    what: 'an operator outside the table',
    set: changed((set) => (first(set, 'sections')['when'] = { rule: { map: [1, 2] }, read_back: {} })),
    code: 'broken_rule',
    pointer: '/sections/0/when/rule',
  },
  {
    what: 'a variable that is not declared',
    set: changed((set) => (first(set, 'sections')['when'] = when(is('facts.nobody', 'yes')))),
    code: 'broken_rule',
  },
  {
    what: 'answer outside a question',
    set: changed((set) => (first(set, 'sections')['when'] = when(is('answer', 'yes')))),
    code: 'broken_rule',
  },
  {
    what: 'a question that reads a later one',
    set: changed((set) => (first(set, 'questions')['when'] = when(is('answers.unused', 'not_met')))),
    code: 'forward_reference',
  },
  {
    what: 'a question that reads itself',
    set: changed((set) => (first(set, 'questions')['when'] = when(is('answers.eia_suitable', 'not_met')))),
    code: 'cycle',
  },
  {
    what: 'a date limit by a value',
    set: changed((set) =>
      Object.assign(first(set, 'facts'), { answer: { kind: 'date', not_before: { var: 'values.days' } } }),
    ),
    code: 'unknown_id',
  },
  {
    what: 'a rule that is too large',
    set: changed((set) => (first(set, 'sections')['when'] = when({ in: ['x', Array<string>(200_000).fill('y')] }))),
    code: 'broken_rule',
  },
  {
    what: 'a rule that is too deep',
    set: changed((set) => {
      let rule = is('facts.request_type', 'eia')
      for (let depth = 0; depth < 17; depth += 1) rule = { '!': [rule] }
      first(set, 'sections')['when'] = when(rule)
    }),
    code: 'broken_rule',
  },
  {
    what: 'values in a circle',
    set: changed((set) => (first(set, 'values')['rule'] = { '+': [{ var: 'values.late' }] })),
    code: 'cycle',
  },
])('a set with $what is refused', ({ set, code, pointer, nearest }) => {
  const error = refusal(() => createForm(set as CompiledQuestionSet))
  expect(error).toBeInstanceOf(QuestionSetError)
  expect(error.code).toBe(code)
  if (pointer !== undefined) expect(error.pointer).toMatch(pointer)
  if (nearest !== undefined) expect(error.nearest).toBe(nearest)
})

test('a retired set takes no new draft and goes on with an old one', () => {
  const retired = sealed({ status: 'retired', questions: [question('a')] })
  expect(refusal(() => createForm(retired)).code).toBe('retired')
  const draft: Draft = {
    iqa_draft: 1,
    set: 'sample',
    version: '1.0.0',
    digest: retired.digest,
    facts: {},
    modules: {},
    answers: { a: { answer: 'not_met' } },
    check_reasons: [],
  }
  expect(questionView(createForm(retired, { draft }), 'a').value).toBe('not_met')
})

test.each<{ what: string; change: Record<string, unknown>; code: string; nearest?: string }>([
  { what: 'of another set', change: { set: 'other' }, code: 'other_set' },
  { what: 'of another version', change: { version: '2.0.0' }, code: 'other_version' },
  { what: 'of another digest', change: { digest: `sha256-${'0'.repeat(64)}` }, code: 'other_digest' },
  { what: 'of another format', change: { iqa_draft: 2 }, code: 'unknown_format' },
  { what: 'with an unknown property', change: { answer: {} }, code: 'unknown_property', nearest: 'answers' },
  {
    what: 'with an unknown question',
    change: { answers: { code_tset: {} } },
    code: 'unknown_id',
    nearest: 'code_test',
  },
  { what: 'with an answer of no type', change: { answers: { code_test: { answer: {} } } }, code: 'wrong_shape' },
  { what: 'with an unknown fact', change: { facts: { request: {} } }, code: 'unknown_id' },
  {
    what: 'with an unknown module',
    change: { modules: { disclosur: { on: true } } },
    code: 'unknown_id',
    nearest: 'disclosure',
  },
])('a draft $what is refused and stays as it was', ({ change, code, nearest }) => {
  const draft = frozenCopy({ ...snapshot(played(complete)), ...change }) as Draft
  const text = JSON.stringify(draft)
  const error = refusal(() => createForm(charging, { draft }))
  expect([error.name, error.code]).toEqual(['DraftError', code])
  if (nearest !== undefined) expect(error.nearest).toBe(nearest)
  expect(JSON.stringify(draft)).toBe(text)
})

/** A draft that holds this at a question or a fact. */
function holding(id: string, entry: object): Draft {
  const draft = snapshot(charged())
  const group = charging.facts.some((each) => each.id === id) ? 'facts' : 'answers'
  return { ...draft, [group]: { ...draft[group], [id]: entry } }
}

test.each<{ what: string; id: string; entry: object; code: string; nearest?: string }>([
  {
    what: 'an unknown issue',
    id: 'code_test',
    entry: { issues: ['elemnts'] },
    code: 'not_an_option',
    nearest: 'elements',
  },
  { what: 'an issue ticked twice', id: 'code_test', entry: { issues: ['elements', 'elements'] }, code: 'wrong_shape' },
  { what: 'issues where there are none', id: 'hearings', entry: { issues: ['elements'] }, code: 'not_allowed' },
  { what: 'a comment where none can be', id: 'hearings', entry: { comment: 'x' }, code: 'not_allowed' },
  { what: 'good practice where none can be', id: 'unused', entry: { good_practice: 'x' }, code: 'not_allowed' },
  { what: 'a reason where none can be', id: 'unused', entry: { reason: 'x' }, code: 'not_allowed' },
  { what: 'an action where none can be', id: 'unused', entry: { action: { what: 'x' } }, code: 'not_allowed' },
  {
    what: 'an action’s day where none can be',
    id: 'unused',
    entry: { action_typed: { day: '1', month: '', year: '' } },
    code: 'not_allowed',
  },
  { what: 'a host’s text for a date', id: 'received', entry: { host: 'x' }, code: 'wrong_shape' },
  {
    what: 'a host’s unknown option',
    id: 'request_type',
    entry: { host: 'chargin' },
    code: 'not_an_option',
    nearest: 'charging',
  },
  {
    what: 'an unknown option among several',
    id: 'flags',
    entry: { host: ['hate_crime', 'hate_crme'] },
    code: 'not_an_option',
    nearest: 'hate_crime',
  },
])('a draft that holds $what is refused by the name of its place', ({ id, entry, code, nearest }) => {
  const error = refusal(() => createForm(charging, { draft: holding(id, entry) }))
  expect([error.name, error.code, error.names]).toEqual(['DraftError', code, [id]])
  expect(error.pointer).toContain(`/${id}/`)
  expect(error.nearest).toBe(nearest)
  if (nearest !== undefined) expect(error.message).toContain(`Did you mean "${nearest}"?`)
})

test('a draft may hold what is outside a limit, unreadable in its box, or blank', () => {
  const draft = snapshot(charged())
  const state = createForm(charging, {
    draft: {
      ...draft,
      facts: { ...draft.facts, reviewer: { host: ' ', value: 'x'.repeat(21) } },
      answers: {
        unused: { comment: ' ', reason: '', issues: [] },
        hearings: { answer: 101, comment: '' },
        next_hearing: { typed: { day: '31', month: '2', year: '2026' } },
      },
    },
  })
  expect(problems(state).map(({ code, question, fact }) => `${question ?? fact}: ${code}`)).toEqual(
    expect.arrayContaining(['reviewer: too_long', 'hearings: above_most', 'next_hearing: not_a_date']),
  )
  expect(snapshot(state).answers['unused']).toBeUndefined()
  expect(snapshot(state).facts['reviewer']).not.toHaveProperty('host')
})

test.each<{ what: string; change: Partial<Draft>; name: string; code: string; nearest?: string }>([
  {
    what: 'an option',
    change: { answers: { code_test: { answer: 'not_mett' } } },
    name: 'code_test',
    code: 'not_an_option',
    nearest: 'not_met',
  },
  {
    what: 'a number for a rating',
    change: { answers: { code_test: { answer: 5 } } },
    name: 'code_test',
    code: 'wrong_shape',
  },
  {
    what: 'a text for a number',
    change: { answers: { hearings: { answer: 'three' } } },
    name: 'hearings',
    code: 'wrong_shape',
  },
  {
    what: 'a number for a fact that the assessor gave',
    change: { facts: { reviewer: { value: 7 } } },
    name: 'reviewer',
    code: 'wrong_shape',
  },
])('a draft with $what that nobody could have entered is refused by name', ({ change, name, code, nearest }) => {
  const draft = snapshot(charged())
  const given = frozenCopy({ ...draft, ...change, facts: { ...draft.facts, ...change.facts } })
  const error = refusal(() => createForm(charging, { draft: given }))
  expect([error.name, error.code, error.names, error.nearest]).toEqual(['DraftError', code, [name], nearest])
})

test('a draft that is taken up is never touched', () => {
  const draft = frozenCopy(snapshot(played(complete)))
  const state = played([answer('code_test', 'not_applicable')], createForm(charging, { draft }))
  expect(snapshot(state).answers['code_test']?.answer).toBe('not_applicable')
  expect(draft.answers['code_test']?.answer).toBe('not_met')
})

test('facts given again beside a draft take the place of the host’s and leave corrections', () => {
  const state = played([
    { type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'assessor', reason: 'Wrong on the file' },
  ])
  const again = createForm(charging, { draft: snapshot(state), facts: { advised: '2026-03-20' } })
  expect(factViews(again).slice(0, 3)).toMatchObject([
    { value: 'eia', host: 'charging', corrected: true, reason: 'Wrong on the file' },
    { value: '2026-03-02' },
    { value: '2026-03-20' },
  ])
})

test.each<{ what: string; input: Parameters<typeof createForm>[1]; code: string; names: string[]; nearest?: string }>([
  {
    what: 'an unknown fact',
    input: { facts: { request_typ: 'eia' } },
    code: 'unknown_fact',
    names: ['request_typ'],
    nearest: 'request_type',
  },
  { what: 'a wrong type', input: { facts: { received: 7 } }, code: 'wrong_type', names: ['received'] },
  {
    what: 'an unknown option',
    input: { facts: { request_type: 'chargin' } },
    code: 'not_an_option',
    names: ['request_type'],
    nearest: 'charging',
  },
  {
    what: 'a day that is not there',
    input: { facts: { received: '2026-02-30' } },
    code: 'not_a_date',
    names: ['received'],
  },
  {
    what: 'an unknown module',
    input: { modules: { disclosur: true } },
    code: 'unknown_module',
    names: ['disclosur'],
    nearest: 'disclosure',
  },
  {
    what: 'a module of the assessor',
    input: { modules: { disclosure: true } },
    code: 'not_allowed',
    names: ['disclosure'],
  },
  { what: 'nothing at all', input: null as unknown as object, code: 'wrong_type', names: ['input'] },
  { what: 'a text for everything', input: 'eia' as unknown as object, code: 'wrong_type', names: ['input'] },
  { what: 'a number for facts', input: { facts: 5 } as unknown as object, code: 'wrong_type', names: ['facts'] },
  { what: 'a list for facts', input: { facts: ['eia'] } as unknown as object, code: 'wrong_type', names: ['facts'] },
  { what: 'a text for modules', input: { modules: 'm' } as unknown as object, code: 'wrong_type', names: ['modules'] },
  { what: 'a today that is not there', input: { today: '2026-13-01' }, code: 'not_a_date', names: ['today'] },
])('a host that gives $what is told so by name', ({ input, code, names, nearest }) => {
  const error = refusal(() => createForm(charging, input))
  expect([error.name, error.code, error.names]).toEqual(['FactError', code, names])
  if (nearest === undefined) return
  expect(error.nearest).toBe(nearest)
  expect(error.message).toContain(`Did you mean "${nearest}"?`)
})

test('what is no option is said as it was given, as an unknown fact is', () => {
  const messages = [{ request_type: 'chargin' }, { flags: ['hate_crime', 'hate_crme'] }, { request_typ: 'eia' }].map(
    (facts) => refusal(() => createForm(charging, { facts })).message,
  )
  expect(messages).toEqual([
    '"request_type" has no option "chargin". Did you mean "charging"?',
    '"flags" has no option "hate_crme". Did you mean "hate_crime"?',
    'There is no fact "request_typ". Did you mean "request_type"?',
  ])
})

test('a fact outside its limits is a problem, not a refusal', () => {
  const set = sealed({
    facts: [fact('n', wholeNumber), fact('from', day), fact('to', { kind: 'date', not_before: { var: 'facts.from' } })],
  })
  const state = createForm(set, { facts: { n: 101, from: '2026-03-02', to: '2026-03-01' } })
  expect(problems(state)).toMatchObject([
    { code: 'above_most', fact: 'n' },
    { code: 'too_early', fact: 'to', with: { not_before: '2026-03-02' } },
  ])
})

test('the host switches its own modules at the start and later', () => {
  const set = sealed({
    modules: [module('m', { switched_on_by: 'host' })],
    questions: [question('m.q', { module: 'm' })],
  })
  const state = createForm(set, { modules: { m: true } })
  expect(moduleViews(state)).toMatchObject([{ on: true, can_switch: false }])
  expect(update(state, { type: 'module_switched', module: 'm', on: false, by: 'assessor' }).problem).toMatchObject({
    code: 'not_allowed',
  })
  const { changed } = update(state, { type: 'module_switched', module: 'm', on: false, by: 'host' })
  expect([changed.withheld, [...changed.modules]]).toEqual([['m.q'], ['m']])
})

test('names that objects inherit are names like any other, and change nothing for anybody', () => {
  const names = [
    ...Object.getOwnPropertyNames(Object.prototype),
    ...Object.getOwnPropertyNames(Array.prototype),
    '__proto__',
    'prototype',
  ].slice(0, 60)
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  expect(names.length).toBeGreaterThanOrEqual(40)
  for (const name of names) {
    const group = Object.fromEntries([[name, { answer: 'x' }]])
    expect(refusal(() => createForm(charging, { facts: Object.fromEntries([[name, 'x']]) })).code).toBe('unknown_fact')
    expect(refusal(() => createForm(charging, { draft: { ...snapshot(charged()), answers: group } })).code).toBe(
      'unknown_id',
    )
    const state = charged()
    for (const event of [
      answer(name, 'x'),
      answer('code_test', name),
      { type: 'fact_changed', fact: name, value: 'x', by: 'host' } as const,
      { type: 'module_switched', module: name, on: true, by: 'host' } as const,
      { type: 'check_answered', check: name, reason: 'x' } as const,
    ]) {
      expect(update(state, event)).toMatchObject({
        state,
        problem: { code: expect.stringMatching(/not_known|not_an_option/) as string },
      })
    }
    expect(() => questionView(state, name)).toThrow(RangeError)
    expect(
      refusal(() =>
        createForm(sealed({ sections: [section('one')], questions: [question('q', { when: when(is(name, 'x')) })] })),
      ).code,
    ).toBe('broken_rule')
    if (isId(name)) continue
    expect(refusal(() => createForm(sealed({ questions: [question('q', { answer: choice(name) })] }))).code).toMatch(
      /wrong_shape|other_digest/,
    )
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  expect(({} as Record<string, unknown>)['answer']).toBeUndefined()
})
