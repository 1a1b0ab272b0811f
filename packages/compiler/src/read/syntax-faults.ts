import type { YAMLParseError } from 'yaml'
import type { Edit } from '@iqa/model'
import { colonInText, notYaml, tabAtStart } from '../diagnostics/catalogue/syntax.js'
import type { Reporter } from '../diagnostics/define.js'
import type { LineIndex } from './line-index.js'
import { quoted } from './quoted.js'
import type { Span, Tokens } from './read-tokens.js'

/**
 * Says in plain words why a text is not YAML: one diagnostic for a cause, however many errors the parser counts.
 * Raises IQA002, IQA003, IQA001, and only the first of these that applies.
 *
 * @param isYaml whether a text can be read, to find a fix that works
 * @returns whether anything was raised
 */
export function reportSyntaxFaults(
  errors: readonly YAMLParseError[],
  tokens: Tokens,
  lines: LineIndex,
  path: string,
  reporter: Reporter,
  isYaml: (text: string) => boolean,
): boolean {
  if (reportTabs(tokens.longTexts, lines, path, reporter, isYaml)) return true
  if (errors.length === 0) return false
  if (reportColons(errors, lines, path, reporter)) return true
  const { offset, hint } = causeOf(firstOf(errors), tokens, lines)
  const line = lines.positionAt(offset).line
  const text = lines.lineAt(line)
  const start = Math.max(offset, lines.startOf(line) + text.length - text.trimStart().length)
  const end = lines.startOf(line) + text.trimEnd().length
  reporter.report(notYaml, { file: path, range: lines.rangeOf(start, end) }, { hint })
  return true
}

/** One diagnostic at the first line that starts with a tab; its fix mends them all. */
function reportTabs(
  longTexts: readonly Span[],
  lines: LineIndex,
  path: string,
  reporter: Reporter,
  isYaml: (text: string) => boolean,
): boolean {
  const blanks: Span[] = []
  let text = 0
  for (let line = 1; line <= lines.lines; line++) {
    const blank = /^[ \t]*/.exec(lines.lineAt(line))?.[0] ?? ''
    if (!blank.includes('\t') || blank.length === lines.lineAt(line).length) continue
    const start = lines.startOf(line)
    while ((longTexts[text]?.end ?? Infinity) <= start) text++
    if ((longTexts[text]?.start ?? Infinity) <= start) continue // it belongs to a text that runs over lines
    blanks.push({ start, end: start + blank.length })
  }
  const [first] = blanks
  if (first === undefined) return false
  const edits = [2, 'as before', 4, 8]
    .map((width) => withoutTabs(blanks, lines, width))
    .find((each) => isYaml(applied(lines.text, each)))
  const fixes = edits === undefined ? [] : [{ title: 'Use spaces', safety: 'safe' as const, edits }]
  const tab = lines.text.indexOf('\t', first.start)
  reporter.report(tabAtStart, { file: path, range: lines.rangeOf(tab, tab + 1), fixes }, {})
  return true
}

/** Puts spaces for tabs: so many for each, or as far in as the key of the line before. */
function withoutTabs(blanks: readonly Span[], lines: LineIndex, width: number | string): Edit[] {
  return blanks.map(({ start, end }) => {
    const { line } = lines.positionAt(start)
    const before = /^[ -]*/.exec(lines.lineAt(line - 1))?.[0].length ?? 0
    const new_text =
      typeof width === 'number' ? lines.text.slice(start, end).replaceAll('\t', ' '.repeat(width)) : ' '.repeat(before)
    return { range: lines.rangeOf(start, end), new_text }
  })
}

function applied(text: string, edits: readonly Edit[]): string {
  let now = ''
  let done = 0
  for (const { range, new_text } of edits) {
    now += text.slice(done, range.start.offset) + new_text
    done = range.end.offset
  }
  return now + text.slice(done)
}

