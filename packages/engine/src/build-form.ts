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
import { inOrder, valueIn } from './graph.js'
import type { Node, Own, Reading, Result, Run, Subject } from './graph.js'
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
    const facts = new Map(set.facts.map((fact, index) => [fact.id, this.#fact(fact, index)]))
    const holds = new Map(set.sections.map((section, index) => [section.id, this.#sectionHolds(section, index)]))
    const modules = new Map(set.modules.map((module, index) => [module.id, this.#module(module, index)]))
    const questions = new Map(
      set.questions.map((question, index) => [question.id, this.#question(question, index, holds, modules)]),
    )
    const sections = new Map(
      set.sections.map((section) => [section.id, this.#section(section, holds, questions, modules)]),
    )
    const values = new Map(set.values.map((value, index) => [value.id, this.#value(value, index)]))
    const checks = new Map<string, CheckPlace>()
    set.checks.forEach((check, index) => {
      for (const place of this.#checks(check, index, questions)) {
        checks.set(place.key, place)
        for (const id of place.about) questions.get(id)?.checks.push(place.key)
      }
    })
    const language = set.languages[0] ?? 'en'
    return { set, language, nodes: this.#nodes, today, facts, questions, values, modules, sections, checks }
  }

  #fact(fact: CompiledFact, index: number): FactPlace {
    const node = this.#node(
      `fact:${fact.id}`,
      { kind: 'fact', id: fact.id },
      this.#rules.limits(fact.answer, `/facts/${index}`),
      (run) => readFact(run.fact(index), fact, run.data),
    )
    return { fact, index, node }
  }

  #sectionHolds(section: CompiledSection, index: number): Node {
    const when = this.#rules.condition(section.when, `/sections/${index}/when`)
    return this.#node(`section:${section.id}`, { kind: 'section', id: section.id }, when.needs, (run) =>
      when.holds(run),
    )
  }

  #module(module: CompiledModule, index: number): ModulePlace {
    const subject: Subject = { kind: 'module', id: module.id }
    const offerWhen = this.#rules.condition(module.offer_when, `/modules/${index}/offer_when`)
    const onWhen = this.#rules.condition(module.on_when, `/modules/${index}/on_when`)
    const offered = this.#node(`offered:${module.id}`, subject, offerWhen.needs, (run) => offerWhen.holds(run))
    const byRule = this.#node(
      `on_rule:${module.id}`,
      subject,
      module.on_when === undefined ? [] : [offered.key, ...onWhen.needs],
      (run) => module.on_when !== undefined && run.result(offered) === true && onWhen.holds(run),
    )
    const on = this.#node(
      `on:${module.id}`,
      subject,
      [offered.key, ...(module.on_when === undefined ? [] : [byRule.key])],
      (run) =>
        run.result(offered) === true &&
        (module.switched_on_by === 'always' || run.result(byRule) === true || run.switchedOn(module.id)),
    )
    return { module, offered, byRule, on }
  }

  #question(
    question: CompiledQuestion,
    index: number,
    sections: ReadonlyMap<string, Node>,
    modules: ReadonlyMap<string, ModulePlace>,
  ): QuestionPlace {
    const { id } = question
    const subject: Subject = { kind: 'question', id }
    const pointer = `/questions/${index}`
    const section = sections.get(question.section) as Node
    const module = question.module === undefined ? undefined : modules.get(question.module)?.on
    const when = this.#rules.condition(question.when, `${pointer}/when`)
    const asked = this.#node(
      `asked:${id}`,
      subject,
      [section.key, ...(module === undefined ? [] : [module.key]), ...when.needs],
      (run) =>
        question.retired !== true &&
        run.result(section) === true &&
        (module === undefined || run.result(module) === true) &&
        when.holds(run),
    )
    const answer = this.#node(
      `answer:${id}`,
      subject,
      [asked.key, ...this.#rules.limits(question.answer, pointer)],
      (run): Reading => (run.result(asked) === true ? readEntry(run.entry(index), question, run.data) : unanswered),
    )
    const answered = (run: Run): boolean => valueIn(run.result(answer)) !== undefined
    const { issues } = question
    const issuesWhen = this.#rules.condition(issues?.when, `${pointer}/issues/when`, answer)
    const ticked =
      issues === undefined
        ? undefined
        : this.#node(
            `issues:${id}`,
            subject,
            [issues.when === undefined ? asked.key : answer.key, ...issuesWhen.needs],
            (run): Result => {
              const offered =
                issues.when === undefined
                  ? run.result(asked) === true
                  : answered(run) && issuesWhen.holds(run, { answer: valueIn(run.result(answer)) })
              return offered ? (run.entry(index)?.issues ?? none) : undefined
            },
          )
    const own = (run: Run): Own => ({
      answer: valueIn(run.result(answer)),
      issues: ticked === undefined ? undefined : (run.result(ticked) as readonly string[] | undefined),
    })
    const part = (
      name: string,
      condition: CompiledCondition | undefined,
      path: string,
      first: Node,
      runs: (run: Run) => boolean,
    ): Node | undefined => {
      if (condition === undefined) return undefined
      const { needs, holds } = this.#rules.condition(condition, path, answer, ticked)
      return this.#node(`${name}:${id}`, subject, [first.key, ...needs], (run) => runs(run) && holds(run, own(run)))
    }
    const demanded = typeof question.required === 'string' ? undefined : question.required
    const required = part('required', demanded, `${pointer}/required`, asked, (run) => run.result(asked) === true)
    const comment = part('comment', question.comment?.when, `${pointer}/comment/when`, answer, answered)
    const action = part('action', question.action?.when, `${pointer}/action/when`, answer, answered)
    return {
      question,
      index,
      asked,
      answer,
      checks: [],
      ...(ticked !== undefined && { issues: ticked }),
      ...(required !== undefined && { required }),
      ...(comment !== undefined && { comment }),
      ...(action !== undefined && { action }),
    }
  }

  #section(
    section: CompiledSection,
    holds: ReadonlyMap<string, Node>,
    questions: ReadonlyMap<string, QuestionPlace>,
    modules: ReadonlyMap<string, ModulePlace>,
  ): SectionPlace {
    const inside = [...questions.values()].filter(({ question }) => question.section === section.id)
    const inserted = [...modules.values()].filter(({ module }) => module.section === section.id)
    const own = holds.get(section.id) as Node
    const asked = this.#node(
      `section_asked:${section.id}`,
      { kind: 'section', id: section.id },
      [own.key, ...inside.map((place) => place.asked.key), ...inserted.map(({ offered }) => offered.key)],
      (run) =>
        run.result(own) === true &&
        (inside.some((place) => run.result(place.asked) === true) ||
          inserted.some(({ offered }) => run.result(offered) === true)),
    )
    return {
      section,
      questions: inside.map(({ question }) => question.id),
      modules: inserted.map(({ module }) => module.id),
      holds: own,
      asked,
    }
  }

  #value(value: CompiledValue, index: number): ValuePlace {
    const rule = this.#rules.rule(value.rule, `/values/${index}/rule`, false)
    const needs = rule.reads.map((path) => keyOf(path))
    const node = this.#node(`value:${value.id}`, { kind: 'value', id: value.id }, needs, (run) => run.evaluate(rule))
    return { value, node }
  }

  #checks(check: CompiledCheck, index: number, questions: ReadonlyMap<string, QuestionPlace>): CheckPlace[] {
    const path = `/checks/${index}/when`
    const subject: Subject = { kind: 'check', id: check.id }
    if (check.each === undefined) {
      const about = check.about ?? []
      const answers = about.map((id) => (questions.get(id) as QuestionPlace).answer)
      const when = this.#rules.condition(check.when, path)
      const node = this.#node(
        `check:${check.id}`,
        subject,
        [...answers.map(({ key }) => key), ...when.needs],
        (run) => answers.every((answer) => valueIn(run.result(answer)) !== undefined) && when.holds(run),
      )
      return [{ key: check.id, check, about, node }]
    }
    // One rule, compiled once, and a node for each question that it is put to.
    const rule = this.#rules.rule(check.when.rule, `${path}/rule`, true)
    return check.each.map((id) => {
      const { answer, issues } = questions.get(id) as QuestionPlace
      const when = conditionOf(rule, answer, issues)
      const key = `${check.id}/${id}`
      const node = this.#node(`check:${key}`, subject, [answer.key, ...when.needs], (run) => {
        const value = valueIn(run.result(answer))
        return (
          value !== undefined &&
          when.holds(run, { answer: value, issues: issues && (run.result(issues) as readonly string[] | undefined) })
        )
      })
      return { key, check, question: id, about: [id], node }
    })
  }

  #node(key: string, subject: Subject, needs: readonly string[], compute: (run: Run) => Result): Node {
    const node: Node = { key, subject, needs, index: -1, dependents: [], compute }
    this.#nodes.push(node)
    return node
  }
}

const unanswered: Reading = {}
const none: readonly string[] = []
