import type { Expectation, Place, ReadScenario, ScenarioStep } from '@iqa/model'
import { describe, expect, test } from 'vitest'
import { runScenario, runScenarios } from './index.js'
import { charging, fact, is, module, question, sealed, when } from '../test/sets.js'

const at = (line: number): Place => ({
  file: 'charging.scenarios.yaml',
  range: { start: { line, column: 1, offset: 0 }, end: { line, column: 2, offset: 1 } },
})
const place = at(1)
const facts = { request_type: 'charging', received: '2026-03-02', advised: '2026-03-07' }

function scenario(...steps: Partial<ScenarioStep>[]): ReadScenario {
  const whole = steps.map((step): ScenarioStep => ({
    place,
    facts: {},
    answers: {},
    modules: {},
    reasons: {},
    clear: [],
    expect: [],
    ...step,
  }))
  return { name: 'A scenario', place, steps: whole }
}

const ids = (kind: Exclude<Expectation['kind'], 'value' | 'complete'>, ...list: string[]): Expectation => ({
  kind,
  ids: list,
  place,
})

test('a charging request is never asked the early-advice question', () => {
  const result = runScenario(
    charging,
    scenario({ facts, expect: [ids('not_asked', 'eia_suitable'), ids('asked', 'code_test')] }),
  )
  expect(result).toMatchObject({ met: true, expectations: [{ met: true }, { met: true }] })
  expect(result.asked).toEqual(['code_test', 'unused', 'complex', 'hearings', 'next_hearing'])
})

test('an expectation that is not met names the part of the rule that decided', () => {
  const result = runScenario(charging, scenario({ facts, expect: [ids('asked', 'eia_suitable')] }))
  expect(result.met).toBe(false)
  expect(result.expectations[0]?.findings).toEqual([
    {
      id: 'eia_suitable',
      message: 'expected eia_suitable to be asked. It is not.',
      because: [
        {
          pointer: '/sections/0/when/rule',
          verdict: 'fails',
          reads: [{ path: 'facts.request_type', value: 'charging' }],
        },
      ],
    },
  ])
})

test('answers of a step may stand in any order, also those that open one another', () => {
  const step = {
    facts,
    answers: { 'disclosure.schedules': { answer: 'fully_met' }, complex: { answer: 'yes' } },
    modules: { disclosure: true },
    expect: [ids('asked', 'disclosure.schedules', 'disclosure.lines'), ids('offered', 'disclosure')],
  }
  expect(runScenario(charging, scenario(step)).met).toBe(true)
})

test('withholding and returning is told step by step', () => {
  const result = runScenario(
    charging,
    scenario(
      {
        facts: { ...facts, request_type: 'eia' },
        answers: { eia_suitable: { answer: 'fully_met' } },
        expect: [ids('withheld')],
      },
      { facts: { request_type: 'charging' }, expect: [ids('withheld', 'eia_suitable')] },
      { facts: { request_type: 'eia' }, expect: [ids('withheld')] },
      {
        clear: ['eia_suitable'],
        facts: { request_type: 'eia' },
        expect: [ids('problems', 'eia_suitable', 'code_test', 'unused', 'complex')],
      },
    ),
  )
  expect(result.expectations.flatMap(({ findings }) => findings)).toEqual([])
  expect(result.met).toBe(true)
})

test('a long answer, a reason and values are played, and it is complete', () => {
  const result = runScenario(
    charging,
    scenario({
      facts: { ...facts, advised: '2026-03-12' },
      answers: {
        code_test: {
          answer: 'not_met',
          comment: 'Two elements were not dealt with.',
          issues: ['elements'],
          action: { what: 'Talk', owner: 'Unit head', due: '2026-04-01' },
          good_practice: 'A clear note',
        },
        unused: { answer: 'partly_met', issues: ['lines'] },
        complex: { answer: 'no' },
        why_late: { answer: 'Waiting' },
        hearings: { answer: 11 },
        next_hearing: { answer: '2026-04-02' },
      },
      reasons: { many_hearings: 'A long trial' },
      expect: [
        { kind: 'value', id: 'days', value: 10, place },
        { kind: 'value', id: 'late', value: 'yes', place },
        ids('comment_needed', 'code_test'),
        ids('comment_not_needed', 'unused'),
        ids('action_needed', 'code_test'),
        ids('action_not_needed', 'unused'),
        ids('issues_needed', 'unused'),
        ids('checks', 'many_hearings'),
        ids('not_offered', 'disclosure'),
        ids('problems'),
        { kind: 'complete', complete: true, place },
      ],
    }),
  )
  expect(result.expectations.flatMap(({ findings }) => findings)).toEqual([])
  expect(result).toMatchObject({ met: true })
})

