import type { AnswerKind, AnswerValue, Option, Shown, Text } from '@iqa/model'

/** A text in a language; in the set's first where it lacks that one. */
export function inLanguage(text: Text | undefined, language: string, first: string): string {
  if (text === undefined) return ''
  if (Object.hasOwn(text, language)) return text[language] ?? ''
  return Object.hasOwn(text, first) ? (text[first] ?? '') : ''
}

/** An answer as the form shows it: labels of options, digits of a number, a date as YYYY-MM-DD, a text as it is. */
export function shownAnswer(answer: AnswerValue, kind: AnswerKind, language: string, first: string): Shown {
  if (typeof answer === 'number') return String(answer)
  if (!('options' in kind)) return Array.isArray(answer) ? [...answer] : answer
  const label = (id: string): string => labelOf(id, kind.options, language, first)
  return Array.isArray(answer) ? answer.map(label) : label(answer)
}

/** The label of an option; "Not applicable" beside a scale is the form's own wording, not the set's. */
export function labelOf(id: string, options: readonly Option[], language: string, first: string): string {
  const option = options.find((each) => each.id === id)
  if (option !== undefined) return inLanguage(option.label, language, first)
  return id === 'not_applicable' ? inLanguage(notApplicable, language, 'en') : id
}

/** The words for an answer of "not applicable", by language. */
export const notApplicable: Text = { en: 'Not applicable', cy: 'Ddim yn berthnasol' }
