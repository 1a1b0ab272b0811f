import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { findBrowser, headlessShellBeside, launchOptions, lookForBrowser } from './browser.mjs'

const machine = (platform: string, env: Record<string, string>, ...files: string[]): string | undefined =>
  lookForBrowser({ platform, env, exists: (path: string) => files.includes(path) })

test.each([
  {
    found: '/opt/mine',
    because: 'CHROMIUM_PATH names it',
    platform: 'linux',
    env: { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' },
  },
  { found: '/usr/bin/chromium', because: 'it is on PATH', platform: 'linux', env: { PATH: '/bin:/usr/bin' } },
  {
    found: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    because: 'macOS keeps it there',
    platform: 'darwin',
    env: {},
  },
])('$found is taken because $because', ({ found, platform, env }) => {
  expect(machine(platform, env as Record<string, string>, found)).toBe(found)
})

test('Chromium is preferred to Chrome where both are on PATH', () => {
  expect(machine('linux', { PATH: '/a:/b' }, '/a/google-chrome', '/b/chromium')).toBe('/b/chromium')
})

test('a CHROMIUM_PATH that is not there is said so, not passed over', () => {
  expect(() => machine('linux', { CHROMIUM_PATH: '/gone', PATH: '/a' }, '/a/chromium')).toThrow('/gone')
})

test('without any browser nothing is found', () => {
  expect(machine('linux', { PATH: '/a' })).toBeUndefined()
})

test.each([
  {
    full: '/c/chromium-1255/chrome-linux64/chrome',
    shell: '/c/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell',
  },
  {
    full: 'C:\\c\\chromium-1255\\chrome-win64\\chrome.exe',
    shell: 'C:\\c\\chromium_headless_shell-1255\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
  },
  {
    full: '/c/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    shell: '/c/chromium_headless_shell-1255/chrome-headless-shell-mac-arm64/chrome-headless-shell',
  },
])('the headless shell of playwright is looked for at $shell', ({ full, shell }) => {
  expect(headlessShellBeside(full)).toBe(shell)
})

test('the browser found here starts and says its version', async () => {
  const { args } = await launchOptions()
  expect(execFileSync(await findBrowser(), [...args, '--version'], { encoding: 'utf8' })).toMatch(/Chrom/)
})
