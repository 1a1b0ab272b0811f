import type { Severity } from '@iqa/model'
import { catalogue } from './catalogue.js'
import { examples } from './generated/examples.js'

/** What there is to say about a code. */
export interface CodePage {
  readonly code: string
  readonly severity: Severity
  /** The message, with {braces} for what differs. */
  readonly title: string
  /** Why it matters, one sentence. */
  readonly why: string
  /** Whether an author may silence it with a comment that says why. */
  readonly suppressible: boolean
  /** A file that goes wrong, what is shown about it, and the file put right. */
  readonly example?: CodeExample
}

/** The golden folder of a code, as text. */
export interface CodeExample {
  readonly bad: string
  readonly shown: string
  readonly fixed: string
}

/** The page of a code, in any case of letters; undefined for what is not a code. */
export function explainCode(code: string): CodePage | undefined {
  const kind = catalogue.get(code.toUpperCase())
  if (kind === undefined) return undefined
  const { severity, heading, why, suppressible } = kind
  const example = examples.get(kind.code)
  return { code: kind.code, severity, title: heading, why, suppressible, ...(example === undefined ? {} : { example }) }
}

/** When an author may leave what a code says as it is. */
export function whenToLeave({ severity }: Pick<CodePage, 'severity'>): string {
  return severity === 'error'
    ? 'Never: a set is not built with it.'
    : 'Where it is meant. It does not stop a set from being built.'
}

/** A page as the terminal prints it; the pages of docs/diagnostics are the same text. */
export function writeCodePage({ code, severity, title, why, example }: CodePage): string {
  const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
  const parts = [
    `# ${code} (${severity})`,
    '## What this means',
    `${title} ${why}`,
    ...(example === undefined
      ? []
      : [
          '## Example that goes wrong',
          fenced('yaml', example.bad),
          '## What you see',
          fenced('', example.shown),
          '## Put right',
          fenced('yaml', example.fixed),
        ]),
    '## When to leave it',
    whenToLeave({ severity }),
  ]
  return `${parts.join('\n\n')}\n`
}