/** Each line whose unquoted text has a colon in it. */
function reportColons(errors: readonly YAMLParseError[], lines: LineIndex, path: string, reporter: Reporter): boolean {
  const seen = new Set<number>()
  for (const { code, pos } of errors) {
    const { line } = lines.positionAt(pos[0])
    if ((code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') || seen.has(line)) continue
    const found = textWithColon(lines, line, pos[0])
    if (found === undefined) continue
    seen.add(line)
    const text = quoted(lines.text.slice(found.start, found.end))
    const range = lines.rangeOf(found.start, found.end)
    const fixes = [{ title: 'Put the text in quotes', safety: 'safe' as const, edits: [{ range, new_text: text }] }]
    reporter.report(colonInText, { file: path, range, fixes }, { key: found.key, quoted: text })
  }
  return seen.size > 0
}

/** The unquoted text of a line that starts at or before an offset and has a colon with a blank after it. */
function textWithColon(lines: LineIndex, line: number, offset: number): (Span & { key: string }) | undefined {
  const start = lines.startOf(line)
  const text = lines.lineAt(line)
  const inBraces = text.slice(0, offset - start).includes('{')
  const before = inBraces ? /([a-z_][\w.]*): +$/i : /^\s*(?:- +)*([a-z_][\w.]*): +$/i
  const key = before.exec(text.slice(0, offset - start))?.[1]
  const rest = text.slice(offset - start)
  const value = (inBraces ? /^[^,{}[\]]*/ : /^.*?(?=\s+#|$)/).exec(rest)?.[0].trimEnd() ?? ''
  if (key === undefined || !/:(\s|$)/.test(value) || /^["'{[|>&*!%@`#]/.test(value)) return undefined
  return { key, start: offset, end: offset + value.length }
}

interface Cause {
  readonly offset: number
  readonly hint: string
}

/** Where to look and what to do. The parser's own words are for programmers, so only its code and place are used. */
function causeOf({ code, pos, message }: YAMLParseError, tokens: Tokens, lines: LineIndex): Cause {
  const [offset] = pos
  const { line } = lines.positionAt(offset)
  const text = lines.lineAt(line)
  const rest = text.slice(offset - lines.startOf(line))
  const opened = tokens.open.at(-1)

  if (code === 'MISSING_CHAR' && /quote$/.test(message)) {
    const start = tokens.longTexts.filter((each) => each.start < offset && each.end >= offset).at(-1)?.start ?? offset
    return { offset: start, hint: 'Close the text that starts here with the same quote that opens it.' }
  }
  if (/^Flow (map|sequence)/.test(message)) {
    const start = opened?.start ?? offset
    const close = lines.text[start] === '[' ? ']' : '}'
    return opened === undefined
      ? { offset, hint: 'Check that every { and [ above is closed, and that what is inside stands further in.' }
      : { offset: start, hint: `Close this bracket with  ${close}` }
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^["']/.test(rest)) {
    return { offset, hint: 'Put the whole text in quotes: here something follows the closing quote.' }
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && offset < lines.text.length) {
    return {
      offset: nextLine(lines, line),
      hint: 'Check how far in this line stands: it must line up with a key above it.',
    }
  }
  if (code === 'BAD_SCALAR_START') {
    return { offset, hint: `Put the text in quotes: a text cannot start with  ${lines.text[offset] ?? ''}` }
  }
  if (/^\s*(- +)*[\w.]+:\S/.test(text)) return { offset, hint: 'Put a space after the colon.' }
  if (code === 'UNEXPECTED_TOKEN' && /^\s*(- +)*[\w.]+: +["']/.test(text)) {
    return { offset, hint: 'Put the whole text in quotes: here something follows the closing quote.' }
  }
  if (code === 'UNEXPECTED_TOKEN' && /^\s*(- +)*[\w.]+: +- /.test(text)) {
    return { offset, hint: 'Start the list on a line of its own.' }
  }
  if (code === 'UNEXPECTED_TOKEN' && /[|>][^\s|>]*\s*\S*$/.test(text) && /: +[|>]/.test(text)) {
    return { offset, hint: 'Start the text on the next line: nothing may follow  |  or  >' }
  }
  if (/^[,\]}]/.test(rest)) return { offset, hint: `Delete this  ${rest[0] ?? ''}  or put the text in quotes.` }
  if (/^\s*- /.test(text) && code !== 'BAD_INDENT') {
    return { offset, hint: 'Check how far in this line stands: a list belongs under a key of its own.' }
  }
  return { offset, hint: hints[code] ?? 'Check this line and the one above it.' }
}

const hints: Partial<Record<YAMLParseError['code'], string>> = {
  BAD_DQ_ESCAPE: 'Use single quotes, or write two backslashes for one: inside double quotes a backslash is special.',
  BAD_INDENT: 'Check how far in this line stands: it must line up with a line above it.',
  KEY_OVER_1024_CHARS: 'Put the text in quotes, or in a block under  |',
  MISSING_CHAR: 'Put a colon and a space after the key, and a comma between two keys inside { }.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon after the key, or join this line to the text above it.',
  NON_STRING_KEY: 'Write a plain word as the key, without brackets.',
  BLOCK_IN_FLOW: 'Put the text in quotes, or write the keys on lines of their own.',
  UNEXPECTED_TOKEN: 'Put the text in quotes, or check the line above.',
}

function firstOf(errors: readonly YAMLParseError[]): YAMLParseError {
  return errors.reduce((first, each) => (each.pos[0] < first.pos[0] ? each : first))
}

/** Start of the next line that is not blank; of the same line where there is none. */
function nextLine(lines: LineIndex, line: number): number {
  for (let next = line + 1; next <= lines.lines; next++) {
    if (lines.lineAt(next).trim() !== '') return lines.startOf(next)
  }
  return lines.startOf(line)
}
