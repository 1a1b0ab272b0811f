import { whenToLeave, type CodePage } from '@iqa/compiler'
import type { Built, PrintOptions, Report, Verified } from '../report.js'
import { harmless, paint, type Paint } from './paint.js'
import { counted, grouped } from './plural.js'
import { findingsText, summaryLine } from './text-findings.js'
import { testedText } from './text-tested.js'

/** A report for people, in the order in which it is worth reading: problems, results, one line that sums up. */
export function text(report: Report, options: PrintOptions): string {
  const colours = paint(options.colour)
  const parts = [
    report.findings === undefined ? '' : findingsText(report.findings, options, colours),
    report.built === undefined ? '' : builtText(report.built, options, colours),
    report.tested === undefined ? '' : testedText(report.tested, options, colours),
    report.page === undefined ? '' : pageText(report.page, colours),
    report.readBack === undefined ? '' : readBackText(report.readBack, colours),
    report.verified === undefined ? '' : verifiedText(report.verified, options, colours),
    report.command !== 'check' && report.findings?.diagnostics.length === 0 ? '' : summaryLine(report, options),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function builtText(built: readonly Built[], { quiet }: PrintOptions, colours: Paint): string {
  if (quiet) return ''
  const sets = built.map(
    ({ file, set, version, digest, rules, cases, sampled, written }) =>
      `${colours.strong(`${set} ${version}`)}  ${file}\n` +
      `  ${digest}\n` +
      `  ${counted(rules, 'rule')} proved on ${counted(cases, 'case')}${sampled === 0 ? '' : ` (${counted(sampled, 'rule')} on a sample)`}\n` +
      written.map((path) => `  wrote ${path}\n`).join(''),
  )
  return `${sets.join('\n')}`
}

/** The page of a code: the same parts as its page in docs/diagnostics. */
function pageText(page: CodePage, colours: Paint): string {
  const { example } = page
  const part = (title: string, body: string): string => `\n${colours.strong(title)}\n\n${indented(body)}\n`
  return (
    `${colours.severity(page.severity, `${page.code} ${page.severity}`)}  ${colours.strong(page.title)}\n\n${page.why}\n` +
    (example === undefined
      ? ''
      : part('Example that goes wrong', example.bad) +
        part('What you see', example.shown) +
        part('Put right', example.fixed)) +
    `\n${colours.strong('When to leave it')}\n\n` +
    `${indented(whenToLeave(page))}\n`
  )
}

function readBackText(
  { kind, id, label, file, sentences, dependants }: NonNullable<Report['readBack']>,
  colours: Paint,
): string {
  const where = (at: { file?: string; line?: number }): string =>
    at.line === undefined
      ? ''
      : colours.quiet(`  ${at.file === undefined || at.file === file ? '' : `${at.file}, `}line ${at.line}`)
  return (
    `${colours.strong(`${kind} ${id}`)}  ${harmless(label)}\n\n` +
    sentences.map((each) => `${harmless(each.text)}${where(each)}\n`).join('') +
    `\n${colours.strong('What depends on it')}\n` +
    (dependants.length === 0 ? '  Nothing.\n' : dependants.map((each) => `  ${each.text}${where(each)}\n`).join(''))
  )
}

function verifiedText(verified: Verified, options: PrintOptions, colours: Paint): string {
  const { faulty, refused, responses, empty, codes, set } = verified
  const records = faulty.map(
    ({ file, line, id, faults }) =>
      `${colours.bad('refused')} ${file}:${line}${id === undefined ? '' : `  ${harmless(id)}`}\n` +
      faults
        .map(
          ({ code, at, message }) => `    ${code}  ${harmless(at === '' ? 'the record' : at)}  ${harmless(message)}\n`,
        )
        .join(''),
  )
  const more =
    refused > faulty.length ? `And ${grouped(refused - faulty.length)} more. Print them with --max-problems.\n` : ''
  const lost = empty.map((file) => `${file === 'piped in' ? 'What is piped in' : file} has no record in it.\n`).join('')
  if (options.quiet) return records.join('') + more + lost
  const byCode = Object.entries(codes).sort(([a], [b]) => (a < b ? -1 : 1))
  return (
    (records.length === 0 ? '' : `${records.join('')}${more}\n`) +
    (lost === '' ? '' : `${lost}\n`) +
    byCode.map(([code, count]) => `${grouped(count).padStart(9)}  ${code}\n`).join('') +
    `${counted(responses, 'record')} against ${set.id} ${set.version}: ${grouped(responses - refused)} agreed, ${grouped(refused)} refused.\n`
  )
}

function indented(body: string): string {
  return body
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n')
}
