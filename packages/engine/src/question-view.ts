import type { Value } from '@iqa/logic'
import type { CompiledQuestion, DraftAnswer, Typed, TypedDate } from '@iqa/model'
import { checkView } from './check-view.js'
import type { CheckView } from './check-view.js'
import type { CheckPlace } from './form.js'
import { held } from './form-state.js'
import type { FormState } from './form-state.js'
import { at } from './pages.js'
import { present } from './plain.js'
import { checkProblems, isRequired, questionProblems, says, valueAt } from './problems.js'
import type { Problem } from './problem.js'
import { plainTyped } from './read-entry.js'
import { offersIssues, withheldParts } from './withheld.js'
import type { WithheldPart } from './withheld.js'

/** All that a question's place on the page shows. */
export interface QuestionView {
  readonly question: CompiledQuestion
  readonly asked: boolean
  /** As stored, what is withheld included. Frozen. */
  readonly entry: DraftAnswer
  /** What rules read: absent while unanswered, not asked or not readable. */
  readonly value?: Value
  /** What stands in the box or boxes of a number or a date. */
  readonly typed?: Typed
  /** What stands in the boxes of the action's due date. */
  readonly dueTyped?: TypedDate
  /** Of the question and its parts, then of checks about it that stop completion. */
  readonly problems: readonly Problem[]
  readonly required: boolean
  /** `allowed`: whether a comment can be written at all. */
  readonly comment: { readonly allowed: boolean; readonly needed: boolean; readonly at_least: number }
  readonly issues: { readonly offered: boolean; readonly at_least: number }
  readonly action: { readonly needed: boolean }
  /** Firing checks that are about this question. */
  readonly checks: readonly CheckView[]
  /** Parts that hold something and are left out for now. */
  readonly withheld: readonly WithheldPart[]
}

/** @throws {RangeError} when the set has no such question */
export function questionView(state: FormState, id: string): QuestionView {
  const inner = state[held]
  const place = inner.form.questions.get(id)
  if (place === undefined) throw new RangeError(`This question set has no question "${id}".`)
  const { question } = place
  const asked = says(inner, place.asked)
  const entry = at(inner.entries, place.index) ?? empty
  const dueTyped = entry.action_typed ?? plainTyped(entry.action?.due, { kind: 'date' })
  const firing = place.checks
    .map((key) => inner.form.checks.get(key) as CheckPlace)
    .filter(({ node }) => says(inner, node))
  return present<QuestionView>({
    question,
    asked,
    entry,
    value: valueAt(inner, place.answer),
    typed: entry.typed ?? plainTyped(entry.answer, question.answer),
    dueTyped: typeof dueTyped === 'object' ? dueTyped : undefined,
    problems: [...questionProblems(inner, place), ...firing.flatMap((check) => checkProblems(inner, check))],
    required: asked && isRequired(inner, place),
    comment: {
      allowed: takesComment(question),
      needed: says(inner, place.comment),
      at_least: question.comment?.at_least ?? 0,
    },
    issues: { offered: asked && offersIssues(inner, place), at_least: question.issues?.at_least ?? 0 },
    action: { needed: says(inner, place.action) },
    checks: firing.map((check) => checkView(inner, check)),
    withheld: withheldParts(inner, place),
  })
}

/** What rules read for a derived value; absent while it is unanswered. */
export function valueOf(state: FormState, id: string): Value | undefined {
  const inner = state[held]
  const place = inner.form.values.get(id)
  return place === undefined ? undefined : valueAt(inner, place.node)
}

/** A comment goes with a judgement, or wherever the author has a rule for one. */
export function takesComment({ answer, comment }: CompiledQuestion): boolean {
  return comment !== undefined || ['scale', 'choice', 'yes_no'].includes(answer.kind)
}

/** Whether a question ever takes this part beside its answer. */
export function takesPart(question: CompiledQuestion, part: WithheldPart): boolean {
  if (part === 'comment') return takesComment(question)
  if (part === 'reason') return question.not_applicable !== 'no'
  // A part that is not declared is absent or false.
  return Boolean(question[part])
}

const empty: DraftAnswer = Object.freeze({})