describe('a reason completes', () => {
  const modulesOnly = sealed({
    facts: [fact('kind', undefined, { correct: 'reason' })],
    modules: [module('extra', { reason: 'required' })],
    questions: [question('extra.more', { required: 'no', module: 'extra' })],
  })
  const complete = { kind: 'complete', complete: true, place } as const

  test('an assessment with a module that the assessor switched on', () => {
    const result = runScenario(
      modulesOnly,
      scenario(
        { facts: { kind: 'yes' }, modules: { extra: true }, expect: [ids('problems', 'extra')] },
        { reasons: { extra: 'The unit asked for it.' }, expect: [ids('problems'), complete] },
      ),
    )
    expect(result).toMatchObject({ met: true })
    expect(result.failure).toBeUndefined()
  })

  test('an assessment in which the assessor corrected a fact, which the reason beside it says', () => {
    const changes = { facts: { kind: 'no' }, expect: [complete] }
    const corrected = { ...changes, reasons: { kind: 'The file says otherwise.' } }
    for (const step of [changes, corrected]) {
      expect(runScenario(modulesOnly, scenario({ facts: { kind: 'yes' } }, step))).toMatchObject({ met: true })
    }
    // Only the assessor's correction outlasts what the host says afterwards.
    const host = { facts: { kind: 'yes' } }
    const after = (step: Partial<ScenarioStep>) =>
      runScenario(readsKind, scenario({ facts: { kind: 'yes' } }, step, { ...host, expect: [ids('asked', 'if_no')] }))
    expect(after({ facts: { kind: 'no' } }).met).toBe(false)
    expect(after({ facts: { kind: 'no' }, reasons: { kind: 'The file says otherwise.' } }).met).toBe(true)
  })

  const readsKind = sealed({
    facts: [fact('kind', undefined, { correct: 'reason' })],
    questions: [question('if_no', { when: when(is('facts.kind', 'no')) })],
  })
})

describe('a step that an assessor could not take fails the scenario', () => {
  test.each<{ what: string; step: Partial<ScenarioStep>; message: RegExp; because?: boolean }>([
    {
      what: 'answers what is not asked',
      step: { answers: { eia_suitable: { answer: 'not_met' } } },
      message: /^eia_suitable is not asked/,
      because: true,
    },
    {
      what: 'chooses what is not offered',
      step: { answers: { unused: { answer: 'best' } } },
      message: /^unused has no such option/,
    },
    {
      what: 'answers what is not there',
      step: { answers: { nobody: { answer: 'x' } } },
      message: /nothing called nobody/,
    },
    { what: 'sets a fact that is not there', step: { facts: { nobody: 'x' } }, message: /nothing called nobody/ },
    {
      what: 'writes an action that is not asked for',
      step: { answers: { code_test: { answer: 'fully_met', action: { what: 'x' } } } },
      message: /action what of code_test is not asked for/,
    },
    {
      what: 'switches what is not on offer',
      step: { modules: { disclosure: true } },
      message: /^The module disclosure is not on offer/,
    },
    {
      what: 'gives a reason for what does not fire',
      step: { reasons: { many_hearings: 'x' } },
      message: /many_hearings does not fire/,
    },
    {
      what: 'gives a reason for a module that is off',
      step: { reasons: { disclosure: 'x' } },
      message: /^The module disclosure is not on, so it cannot be given a reason/,
    },
    {
      what: 'gives a reason for a fact that is not corrected',
      step: { reasons: { request_type: 'x' } },
      message: /^The fact request_type is not corrected, so it cannot be given a reason/,
    },
    {
      what: 'gives a reason for a fact that nobody may correct',
      step: { facts: { received: '2026-03-03' }, reasons: { received: 'x' } },
      message: /^An assessor cannot set .*received/,
    },
    { what: 'takes back what is not asked', step: { clear: ['eia_suitable'] }, message: /^eia_suitable is not asked/ },
    {
      what: 'uses not applicable where it is not allowed',
      step: { answers: { unused: { answer: 'not_applicable' } } },
      message: /cannot be answered with not applicable/,
    },
  ])('that $what', ({ step, message, because }) => {
    const result = runScenario(
      charging,
      scenario({ facts, ...step, place: at(7), ...(step.facts && { facts: { ...facts, ...step.facts } }) }),
    )
    expect(result).toMatchObject({ met: false, failure: { place: at(7) } })
    expect(result.failure?.message).toMatch(message)
    if (because) expect(result.failure?.because).toMatchObject([{ pointer: '/sections/0/when/rule', verdict: 'fails' }])
  })
})

