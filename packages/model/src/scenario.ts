import type { AnswerValue, DraftAnswer, Range } from './generated/schemas.js'

/** A place in an author's file. */
export interface Place {
  readonly file: string
  readonly range: Range
}

/** One change of an assessment, and what is expected after it. */
export interface ScenarioStep {
  readonly place: Place
  /** A fact set to undefined is taken back. */
  readonly facts: Readonly<Record<string, AnswerValue | undefined>>
  readonly answers: Readonly<Record<string, DraftAnswer>>
  readonly modules: Readonly<Record<string, boolean>>
  /**
   * Reasons by what asks for them: a check id, or check id, a slash and question id; the alias of a module that is
   * switched on; a fact id. A fact that has one is put right by the assessor, where `facts` changes it.
   */
  readonly reasons: Readonly<Record<string, string>>
  readonly clear: readonly string[]
  readonly today?: string
  readonly expect: readonly Expectation[]
}

/** One thing expected, with its place. `ids` may be empty: then exactly nothing is expected. */
export type Expectation =
  | {
      readonly kind:
        | 'asked'
        | 'not_asked'
        | 'comment_needed'
        | 'comment_not_needed'
        | 'action_needed'
        | 'action_not_needed'
        | 'issues_needed'
        | 'offered'
        | 'not_offered'
        | 'checks'
        | 'problems'
        | 'withheld'
      readonly ids: readonly string[]
      readonly place: Place
    }
  | { readonly kind: 'value'; readonly id: string; readonly value: string | number | undefined; readonly place: Place }
  | { readonly kind: 'complete'; readonly complete: boolean; readonly place: Place }

/** A scenario as read: defaults laid under, rows of a table spread out, at least one step. */
export interface ReadScenario {
  readonly name: string
  readonly place: Place
  readonly steps: readonly ScenarioStep[]
}
