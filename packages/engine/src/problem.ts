import type { AnswerFault } from '@iqa/logic'

export type ProblemCode =
  | 'fact_needed'
  | 'fact_reason_needed'
  | 'outside_its_time'
  | 'answer_needed'
  | 'reason_needed'
  | 'comment_needed'
  | 'comment_too_short'
  | 'comment_too_long'
  | 'issues_needed'
  | 'action_what_needed'
  | 'action_owner_needed'
  | 'action_due_needed'
  | 'action_due_not_a_date'
  | 'module_reason_needed'
  | 'check_failed'
  | 'check_reason_needed'
  | 'draft_not_allowed'
  | 'envelope_needed'
  | 'envelope_not_known'
  | 'envelope_wrong'
  | 'not_asked'
  | 'not_known'
  | 'not_allowed'
  | AnswerFault

export type ProblemPart =
  'answer' | 'reason' | 'comment' | 'issues' | 'action_what' | 'action_owner' | 'action_due' | 'good_practice'

/**
 * Something about the answers that stops completion, or that an update refused. `question` is absent from the problem of
 * a check about several questions. `with` holds what a message needs: `at_least`, `at_most`, `not_before`, `not_after`, `decimals`.
 */
export interface Problem {
  readonly code: ProblemCode
  readonly question?: string
  readonly fact?: string
  readonly module?: string
  readonly check?: string
  readonly part?: ProblemPart
  readonly with?: Readonly<Record<string, string | number>>
}

/** Longest texts of a record, in UTF-16 units. */
export const mostText = 2000
export const mostOwner = 200

/** Longest text that a draft keeps. What is longer than a record allows is kept, as a problem. */
export const mostKept = 20_000
