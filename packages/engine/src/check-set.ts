import type { CompiledQuestionSet } from '@iqa/model'
import { refuseSet } from './errors.js'
import { unknown } from './shape.js'

/**
 * That the names of a compiled question set fit together: every id that is referred to is there, facts, values and questions
 * share one namespace, and questions stand in the order of their sections.
 *
 * @param set a document that has the shape of one
 * @throws {QuestionSetError}
 */
export function checkSet(set: CompiledQuestionSet): void {
  const sections = new Map(set.sections.map(({ id }, place) => [id, place]))
  const modules = new Map(set.modules.map((module) => [module.id, module]))
  const questions = new Map(set.questions.map((question) => [question.id, question]))
  const find = <T>(what: string, id: string, there: ReadonlyMap<string, T>, at: string): T => {
    return there.get(id) ?? unknown('unknown_id', at, what, id, there.keys(), refuseSet)
  }
  const wrong = (at: string, what: string): never => refuseSet('wrong_shape', at, `"${at.slice(1)}" should be ${what}.`)

  const facts = new Map(set.facts.map((fact) => [fact.id, fact]))
  if (set.applies !== undefined) find('fact', set.applies.by, facts, '/applies/by')
  set.modules.forEach(({ section }, index) => find('section', section, sections, `/modules/${index}/section`))
  let before = 0
  set.questions.forEach(({ section, module }, index) => {
    const at = `/questions/${index}/section`
    const place = find('section', section, sections, at)
    if (place < before) wrong(at, 'in the order of the sections')
    before = place
    if (module !== undefined && find('module', module, modules, `/questions/${index}/module`).section !== section)
      wrong(at, 'the section of its module')
  })
  set.checks.forEach(({ about, each }, index) => {
    if ((about === undefined) === (each === undefined)) wrong(`/checks/${index}`, 'a check with about or with each')
    const name = about === undefined ? 'each' : 'about'
    const ids = about ?? each ?? []
    ids.forEach((id, place) => find('question', id, questions, `/checks/${index}/${name}/${place}`))
  })
  const seen = new Set<string>()
  for (const { id } of [...set.facts, ...set.values, ...set.questions]) {
    if (seen.has(id)) refuseSet('repeated_id', '', `There are two things called "${id}".`, id)
    seen.add(id)
  }
}
