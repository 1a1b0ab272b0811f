import { en } from './en.js'
import type { Messages } from './messages.js'

const known = new Map<string, Messages>([['en', en]])

/** Tells forms on the page that wording was added. */
export const added: EventTarget = new EventTarget()

/**
 * Adds the wording of another language. English is always there; Welsh is a door of its own, so that a page which does
 * not need it does not carry it: `import { cy } from '@iqa/elements/cy'; addMessages('cy', cy)`.
 */
export function addMessages(language: string, messages: Messages): void {
  known.set(language, messages)
  added.dispatchEvent(new Event('added'))
}

/** Wording of a language; English where that of the one asked for was not added. */
export function messagesOf(language: string): Messages {
  return known.get(language) ?? en
}
