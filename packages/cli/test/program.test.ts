import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { folderWith, smallScenarios, smallSet, type Folder } from './folder.js'
import { bundlePage, bundleProgram } from './page-bundle.js'

// The program as a process of its own: its streams, its signals and what it ends with.

let built: string
let folder: Folder

beforeAll(async () => {
  // Within the package, so that what it imports is found as it will be once installed.
  built = mkdtempSync(fileURLToPath(new URL('../node_modules/.program-', import.meta.url)))
  for (const [name, text] of Object.entries({
    'dist/main.js': await bundleProgram(),
    'dist/preview/page.js': await bundlePage(),
    'package.json': '{"type":"module","version":"1.2.3"}',
  })) {
    mkdirSync(dirname(join(built, name)), { recursive: true })
    writeFileSync(join(built, name), text)
  }
  folder = folderWith({ 'small.iqa.yaml': smallSet, 'small.scenarios.yaml': smallScenarios })
}, 60_000)

afterAll(() => {
  folder?.remove()
  if (built !== undefined) rmSync(built, { recursive: true, force: true })
})

interface Started {
  readonly said: () => string
  readonly until: (text: RegExp) => Promise<RegExpExecArray>
  readonly ended: Promise<number | null>
  readonly interrupt: () => void
}

function start(words: readonly string[], pipedIn = ''): Started {
  const { CI: _, ...env } = process.env
  const child = spawn(process.execPath, [join(built, 'dist/main.js'), ...words], { cwd: folder.path, env })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stdin.end(pipedIn)
  return {
    said: () => text,
    ended: new Promise((done) => child.on('close', done)),
    interrupt: () => child.kill('SIGINT'),
    async until(wanted) {
      for (let turn = 0; turn < 400; turn++) {
        const found = wanted.exec(text)
        if (found !== null) return found
        await new Promise((later) => setTimeout(later, 25))
      }
      throw new Error(`${wanted} was never said, but: ${text}`)
    },
  }
}

test.each([
  ['nothing is built', {}],
  ['only a part is built', { 'dist/main.js': "import './run.js'" }],
  ['what it needs is not installed', { 'dist/main.js': "import 'a-package-that-nobody-has'" }],
])('the command is one plain line where %s', async (_, files) => {
  const place = folderWith(files)
  try {
    place.write('bin/iqa.mjs', readFileSync(fileURLToPath(new URL('../bin/iqa.mjs', import.meta.url))))
    const child = spawn(process.execPath, [join(place.path, 'bin/iqa.mjs'), 'check'])
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    expect([await new Promise((done) => child.on('close', done)), said]).toEqual([
      3,
      'The command is not built, or not all of it. Run  npm install  and  npm run build  first.\n',
    ])
  } finally {
    place.remove()
  }
})

test('the program checks, says its version, and ends with the code of what it found', async () => {
  const clean = start(['check'])
  expect([await clean.ended, clean.said()]).toEqual([0, 'Nothing found in 2 files.\n'])
  const piped = start(['check', '--stdin'], smallSet.replace('answer: long_text', 'answer: longtext'))
  expect([await piped.ended, piped.said()]).toEqual([1, expect.stringContaining('IQA206')])
  const slip = start(['chek'])
  expect([await slip.ended, slip.said()]).toEqual([2, 'There is no command "chek". Did you mean check?\n'])
  const version = start(['--version'])
  expect([await version.ended, version.said()]).toEqual([0, '1.2.3\n'])
}, 30_000)

test('the preview prints its address, opens no browser where nobody looks, serves, and ends cleanly at Ctrl-C', async () => {
  const preview = start(['preview', '--port', '0'])
  const [, address = ''] = await preview.until(/(http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{32})\n/)
  const page = await fetch(address)
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect((await fetch(new URL('/', address))).status).toBe(403)
  folder.write('small.iqa.yaml', smallSet.replace('answer: long_text', 'answer: longtext'))
  await preview.until(/\d\d:\d\d:\d\d small\.iqa\.yaml: 1 error\n/)
  folder.write('small.iqa.yaml', smallSet)
  await preview.until(/\d\d:\d\d:\d\d small\.iqa\.yaml: no errors\n/)
  preview.interrupt()
  expect(await preview.ended).toBe(0)
  expect(preview.said()).toMatch(/^Preview of 1 question set\.\n {2}small\.iqa\.yaml: no errors\n/)
  await expect(fetch(address)).rejects.toThrow()
}, 30_000)

test('a port that is taken is said, when it was asked for', async () => {
  const first = start(['preview', '--port', '0'])
  const [, port = ''] = await first.until(/127\.0\.0\.1:(\d+)/)
  const second = start(['preview', '--port', port])
  expect([await second.ended, second.said()]).toEqual([
    3,
    `Port ${port} cannot be used: something else has it. Choose another, or leave --port out.\n`,
  ])
  first.interrupt()
  expect(await first.ended).toBe(0)
}, 30_000)
