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
import { QuestionSetError } from './errors.js'
import { inOrder } from './graph.js'
import type { Node, Result, Run, Subject } from './graph.js'
import { readEntry, readFact } from './read-entry.js'
import { conditionOf, keyOf, SetRules } from './set-rules.js'
import type { CheckPlace, FactPlace, Form, ModulePlace, QuestionPlace, SectionPlace, ValuePlace } from './form.js'

/**
 * Compiles the rules of a set and orders what depends on what.
 *
 * @param set a document whose shape and digest are known to be good
 * @param without an edge of the graph to leave out, for a test
 * @throws {QuestionSetError} for a rule outside the table, and for things that need each other in a circle
 */
export function buildForm(set: CompiledQuestionSet, without?: { readonly needed: string; readonly by: string }): Form {
  const builder = new Builder(set)
  const form = builder.build()
  const ordered = inOrder(form.nodes, without)
  if ('circle' in ordered) {
    const names = [...new Set(ordered.circle.map((key) => key.slice(key.indexOf(':') + 1)))]
    throw new QuestionSetError('cycle', `These need each other in a circle: ${names.slice(0, 8).join(', ')}.`, {
      names,
    })
  }
  return { ...form, nodes: ordered.nodes }
}

class Builder {
  readonly #set: CompiledQuestionSet
  readonly #nodes: Node[] = []
  readonly #rules: SetRules

  constructor(set: CompiledQuestionSet) {
    this.#set = set
    this.#rules = new SetRules(set)
  }

  build(): Form {
    const set = this.#set
    const today = this.#node('today', { kind: 'today', id: 'today' }, [], (run) => run.data.today)
    const facts = byId(set.facts, (fact, index) => this.#fact(fact, index))
    const holds = byId(set.sections, (section, index) => this.#sectionHolds(section, index))
    const modules = byId(set.modules, (module, index) => this.#module(module, index))
    const questions = byId(set.questions, (question, index) => {
      const section = holds.get(question.section) as Node
      return this.#question(question, index, [section, ...nodes(modules.get(question.module ?? '')?.on)])
    })
    const sections = byId(set.sections, (section) =>
      this.#section(section, holds.get(section.id) as Node, [...questions.values()], [...modules.values()]),
    )
    const values = byId(set.values, (value, index) => this.#value(value, index))
    const checks = new Map<string, CheckPlace>()
    for (const place of set.checks.flatMap((check, index) => this.#checks(check, index, questions))) {
      checks.set(place.key, place)
      for (const id of place.about) questions.get(id)?.checks.push(place.key)
    }
    const language = set.languages[0] ?? 'en'
    return { set, language, nodes: this.#nodes, today, facts, questions, values, modules, sections, checks }
  }

  #fact(fact: CompiledFact, index: number): FactPlace {
    const limits = this.#rules.limits(fact.answer, `/facts/${index}`)
    const node = this.#node(`fact:${fact.id}`, { kind: 'fact', id: fact.id }, limits, (run) =>
      readFact(run.fact(index), fact, run.data),
    )
    return { fact, index, node }
  }

  #sectionHolds({ id, when }: CompiledSection, index: number): Node {
    const { needs, holds } = this.#rules.condition(when, `/sections/${index}/when`)
    return this.#node(`section:${id}`, { kind: 'section', id }, needs, holds)
  }

  #module(module: CompiledModule, index: number): ModulePlace {
    const { id, offer_when, on_when, switched_on_by } = module
    const subject: Subject = { kind: 'module', id }
    const offer = this.#rules.condition(offer_when, `/modules/${index}/offer_when`)
    const rule = this.#rules.condition(on_when, `/modules/${index}/on_when`)
    const offered = this.#node(`offered:${id}`, subject, offer.needs, offer.holds)
    const byRule = this.#node(
      `on_rule:${id}`,
      subject,
      [offered.key, ...rule.needs],
      (run) => on_when !== undefined && run.has(offered) && rule.holds(run),
    )
    const on = this.#node(
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
    const asked = this.#node(
      `asked:${id}`,
      subject,
      [...keys(within), ...when.needs],
      (run) => question.retired !== true && within.every((node) => run.has(node)) && when.holds(run),
    )
    const answer = this.#node(
      `answer:${id}`,
      subject,
      [asked.key, ...this.#rules.limits(question.answer, pointer)],
      (run) => (run.has(asked) ? readEntry(run.entry(index), question, run.data) : {}),
    )
    const offer = this.#rules.condition(issues?.when, `${pointer}/issues/when`, answer)
    const offering = issues?.when === undefined ? asked : answer
    const ticked =
      issues &&
      this.#node(`issues:${id}`, subject, [offering.key, ...offer.needs], (run) =>
        run.has(offering) && offer.holds(run) ? (run.entry(index)?.issues ?? []) : undefined,
      )
    /** A rule of the question's own, that runs once `ready` says yes or has a value. */
    const part = (name: string, condition: CompiledCondition | undefined, path: string, ready: Node): Node[] => {
      if (condition === undefined) return []
      const { needs, holds } = this.#rules.condition(condition, `${pointer}/${path}`, answer, ticked)
      return [this.#node(`${name}:${id}`, subject, [ready.key, ...needs], (run) => run.has(ready) && holds(run))]
    }
    const demanded = typeof required === 'string' ? undefined : required
    const [needed] = part('required', demanded, 'required', asked)
    const [comment] = part('comment', question.comment?.when, 'comment/when', answer)
    const [action] = part('action', question.action?.when, 'action/when', answer)
    return { question, index, asked, answer, issues: ticked, required: needed, comment, action, checks: [] }
  }

