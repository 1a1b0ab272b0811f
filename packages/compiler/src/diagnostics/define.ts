import type { Diagnostic, DiagnosticSubject, Fix, Range, RelatedPlace, Severity } from '@iqa/model'

/** What a rule of the catalogue says. `Slots` are the words that fill its sentences. */
export interface DiagnosticKind<Slots extends object> {
  readonly code: string
  readonly severity: Severity
  /** What is wrong, in one sentence of at most 15 words that an author would use. */
  readonly title: (slots: Slots) => string
  /** The title with its slots open, for lists: "{id} is asked later than this question." */
  readonly heading: string
  /** Why it matters, one sentence. */
  readonly why: string
  /** What to do; begins with a verb, or asks "Did you mean …?". */
  readonly help: (slots: Slots) => string
  /** Whether an author may silence it with a comment that says why. */
  readonly suppressible: boolean
}

/** Where and about what a diagnostic is. */
export interface Occasion {
  readonly file: string
  readonly range: Range
  readonly path?: string
  readonly subject?: DiagnosticSubject
  readonly related?: readonly RelatedPlace[]
  readonly fixes?: readonly Fix[]
}

/** Collects diagnostics. A diagnostic can be raised only through its kind, so every code is in the catalogue. */
export interface Reporter {
  report<Slots extends object>(kind: DiagnosticKind<Slots>, occasion: Occasion, slots: Slots): void
}

/** Declares a kind of diagnostic. Every catalogue file exports its kinds by name. */
export function defineDiagnostic<Slots extends object>(kind: DiagnosticKind<Slots>): DiagnosticKind<Slots> {
  return kind
}

/** A reporter and the list that it fills. */
export function collectDiagnostics(): { readonly reporter: Reporter; readonly diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const reporter: Reporter = {
    report(kind, occasion, slots) {
      const help = kind.help(slots)
      diagnostics.push({
        code: kind.code,
        severity: kind.severity,
        message: kind.title(slots),
        ...(help === '' ? {} : { help }),
        file: occasion.file,
        range: occasion.range,
        ...(occasion.path === undefined ? {} : { path: occasion.path }),
        ...(occasion.subject === undefined ? {} : { subject: occasion.subject }),
        related: [...(occasion.related ?? [])],
        fixes: [...(occasion.fixes ?? [])],
      })
    },
  }
  return { reporter, diagnostics }
}
