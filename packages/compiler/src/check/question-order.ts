import { modulePlace, readsLater } from '../diagnostics/catalogue/references.js'
import { pathsRead } from '../resolve/order-values.js'
import { rulesOf, type Read, type ResolvedSet } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'

/**
 * Every question, section and module depends only on what is known before it, so that one pass in the order of the document decides
 * everything. Raises IQA205, and IQA211 for a module's switch.
 */
export const questionOrder: Check = {
  name: 'question-order',
  alone: true,
  check(set, reporter) {
    const known = knownFrom(set)
    const look = (file: string, read: Read, position: number, self: string | undefined): void => {
      const from = known.get(read.path)
      if (from === undefined || from.position <= position) return
      const place = { file, range: read.range }
      if (read.path.startsWith('modules.')) {
        reporter.report(modulePlace, place, { module: read.id, how: 'read_before' })
        return
      }
      const how = read.path === self ? 'itself' : read.path.startsWith('values.') ? 'through' : 'later'
      const asked = set.questions.find(({ stored }) => stored === from.through)?.place
      const related =
        how === 'itself' || asked === undefined ? [] : [{ message: `${from.through} is asked here.`, ...asked }]
      reporter.report(readsLater, { ...place, related }, { id: read.id, how, through: from.through })
    }
    for (const { rule, position, question } of rulesOf(set)) {
      if (position === undefined) continue
      for (const read of rule.reads)
        look(rule.file, read, position, question === undefined ? undefined : `answers.${question.stored}`)
    }
    for (const question of set.questions) {
      for (const read of question.reads) look(question.file, read, question.position, `answers.${question.stored}`)
    }
    set.facts.forEach((fact, index) => {
      for (const read of fact.reads) {
        const at = set.facts.findIndex(({ id }) => `facts.${id}` === read.path)
        const isFact = read.path.startsWith('facts.')
        if (isFact && at < index) continue
        const how = at === index ? 'itself' : 'fact'
        reporter.report(readsLater, { file: fact.place.file, range: read.range }, { id: read.id, how })
      }
    })
  },
}

/** From which question number on each thing is known, and what it waits for. */
function knownFrom(set: ResolvedSet): ReadonlyMap<string, { readonly position: number; readonly through?: string }> {
  const known = new Map<string, { position: number; through?: string }>()
  for (const { id } of set.facts) known.set(`facts.${id}`, { position: 0 })
  for (const { stored, position } of set.questions)
    known.set(`answers.${stored}`, { position: position + 1, through: stored })
  for (const { alias, position } of set.modules)
    if (position !== undefined) known.set(`modules.${alias}`, { position, through: alias })
  const values = new Map(set.values.map((value) => [`values.${value.stored}`, value]))
  const visit = (path: string, within: readonly string[]): { position: number; through?: string } => {
    const found = known.get(path)
    if (found !== undefined) return found
    const value = values.get(path)
    if (value === undefined || within.includes(path)) return { position: 0 }
    const latest = pathsRead(value)
      .map((each) => visit(each, [...within, path]))
      .reduce((a, b) => (b.position > a.position ? b : a), { position: 0 })
    known.set(path, latest)
    return latest
  }
  for (const path of values.keys()) visit(path, [])
  return known
}
