import { neverUsed } from '../diagnostics/catalogue/references.js'
import { pathsRead } from '../resolve/order-values.js'
import { rulesOf } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'

/** Every fact and scale that a set declares itself is used in it. Raises IQA209. */
export const unused: Check = {
  name: 'unused',
  alone: false,
  check(set, reporter) {
    const used = new Set(set.used)
    for (const { rule } of rulesOf(set)) for (const { path } of rule.reads) used.add(path)
    for (const value of set.values) for (const path of pathsRead(value)) used.add(path)
    for (const { answer } of set.questions) if (answer?.kind === 'scale') used.add(`scales.${answer.scale}`)
    // A condition that could not be read may have used it.
    const sure =
      rulesOf(set).every(({ rule }) => !rule.faulty) &&
      set.questions.every(({ answer }) => answer !== undefined) &&
      set.values.every(({ body }) => body !== undefined)
    if (!sure) return
    for (const { id, place, library } of set.facts) {
      if (library === undefined && !used.has(`facts.${id}`)) reporter.report(neverUsed, place, { what: 'fact', id })
    }
    for (const { id, place, library } of set.scales) {
      if (library === undefined && !used.has(`scales.${id}`)) reporter.report(neverUsed, place, { what: 'scale', id })
    }
  },
}
