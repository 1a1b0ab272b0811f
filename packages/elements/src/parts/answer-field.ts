import type { AnswerKind, NotApplicable, Typed } from '@iqa/model'
import type { TemplateResult } from 'lit'
import type { Given } from '../answers/answer-control.js'
import { controlOf } from '../answers/answers.js'
import type { Shown, View } from '../view.js'
import { labelled, type FieldsOf, type Labelled } from './field.js'

export interface AnswerField extends Omit<Labelled, 'part' | 'id' | 'need' | 'grouped'> {
  readonly answer: AnswerKind
  readonly required: boolean
  readonly value: Given | undefined
  readonly typed: Typed | undefined
  readonly notApplicable: NotApplicable
  /** Words that tell its inputs from those of other questions. */
  readonly suffix: Shown
}

/** What asks for an answer, of a question or a fact, with the control of its kind. */
export function answerField(of: FieldsOf, it: AnswerField, view: View): TemplateResult {
  const control = controlOf(it.answer.kind)
  const need = it.required ? undefined : view.messages.optional
  const asked: Labelled = { ...it, part: 'answer', need, grouped: control.grouped }
  return labelled(of, asked, (place) => control.draw({ ...it, ...place }, view), view)
}
