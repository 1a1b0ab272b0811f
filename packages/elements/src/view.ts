import type { CompiledQuestionSet, Text } from '@iqa/model'
import { html, type TemplateResult } from 'lit'
import type { Messages } from './messages/messages.js'

/** What every part may ask for while it draws: wording, language, heading level. Never the state. */
export interface View {
  readonly messages: Messages
  /** Language in which content of the set is wanted. */
  readonly language: string
  readonly set: CompiledQuestionSet
  /** Level of the form's own heading; a section's is one more, a question's two more. */
  readonly level: number
}

/** A text of the set as plain words: in the language wanted, or else in the set's first. */
export function words(view: View, text: Text | undefined): string {
  return text?.[spoken(view, text)] ?? ''
}

/** The same to be shown: marked with its language where that is not the one wanted (WCAG 3.1.2). */
export function say(view: View, text: Text | undefined): string | TemplateResult {
  if (text === undefined) return ''
  const language = spoken(view, text)
  const found = text[language] ?? ''
  return language === view.language ? found : html`<span lang=${language}>${found}</span>`
}

/** The language of a translated thing that will be shown. */
export function spoken(view: View, translated: object): string {
  if (Object.hasOwn(translated, view.language)) return view.language
  return view.set.languages[0] ?? view.language
}

/** An ISO date in words, such as 2 March 2026; anything else as it is. */
export function dateInWords(language: string, iso: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(time)) return iso
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    time,
  )
}
