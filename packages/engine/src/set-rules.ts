import { compileRule, RuleError, ruleLimits } from '@iqa/logic'
import type { CompiledRule } from '@iqa/logic'
import type { AnswerKind, CompiledCondition, CompiledQuestionSet, Rule } from '@iqa/model'
import { refuseSet } from './errors.js'
import { valueIn } from './graph.js'
import type { Node, Run } from './graph.js'

/** A condition ready to run, and the keys of the nodes that it reads. One that is not there always holds. */
export interface Condition {
  readonly needs: readonly string[]
  readonly holds: (run: Run) => boolean
}

/** Compiles the rules of a set, and says which nodes they need. */
export class SetRules {
  readonly #keys: Set<string>
  #nodes = 0

  constructor(set: CompiledQuestionSet) {
    // What a rule may read, by node key. Known before any rule is compiled, because values may come after what reads them.
    this.#keys = new Set([
      'today',
      ...set.facts.map(({ id }) => `fact:${id}`),
      ...set.questions.map(({ id }) => `answer:${id}`),
      ...set.values.map(({ id }) => `value:${id}`),
      ...set.modules.map(({ id }) => `on:${id}`),
    ])
  }

  /** @param answer the node of the question that `answer` stands for, and its `issues` where it has any */
  condition(condition: CompiledCondition | undefined, pointer: string, answer?: Node, issues?: Node): Condition {
    if (condition === undefined) return always
    return conditionOf(this.rule(condition.rule, `${pointer}/rule`, answer !== undefined), answer, issues)
  }

  /**
   * @param own whether it may read `answer` and `issues`
   * @throws {QuestionSetError} for a rule outside the table, or too large, or one too many
   */
  rule(rule: Rule, pointer: string, own: boolean): CompiledRule {
    try {
      const compiled = compileRule(rule, (path) =>
        path === 'answer' || path === 'issues' ? own : this.#keys.has(keyOf(path)),
      )
      this.#nodes += compiled.nodes
      if (this.#nodes <= ruleLimits.setNodes) return compiled
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      refuseSet('broken_rule', `${pointer}${error.pointer}`, error.message, error.name)
    }
    return refuseSet('too_large', pointer, 'Its rules are too large together.')
  }

  /** The nodes that the limits of a date read. */
  limits(kind: AnswerKind, pointer: string): string[] {
    if (kind.kind !== 'date') return []
    return [kind.not_before, kind.not_after].flatMap((limit) => {
      if (typeof limit !== 'object') return []
      // Values are derived for rules; a limit looks only at what is given.
      if (!limit.var.startsWith('values.') && this.#keys.has(keyOf(limit.var))) return [keyOf(limit.var)]
      const message = `A date limit names "${limit.var}", which is no fact, question or today.`
      return refuseSet('unknown_id', `${pointer}/answer`, message, limit.var)
    })
  }
}

/** A rule as the condition of one question, whose nodes `answer` and `issues` stand for. */
export function conditionOf(rule: CompiledRule, answer?: Node, issues?: Node): Condition {
  // A question without issues has none ticked: its rules may name them all the same.
  const own: Readonly<Record<string, Node | undefined>> = { answer, issues }
  const needs = rule.reads.flatMap((path) => {
    if (path !== 'answer' && path !== 'issues') return keyOf(path)
    return own[path]?.key ?? []
  })
  const holds = (run: Run): boolean =>
    run.holds(
      rule,
      answer && {
        answer: valueIn(run.result(answer)),
        issues: issues && (run.result(issues) as readonly string[] | undefined),
      },
    )
  return { needs, holds }
}

const always: Condition = { needs: [], holds: () => true }

/** `facts.x` → `fact:x` and so on: the node that a variable reads. */
export function keyOf(path: string): string {
  if (path === 'today') return path
  const dot = path.indexOf('.')
  return `${roots.get(path.slice(0, dot)) ?? '?'}:${path.slice(dot + 1)}`
}

const roots: ReadonlyMap<string, string> = new Map([
  ['facts', 'fact'],
  ['answers', 'answer'],
  ['values', 'value'],
  ['modules', 'on'],
])
