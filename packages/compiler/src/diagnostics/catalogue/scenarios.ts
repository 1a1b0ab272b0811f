import { defineDiagnostic, type DiagnosticKind } from '../define.js'

// 9xx: what a scenario says about the set that it tests.

export const unknownInScenario: DiagnosticKind<{ kind: string; id: string; nearest?: string | undefined }> =
  defineDiagnostic({
    code: 'IQA909',
    severity: 'error',
    title: ({ kind, id }) => `The scenario names the ${kind} "${id}", which the set does not have.`,
    heading: 'The scenario names {id}, which the set does not have.',
    why: 'A scenario about something that is not there can never fail, so it proves nothing.',
    help: ({ kind, nearest }) =>
      nearest === undefined ? `Name a ${kind} of the set, or leave this out.` : `Did you mean ${nearest}?`,
    suppressible: false,
  })

export const unknownColumn: DiagnosticKind<{ name: string; columns: readonly string[]; nearest?: string | undefined }> =
  defineDiagnostic({
    code: 'IQA911',
    severity: 'error',
    title: ({ name }) => `"$${name}" stands for nothing in this scenario.`,
    heading: '"${name}" stands for nothing in this scenario.',
    why: 'A name with $ takes its value from the row of the table that is being run.',
    help: ({ columns, nearest }) => {
      if (columns.length === 0) return 'Add a table to the scenario, or write the value here.'
      return `${nearest === undefined ? '' : `Did you mean $${nearest}? `}The table has: ${columns.join(', ')}.`
    },
    suppressible: false,
  })

export const unknownAnswerPart: DiagnosticKind<{ key: string; keys: readonly string[]; nearest?: string | undefined }> =
  defineDiagnostic({
    code: 'IQA912',
    severity: 'error',
    title: ({ key }) => `An answer in a scenario cannot have "${key}".`,
    heading: 'An answer in a scenario cannot have "{key}".',
    why: 'What is not understood would be left out of the test.',
    help: ({ keys, nearest }) =>
      `${nearest === undefined ? '' : `Did you mean ${nearest}? `}An answer can have: ${keys.join(', ')}.`,
    suppressible: false,
  })

export const wrongInScenario: DiagnosticKind<{ id: string; wanted: string; written: string }> = defineDiagnostic({
  code: 'IQA913',
  severity: 'error',
  title: ({ id, wanted, written }) => `${id} takes ${wanted}, but this is ${written}.`,
  heading: '{id} takes {a date}, but this is {text}.',
  why: 'The form would refuse it, so the scenario would not test what it says.',
  help: ({ wanted }) => `Write ${wanted} here.`,
  suppressible: false,
})
