import { afterEach, expect, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { assessment, everyKind } from './test/sets.js'
import type { IqaForm } from './iqa-form.js'
import { axeFaults, choose, find, mount, press, rootOf, wait } from './test/mount.js'

const facts = { request_type: 'charging', received: '2026-03-02' }

async function openAll(form: IqaForm): Promise<void> {
  for (const details of rootOf(form).querySelectorAll('details')) details.open = true
  await wait(50)
  await form.updateComplete
}

const emulate = (features: { name: string; value: string }[]): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { features })

/** Names, and descriptions, of all that the browser tells assistive technology about the page under test. */
async function namesInTree(): Promise<string[]> {
  interface Frame {
    readonly frame: { readonly id: string }
    readonly childFrames?: readonly Frame[]
  }
  interface Node {
    readonly name?: { readonly value?: string }
    readonly description?: { readonly value?: string }
  }
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: Frame }
  const frameId = frameTree.childFrames?.[0]?.frame.id ?? frameTree.frame.id
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', { frameId })) as { nodes: readonly Node[] }
  return nodes.flatMap(({ name, description }) => [name?.value ?? '', description?.value ?? '']).filter(Boolean)
}

afterEach(async () => {
  await emulate([])
  document.documentElement.dir = ''
  await page.viewport(414, 896)
})

test.each([
  ['as it comes', []],
  ['dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
  ['with more contrast', [{ name: 'prefers-contrast', value: 'more' }]],
  ['in forced colours', [{ name: 'forced-colors', value: 'active' }]],
])('axe finds nothing, %s, with errors and every kind of answer on the page', async (_, features) => {
  await emulate(features)
  const form = await mount({ questionSet: everyKind })
  await choose(form, 'q-rated', 'not_applicable')
  await press(form, 'Complete')
  expect(await axeFaults()).toEqual([])
})

test('axe finds nothing with every details open, from right to left', async () => {
  document.documentElement.dir = 'rtl'
  const form = await mount({ questionSet: assessment, facts: { ...facts, request_type: 'eia' } })
  await openAll(form)
  expect(await axeFaults()).toEqual([])
})

test('three forms on one page, with the same ids, do not mix', async () => {
  const form = await mount({ questionSet: assessment, facts })
  const more = [1, 2].map(() => Object.assign(document.createElement('iqa-form'), { questionSet: assessment, facts }))
  form.after(...more)
  await Promise.all(more.map((each) => each.updateComplete))
  await choose(form, 'q-code_test', 'partly_met')
  expect(more.every((each) => Object.keys(each.snapshot()?.answers ?? {}).length === 0)).toBe(true)
  expect(await axeFaults()).toEqual([])
})

test('radios are named by their label, described by their guidance, and grouped by their question', async () => {
  await mount({ questionSet: assessment, facts })
  const group = page.getByRole('group', {
    name: 'Question 2: Was the legal test for charging chosen and applied correctly?',
  })
  const radio = group.getByRole('radio', { name: 'Partly met' })
  await expect.element(radio).toHaveAccessibleDescription('The right outcome, with gaps in the reasons.')
  await expect
    .element(page.getByRole('checkbox', { name: 'Add the module: Disclosure' }))
    .toHaveAccessibleDescription('Twenty more questions where disclosure matters.')
})

test('no two boxes to type in sound alike, not even those of two dates', async () => {
  const form = await mount({ questionSet: assessment, facts: { request_type: 'charging' } })
  await choose(form, 'q-code_test', 'not_met')
  await openAll(form)
  const names = [...rootOf(form).querySelectorAll<HTMLInputElement>('textarea, input[type="text"]')].map((box) =>
    box.labels?.[0]?.textContent?.trim(),
  )
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  expect(names).toContain('What will be done, question 2')
  expect(names).toContain('Day: By when, question 2')
  expect(names).toContain('Month on question 11')
  expect(names).toContain('Year for “Request came in”')
})

test('in the accessibility tree no word of a name runs into the next', async () => {
  const form = await mount({ questionSet: assessment, facts: { ...facts, request_type: 'eia' } })
  await choose(form, 'q-code_test', 'not_met')
  await press(form, 'Complete')
  await openAll(form)
  const names = await namesInTree()
  expect(names).toContain('Question 2: Was the legal test for charging chosen and applied correctly?')
  expect(names).toContain('Question 11: When was the letter sent? optional')
  expect(names.filter((name) => /Question\d|\Soptional$|\Sneeded|Error:\S|\Son question/.test(name))).toEqual([])
})

test('a number is described by its unit and an optional question says so', async () => {
  await mount({ questionSet: everyKind })
  await expect
    .element(page.getByRole('textbox', { name: 'Question 5: How many days did it take?' }))
    .toHaveAccessibleDescription('days')
  await expect.element(page.getByRole('textbox', { name: 'Question 8: What happened? optional' })).toBeInTheDocument()
})

test.each([320, 600, 1280])(
  'at %i pixels nothing runs out of the page and every target is 24 pixels or more',
  async (width) => {
    await page.viewport(width, 900)
    const form = await mount({ questionSet: assessment, facts: { ...facts, request_type: 'eia' } })
    await choose(form, 'q-code_test', 'not_met')
    await press(form, 'Complete')
    await openAll(form)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    const small = [
      ...rootOf(form).querySelectorAll(
        'button, summary, .error-summary a, .choice label, .point, input[type="text"], textarea',
      ),
    ]
      .filter((target) => target.getClientRects().length > 0)
      .filter((target) => target.getBoundingClientRect().height < 24)
    expect(small.map((target) => target.id || target.className || target.localName)).toEqual([])
  },
)

test('with text of twice the size nothing runs out of a page of 320 pixels', async () => {
  await page.viewport(320, 900)
  document.documentElement.style.fontSize = '200%'
  const form = await mount({ questionSet: assessment, facts: { request_type: 'eia' } })
  await choose(form, 'q-code_test', 'not_met')
  await press(form, 'Complete')
  const out = [...rootOf(form).querySelectorAll('input, textarea, button, label:not(.point label)')]
    .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().right > 320)
    .map((each) => each.id || each.textContent)
  document.documentElement.style.fontSize = ''
  expect(out).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})

