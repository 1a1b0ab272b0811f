import type { Diagnostic, WrittenConfig } from '@iqa/model'
import { collectDiagnostics } from '../diagnostics/define.js'
import type { Loader } from '../read/includes.js'
import { readYaml } from '../read/read-yaml.js'
import { toPlain } from '../read/syntax-tree.js'
import { validateShape } from './validate-shape.js'

/**
 * The settings of a config file.
 *
 * @param path relative to the project
 * @returns the settings, unless there is an error or no such file; and every fault that was found
 */
export function readConfig(
  path: string,
  { loader }: { readonly loader: Loader },
): { readonly config?: WrittenConfig; readonly diagnostics: readonly Diagnostic[] } {
  const { reporter, diagnostics } = collectDiagnostics()
  const file = loader.read(path)
  const tree = file === undefined ? undefined : readYaml(file, reporter)
  const shaped = tree === undefined ? undefined : validateShape(tree, reporter)
  if (shaped === undefined || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  // The shape was found good, so the plain data is what the schema says.
  return { config: toPlain(shaped.tree.root) as WrittenConfig, diagnostics }
}
