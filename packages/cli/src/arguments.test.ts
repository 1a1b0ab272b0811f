import { codes, explainCode } from '@iqa/compiler'
import { describe, expect, test } from 'vitest'
import { readArguments } from './arguments.js'
import { UsageError } from './exit-codes.js'

const read = (line: string): ReturnType<typeof readArguments> =>
  readArguments(
    line.split(' ').filter((word) => word !== ''),
    '9.9.9',
  )

function refusal(line: string): string {
  try {
    read(line)
  } catch (fault) {
    if (fault instanceof UsageError) return fault.message
    throw fault
  }
  return 'not refused'
}

test('check with nothing else looks at everything, fails on errors and prints text', () => {
  expect(read('check')).toEqual({
    command: 'check',
    paths: [],
    options: {
      format: [],
      output: new Map(),
      maxProblems: 100,
      level: 'note',
      failOn: 'error',
      colour: 'auto',
      quiet: false,
      debug: false,
      stdin: false,
      stdinName: 'stdin.iqa.yaml',
    },
  })
})

test('options may stand before and after paths', () => {
  expect(
    read('check --level warning a.iqa.yaml --fail-on warning b --max-problems 5 --quiet --config c.yaml'),
  ).toMatchObject({
    paths: ['a.iqa.yaml', 'b'],
    options: { level: 'warning', failOn: 'warning', maxProblems: 5, quiet: true, config: 'c.yaml' },
  })
})

test('two formats go to the screen and to a file', () => {
  expect(read('check --format text --format json --output json=out/findings.json')).toMatchObject({
    options: { format: ['text', 'json'], output: new Map([['json', 'out/findings.json']]) },
  })
})

describe('a slip is refused with the nearest that there is', () => {
  test.each([
    ['chek', 'There is no command "chek". Did you mean check?'],
    ['check --formt json', 'There is no option "--formt" here. Did you mean --format?'],
    ['check --zzzzzz', 'There is no option "--zzzzzz" here. Run  iqa --help  to see what there is.'],
    ['check --format jsn', '--format <name> cannot be "jsn". The formats are: text, json.'],
    [
      'check --max-problems lots',
      '--max-problems <number> cannot be "lots". It takes a whole number from 1 to 1000000.',
    ],
    ['check --level bad', '--level <severity> cannot be "bad". Allowed choices are error, warning, note.'],
    [
      'check --output json',
      '--output <format=path> cannot be "json". Write it as format=path, with a format of: text, json.',
    ],
    [
      'check --format text --format json',
      'Only one format can be printed. Send the other to a file:  --output json=PATH',
    ],
    ['verify records.json', 'This command needs --set <path>.'],
    ['verify --set a.json', 'This command needs files. Run it with --help to see how.'],
    ['explain', 'This command needs subject. Run it with --help to see how.'],
    ['explain IQA201 IQA202', 'There are more words here than this command takes.'],
    ['check --config', '--config <path> needs a value.'],
    ['preview --port 99999', '--port <number> cannot be "99999". It takes a whole number from 0 to 65535.'],
  ])('%s', (line, message) => {
    expect(refusal(line)).toBe(message)
  })
})

test('iqa alone says what can be done', () => {
  expect(refusal('')).toMatch(/^Say what to do\.\n\nUsage: iqa/)
})

test.each(['', 'check', 'build', 'test', 'explain', 'verify', 'preview'])(
  'help for "%s" has a description and examples that can be copied',
  (command) => {
    const printed = read(`${command} --help`)
    expect(printed.command).toBe('print')
    const text = printed.command === 'print' ? printed.text : ''
    expect(text).toMatch(/^Usage: iqa/)
    const shown = text.split('Examples:\n')[1]?.trim().split('\n') ?? []
    expect(shown.length).toBeGreaterThan(0)
    for (const line of shown) {
      const words = line
        .trim()
        .replace(/^.*\| /, '')
        .replace(/ < .*$/, '')
        .split(' ')
      expect(words[0]).toBe('iqa')
      expect(readArguments(words.slice(1), '9.9.9')).toMatchObject({ command: words[1] })
    }
  },
)

test('the version is printed alone', () => {
  expect(read('--version')).toEqual({ command: 'print', text: '9.9.9\n' })
})

test('the preview opens a browser unless told not to', () => {
  expect(read('preview')).toMatchObject({ options: { open: true } })
  expect(read('preview --no-open --port 0')).toMatchObject({ options: { open: false, port: 0 } })
})

test('no page of a code tells of a command or an option that there is not', () => {
  const told = (text: string): readonly string[] => text.match(/\biqa [a-z]+(?: --[a-z-]+)*/g) ?? []
  const refused = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => refusal(line.slice('iqa '.length)) !== 'not refused')
  expect(refused(told('(iqa check --fix will do this, and iqa check shows it.)'))).toEqual(['iqa check --fix'])
  expect(refused(told(JSON.stringify(codes.map(explainCode))))).toEqual([])
})
