import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Terminal } from '../src/terminal.js'
import { run } from '../src/run.js'

/** A folder with real files, and the real command run in it. */
export interface Folder {
  readonly path: string
  readonly write: (file: string, text: string | Uint8Array) => void
  readonly removeFile: (file: string) => void
  readonly read: (file: string) => string
  readonly iqa: (line: string, given?: Partial<Terminal> & { readonly pipedIn?: string }) => Promise<Said>
  readonly remove: () => void
}

export interface Said {
  readonly code: number
  readonly out: string
  readonly err: string
}

export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'iqa-cli-'))
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  return {
    path,
    write,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    removeFile: (file) => rmSync(join(path, file)),
    remove: () => rmSync(path, { recursive: true, force: true }),
    async iqa(line, { pipedIn = '', ...given } = {}) {
      let out = ''
      let err = ''
      const code = await run(
        line.split(' ').filter((word) => word !== ''),
        {
          out: (text) => void (out += text),
          err: (text) => void (err += text),
          input: (async function* () {
            yield new TextEncoder().encode(pipedIn)
          })(),
          isScreen: false,
          env: {},
          cwd: path,
          platform: 'linux',
          onInterrupt: () => new AbortController().signal,
          ...given,
        },
      )
      return { code, out, err }
    },
  }
}

/** A question set small enough to read at a glance. */
export const smallSet = `iqa: 1
set: small
title: A small set
version: 1.0.0
status: draft
languages: [en]
standards: {legal: Legal decision-making}

facts:
  request_type:
    label: What the police asked for
    type: choice
    options: {charging: A charging decision, eia: Early advice}

scales:
  met:
    options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}

sections:
  - id: early
    title: Early advice
    when: {request_type: eia}
    questions:
      - id: lines_clear
        ask: Were the lines of enquiry clear?
        answer: met
        standards: [legal]
  - id: decision
    title: The decision
    questions:
      - id: code_test
        ask: Was the legal test applied correctly?
        answer: met
        standards: [legal]
        comment:
          when: {answer: {below: fully_met}}
          at_least: 5
      - id: remarks
        ask: What else should be said?
        answer: long_text
        required: no
        standards: [legal]
`

export const smallScenarios = `tests: small.iqa.yaml
defaults:
  facts: {request_type: charging}
scenarios:
  - name: A charging request is not asked about lines of enquiry
    expect:
      asked: [code_test]
      not_asked: [lines_clear]
  - name: Early advice is asked about lines of enquiry
    facts: {request_type: eia}
    expect: {asked: [lines_clear]}
`
