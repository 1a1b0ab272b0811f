import {
  child,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type SyntaxNode,
} from '../read/syntax-tree.js'

/** A scenario as written, or once for each row of its table with the row's values in place. */
export interface Run {
  readonly node: MapNode
  /** The row it was made from, for its name and its place. */
  readonly row?: MapNode
}

/** A `$name` that stands alone and is no column of the table. */
export interface UnknownName {
  readonly node: ScalarNode
  readonly name: string
  /** Columns there are; none when the scenario has no table. */
  readonly columns: readonly string[]
}

/**
 * Spreads a scenario out over the rows of its table. A value that is exactly `$name` becomes the row's value, with its type and
 * its place in the file; `$name` inside a longer text becomes the row's text. A `$name` that no row has stays as it is and is
 * reported, unless it is part of a longer text.
 */
export function expandTable(scenario: MapNode, unknown: (name: UnknownName) => void): readonly Run[] {
  const table = child(scenario, 'table')
  const rows = table?.kind === 'list' ? table.items.filter((item): item is MapNode => item.kind === 'map') : []
  if (rows.length === 0) return [{ node: fill(scenario, new Map(), unknown) }]
  return rows.map((row) => ({
    node: fill(scenario, new Map(row.entries.map(({ key, value }) => [key, value])), unknown),
    row,
  }))
}

/** Name of a run: the row's values are added when the author has not put one into the name. */
export function nameOf(written: string, run: Run): string {
  const name = child(run.node, 'name')
  const filled = name?.kind === 'scalar' ? String(name.value) : written
  if (run.row === undefined || filled !== written) return filled
  return `${written} (${run.row.entries.map(({ key, value }) => `${key} ${shown(value)}`).join(', ')})`
}

function fill(node: MapNode, row: ReadonlyMap<string, SyntaxNode>, unknown: (name: UnknownName) => void): MapNode {
  const entries = node.entries
    .filter(({ key }) => key !== 'table')
    .map(({ key, keyRange, value }): MapEntry => {
      const named = /^\$[a-z]/.test(key) ? row.get(key.slice(1)) : undefined
      return { key: named === undefined ? key : shown(named), keyRange, value: fillValue(value, row, unknown) }
    })
  return { ...node, entries }
}

function fillValue(
  node: SyntaxNode,
  row: ReadonlyMap<string, SyntaxNode>,
  unknown: (name: UnknownName) => void,
): SyntaxNode {
  if (node.kind === 'map') return fill(node, row, unknown)
  if (node.kind === 'list')
    return { ...node, items: node.items.map((item) => fillValue(item, row, unknown)) } satisfies ListNode
  if (typeof node.value !== 'string') return node
  const alone = /^\$([a-z][a-z0-9_]*)$/.exec(node.value)?.[1]
  if (alone !== undefined) {
    const value = row.get(alone)
    if (value === undefined) unknown({ node, name: alone, columns: [...row.keys()] })
    return value ?? node
  }
  const text = node.value.replace(/\$([a-z][a-z0-9_]*)/g, (whole, name: string) => {
    const value = row.get(name)
    return value === undefined ? whole : shown(value)
  })
  return text === node.value ? node : { ...node, value: text }
}

function shown(node: SyntaxNode): string {
  if (node.kind === 'scalar') return node.value === null ? 'nothing' : String(node.value)
  if (node.kind === 'list') return node.items.map(shown).join(' and ') || 'none'
  return node.entries.map(({ key, value }) => `${key} ${shown(value)}`).join(' ')
}
