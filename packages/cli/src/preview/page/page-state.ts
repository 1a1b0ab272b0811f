import type { AnswerValue, Draft, Response } from '@iqa/model'
import type { PreviewSet, PreviewState } from '../protocol.js'

export type Tab = 'reasons' | 'record' | 'diagnostics'
export type Theme = 'auto' | 'light' | 'dark'
export type Width = 'full' | 'narrow'

/** What somebody has put in for one set. It lives as long as the page, and nowhere else. */
export interface Work {
  /** Facts as the host would give them. */
  facts: Readonly<Record<string, AnswerValue>>
  /** What stands in a box for a fact, as it was typed. */
  typed: Readonly<Record<string, string>>
  /** Switches of modules that the host switches. */
  modules: Readonly<Record<string, boolean>>
  today: string
  draft?: Draft
  response?: Response
  /** Whether there were answers when the file was last read again. */
  isKept?: boolean
  /** What the form could not take, in its own words. */
  problem?: string
}

/** Everything the page shows. One object, changed by what happens and then drawn. */
export interface PageState {
  preview?: PreviewState
  /** Path of the set that is shown. */
  selected?: string
  tab: Tab
  language: 'en' | 'cy'
  theme: Theme
  width: Width
  /** Whether the server answers. */
  connected: boolean
  readonly work: Map<string, Work>
}

/** The set that is shown: the one chosen, while there is such a file; else the first. */
export function shownSet(state: PageState): PreviewSet | undefined {
  const sets = state.preview?.sets ?? []
  return sets.find(({ path }) => path === state.selected) ?? sets[0]
}

/** What was put in for a set. */
export function workOf(state: PageState, path: string): Work {
  const found = state.work.get(path) ?? {
    facts: {},
    typed: {},
    modules: {},
    today: localDay(new Date()),
  }
  state.work.set(path, found)
  return found
}

/** Whether somebody has answered anything in the form of a set. */
export function hasAnswers({ draft }: Work): boolean {
  if (draft === undefined) return false
  return Object.keys(draft.answers).length > 0 || Object.values(draft.facts).some(({ value }) => value !== undefined)
}

function localDay(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
