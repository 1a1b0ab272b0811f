import type { Diagnostic, Fix } from '@iqa/model'

/** A name that is missed in several places is most often one slip, where it should have been declared. */
const aboutOneName = new Set(['IQA201', 'IQA204', 'IQA206', 'IQA210'])

/**
 * Diagnostics by file, the first file before others, then by place. What is said twice of one place is said once; a name that is
 * missed in several places of a file is said at the first, with the others beside it.
 */
export function inOrder(diagnostics: readonly Diagnostic[], first: string): readonly Diagnostic[] {
  const rank = (file: string): string => (file === first ? '' : file)
  const sorted = [...diagnostics].sort(
    (a, b) =>
      compareTexts(rank(a.file), rank(b.file)) ||
      a.range.start.offset - b.range.start.offset ||
      compareTexts(a.code, b.code),
  )
  const kept = new Map<string, Diagnostic>()
  for (const each of sorted) {
    const { code, file, range, message } = each
    const named = aboutOneName.has(code)
    const key = `${code} ${file} ${named ? '' : `${range.start.offset} ${range.end.offset}`} ${message}`
    const earlier = kept.get(key)
    if (earlier === undefined) kept.set(key, each)
    else if (named && earlier.range.start.offset !== range.start.offset) kept.set(key, withPlace(earlier, each))
  }
  return [...kept.values()]
}

/** As many other places are shown. */
const mostPlaces = 5

function withPlace(said: Diagnostic, again: Diagnostic): Diagnostic {
  const fixes = said.fixes.map((fix): Fix => {
    const same = again.fixes.find(({ title }) => title === fix.title)
    return { ...fix, edits: [...fix.edits, ...(same?.edits ?? [])] }
  })
  const related = [...said.related, { message: 'It is also named here.', file: again.file, range: again.range }]
  return { ...said, fixes, related: related.slice(0, mostPlaces) }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
