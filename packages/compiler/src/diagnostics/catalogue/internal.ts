import { defineDiagnostic, type DiagnosticKind } from '../define.js'

/** Raised where the compiler itself fails. No file can be written to raise it on purpose, so it alone has no example. */
export const internalFault: DiagnosticKind<{ what: string }> = defineDiagnostic({
  code: 'IQA399',
  severity: 'error',
  heading: 'The compiler failed on this file.',
  title: (it) => `The compiler failed on this file: ${it.what}`,
  why: 'This is a fault of the tool, not of the file, so whoever keeps the tool needs to see the file.',
  help: () => 'Send the file to whoever keeps the tool.',
  suppressible: false,
})
