import { createForm, snapshot } from '@iqa/engine'
import type { AnswerKind, CompiledCheck, CompiledQuestionSet, Draft } from '@iqa/model'
import { expect, test } from 'vitest'
import { carry, nothingAside, type Aside } from './carry.js'
import { is, scaleAnswer, setOf, when } from './test/sets.js'

type Change = Partial<Omit<CompiledQuestionSet, 'questions' | 'digest'>>

/** A set of one question, with what is given changed in it. */
function setWith(question: object = {}, more: Change = {}): CompiledQuestionSet {
  const one = { id: 'one', section: 'main', ask: { en: 'One?' }, answer: scaleAnswer() }
  return setOf({ ...more, questions: [{ ...one, ...question }] })
}

const rich = {
  not_applicable: 'reason',
  good_practice: true,
  action: { when: when(is('answer', 'not_met'), 'it is not met') },
  issues: {
    options: [
      { id: 'late', label: { en: 'Late' } },
      { id: 'gone', label: { en: 'Gone' } },
    ],
    at_least: 0,
  },
} as const

const yesNo: AnswerKind = {
  kind: 'yes_no',
  options: [
    { id: 'yes', label: { en: 'Yes' } },
    { id: 'no', label: { en: 'No' } },
  ],
}
const fact = { id: 'route', label: { en: 'Route' }, required: true, from: 'assessor', correct: 'no' } as const
const choiceOf = (...ids: string[]) => ({
  kind: 'choice' as const,
  options: ids.map((id) => ({ id, label: { en: id } })) as [{ id: string; label: { en: string } }],
})
const module = {
  id: 'extra',
  module: 'extra',
  title: { en: 'Extra' },
  section: 'main',
  switched_on_by: 'assessor',
  reason: 'required',
  task: true,
} as const
const warning: CompiledCheck = {
  id: 'sure',
  when: when(is('answers.one', 'not_met'), 'one is not met'),
  severity: 'warning',
  message: { en: 'Is this right?' },
  about: ['one'],
}

const draftOf = (set: CompiledQuestionSet, parts: Partial<Draft>): Draft => ({
  iqa_draft: 1,
  set: set.set,
  version: set.version,
  digest: set.digest,
  facts: {},
  modules: {},
  answers: {},
  check_reasons: [],
  ...parts,
})

