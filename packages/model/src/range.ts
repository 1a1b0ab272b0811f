import type { Position, Range } from './generated/schemas.js'

/** The position before a text's first character. */
export const start: Position = { line: 1, column: 1, offset: 0 }

/** From the start of the first range to the end of the second. */
export function spanning(first: Range, second: Range): Range {
  return { start: first.start, end: second.end }
}
