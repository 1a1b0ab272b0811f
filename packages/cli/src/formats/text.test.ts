import type { Diagnostic, Severity } from '@iqa/model'
import { describe, expect, test } from 'vitest'
import type { PrintOptions, Report } from '../report.js'
import { jsonText } from './json.js'
import { harmless } from './paint.js'
import { counted } from './plural.js'
import { text } from './text.js'

const plain: PrintOptions = { colour: false, quiet: false, maxProblems: 100, level: 'note' }

function diagnostic(severity: Severity, line: number, file = 'a.iqa.yaml'): Diagnostic {
  const at = { line, column: 1, offset: line * 10 }
  const code = { error: 'IQA201', warning: 'IQA209', note: 'IQA309' }[severity]
  return { code, severity, message: `A ${severity}.`, file, range: { start: at, end: at }, related: [], fixes: [] }
}

function report(...diagnostics: readonly Diagnostic[]): Report {
  return { command: 'check', findings: { files: ['a.iqa.yaml', 'b.iqa.yaml'], diagnostics, source: () => undefined } }
}

const lastLine = (printed: string): string => printed.trimEnd().split('\n').at(-1) ?? ''

describe('the last line of a check', () => {
  test.each([
    [[], 'Nothing found in 2 files.'],
    [[diagnostic('note', 1)], '1 note in 1 file. Run  iqa explain IQA309  to read more.'],
    [
      [diagnostic('warning', 1), diagnostic('error', 2)],
      '1 error, 1 warning in 1 file. Run  iqa explain IQA201  to read more.',
    ],
    [
      [diagnostic('error', 1), diagnostic('error', 1, 'b.iqa.yaml'), diagnostic('error', 2)],
      '3 errors in 2 files. Run  iqa explain IQA201  to read more.',
    ],
  ])('%# counts what was found, and names the code that matters most', (diagnostics, line) => {
    expect(lastLine(text(report(...diagnostics), plain))).toBe(line)
  })

  test('is left out when quiet', () => {
    expect(text(report(), { ...plain, quiet: true })).toBe('')
    expect(text(report(diagnostic('error', 1)), { ...plain, quiet: true })).toBe(
      'error[IQA201]: A error.\n  --> a.iqa.yaml\n',
    )
  })
})

test('what is below the level asked for is counted and not printed', () => {
  const printed = text(report(diagnostic('note', 1), diagnostic('error', 2)), { ...plain, level: 'warning' })
  expect(printed).not.toContain('note[')
  expect(printed).toContain('1 error, 1 note in 1 file.')
})

test('colour adds nothing that is not said in words', () => {
  const both = [false, true].map((colour) => text(report(diagnostic('error', 1)), { ...plain, colour }))
  expect(both[1]?.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(both[0])
  expect(both[1]).not.toBe(both[0])
})

test('the JSON has the counts of everything and the diagnostics that were asked for', () => {
  const printed = JSON.parse(
    jsonText(report(diagnostic('note', 1), diagnostic('error', 2)), { ...plain, level: 'error' }),
  )
  expect(printed.summary).toEqual({ files: 2, errors: 1, warnings: 0, notes: 1 })
  expect(printed.diagnostics).toEqual([diagnostic('error', 2)])
})

test.each([
  ['plain words, ŵ and 😀', 'plain words, ŵ and 😀'],
  ['\u001b[2Jgone', '\ufffd[2Jgone'],
  ['up\rdown\u0008', 'up\ufffddown\ufffd'],
  ['turned \u202eround', 'turned \ufffdround'],
  ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
])('%j is shown and does nothing to a terminal', (given, shown) => {
  expect(harmless(given)).toBe(shown)
})

test.each([
  [0, '0 rules'],
  [1, '1 rule'],
  [2, '2 rules'],
  [9088, '9,088 rules'],
])('%i is counted as %s', (number, words) => {
  expect(counted(number, 'rule')).toBe(words)
})
