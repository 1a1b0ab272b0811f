import type { Severity } from '@iqa/model'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { UsageError } from './exit-codes.js'
import { formatNames, type FormatName } from './formats/formats.js'

/** Options that every command takes, read. */
export interface CommonOptions {
  /** Formats for the screen; at most one that is not sent to a file. */
  readonly format: readonly FormatName[]
  readonly output: ReadonlyMap<FormatName, string>
  readonly maxProblems: number
  readonly level: Severity
  readonly failOn: 'error' | 'warning'
  readonly config?: string
  readonly colour: 'auto' | 'always' | 'never'
  readonly quiet: boolean
  readonly debug: boolean
}

export interface CheckOptions extends CommonOptions {
  readonly stdin: boolean
  readonly stdinName: string
}
export interface BuildOptions extends CommonOptions {
  readonly out: string
}
export interface VerifyOptions extends CommonOptions {
  readonly set: string
}
export interface PreviewOptions extends CommonOptions {
  /** Undefined: the usual one, or a free one where that is taken. */
  readonly port?: number
  readonly open: boolean
}

/** What was asked for. `print` is help or the version: nothing else is to be done. */
export type Invocation =
  | { readonly command: 'check'; readonly paths: readonly string[]; readonly options: CheckOptions }
  | { readonly command: 'build'; readonly paths: readonly string[]; readonly options: BuildOptions }
  | { readonly command: 'test'; readonly paths: readonly string[]; readonly options: CommonOptions }
  | { readonly command: 'explain'; readonly subject: string; readonly options: CommonOptions }
  | { readonly command: 'verify'; readonly paths: readonly string[]; readonly options: VerifyOptions }
  | { readonly command: 'preview'; readonly paths: readonly string[]; readonly options: PreviewOptions }
  | { readonly command: 'print'; readonly text: string }

/**
 * Reads the words of a command line.
 *
 * @throws {UsageError} for a command, option or value that is not known, naming the nearest that is
 */
export function readArguments(words: readonly string[], version: string): Invocation {
  let asked: Invocation | undefined
  let printed = ''
  const program = new Command('iqa')
    .description('Checks, builds, tests and previews question sets, and verifies the records they give.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: (text) => (printed += text),
      outputError: () => {},
    })
    .exitOverride()
    .addHelpText('after', examples('iqa check', 'iqa test', 'iqa build --out dist', 'iqa preview'))

  const command = (name: string, description: string, ...shown: string[]): Command =>
    common(program.command(name).description(description).helpOption('--help', 'print this help')).addHelpText(
      'after',
      examples(...shown),
    )

  command(
    'check',
    'Checks question sets, modules, libraries, scenarios and config. With no path, everything that the nearest iqa.config.yaml names.',
    'iqa check',
    'iqa check question-sets/pre-charge.iqa.yaml',
    'iqa check --format json --output json=findings.json',
    'iqa check --stdin --stdin-name question-sets/new.iqa.yaml < draft.yaml',
  )
    .argument('[paths...]', 'files and folders')
    .option('--stdin', 'check the document that is piped in', false)
    .option('--stdin-name <path>', 'where the piped document would stand', 'stdin.iqa.yaml')
    .action((paths: string[], options: Raw) => {
      asked = {
        command: 'check',
        paths,
        options: { ...read(options), stdin: options.stdin === true, stdinName: String(options.stdinName) },
      }
    })

  command(
    'build',
    'Compiles question sets to X.compiled.json, with X.map.json that leads from each rule back to its line.',
    'iqa build --out dist',
    'iqa build question-sets/pre-charge.iqa.yaml --out public/sets',
  )
    .argument('[paths...]', 'question sets and folders')
    .option('--out <folder>', 'folder to write to', 'dist')
    .action((paths: string[], options: Raw) => {
      asked = { command: 'build', paths, options: { ...read(options), out: String(options.out) } }
    })

  command(
    'test',
    'Runs the scenarios of question sets and says which clause decided where one fails.',
    'iqa test',
    'iqa test question-sets/pre-charge.scenarios.yaml',
  )
    .argument('[paths...]', 'scenarios, question sets and folders')
    .action((paths: string[], options: Raw) => {
      asked = { command: 'test', paths, options: read(options) }
    })

  command(
    'explain',
    'Explains a code; or says when something of a set is asked, read back as sentences, and what depends on it.',
    'iqa explain IQA203',
    'iqa explain question-sets/pre-charge.iqa.yaml#code_test',
  )
    .argument('<subject>', 'CODE or FILE#id')
    .action((subject: string, options: Raw) => {
      asked = { command: 'explain', subject, options: read(options) }
    })

  command(
    'verify',
    'Verifies records against the set they were made with: one JSON record, a list, or one a line.',
    'iqa verify --set dist/pre-charge.compiled.json records.ndjson',
    'cat record.json | iqa verify --set question-sets/pre-charge.iqa.yaml -',
  )
    .argument('<files...>', "files of records; '-' for what is piped in")
    .requiredOption('--set <path>', 'compiled set, or question set in YAML')
    .action((paths: string[], options: Raw) => {
      asked = { command: 'verify', paths, options: { ...read(options), set: String(options.set) } }
    })

  command(
    'preview',
    'Shows question sets as live forms on this computer, reloaded on save with the answers kept.',
    'iqa preview',
    'iqa preview question-sets --port 4000 --no-open',
  )
    .argument('[paths...]', 'question sets and folders')
    .option(
      '--port <number>',
      'port to listen on; 0 takes a free one (default: 4173, or a free one)',
      wholeNumber(0, 65_535),
    )
    .option('--no-open', 'do not open a browser')
    .action((paths: string[], options: Raw) => {
      asked = {
        command: 'preview',
        paths,
        options: {
          ...read(options),
          ...(typeof options.port === 'number' ? { port: options.port } : {}),
          open: options.open === true,
        },
      }
    })

  try {
    program.parse(words, { from: 'user' })
  } catch (fault) {
    if (!(fault instanceof CommanderError)) throw fault
    if (fault.exitCode === 0) return { command: 'print', text: printed }
    if (fault.code === 'commander.help') throw new UsageError(`Say what to do.\n\n${printed.trimEnd()}`)
    throw new UsageError(reworded(fault))
  }
  if (asked === undefined) throw new UsageError('Say what to do. Run  iqa --help  for the commands.')
  return asked
}

