import '@iqa/elements/define'
import { addMessages, type IqaForm } from '@iqa/elements'
import { cy } from '@iqa/elements/cy'
import { render } from 'lit'
import type { PreviewSet, PreviewState } from '../protocol.js'
import { page, type Actions } from './page.js'
import { hasAnswers, shownSet, workOf, type PageState } from './page-state.js'

// The token has done its work: a cookie stands for it now. It goes from the address, and the history, of the browser.
history.replaceState(null, '', '/')

const state: PageState = {
  tab: 'reasons',
  language: 'en',
  theme: 'auto',
  width: 'full',
  connected: true,
  work: new Map(),
}
const root = document.getElementById('preview')
addMessages('cy', cy)

root?.replaceChildren()

const actions: Actions = {
  change(changes) {
    Object.assign(state, changes)
    draw()
  },
  changeWork(path, changes) {
    // What the form said of the facts before says nothing of those it is given now; it will say so again.
    const isGiven = 'facts' in changes || 'modules' in changes || 'today' in changes
    Object.assign(workOf(state, path), isGiven ? { problem: '' } : {}, changes)
    draw()
  },
}

/** Draws the page, and once the form has taken its new properties, what follows from them. */
function draw(): void {
  if (root === null) return
  render(page(state, actions), root)
  document.documentElement.dataset.iqaTheme = state.theme
  document.title = titleOf()
  void settle()
}

/** A form that took a new set or new facts has a new draft, and tells nobody: the host knows. */
async function settle(): Promise<void> {
  const shown = shownSet(state)
  const form = [...document.querySelectorAll<IqaForm>('iqa-form')].find(({ dataset }) => dataset.path === shown?.path)
  if (shown === undefined || form === undefined || root === null) return
  await form.updateComplete
  const work = workOf(state, shown.path)
  const draft = form.snapshot()
  if (JSON.stringify(draft) === JSON.stringify(work.draft)) return
  if (draft === undefined) delete work.draft
  else work.draft = draft
  render(page(state, actions), root)
}

function titleOf(): string {
  const shown = shownSet(state)
  if (shown === undefined) return 'Question set preview'
  const faults = shown.errors === 0 ? '' : `${shown.errors} ${shown.errors === 1 ? 'error' : 'errors'} – `
  return `${faults}Preview of ${shown.path.split('/').at(-1) ?? shown.path}`
}

/** Takes up what stands on disk now. A set that has just broken shows its diagnostics; one that is whole again, its reasons. */
async function refresh(): Promise<void> {
  const answer = await fetch('/sets')
  if (!answer.ok) return
  const before = shownSet(state)
  const setsBefore = state.preview?.sets ?? []
  state.preview = (await answer.json()) as PreviewState
  for (const work of state.work.values()) work.problem = ''
  for (const set of state.preview.sets) {
    const same = setsBefore.find(({ path }) => path === set.path)
    const work = state.work.get(set.path)
    if (same !== undefined && work !== undefined && isReadAgain(same, set)) work.isKept = hasAnswers(work)
  }
  const now = shownSet(state)
  if (now !== undefined && now.errors > 0 && (before?.errors ?? 0) === 0) state.tab = 'diagnostics'
  if (now !== undefined && now.errors === 0 && (before?.errors ?? 0) > 0 && state.tab === 'diagnostics')
    state.tab = 'reasons'
  draw()
}

/** Whether a file was read anew, and not only its scenarios run. */
function isReadAgain(before: PreviewSet, now: PreviewSet): boolean {
  return before.readAt !== now.readAt || before.good?.set.digest !== now.good?.set.digest
}

const events = new EventSource('/events')
events.addEventListener('changed', () => void refresh())
events.addEventListener('open', () => actions.change({ connected: true }))
events.addEventListener('error', () => actions.change({ connected: false }))
draw()
