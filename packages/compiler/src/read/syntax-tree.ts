import type { Range } from '@iqa/model'

/** A text of YAML as a tree in which every node, and every key, knows its range. */
export type SyntaxNode = MapNode | ListNode | ScalarNode

export interface MapNode {
  readonly kind: 'map'
  readonly range: Range
  /** Written in braces on the line, rather than over lines. */
  readonly flow: boolean
  readonly entries: readonly MapEntry[]
}

export interface MapEntry {
  readonly key: string
  readonly keyRange: Range
  readonly value: SyntaxNode
}

export interface ListNode {
  readonly kind: 'list'
  readonly range: Range
  readonly flow: boolean
  readonly items: readonly SyntaxNode[]
}

/** A single value. `value` is what YAML 1.2 (schema core) reads; `source` is what stands in the file. */
export interface ScalarNode {
  readonly kind: 'scalar'
  readonly range: Range
  readonly value: string | number | boolean | null
  readonly source: string
  /** plain, quoted (single or double) or block (| or >). An empty value is plain, null, with an empty range. */
  readonly style: 'plain' | 'quoted' | 'block'
}

/** A file as read. */
export interface SyntaxTree {
  readonly path: string
  readonly text: string
  readonly root: SyntaxNode
  readonly comments: readonly { readonly text: string; readonly range: Range }[]
}

/** The entry of a map under a key, or undefined. */
export function entry(node: SyntaxNode | undefined, key: string): MapEntry | undefined {
  return node?.kind === 'map' ? node.entries.find((each) => each.key === key) : undefined
}

/** The value of a map under a key, or undefined. */
export function child(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  return entry(node, key)?.value
}

/** The text of a scalar that YAML reads as text, or undefined. */
export function textOf(node: SyntaxNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** The node at a JSON pointer, or the nearest node above it that exists. */
export function at(root: SyntaxNode, pointer: string): SyntaxNode {
  let node = root
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    const next = node.kind === 'list' ? node.items[Number(key)] : child(node, key)
    if (next === undefined) return node
    node = next
  }
  return node
}

/** The tree as plain data for a validator. Keys become own members whatever their name. */
export function toPlain(node: SyntaxNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(toPlain)
  const plain: Record<string, unknown> = {}
  for (const { key, value } of node.entries) {
    Object.defineProperty(plain, key, { value: toPlain(value), enumerable: true, configurable: true, writable: true })
  }
  return plain
}
