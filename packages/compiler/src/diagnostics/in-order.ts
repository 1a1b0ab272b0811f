import type { Diagnostic } from '@iqa/model'

/** Diagnostics by file, the first file before others, then by place; what is said twice of one place is said once. */
export function inOrder(diagnostics: readonly Diagnostic[], first: string): readonly Diagnostic[] {
  const seen = new Set<string>()
  const once = diagnostics.filter(({ code, file, range, message }) => {
    const key = `${code} ${file} ${range.start.offset} ${range.end.offset} ${message}`
    return !seen.has(key) && seen.add(key)
  })
  const rank = (file: string): string => (file === first ? '' : file)
  return once.sort(
    (a, b) =>
      (rank(a.file) < rank(b.file) ? -1 : rank(a.file) > rank(b.file) ? 1 : 0) ||
      a.range.start.offset - b.range.start.offset ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  )
}
