import { testedSet } from '@iqa/compiler'
import type { Diagnostic } from '@iqa/model'
import { kindOnDisk, scenariosBeside } from '../documents.js'
import { UsageError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import { compileOnce, type Workplace } from '../read-set.js'
import type { Report, TestedScenario } from '../report.js'
import { testScenarios } from './test-scenarios.js'

/** Runs scenarios: those of the files named, of the sets named, of the folders named; or all. */
export function runTest(paths: readonly string[], workplace: Workplace): Report {
  const { files } = workplace
  const compiled = compileOnce(workplace)
  const found = scenarioFiles(paths, workplace)
  if (found.length === 0)
    throw new UsageError(
      'There are no scenarios to run here. Write them in a file beside the set, such as  pre-charge.scenarios.yaml.',
    )
  const diagnostics: Diagnostic[] = []
  const scenarios: TestedScenario[] = []
  const notRun: string[] = []
  const refused: NonNullable<Report['tested']>['refused'][number][] = []
  for (const path of found) {
    const { set, diagnostics: opened } = testedSet(path, { loader: files.loader() })
    diagnostics.push(...opened)
    const result = set === undefined ? undefined : compiled(set)
    diagnostics.push(...(result?.diagnostics.filter(({ severity }) => severity === 'error') ?? []))
    const tested = set === undefined || result === undefined ? undefined : testScenarios(path, set, result, files)
    diagnostics.push(...(tested?.diagnostics ?? []))
    scenarios.push(...(tested?.scenarios.map(({ facts: _, ...each }) => each) ?? []))
    if (set !== undefined && tested?.refused !== undefined) refused.push({ file: set, message: tested.refused })
    else if (tested?.isRun !== true) notRun.push(path)
  }
  return { command: 'test', findings: joinFindings(found, diagnostics, files), tested: { scenarios, notRun, refused } }
}

function scenarioFiles(paths: readonly string[], { files, project }: Workplace): readonly string[] {
  const selected = project.selectSome(paths).flatMap((path) => {
    const kind = kindOnDisk(files, path)
    if (kind === 'scenarios') return [path]
    // A set that is named stands for its scenarios.
    return kind === 'set' && files.kind(scenariosBeside(path)) === 'file' ? [scenariosBeside(path)] : []
  })
  return [...new Set(selected)]
}
