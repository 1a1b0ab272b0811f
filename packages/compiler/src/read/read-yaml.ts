import { Composer } from 'yaml'
import type { Document, ParsedNode, YAMLParseError } from 'yaml'
import type { Range } from '@iqa/model'
import {
  hiddenCharacter,
  looseAccent,
  notAllowedInYaml,
  notOneDocument,
  tooMuch,
} from '../diagnostics/catalogue/syntax.js'
import type { Reporter } from '../diagnostics/define.js'
import { buildTree } from './build-tree.js'
import { codePointName, hasHiddenCharacter, hiddenCharacters } from '../diagnostics/hidden-characters.js'
import type { SourceFile } from './includes.js'
import { limits } from './limits.js'
import { indexLines } from './line-index.js'
import type { LineIndex } from './line-index.js'
import { readTokens } from './read-tokens.js'
import type { Tokens } from './read-tokens.js'
import { reportSyntaxFaults } from './syntax-faults.js'
import type { SyntaxNode, SyntaxTree } from './syntax-tree.js'

/**
 * Reads a text of YAML 1.2 (schema core) into a tree in which every node and key has its range. `yes` and `no` are text.
 * Takes any text whatever: never throws, and takes time in proportion to its length.
 *
 * @returns the tree; undefined where the text cannot be read, and then at least one error of group 0 was raised. Errors
 *   of group 0 that leave the rest readable (IQA004, 007, 009, 010, 011) are raised and the tree is returned.
 */
export function readYaml(file: SourceFile, reporter: Reporter): SyntaxTree | undefined {
  const { path } = file
  const lines = indexLines(file.text)
  if (file.text.length > limits.characters) {
    reportTooMuch(lines.rangeOf(0, 0), `This file has ${group(file.text.length)} characters`, limits.characters)
    return undefined
  }
  // A byte-order mark before the first character is how some editors mark a file; it says nothing.
  reportHidden(file.text.startsWith('\uFEFF') ? 1 : 0)
  reportLooseAccents()

  const tokens = readTokens(file.text)
  if (tokens.over !== undefined) {
    const { limit, offset } = tokens.over
    reportTooMuch(lines.rangeOf(offset, offset), overLimit[limit], limits[limit])
    return undefined
  }
  if (reportRefused(tokens)) return undefined
  const documents = composeDocuments(tokens, file.text)
  const [first, second] = documents
  if (reportSyntaxFaults(errorsOf(documents), tokens, lines, path, reporter, isYaml)) return undefined
  if (first?.contents == null) {
    reporter.report(notOneDocument, { file: path, range: lines.rangeOf(0, 0) }, { found: 'nothing' })
    return undefined
  }
  if (second !== undefined) {
    const start = file.text.lastIndexOf('---', second.contents?.range[0] ?? file.text.length)
    const range = start === -1 ? lines.rangeOf(first.range[2], first.range[2]) : lines.rangeOf(start, start + 3)
    reporter.report(notOneDocument, { file: path, range }, { found: 'several' })
    return undefined
  }
  let merged = false
  const root = buildTree(first.contents, lines, path, {
    report(kind, occasion, slots) {
      if (kind.code === notAllowedInYaml.code) merged = true
      reporter.report(kind, occasion, slots)
    },
  })
  if (merged) return undefined
  reportEscaped(root)
  return { path, text: file.text, root, comments: tokens.comments.map((span) => commentOf(span, lines)) }

  function reportTooMuch(range: Range, what: string, limit: number): void {
    reporter.report(tooMuch, { file: path, range }, { what, limit: group(limit) })
  }

  function reportHidden(from: number): void {
    for (const { offset, length, code } of hiddenCharacters(file.text.slice(from)).slice(0, mostOfAKind)) {
      const range = lines.rangeOf(from + offset, from + offset + length)
      const fixes = [{ title: 'Delete the character', safety: 'ask' as const, edits: [{ range, new_text: '' }] }]
      reporter.report(hiddenCharacter, { file: path, range, fixes }, { code })
    }
  }

  function reportLooseAccents(): void {
    if (file.text.normalize('NFC') === file.text) return
    const loose = [...file.text.matchAll(/\P{M}\p{M}+/gu)].filter(({ 0: letter }) => letter.normalize('NFC') !== letter)
    for (const { 0: letter, index } of loose.slice(0, mostOfAKind)) {
      const range = lines.rangeOf(index, index + letter.length)
      const whole = letter.normalize('NFC')
      const shown = whole.length > 8 ? `${whole.slice(0, 8)}…` : whole
      const fixes = [{ title: 'Write the whole letter', safety: 'safe' as const, edits: [{ range, new_text: whole }] }]
      reporter.report(looseAccent, { file: path, range, fixes }, { letter: shown })
    }
  }

  /** Anchors, tags and directives; an alias only where the anchor that it needs is not there, so one cause is said once. */
  function reportRefused({ refused }: Tokens): boolean {
    const anchored = refused.some(({ kind }) => kind === 'anchor')
    for (const { kind, start, end } of refused
      .filter((each) => each.kind !== 'alias' || !anchored)
      .slice(0, mostOfAKind)) {
      const isMerge = kind === 'alias' && /<<: *$/.test(file.text.slice(Math.max(0, start - 20), start))
      reporter.report(
        notAllowedInYaml,
        { file: path, range: lines.rangeOf(start, end) },
        { found: isMerge ? 'merge' : kind },
      )
    }
    return refused.length > 0
  }

  /** Hidden characters that an escape such as "\u202e" writes. */
  function reportEscaped(node: SyntaxNode): void {
    if (node.kind === 'list') node.items.forEach(reportEscaped)
    else if (node.kind === 'map') node.entries.forEach(({ value }) => reportEscaped(value))
    else if (typeof node.value === 'string' && hasHiddenCharacter(node.value) && !hasHiddenCharacter(node.source)) {
      const code = hiddenCharacters(node.value)[0]?.code ?? codePointName('\0')
      reporter.report(hiddenCharacter, { file: path, range: node.range }, { code })
    }
  }
}

/** How many faults of one kind are worth showing. */
const mostOfAKind = 20

const overLimit = {
  entries: 'There are too many keys or entries in one place',
  depth: 'This is too many levels deep',
  parts: 'This file has too many parts',
}

function composeDocuments(tokens: Tokens, text: string): Document.Parsed<ParsedNode>[] {
  const composer = new Composer({
    version: '1.2',
    schema: 'core', // a %YAML line could otherwise turn `no` into false
    stringKeys: true,
    uniqueKeys: false, // the package's own check takes the square of the number of keys; buildTree has one
    keepSourceTokens: false,
    prettyErrors: false,
  })
  return [...composer.compose(tokens.documents, true, text.length)]
}

function isYaml(text: string): boolean {
  return errorsOf(composeDocuments(readTokens(text), text)).length === 0
}

function errorsOf(documents: readonly Document.Parsed<ParsedNode>[]): YAMLParseError[] {
  return documents.flatMap(({ errors }) => errors)
}

function commentOf({ start, end }: { start: number; end: number }, lines: LineIndex): SyntaxTree['comments'][number] {
  return { text: lines.text.slice(start + 1, end).trim(), range: lines.rangeOf(start, end) }
}

/** A number as people write it: 1,000,000. */
function group(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}
