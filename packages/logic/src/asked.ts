import type { CompiledCondition, CompiledQuestionSet, CompiledSection } from '@iqa/model'
import { compileRule, derive, holds } from './compile-rule.js'
import { readAnswer } from './read-answer.js'
import type { RuleData, Value } from './rule-data.js'

/** What is given of an assessment, as it is stored and unread. */
export interface Given {
  /** By id. */
  readonly facts: ReadonlyMap<string, unknown>
  /** By stored id. Answers to questions that are not asked may be among them; they are not seen. */
  readonly answers: ReadonlyMap<string, unknown>
  /** By alias of the module. */
  readonly switches: ReadonlyMap<string, boolean>
  readonly today?: string
}

/** What is asked, on offer and on, and what rules read once all of that is known. */
export interface Asked {
  readonly questions: ReadonlySet<string>
  readonly sections: ReadonlySet<string>
  readonly offered: ReadonlySet<string>
  readonly on: ReadonlySet<string>
  readonly data: RuleData
}

/**
 * Which questions are asked: the definition, from scratch. One pass in document order is enough, because a question, a
 * module and a section may refer only to what stands before them.
 *
 * - A fact or an answer that does not read is unanswered; so is every question that is not asked.
 * - A module is offered when its `offer_when` holds, and is on when it is offered and it is always on, or its `on_when`
 *   holds, or its switch is on. It is decided where it is inserted.
 * - A question is asked when it is not retired and the conditions of its section, its module and itself hold and its
 *   module is on.
 * - A section is asked when its condition holds and one of its questions is asked or a module in it is on offer.
 * - A value is derived when it is first needed, at the latest after the last question.
 *
 * @throws {RuleError} when a rule of the set cannot run; a compiled set has none
 */
export function asked(set: CompiledQuestionSet, given: Given): Asked {
  const facts = new Map<string, Value>()
  const answers = new Map<string, Value>()
  const values = new Map<string, Value>()
  const modules = new Map<string, boolean>()
  const data: RuleData = { facts, answers, values, modules, ...(given.today !== undefined && { today: given.today }) }

  const questions = new Set<string>()
  const sections = new Set<string>()
  const offered = new Set<string>()
  const underived = new Map(set.values.map((value) => [value.id, value]))

  function decide(condition: CompiledCondition | undefined): boolean {
    if (!condition) return true
    const rule = compileRule(condition.rule)
    deriveFor(rule.reads)
    return holds(rule, data)
  }

  function deriveFor(reads: readonly string[]): void {
    for (const path of reads) if (path.startsWith('values.')) deriveValue(path.slice('values.'.length))
  }

  function deriveValue(id: string): void {
    const value = underived.get(id)
    if (!value) return
    underived.delete(id)
    const rule = compileRule(value.rule)
    deriveFor(rule.reads)
    const derived = derive(rule, data)
    if (derived !== undefined) values.set(id, derived)
  }

  function decideModule(id: string): boolean {
    const decided = modules.get(id)
    if (decided !== undefined) return decided
    const module = set.modules.find((each) => each.id === id)
    if (!module) return false
    const isOffered = decide(module.offer_when)
    const switchedOn = module.switched_on_by === 'always' || given.switches.get(id) === true
    const on = isOffered && (switchedOn || (module.on_when !== undefined && decide(module.on_when)))
    if (isOffered) offered.add(id)
    modules.set(id, on)
    return on
  }

  function decideSection(section: CompiledSection): void {
    const sectionHolds = decide(section.when)
    for (const question of set.questions.filter((each) => each.section === section.id)) {
      const moduleOn = question.module === undefined || decideModule(question.module)
      if (question.retired || !sectionHolds || !moduleOn || !decide(question.when)) continue
      questions.add(question.id)
      sections.add(section.id)
      const { value } = readAnswer(given.answers.get(question.id), question, data)
      if (value !== undefined) answers.set(question.id, value)
    }
    for (const module of set.modules.filter((each) => each.section === section.id)) {
      decideModule(module.id)
      if (sectionHolds && offered.has(module.id)) sections.add(section.id)
    }
  }

  for (const fact of set.facts) {
    const { value } = readAnswer(given.facts.get(fact.id), fact, data, { fact: true })
    if (value !== undefined) facts.set(fact.id, value)
  }
  for (const section of set.sections) decideSection(section)
  for (const id of [...underived.keys()]) deriveValue(id)
  const on = [...modules].filter(([, isOn]) => isOn).map(([id]) => id)
  return { questions, sections, offered, on: new Set(on), data }
}
