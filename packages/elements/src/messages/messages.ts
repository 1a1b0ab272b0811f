import type { AnswerKind } from '@iqa/model'
import type { ProblemCode } from '@iqa/engine'

/** A box of a date. */
export type DatePart = 'day' | 'month' | 'year'

/** What stands in the closed details under a question. */
export type OptionalPart = 'comment' | 'issues' | 'good_practice'

/** What a sentence about a problem can name. */
export interface ProblemSubject {
  /** Number of the question, where the problem is about one. */
  readonly question?: number
  /** Label of the fact or title of the module, where it is about one of those. */
  readonly label?: string
  readonly kind?: AnswerKind['kind']
  /** Whether it is about the due date of an action. */
  readonly due?: boolean
  /** The check's own words. */
  readonly message?: string
  /** Boxes of the date that are empty, while at least one is not. */
  readonly missing: readonly DatePart[]
  /** Figures of the problem: at_least, at_most, decimals, length, limit … Dates are already in words. */
  readonly with: Readonly<Record<string, string | number>>
}

/** The wording of the interface in one language. Content of question sets is translated beside each set, not here. */
export interface Messages {
  /** In which the wording is, as a language tag. */
  readonly language: string
  readonly question: string
  readonly aboutThisCase: string
  readonly aboutThisCaseLead: string
  readonly fromTheHost: string
  readonly fromYou: string
  readonly notKnown: string
  /** For a list that is known to be empty. */
  readonly none: string
  readonly correct: string
  readonly keepAsGiven: string
  asGiven(value: string): string
  readonly reasonForCorrection: string
  readonly guidance: string
  /** These follow a label, after a space that they begin with. */
  readonly optional: string
  readonly needed: string
  neededBecause(chosen: string): string
  askedBecause(sentence: string): string
  notAskedBecause(sentence: string | undefined): string
  readonly notApplicable: string
  readonly giveTheReason: string
  readonly reasonNotApplicable: string
  readonly comment: string
  readonly issues: string
  readonly action: string
  readonly actionWhat: string
  readonly actionOwner: string
  readonly actionDue: string
  readonly goodPractice: string
  readonly checkReason: string
  readonly note: string
  readonly warning: string
  addOptional(parts: readonly OptionalPart[]): string
  optionalParts(parts: readonly OptionalPart[]): string
  onQuestion(number: number): string
  /** The same after words that "on" does not fit. */
  ofQuestion(number: number): string
  onLabel(label: string): string
  characters(count: number, atLeast: number): string
  atMostCharacters(count: number, atMost: number): string
  readonly day: string
  readonly month: string
  readonly year: string
  readonly dateExample: string
  addModule(title: string): string
  readonly moduleReason: string
  readonly error: string
  readonly thereIsAProblem: string
  readonly back: string
  readonly continue: string
  readonly complete: string
  sectionOf(number: number, total: number): string
  progress(answered: number, asked: number, mayChange: boolean): string
  readonly completedTitle: string
  completedText(title: string, answered: number): string
  readonly cannotShow: string
  readonly nothingLost: string
  /** Sentences about what appeared and disappeared. */
  addedAfter(count: number, number: number): string
  addedFirstAfter(count: number, number: number): string
  addedIn(count: number, section: string): string
  addedAtStart(count: number): string
  noLongerAsked(count: number): string
  moduleOffered(title: string, number: number | undefined): string
  moduleWithdrawn(title: string): string
  noLongerCount(numbers: readonly number[]): string
  /** What a host or an update did that cannot be shown as a form. */
  readonly refusals: Readonly<Record<'set' | 'draft' | 'facts', string>>
  setAside(count: number): string
  readonly problems: Readonly<Record<ProblemCode, (about: ProblemSubject) => string>>
}
