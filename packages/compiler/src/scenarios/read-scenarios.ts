import type { CompiledQuestionSet, Diagnostic, Place, ReadScenario } from '@iqa/model'
import { collectDiagnostics } from '../diagnostics/define.js'
import type { Loader } from '../read/includes.js'
import { readYaml } from '../read/read-yaml.js'
import { child, textOf } from '../read/syntax-tree.js'
import { validateShape } from '../validate/validate-shape.js'
import { scenariosOf } from './scenarios-of.js'

/**
 * The question set that a scenarios file is about, as its author writes it under `tests`, with the place; undefined where the file
 * cannot be read or does not say.
 */
export function testedSet(path: string, { loader }: { readonly loader: Loader }): { readonly path: string; readonly place: Place } | undefined {
  const file = loader.read(path)
  const tree = file === undefined ? undefined : readYaml(file, collectDiagnostics().reporter)
  const node = child(tree?.root, 'tests')
  const written = textOf(node)
  if (node === undefined || written === undefined) return undefined
  return { path: fromFolderOf(path, written), place: { file: path, range: node.range } }
}

function fromFolderOf(path: string, written: string): string {
  const steps = path.split('/').slice(0, -1)
  for (const step of written.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

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
  const shaped = tree === undefined ? undefined : validateShape(tree, reporter)
  if (shaped === undefined || diagnostics.some(isError)) return { diagnostics }
  const read = scenariosOf(shaped.tree, set)
  const all = [...diagnostics, ...read.diagnostics]
  return { ...(all.some(isError) ? {} : { scenarios: read.scenarios }), diagnostics: all }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
