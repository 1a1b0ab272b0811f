import type { TemplateResult } from 'lit'
import { options } from '../answers/options.js'
import { because, type QuestionSlice } from '../question-slice.js'
import type { View } from '../view.js'
import { labelled } from './field.js'

/** The question's own list of issues, to tick. */
export function issues(slice: QuestionSlice, view: View): TemplateResult {
  const { question, entry, issues: rule } = slice.shown
  const needed = question.issues?.when ? because(slice, view) : view.messages.needed
  return labelled(
    slice,
    { part: 'issues', label: view.messages.issues, need: rule.at_least > 0 ? needed : undefined, grouped: true },
    () =>
      options(
        {
          id: `${slice.id}-issue`,
          part: 'issues',
          ticks: true,
          options: question.issues?.options ?? [],
          chosen: entry.issues ?? [],
          classes: ['choices pair', 'choice'],
        },
        view,
      ),
    view,
  )
}