test('in forced colours, choosing moves no words of a rating', async () => {
  await emulate([{ name: 'forced-colors', value: 'active' }])
  const form = await mount({ questionSet: assessment, facts })
  const label = find(form, 'label[for="q-depth-partly_met"]')
  const before = label.getBoundingClientRect().x
  await choose(form, 'q-depth', 'partly_met')
  find(form, '#q-depth-partly_met').blur()
  expect(label.getBoundingClientRect().x).toBe(before)
  expect(getComputedStyle(find(form, '.point:has(:checked)')).outlineWidth).toBe('3px')
})

test.each([610, 660, 700, 760, 900])('at %i pixels no word of a rating is broken', async (width) => {
  await page.viewport(width, 900)
  const form = await mount({ questionSet: assessment, facts })
  const label = find(form, 'label[for="q-depth-not_applicable"]')
  const range = document.createRange()
  const text = [...label.childNodes].find((node) => node.textContent?.includes('applicable'))
  if (!text) throw new Error('there is no such label')
  const start = text.textContent?.indexOf('applicable') ?? 0
  range.setStart(text, start)
  range.setEnd(text, start + 'applicable'.length)
  expect(range.getClientRects()).toHaveLength(1)
})

test('an error shifts no fact', async () => {
  await page.viewport(1280, 900)
  const form = await mount({ questionSet: assessment, facts })
  const before = find(form, '[data-fact="victim"] legend').getBoundingClientRect().x
  await press(form, 'Complete')
  expect(find(form, '[data-fact="victim"] .has-error')).toBeTruthy()
  expect(find(form, '[data-fact="victim"] legend').getBoundingClientRect().x).toBe(before)
})

test('a page that unsets everything does not reach the form, and its tokens do', async () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { all: unset } iqa-form { --iqa-ink: rgb(1, 2, 3); color: red; display: inline }')
  document.adoptedStyleSheets = [sheet]
  const form = await mount({ questionSet: everyKind })
  const style = getComputedStyle(form)
  expect([style.display, style.color]).toEqual(['block', 'rgb(1, 2, 3)'])
  expect(getComputedStyle(find(form, '.point')).display).toBe('grid')
  document.adoptedStyleSheets = []
})
