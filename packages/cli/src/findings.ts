import type { SourceFile } from '@iqa/compiler'
import type { Diagnostic } from '@iqa/model'
import type { Files } from './files.js'
import type { Findings } from './report.js'

/**
 * Findings of several files as one: said once where a shared file was met more than once, and in the order of the files given,
 * then of their lines.
 */
export function joinFindings(
  looked: readonly string[],
  diagnostics: readonly Diagnostic[],
  files: Files,
  pipedIn?: SourceFile,
): Findings {
  const once = new Map(
    diagnostics.map((each) => [`${each.file} ${each.range.start.offset} ${each.code} ${each.message}`, each]),
  )
  const order = new Map(looked.map((file, index) => [file, index]))
  const sorted = [...once.values()].sort(
    (a, b) =>
      (order.get(a.file) ?? looked.length) - (order.get(b.file) ?? looked.length) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.range.start.offset - b.range.start.offset,
  )
  const loader = files.loader(pipedIn)
  return { files: [...new Set(looked)], diagnostics: sorted, source: (file) => loader.read(file) }
}
