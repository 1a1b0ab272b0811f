import { waitForEachOther } from '../diagnostics/catalogue/logic.js'
import { pathsRead } from '../resolve/order-values.js'
import type { Check } from './rule.js'

/** No value waits, by way of other values, for itself. Raises IQA404, once for each circle. */
export const cycles: Check = {
  name: 'cycles',
  alone: true,
  check(set, reporter) {
    const values = new Map(set.values.map((value) => [`values.${value.stored}`, value]))
    const done = new Set<string>()
    const visit = (path: string, within: readonly string[]): void => {
      const value = values.get(path)
      if (value === undefined) return
      const begins = within.indexOf(path)
      if (begins !== -1) {
        const circle = within.slice(begins)
        const next = values.get(circle[1] ?? path) ?? value
        const related =
          next === value ? [] : [{ message: `${next.id} stands here.`, file: next.place.file, range: next.place.range }]
        reporter.report(waitForEachOther, { ...value.place, related }, { a: value.id, b: next.id })
        return
      }
      if (done.has(path)) return
      done.add(path)
      for (const each of pathsRead(value)) visit(each, [...within, path])
    }
    for (const path of values.keys()) visit(path, [])
  },
}
