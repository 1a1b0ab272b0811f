import { check, readScenarios, testedSet, type CompileOptions } from '@iqa/compiler'
import type { Diagnostic } from '@iqa/model'
import type { CheckOptions } from '../arguments.js'
import { documentKind } from '../documents.js'
import { joinFindings } from '../findings.js'
import { compileOnce, compileOptions, type Workplace } from '../read-set.js'
import type { Report } from '../report.js'

/** Checks documents of every kind; with a document piped in, that one as if it stood under its name. */
export function runCheck(
  paths: readonly string[],
  options: CheckOptions,
  workplace: Workplace,
  pipedIn: string,
): Report {
  const { files, project } = workplace
  const piped = options.stdin ? { path: files.shown(options.stdinName), text: pipedIn } : undefined
  const looked = piped === undefined ? project.selectSome(paths) : [piped.path]
  const compiled = compileOnce(workplace)
  const diagnostics = looked.flatMap((path) => {
    const at: CompileOptions = { ...compileOptions(path, workplace), loader: files.loader(piped) }
    const kind = documentKind(path, at.loader.read(path)?.text ?? '')
    if (kind === 'scenarios') return checkScenarios(path, at, compiled)
    return kind === 'set' && piped === undefined ? compiled(path).diagnostics : check(path, at)
  })
  return { command: 'check', findings: joinFindings(looked, diagnostics, files, piped) }
}

/** Scenarios are checked against their set; while that has errors, only their shape. */
function checkScenarios(
  path: string,
  options: CompileOptions,
  compiled: ReturnType<typeof compileOnce>,
): readonly Diagnostic[] {
  const tested = testedSet(path, options)
  const set = tested.set === undefined ? undefined : compiled(tested.set).set
  return set === undefined ? tested.diagnostics : readScenarios(path, set, options).diagnostics
}
