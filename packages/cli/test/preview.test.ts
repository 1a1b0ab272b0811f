import { request } from 'node:http'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchOptions } from '../../../scripts/browser.mjs'
import { filesOf } from '../src/files.js'
import { follow } from '../src/preview/follow.js'
import { previewSets } from '../src/preview/read-sets.js'
import { contentSecurityPolicy, servePreview, type PreviewServer } from '../src/preview/server.js'
import { folderWith, smallScenarios, smallSet, type Folder } from './folder.js'
import { bundlePage } from './page-bundle.js'

const require = createRequire(import.meta.url)

let folder: Folder
let server: PreviewServer
let stopWatching: () => Promise<void>
let browser: Browser
const token = 'a-token-that-only-this-test-knows'

beforeAll(async () => {
  folder = folderWith({ 'small.iqa.yaml': smallSet, 'small.scenarios.yaml': smallScenarios })
  const files = filesOf(folder.path)
  const sets = previewSets([], undefined, files, () => '10:42:00')
  sets.refresh()
  server = await servePreview({ port: 0, token, script: await bundlePage(), state: sets.state })
  const follower = follow(sets, server.changed)
  const stop = await files.watch(['.'], follower.saved)
  stopWatching = async () => {
    follower.stop()
    await stop()
  }
  browser = await chromium.launch(await launchOptions())
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await stopWatching?.()
  await server?.close()
  folder?.remove()
})

/** The page, with everything that its policy stopped and every fault of its program. */
async function openPage(): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  await page.exposeFunction('stopped', (text: string) => faults.push(text))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void (globalThis as unknown as { stopped(text: string): void }).stopped(
        `${event.violatedDirective} ${event.blockedURI}`,
      )
    })
  })
  await page.goto(server.address)
  await page.getByRole('heading', { name: 'A small set' }).waitFor()
  return { page, faults }
}

function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  const { port } = new URL(server.address)
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => done({ status: response.statusCode ?? 0, body, headers: response.headers }))
    })
    asked.on('error', failed)
    asked.end()
  })
}

describe('only the person who started the preview sees it', () => {
  const paths = ['/', '/page.js', '/page.css', '/sets', '/events']
  test.each(paths)('%s without the token is refused', async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(403)
    expect(body).toBe('Use the address that  iqa preview  printed.\n')
  })

  test.each(paths)('%s with a wrong token or cookie is refused', async (path) => {
    const { port } = new URL(server.address)
    expect((await get(`${path}?token=${token}x`)).status).toBe(403)
    expect((await get(path, { cookie: `iqa_preview_${port}=guess` })).status).toBe(403)
  })

  test('the token lets the first request in, and a cookie that no script and no other site can use the others', async () => {
    const { status, headers } = await get(`/?token=${token}`)
    expect(status).toBe(200)
    const cookie = String(headers['set-cookie'])
    expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await get('/sets', { cookie: cookie.split(';')[0] ?? '' })).status).toBe(200)
    // The token is for the page alone: an address that carries it cannot read the sets.
    expect((await get(`/sets?token=${token}`)).status).toBe(403)
  })

  test('a name that was made to point here is refused, token or not', async () => {
    expect((await get(`/?token=${token}`, { host: 'elsewhere.example' })).status).toBe(403)
  })

  test('every answer carries the policy and is kept nowhere', async () => {
    for (const path of [`/?token=${token}`, '/sets', '/nothing']) {
      const { headers } = await get(path)
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy)
      expect(headers['cache-control']).toBe('no-store')
    }
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
    )
  })
})

test('what the policy stops is seen by these tests', async () => {
  const { page, faults } = await openPage()
  try {
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
    await expect.poll(() => faults.join(' ')).toContain('style-src')
  } finally {
    await page.close()
  }
}, 60_000)

