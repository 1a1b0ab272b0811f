/** Group 1: which keys there are, and what shape a value has. */
import { defineDiagnostic } from '../define.js'
import type { DiagnosticKind } from '../define.js'

export const unknownKey: DiagnosticKind<{
  what: string
  key: string
  nearest?: string | undefined
  keys: readonly string[]
}> = defineDiagnostic({
  code: 'IQA101',
  severity: 'error',
  heading: 'A {question} cannot have "{key}".',
  title: ({ what, key }) => `${what} cannot have "${key}".`,
  why: 'A key that is not known is most often a slip, and what stands under it would be lost.',
  help: ({ what, nearest, keys }) =>
    nearest !== undefined
      ? `Did you mean ${nearest}?`
      : keys.length === 0
        ? 'Delete it.'
        : `${what} can have: ${keys.join(', ')}.`,
  suppressible: false,
})

export const missingKey: DiagnosticKind<{
  what: string
  key: string
  snippet: string
  isEmpty?: boolean
}> = defineDiagnostic({
  code: 'IQA102',
  severity: 'error',
  heading: 'This {question} needs "{key}".',
  title: ({ what, key, isEmpty }) =>
    isEmpty === true ? `${key} is empty, and this ${what} needs it.` : `This ${what} needs "${key}".`,
  why: 'It cannot be shown or stored without it.',
  help: ({ snippet, isEmpty }) => `${isEmpty === true ? 'Write, for example:' : 'Add'}  ${snippet}`,
  suppressible: false,
})

export const wrongShape: DiagnosticKind<{
  key: string
  wanted: string
  found: string
  nearest?: string | undefined
  example?: string | undefined
  help?: string | undefined
}> = defineDiagnostic({
  code: 'IQA103',
  severity: 'error',
  heading: '{key} should be {text}, not {a list}.',
  title: ({ key, wanted, found }) => `${key} should be ${wanted}, not ${found}.`,
  why: 'It would be read as something else, or not at all.',
  help: ({ nearest, example, help }) => {
    if (nearest !== undefined) return `Did you mean ${nearest}?`
    return help ?? (example === undefined ? 'Write it in that form, or delete it.' : `Write, for example:  ${example}`)
  },
  suppressible: false,
})

export const notAnId: DiagnosticKind<{ id: string; proposal?: string | undefined }> = defineDiagnostic({
  code: 'IQA104',
  severity: 'error',
  heading: '"{id}" is not a good id.',
  title: ({ id }) => `"${id}" is not a good id.`,
  why: 'Ids are kept in stored answers, in reports and in addresses, so they are plain.',
  help: ({ id, proposal }) =>
    id.length > 64 && /^[a-z][a-z0-9_]*$/.test(id)
      ? 'Use at most 64 letters.'
      : `Use small letters, numbers and _, starting with a letter.${proposal === undefined ? '' : ` For example  ${proposal}`}`,
  suppressible: false,
})

export const otherFormat: DiagnosticKind<{ written_for: string; reads: string }> = defineDiagnostic({
  code: 'IQA105',
  severity: 'error',
  heading: 'This file is written for format {n}; this tool reads {m}.',
  title: ({ written_for, reads }) => `This file is written for format ${written_for}; this tool reads ${reads}.`,
  why: 'What it says may mean something else in another format.',
  help: ({ reads }) => `Use a newer version of the tool, or write  iqa: ${reads}`,
  suppressible: false,
})

export const emptyValue: DiagnosticKind<{ key: string }> = defineDiagnostic({
  code: 'IQA106',
  severity: 'warning',
  heading: '{key} is empty.',
  title: ({ key }) => `${key} is empty.`,
  why: 'It is read as if it were not there.',
  help: () => 'Fill it in, or delete the line.',
  suppressible: false,
})

export const reservedId: DiagnosticKind<{ id: string; because: 'condition' | 'yaml' | 'program' | 'issues' }> =
  defineDiagnostic({
    code: 'IQA108',
    severity: 'error',
    heading: '"{id}" cannot be used as an id.',
    title: ({ id }) => `"${id}" cannot be used as an id.`,
    why: 'It is a word of the language, or YAML reads it as yes, no or nothing.',
    help: ({ because }) => `Choose another. ${reservedBecause[because]}`,
    suppressible: false,
  })

const reservedBecause = {
  condition: 'It already means something in conditions.',
  yaml: 'Some programs that read YAML take it for yes, no or nothing.',
  issues: 'Where issues have a rule, they are written under options:.',
  program: 'It already means something to programs that read the answers.',
}
