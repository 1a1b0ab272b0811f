import axe from 'axe-core'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { serve } from '../../../../examples/strict-csp-host/serve.mjs'
import { launchOptions } from '../../../../scripts/browser.mjs'
import { keyboardOf, type Keyboard } from './keyboard.js'

/** The strict host of examples/, opened in a real browser. What is asked of the page goes round its policy, never through it. */
export interface StrictPage {
  readonly page: Page
  readonly keyboard: Keyboard
  /** Folder of the compiled set and of the records that the host was sent. */
  readonly folder: string
  /** Every violation of the page's policy, and every error of a script, so far. */
  faults(): Promise<readonly string[]>
  /** What axe finds with all its rules, as `rule: selector`. */
  axe(): Promise<readonly string[]>
  /** Value of an expression in the page. */
  read<T>(expression: string): Promise<T>
  /** The records kept so far. */
  records(): readonly { readonly path: string; readonly record: Record<string, unknown> }[]
  close(): Promise<void>
}

/** Starts browser and host. One browser a file of tests is enough: `open` gives a fresh page, with no answers and no records. */
export async function startHost(): Promise<{
  open(layout?: 'auto' | 'sections'): Promise<StrictPage>
  stop(): Promise<void>
}> {
  const browser = await chromium.launch(await launchOptions())
  return { open: (layout = 'auto') => open(browser, layout), stop: () => browser.close() }
}

async function open(browser: Browser, layout: string): Promise<StrictPage> {
  const folder = mkdtempSync(join(tmpdir(), 'iqa-journey-'))
  const host = await serve({ folder })
  const context = await browser.newContext({ viewport: { width: 900, height: 900 }, locale: 'en-GB' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console: ${message.text()}`)
  })
  await page.addInitScript({ content: listenForViolations })
  await page.goto(`${host.address}?layout=${layout}`, { waitUntil: 'networkidle' })

  const read = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
  const keyboard = await keyboardOf(page)
  return {
    page,
    keyboard,
    folder,
    read,
    faults: async () => [...errors, ...(await read<string[]>('window.policyViolations'))],
    axe: async () => {
      await read(`typeof axe === 'undefined' ? (() => { ${axe.source}; return 1 })() : 1`)
      return read<string[]>(runAxe)
    },
    records: () =>
      readdirSync(folder)
        .filter((name) => name.startsWith('record-'))
        .map((name) => join(folder, name))
        .map((path) => ({ path, record: JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown> })),
    close: async () => {
      await context.close()
      await host.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const listenForViolations = `
  window.policyViolations = []
  document.addEventListener('securitypolicyviolation', (event) => {
    window.policyViolations.push(event.violatedDirective + ': ' + event.blockedURI + ' ' + event.sample)
  })`

const runAxe = `axe.run(document).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))))`
