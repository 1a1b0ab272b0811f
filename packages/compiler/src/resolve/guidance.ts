import { fromMarkdown } from 'mdast-util-from-markdown'
import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { GuidanceBlock, GuidanceInline, Range } from '@iqa/model'
import { htmlInGuidance, notInGuidance } from '../diagnostics/catalogue/guidance.js'
import type { Reporter } from '../diagnostics/define.js'
import type { ScalarNode, SyntaxTree } from '../read/syntax-tree.js'

/** Lists inside lists may go so deep. */
const deepest = 4

/**
 * Guidance as a tree of paragraphs, lists, strong, emphasis, code, links and breaks. Anything else is refused, so nothing in the tree
 * can be more than text in a page. Raises IQA703 for HTML, IQA708 for the rest.
 */
export function readGuidance(node: ScalarNode, tree: SyntaxTree, reporter: Reporter): GuidanceBlock[] {
  const text = String(node.value)

  let saidHtml = false
  const report = (what: string | undefined, snippet: string): void => {
    // An opening tag has a closing one: one slip.
    if (what === undefined && saidHtml) return
    if (what === undefined) saidHtml = true
    const occasion = { file: tree.path, range: placeOf(snippet, node, tree) }
    if (what === undefined) reporter.report(htmlInGuidance, occasion, {})
    else reporter.report(notInGuidance, occasion, { what })
  }
  const sourceOf = (part: {
    position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
  }): string => text.slice(part.position?.start.offset ?? 0, part.position?.end.offset ?? 0).split('\n')[0] ?? ''

  const blocks = (parts: readonly RootContent[], depth: number): GuidanceBlock[] =>
    parts.flatMap((part) => block(part, depth))

  const block = (part: RootContent, depth: number): GuidanceBlock[] => {
    if (part.type === 'paragraph') return [{ type: 'paragraph', children: inlines((part as Paragraph).children, 0) }]
    if (part.type === 'list') {
      if (depth >= deepest) {
        report('lists so deep in each other', sourceOf(part))
        return []
      }
      const list: List = part
      return [
        {
          type: 'list',
          ordered: list.ordered === true,
          items: list.children.map((item) => blocks(item.children, depth + 1)),
        },
      ]
    }
    report(part.type === 'html' ? undefined : (inWords[part.type] ?? 'this'), sourceOf(part))
    return []
  }

  const inlines = (parts: readonly PhrasingContent[], depth: number): GuidanceInline[] =>
    parts.flatMap((part) => inline(part, depth))

  const inline = (part: PhrasingContent, depth: number): GuidanceInline[] => {
    switch (part.type) {
      case 'text':
        return [{ type: 'text', value: part.value.replace(/\s*\n\s*/g, ' ') }]
      case 'inlineCode':
        return [{ type: 'code', value: part.value }]
      case 'break':
        return [{ type: 'break' }]
      case 'strong':
      case 'emphasis':
        if (depth >= deepest) {
          report('emphasis so deep in itself', sourceOf(part))
          return []
        }
        return [{ type: part.type, children: inlines(part.children, depth + 1) }]
      case 'link':
        if (!/^(https:\/\/|mailto:|#)/.test(part.url)) {
          report(`a link to "${part.url.slice(0, 40)}"`, sourceOf(part))
          return []
        }
        return [{ type: 'link', href: part.url, children: inlines(part.children, depth) }]
      default:
        report(part.type === 'html' ? undefined : (inWords[part.type] ?? 'this'), sourceOf(part))
        return []
    }
  }

  return blocks(fromMarkdown(text).children, 0)
}

const inWords: Readonly<Record<string, string>> = {
  heading: 'a heading',
  blockquote: 'a quotation',
  code: 'a block of code (text set in by four spaces)',
  thematicBreak: 'a line across the page',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a link by reference',
  definition: 'a link by reference',
}

/** Where a piece of a text stands in its file; the whole text where it cannot be found as it is written. */
function placeOf(snippet: string, node: ScalarNode, tree: SyntaxTree): Range {
  const written = tree.text.slice(node.range.start.offset, node.range.end.offset)
  const found = snippet === '' ? -1 : written.indexOf(snippet)
  if (found === -1) return node.range
  const from = node.range.start.offset + found
  return { start: positionAt(tree.text, from), end: positionAt(tree.text, from + snippet.length) }
}

function positionAt(text: string, offset: number): Range['start'] {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}
