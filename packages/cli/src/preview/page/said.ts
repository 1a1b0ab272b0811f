import type { Text } from '@iqa/model'
import { html, type TemplateResult } from 'lit'

// What the page itself says is English.
const own = 'en'

/** The language in which a set is shown: the one asked for where the set has it, else its first. */
export function languageOf({ languages }: { readonly languages: readonly string[] }, wanted: string): string {
  return languages.includes(wanted) ? wanted : (languages[0] ?? own)
}

/** A text of a set with the language it is in: the one asked for, or where it is not there another. */
export function textIn(text: Text, language: string): { readonly words: string; readonly lang: string } {
  const [found, words] = Object.hasOwn(text, language)
    ? [language, text[language]]
    : (Object.entries(text)[0] ?? [own, ''])
  return { words: words ?? '', lang: found }
}

/** A text of a set, marked where it is in another language than the page. */
export function said(text: Text, language: string): TemplateResult {
  const { words, lang } = textIn(text, language)
  return inLanguage(words, lang)
}

/** Words in a language, marked where that is not the page's own. */
export function inLanguage(words: string, language: string): TemplateResult {
  return language === own ? html`${words}` : html`<span lang=${language}>${words}</span>`
}
