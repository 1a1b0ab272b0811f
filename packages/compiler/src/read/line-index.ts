import type { Position, Range } from '@iqa/model'

/** Turns offsets of one text into positions. */
export interface LineIndex {
  readonly text: string
  /** How many lines there are; at least 1. */
  readonly lines: number
  /** The position of an offset; beyond the text's end it is the end. */
  positionAt(offset: number): Position
  /** From one offset up to, not including, another. */
  rangeOf(start: number, end: number): Range
  /** Offset of a line's first character; lines count from 1. */
  startOf(line: number): number
  /** A line without its line break; empty where there is no such line. */
  lineAt(line: number): string
}

/** Finds the line starts of a text once; each look-up then takes logarithmic time. */
export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)

  const startOf = (line: number): number => starts[line - 1] ?? text.length
  const positionAt = (wanted: number): Position => {
    const offset = Math.max(0, Math.min(wanted, text.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset }
  }
  return {
    text,
    lines: starts.length,
    positionAt,
    rangeOf: (start, end) => ({ start: positionAt(start), end: positionAt(Math.max(start, end)) }),
    startOf,
    lineAt: (line) =>
      line < 1 || line > starts.length ? '' : text.slice(startOf(line), startOf(line + 1)).replace(/\r?\n$/, ''),
  }
}
