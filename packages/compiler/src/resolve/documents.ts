import type { SyntaxTree } from '../read/syntax-tree.js'
import type { DocumentKind } from '../validate/document-kind.js'

/** A file that another one names: not there, there with faults that were reported, or read and of good shape. */
export type OpenedDocument =
  | { readonly state: 'missing' }
  | { readonly state: 'faulty' }
  | { readonly state: 'read'; readonly kind: DocumentKind; readonly tree: SyntaxTree }

/** Opens files by their path in the project. Each is read, and its faults reported, once. */
export interface Documents {
  open(path: string): OpenedDocument
}

/**
 * The path in the project of a file named from another one.
 *
 * @returns undefined where it leads out of the project
 */
export function pathFrom(file: string, written: string): string | undefined {
  const parts = written.startsWith('/') ? [] : file.split('/').slice(0, -1)
  // A set given by an absolute path keeps it: what it names stands beside it.
  const rooted = file.startsWith('/')
  if (written.startsWith('/')) return undefined
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length === 0 || (rooted && parts.length === 1)) return undefined
    else if (parts.at(-1) === '..') parts.push('..')
    else parts.pop()
  }
  return parts.join('/')
}
