import { modulePlace, readsLater } from '../diagnostics/catalogue/references.js'
import { pathsRead } from '../resolve/order-values.js'
import { rulesOf, type Read, type ResolvedSet } from '../resolve/resolved-set.js'
import { circlesOf } from './cycles.js'
import type { Check } from './rule.js'

/**
 * Every question, section and module depends only on what is known before it, so that one pass in the order of the document decides
 * everything: a section stands before the modules inserted in it, a module before its questions. What waits for itself is said
 * elsewhere. Raises IQA205, and IQA211 for a module's switch.
 */
export const questionOrder: Check = {
  name: 'question-order',
  alone: true,
  check(set, reporter) {
    const places = placesOf(set)
    const known = knownFrom(set, places)
    const circles = circlesOf(set)
    const asked = new Map(set.questions.map(({ stored, place }) => [stored, place]))
    const look = (file: string, read: Read, before: string): void => {
      const from = known.get(read.path)
      const here = places.get(before)
      if (from === undefined || here === undefined || from.place < here) return
      if (circles.some((circle) => circle.includes(before) && circle.includes(read.path))) return
      const place = { file, range: read.range }
      if (read.path.startsWith('modules.')) {
        reporter.report(modulePlace, place, { module: read.id, how: 'read_before' })
        return
      }
      const through = asked.get(from.through ?? '')
      const how =
        read.path === before
          ? 'itself'
          : !read.path.startsWith('values.')
            ? 'later'
            : through === undefined
              ? 'through_module'
              : 'through'
      const related =
        how === 'itself' || through === undefined ? [] : [{ message: `${from.through} is asked here.`, ...through }]
      reporter.report(readsLater, { ...place, related }, { id: read.id, how, through: from.through })
    }
    for (const { rule, before } of rulesOf(set)) {
      if (before !== undefined) for (const read of rule.reads) look(rule.file, read, before)
    }
    for (const question of set.questions) {
      for (const read of question.reads) look(question.file, read, `answers.${question.stored}`)
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

/** Where each section, module and question stands, from 0, as the document has them. */
function placesOf(set: ResolvedSet): ReadonlyMap<string, number> {
  const inside = new Map<string, { readonly path: string; readonly position: number }[]>()
  for (const { id } of set.sections) inside.set(id, [])
  const add = (section: string, path: string, position: number): void => {
    const parts = inside.get(section) ?? []
    parts.push({ path, position })
    inside.set(section, parts)
  }
  for (const { alias, section, position } of set.modules)
    if (section !== undefined && position !== undefined) add(section, `modules.${alias}`, position)
  for (const { stored, section, position } of set.questions) add(section, `answers.${stored}`, position)
  // A module has the number of its first question, and stands before it: sorting keeps them so.
  const paths = [...inside].flatMap(([id, parts]) => [
    `sections.${id}`,
    ...parts.sort((a, b) => a.position - b.position).map(({ path }) => path),
  ])
  return new Map(paths.map((path, place) => [path, place]))
}

interface Known {
  readonly place: number
  readonly through?: string
}

/** From where on each thing is known, and what it waits for. Facts are known before everything. */
function knownFrom(set: ResolvedSet, places: ReadonlyMap<string, number>): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const [path, place] of places)
    if (!path.startsWith('sections.')) known.set(path, { place, through: path.slice(path.indexOf('.') + 1) })
  const values = new Map(set.values.map((value) => [`values.${value.stored}`, value]))
  const visit = (path: string, within: readonly string[]): Known => {
    const found = known.get(path)
    if (found !== undefined) return found
    const value = values.get(path)
    if (value === undefined || within.includes(path)) return { place: -1 }
    const latest = pathsRead(value)
      .map((each) => visit(each, [...within, path]))
      .reduce((a, b) => (b.place > a.place ? b : a), { place: -1 })
    known.set(path, latest)
    return latest
  }
  for (const path of values.keys()) visit(path, [])
  return known
}
