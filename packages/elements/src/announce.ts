import { moduleViews, questionView, type FormState } from '@iqa/engine'
import { html } from 'lit'
import { sayIn, type Shown, type View } from './view.js'

/** Quiet after which the one sentence is written, in milliseconds. */
export const quiet = 1000

/**
 * Gathers what appeared and disappeared until nothing has been entered for a second, then writes one sentence. What came
 * and went again in that time is not mentioned.
 */
export class Announcer {
  readonly #write: (pending: ReadonlyMap<string, Move>) => void
  #pending: Map<string, Move> = new Map()
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(write: (pending: ReadonlyMap<string, Move>) => void) {
    this.#write = write
  }

  /** To be called at every change, with ids of questions, and of modules after module: – the quiet begins anew. */
  note(appeared: readonly string[], withheld: readonly string[]): void {
    this.#move(appeared, 'appeared')
    this.#move(withheld, 'withheld')
    clearTimeout(this.#timer)
    if (this.#pending.size === 0) return
    this.#timer = setTimeout(() => {
      const pending = this.#pending
      this.#pending = new Map()
      this.#write(pending)
    }, quiet)
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#pending.clear()
  }

  #move(ids: readonly string[], move: Move): void {
    for (const id of ids) {
      const before = this.#pending.get(id)
      if (before !== undefined && before !== move) this.#pending.delete(id)
      else this.#pending.set(id, move)
    }
  }
}

export type Move = 'appeared' | 'withheld'

/**
 * The sentence: how many questions came and where, how many went, which answers no longer count, and which modules came
 * to be on offer. Never the text of a question.
 *
 * @param page section that is shown, where there is one at a time
 */
export function sentenceFor(
  pending: ReadonlyMap<string, Move>,
  state: FormState,
  view: View,
  page: string | undefined,
): Shown {
  const { questions, sections } = view.set
  const { messages } = view
  const sentences: Shown[] = []
  const appeared = questions.filter(({ id }) => pending.get(id) === 'appeared')
  const first = appeared[0]
  if (first !== undefined) {
    const count = appeared.length
    const elsewhere = page !== undefined && appeared.every(({ section }) => section !== page)
    const section = sections.find(({ id }) => id === first.section)
    const before = lastBefore(first.number, pending, state, view)
    const together = appeared.every((question) => lastBefore(question.number, pending, state, view) === before)
    if (elsewhere && section) sentences.push(sayIn(view, section.title, (title) => messages.addedIn(count, title)))
    else if (before === undefined) sentences.push(messages.addedAtStart(count))
    else sentences.push(together ? messages.addedAfter(count, before) : messages.addedFirstAfter(count, before))
  }
  const gone = questions.filter(({ id }) => pending.get(id) === 'withheld')
  const counted = gone.filter(({ id }) => {
    const { entry } = questionView(state, id)
    return entry.answer !== undefined || entry.typed !== undefined
  })
  if (gone.length > 0) sentences.push(messages.noLongerAsked(gone.length))
  if (counted.length > 0) sentences.push(messages.noLongerCount(counted.map(({ number }) => number)))
  for (const { module, can_switch } of moduleViews(state)) {
    const move = pending.get(`module:${module.id}`)
    const first = questions.find((question) => question.module === module.id)
    const before = first && lastBefore(first.number, pending, state, view)
    if (move === 'withheld') sentences.push(sayIn(view, module.title, messages.moduleWithdrawn))
    if (move === 'appeared' && can_switch)
      sentences.push(sayIn(view, module.title, (title) => messages.moduleOffered(title, before)))
  }
  return sentences.reduce((all, next) => {
    if (all === '') return next
    return typeof all === 'string' && typeof next === 'string' ? `${all} ${next}` : html`${all} ${next}`
  }, '')
}

/** Number of the last question before a place that was already there. */
function lastBefore(
  number: number,
  pending: ReadonlyMap<string, Move>,
  state: FormState,
  view: View,
): number | undefined {
  return view.set.questions
    .filter(
      (question) => question.number < number && !pending.has(question.id) && questionView(state, question.id).asked,
    )
    .at(-1)?.number
}
