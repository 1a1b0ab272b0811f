import type { Diagnostic, Range } from '@iqa/model'
import { hiddenCharacters } from './hidden-characters.js'
import { displayWidth } from './display-width.js'

/** How a frame is drawn. */
export interface FrameOptions {
  /** The text of another file, for a related place that is in one. */
  readonly textOf?: (path: string) => string | undefined
  /** Columns that a line of the file may take; default 100. */
  readonly width?: number
}

/**
 * A diagnostic as the terminal shows it: what is wrong, the line with carets under the place, help, and a second frame
 * for each other place. No colour; severity is a word. What a text would do to a terminal is shown, not done.
 */
export function frame(diagnostic: Diagnostic, source: { readonly text: string }, options: FrameOptions = {}): string {
  const { code, severity, message, file, range, help, related } = diagnostic
  const width = options.width ?? 100
  const places = related.map((place) => ({
    ...place,
    text: place.file === file ? source.text : options.textOf?.(place.file),
  }))
  const last = Math.max(range.start.line, ...places.map((place) => place.range.start.line))
  const gutter = String(last).length
  const blank = ' '.repeat(gutter)
  const lines = [`${severity}[${code}]: ${visible(message)}`, ...excerpt(file, range, source.text, gutter, width)]
  if (help !== undefined) {
    const [first = '', ...rest] = wrap(visible(help), width - gutter - 10)
    lines.push(`${blank} = help: ${first}`, ...rest.map((line) => `${blank}         ${line}`))
  }
  for (const place of places) {
    lines.push(`${blank} = note: ${visible(place.message)}`)
    lines.push(...excerpt(place.file, place.range, place.text, gutter, width))
  }
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** The line of a place with carets under it, and the line before. */
function excerpt(
  file: string,
  { start, end }: Range,
  text: string | undefined,
  gutter: number,
  width: number,
): string[] {
  const blank = ' '.repeat(gutter)
  const head = `${blank}--> ${visible(file)}:${start.line}:${start.column}`
  if (text === undefined) return [head]
  const lines = linesAround(text, start.offset, start.column)
  const until = end.line === start.line ? end.column - 1 : lines.line.length
  const shown = window(lines.line, start.column - 1, Math.max(until, start.column), width - gutter - 3)
  return [
    head,
    `${blank} |`,
    ...(start.line === 1
      ? []
      : [`${String(start.line - 1).padStart(gutter)} | ${window(lines.before, 0, 0, width - gutter - 3).text}`]),
    `${String(start.line).padStart(gutter)} | ${shown.text}`,
    `${blank} | ${' '.repeat(shown.from)}${'^'.repeat(Math.max(1, shown.to - shown.from))}`,
  ]
}

function linesAround(text: string, offset: number, column: number): { before: string; line: string } {
  const start = offset - column + 1
  const stop = text.indexOf('\n', start)
  const before = start === 0 ? '' : text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1)
  const line = text.slice(start, stop === -1 ? text.length : stop)
  return { before: before.replace(/\r$/, ''), line: line.replace(/\r$/, '') }
}

/**
 * A line as it is shown, and the columns from and to which carets go. Of a line that is too long, the part about the
 * place.
 */
function window(line: string, start: number, end: number, width: number): { text: string; from: number; to: number } {
  let first = 0
  if (displayWidth(visible(line.slice(0, Math.min(end, start + width)))) > width - 1) {
    first = Math.max(0, start - Math.floor(width / 4))
    if (/^[\uDC00-\uDFFF]/.test(line.slice(first))) first++ // never half of a pair
  }
  const lead = first === 0 ? '' : '…'
  let text = lead
  let from = -1
  let to = -1
  let offset = first
  let columns = displayWidth(lead)
  for (const character of line.slice(first)) {
    const piece = visible(character)
    const take = displayWidth(piece)
    if (columns + take > width - (offset + character.length < line.length ? 1 : 0)) {
      text += '…'
      break
    }
    if (offset === start) from = columns
    text += piece
    columns += take
    offset += character.length
    // A tab is drawn over several columns; a place that ends with one is marked by its arrow.
    if (offset <= end) to = character === '\t' ? columns - take + 1 : columns
  }
  if (from === -1) from = columns
  return { text, from, to: Math.max(to, from + 1) }
}

/** Breaks words over lines; runs of blanks stay, since they set off what is to be typed. */
function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = []
    let now = ''
    for (const word of line.split(/(?<=\S) (?=\S)/)) {
      const longer = now === '' ? word : `${now} ${word}`
      if (now !== '' && displayWidth(longer) > width) {
        lines.push(now)
        now = word
      } else now = longer
    }
    return [...lines, now]
  })
}

/** A text in which a tab is an arrow, and a character that cannot be seen is its number. */
export function visible(text: string): string {
  let shown = ''
  let done = 0
  for (const { offset, length, code } of hiddenCharacters(text)) {
    shown += `${text.slice(done, offset)}<${code}>`
    done = offset + length
  }
  return `${shown}${text.slice(done)}`.replaceAll('\t', '→   ')
}
