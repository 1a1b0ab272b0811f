import type { CompiledQuestion, CompiledQuestionSet, Diagnostic, ReadScenario } from '@iqa/model'
import { expect, test } from 'vitest'
import { collectDiagnostics } from '../diagnostics/define.js'
import { readYaml } from '../read/read-yaml.js'
import { scenariosOf } from './scenarios-of.js'

const met = ['fully_met', 'partly_met', 'not_met'].map((id) => ({ id, label: { en: id } }))
const yesNo = ['yes', 'no'].map((id) => ({ id, label: { en: id } }))

function question(id: string, more: Partial<CompiledQuestion> = {}): CompiledQuestion {
  return {
    id,
    number: 1,
    section: 's',
    ask: { en: id },
    answer: { kind: 'scale', scale: 'met', options: met },
    not_applicable: 'no',
    required: 'yes',
    not_asked: 'hidden',
    standards: [],
    covers: [],
    good_practice: false,
    ...more,
  }
}

const set: CompiledQuestionSet = {
  iqa_compiled: 1,
  set: 'small',
  title: { en: 'Small' },
  version: '1.0.0',
  status: 'draft',
  digest: `sha256-${'0'.repeat(64)}`,
  languages: ['en'],
  reads_today: false,
  standards: [],
  stages: [],
  judges: [],
  not_assessed: [],
  includes: [],
  scales: [],
  facts: [
    {
      id: 'request_type',
      label: { en: 'r' },
      required: true,
      from: 'host',
      correct: 'no',
      answer: { kind: 'choice', options: ['charging', 'eia'].map((id) => ({ id, label: { en: id } })) },
    },
    {
      id: 'flags',
      label: { en: 'f' },
      required: false,
      from: 'host',
      correct: 'no',
      answer: { kind: 'many', options: yesNo },
    },
    { id: 'received', label: { en: 'd' }, required: false, from: 'host', correct: 'no', answer: { kind: 'date' } },
    {
      id: 'days',
      label: { en: 'n' },
      required: false,
      from: 'host',
      correct: 'no',
      answer: { kind: 'number', decimals: 0 },
    },
  ],
  values: [
    { id: 'late', type: 'yes_no', rule: true, read_back: { en: 'late' } },
    { id: 'count', type: 'number', rule: 1, read_back: { en: 'n' } },
  ],
  modules: [
    {
      id: 'extra',
      module: 'extra',
      title: { en: 'Extra' },
      section: 's',
      switched_on_by: 'assessor',
      reason: 'no',
      task: false,
    },
  ],
  sections: [{ id: 's', title: { en: 'S' }, task: false }],
  questions: [
    question('code_test', {
      not_applicable: 'allowed',
      issues: { options: [{ id: 'gap', label: { en: 'Gap' } }], at_least: 0 },
    }),
    question('extra.more'),
  ],
  checks: [
    {
      id: 'both',
      when: { rule: true, read_back: { en: 'both' } },
      severity: 'warning',
      message: { en: 'm' },
      about: ['code_test'],
    },
  ],
}

function read(text: string): { scenarios: readonly ReadScenario[]; diagnostics: readonly Diagnostic[] } {
  const { reporter, diagnostics } = collectDiagnostics()
  const tree = readYaml({ path: 'small.scenarios.yaml', text }, reporter)
  expect(diagnostics).toEqual([])
  if (tree === undefined) throw new Error('not read')
  return scenariosOf(tree, set)
}

const at = ({ range }: Diagnostic): string => `${range.start.line}:${range.start.column}`

test('defaults lie under what a scenario says, fact by fact', () => {
  const { scenarios, diagnostics } = read(`tests: small.iqa.yaml
defaults:
  facts: {request_type: charging, days: 3}
  answers: {code_test: fully_met}
  today: 2026-03-02
scenarios:
  - name: Early advice
    facts: {request_type: eia}
    answers: {code_test: }
    expect: {asked: [code_test]}
`)
  expect(diagnostics).toEqual([])
  expect(scenarios).toMatchObject([
    {
      name: 'Early advice',
      steps: [
        {
          facts: { request_type: 'eia', days: 3 },
          answers: {},
          today: '2026-03-02',
          expect: [{ kind: 'asked', ids: ['code_test'] }],
        },
      ],
    },
  ])
})

