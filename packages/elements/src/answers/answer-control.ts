import type { AnswerKind, NotApplicable, Typed } from '@iqa/model'
import type { TemplateResult } from 'lit'
import type { Shown, View } from '../view.js'

/** An answer as stored or as rules read it. */
export type Given = string | number | readonly string[]

/** An answer to draw, of a question or of a fact. */
export interface AnswerSlice<Kind = AnswerKind> {
  /** Start of every id in it, unique in the form; of a control that is one input, its id. */
  readonly id: string
  readonly answer: Kind
  /** What was chosen, if anything. */
  readonly value: Given | undefined
  /** What stands in the box where it is not simply the value. */
  readonly typed: Typed | undefined
  readonly notApplicable: NotApplicable
  /** Ids of what describes it, for a control that is one input; a group is described on its fieldset. */
  readonly describedBy: string
  readonly wrong: boolean
  /** Words that tell its inputs from those of other questions, such as " on question 5". */
  readonly suffix: Shown
}

/** The one shape of all controls. Every input carries data-part, by which its events and its errors find it. */
export interface AnswerControl<Kind = AnswerKind> {
  /** Whether it is several inputs, which need a fieldset with a legend; else the question is the label of its one input. */
  readonly grouped: boolean
  draw(slice: AnswerSlice<Kind>, view: View): TemplateResult
}

/** A kind of answer by its name. */
export type Answer<Name extends AnswerKind['kind']> = AnswerKind extends infer Kind
  ? Kind extends { kind: infer Names }
    ? Name extends Names
      ? Kind
      : never
    : never
  : never
