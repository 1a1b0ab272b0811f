import { asked, compileRule, holds } from '@iqa/logic'
import type { Asked, Given, RuleData, Value } from '@iqa/logic'
import type { CompiledCondition, CompiledQuestion, CompiledQuestionSet } from '@iqa/model'
import { withOwn } from './recompute.js'

/** What is demanded and offered of a question that is asked. */
export interface Demands {
  readonly required: boolean
  readonly comment: boolean
  readonly issues: boolean
  readonly action: boolean
}

/** Everything that follows from an assessment, worked out from the definition alone. */
export interface FromScratch extends Asked {
  /** Of each question that is asked. */
  readonly demands: ReadonlyMap<string, Demands>
  /** Modules that their on_when switches on. */
  readonly onByRule: ReadonlySet<string>
  /** Firing checks, by check id, or check id, slash, question id. */
  readonly firing: ReadonlySet<string>
}

/**
 * What `asked` says, and what the rules of comments, issues, actions, requirements and checks say after it. Used where a
 * record is verified and where the form's own, incremental, reckoning is held against the definition. No rule of a
 * question runs while it is unanswered, but the one that says whether it must be answered.
 *
 * @param ticked issues ticked, by question
 */
export function fromScratch(
  set: CompiledQuestionSet,
  given: Given,
  ticked: ReadonlyMap<string, readonly string[]>,
): FromScratch {
  const result = asked(set, given)
  const { data } = result
  const demands = new Map<string, Demands>()
  const offeredIssues = new Map<string, readonly string[]>()
  for (const question of set.questions) {
    if (!result.questions.has(question.id)) continue
    const answer = data.answers.get(question.id)
    const issues = offersIssues(question, answer, data)
    const own = withOwn(data, { answer, issues: issues ? ticked.get(question.id) : undefined })
    if (issues) offeredIssues.set(question.id, ticked.get(question.id) ?? [])
    demands.set(question.id, {
      required: typeof question.required === 'string' ? question.required === 'yes' : decide(question.required, own),
      comment: answer !== undefined && question.comment !== undefined && decide(question.comment.when, own),
      issues,
      action: answer !== undefined && question.action !== undefined && decide(question.action.when, own),
    })
  }
  const firing = new Set<string>()
  for (const check of set.checks) {
    for (const id of check.each ?? []) {
      const answer = data.answers.get(id)
      const own = withOwn(data, { answer, issues: offeredIssues.get(id) })
      if (answer !== undefined && decide(check.when, own)) firing.add(`${check.id}/${id}`)
    }
    if (check.about?.every((id) => data.answers.has(id)) === true && decide(check.when, data)) firing.add(check.id)
  }
  const onByRule = new Set(
    set.modules
      .filter((module) => result.offered.has(module.id) && module.on_when !== undefined && decide(module.on_when, data))
      .map(({ id }) => id),
  )
  return { ...result, demands, onByRule, firing }
}

function offersIssues({ issues }: CompiledQuestion, answer: Value | undefined, data: RuleData): boolean {
  if (issues === undefined) return false
  if (issues.when === undefined) return true
  return answer !== undefined && decide(issues.when, withOwn(data, { answer }))
}

function decide({ rule }: CompiledCondition, data: RuleData): boolean {
  return holds(compileRule(rule), data)
}
