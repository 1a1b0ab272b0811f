import { defineDiagnostic, type DiagnosticKind } from '../define.js'

// 2xx: what one part of a question set says about another part, or about another file.

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `Did you mean ${nearest}?`)

export const unknownReference: DiagnosticKind<{
  id: string
  nearest?: string | undefined
  instead?: string | undefined
}> = defineDiagnostic({
  code: 'IQA201',
  severity: 'error',
  heading: 'There is no question or fact called "{id}".',
  title: (it) => `There is no question or fact called "${it.id}".`,
  why: 'The condition could never be true.',
  help: (it) =>
    it.instead ?? (it.nearest === undefined ? 'Declare it, or name one that is declared.' : meant(it.nearest)),
  suppressible: false,
})

export const idUsedTwice: DiagnosticKind<{
  id: string
  line: number
  file?: string | undefined
  what?: string | undefined
}> = defineDiagnostic({
  code: 'IQA202',
  severity: 'error',
  heading: 'The id "{id}" is already used on line {n}.',
  title: (it) =>
    it.file === undefined
      ? `The ${it.what ?? 'id'} "${it.id}" is already used on line ${it.line}.`
      : `The ${it.what ?? 'id'} "${it.id}" is already used in ${it.file}, line ${it.line}.`,
  why: 'Two answers would be stored in one place.',
  help: (it) =>
    it.what === undefined
      ? 'Give each fact, question, value, section and check an id of its own. Stored answers are kept under it.'
      : `Rename one ${it.what}, or delete the one that is not needed.`,
  suppressible: false,
})

export const unknownOption: DiagnosticKind<{
  value: string
  id: string
  nearest?: string | undefined
  options: readonly string[]
}> = defineDiagnostic({
  code: 'IQA203',
  severity: 'error',
  heading: '"{value}" is not one of the answers to {id}.',
  title: (it) => `"${it.value}" is not one of the answers to ${it.id}.`,
  why: 'A comparison with it could never be true.',
  help: (it) =>
    [meant(it.nearest), `The answers are: ${it.options.join(', ')}.`].filter((part) => part !== '').join(' '),
  suppressible: false,
})

export const unknownModule: DiagnosticKind<{ id: string; nearest?: string | undefined }> = defineDiagnostic({
  code: 'IQA204',
  severity: 'error',
  heading: 'There is no module called "{id}".',
  title: (it) => `There is no module called "${it.id}".`,
  why: 'A module is known by the name that it is included under.',
  help: (it) => meant(it.nearest) || 'Include it under modules:, and name it by its as:.',
  suppressible: false,
})

export const readsLater: DiagnosticKind<{
  id: string
  how: 'later' | 'itself' | 'through' | 'through_module' | 'fact'
  through?: string | undefined
}> = defineDiagnostic({
  code: 'IQA205',
  severity: 'error',
  heading: '{id} is asked later than this question.',
  title: (it) =>
    it.how === 'itself'
      ? `${it.id} cannot depend on itself.`
      : it.how === 'through'
        ? `${it.id} depends on ${it.through}, which is asked later than this.`
        : it.how === 'through_module'
          ? `${it.id} depends on ${it.through}, which comes later than this.`
          : it.how === 'fact'
            ? `${it.id} is declared later than this fact.`
            : `${it.id} is asked later than this.`,
  why: 'Something would appear and vanish as people type.',
  help: (it) =>
    it.how === 'itself'
      ? 'Depend on something before it. In its comment, issues or action rule, write answer for its own answer.'
      : it.how === 'fact'
        ? `Move ${it.id} above this one.`
        : 'Move one of the two, or use a fact.',
  suppressible: false,
})

export const unknownAnswerType: DiagnosticKind<{
  name: string
  nearest?: string | undefined
  known: readonly string[]
}> = defineDiagnostic({
  code: 'IQA206',
  severity: 'error',
  heading: 'There is no scale or answer type called "{name}".',
  title: (it) => `There is no scale or answer type called "${it.name}".`,
  why: 'The question could not be answered.',
  help: (it) => meant(it.nearest) || `Use one of: ${it.known.join(', ')}.`,
  suppressible: false,
})

export const fileNotFound: DiagnosticKind<{ path: string; how: 'missing' | 'itself' | 'outside' }> = defineDiagnostic({
  code: 'IQA207',
  severity: 'error',
  heading: 'The file {path} cannot be found (or includes itself).',
  title: (it) =>
    it.how === 'itself'
      ? `The file ${it.path} includes itself.`
      : it.how === 'outside'
        ? `The file ${it.path} is outside the project.`
        : `The file ${it.path} cannot be found.`,
  why: 'What it holds cannot be checked.',
  help: () => 'Write the path from the folder of this file.',
  suppressible: false,
})