  #section(
    section: CompiledSection,
    holds: Node,
    questions: readonly QuestionPlace[],
    modules: readonly ModulePlace[],
  ): SectionPlace {
    const { id } = section
    const inside = questions.filter(({ question }) => question.section === id)
    const inserted = modules.filter(({ module }) => module.section === id)
    const parts = [...inside.map(({ asked }) => asked), ...inserted.map(({ offered }) => offered)]
    const asked = this.#node(
      `section_asked:${id}`,
      { kind: 'section', id },
      [holds.key, ...keys(parts)],
      (run) => run.has(holds) && parts.some((node) => run.has(node)),
    )
    return { section, questions: inside.map(({ question }) => question.id), asked }
  }

  #value(value: CompiledValue, index: number): ValuePlace {
    const { id } = value
    const rule = this.#rules.rule(value.rule, `/values/${index}/rule`, false)
    const needs = rule.reads.map(keyOf)
    return { value, node: this.#node(`value:${id}`, { kind: 'value', id }, needs, (run) => run.evaluate(rule)) }
  }

  /** One rule, compiled once, and a node for each question that it is put to. */
  #checks(check: CompiledCheck, index: number, questions: ReadonlyMap<string, QuestionPlace>): CheckPlace[] {
    const { id, each, about = [] } = check
    const rule = this.#rules.rule(check.when.rule, `/checks/${index}/when/rule`, each !== undefined)
    const place = (key: string, ids: readonly string[], question?: string): CheckPlace => {
      const own = questions.get(question ?? '')
      const answers = ids.map((each) => (questions.get(each) as QuestionPlace).answer)
      const { needs, holds } = conditionOf(rule, own?.answer, own?.issues)
      const node = this.#node(
        `check:${key}`,
        { kind: 'check', id },
        [...keys(answers), ...needs],
        (run) => answers.every((answer) => run.has(answer)) && holds(run),
      )
      return { key, check, question, about: ids, node }
    }
    return each?.map((question) => place(`${id}/${question}`, [question], question)) ?? [place(id, about)]
  }

  #node(key: string, subject: Subject, needs: readonly string[], compute: (run: Run) => Result): Node {
    const node: Node = { key, subject, needs, index: -1, dependents: [], compute }
    this.#nodes.push(node)
    return node
  }
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

function nodes(node: Node | undefined): readonly Node[] {
  return node === undefined ? [] : [node]
}
