import { QuestionSetError } from './errors.js'
import type { Form } from './form.js'

/**
 * What decides whether something is asked may read only what stands before it: then one pass in document order gives the one
 * answer, here and in the definition of `asked`. Values come when they are needed, so they stand where the last thing that
 * they read does.
 *
 * @throws {QuestionSetError}
 */
export function checkOrder({ set, nodes }: Form): void {
  const places = new Map<string, number>([['today', 0]])
  let place = 1
  for (const { id } of set.facts) places.set(`fact:${id}`, place++)
  for (const section of set.sections) {
    places.set(`section:${section.id}`, place++)
    const inserted = new Set(set.modules.filter((module) => module.section === section.id).map(({ id }) => id))
    const insert = (id: string): void => {
      inserted.delete(id)
      for (const part of ['offered', 'on_rule', 'on']) places.set(`${part}:${id}`, place++)
    }
    for (const { id, module } of set.questions.filter((question) => question.section === section.id)) {
      if (module !== undefined && inserted.has(module)) insert(module)
      for (const part of ['asked', 'answer']) places.set(`${part}:${id}`, place++)
    }
    for (const id of inserted) insert(id)
  }
  for (const { key, needs } of nodes) {
    const own = places.get(key)
    if (own === undefined) {
      if (key.startsWith('value:')) places.set(key, Math.max(0, ...needs.map((need) => places.get(need) ?? 0)))
      continue
    }
    const later = needs.find((need) => (places.get(need) ?? 0) >= own)
    if (later === undefined) continue
    const names = [key, later].map((name) => name.slice(name.indexOf(':') + 1))
    throw new QuestionSetError(
      'forward_reference',
      `"${names[0]}" reads "${names[1]}", which does not stand before it.`,
      { names },
    )
  }
}