test.each<{ expectation: Expectation; message: RegExp }>([
  { expectation: ids('asked', 'nobody'), message: /nothing called nobody/ },
  { expectation: ids('not_asked', 'code_test'), message: /^expected code_test not to be asked. It is.$/ },
  { expectation: ids('not_asked'), message: /^expected eia_suitable to be asked/ },
  { expectation: ids('asked', 'early'), message: /^expected early to be asked/ },
  { expectation: ids('comment_needed', 'code_test'), message: /^expected code_test to be in need of a comment/ },
  { expectation: ids('offered', 'disclosure'), message: /^expected disclosure to be on offer/ },
  { expectation: ids('checks', 'many_hearings'), message: /^expected many_hearings to be firing/ },
  { expectation: ids('problems', 'code_test'), message: /^expected unused not to be a problem/ },
  { expectation: ids('withheld', 'unused'), message: /^expected unused to be withheld/ },
  { expectation: { kind: 'value', id: 'days', value: 6, place }, message: /^expected days to be 6. It is 5.$/ },
  {
    expectation: { kind: 'value', id: 'days', value: undefined, place },
    message: /^expected days to be unanswered. It is 5.$/,
  },
  { expectation: { kind: 'value', id: 'nobody', value: 1, place }, message: /nothing called nobody/ },
  {
    expectation: { kind: 'complete', complete: true, place },
    message: /^expected it to be complete, but code_test: answer_needed.$/,
  },
])('what is not so is said in a sentence: $expectation.kind', ({ expectation, message }) => {
  const result = runScenario(charging, scenario({ facts, expect: [expectation] }))
  expect(result.expectations[0]?.met).toBe(false)
  expect(result.expectations[0]?.findings[0]?.message).toMatch(message)
})

test('a set that reads today needs it in the first step', () => {
  const set = sealed({
    reads_today: true,
    facts: [fact('due', { kind: 'date' })],
    questions: [question('q', { when: when({ '===': [{ var: 'today' }, '2026-03-02'] }) })],
  })
  expect(runScenario(set, scenario({})).failure?.message).toMatch(/today/)
  expect(
    runScenario(
      set,
      scenario(
        { today: '2026-03-02', expect: [ids('asked', 'q')] },
        { today: '2026-03-03', expect: [ids('not_asked', 'q')] },
      ),
    ).met,
  ).toBe(true)
})

test('scenarios of sets in draft and retired run too', () => {
  for (const status of ['draft', 'retired'] as const) {
    const set = sealed({ status, facts: [fact('f')], questions: [question('q', { when: when(is('facts.f', 'yes')) })] })
    const results = runScenarios(set, [
      scenario({ facts: { f: 'yes' }, expect: [ids('asked', 'q')] }),
      scenario({ expect: [ids('not_asked', 'q')] }),
    ])
    expect(results.map(({ met }) => met)).toEqual([true, true])
  }
})