test('the form is filled in beside its record and its reasons; a saved file changes it and keeps the answers; a broken one leaves it', async () => {
  const { page, faults } = await openPage()
  try {
    expect(new URL(page.url()).search).toBe('')
    await page.getByRole('heading', { name: '2 scenarios, 2 pass' }).waitFor()
    await page.getByLabel('What the police asked for', { exact: true }).first().selectOption('charging')
    await page.getByText('2 of 3 questions asked').waitFor()
    await page.getByText('Question 1 is not asked').click()
    await page
      .getByText('Needs: what the police asked for is “Early advice”. Now: A charging decision.')
      .first()
      .waitFor()
    expect(await page.getByText('answers kept').count()).toBe(0)

    await toSection(page, 'The decision')
    await page.getByRole('radio', { name: 'Partly met' }).check()
    await page.getByRole('textbox', { name: /What else should be said/ }).fill('Kept through everything.')
    await page.getByRole('tab', { name: 'Record' }).click()
    const record = page.getByRole('tabpanel')
    await expectText(record, '"answer": "partly_met"')
    await expectText(record, 'Kept through everything.')

    folder.write(
      'small.iqa.yaml',
      smallSet.replace('Was the legal test applied correctly?', 'Was the full test applied correctly?'),
    )
    await page.getByText('Was the full test applied correctly?').first().waitFor()
    await page.getByText('small.iqa.yaml, read at 10:42:00, answers kept').waitFor()
    expect(await page.getByRole('radio', { name: 'Partly met' }).isChecked()).toBe(true)
    expect(await page.getByRole('textbox', { name: /What else should be said/ }).inputValue()).toBe(
      'Kept through everything.',
    )

    folder.write('small.iqa.yaml', smallSet.replace('when: {request_type: eia}', 'when: {reqest_type: eia}'))
    await page.getByText('This file has 1 error.').waitFor()
    await page.getByRole('heading', { name: 'There is no question or fact called "reqest_type".' }).waitFor()
    expect(await page.locator('.hit mark').textContent()).toBe('reqest_type')
    expect(await page.locator('.masthead').textContent()).toContain('1 error, showing the version of 10:42')
    await page.getByRole('tab', { name: 'Reasons' }).click()
    await page.getByRole('link', { name: '1 error, showing the version of 10:42' }).click()
    await page.getByRole('heading', { name: '1 error', exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('findings')
    expect(await page.title()).toBe('1 error – Preview of small.iqa.yaml')
    expect(await page.getByText('Was the full test applied correctly?').first().isVisible()).toBe(true)
    expect(await page.getByRole('textbox', { name: /What else should be said/ }).inputValue()).toBe(
      'Kept through everything.',
    )

    folder.write('small.iqa.yaml', smallSet)
    await page.getByText('This file has 1 error.').waitFor({ state: 'detached' })
    await page.getByText('Was the legal test applied correctly?').first().waitFor()
    expect(await page.getByRole('radio', { name: 'Partly met' }).isChecked()).toBe(true)

    expect(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, location.search, location.hash]),
    ).toEqual([0, 0, '', ''])
    expect(faults).toEqual([])
  } finally {
    await page.close()
  }
}, 60_000)

async function toSection(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { name: title })
  for (let at = 0; at < 4 && !(await heading.isVisible()); at++) {
    await page.getByRole('button', { name: /continue/i }).click()
    await page.waitForTimeout(100)
  }
  await heading.waitFor()
}

async function expectText(where: ReturnType<Page['getByRole']>, text: string): Promise<void> {
  await where.getByText(text).first().waitFor({ timeout: 5000 })
}

