import { readScenarios, type CompileResult } from '@iqa/compiler'
import { runScenarios } from '@iqa/engine'
import type { AnswerValue, Diagnostic, ReadScenario } from '@iqa/model'
import type { Files } from '../files.js'
import type { TestedScenario } from '../report.js'
import { failuresOf } from './scenario-failures.js'

/** Scenarios of one file, run; none where it has errors. */
export interface TestedFile {
  readonly scenarios: readonly (TestedScenario & { readonly facts: Readonly<Record<string, AnswerValue>> })[]
  readonly diagnostics: readonly Diagnostic[]
  readonly isRun: boolean
}

/**
 * Runs the scenarios of a file against the set it tests, as compiled.
 *
 * @param tested path of the set
 */
export function testScenarios(
  path: string,
  tested: string,
  { set, source_map }: CompileResult,
  files: Files,
): TestedFile {
  if (set === undefined) return { scenarios: [], diagnostics: [], isRun: false }
  const { scenarios, diagnostics } = readScenarios(path, set, { loader: files.loader() })
  if (scenarios === undefined) return { scenarios: [], diagnostics, isRun: false }
  const results = runScenarios(set, scenarios).map((result, index) => ({
    name: result.name,
    file: result.place.file,
    line: result.place.range.start.line,
    set: tested,
    failures: failuresOf(result, set, source_map ?? {}),
    facts: startingFacts(scenarios[index]),
  }))
  return { scenarios: results, diagnostics, isRun: true }
}

function startingFacts(scenario: ReadScenario | undefined): Readonly<Record<string, AnswerValue>> {
  const given = Object.entries(scenario?.steps[0]?.facts ?? {})
  return Object.fromEntries(given.filter((entry): entry is [string, AnswerValue] => entry[1] !== undefined))
}
