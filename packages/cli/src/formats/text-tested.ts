import type { Reason } from '../reasons/reasons.js'
import type { Failure, PrintOptions, Tested } from '../report.js'
import { harmless, type Paint } from './paint.js'
import { counted, grouped } from './plural.js'

/** Each scenario that failed, with the clauses that decided and their lines, and the count. */
export function testedText({ scenarios, notRun, refused }: Tested, options: PrintOptions, colours: Paint): string {
  const failed = scenarios.filter(({ failures }) => failures.length > 0)
  const told = failed
    .slice(0, options.maxProblems)
    .map(
      ({ name, file, line, set, failures }) =>
        `${colours.bad('✗')} ${colours.strong(harmless(name))}  ${colours.quiet(`${file}:${line}`)}\n` +
        failures
          .map(
            (failure) =>
              `    ${sentence(failure)}  ${colours.quiet(`line ${failure.line}`)}\n` +
              reasonLines(failure.reasons, set, colours),
          )
          .join(''),
    )
  const more = failed.length - told.length
  const unusable = refused.map(
    ({ file, message }) => `${colours.bad('✗')} ${colours.strong(file)}  ${harmless(message)}\n`,
  )
  if (options.quiet) return told.join('') + unusable.join('')
  const run = scenarios.length
  const counts =
    failed.length === 0
      ? `${counted(run, 'scenario')} passed.`
      : `${counted(run, 'scenario')}: ${grouped(run - failed.length)} passed, ${grouped(failed.length)} failed.`
  return (
    (told.length === 0
      ? ''
      : `${told.join('\n')}${more > 0 ? `\nAnd ${more} more. Print them with --max-problems.\n` : ''}\n`) +
    unusable.join('') +
    notRun.map((file) => `${file} was not run: it, or the set it tests, has errors.\n`).join('') +
    `${run === 0 && notRun.length + refused.length > 0 ? 'No scenario was run.' : counts}\n`
  )
}

function sentence({ message, reasons }: Failure): string {
  return reasons.length === 0 ? harmless(message) : `${harmless(message).replace(/\.$/, '')}, because`
}

/** Clauses in columns: what was asked for, whether it holds, where it is written, what was found. */
function reasonLines(reasons: readonly Reason[], set: string, colours: Paint): string {
  const words = reasons.map(({ depth, words: each }) => `${'  '.repeat(depth)}${harmless(each)}`)
  const width = Math.min(90, Math.max(0, ...words.map((each) => each.length)))
  return reasons
    .map((reason, index) => {
      const verdict = reason.verdict === 'holds' ? colours.good('yes') : colours.bad('NO ')
      const at =
        reason.line === undefined
          ? reason.source
          : `${reason.source}, ${reason.file === undefined || reason.file === set ? '' : `${reason.file} `}line ${reason.line}`
      const found = reason.found === undefined || reason.verdict === 'holds' ? '' : `  ${harmless(reason.found)}`
      return (
        `      ${(words[index] ?? '').padEnd(width)}  ${verdict}  ${colours.quiet(`(${at})`)}${found}`.trimEnd() + '\n'
      )
    })
    .join('')
}