test('a file that cannot be read, and a config with faults, are told and leave the forms as they were', async () => {
  const { page, faults } = await openPage()
  try {
    folder.write('iqa.config.yaml', 'iqa: 1\nquestion_set: []\n')
    await page.getByText('The config iqa.config.yaml has faults. The sets are as they were before.').waitFor()
    await page.getByText('Did you mean question_sets?').waitFor()
    expect(await page.getByRole('heading', { name: 'A small set' }).isVisible()).toBe(true)
    folder.write('iqa.config.yaml', 'iqa: 1\n')
    await page.getByText('has faults').waitFor({ state: 'detached' })
    folder.write('latin.iqa.yaml', Uint8Array.of(0x73, 0xe9, 0x0a))
    await page.getByText('latin.iqa.yaml is not text in UTF-8.').waitFor()
    folder.removeFile('latin.iqa.yaml')
    await page.getByText('is not text in UTF-8').waitFor({ state: 'detached' })
    expect(faults).toEqual([])
  } finally {
    await page.close()
  }
}, 60_000)

test('scenarios with errors are told and take nothing from the form', async () => {
  const { page, faults } = await openPage()
  try {
    folder.write('small.scenarios.yaml', smallScenarios.replace('[lines_clear]', '[lines_cleer]'))
    await page.getByText('The scenarios beside this file have 1 error.').waitFor()
    await page
      .getByRole('heading', { name: 'The scenario names the question "lines_cleer", which the set does not have.' })
      .waitFor()
    folder.write('small.scenarios.yaml', smallScenarios)
    await page.getByRole('heading', { name: '2 scenarios, 2 pass' }).waitFor()
    expect(faults).toEqual([])
  } finally {
    await page.close()
  }
}, 60_000)

test('a fact that is typed stands as it is typed, and is given once it can be read', async () => {
  const dated = smallSet.replace(
    'scales:',
    '  received:\n    label: Received\n    type: date\n    required: no\n\nscales:',
  )
  folder.write(
    'z-dated.iqa.yaml',
    dated.replace('set: small', 'set: dated').replace('title: A small set', 'title: A dated set'),
  )
  const { page, faults } = await openPage()
  try {
    await page.getByRole('button', { name: 'A dated set' }).click()
    const box = page.locator('#fact-received')
    await box.fill('2026-02-30')
    await page.getByText('Not a date yet.').waitFor()
    expect(await box.inputValue()).toBe('2026-02-30')
    await box.fill('2026-02-28')
    await page.getByText('Not a date yet.').waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: 'Record' }).click()
    await expectText(page.getByRole('tabpanel'), '"received": {"host": "2026-02-28"}')
    expect(faults).toEqual([])
  } finally {
    await page.close()
    folder.removeFile('z-dated.iqa.yaml')
  }
}, 60_000)

test('going to another set and back keeps what was put in both, and a new file appears by itself', async () => {
  const { page, faults } = await openPage()
  try {
    const remarks = page.getByRole('textbox', { name: /What else should be said/ })
    await page.getByLabel('What the police asked for', { exact: true }).first().selectOption('charging')
    await toSection(page, 'The decision')
    await remarks.fill('Of the first set.')
    folder.write(
      'z-other.iqa.yaml',
      smallSet.replace('set: small', 'set: other').replace('title: A small set', 'title: Another set'),
    )
    await page.getByRole('button', { name: 'Another set' }).click()
    await page.getByRole('heading', { name: 'Another set' }).waitFor()
    await toSection(page, 'The decision')
    await remarks.fill('Of the other set.')
    await page.getByRole('button', { name: 'A small set' }).click()
    expect(await remarks.inputValue()).toBe('Of the first set.')
    await page.getByRole('button', { name: 'Another set' }).click()
    expect(await remarks.inputValue()).toBe('Of the other set.')
    expect(faults).toEqual([])
  } finally {
    await page.close()
  }
}, 60_000)

/** Names and texts as a reader of the screen is given them by the browser: playwright's own names are not those. */
async function spoken(page: Page, ...roles: string[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value)))
    .map(({ name }) => String(name?.value))
}

