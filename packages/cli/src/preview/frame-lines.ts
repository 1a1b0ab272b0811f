import type { Diagnostic } from '@iqa/model'
import type { FrameLine, PreviewDiagnostic } from './protocol.js'

/** A diagnostic for the page: the line before, the faulty line with its fault marked, the line after. */
export function previewDiagnostic(diagnostic: Diagnostic, text: string | undefined): PreviewDiagnostic {
  const { code, severity, message, help, file, range } = diagnostic
  const { line, column } = range.start
  return {
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    file,
    line,
    column,
    lines: frameLines(diagnostic, text),
  }
}

function frameLines({ range }: Diagnostic, text: string | undefined): readonly FrameLine[] {
  if (text === undefined) return []
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''))
  const { start, end } = range
  return [start.line - 1, start.line, start.line + 1].flatMap((number): readonly FrameLine[] => {
    const line = lines[number - 1]
    if (line === undefined || (number !== start.line && line.trim() === '')) return []
    if (number !== start.line) return [{ number, before: line, marked: '', after: '' }]
    const last = end.line === start.line ? Math.max(end.column, start.column + 1) : line.length + 1
    return [
      {
        number,
        before: line.slice(0, start.column - 1),
        marked: line.slice(start.column - 1, last - 1),
        after: line.slice(last - 1),
      },
    ]
  })
}
