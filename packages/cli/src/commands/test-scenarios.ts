import { readScenarios, type CompileResult } from '@iqa/compiler'
import { QuestionSetError, runScenarios, type ScenarioResult } from '@iqa/engine'
import type { AnswerValue, CompiledQuestionSet, Diagnostic, ReadScenario } from '@iqa/model'
import type { Files } from '../files.js'
import type { TestedScenario } from '../report.js'
import { failuresOf } from './scenario-failures.js'

/** Scenarios of one file, run; none where it has errors. */
export interface TestedFile {
  readonly scenarios: readonly (TestedScenario & { readonly facts: Readonly<Record<string, AnswerValue>> })[]
  readonly diagnostics: readonly Diagnostic[]
  readonly isRun: boolean
  /** Why the engine does not run the set, though the compiler found no error in it. */
  readonly refused?: string
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
  const ran = runAll(set, scenarios)
  if (typeof ran === 'string') return { scenarios: [], diagnostics, isRun: false, refused: ran }
  const results = ran.map((result, index) => ({
    name: result.name,
    file: result.place.file,
    line: result.place.range.start.line,
    set: tested,
    failures: failuresOf(result, set, source_map ?? {}),
    facts: startingFacts(scenarios[index]),
  }))
  return { scenarios: results, diagnostics, isRun: true }
}

/** Scenarios run, or why the engine refuses the set. */
function runAll(set: CompiledQuestionSet, scenarios: readonly ReadScenario[]): readonly ScenarioResult[] | string {
  try {
    return runScenarios(set, scenarios)
  } catch (fault) {
    if (fault instanceof QuestionSetError) return fault.message
    throw fault
  }
}

function startingFacts(scenario: ReadScenario | undefined): Readonly<Record<string, AnswerValue>> {
  const given = Object.entries(scenario?.steps[0]?.facts ?? {})
  return Object.fromEntries(given.filter((entry): entry is [string, AnswerValue] => entry[1] !== undefined))
}