test('no words run together for who hears the page', async () => {
  folder.write(
    'z-optional.iqa.yaml',
    smallSet
      .replace('set: small', 'set: optional')
      .replace('title: A small set', 'title: A set with a choice')
      .replace('    type: choice', '    type: choice\n    required: no'),
  )
  const { page } = await openPage()
  try {
    await page.getByRole('button', { name: 'A set with a choice' }).click()
    await page.getByRole('heading', { name: 'A set with a choice' }).waitFor()
    await expect.poll(() => spoken(page, 'combobox')).toContain('What the police asked for (optional)')
    await page.getByRole('button', { name: 'A small set' }).click()
    await page.getByRole('heading', { name: '2 scenarios, 2 pass' }).waitFor()
    expect(await spoken(page, 'heading')).toContain('2 scenarios, 2 pass')
    expect(await spoken(page, 'heading')).toContain('2 of 3 questions asked')
    expect((await spoken(page, 'DisclosureTriangle')).join(' | ')).toContain(
      'Question 1 is not asked Were the lines of enquiry clear?',
    )
    folder.write('small.iqa.yaml', smallSet.replace('when: {request_type: eia}', 'when: {reqest_type: eia}'))
    await page.getByText('This file has 1 error.').waitFor()
    const texts = await spoken(page, 'StaticText')
    expect(texts).toContain('Error IQA201')
    expect(texts).toContain('small.iqa.yaml, line 22, column 12')
    folder.write('small.iqa.yaml', smallSet)
    await page.getByText('This file has 1 error.').waitFor({ state: 'detached' })
  } finally {
    await page.close()
    folder.removeFile('z-optional.iqa.yaml')
  }
}, 60_000)

test('at full width the panes scroll and the page does not, with all that is hidden from sight in it', async () => {
  const { page } = await openPage()
  try {
    for (const why of await page.locator('.why summary').all()) await why.click()
    await page.setViewportSize({ width: 1400, height: 500 })
    expect(await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])).toEqual([500, 500])
  } finally {
    await page.close()
  }
}, 60_000)

test('a scenario is chosen from one list, however many there are, and its facts are used', async () => {
  const { page, faults } = await openPage()
  try {
    const list = page.getByLabel('Start from a scenario')
    await list.selectOption('Early advice is asked about lines of enquiry')
    expect(await page.getByRole('button', { name: 'Use its facts' }).count()).toBe(1)
    await page.getByRole('button', { name: 'Use its facts' }).click()
    expect(await page.getByLabel('What the police asked for', { exact: true }).first().inputValue()).toBe('eia')
    await page.getByText('3 of 3 questions asked').waitFor()
    folder.write('small.scenarios.yaml', smallScenarios.replace('asked: [lines_clear]}', 'not_asked: [lines_clear]}'))
    await page.getByRole('heading', { name: '2 scenarios, 1 passes' }).waitFor()
    await page.getByText('Expected lines_clear not to be asked. It is.').waitFor()
    await list.selectOption('Fails: Early advice is asked about lines of enquiry')
    folder.write('small.scenarios.yaml', smallScenarios)
    await page.getByRole('heading', { name: '2 scenarios, 2 pass' }).waitFor()
    expect(faults).toEqual([])
  } finally {
    await page.close()
  }
}, 60_000)

test('reasons are in Welsh only for a set that has it, and what is Welsh is marked so', async () => {
  folder.write(
    'z-welsh.iqa.yaml',
    smallSet
      .replace('set: small', 'set: welsh')
      .replace('title: A small set', 'title: A set in two languages')
      .replace('languages: [en]', 'languages: [en, cy]'),
  )
  const { page } = await openPage()
  try {
    const welsh = page.getByRole('tabpanel').locator('[lang=cy]')
    await page.getByRole('radio', { name: 'Cymraeg' }).check()
    await page.getByText('Question 1 is not asked').click()
    await page.getByText('Needs: what the police asked for is “Early advice”. Now: not known.').waitFor()
    expect(await welsh.count()).toBe(0)
    await page.getByRole('button', { name: 'A set in two languages' }).click()
    await page.getByRole('heading', { name: 'A set in two languages' }).waitFor()
    await page.getByText('Question 1 is not asked').click()
    await welsh.first().waitFor()
    expect(await welsh.allTextContents()).toEqual([expect.stringContaining('“Early advice”')])
    expect(await page.locator('.clauses').textContent()).toMatch(/Needs:.*“Early advice”.*\.\s+Now: not known\./s)
  } finally {
    await page.close()
    folder.removeFile('z-welsh.iqa.yaml')
  }
}, 60_000)

