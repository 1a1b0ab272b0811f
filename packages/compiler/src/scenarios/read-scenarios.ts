import type { CompiledQuestionSet, Diagnostic, ReadScenario } from '@iqa/model'
import { collectDiagnostics } from '../diagnostics/define.js'
import type { Loader } from '../read/includes.js'
import { readYaml } from '../read/read-yaml.js'
import { validateShape } from '../validate/validate-shape.js'
import { scenariosOf } from './scenarios-of.js'

/**
 * The scenarios of a file, against the set they test.
 *
 * @param path relative to the project
 * @returns the scenarios, unless there is an error; and every fault that was found
 */
export function readScenarios(
  path: string,
  set: CompiledQuestionSet,
  { loader }: { readonly loader: Loader },
): { readonly scenarios?: readonly ReadScenario[]; readonly diagnostics: readonly Diagnostic[] } {
  const { reporter, diagnostics } = collectDiagnostics()
  const file = loader.read(path)
  const tree = file === undefined ? undefined : readYaml(file, reporter)
  if (tree === undefined || diagnostics.some(isError)) return { diagnostics }
  validateShape(tree, reporter)
  if (diagnostics.some(isError)) return { diagnostics }
  const read = scenariosOf(tree, set)
  const all = [...diagnostics, ...read.diagnostics]
  return { ...(all.some(isError) ? {} : { scenarios: read.scenarios }), diagnostics: all }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
