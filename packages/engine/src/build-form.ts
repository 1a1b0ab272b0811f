import type {
  CompiledCheck,
  CompiledCondition,
  CompiledFact,
  CompiledModule,
  CompiledQuestion,
  CompiledQuestionSet,
  CompiledSection,
  CompiledValue,
} from '@iqa/model'
import type { Node, Result, Run, Subject } from './graph.js'
import { inOrder } from './in-order.js'
import { readEntry, readFact } from './read-entry.js'
import { conditionOf, keyOf, SetRules } from './set-rules.js'
import type { CheckPlace, FactPlace, Form, ModulePlace, QuestionPlace, SectionPlace, ValuePlace } from './form.js'

/**
 * Compiles the rules of a set and orders what depends on what.
 *
 * @param set a document whose shape and digest are known to be good
 * @param without an edge of the graph to leave out, for a test
 * @throws {QuestionSetError} for a rule outside the table, and for one that reads what does not stand before it
 */
export function buildForm(set: CompiledQuestionSet, without?: { readonly needed: string; readonly by: string }): Form {
  return new Builder(set).build(without)
}

class Builder {
  readonly #set: CompiledQuestionSet
  readonly #rules: SetRules
  /** What decides whether something is asked, in document order. */
  readonly #document: Node[] = []
  readonly #values: Node[] = []
  /** What follows once that is decided. */
  readonly #rest: Node[] = []

  constructor(set: CompiledQuestionSet) {
    this.#set = set
    this.#rules = new SetRules(set)
  }

  build(without?: { readonly needed: string; readonly by: string }): Form {
    const set = this.#set
    const today = this.#decides('today', { kind: 'today', id: 'today' }, [], (run) => run.data.today)
    const facts = byId(set.facts, (fact, index) => this.#fact(fact, index))
    const inserted = new Map<string, ModulePlace>()
    const insert = (module: CompiledModule): ModulePlace => {
      const place = inserted.get(module.id) ?? this.#module(module, set.modules.indexOf(module))
      inserted.set(module.id, place)
      return place
    }
    const used = byId(set.modules, (module) => module)
    const questions = new Map<string, QuestionPlace>()
    const sections = byId(set.sections, (section, index) => {
      const holds = this.#sectionHolds(section, index)
      const inside = set.questions.filter((question) => question.section === section.id)
      for (const question of inside) {
        const module = used.get(question.module ?? '')
        const within = module === undefined ? [holds] : [holds, insert(module).on]
        questions.set(question.id, this.#question(question, questions.size, within))
      }
      const modules = set.modules.filter((module) => module.section === section.id).map(insert)
      const ids = inside.map(({ id }) => id)
      return this.#section(section, holds, ids, [
        ...ids.map((id) => (questions.get(id) as QuestionPlace).asked),
        ...modules.map(({ offered }) => offered),
      ])
    })
    const modules = byId(set.modules, insert)
    const values = byId(set.values, (value, index) => this.#value(value, index))
    const checks = new Map<string, CheckPlace>()
    for (const place of set.checks.flatMap((check, index) => this.#checks(check, index, questions))) {
      checks.set(place.key, place)
      for (const id of place.about) questions.get(id)?.checks.push(place.key)
    }
    const nodes = inOrder(this.#document, this.#values, this.#rest, without)
    return {
      set,
      language: set.languages[0] ?? 'en',
      nodes,
      today,
      facts,
      questions,
      values,
      modules,
      sections,
      checks,
    }
  }

  #fact(fact: CompiledFact, index: number): FactPlace {
    const limits = this.#rules.limits(fact.answer, `/facts/${index}`)
    const node = this.#decides(`fact:${fact.id}`, { kind: 'fact', id: fact.id }, limits, (run) =>
      readFact(run.fact(index), fact, run.data),
    )
    return { fact, index, node }
  }

  #sectionHolds({ id, when }: CompiledSection, index: number): Node {
    const { needs, holds } = this.#rules.condition(when, `/sections/${index}/when`)
    return this.#decides(`section:${id}`, { kind: 'section', id }, needs, holds)
  }

