import axe from 'axe-core'
import { userEvent } from 'vitest/browser'
import '../define.js'
import type { IqaForm } from '../iqa-form.js'

/** A host page with nothing but a heading and the form. */
export async function mount(properties: Partial<IqaForm>): Promise<IqaForm> {
  document.documentElement.lang = 'en'
  document.title = 'A host page'
  const main = document.createElement('main')
  const heading = document.createElement('h1')
  heading.textContent = 'A host page'
  const form = document.createElement('iqa-form')
  Object.assign(form, properties)
  main.append(heading, form)
  document.body.replaceChildren(main)
  await form.updateComplete
  return form
}

export function rootOf(form: IqaForm): ShadowRoot {
  if (form.shadowRoot === null) throw new Error('the form has no shadow root')
  return form.shadowRoot
}

export function find<T extends Element = HTMLElement>(form: IqaForm, selector: string): T {
  const found = rootOf(form).querySelector<T>(selector)
  if (found === null) throw new Error(`nothing is ${selector}`)
  return found
}

export function active(form: IqaForm): Element | null {
  return rootOf(form).activeElement
}

/** Presses Tab until the element with this id has focus, as somebody does who uses no mouse. */
export async function tabTo(form: IqaForm, id: string, back = false): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (active(form)?.id === id) return
    await userEvent.keyboard(back ? '{Shift>}{Tab}{/Shift}' : '{Tab}')
  }
  throw new Error(`Tab does not reach ${id}; it stands at ${active(form)?.id}`)
}

/** Tabs into a group of radios, wherever in it focus comes to stand, and chooses with the arrows and Space. */
export async function choose(form: IqaForm, group: string, option: string, back = false): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    const at = active(form)
    if (at instanceof HTMLInputElement && at.type === 'radio' && at.name === group) break
    await userEvent.keyboard(back ? '{Shift>}{Tab}{/Shift}' : '{Tab}')
  }
  for (let presses = 0; presses < 12; presses += 1) {
    const at = active(form)
    if (!(at instanceof HTMLInputElement) || at.name !== group) throw new Error(`Tab does not reach ${group}`)
    if (at.value === option) {
      if (!at.checked) await userEvent.keyboard(' ')
      await form.updateComplete
      return
    }
    await userEvent.keyboard('{ArrowDown}')
  }
  throw new Error(`the arrows do not reach ${option}`)
}

export async function type(form: IqaForm, id: string, text: string, back = false): Promise<void> {
  await tabTo(form, id, back)
  await userEvent.keyboard(text)
  await form.updateComplete
}

/** Tabs to the button that says this, and presses Enter. */
export async function press(form: IqaForm, label: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    const at = active(form)
    if (at instanceof HTMLButtonElement && at.textContent?.trim().startsWith(label)) {
      await userEvent.keyboard('{Enter}')
      await form.updateComplete
      return
    }
    await userEvent.keyboard('{Tab}')
  }
  throw new Error(`Tab does not reach the button ${label}`)
}

/** What axe finds with every rule on, one line each. */
export async function axeFaults(): Promise<string[]> {
  const { violations } = await axe.run(document)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

/** The text of the one live region. */
export function status(form: IqaForm): string {
  const regions = rootOf(form).querySelectorAll('[role="status"]')
  if (regions.length !== 1) throw new Error(`there are ${regions.length} live regions`)
  return regions[0]?.textContent ?? ''
}
