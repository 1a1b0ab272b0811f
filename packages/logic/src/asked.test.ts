import { describe, expect, test } from 'vitest'
import type { CompiledFact, CompiledQuestionSet, Rule } from '@iqa/model'
import { is, module, question, section, setOf, when, yesNo } from '../test/small-set.js'
import { asked, type Asked, type Given } from './asked.js'

const requestType: CompiledFact = {
  id: 'request_type',
  label: { en: 'What the police asked for' },
  answer: { kind: 'choice', options: ['charging', 'eia'].map((id) => ({ id, label: { en: id } })) },
  required: true,
  from: 'host',
  correct: 'no',
}

function decide(
  set: CompiledQuestionSet,
  given: { facts?: object; answers?: object; switches?: Record<string, boolean>; today?: string } = {},
): Asked {
  const { facts = {}, answers = {}, switches = {}, today } = given
  const whole: Given = {
    facts: new Map(Object.entries(facts)),
    answers: new Map(Object.entries(answers)),
    switches: new Map(Object.entries(switches)),
    ...(today !== undefined && { today }),
  }
  return asked(set, whole)
}

describe('a section with a condition', () => {
  const set = setOf({
    facts: [requestType],
    sections: [section('early', when(is('facts.request_type', 'eia'))), section('decision')],
    questions: [
      question('suitable', 'early'),
      question('clear', 'early', when(is('answers.suitable', 'fully_met'))),
      question('code_test', 'decision'),
      question('old', 'decision', { retired: true }),
    ],
  })

  test('an early advice request is asked the questions of the section, a charging request is not', () => {
    expect([...decide(set, { facts: { request_type: 'eia' } }).questions]).toEqual(['suitable', 'code_test'])
    expect([...decide(set, { facts: { request_type: 'charging' } }).questions]).toEqual(['code_test'])
    expect([...decide(set, { facts: { request_type: 'charging' } }).sections]).toEqual(['decision'])
  })

  test('with the fact unknown, or not one of its options, the section is not asked', () => {
    expect([...decide(set).questions]).toEqual(['code_test'])
    expect([...decide(set, { facts: { request_type: 'EIA' } }).questions]).toEqual(['code_test'])
  })

  test('an answer to what is not asked is unanswered to everything after it', () => {
    const answers = { suitable: 'fully_met', clear: 'not_met', code_test: 'not_met' }
    const withheld = decide(set, { facts: { request_type: 'charging' }, answers })
    expect([...withheld.data.answers.keys()]).toEqual(['code_test'])
    const all = decide(set, { facts: { request_type: 'eia' }, answers })
    expect([...all.questions]).toEqual(['suitable', 'clear', 'code_test'])
    expect([...all.data.answers.keys()]).toEqual(['suitable', 'clear', 'code_test'])
  })

  test('an answer that does not read is unanswered', () => {
    const facts = { request_type: 'eia' }
    expect(decide(set, { facts, answers: { suitable: 'Fully met' } }).questions.has('clear')).toBe(false)
    expect(decide(set, { facts, answers: { suitable: 'not_applicable' } }).data.answers.has('suitable')).toBe(false)
  })

  test('a retired question is never asked, whatever answer there is', () => {
    const decided = decide(set, { answers: { old: 'fully_met' } })
    expect(decided.questions.has('old')).toBe(false)
    expect(decided.data.answers.has('old')).toBe(false)
  })
})

describe('a module', () => {
  const offered = module('disclosure', 'main', { offer_when: when(is('answers.complex', 'yes')).when })
  const set = setOf({
    sections: [section('main'), section('after')],
    modules: [offered],
    questions: [
      question('complex', 'main', { answer: yesNo }),
      question('disclosure.schedules', 'main', { module: 'disclosure' }),
      question('disclosure.challenge', 'main', {
        module: 'disclosure',
        ...when(is('answers.disclosure.schedules', 'not_met')),
      }),
      question('closing', 'after', when({ '===': [{ var: 'modules.disclosure' }, true] })),
    ],
  })

  test('is offered by its condition and asked once it is switched on', () => {
    const complex = { complex: 'yes' }
    const onOffer = decide(set, { answers: complex })
    expect([...onOffer.offered]).toEqual(['disclosure'])
    expect([...onOffer.questions]).toEqual(['complex'])
    const on = decide(set, { answers: complex, switches: { disclosure: true } })
    expect([...on.on]).toEqual(['disclosure'])
    expect([...on.questions]).toEqual(['complex', 'disclosure.schedules', 'closing'])
  })

  test('is off again when it is no longer offered, though its switch stays as it was', () => {
    const lapsed = decide(set, {
      answers: { complex: 'no', 'disclosure.schedules': 'not_met' },
      switches: { disclosure: true },
    })
    expect([...lapsed.offered]).toEqual([])
    expect([...lapsed.on]).toEqual([])
    expect([...lapsed.questions]).toEqual(['complex'])
    expect([...lapsed.data.answers.keys()]).toEqual(['complex'])
  })

  test('that is always on needs no switch, and one with on_when none while that holds', () => {
    const always = { ...set, modules: [module('disclosure', 'main', { switched_on_by: 'always' })] }
    expect(decide(always).questions.has('disclosure.schedules')).toBe(true)
    const byCase = {
      ...set,
      modules: [{ ...module('disclosure', 'main'), on_when: when(is('answers.complex', 'yes')).when }],
    }
    expect([...decide(byCase, { answers: { complex: 'yes' } }).on]).toEqual(['disclosure'])
    expect([...decide(byCase, { answers: { complex: 'no' } }).on]).toEqual([])
  })

  test('on offer keeps a section that asks nothing else', () => {
    const alone = setOf({ sections: [section('extra'), section('empty')], modules: [module('disclosure', 'extra')] })
    expect([...decide(alone).sections]).toEqual(['extra'])
    const closed = setOf({
      sections: [section('extra', when(is('facts.request_type', 'eia')))],
      modules: [module('disclosure', 'extra')],
    })
    expect([...decide(closed).sections]).toEqual([])
  })
})

