import { readArguments, type CommonOptions, type Invocation } from './arguments.js'
import { runBuild } from './commands/build.js'
import { runCheck } from './commands/check.js'
import { runExplain } from './commands/explain.js'
import { runPreview } from './commands/preview.js'
import { runTest } from './commands/test.js'
import { runVerify } from './commands/verify.js'
import { exitCodes, FileError, UsageError, type ExitCode } from './exit-codes.js'
import { filesOf, ownVersion, type Files } from './files.js'
import { joinFindings } from './findings.js'
import { formats, type FormatName } from './formats/formats.js'
import { ConfigError, openProject } from './project.js'
import type { Workplace } from './read-set.js'
import { atLeast, type PrintOptions, type Report } from './report.js'
import type { Terminal } from './terminal.js'

/**
 * Runs one command line and prints what it has to say.
 *
 * @returns the exit code; never throws: a fault in this program is one plain line and code 3
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const files = filesOf(terminal.cwd)
  let debug = words.includes('--debug')
  try {
    const invocation = readArguments(words, ownVersion())
    if (invocation.command === 'print') {
      terminal.out(invocation.text)
      return exitCodes.fine
    }
    const { options } = invocation
    debug = options.debug
    const workplace = { files, project: openProject(files, options.config) }
    if (invocation.command === 'preview')
      return await runPreview(invocation.paths, invocation.options, workplace, terminal)
    const report = await reportOf(invocation, workplace, terminal)
    print(report, options, terminal, files)
    return exitCodeOf(report, options)
  } catch (fault) {
    return explainFault(fault, debug, terminal, files)
  }
}

/** A fault of this program: one plain line, or with --debug where it happened. */
export function faultText(fault: unknown, debug: boolean): string {
  if (debug && fault instanceof Error) return `${fault.stack ?? fault.message}\n`
  return 'Something went wrong in this program, not in your files. Run it again with --debug to see where.\n'
}

async function reportOf(
  invocation: Exclude<Invocation, { command: 'print' | 'preview' }>,
  workplace: Workplace,
  terminal: Terminal,
): Promise<Report> {
  switch (invocation.command) {
    case 'check':
      return runCheck(
        invocation.paths,
        invocation.options,
        workplace,
        invocation.options.stdin ? await readAll(terminal.input) : '',
      )
    case 'build':
      return runBuild(invocation.paths, invocation.options, workplace)
    case 'test':
      return runTest(invocation.paths, workplace)
    case 'explain':
      return runExplain(invocation.subject, workplace)
    case 'verify':
      return runVerify(invocation.paths, invocation.options, workplace, terminal.input)
  }
}

function print(report: Report, options: CommonOptions, terminal: Terminal, files: Files): void {
  const wanted = new Set<FormatName>([...options.format, ...options.output.keys()])
  if (options.format.every((name) => options.output.has(name)) && !options.output.has('text')) wanted.add('text')
  for (const name of wanted) {
    const path = options.output.get(name)
    const text = formats[name](report, { ...options, colour: path === undefined && usesColour(options, terminal) })
    if (path === undefined) terminal.out(text)
    else files.write(path, text)
  }
}

/** NO_COLOR wins over a screen; --colour wins over both. */
function usesColour({ colour }: CommonOptions, { isScreen, env }: Terminal): boolean {
  if (colour !== 'auto') return colour === 'always'
  return isScreen && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
}

function exitCodeOf({ findings, tested, verified }: Report, { failOn }: CommonOptions): ExitCode {
  const found = findings?.diagnostics.some(({ severity }) => atLeast(severity, failOn)) === true
  const failed =
    (tested?.refused.length ?? 0) > 0 ||
    (tested?.notRun.length ?? 0) > 0 ||
    tested?.scenarios.some(({ failures }) => failures.length > 0) === true
  const refused = (verified?.refused ?? 0) > 0
  if (found || failed || refused) return exitCodes.findings
  return (verified?.empty.length ?? 0) > 0 ? exitCodes.usage : exitCodes.fine
}

function explainFault(fault: unknown, debug: boolean, terminal: Terminal, files: Files): ExitCode {
  if (fault instanceof ConfigError) {
    const options: PrintOptions = { colour: false, quiet: true, maxProblems: 100, level: 'note' }
    const path = fault.diagnostics[0]?.file
    terminal.err(`${fault.message}\n`)
    terminal.err(
      formats.text(
        { command: 'check', findings: joinFindings(path === undefined ? [] : [path], fault.diagnostics, files) },
        options,
      ),
    )
    return exitCodes.usage
  }
  if (fault instanceof UsageError) {
    terminal.err(`${fault.message}\n`)
    return exitCodes.usage
  }
  if (fault instanceof FileError) {
    terminal.err(`${fault.message}\n`)
    return exitCodes.failure
  }
  terminal.err(faultText(fault, debug))
  return exitCodes.failure
}

async function readAll(input: AsyncIterable<string | Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  try {
    for await (const chunk of input) text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    return text + decoder.decode()
  } catch (fault) {
    if (fault instanceof TypeError) throw new FileError('What is piped in is not text in UTF-8.')
    throw fault
  }
}
