import { describe, expect, test } from 'vitest'
import type { Declaration, Declarations } from '@iqa/logic'
import type { CompiledQuestionSet, Rule } from '@iqa/model'
import { ProofError, proveRules } from './prove.js'
import { domainOf } from './rule-cases.js'

const label = { en: 'Something' }
const options = (...ids: string[]) => ids.map((id) => ({ id, label }))
const known: Readonly<Record<string, Declaration>> = {
  'facts.days': { path: 'facts.days', type: 'number', label },
  'facts.received': { path: 'facts.received', type: 'date', label },
  'facts.flags': { path: 'facts.flags', type: 'many', label, options: options('youth', 'hate', 'none') },
  'answers.code_test': {
    path: 'answers.code_test',
    type: 'scale',
    scale: 'met',
    label,
    options: options('fully_met', 'not_met'),
    not_applicable: true,
  },
}
const declared: Declarations = { get: (path) => known[path], moduleTitle: () => undefined }

function prove(...rules: Rule[]) {
  const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  const checks = rules.map((rule, index) => ({
    id: `check_${index}`,
    when: { rule, read_back: label },
    severity: 'note',
    message: label,
  }))
  const set = { values: [], modules: [], sections: [], questions: [], checks } as unknown as CompiledQuestionSet
  return proveRules(set, new Map(checks.map(({ when }) => [when, { file: 'a.yaml', range, nodes: [], declared }])))
}

describe('a rule is proved by running it on a stock engine and on ours', () => {
  test('a guarded comparison means the same on both', () => {
    const rule = { and: [{ '!==': [{ var: 'facts.days' }, null] }, { '<': [{ var: 'facts.days' }, 5] }] }
    expect(prove(rule)).toEqual({ rules: 1, cases: 5, sampled: 0 })
  })

  test.each<{ what: string; rule: Rule }>([
    {
      what: 'an order without its guard, which a stock engine holds true of no answer',
      rule: { '<': [{ var: 'facts.days' }, 5] },
    },
    {
      what: 'a search in a text, which a stock engine finds inside words',
      rule: { in: ['met', { var: 'answers.code_test' }] },
    },
  ])('$what is found out', ({ rule }) => {
    expect(() => prove(rule)).toThrow(ProofError)
  })

  test('rules that differ only in what they read are run once', () => {
    const rule = (path: string): Rule => ({ '!==': [{ var: path }, null] })
    expect(prove(rule('facts.days'), rule('facts.days')).rules).toBe(1)
    expect(prove(rule('facts.days'), rule('facts.received')).rules).toBe(2)
  })
})

describe('the cases of a variable are all that the rule can tell apart', () => {
  test.each<{ path: string; rule: Rule; cases: readonly unknown[] }>([
    { path: 'answers.code_test', rule: true, cases: [undefined, 'fully_met', 'not_met', 'not_applicable'] },
    { path: 'modules.disclosure', rule: true, cases: [true, false] },
    { path: 'facts.days', rule: { '>': [{ var: 'facts.days' }, 5] }, cases: [undefined, 4, 5, 5.5, 6] },
    {
      path: 'facts.received',
      rule: { '<': [{ var: 'facts.received' }, '2024-03-01'] },
      cases: [undefined, '2024-02-29', '2024-03-01', '2024-03-02'],
    },
    {
      path: 'today',
      rule: { '<': [{ var: 'today' }, '2026-01-01'] },
      cases: ['2025-12-31', '2026-01-01', '2026-01-02'],
    },
    {
      path: 'facts.flags',
      rule: { in: ['youth', { var: 'facts.flags' }] },
      cases: [undefined, [], ['youth'], ['hate'], ['youth', 'hate']],
    },
  ])('$path', ({ path, rule, cases }) => {
    expect(domainOf(path, rule, declared)).toEqual(cases)
  })
})
