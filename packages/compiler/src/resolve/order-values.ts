import type { ResolvedValue } from './resolved-set.js'

/** Values in an order in which each needs only those before it; those that need nothing keep the order they are written in. */
export function orderValues(values: readonly ResolvedValue[]): readonly ResolvedValue[] {
  const byPath = new Map(values.map((value) => [`values.${value.stored}`, value]))
  const ordered: ResolvedValue[] = []
  const seen = new Set<ResolvedValue>()
  const visit = (value: ResolvedValue): void => {
    if (seen.has(value)) return
    seen.add(value)
    for (const path of pathsRead(value)) {
      const needed = byPath.get(path)
      if (needed !== undefined) visit(needed)
    }
    ordered.push(value)
  }
  values.forEach(visit)
  return ordered
}

/** What the rule of a value reads. */
export function pathsRead({ body }: ResolvedValue): readonly string[] {
  if (body === undefined) return []
  return body.kind === 'days_between' ? body.paths : body.condition.reads.map(({ path }) => path)
}
