import { readLines } from './read-lines.js'

/** A record as found in a file: data, or a line that is no JSON. */
export interface FoundRecord {
  /** Line in a file with one record a line; place from 1 in a list; 1 for a single record. */
  readonly line: number
  readonly record?: unknown
  /** Why it could not be read as JSON. */
  readonly notJson?: string
}

/**
 * The records of a file: one a line, a list, or a single one over several lines. One a line is read as it comes; a list or a single
 * record is held whole. Empty lines are passed by.
 */
export async function* readRecords(stream: AsyncIterable<string | Uint8Array>): AsyncGenerator<FoundRecord> {
  let number = 0
  let whole: string[] | undefined
  for await (const line of readLines(stream)) {
    number++
    if (whole !== undefined) whole.push(line)
    else if (line.trim() !== '') {
      const read = parse(number === 1 ? line.replace(/^\ufeff/, '') : line)
      // Only the first line can open a record or a list that goes on over the next.
      if (number === 1 && /^\ufeff?\s*[[{]/.test(line) && (read.notJson !== undefined || Array.isArray(read.record)))
        whole = [line]
      else yield { line: number, ...read }
    }
  }
  if (whole !== undefined) yield* wholeRecords(whole)
}

function* wholeRecords(lines: readonly string[]): Generator<FoundRecord> {
  const read = parse(lines.join('\n').replace(/^\ufeff/, ''))
  if (Array.isArray(read.record)) {
    for (const [index, record] of read.record.entries()) yield { line: index + 1, record: record as unknown }
  } else if (read.notJson === undefined) yield { line: 1, ...read }
  else if (lines.slice(1).some((line) => line.trim().startsWith('{'))) {
    // One record a line after all, the first of them broken.
    for (const [index, line] of lines.entries()) if (line.trim() !== '') yield { line: index + 1, ...parse(line) }
  } else yield { line: 1, ...read }
}

function parse(text: string): { record?: unknown; notJson?: string } {
  try {
    return { record: JSON.parse(text) as unknown }
  } catch (fault) {
    // The engine of JSON quotes what it found; a record must not reach a log by that way.
    return { notJson: fault instanceof SyntaxError ? 'This is not JSON.' : 'This could not be read.' }
  }
}