test.each<{ what: string; from: CompiledQuestionSet; to: CompiledQuestionSet; entered: Partial<Draft>; aside: object }>(
  [
    {
      what: 'a rating whose option is gone',
      from: setWith({ answer: choiceOf('good', 'excellent') }),
      to: setWith(),
      entered: { answers: { one: { answer: 'excellent', comment: 'So.' } } },
      aside: { answers: { one: { answer: 'excellent' } } },
    },
    {
      what: 'a rating of a question that takes a number now',
      from: setWith(),
      to: setWith({ answer: { kind: 'number', decimals: 0 } }),
      entered: { answers: { one: { answer: 'not_met', comment: 'So.' } } },
      aside: { answers: { one: { answer: 'not_met', comment: 'So.' } } },
    },
    {
      what: 'the boxes of a date that are a number’s now',
      from: setWith({ answer: { kind: 'date' } }),
      to: setWith({ answer: { kind: 'number', decimals: 0 } }),
      entered: { answers: { one: { typed: { day: '3', month: '', year: '' } } } },
      aside: { answers: { one: { typed: { day: '3', month: '', year: '' } } } },
    },
    {
      what: 'good practice, action, reason and an issue that the question no longer takes',
      from: setWith(rich),
      to: setWith({ issues: { options: [{ id: 'late', label: { en: 'Late' } }], at_least: 0 } }),
      entered: {
        answers: {
          one: {
            answer: 'not_met',
            reason: 'None.',
            comment: 'So.',
            issues: ['late', 'gone'],
            action: { what: 'Talk.' },
            action_typed: { day: '1', month: '', year: '' },
            good_practice: 'Clear.',
          },
        },
      },
      aside: {
        answers: {
          one: {
            reason: 'None.',
            issues: ['gone'],
            action: { what: 'Talk.' },
            action_typed: { day: '1', month: '', year: '' },
            good_practice: 'Clear.',
          },
        },
      },
    },
    {
      what: 'a question that is gone',
      from: setWith(),
      to: setWith({ id: 'two' }),
      entered: { answers: { one: { answer: 'not_met' } } },
      aside: { answers: { one: { answer: 'not_met' } } },
    },
    {
      what: 'a fact of the assessor that is gone',
      from: setWith({}, { facts: [{ ...fact, answer: yesNo }] }),
      to: setWith(),
      entered: { facts: { route: { value: 'yes' } } },
      aside: { facts: { route: { value: 'yes' } } },
    },
    {
      what: 'a fact whose option has another name, and the reason for its correction',
      from: setWith({}, { facts: [{ ...fact, from: 'host', correct: 'reason', answer: choiceOf('a', 'b') }] }),
      to: setWith({}, { facts: [{ ...fact, from: 'host', correct: 'reason', answer: choiceOf('a', 'c') }] }),
      entered: { facts: { route: { host: 'a', value: 'b', reason: 'The file says b.' } } },
      aside: { facts: { route: { value: 'b', reason: 'The file says b.' } } },
    },
    {
      what: 'a module that is gone, switched on with a reason',
      from: setWith({}, { modules: [module] }),
      to: setWith(),
      entered: { modules: { extra: { on: true, reason: 'Much material.' } } },
      aside: { modules: { extra: { on: true, reason: 'Much material.' } } },
    },
    {
      what: 'the reason for a module that needs none now',
      from: setWith({}, { modules: [module] }),
      to: setWith({}, { modules: [{ ...module, reason: 'no' }] }),
      entered: { modules: { extra: { on: true, reason: 'Much material.' } } },
      aside: { modules: { extra: { on: false, reason: 'Much material.' } } },
    },
    {
      what: 'the assessor’s switch of a module that is the host’s now',
      from: setWith({}, { modules: [module] }),
      to: setWith({}, { modules: [{ ...module, switched_on_by: 'host' }] }),
      entered: { modules: { extra: { on: true, reason: 'Much material.' } } },
      aside: { modules: { extra: { on: true, reason: 'Much material.' } } },
    },
    {
      what: 'the reason for a warning that is gone',
      from: setWith({}, { checks: [warning] }),
      to: setWith(),
      entered: { answers: { one: { answer: 'not_met' } }, check_reasons: [{ check: 'sure', reason: 'It is.' }] },
      aside: { check_reasons: [{ check: 'sure', reason: 'It is.' }] },
    },
  ],
)('kept aside and brought back: $what', ({ from, to, entered, aside }) => {
  const before = snapshot(createForm(from, { draft: draftOf(from, entered) }))
  const there = carry(before, to)
  expect(there.aside).toEqual({ ...nothingAside, ...aside })
  const now = snapshot(createForm(to, { draft: there.draft }))
  const back = carry(now, from, there.aside)
  expect(back.aside).toEqual(nothingAside)
  expect(snapshot(createForm(from, { draft: back.draft }))).toEqual(before)
})

test('what fits stays, and nothing is aside', () => {
  const entered = { answers: { one: { answer: 'partly_met', comment: 'So.' } } }
  expect(carry(draftOf(setWith(), entered), setWith({ ask: { en: 'Anew?' } })).aside).toEqual(nothingAside)
})

test('what was entered since is not overruled by what was aside', () => {
  const aside: Aside = {
    ...nothingAside,
    answers: { one: { answer: 'not_met', comment: 'Then.' } },
    facts: { route: { value: 'a', reason: 'Then.' } },
    check_reasons: [{ check: 'sure', reason: 'Then.' }],
  }
  const set = setWith({}, { facts: [{ ...fact, answer: choiceOf('a', 'b') }], checks: [warning] })
  const now = draftOf(set, {
    answers: { one: { answer: 'fully_met' } },
    facts: { route: { value: 'b' } },
    check_reasons: [{ check: 'sure', reason: 'Now.' }],
  })
  expect(carry(now, set, aside).draft).toMatchObject({
    answers: { one: { answer: 'fully_met', comment: 'Then.' } },
    facts: { route: { value: 'b', reason: 'Then.' } },
    check_reasons: [{ check: 'sure', reason: 'Now.' }],
  })
})
