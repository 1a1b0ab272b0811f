import { isMap, isPair, isScalar, isSeq } from 'yaml'
import type { Node, Pair } from 'yaml'
import type { Fix, Range } from '@iqa/model'
import { commaInText, notAllowedInYaml, readAsOther, writtenTwice } from '../diagnostics/catalogue/syntax.js'
import type { Reporter } from '../diagnostics/define.js'
import { asVersion } from './as-version.js'
import type { LineIndex } from './line-index.js'
import { quoted } from './quoted.js'
import type { MapEntry, ScalarNode, SyntaxNode } from './syntax-tree.js'

/**
 * Turns what the yaml package composed into a tree of ours, in which every node and key has its range.
 * Raises IQA004 for a key written twice (the first is kept), IQA006 for a merge key, IQA007 for a number that YAML would
 * change, IQA009 for a text that a comma cut.
 */
export function buildTree(root: Node, lines: LineIndex, path: string, reporter: Reporter): SyntaxNode {
  const rangeOf = (node: Node): Range => {
    const [start, end] = node.range ?? [0, 0]
    if (isScalar(node)) return lines.rangeOf(start, end)
    return lines.rangeOf(start, start + lines.text.slice(start, end).trimEnd().length)
  }

  const build = (node: Node, key?: string): SyntaxNode => {
    if (isMap(node)) {
      return {
        kind: 'map',
        range: rangeOf(node),
        flow: node.flow === true,
        entries: entriesOf(node.items, node.flow === true),
      }
    }
    if (isSeq(node)) {
      return {
        kind: 'list',
        range: rangeOf(node),
        flow: node.flow === true,
        items: node.items.map((item) => build(item as Node)),
      }
    }
    return scalar(node, key)
  }

  const scalar = (node: Node, key: string | undefined): ScalarNode => {
    const range = rangeOf(node)
    const source = lines.text.slice(range.start.offset, range.end.offset)
    const type = isScalar(node) ? node.type : undefined
    const style = type === 'PLAIN' || type === undefined ? 'plain' : type.startsWith('BLOCK') ? 'block' : 'quoted'
    const value = isScalar(node) ? (node.value as ScalarNode['value']) : null
    if (typeof value === 'number' && String(value) !== source) {
      const number = String(value)
      const written = /^-?[0-9.]+$/.test(number) ? number : undefined
      const isVersion = key === 'version'
      const write = (text: string | undefined): Fix[] =>
        text === undefined ? [] : [{ title: `Write ${text}`, safety: 'ask', edits: [{ range, new_text: text }] }]
      // Where a number may be what is wanted, quotes would only make another fault of it.
      const safety = texts.has(key ?? '') ? 'safe' : 'ask'
      const quote: Fix = { title: 'Put quotes round it', safety, edits: [{ range, new_text: quoted(source) }] }
      const fixes = isVersion ? write(asVersion(source)) : [quote, ...(safety === 'safe' ? [] : write(written))]
      reporter.report(
        readAsOther,
        { file: path, range, fixes },
        {
          text: source,
          reads_as: Number.isFinite(value) ? `the number ${number}` : 'something that is not a number',
          alternative: written === undefined ? '' : ` If you mean the number, write ${written}.`,
          isVersion,
        },
      )
    }
    return { kind: 'scalar', range, value, source, style }
  }

  const entriesOf = (pairs: readonly Pair[], flow: boolean): MapEntry[] => {
    const found = new Map<string, MapEntry>()
    let last: MapEntry | undefined
    let cut: { readonly entry: MapEntry; readonly end: Range } | undefined
    for (const pair of pairs) {
      if (!isPair(pair) || !isScalar(pair.key)) continue // any other key has been refused: stringKeys
      const key = String(pair.key.value ?? '')
      const keyRange = rangeOf(pair.key)
      const before = cut?.entry ?? last
      if (flow && pair.value === null && before !== undefined && isPlainText(before.value)) {
        cut = { entry: before, end: keyRange }
        continue
      }
      sayCut(cut)
      cut = undefined
      const first = found.get(key)
      if (key === '<<') {
        reporter.report(notAllowedInYaml, { file: path, range: keyRange }, { found: 'merge' })
      } else if (first !== undefined) {
        const related = [{ message: 'It is written here first.', file: path, range: first.keyRange }]
        reporter.report(
          writtenTwice,
          { file: path, range: keyRange, related },
          { key, line: first.keyRange.start.line },
        )
      } else {
        last = { key, keyRange, value: pair.value === null ? emptyAt(keyRange) : build(pair.value as Node, key) }
        found.set(key, last)
      }
    }
    sayCut(cut)
    return [...found.values()]
  }

  const sayCut = (cut: { readonly entry: MapEntry; readonly end: Range } | undefined): void => {
    if (cut === undefined) return
    const range = { start: cut.entry.value.range.start, end: cut.end.end }
    const text = quoted(lines.text.slice(range.start.offset, range.end.offset))
    const fix = { title: 'Put the text in quotes', safety: 'safe', edits: [{ range, new_text: text }] } as const
    reporter.report(
      commaInText,
      { file: path, range, fixes: [{ ...fix, edits: [...fix.edits] }] },
      { key: cut.entry.key, quoted: text },
    )
  }

  return build(root)
}

/** Keys under which there is always text. */
const texts: ReadonlySet<string> = new Set(
  'title label ask guidance message prompt reads_as note owner source unit name'.split(' '),
)

/** Text without quotes on a line, which a comma can cut. */
function isPlainText(node: SyntaxNode): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.source !== ''
}

/** The value of a key that has none. */
function emptyAt(keyRange: Range): ScalarNode {
  return { kind: 'scalar', range: { start: keyRange.end, end: keyRange.end }, value: null, source: '', style: 'plain' }
}
