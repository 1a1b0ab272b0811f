import { nearest } from '@iqa/model'
import { child } from '../read/syntax-tree.js'
import type { SyntaxTree } from '../read/syntax-tree.js'

/** What a file is, as its first keys say. */
export type DocumentKind = 'question_set' | 'module' | 'library' | 'scenarios' | 'config'

/** The same, as authors say it, to follow its article. */
export const kindInWords: Readonly<Record<DocumentKind, string>> = {
  question_set: 'question set',
  module: 'module',
  library: 'library',
  scenarios: 'scenarios file',
  config: 'settings file',
}

/** What a file is; undefined where no key of it says so. */
export function kindOf(tree: SyntaxTree): DocumentKind | undefined {
  if (tree.root.kind !== 'map') return undefined
  if (/(^|\/)iqa\.config\.ya?ml$/.test(tree.path)) return 'config'
  for (const [key, kind] of naming) if (child(tree.root, key) !== undefined) return kind
  const keys = tree.root.entries.map(({ key }) => key)
  // The key that says it may be misspelt or missing; then what else stands there says it.
  const slip = keys.map((key) => nearest(key, [...naming.keys()])).find((key) => key !== undefined)
  return (
    (slip === undefined ? undefined : naming.get(slip)) ??
    keys.map((key) => telling.get(key)).find((kind) => kind !== undefined)
  )
}

const naming = new Map<string, DocumentKind>([
  ['set', 'question_set'],
  ['module', 'module'],
  ['library', 'library'],
  ['tests', 'scenarios'],
])

const telling = new Map<string, DocumentKind>([
  ['sections', 'question_set'],
  ['questions', 'module'],
  ['code_lists', 'library'],
  ['scenarios', 'scenarios'],
  ['question_sets', 'config'],
  ['rules', 'config'],
  ['activities', 'config'],
  ['must_cover', 'config'],
  ['dip_sample', 'config'],
  ['formats', 'config'],
])