describe('values', () => {
  const notMet = (path: string): Rule => ({ if: [{ in: [{ var: path }, ['not_met']] }, 1, 0] })
  const set = setOf({
    facts: [requestType],
    sections: [section('early', when(is('facts.request_type', 'eia'))), section('main')],
    values: [
      { id: 'not_met_count', type: 'number', rule: { '+': [notMet('answers.a'), notMet('answers.b')] }, read_back: {} },
      {
        id: 'many_not_met',
        type: 'yes_no',
        rule: { if: [{ '>=': [{ var: 'values.not_met_count' }, 2] }, 'yes', 'no'] },
        read_back: {},
      },
      { id: 'days', type: 'number', rule: { days_between: [{ var: 'today' }, '2026-03-07'] }, read_back: {} },
    ],
    questions: [
      question('a', 'early'),
      question('b', 'main'),
      question('next_step', 'main', when(is('values.many_not_met', 'yes'))),
    ],
  })
  const answers = { a: 'not_met', b: 'not_met' }

  test('are derived before what needs them, from what is asked', () => {
    const both = decide(set, { facts: { request_type: 'eia' }, answers })
    expect([...both.data.values]).toEqual([
      ['not_met_count', 2],
      ['many_not_met', 'yes'],
    ])
    expect(both.questions.has('next_step')).toBe(true)
    const one = decide(set, { facts: { request_type: 'charging' }, answers })
    expect([...one.data.values]).toEqual([
      ['not_met_count', 1],
      ['many_not_met', 'no'],
    ])
    expect(one.questions.has('next_step')).toBe(false)
  })

  test('a count of nothing is 0, and days from something unanswered are unanswered', () => {
    expect(decide(set).data.values.get('not_met_count')).toBe(0)
    expect(decide(set).data.values.has('days')).toBe(false)
    expect(decide(set, { today: '2026-03-02' }).data.values.get('days')).toBe(5)
  })
})

test('a fact of several options given as none is known to be none; an answer of none is no answer', () => {
  const flags: CompiledFact = {
    ...requestType,
    id: 'flags',
    answer: { kind: 'many', options: [{ id: 'youth', label: { en: 'Youth' } }] },
  }
  const set = setOf({
    facts: [flags],
    sections: [section('main')],
    questions: [question('q', 'main', { answer: flags.answer })],
  })
  const decided = decide(set, { facts: { flags: [] }, answers: { q: [] } })
  expect(decided.data.facts.get('flags')).toEqual([])
  expect(decided.data.answers.has('q')).toBe(false)
})

test('a date outside the limits of its question is unanswered until it is put right', () => {
  const received: CompiledFact = { ...requestType, id: 'received', answer: { kind: 'date' } }
  const set = setOf({
    facts: [received],
    sections: [section('main')],
    questions: [
      question('advice', 'main', { answer: { kind: 'date', not_before: { var: 'facts.received' } } }),
      question('late', 'main', when({ '!==': [{ var: 'answers.advice' }, null] })),
    ],
  })
  const facts = { received: '2026-03-02' }
  expect(decide(set, { facts, answers: { advice: '2026-03-01' } }).questions.has('late')).toBe(false)
  expect(decide(set, { facts, answers: { advice: '2026-03-02' } }).questions.has('late')).toBe(true)
})

test('names that objects inherit are no facts, answers or switches', () => {
  const set = setOf({ sections: [section('main')], questions: [question('q', 'main')] })
  const decided = decide(set, {
    facts: { constructor: 'x' },
    answers: JSON.parse('{"__proto__": "x", "toString": "y"}') as object,
  })
  expect(decided.data.facts.size + decided.data.answers.size).toBe(0)
})
