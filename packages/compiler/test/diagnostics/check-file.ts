import type { Diagnostic } from '@iqa/model'
import { check, compile } from '../../src/compile.js'
import type { Loader } from '../../src/read/includes.js'
import { readScenarios, testedSet } from '../../src/scenarios/read-scenarios.js'

/** Everything that is said about a file; about scenarios, against the set that they test. */
export function checkFile(path: string, loader: Loader): readonly Diagnostic[] {
  if (!path.endsWith('.scenarios.yaml')) return check(path, { loader })
  const tested = testedSet(path, { loader })
  if (tested.set === undefined) return tested.diagnostics
  const { set, diagnostics } = compile(tested.set, { loader })
  return set === undefined ? diagnostics : readScenarios(path, set, { loader }).diagnostics
}