type Raw = Readonly<Record<string, unknown>>

function common(command: Command): Command {
  return command
    .addOption(
      new Option('--format <name>', 'text or json; may be given again')
        .choices(formatNames)
        .default([], 'text')
        .argParser(eachFormat),
    )
    .option('--output <format=path>', 'write a format to a file; may be given again', eachOutput, new Map())
    .option('--max-problems <number>', 'how many problems to print', wholeNumber(1, 1_000_000), 100)
    .addOption(
      new Option('--level <severity>', 'least severity to print').choices(['error', 'warning', 'note']).default('note'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'least severity that ends with code 1')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .option('--config <path>', 'use this config instead of the nearest iqa.config.yaml')
    .addOption(new Option('--colour <when>', 'colour the text').choices(['auto', 'always', 'never']).default('auto'))
    .option('--quiet', 'print problems only, no summary', false)
    .option('--debug', 'with a fault in this program, print where it happened', false)
}

function read(raw: Raw): CommonOptions {
  const output =
    raw.output instanceof Map ? (raw.output as ReadonlyMap<FormatName, string>) : new Map<FormatName, string>()
  const format = raw.format as readonly FormatName[]
  if (format.filter((name) => !output.has(name)).length > 1) {
    throw new UsageError('Only one format can be printed. Send the other to a file:  --output json=PATH')
  }
  return {
    format,
    output,
    maxProblems: Number(raw.maxProblems),
    level: raw.level as Severity,
    failOn: raw.failOn as 'error' | 'warning',
    ...(typeof raw.config === 'string' ? { config: raw.config } : {}),
    colour: raw.colour as CommonOptions['colour'],
    quiet: raw.quiet === true,
    debug: raw.debug === true,
  }
}

function eachFormat(word: string, before: FormatName[]): FormatName[] {
  const name = formatNames.find((each) => each === word)
  if (name === undefined) throw new InvalidArgumentError(`The formats are: ${formatNames.join(', ')}.`)
  return before.includes(name) ? before : [...before, name]
}

function eachOutput(word: string, before: Map<FormatName, string>): Map<FormatName, string> {
  const [format, ...path] = word.split('=')
  const name = formatNames.find((each) => each === format)
  if (name === undefined || path.join('=') === '') {
    throw new InvalidArgumentError(`Write it as format=path, with a format of: ${formatNames.join(', ')}.`)
  }
  return new Map(before).set(name, path.join('='))
}

function wholeNumber(least: number, most: number): (word: string) => number {
  return (word) => {
    const number = Number(word)
    if (!/^\d+$/.test(word) || number < least || number > most) {
      throw new InvalidArgumentError(`It takes a whole number from ${least} to ${most}.`)
    }
    return number
  }
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`
}

/** commander's own sentence in the words of this project. */
function reworded(fault: CommanderError): string {
  const near = /\(Did you mean (?:one of )?(.+)\?\)/.exec(fault.message)?.[1]
  const named = /'([^']*)'/.exec(fault.message)?.[1] ?? ''
  const meant = near === undefined ? ' Run  iqa --help  to see what there is.' : ` Did you mean ${near}?`
  if (fault.code === 'commander.unknownCommand') return `There is no command "${named}".${meant}`
  if (fault.code === 'commander.unknownOption') return `There is no option "${named}" here.${meant}`
  if (fault.code === 'commander.missingArgument') return `This command needs ${named}. Run it with --help to see how.`
  if (fault.code === 'commander.missingMandatoryOptionValue') return `This command needs ${named}.`
  if (fault.code === 'commander.excessArguments') return 'There are more words here than this command takes.'
  if (fault.code === 'commander.optionMissingArgument') return `${named} needs a value.`
  const said = fault.message.replace(/^error: /, '')
  const value = /^option '([^']*)' argument '([^']*)' is invalid\. (.*)$/s.exec(said)
  return value === null ? said : `${value[1]} cannot be "${value[2]}". ${value[3]}`
}
