import { refuseSet } from './errors.js'
import type { Node } from './graph.js'

/**
 * Nodes in an order in which each comes after what it needs; each is told its index and what depends on it.
 *
 * What decides whether something is asked may read only what stands before it in the document: then one pass in document
 * order gives the one answer, here and in the definition of `asked`. A value stands where the last thing that it reads does.
 *
 * @param document what decides, in document order
 * @param values in an order in which each needs only those before it
 * @param rest what nothing of the others needs, in an order in which each needs only those before it
 * @param without an edge to leave out, by the keys of needed and needing node; for a test that shows that it is missed
 * @throws {QuestionSetError}
 */
export function inOrder(
  document: readonly Node[],
  values: readonly Node[],
  rest: readonly Node[],
  without?: { readonly needed: string; readonly by: string },
): readonly Node[] {
  const places = new Map(document.map(({ key }, place) => [key, place]))
  const placeOf = (key: string): number => places.get(key) ?? Infinity
  for (const value of values) {
    const later = value.needs.find((need) => !places.has(need))
    if (later !== undefined) refuse('cycle', value.key, later)
    places.set(value.key, Math.max(0, ...value.needs.map(placeOf)))
  }
  const byKey = new Map([...document, ...values, ...rest].map((node) => [node.key, node]))
  for (const { key, subject, needs } of document) {
    const later = needs.find((need) => placeOf(need) >= placeOf(key))
    if (later === undefined) continue
    refuse(byKey.get(later)?.subject.id === subject.id ? 'cycle' : 'forward_reference', key, later)
  }
  const nodes = [...[...document, ...values].sort((a, b) => placeOf(a.key) - placeOf(b.key)), ...rest]
  nodes.forEach((node, index) => {
    node.index = index
    for (const need of new Set(node.needs)) {
      if (without?.by !== node.key || without.needed !== need) byKey.get(need)?.dependents.push(index)
    }
  })
  return nodes
}

function refuse(code: 'cycle' | 'forward_reference', ...keys: readonly string[]): never {
  const names = keys.map((key) => key.slice(key.indexOf(':') + 1))
  return refuseSet(code, '', `"${names[0]}" reads "${names[1]}", which does not stand before it.`, names)
}
