import type { Diagnostic } from '@iqa/model'
import { collectDiagnostics } from '../../src/diagnostics/define.js'
import type { Loader } from '../../src/read/includes.js'
import { readYaml } from '../../src/read/read-yaml.js'
import { validateShape } from '../../src/validate/validate-shape.js'

/** Everything that is said about a file. */
export function checkFile(path: string, loader: Loader): readonly Diagnostic[] {
  const { reporter, diagnostics } = collectDiagnostics()
  const file = loader.read(path)
  if (file === undefined) throw new Error(`there is no ${path}`)
  const tree = readYaml(file, reporter)
  if (tree !== undefined) validateShape(tree, reporter)
  return diagnostics
}
