import { frame } from '@iqa/compiler'
import type { Diagnostic } from '@iqa/model'
import { atLeast, countBySeverity, type Findings, type PrintOptions, type Report } from '../report.js'
import { harmless, type Paint } from './paint.js'
import { counted } from './plural.js'

/** Each diagnostic with the lines it is about, worst files not first: in the order of the files, then of the lines. */
export function findingsText(findings: Findings, options: PrintOptions, colours: Paint): string {
  const shown = findings.diagnostics.filter(({ severity }) => atLeast(severity, options.level))
  const printed = shown.slice(0, options.maxProblems)
  const more = shown.length - printed.length
  return (
    printed.map((diagnostic) => `${framed(diagnostic, findings, colours)}\n`).join('\n') +
    (more > 0 ? `\nAnd ${more} more. Print them with --max-problems ${shown.length}.\n` : '')
  )
}

/** What was found, in one line; the last of a run. */
export function summaryLine({ findings }: Report, { quiet }: PrintOptions): string {
  if (findings === undefined || quiet) return ''
  const counts = countBySeverity(findings.diagnostics)
  const found = [
    counts.error > 0 ? counted(counts.error, 'error') : '',
    counts.warning > 0 ? counted(counts.warning, 'warning') : '',
    counts.note > 0 ? counted(counts.note, 'note') : '',
  ].filter((part) => part !== '')
  if (found.length === 0) return `Nothing found in ${counted(findings.files.length, 'file')}.\n`
  const inFiles = new Set(findings.diagnostics.map(({ file }) => file)).size
  const first = findings.diagnostics.find(
    ({ severity }) => severity === (counts.error > 0 ? 'error' : counts.warning > 0 ? 'warning' : 'note'),
  )
  return `${found.join(', ')} in ${counted(inFiles, 'file')}. Run  iqa explain ${first?.code ?? ''}  to read more.\n`
}

function framed(diagnostic: Diagnostic, findings: Findings, colours: Paint): string {
  const source = findings.source(diagnostic.file)
  const plain =
    source === undefined
      ? `${diagnostic.severity}[${diagnostic.code}]: ${diagnostic.message}\n  --> ${diagnostic.file}`
      : frame(diagnostic, source, { textOf: (path) => findings.source(path)?.text })
  return harmless(plain.trimEnd())
    .split('\n')
    .map((line, index) => {
      if (index === 0) {
        const head = `${diagnostic.severity}[${diagnostic.code}]`
        return line.startsWith(head)
          ? colours.severity(diagnostic.severity, head) + colours.strong(line.slice(head.length))
          : line
      }
      if (/^\s*\|\s*\^+\s*$/.test(line))
        return line.replace(/\^+/, (carets) => colours.severity(diagnostic.severity, carets))
      return /^\s*(-->|\||=)/.test(line) ? colours.quiet(line) : line
    })
    .join('\n')
}
