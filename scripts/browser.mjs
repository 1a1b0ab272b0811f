/** Finds the Chromium that tests, screenshots and the preview use, and installs one where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const places = {
  darwin: () => [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: (env) =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
}

/**
 * The browser of this machine, without installing anything: CHROMIUM_PATH, then the usual names on PATH, then the
 * usual places of macOS and Windows. A CHROMIUM_PATH that does not exist is an error, never passed over.
 *
 * @param {{ env?: Record<string, string | undefined>, platform?: string, exists?: (path: string) => boolean }} machine
 *   what is asked of the machine; given in tests
 */
export function lookForBrowser({ env = process.env, platform = process.platform, exists = existsSync } = {}) {
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which is not there.`)
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...names.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...(places[platform]?.(env) ?? []),
  ]
  return candidates.find((path) => exists(path))
}

/** The browser of this machine; installs one by apt-get (Linux, as root) or by playwright when there is none. */
export async function findBrowser() {
  return lookForBrowser() ?? (await playwrightsOwn()) ?? installByApt() ?? (await installByPlaywright()) ?? giveUp()
}

/** What playwright's `chromium.launch` is given. The sandbox is left out only for root, where Chromium refuses it. */
export async function launchOptions() {
  return {
    executablePath: await findBrowser(),
    headless: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  }
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright')
  const full = chromium.executablePath()
  return [headlessShellBeside(full), full].find((path) => existsSync(path))
}

/** Where `playwright install chromium-headless-shell` puts its browser, from where the full one would be. */
export function headlessShellBeside(full) {
  const place = /^(.*)chromium-(\d+)([\\/])chrome-([\w-]+?)\3/.exec(full)
  if (place === null) return full
  const [, cache, revision, slash, system] = place
  const name = `chrome-headless-shell${full.endsWith('.exe') ? '.exe' : ''}`
  return [`${cache}chromium_headless_shell-${revision}`, `chrome-headless-shell-${system}`, name].join(slash)
}

function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !run('apt-get', ['--version'], true)) return undefined
  console.error('No Chromium found: installing it by apt-get …')
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return lookForBrowser()
}

async function installByPlaywright() {
  console.error('No Chromium found: installing it by playwright …')
  run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium-headless-shell'])
  return playwrightsOwn()
}

function giveUp() {
  console.error(
    'No Chromium found and none could be installed: install it, or set CHROMIUM_PATH to a Chromium or Chrome.',
  )
  process.exit(1)
}

function run(command, args, quiet = false) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync(command, args, {
    env,
    stdio: quiet ? 'ignore' : ['ignore', process.stderr, process.stderr],
  })
  return status === 0
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await findBrowser())