test('a line of a file that wraps stays under its beginning, and the ring of a choice covers no words', async () => {
  const { page } = await openPage()
  try {
    const long = `Were the lines of enquiry ${'very '.repeat(30)}clear?`
    folder.write(
      'small.iqa.yaml',
      smallSet.replace('Were the lines of enquiry clear?', long).replace('answer: met', 'answer: mett'),
    )
    await page.getByText('This file has 1 error.').waitFor()
    const line = page.locator('.source .line', { hasText: 'very' })
    const [left, indent] = await line.evaluate((code) => {
      const range = document.createRange()
      range.selectNodeContents(code)
      const edges = [...range.getClientRects()].map((box) => box.left)
      return [Math.min(...edges), code.previousElementSibling?.getBoundingClientRect().right ?? 0]
    })
    expect(indent).toBeGreaterThan(0)
    expect(left).toBeGreaterThanOrEqual(indent)
    folder.write('small.iqa.yaml', smallSet)
    await page.getByText('This file has 1 error.').waitFor({ state: 'detached' })

    await page.getByRole('radio', { name: 'Full', exact: true }).focus()
    await page.keyboard.press('ArrowRight')
    const [mark, whole] = await page
      .getByRole('radio', { name: '320' })
      .evaluate((input) => [input, input.closest('label')].map((each) => each && getComputedStyle(each).outlineStyle))
    expect([mark, whole]).toEqual(['none', 'solid'])
  } finally {
    await page.close()
  }
}, 60_000)

test('a completed assessment is shown as the record that a host would get', async () => {
  const { page, faults } = await openPage()
  try {
    await page.getByLabel('What the police asked for', { exact: true }).first().selectOption('charging')
    await toSection(page, 'The decision')
    await page.getByRole('radio', { name: 'Fully met' }).check()
    await page.getByRole('button', { name: /complete/i }).click()
    await page.getByRole('heading', { name: 'The completed record' }).waitFor()
    await expectText(page.getByRole('tabpanel'), '"outcome": "completed"')
    expect(faults).toEqual([])
  } finally {
    await page.close()
  }
}, 60_000)

test('the page has no fault of accessibility, at 320 pixels and at full width, whole and broken, in every tab', async () => {
  // The policy of the page would stop axe itself.
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  const faults = async (): Promise<string[]> => {
    const { passes, violations } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ passes: object[]; violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run(),
    )
    expect(passes.length).toBeGreaterThan(15)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  }
  try {
    for (const width of [320, 1400]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(server.address)
      await page.addScriptTag({ path: require.resolve('axe-core') })
      await page.getByRole('heading', { name: 'A small set' }).waitFor()
      for (const tab of ['Record', 'Diagnostics', 'Reasons']) {
        await page.getByRole('tab', { name: tab }).click()
        expect(await faults()).toEqual([])
      }
      await page.getByText('Question 1 is not asked').click()
      folder.write('small.iqa.yaml', smallSet.replace('when: {request_type: eia}', 'when: {reqest_type: eia}'))
      await page.getByText('This file has 1 error.').waitFor()
      expect(await faults()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      folder.write('small.iqa.yaml', smallSet)
      await page.getByText('This file has 1 error.').waitFor({ state: 'detached' })
    }
  } finally {
    await context.close()
  }
}, 60_000)
