import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '@iqa/model'
import { check, compile } from '../src/compile.js'
import { fromTexts } from './files.js'

const sound = `iqa: 1
set: charging
title: Charging decisions
version: 1.0.0
uses: [common.iqa.yaml]
judges: {prosecutor: The prosecutor}
facts:
  received: {label: Received, type: date}
values:
  unmet: {count: {of: [code_test, reasons], answer: not_met}}
sections:
  - id: review
    title: The review
    judges: prosecutor
    questions:
      - {id: code_test, ask: Was the test applied?, answer: met, issues: {gap: A gap}}
      - {id: reasons, ask: Are there reasons?, answer: met}
      - {id: plain, ask: Was it done?, answer: yes_no, comment: {when: {answer: no}}, when: {unmet: {above: 0}}}
      - {id: sent, ask: When was it sent?, answer: date, not_before: {ref: received}}
checks:
  - id: issue_but_best
    each: rated
    when: {answer: fully_met, issues: {answered: yes}}
    severity: error
    message: You ticked an issue and gave the best answer.
  - id: reasons_needed
    about: [code_test]
    when: {reasons: not_met}
    severity: note
    message: Say why.
`
const library = `iqa: 1
library: common
title: Common
version: 1.0.0
scales:
  met:
    options: {fully_met: Fully met, not_met: Not met}
    comment: {when: {answer: {below: fully_met}}}
`
const scenarios = 'tests: charging.iqa.yaml\nscenarios: [{name: Nothing known, expect: {complete: no}}]\n'

function said(set: string, common: string = library): readonly Diagnostic[] {
  return check('charging.iqa.yaml', { loader: fromTexts({ 'charging.iqa.yaml': set, 'common.iqa.yaml': common }) })
}
const swapped = (text: string, from: string, to: string): string => {
  expect(text).toContain(from)
  return text.replace(from, to)
}
const words = (found: readonly Diagnostic[]): string[] => found.map(({ code, message }) => `${code} ${message}`)

test('the set without a slip has nothing said of it', () => {
  expect(words(said(sound))).toEqual([])
})

describe('one slip is said once, in words that fit its place', () => {
  test.each([
    ['answer: not_met}}', 'answer: not_met, at_least: 1}}', 'IQA101 A count cannot have "at_least".'],
    ['about: [code_test]', 'about: []', 'IQA322 A check has exactly one of about and each.'],
    ['about: [code_test]', 'about:', 'IQA322 A check has exactly one of about and each.'],
    [', issues: {gap: A gap}', '', 'IQA315 None of the questions of this check has issues to read.'],
    ['judges: prosecutor', 'judges: police', 'IQA210 There is no judged party called "police".'],
    [
      'answer: yes_no,',
      'answer: yes_no, required: maybe,',
      'IQA103 required should be yes, no or a condition, not "maybe".',
    ],
    ['title: Charging decisions', 'title:', 'IQA102 title is empty, and this question set needs it.'],
    [
      'not_before: {ref: received}',
      'not_before: 2026-02-01, not_after: 2026-01-01',
      'IQA320 not_before (2026-02-01) is later than not_after (2026-01-01).',
    ],
    ['{when: {answer: no}}', '{when: {answer: fully_met}}', 'IQA203 "fully_met" is not one of the answers to plain.'],
    [
      '{answer: fully_met, issues',
      '{answer: best, issues',
      'IQA203 "best" is not one of the answers to the questions of this check.',
    ],
  ])('%s → %s', (from, to, message) => {
    const found = words(said(swapped(sound, from, to))).filter((each) => !each.startsWith('IQA209'))
    expect(found).toEqual([message])
  })

  test('a rule that questions share is said to be wrong once, with the name of their scale', () => {
    const common = swapped(library, 'below: fully_met', 'below: best')
    expect(words(said(sound, common))).toEqual([
      'IQA203 "best" is not one of the answers to questions on the scale met.',
    ])
  })

  test('a library that is not there is all that is wrong', () => {
    const files = fromTexts({ 'charging.iqa.yaml': sound })
    expect(words(check('charging.iqa.yaml', { loader: files }))).toEqual([
      'IQA207 The file common.iqa.yaml cannot be found.',
    ])
  })

  test('a section with an empty list of questions is told that the list is empty', () => {
    const text = swapped(
      sound,
      sound.slice(sound.indexOf('    questions:'), sound.indexOf('checks:')),
      '    questions: []\n',
    )
    expect(words(said(text))).toEqual(['IQA102 questions is empty, and this section needs it.'])
  })

  test.each([
    ['charging.scenarios.yaml', scenarios, 'scenarios file'],
    ['common.iqa.yaml', library, 'library'],
  ])('%s in place of a set is called a %s', (path, text, kind) => {
    const { diagnostics } = compile(path, { loader: fromTexts({ [path]: text }) })
    expect(words(diagnostics)).toEqual([`IQA214 ${path} is a ${kind}, but a question set is needed here.`])
  })
})
