/** Group 0: what stops a file from being read. */
import { defineDiagnostic } from '../define.js'
import type { DiagnosticKind } from '../define.js'

export const notYaml: DiagnosticKind<{ hint: string }> = defineDiagnostic({
  code: 'IQA001',
  severity: 'error',
  heading: 'This line is not valid YAML.',
  title: () => 'This line is not valid YAML.',
  why: 'Nothing after it can be trusted.',
  help: ({ hint }) => hint,
  suppressible: false,
})

export const tabAtStart: DiagnosticKind<object> = defineDiagnostic({
  code: 'IQA002',
  severity: 'error',
  heading: 'This line starts with a tab.',
  title: () => 'This line starts with a tab.',
  why: 'YAML does not allow tabs to show how far in a line stands, since they are wider on some screens.',
  help: () => 'Use spaces at the start of a line, two for each level.',
  suppressible: false,
})

export const colonInText: DiagnosticKind<{ key: string; quoted: string }> = defineDiagnostic({
  code: 'IQA003',
  severity: 'error',
  heading: 'This text has a colon in it, so it needs quotes.',
  title: () => 'This text has a colon in it, so it needs quotes.',
  why: 'A colon with a space after it starts a new key.',
  help: ({ key, quoted }) => `Write  ${key}: ${quoted}`,
  suppressible: false,
})

export const writtenTwice: DiagnosticKind<{ key: string; line: number }> = defineDiagnostic({
  code: 'IQA004',
  severity: 'error',
  heading: '"{key}" is written twice here.',
  title: ({ key }) => `"${key}" is written twice here.`,
  why: 'The second would win, and nobody would notice.',
  help: ({ line }) => `Delete one, or join the two. The first is on line ${line}.`,
  suppressible: false,
})

export const notOneDocument: DiagnosticKind<{ found: 'nothing' | 'several' }> = defineDiagnostic({
  code: 'IQA005',
  severity: 'error',
  heading: 'This file is empty or has two documents.',
  title: ({ found }) => (found === 'nothing' ? 'This file is empty.' : 'This file has two documents.'),
  why: 'A file holds one question set, module, library or list of scenarios.',
  help: ({ found }) =>
    found === 'nothing' ? 'Start with  iqa: 1' : 'Remove the line ---, or move what follows it to a file of its own.',
  suppressible: false,
})

export const notAllowedInYaml: DiagnosticKind<{ found: 'anchor' | 'alias' | 'merge' | 'tag' | 'directive' }> =
  defineDiagnostic({
    code: 'IQA006',
    severity: 'error',
    heading: 'Anchors, merge keys and tags are not allowed.',
    title: ({ found }) =>
      found === 'directive'
        ? 'Lines that start with % are not allowed.'
        : 'Anchors, merge keys and tags are not allowed.',
    why: 'Readers, and reports of what changed, cannot follow them.',
    help: ({ found }) => notAllowedHelp[found],
    suppressible: false,
  })

const notAllowedHelp = {
  anchor: 'If the & belongs to a text, put the text in quotes. Else write what it stands for.',
  alias: 'If the * belongs to a text, put the text in quotes. Else write what it stands for.',
  merge: 'Write the keys out, or use a scale or a module to say something once.',
  tag: 'If the ! belongs to a text, put the text in quotes.',
  directive: 'Delete the line.',
}

export const readAsOther: DiagnosticKind<{
  text: string
  reads_as: string
  alternative: string
  isVersion?: boolean
}> = defineDiagnostic({
  code: 'IQA007',
  severity: 'error',
  heading: 'YAML reads {text} as a {number/true/nothing}.',
  title: ({ text, reads_as }) => `YAML reads ${text} as ${reads_as}.`,
  why: 'What is stored would not be what is written: 1.10 becomes 1.1, and ~ becomes nothing.',
  help: ({ text, alternative, isVersion }) =>
    isVersion === true ? 'Write three numbers, such as 1.0.0.' : `Put quotes round it: "${text}".${alternative}`,
  suppressible: false,
})

export const tooMuch: DiagnosticKind<{ what: string; limit: string; help?: string }> = defineDiagnostic({
  code: 'IQA008',
  severity: 'error',
  heading: 'This file is larger than a question set can be.',
  title: ({ what, limit }) => `${what}; the most is ${limit}.`,
  why: 'The limits keep checking quick, and no set that people answer comes near them.',
  help: ({ help }) => help ?? 'Split the set, or move a group of questions to a module.',
  suppressible: false,
})

export const commaInText: DiagnosticKind<{ key: string; quoted: string }> = defineDiagnostic({
  code: 'IQA009',
  severity: 'error',
  heading: 'This text has a comma in it, so inside { } it needs quotes.',
  title: () => 'This text has a comma in it, so inside { } it needs quotes.',
  why: 'Inside { } a comma starts a new key, so the rest of the text would become one.',
  help: ({ key, quoted }) => `Write  ${key}: ${quoted}`,
  suppressible: false,
})

export const hiddenCharacter: DiagnosticKind<{ code: string }> = defineDiagnostic({
  code: 'IQA010',
  severity: 'error',
  heading: 'There is a character here that cannot be seen, {U+202E}.',
  title: ({ code }) => `There is a character here that cannot be seen, ${code}.`,
  why: 'It can make a text look different from what is stored, and searches miss it.',
  help: () => 'Delete it. Such characters often come with text copied from another program.',
  suppressible: false,
})

export const looseAccent: DiagnosticKind<{ letter: string }> = defineDiagnostic({
  code: 'IQA011',
  severity: 'error',
  heading: 'The letter {ŵ} is written in parts, as a letter and its accent.',
  title: ({ letter }) => `The letter ${letter} is written in parts, as a letter and its accent.`,
  why: 'It looks the same as the whole letter, but a search or a comparison does not find it.',
  help: () => 'Delete the letter and its accent, and type it again as one letter.',
  suppressible: false,
})