export const moduleNeeds: DiagnosticKind<{ module: string; what: string; name: string; nearest?: string | undefined }> =
  defineDiagnostic({
    code: 'IQA208',
    severity: 'error',
    heading: 'Module {m} needs {scale or fact}, which this set does not have.',
    title: (it) => `Module ${it.module} needs the ${it.what} "${it.name}", which this set does not have.`,
    why: "The module's questions read it.",
    help: (it) =>
      it.nearest === undefined
        ? `Declare the ${it.what}, or name one of this set for it: with: {${it.name}: …}.`
        : `Declare the ${it.what}, or write with: {${it.name}: ${it.nearest}}.`,
    suppressible: false,
  })

export const neverUsed: DiagnosticKind<{ what: string; id: string }> = defineDiagnostic({
  code: 'IQA209',
  severity: 'warning',
  heading: '{fact or scale} is never used.',
  title: (it) => `The ${it.what} ${it.id} is never used.`,
  why: 'Whoever puts the form in a page would have to supply it for nothing.',
  help: () => 'Use it in a condition, or delete it.',
  suppressible: false,
})

export const undeclaredName: DiagnosticKind<{
  what: string
  name: string
  nearest?: string | undefined
  list: string
}> = defineDiagnostic({
  code: 'IQA210',
  severity: 'error',
  heading: 'There is no {standard, stage, judged party, tag or audience} called "{name}".',
  title: (it) => `There is no ${it.what} called "${it.name}".`,
  why: 'Reports and conditions group by these names, so a slip would open a group of its own.',
  help: (it) => meant(it.nearest) || `Declare it under ${it.list}:.`,
  suppressible: false,
})

export const modulePlace: DiagnosticKind<{ module: string; how: 'none' | 'two' | 'read_before' }> = defineDiagnostic({
  code: 'IQA211',
  severity: 'error',
  heading: 'Module {m} has no place, two places, or is read before its place.',
  title: (it) =>
    it.how === 'none'
      ? `Module ${it.module} is included but inserted nowhere.`
      : it.how === 'two'
        ? `Module ${it.module} is inserted twice.`
        : `Whether module ${it.module} is on is read before its place.`,
  why: 'A module has one place: its questions are asked there, and its switch is known from there on.',
  help: (it) =>
    it.how === 'none'
      ? `Write  - insert: ${it.module}  among the questions of a section.`
      : it.how === 'two'
        ? 'Delete one of the two.'
        : 'Move the module up, or this down.',
  suppressible: false,
})

export const unknownCodeList: DiagnosticKind<{ name: string; nearest?: string | undefined }> = defineDiagnostic({
  code: 'IQA212',
  severity: 'error',
  heading: 'There is no code list called "{name}".',
  title: (it) => `There is no code list called "${it.name}".`,
  why: 'The options would be missing.',
  help: (it) => meant(it.nearest) || 'Code lists are given by libraries, which a set names under uses:.',
  suppressible: false,
})

export const unknownFormat: DiagnosticKind<{ name: string; nearest?: string | undefined }> = defineDiagnostic({
  code: 'IQA213',
  severity: 'error',
  heading: 'There is no text format called "{name}".',
  title: (it) => `There is no text format called "${it.name}".`,
  why: 'The text could not be checked.',
  help: (it) => meant(it.nearest) || 'Formats are declared in iqa.config.yaml under formats:.',
  suppressible: false,
})

export const wrongKindOfFile: DiagnosticKind<{ path: string; is: string; needed: string }> = defineDiagnostic({
  code: 'IQA214',
  severity: 'error',
  heading: '{path} is a {question set}, but a {module} is needed here.',
  title: (it) => `${it.path} is a ${it.is}, but a ${it.needed} is needed here.`,
  why: 'Sets use libraries and include modules.',
  help: (it) => (it.needed === 'library' ? 'Include modules under modules:.' : 'Name libraries under uses:.'),
  suppressible: false,
})

export const nothingToMap: DiagnosticKind<{ module: string; name: string; nearest?: string | undefined }> =
  defineDiagnostic({
    code: 'IQA215',
    severity: 'error',
    heading: 'Module {m} does not use anything called "{name}".',
    title: (it) => `Module ${it.module} does not use anything called "${it.name}".`,
    why: 'A name given for nothing is a slip.',
    help: (it) => meant(it.nearest) || "Name only what stands under the module's own uses:.",
    suppressible: false,
  })