test('a table gives one scenario a row, each value with its own type and the row in the name', () => {
  const { scenarios, diagnostics } = read(`tests: small.iqa.yaml
scenarios:
  - name: Late after five days
    table:
      - {n: 5, asks: no}
      - {n: 6, asks: yes}
    facts: {days: $n}
    expect:
      asks: {code_test: $asks}
      values: {count: $n}
`)
  expect(diagnostics).toEqual([])
  expect(scenarios.map(({ name }) => name)).toEqual([
    'Late after five days (n 5, asks no)',
    'Late after five days (n 6, asks yes)',
  ])
  expect(scenarios.map(({ steps }) => steps[0]?.facts)).toEqual([{ days: 5 }, { days: 6 }])
  expect(scenarios.map(({ steps }) => steps[0]?.expect.map(({ kind }) => kind))).toEqual([
    ['not_asked', 'value'],
    ['asked', 'value'],
  ])
  expect(scenarios[1]?.place.range.start.line).toBe(6)
})

test('a list that a scenario expects, or takes back, can be a column of its table', () => {
  const { scenarios, diagnostics } = read(`tests: small.iqa.yaml
scenarios:
  - name: Either way
    table:
      - {n: 5, asked: [code_test, extra.more], checks: [], cleared: []}
      - {n: 6, asked: [code_test], checks: [both], cleared: [code_test]}
    facts: {days: $n}
    steps:
      - clear: $cleared
    expect: {asked: $asked, checks: $checks, withheld: $checks}
`)
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'The scenario names the question "both", which the set does not have.',
  ])
  expect(scenarios.map(({ steps }) => steps[1]?.clear)).toEqual([[], ['code_test']])
  expect(scenarios.map(({ steps }) => steps[1]?.expect)).toMatchObject([
    [{ ids: ['code_test', 'extra.more'] }, { ids: [] }, { ids: [] }],
    [{ ids: ['code_test'] }, { ids: ['both'] }, { ids: [] }],
  ])
})

test('a column that holds no list where a list is expected is told, and expects nothing in silence', () => {
  const { diagnostics } = read(`tests: small.iqa.yaml
scenarios:
  - name: One
    table: [{q: code_test}]
    clear: $q
    expect: {asked: $q, checks: $check}
`)
  expect(diagnostics.map((each) => [each.code, at(each), each.message])).toEqual([
    ['IQA911', '6:33', '"$check" stands for nothing in this scenario.'],
    ['IQA913', '4:17', 'asked takes a list, but this is "code_test".'],
    ['IQA913', '4:17', 'clear takes a list, but this is "code_test".'],
  ])
})

test('a row that is named in the name is not added to it', () => {
  const { scenarios } = read(`tests: small.iqa.yaml
scenarios:
  - name: Day $n
    table: [{n: 5}, {n: 6}]
    facts: {days: $n}
`)
  expect(scenarios.map(({ name }) => name)).toEqual(['Day 5', 'Day 6'])
})

test('steps follow what the scenario says of itself, and its own expect holds after the last of them', () => {
  const { scenarios, diagnostics } = read(`tests: small.iqa.yaml
scenarios:
  - name: Withheld and back
    facts: {request_type: charging, flags: []}
    steps:
      - answers: {code_test: not_met}
        expect: {comment_needed: [code_test]}
      - facts: {request_type: eia, flags: }
        clear: [code_test]
        modules: {extra: yes}
    expect: {withheld: [code_test.action], complete: no}
`)
  expect(diagnostics).toEqual([])
  expect(scenarios[0]?.steps).toMatchObject([
    { facts: { request_type: 'charging', flags: [] }, expect: [] },
    { answers: { code_test: { answer: 'not_met' } }, expect: [{ kind: 'comment_needed' }] },
    {
      clear: ['code_test'],
      modules: { extra: true },
      expect: [
        { kind: 'withheld', ids: ['code_test.action'] },
        { kind: 'complete', complete: false },
      ],
    },
  ])
  expect(Object.entries(scenarios[0]?.steps[2]?.facts ?? {})).toEqual([
    ['request_type', 'eia'],
    ['flags', undefined],
  ])
})

