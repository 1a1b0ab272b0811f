import type { AnswerValue, Typed, TypedDate } from '@iqa/model'

/**
 * Everything that can happen to an assessment. Blank text, an empty list and null take back what was there.
 * `typed` is what stands in a box for a number or a date (or a text), read by the engine; kept when it cannot be read.
 */
export type FormEvent =
  | { readonly type: 'answered'; readonly question: string; readonly answer: AnswerValue | { readonly typed: Typed } }
  | { readonly type: 'cleared'; readonly question: string }
  | {
      readonly type: 'reason_written' | 'comment_written' | 'good_practice_written'
      readonly question: string
      readonly text: string
    }
  | { readonly type: 'issues_ticked'; readonly question: string; readonly issues: readonly string[] }
  | {
      readonly type: 'action_written'
      readonly question: string
      readonly part: 'what' | 'owner'
      readonly text: string
    }
  | { readonly type: 'action_written'; readonly question: string; readonly part: 'due'; readonly typed: TypedDate }
  | {
      readonly type: 'module_switched'
      readonly module: string
      readonly on: boolean
      readonly by: 'assessor' | 'host'
      readonly reason?: string
    }
  | { readonly type: 'module_reason_written'; readonly module: string; readonly text: string }
  | {
      readonly type: 'fact_changed'
      readonly fact: string
      readonly value: AnswerValue | { readonly typed: Typed } | undefined
      readonly by: 'host' | 'assessor'
      readonly reason?: string
    }
  | { readonly type: 'fact_reason_written'; readonly fact: string; readonly text: string }
  | { readonly type: 'check_answered'; readonly check: string; readonly question?: string; readonly reason: string }
  | { readonly type: 'today_changed'; readonly today: string }
