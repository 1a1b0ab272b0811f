import { randomBytes } from 'node:crypto'
import open from 'open'
import type { PreviewOptions } from '../arguments.js'
import { exitCodes, FileError, type ExitCode } from '../exit-codes.js'
import { ownFile } from '../files.js'
import { counted } from '../formats/plural.js'
import { follow } from '../preview/follow.js'
import { previewSets, type PreviewSets } from '../preview/read-sets.js'
import { servePreview, type PreviewServer } from '../preview/server.js'
import type { Workplace } from '../read-set.js'
import type { Terminal } from '../terminal.js'

const usualPort = 4173

/** Serves the live preview until Ctrl-C. Prints its address; what is answered there is written nowhere. */
export async function runPreview(
  paths: readonly string[],
  options: PreviewOptions,
  { files, project }: Workplace,
  terminal: Terminal,
): Promise<ExitCode> {
  const script = ownFile('./preview/page.js')
  if (script === undefined) throw new FileError('The page of the preview is not built. Run  npm run build  first.')
  const clock = (): string => new Date().toTimeString().slice(0, 8)
  const sets = previewSets(paths, options.config, files, clock)
  // A path that is not there is said at once, not on the page.
  project.select(paths)
  sets.refresh()
  const server = await serve(options.port, (port) =>
    servePreview({ port, token: randomBytes(24).toString('base64url'), script, state: sets.state }),
  )
  const tellNews = newsOf(sets, terminal)
  const follower = follow(sets, () => {
    server.changed()
    tellNews()
  })
  const stopWatching = await files.watch([...new Set([...project.roots(paths), ...sets.folders()])], follower.saved)
  const interrupted = terminal.onInterrupt()

  const found = sets.state().sets
  terminal.out(`Preview of ${counted(found.length, 'question set')}.\n`)
  tellNews()
  terminal.out(`\n  ${server.address}\n\n` + 'The page follows the files as they are saved. Stop with Ctrl-C.\n')
  if (options.open && hasBrowser(terminal)) await openBrowser(server.address)
  await new Promise<void>((done) => {
    if (interrupted.aborted) done()
    interrupted.addEventListener('abort', () => done(), { once: true })
  })
  follower.stop()
  await stopWatching()
  await server.close()
  return exitCodes.fine
}

/** Says how each set stands, once at the start and again when that has changed. What is answered in the page is never in it. */
function newsOf(sets: PreviewSets, terminal: Terminal): () => void {
  const told = new Map<string, string>()
  return () => {
    const { sets: now, trouble } = sets.state()
    const lines = [
      ...now.map(({ path, errors, warnings, good, readAt }) => {
        const state = errors > 0 ? counted(errors, 'error') : warnings > 0 ? counted(warnings, 'warning') : 'no errors'
        const failing = good?.scenarios?.filter(({ failures }) => failures.length > 0).length ?? 0
        return {
          path,
          line: `${path}: ${state}${failing > 0 ? `, ${counted(failing, 'scenario')} failing` : ''}`,
          at: readAt,
        }
      }),
      ...(trouble === undefined ? [] : [{ path: '', line: trouble.message, at: 'Now:' }]),
    ]
    for (const { path, line, at } of lines) {
      if (told.get(path) !== line) terminal.out(`${told.has(path) ? `${at} ` : '  '}${line}\n`)
      told.set(path, line)
    }
    for (const path of told.keys()) if (!lines.some((each) => each.path === path)) told.delete(path)
  }
}

/** Whether there is a browser to open: a person at a screen, and on Linux a desktop. */
export function hasBrowser({ isScreen, env, platform }: Pick<Terminal, 'isScreen' | 'env' | 'platform'>): boolean {
  if (!isScreen || (env.CI ?? '') !== '') return false
  return platform !== 'linux' || (env.DISPLAY ?? '') !== '' || (env.WAYLAND_DISPLAY ?? '') !== ''
}

/** The wanted port, or with none wanted the usual one, or where that is taken any free one. */
async function serve(
  port: number | undefined,
  start: (port: number) => Promise<PreviewServer>,
): Promise<PreviewServer> {
  try {
    return await start(port ?? usualPort)
  } catch (fault) {
    const taken = fault instanceof Error && 'code' in fault && (fault.code === 'EADDRINUSE' || fault.code === 'EACCES')
    if (!taken) throw fault
    if (port !== undefined)
      throw new FileError(`Port ${port} cannot be used: something else has it. Choose another, or leave --port out.`)
    return start(0)
  }
}

/** A browser that does not start is no fault: the address is printed. */
async function openBrowser(address: string): Promise<void> {
  try {
    const started = await open(address)
    started.on('error', () => {})
  } catch {
    return
  }
}
