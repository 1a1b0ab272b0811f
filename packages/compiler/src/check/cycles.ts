import type { Place } from '@iqa/model'
import { waitForEachOther } from '../diagnostics/catalogue/logic.js'
import { pathsRead } from '../resolve/order-values.js'
import type { ResolvedSet } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'

/** No value and no module waits, by way of others, for itself. Raises IQA404, once for each circle. */
export const cycles: Check = {
  name: 'cycles',
  alone: true,
  check(set, reporter) {
    const waiting = whatWaits(set)
    for (const circle of circlesOf(set)) {
      const [a, b] = [circle[0], circle[1] ?? circle[0]].map((path) => waiting.get(path ?? ''))
      if (a === undefined || b === undefined) continue
      const related = a === b ? [] : [{ message: `${b.id} stands here.`, ...b.place }]
      reporter.report(waitForEachOther, { ...a.place, related }, { a: a.id, b: b.id })
    }
  },
}

/** Paths of values and modules each of which waits for the next, and the last for the first. */
export function circlesOf(set: ResolvedSet): readonly (readonly string[])[] {
  const waiting = whatWaits(set)
  const circles: (readonly string[])[] = []
  const done = new Set<string>()
  const visit = (path: string, within: readonly string[]): void => {
    const begins = within.indexOf(path)
    if (begins !== -1) circles.push(within.slice(begins))
    else if (!done.has(path)) {
      done.add(path)
      for (const each of waiting.get(path)?.reads ?? []) visit(each, [...within, path])
    }
  }
  for (const path of waiting.keys()) visit(path, [])
  return circles
}

interface Waiting {
  readonly id: string
  readonly place: Place
  readonly reads: readonly string[]
}

/** Values and modules by path, with what each must know first. */
function whatWaits({ values, modules }: ResolvedSet): ReadonlyMap<string, Waiting> {
  return new Map([
    ...values.map((value): [string, Waiting] => [
      `values.${value.stored}`,
      { id: value.id, place: value.place, reads: pathsRead(value) },
    ]),
    ...modules.map(({ alias, place, offer_when, on_when }): [string, Waiting] => [
      `modules.${alias}`,
      { id: alias, place, reads: [offer_when, on_when].flatMap((rule) => rule?.reads.map(({ path }) => path) ?? []) },
    ]),
  ])
}
