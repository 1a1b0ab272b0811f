import type { Diagnostic } from '@iqa/model'
import { expect, test } from 'vitest'
import { previewDiagnostic } from './frame-lines.js'

const file = 'set: small\nwhen: {reqest: eia}\nquestions:\n'

function at(startLine: number, startColumn: number, endLine: number, endColumn: number): Diagnostic {
  const position = (line: number, column: number): { line: number; column: number; offset: number } => ({
    line,
    column,
    offset: 0,
  })
  return {
    code: 'IQA201',
    severity: 'error',
    message: 'm',
    file: 'a.iqa.yaml',
    related: [],
    fixes: [],
    range: { start: position(startLine, startColumn), end: position(endLine, endColumn) },
  }
}

test('the fault is marked in its line, with the lines round it', () => {
  expect(previewDiagnostic(at(2, 8, 2, 14), file).lines).toEqual([
    { number: 1, before: 'set: small', marked: '', after: '' },
    { number: 2, before: 'when: {', marked: 'reqest', after: ': eia}' },
    { number: 3, before: 'questions:', marked: '', after: '' },
  ])
})

test('a fault over lines is marked to the end of its first line, and an empty one takes one letter', () => {
  expect(previewDiagnostic(at(2, 7, 3, 4), file).lines[1]).toMatchObject({ marked: '{reqest: eia}', after: '' })
  expect(previewDiagnostic(at(1, 1, 1, 1), file).lines[0]).toMatchObject({
    before: '',
    marked: 's',
    after: 'et: small',
  })
})

test('without the text there are no lines, and the place is still told', () => {
  expect(previewDiagnostic(at(2, 8, 2, 14), undefined)).toMatchObject({ line: 2, column: 8, lines: [] })
})
