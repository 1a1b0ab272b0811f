import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AnswerKind, CompiledQuestionSet, Option, Text } from '@iqa/model'
import type { StrictPage } from './strict-page.js'

/** What the assessor says about one question, by the ids of the set; on the page they are looked for by their words. */
export interface Said {
  readonly answer: string | readonly string[] | number
  readonly comment?: string
  readonly reason?: string
  readonly issues?: readonly string[]
  readonly action?: { readonly what: string; readonly owner: string; readonly due: string }
  readonly good_practice?: string
}

/** An assessor at the keyboard who knows the question set by heart. */
export interface Assessor {
  readonly set: CompiledQuestionSet
  fact(id: string, value: string | readonly string[] | number): Promise<void>
  answer(id: string, said: string | Said): Promise<void>
  /** Switches a module on or off, and says why. */
  switchModule(id: string, reason: string): Promise<void>
  /** Presses the button whose name this is. */
  pushButton(name: string): Promise<void>
  /** Ids of the questions that the page shows now, in the order of the page. */
  shown(): Promise<readonly string[]>
  /** Ids of every question that was on the page at any time since it was opened. */
  everShown(): Promise<readonly string[]>
}

export async function assessorAt(strict: StrictPage): Promise<Assessor> {
  const set = JSON.parse(readFileSync(join(strict.folder, 'pre-charge.compiled.json'), 'utf8')) as CompiledQuestionSet
  const questions = new Map(set.questions.map((question) => [question.id, question]))
  const { keyboard } = strict
  await strict.read(rememberShown)

  /** Gives an answer of any kind to the group of controls with this name. */
  const give = async (kind: AnswerKind, label: string, value: Said['answer']): Promise<void> => {
    const group = new RegExp(escaped(label))
    if (value === 'not_applicable') return keyboard.choose(group, 'Not applicable')
    switch (kind.kind) {
      case 'scale':
      case 'choice':
        return keyboard.choose(group, optionLabel(kind.options, String(value)))
      case 'yes_no':
        return keyboard.choose(group, value === 'yes' ? 'Yes' : 'No')
      case 'many':
        for (const id of value as readonly string[]) await keyboard.tick(group, optionLabel(kind.options, id))
        return
      case 'date':
        return keyboard.writeDate(group, String(value))
      default:
        return keyboard.write({ name: group }, String(value))
    }
  }

  const fact = async (id: string, value: Said['answer']): Promise<void> => {
    const found = set.facts.find((each) => each.id === id)
    if (found === undefined) throw new Error(`the set has no fact ${id}`)
    await give(found.answer, english(found.label), value)
  }

  const answer = async (id: string, said: string | Said): Promise<void> => {
    const question = questions.get(id)
    if (question === undefined) throw new Error(`the set has no question ${id}`)
    const whole: Said = typeof said === 'string' ? { answer: said } : said
    await give(question.answer, english(question.ask), whole.answer)
    const on = new RegExp(` on question ${question.number}\\b`)
    const named = (label: string): RegExp => new RegExp(`^${escaped(label)}${on.source}`)
    const ofAction = (label: string): RegExp => new RegExp(`^${escaped(label)} ?, question ${question.number}\\b`)
    if (whole.reason !== undefined) await keyboard.write({ name: named('Reason it does not apply') }, whole.reason)
    const folded = whole.good_practice !== undefined || (whole.comment !== undefined && whole.answer === 'fully_met')
    if (folded) await keyboard.press({ role: 'DisclosureTriangle', name: on })
    if (whole.comment !== undefined) await keyboard.write({ name: named('Comment') }, whole.comment)
    for (const issue of whole.issues ?? []) {
      const label = question.issues?.options.find((option) => option.id === issue)?.label
      await keyboard.tick(named('Issues to address'), english(label))
    }
    if (whole.action !== undefined) {
      await keyboard.write({ name: ofAction('What will be done') }, whole.action.what)
      await keyboard.write({ name: ofAction('Who will do it') }, whole.action.owner)
      await keyboard.writeDate(ofAction('By when'), whole.action.due)
    }
    if (whole.good_practice !== undefined) await keyboard.write({ name: named('Good practice') }, whole.good_practice)
  }

  return {
    set,
    fact,
    answer,
    switchModule: async (id, reason) => {
      const title = english(set.modules.find((each) => each.id === id)?.title)
      await keyboard.reach({ role: 'checkbox', name: title })
      await strict.page.keyboard.press('Space')
      if (reason !== '') await keyboard.write({ name: /^Reason for adding it/ }, reason)
    },
    pushButton: (name) => keyboard.press({ role: 'button', name }),
    shown: () => strict.read<string[]>(shownNow),
    everShown: () => strict.read<string[]>('[...window.everShown]'),
  }
}

function optionLabel(options: readonly Option[], id: string): string {
  const found = options.find((option) => option.id === id)
  if (found === undefined) throw new Error(`there is no option ${id}`)
  return english(found.label)
}

function english(text: Text | undefined): string {
  return text?.['en'] ?? ''
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

// The slot of a question is empty while it is not asked, or not on the page that is open.
const shownNow = `[...document.querySelector('iqa-form').shadowRoot.querySelectorAll('[data-question]')]
  .filter((slot) => slot.querySelector('input, textarea, select'))
  .map((slot) => slot.dataset.question)`

const rememberShown = `(() => {
  window.everShown = new Set()
  const look = () => { for (const id of ${shownNow}) window.everShown.add(id) }
  new MutationObserver(look).observe(document.querySelector('iqa-form').shadowRoot, { subtree: true, childList: true })
  look()
})()`
