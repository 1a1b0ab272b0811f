import type { CDPSession, Page } from 'playwright'

/** The control that has the focus, as assistive technology is told of it. */
export interface Focused {
  readonly role: string
  readonly name: string
  /** Names of the groups round it, the nearest first: the date, the question. Empty where there is none. */
  readonly group: string
  readonly checked: boolean
  readonly value: string
}

/** Which control is meant. Texts are parts of the accessible name. */
export interface Wanted {
  readonly role?: string | RegExp
  readonly name?: string | RegExp
  readonly group?: string | RegExp
}

/** An assessor who has a keyboard and nothing else: every step is a key pressed, and what is known is what is announced. */
export interface Keyboard {
  focused(): Promise<Focused>
  /** Tabs to the control. @throws {Error} naming what was passed when it is not among the next `limit` stops */
  reach(wanted: Wanted, limit?: number): Promise<Focused>
  choose(group: string | RegExp, option: string): Promise<void>
  tick(group: string | RegExp, option: string): Promise<void>
  write(wanted: Wanted, text: string): Promise<void>
  writeDate(group: string | RegExp, iso: string): Promise<void>
  press(wanted: Wanted): Promise<void>
}

const deepest = `(() => {
  let active = document.activeElement
  while (active && active.shadowRoot && active.shadowRoot.activeElement) active = active.shadowRoot.activeElement
  return active
})()`

export async function keyboardOf(page: Page): Promise<Keyboard> {
  const session = await page.context().newCDPSession(page)
  await session.send('Accessibility.enable')

  const focused = (): Promise<Focused> => describeFocus(session)

  const reach = async (wanted: Wanted, limit = 150): Promise<Focused> => {
    const passed: string[] = []
    // The stop that already has the focus counts: nobody tabs away from where they want to be.
    for (let presses = 0; presses <= limit; presses += 1) {
      const here = await focused()
      if (fits(here, wanted)) return here
      passed.push(`${here.role} "${here.name}"${here.group && ` in "${here.group}"`}`)
      await page.keyboard.press('Tab')
    }
    throw new Error(
      `${limit} presses of Tab did not reach ${describe(wanted)}; passed:\n${[...new Set(passed)].join('\n')}`,
    )
  }

  const press = async (wanted: Wanted): Promise<void> => {
    await reach({ role: /button|link|DisclosureTriangle/, ...wanted })
    await page.keyboard.press('Enter')
  }

  const choose = async (group: string | RegExp, option: string): Promise<void> => {
    let here = await reach({ role: 'radio', group })
    const first = here.name
    for (let presses = 0; here.name !== option; presses += 1) {
      if (presses > 0 && here.name === first) throw new Error(`"${here.group}" offers no "${option}"`)
      await page.keyboard.press('ArrowDown')
      here = await focused()
    }
    if (!here.checked) await page.keyboard.press('Space')
  }

  const tick = async (group: string | RegExp, option: string): Promise<void> => {
    const here = await reach({ role: 'checkbox', group, name: option })
    if (!here.checked) await page.keyboard.press('Space')
  }

  const write = async (wanted: Wanted, text: string): Promise<void> => {
    await reach({ role: 'textbox', ...wanted })
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }

  const writeDate = async (group: string | RegExp, iso: string): Promise<void> => {
    const [year = '', month = '', day = ''] = iso.split('-')
    await write({ group, name: /day/i }, String(Number(day)))
    await write({ group, name: /month/i }, String(Number(month)))
    await write({ group, name: /year/i }, year)
  }

  return { focused, reach, choose, tick, write, writeDate, press }
}

async function describeFocus(session: CDPSession): Promise<Focused> {
  const { result } = await session.send('Runtime.evaluate', { expression: deepest })
  if (result.objectId === undefined) return { role: 'none', name: '', group: '', checked: false, value: '' }
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: true,
  })
  await session.send('Runtime.releaseObject', { objectId: result.objectId })
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const [self] = nodes
  const text = (value: { value?: unknown } | undefined): string => String(value?.value ?? '')
  const groups: string[] = []
  for (let above = byId.get(self?.parentId ?? ''); above; above = byId.get(above.parentId ?? '')) {
    const isGroup = ['group', 'radiogroup'].includes(text(above.role))
    if (isGroup && text(above.name) !== '') groups.push(tidy(text(above.name)))
  }
  const checked = self?.properties?.find(({ name }) => name === 'checked')?.value.value
  return {
    role: text(self?.role),
    name: tidy(text(self?.name)),
    group: groups.join(' < '),
    checked: checked === true || checked === 'true',
    value: text(self?.value),
  }
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function fits(here: Focused, wanted: Wanted): boolean {
  return (['role', 'name', 'group'] as const).every((part) => {
    const want = wanted[part]
    if (want === undefined) return true
    return typeof want === 'string'
      ? part === 'role'
        ? here.role === want
        : here[part].includes(want)
      : want.test(here[part])
  })
}

function describe(wanted: Wanted): string {
  return Object.entries(wanted)
    .map(([part, want]) => `${part} ${String(want)}`)
    .join(', ')
}
