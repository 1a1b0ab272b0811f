import type { AnswerKind, CompiledQuestion, CompiledQuestionSet, Option } from '@iqa/model'

/** What a scenario can name, by kind, with what is known of it. */
export interface SetNames {
  readonly facts: ReadonlyMap<string, AnswerKind>
  readonly questions: ReadonlyMap<string, CompiledQuestion>
  readonly values: ReadonlyMap<string, 'number' | 'yes_no'>
  readonly modules: ReadonlySet<string>
  readonly checks: ReadonlySet<string>
}

/** The names of a set, for looking up what a scenario says. */
export function setNames(set: CompiledQuestionSet): SetNames {
  return {
    facts: new Map(set.facts.map(({ id, answer }) => [id, answer])),
    questions: new Map(set.questions.map((question) => [question.id, question])),
    values: new Map(set.values.map(({ id, type }) => [id, type])),
    modules: new Set(set.modules.map(({ id }) => id)),
    checks: new Set(set.checks.map(({ id }) => id)),
  }
}

/** Options of an answer kind that has them. */
export function optionsOf(kind: AnswerKind): readonly Option[] | undefined {
  return 'options' in kind ? kind.options : undefined
}
