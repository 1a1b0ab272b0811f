import type { Fix } from '@iqa/model'
import type { LineIndex } from '../read/line-index.js'
import type { MapEntry } from '../read/syntax-tree.js'

/** Deletes the line of an empty value, where nothing else stands on it. */
export function emptyLineFix(lines: LineIndex, { keyRange, value }: MapEntry): Fix[] {
  const start = lines.startOf(keyRange.start.line)
  const end = lines.startOf(value.range.end.line + 1)
  const before = lines.text.slice(start, keyRange.start.offset)
  const after = lines.text.slice(value.range.end.offset, end)
  if (before.trim() !== '' || !/^:?\s*$/.test(after)) return []
  return [{ title: 'Delete the line', safety: 'safe', edits: [{ range: lines.rangeOf(start, end), new_text: '' }] }]
}
