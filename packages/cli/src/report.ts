import type { CodePage, SourceFile } from '@iqa/compiler'
import type { ResponseFault } from '@iqa/engine'
import type { Diagnostic, Severity } from '@iqa/model'
import type { ReadBack } from './reasons/read-back.js'
import type { Reason } from './reasons/reasons.js'

/** What was found in question sets, whatever the command. */
export interface Findings {
  /** Every file looked at, as shown. */
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** Text of a file that a diagnostic points into. */
  readonly source: (file: string) => SourceFile | undefined
}

/** A question set that was built, and what it was built into. */
export interface Built {
  readonly file: string
  readonly set: string
  readonly version: string
  readonly digest: string
  /** Rules proved on a stock JsonLogic engine, and cases they were tried on. */
  readonly rules: number
  readonly cases: number
  /** Of those, rules with too many cases to try all. */
  readonly sampled: number
  readonly written: readonly string[]
}

/** One thing expected that was not so. */
export interface Failure {
  readonly message: string
  readonly file: string
  readonly line: number
  readonly reasons: readonly Reason[]
}

export interface TestedScenario {
  readonly name: string
  readonly file: string
  readonly line: number
  /** The question set that it tests. */
  readonly set: string
  readonly failures: readonly Failure[]
}

/** Scenarios run. */
export interface Tested {
  readonly scenarios: readonly TestedScenario[]
  /** Files whose scenarios were not run, because the file or its set has errors. */
  readonly notRun: readonly string[]
  /** Sets that the engine refuses, though the compiler found no error in them, with its reason. */
  readonly refused: readonly { readonly file: string; readonly message: string }[]
}

/** Records verified. */
export interface Verified {
  readonly set: { readonly id: string; readonly version: string; readonly digest: string }
  readonly responses: number
  readonly refused: number
  /** Files without a record in them, as shown: an export that was lost is not one that agrees. */
  readonly empty: readonly string[]
  /** How often each fault was met. */
  readonly codes: Readonly<Record<string, number>>
  /** The first of the faulty records, as many as --max-problems. */
  readonly faulty: readonly FaultyResponse[]
}

export interface FaultyResponse {
  readonly file: string
  /** Line of a file with one record a line; place in the list otherwise. */
  readonly line: number
  readonly id?: string
  readonly faults: readonly ResponseFault[]
}

/** What a command has to say. A format prints the parts that are there. */
export interface Report {
  readonly command: 'check' | 'build' | 'test' | 'explain' | 'verify'
  readonly findings?: Findings
  readonly built?: readonly Built[]
  readonly tested?: Tested
  readonly page?: CodePage
  readonly readBack?: ReadBack & { readonly file: string }
  readonly verified?: Verified
}

/** How a report is printed. */
export interface PrintOptions {
  readonly colour: boolean
  readonly quiet: boolean
  readonly maxProblems: number
  /** The least severity shown. */
  readonly level: Severity
}

const ranks: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 }

/** Whether a severity is at or above another. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return ranks[severity] >= ranks[least]
}

/** How many there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}