test('an answer can be written long, with everything that a rating carries', () => {
  const { scenarios, diagnostics } = read(`tests: small.iqa.yaml
scenarios:
  - name: Long
    answers:
      code_test:
        answer: not_met
        comment: The reasons are missing.
        issues: [gap]
        action: {what: Talk, owner: The manager, due: 2026-04-01}
        good_practice: None
      extra.more: not_met
    reasons: {both: It was agreed, both/code_test: It was agreed, extra: It was asked for, request_type: It was wrong}
`)
  expect(diagnostics).toEqual([])
  expect(scenarios[0]?.steps[0]).toMatchObject({
    answers: {
      code_test: {
        answer: 'not_met',
        comment: 'The reasons are missing.',
        issues: ['gap'],
        action: { what: 'Talk', owner: 'The manager', due: '2026-04-01' },
        good_practice: 'None',
      },
      'extra.more': { answer: 'not_met' },
    },
    reasons: {
      both: 'It was agreed',
      'both/code_test': 'It was agreed',
      extra: 'It was asked for',
      request_type: 'It was wrong',
    },
  })
})

test.each([
  ['facts: {reqest_type: eia}', 'IQA909', '4:13', 'Did you mean request_type?'],
  ['answers: {code_tset: not_met}', 'IQA909', '4:15', 'Did you mean code_test?'],
  ['modules: {extras: yes}', 'IQA909', '4:15', 'Did you mean extra?'],
  ['reasons: {bothh: x}', 'IQA909', '4:15', 'Did you mean both?'],
  ['reasons: {extras: x}', 'IQA909', '4:15', 'Did you mean extra?'],
  ['reasons: {days/code_test: x}', 'IQA909', '4:15', 'check'],
  ['reasons: {request_tipe: x}', 'IQA909', '4:15', 'Did you mean request_type?'],
  ['clear: [code_tests]', 'IQA909', '4:13', 'Did you mean code_test?'],
  ['expect: {asked: [code_tests]}', 'IQA909', '4:22', 'Did you mean code_test?'],
  ['expect: {values: {lates: yes}}', 'IQA909', '4:23', 'Did you mean late?'],
  ['expect: {offered: [extras]}', 'IQA909', '4:24', 'Did you mean extra?'],
  ['expect: {withheld: [code_test.acton]}', 'IQA909', '4:25', 'question'],
  ['facts: {request_type: EIA}', 'IQA203', '4:27', 'Did you mean eia? The answers are: charging, eia.'],
  ['answers: {extra.more: not_applicable}', 'IQA203', '4:27', 'The answers are: fully_met, partly_met, not_met.'],
  ['facts: {days: five}', 'IQA913', '4:19', 'a number'],
  ['facts: {days: $five}', 'IQA911', '4:19', 'Add a table'],
  ['answers: {code_test: {anser: not_met}}', 'IQA912', '4:27', 'Did you mean answer?'],
  ['answers: {code_test: {answer: not_met, comment: 5}}', 'IQA913', '4:53', 'text, in quotes'],
  ['modules: {extra: on}', 'IQA913', '4:22', 'yes or no'],
])('%s is told to the author as %s', (line, code, place, help) => {
  const { diagnostics } = read(`tests: small.iqa.yaml\nscenarios:\n  - name: One\n    ${line}\n`)
  expect(diagnostics.map((each) => `${each.code} ${at(each)}`)).toEqual([`${code} ${place}`])
  expect(diagnostics[0]?.help).toContain(help)
})

test('a slip in a table scenario is said once, whatever the number of rows, and names the columns', () => {
  const { diagnostics } = read(`tests: small.iqa.yaml
scenarios:
  - name: Rows
    table: [{days: 1}, {days: 2}, {days: 3}]
    facts: {days: $dayz, reqest_type: eia}
`)
  expect(diagnostics.map(({ code, help }) => [code, help])).toEqual([
    ['IQA911', 'Did you mean $days? The table has: days.'],
    ['IQA909', 'Did you mean request_type?'],
  ])
})
