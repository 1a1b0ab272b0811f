import type { SyntaxNode } from '../read/syntax-tree.js'

/** A tree with some nodes put in place of others, or left out. What has no such node in it stays the same object. */
export function mend(
  node: SyntaxNode,
  changes: ReadonlyMap<SyntaxNode, SyntaxNode | 'left out'>,
  replaced: (before: SyntaxNode, after: SyntaxNode) => void,
): SyntaxNode {
  const mended = mendInside(node, changes, replaced)
  if (mended !== node) replaced(node, mended)
  return mended
}

function mendInside(
  node: SyntaxNode,
  changes: ReadonlyMap<SyntaxNode, SyntaxNode | 'left out'>,
  replaced: (before: SyntaxNode, after: SyntaxNode) => void,
): SyntaxNode {
  const change = changes.get(node)
  if (change !== undefined && change !== 'left out') return change
  if (node.kind === 'map') {
    const entries = node.entries
      .filter(({ value }) => changes.get(value) !== 'left out')
      .map((entry) => {
        const value = mend(entry.value, changes, replaced)
        return value === entry.value ? entry : { ...entry, value }
      })
    const same =
      entries.length === node.entries.length && entries.every((entry, index) => entry === node.entries[index])
    return same ? node : { ...node, entries }
  }
  if (node.kind === 'list') {
    const items = node.items.map((item) => mend(item, changes, replaced))
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items }
  }
  return node
}
