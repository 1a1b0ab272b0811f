/** Where focus was before a draw, to be able to tell afterwards whether it was lost. */
export interface FocusMemory {
  readonly element: HTMLElement
  readonly section: string | undefined
  readonly selection: readonly [number, number] | undefined
}

export function rememberFocus(root: ShadowRoot | null): FocusMemory | undefined {
  const element = root?.activeElement
  if (!(element instanceof HTMLElement)) return undefined
  return {
    element,
    section: element.closest('[data-section]')?.getAttribute('data-section') ?? undefined,
    selection: selectionOf(element),
  }
}

/**
 * Puts focus right after a draw, and only if the draw took it away: to the same field where it was drawn anew elsewhere,
 * else to the heading of its section, else to the heading of the form.
 */
export function mendFocus(root: ShadowRoot, memory: FocusMemory | undefined): void {
  if (memory === undefined || memory.element.isConnected || root.activeElement !== null) return
  const again = memory.element.id === '' ? null : root.getElementById(memory.element.id)
  if (again) {
    again.focus({ preventScroll: true })
    const [start, end] = memory.selection ?? []
    if (isTextBox(again) && start !== undefined && end !== undefined) again.setSelectionRange(start, end)
    return
  }
  const places = [memory.section === undefined ? '' : `s-${memory.section}`, 'page-title', 'form-title']
  for (const id of places) {
    const heading = id === '' ? null : root.getElementById(id)
    if (heading === null || heading.closest('[hidden]')) continue
    heading.focus()
    return
  }
}

/**
 * Focuses a field from the error summary. Its legend or label is brought into view first; where the field is still not,
 * for a long legend on a small screen, the field itself.
 */
export function focusField(slot: Element | undefined, part: string, check: string | undefined): boolean {
  if (slot === undefined) return false
  const all = [...slot.querySelectorAll<HTMLElement>(`[data-part="${part}"]`)].filter(
    (input) => check === undefined || input.dataset['check']?.split('/')[0] === check,
  )
  const target =
    all.find((input) => input.getAttribute('aria-invalid') === 'true') ??
    all[0] ??
    slot.querySelector<HTMLElement>('input, textarea, button')
  if (target === null) return false
  const group = target.closest('fieldset')
  // Outside the slot there is the fieldset of the whole form, which names nothing.
  const legend = slot.contains(group) ? group?.querySelector('legend') : undefined
  const label = 'labels' in target ? (target as HTMLInputElement).labels?.[0] : undefined
  ;(legend ?? label ?? target).scrollIntoView({ block: 'start' })
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'nearest' })
  return true
}

/**
 * Focuses the first of these that is there, the title of the page or else of the form when none is named, with its
 * beginning in view: a browser left to itself shows the middle of what is longer than the window.
 */
export function focusFrom(root: ShadowRoot, ...ids: readonly string[]): void {
  const target = [...ids, 'page-title', 'form-title'].map((id) => root.getElementById(id)).find((each) => each !== null)
  target?.scrollIntoView({ block: 'start' })
  target?.focus({ preventScroll: true })
}

function selectionOf(element: HTMLElement): readonly [number, number] | undefined {
  if (!isTextBox(element) || element.selectionStart === null || element.selectionEnd === null) return undefined
  return [element.selectionStart, element.selectionEnd]
}

function isTextBox(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
}
