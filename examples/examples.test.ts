import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { completeResponse, createForm, update } from '@iqa/engine'
import type { CompiledQuestionSet } from '@iqa/model'
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHost } from '../packages/elements/test/journeys/strict-page.js'
import { launchOptions } from '../scripts/browser.mjs'

const project = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'iqa-examples-'))
const iqa = (...args: string[]): string =>
  execFileSync(process.execPath, ['packages/cli/dist/main.js', ...args], { cwd: project, encoding: 'utf8' })

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a plain page shows the form from one script and one JSON file', async () => {
  const site = join(folder, 'plain')
  cpSync(join(project, 'examples', 'plain-html'), site, { recursive: true })
  copyFileSync(join(project, 'packages', 'elements', 'dist', 'iqa-form.js'), join(site, 'iqa-form.js'))
  iqa('build', 'question-sets/pre-charge.iqa.yaml', '--out', site)
  const server = createServer((request, response) => {
    const path = join(site, request.url === '/' ? 'index.html' : (request.url ?? ''))
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.html') ? 'text/html' : 'application/json'
    if (existsSync(path)) response.writeHead(200, { 'content-type': type }).end(readFileSync(path))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const page = await browser.newPage()
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.getByRole('heading', { name: 'About this case' }).waitFor()
  expect(await page.getByRole('radio').count()).toBeGreaterThan(5)
  expect(errors).toEqual([])
  await page.close()
  server.closeAllConnections()
  server.close()
})

test('the form, the compiled set and the validators run on a strict page without one violation', async () => {
  const { open, stop } = await startHost()
  const strict = await open()
  // A condition is evaluated with each of these: early advice brings its own questions.
  await strict.keyboard.choose('What the police asked for', 'Early investigative advice')
  const { request_type } = await strict.read<{ request_type: { value: string } }>(
    `document.querySelector('iqa-form').snapshot().facts`,
  )
  expect(request_type.value).toBe('eia')
  const shape = await strict.read<boolean[]>(`import('./validators.js').then(async (validators) => {
    const set = await (await fetch('pre-charge.compiled.json')).json()
    return [validators.compiledQuestionSet(set), validators.compiledQuestionSet({ ...set, sections: 1 }), validators.questionSet({})]
  })`)
  expect(shape).toEqual([true, false, false])
  expect(await strict.faults()).toEqual([])
  await strict.close()
  await stop()
})

test('the strict page would report a violation, and axe a fault, if there were one', async () => {
  const { open, stop } = await startHost()
  const strict = await open()
  await strict.read(`document.body.setAttribute('style', 'color: red')`)
  await expect.poll(() => strict.faults()).toEqual(expect.arrayContaining([expect.stringContaining('style-src')]))
  expect(await strict.axe()).toEqual([])
  await strict.read(
    `document.querySelector('iqa-form').shadowRoot.querySelector('form').append(document.createElement('img'))`,
  )
  expect(await strict.axe()).toEqual([expect.stringContaining('image-alt')])
  await strict.close()
  await stop()
})

test('a server verifies an honest record and refuses one that was changed', () => {
  iqa('build', 'examples/node-verify/first.iqa.yaml', '--out', folder)
  const compiled = join(folder, 'first.compiled.json')
  const set = JSON.parse(readFileSync(compiled, 'utf8')) as CompiledQuestionSet
  let state = createForm(set, { facts: { request_type: 'eia' } })
  state = update(state, { type: 'answered', question: 'lines_of_enquiry', answer: 'fully_met' }).state
  const done = completeResponse(state, {
    id: 'r1',
    completed_at: '2026-03-09T10:00:00Z',
    language: 'en',
    allow_draft: true,
  })
  if (!('response' in done)) throw new Error(JSON.stringify(done.problems))

  const verify = (record: object): { status: number | null; stderr: string; stdout: string } => {
    const path = join(folder, 'record.json')
    writeFileSync(path, JSON.stringify(record))
    return spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', 'examples/node-verify/verify.mjs', compiled, path],
      {
        cwd: project,
        encoding: 'utf8',
      },
    )
  }
  expect(verify(done.response)).toMatchObject({ status: 0, stdout: expect.stringContaining('r1') })
  expect(verify({ ...done.response, facts: {} })).toMatchObject({ status: 1 })
})