  #module(module: CompiledModule, index: number): ModulePlace {
    const { id, offer_when, on_when, switched_on_by } = module
    const subject: Subject = { kind: 'module', id }
    const offer = this.#rules.condition(offer_when, `/modules/${index}/offer_when`)
    const rule = this.#rules.condition(on_when, `/modules/${index}/on_when`)
    const offered = this.#decides(`offered:${id}`, subject, offer.needs, offer.holds)
    const byRule = this.#decides(
      `on_rule:${id}`,
      subject,
      [offered.key, ...rule.needs],
      (run) => on_when !== undefined && run.has(offered) && rule.holds(run),
    )
    const on = this.#decides(
      `on:${id}`,
      subject,
      [offered.key, byRule.key],
      (run) => run.has(offered) && (switched_on_by === 'always' || run.has(byRule) || run.switchedOn(id)),
    )
    return { module, offered, byRule, on }
  }

  /** @param within the nodes of its section and module */
  #question(question: CompiledQuestion, index: number, within: readonly Node[]): QuestionPlace {
    const { id, issues, required } = question
    const subject: Subject = { kind: 'question', id }
    const pointer = `/questions/${index}`
    const when = this.#rules.condition(question.when, `${pointer}/when`)
    const asked = this.#decides(
      `asked:${id}`,
      subject,
      [...keys(within), ...when.needs],
      (run) => question.retired !== true && within.every((node) => run.has(node)) && when.holds(run),
    )
    const answer = this.#decides(
      `answer:${id}`,
      subject,
      [asked.key, ...this.#rules.limits(question.answer, pointer)],
      (run) => (run.has(asked) ? readEntry(run.entry(index), question, run.data) : {}),
    )
    const offer = this.#rules.condition(issues?.when, `${pointer}/issues/when`, answer)
    const offering = issues?.when === undefined ? asked : answer
    const ticked =
      issues &&
      this.#follows(`issues:${id}`, subject, [offering.key, ...offer.needs], (run) =>
        run.has(offering) && offer.holds(run) ? (run.entry(index)?.issues ?? []) : undefined,
      )
    /** A rule of the question's own, that runs once `ready` says yes or has a value. */
    const part = (name: string, condition: CompiledCondition | undefined, path: string, ready: Node): Node[] => {
      if (condition === undefined) return []
      const { needs, holds } = this.#rules.condition(condition, `${pointer}/${path}`, answer, ticked)
      return [this.#follows(`${name}:${id}`, subject, [ready.key, ...needs], (run) => run.has(ready) && holds(run))]
    }
    const demanded = typeof required === 'string' ? undefined : required
    const [needed] = part('required', demanded, 'required', asked)
    const [comment] = part('comment', question.comment?.when, 'comment/when', answer)
    const [action] = part('action', question.action?.when, 'action/when', answer)
    return { question, index, asked, answer, issues: ticked, required: needed, comment, action, checks: [] }
  }

  /** @param parts the nodes of which one must say yes */
  #section(section: CompiledSection, holds: Node, questions: readonly string[], parts: readonly Node[]): SectionPlace {
    const { id } = section
    const asked = this.#follows(
      `section_asked:${id}`,
      { kind: 'section', id },
      [holds.key, ...keys(parts)],
      (run) => run.has(holds) && parts.some((node) => run.has(node)),
    )
    return { section, questions, asked }
  }

  #value(value: CompiledValue, index: number): ValuePlace {
    const { id } = value
    const rule = this.#rules.rule(value.rule, `/values/${index}/rule`, false)
    const needs = rule.reads.map(keyOf)
    return {
      value,
      node: added(this.#values, [`value:${id}`, { kind: 'value', id }, needs, (run) => run.evaluate(rule)]),
    }
  }

  /** One rule, compiled once, and a node for each question that it is put to. */
  #checks(check: CompiledCheck, index: number, questions: ReadonlyMap<string, QuestionPlace>): CheckPlace[] {
    const { id, each, about = [] } = check
    const rule = this.#rules.rule(check.when.rule, `/checks/${index}/when/rule`, each !== undefined)
    const place = (key: string, ids: readonly string[], question?: string): CheckPlace => {
      const own = questions.get(question ?? '')
      const answers = ids.map((each) => (questions.get(each) as QuestionPlace).answer)
      const { needs, holds } = conditionOf(rule, own?.answer, own?.issues)
      const node = this.#follows(
        `check:${key}`,
        { kind: 'check', id },
        [...keys(answers), ...needs],
        (run) => answers.every((answer) => run.has(answer)) && holds(run),
      )
      return { key, check, question, about: ids, node }
    }
    return each?.map((question) => place(`${id}/${question}`, [question], question)) ?? [place(id, about)]
  }

  #decides(...node: NodeParts): Node {
    return added(this.#document, node)
  }

  #follows(...node: NodeParts): Node {
    return added(this.#rest, node)
  }
}

type NodeParts = [key: string, subject: Subject, needs: readonly string[], compute: (run: Run) => Result]

function added(nodes: Node[], [key, subject, needs, compute]: NodeParts): Node {
  const node: Node = { key, subject, needs, index: -1, dependents: [], compute }
  nodes.push(node)
  return node
}

function byId<T extends { readonly id: string }, Place>(
  items: readonly T[],
  place: (item: T, index: number) => Place,
): ReadonlyMap<string, Place> {
  return new Map(items.map((item, index) => [item.id, place(item, index)]))
}

function keys(nodes: readonly Node[]): string[] {
  return nodes.map(({ key }) => key)
}
