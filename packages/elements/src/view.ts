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

/** Something to be shown: plain words, or words of which some are marked with their language. */
export type Shown = string | TemplateResult

/** Words of the set to be shown: marked where they are in another language than the form (WCAG 3.1.2). */
export function say(view: View, text: Text | undefined): Shown {
  return sayIn(view, text, (found) => found)
}

/** A sentence of the interface with words of the set in it. */
export function sayIn(view: View, text: Text | undefined, sentence: (found: string) => string): Shown {
  return marked(view, text && spoken(view, text), words(view, text), sentence)
}

/** As sayIn, for a place that takes plain words. */
export function wordsIn(view: View, text: Text | undefined, sentence: (found: string) => string): string {
  return sentence(words(view, text))
}

export function marked(
  view: View,
  language: string | undefined,
  found: string,
  sentence: (found: string) => string,
): Shown {
  if (language === undefined || language === view.messages.language) return sentence(found)
  // No text has this character, so it keeps the place of the words.
  const [before, after] = sentence('\0').split('\0')
  return html`${before}<span lang=${language}>${found}</span>${after}`
}

/**
 * The language of a translated thing that will be shown: always one of the set's, for what the compiler words by itself,
 * such as why a question is asked, is there in others too, around labels that are not.
 */
export function spoken({ language, set: { languages } }: View, translated: object): string {
  if (languages.includes(language) && Object.hasOwn(translated, language)) return language
  return languages[0] ?? language
}

/** An ISO date in words, such as 2 March 2026; anything else as it is. */
export function dateInWords({ messages: { language } }: View, iso: string): string {
  const time = Date.parse(`${iso}T00:00:00Z`)
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(time)) return iso
  // Plain English would be American, and so would be what a browser does not know.
  const locales = [language, 'en-GB'].filter((each) => each !== 'en')
  return new Intl.DateTimeFormat(locales, { dateStyle: 'long', timeZone: 'UTC' }).format(time)
}

/** The language in which a date in words is: English where the browser does not know that of the form. */
export function dateLanguage({ messages: { language } }: View): string {
  return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? language : 'en'
}
