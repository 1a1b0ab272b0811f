import type { AnswerValue, CompiledQuestionSet, Severity } from '@iqa/model'
import type { Places } from '../reasons/reasons.js'

/** What the server of the preview tells its page. Nothing goes the other way. */
export interface PreviewState {
  /** Rises with every change. */
  readonly revision: number
  readonly sets: readonly PreviewSet[]
  /** Why the files could not be read, or a fault of the config; then the sets are those of before. */
  readonly trouble?: PreviewTrouble
}

export interface PreviewTrouble {
  readonly message: string
  readonly diagnostics: readonly PreviewDiagnostic[]
}

/** A question set as it stands on disk, and as it last was whole. */
export interface PreviewSet {
  readonly path: string
  /** From the last good version; the file's name until there was one. */
  readonly title: string
  /** Whether it can be used as it stands; its scenarios may have errors all the same. */
  readonly isGood: boolean
  readonly errors: number
  readonly warnings: number
  /** Time of day at which the file was read, HH:MM:SS. */
  readonly readAt: string
  /** The last version without an error. */
  readonly good?: GoodSet
  readonly diagnostics: readonly PreviewDiagnostic[]
}

export interface GoodSet {
  readonly set: CompiledQuestionSet
  readonly places: Places
  readonly at: string
  /** Scenarios beside the set, run on this version; undefined while they are still to be run. */
  readonly scenarios?: readonly PreviewScenario[]
}

export interface PreviewScenario {
  readonly name: string
  readonly line: number
  /** One sentence for each thing that was not as expected. */
  readonly failures: readonly string[]
  /** Facts it starts from, for trying them in the form. */
  readonly facts: Readonly<Record<string, AnswerValue>>
}

export interface PreviewDiagnostic {
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly help?: string
  readonly file: string
  readonly line: number
  readonly column: number
  readonly lines: readonly FrameLine[]
}

/** A line of a file, in three parts where the fault is in it. */
export interface FrameLine {
  readonly number: number
  readonly before: string
  readonly marked: string
  readonly after: string
}
