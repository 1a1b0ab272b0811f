import { asked, explain, type RuleData, type Value } from '@iqa/logic'
import type { CompiledCondition, CompiledQuestion, CompiledQuestionSet, Draft } from '@iqa/model'
import type { Decided } from './reasons.js'

/** What was asked in a draft, and what its rules read: by the definition, from scratch. */
export function askedIn(set: CompiledQuestionSet, draft: Draft): ReturnType<typeof asked> {
  const facts = Object.entries(draft.facts).map(([id, { value, host }]) => [id, value ?? host] as const)
  const answers = Object.entries(draft.answers).map(([id, { answer }]) => [id, answer] as const)
  return asked(set, {
    facts: new Map(facts),
    answers: new Map(answers),
    switches: new Map(Object.entries(draft.modules).map(([id, { on }]) => [id, on])),
    ...(draft.today === undefined ? {} : { today: draft.today }),
  })
}

/** The conditions that decide whether a question is asked, as they came out: its section's, its module's, its own. */
export function decidedBy(set: CompiledQuestionSet, question: CompiledQuestion, data: RuleData): readonly Decided[] {
  const section = set.sections.findIndex(({ id }) => id === question.section)
  const moduleAt = set.modules.findIndex(({ id }) => id === question.module)
  const own = set.questions.indexOf(question)
  return [
    decide('section', set.sections[section]?.when, `/sections/${section}/when/rule`, data),
    decide('module', set.modules[moduleAt]?.offer_when, `/modules/${moduleAt}/offer_when/rule`, data),
    decide('question', question.when, `/questions/${own}/when/rule`, data),
  ].flat()
}

/** A part of a question that a rule demands or offers. */
export interface DecidedPart {
  readonly part: 'comment' | 'issues' | 'action'
  readonly holds: boolean
  readonly decided: Decided
}

/** The rules of an answered question's comment, issues and action, as they came out; none while it is unanswered. */
export function partsOf(
  set: CompiledQuestionSet,
  question: CompiledQuestion,
  data: RuleData,
  issues: readonly string[],
): readonly DecidedPart[] {
  const answer: Value | undefined = data.answers.get(question.id)
  if (answer === undefined) return []
  const own = set.questions.indexOf(question)
  const within = { ...data, answer, issues }
  return (['comment', 'issues', 'action'] as const).flatMap((part) =>
    decide('question', question[part]?.when, `/questions/${own}/${part}/when/rule`, within).map((decided) => ({
      part,
      holds: decided.clause.verdict === 'holds',
      decided,
    })),
  )
}

function decide(
  source: string,
  condition: CompiledCondition | undefined,
  pointer: string,
  data: RuleData,
): readonly Decided[] {
  return condition === undefined
    ? []
    : [{ source, rule: condition.rule, pointer, clause: explain(condition.rule, data) }]
}
