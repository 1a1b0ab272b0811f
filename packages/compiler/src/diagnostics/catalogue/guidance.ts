import { defineDiagnostic, type DiagnosticKind } from '../define.js'

// 7xx: what guidance may hold.

export const htmlInGuidance: DiagnosticKind<object> = defineDiagnostic({
  code: 'IQA703',
  severity: 'error',
  heading: 'HTML is not allowed here.',
  title: () => 'HTML is not allowed here.',
  why: 'It is unsafe, and some people cannot read it.',
  help: () => 'Write plain words. For a sign that looks like HTML, put `the words` between backticks.',
  suppressible: false,
})

export const notInGuidance: DiagnosticKind<{ what: string }> = defineDiagnostic({
  code: 'IQA708',
  severity: 'error',
  heading: 'Guidance cannot have {a heading}.',
  title: (it) => `Guidance cannot have ${it.what}.`,
  why: 'Guidance sits under a question, where only short text reads well.',
  help: () => 'Use paragraphs, lists, strong, emphasis, code and links to https or mailto addresses.',
  suppressible: false,
})
