import type { CompiledQuestionSet, Diagnostic, ReadScenario } from '@iqa/model'
import { fileNotFound } from '../diagnostics/catalogue/references.js'
import { collectDiagnostics, type Reporter } from '../diagnostics/define.js'
import type { Loader } from '../read/includes.js'
import { readYaml } from '../read/read-yaml.js'
import { child, textOf, type SyntaxTree } from '../read/syntax-tree.js'
import { pathFrom } from '../resolve/documents.js'
import { validateShape } from '../validate/validate-shape.js'
import { scenariosOf } from './scenarios-of.js'

/**
 * The question set that a scenarios file is about.
 *
 * @param path relative to the project
 * @returns the path of the set, unless the file cannot be read or names a set that is not there; and every fault that was found
 */
export function testedSet(
  path: string,
  { loader }: { readonly loader: Loader },
): { readonly set?: string; readonly diagnostics: readonly Diagnostic[] } {
  const { reporter, diagnostics } = collectDiagnostics()
  const node = child(open(path, loader, reporter)?.root, 'tests')
  const written = textOf(node)
  if (node === undefined || written === undefined) return { diagnostics }
  const set = pathFrom(path, written)
  if (set !== undefined && loader.read(set) !== undefined) return { set, diagnostics }
  reporter.report(
    fileNotFound,
    { file: path, range: node.range },
    { path: written, how: set === undefined ? 'outside' : 'missing' },
  )
  return { diagnostics }
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
  const tree = open(path, loader, reporter)
  if (tree === undefined || diagnostics.some(isError)) return { diagnostics }
  const read = scenariosOf(tree, set)
  const all = [...diagnostics, ...read.diagnostics]
  return { ...(all.some(isError) ? {} : { scenarios: read.scenarios }), diagnostics: all }
}

/** The tree of a file whose shape was looked at; undefined where it cannot be read or is not there. */
function open(path: string, loader: Loader, reporter: Reporter): SyntaxTree | undefined {
  const file = loader.read(path)
  const tree = file === undefined ? undefined : readYaml(file, reporter)
  return tree === undefined ? undefined : validateShape(tree, reporter)?.tree
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
