import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, SourceFile } from '@iqa/compiler'
import { watch } from 'chokidar'
import { FileError } from './exit-codes.js'

/**
 * The only access to the disk. Paths that go in may be absolute or relative to the folder the command was started in; paths that
 * come out are relative to it and written with '/'.
 */
export interface Files {
  /** The path as it is shown and as the loader takes it. */
  readonly shown: (path: string) => string
  /** @throws {FileError} when the system cannot tell, as with a link that leads back to itself */
  readonly kind: (path: string) => 'file' | 'folder' | undefined
  /** Text of a file. @throws {FileError} when it is not there, not UTF-8, or larger than 8 MB */
  readonly read: (path: string) => SourceFile
  /** The folder and every folder above it. */
  readonly above: (folder: string) => readonly string[]
  /** Every file in a folder and the folders in it; installed packages, build output and hidden folders are passed by. */
  readonly list: (folder: string) => readonly string[]
  /** Writes a file, and the folders it lies in; what stood there is replaced in one step. */
  readonly write: (path: string, text: string) => void
  /** Bytes of a file as they come, for a file too long to hold. @throws {FileError} when it cannot be read */
  readonly stream: (path: string) => AsyncIterable<string | Uint8Array>
  /** How the compiler reads: nothing for a path that is no file. A document piped in stands in for its path. */
  readonly loader: (pipedIn?: SourceFile) => Loader
  /** Calls back after a YAML file in the folders was saved, made or deleted. @returns how to stop */
  readonly watch: (folders: readonly string[], changed: () => void) => Promise<() => Promise<void>>
}

/** Files as seen from a folder. */
export function filesOf(cwd: string): Files {
  const absolute = (path: string): string => resolve(cwd, path)
  const shown = (path: string): string => relative(cwd, absolute(path)).split(sep).join('/') || '.'
  const read = (path: string): SourceFile => ({ path: shown(path), text: readText(absolute(path), shown(path)) })
  const kind = (path: string): 'file' | 'folder' | undefined => {
    const found = look(absolute(path), shown(path))
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined
  }
  return {
    shown,
    kind,
    read,
    above(folder) {
      const found = [absolute(folder)]
      for (let next = dirname(found[0] ?? ''); next !== found.at(-1); next = dirname(next)) found.push(next)
      return found.map(shown)
    },
    list: (folder) => [...walk(absolute(folder))].map(shown).sort(),
    write(path, text) {
      const target = absolute(path)
      try {
        mkdirSync(dirname(target), { recursive: true })
        // A reader never sees half a file.
        const part = `${target}.${process.pid}.part`
        writeFileSync(part, text)
        renameSync(part, target)
      } catch (fault) {
        throw new FileError(`${shown(path)} cannot be written: ${reason(fault)}.`)
      }
    },
    async *stream(path) {
      readable(absolute(path), shown(path))
      try {
        yield* createReadStream(absolute(path))
      } catch (fault) {
        throw new FileError(`${shown(path)} cannot be read: ${reason(fault)}.`)
      }
    },
    loader: (pipedIn) => ({
      read(path) {
        if (pipedIn !== undefined && shown(path) === pipedIn.path) return pipedIn
        return kind(path) === 'file' ? read(path) : undefined
      },
    }),
    async watch(folders, changed) {
      const roots = folders.map(absolute)
      const watcher = watch(roots, {
        ignoreInitial: true,
        ignored: (path, stats) =>
          (!roots.includes(path) && ignoredFolder(path.split(sep).at(-1) ?? '')) ||
          (stats?.isFile() === true && !/\.ya?ml$/.test(path)),
        // Editors write in pieces: wait until the size has been still for a moment.
        awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 10 },
      })
      watcher.on('all', changed)
      // A folder that goes away or cannot be looked into is seen when the files are read.
      watcher.on('error', () => changed())
      await new Promise<void>((done) => watcher.once('ready', () => done()))
      return () => watcher.close()
    },
  }
}

/** A file of this package as installed, by its path from the folder of the built modules; undefined when it is not built. */
export function ownFile(path: string): string | undefined {
  const target = fileURLToPath(new URL(path, import.meta.url))
  return existsSync(target) ? readFileSync(target, 'utf8') : undefined
}

/** Version of this package. */
export function ownVersion(): string {
  const manifest: unknown = JSON.parse(ownFile('../package.json') ?? '{}')
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown'
}

const largest = 8_000_000

function readText(target: string, name: string): string {
  const { size } = readable(target, name)
  if (size > largest) throw new FileError(`${name} is larger than 8 MB.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(target))
  } catch (fault) {
    if (fault instanceof TypeError) throw new FileError(`${name} is not text in UTF-8.`)
    throw new FileError(`${name} cannot be read: ${reason(fault)}.`)
  }
}

/** What stands at a path; undefined when nothing does. */
function look(target: string, name: string): Stats | undefined {
  try {
    return statSync(target, { throwIfNoEntry: false })
  } catch (fault) {
    if (codeOf(fault) === 'ELOOP') throw new FileError(`${name} is a link that leads back to itself.`)
    throw new FileError(`${name} cannot be read: ${reason(fault)}.`)
  }
}

/** What stands at a path that is to be read: a file, or something that can be read like one, such as a pipe. */
function readable(target: string, name: string): Stats {
  const found = look(target, name)
  if (found === undefined) throw new FileError(`There is no file ${name}.`)
  if (found.isDirectory()) throw new FileError(`${name} is a folder, not a file.`)
  return found
}

function* walk(folder: string): Generator<string> {
  let found
  try {
    found = readdirSync(folder, { withFileTypes: true })
  } catch (fault) {
    throw new FileError(`${folder} cannot be read: ${reason(fault)}.`)
  }
  for (const each of found) {
    if (each.isDirectory() && !ignoredFolder(each.name)) yield* walk(join(folder, each.name))
    if (each.isFile()) yield join(folder, each.name)
  }
}

function ignoredFolder(name: string): boolean {
  return name === 'node_modules' || name === 'dist' || (name.startsWith('.') && name.length > 1)
}

function reason(fault: unknown): string {
  const code = codeOf(fault)
  if (code === 'EACCES' || code === 'EPERM') return 'it is not allowed'
  if (code === 'ENOSPC') return 'the disk is full'
  if (code === 'EISDIR' || code === 'ENOTDIR') return 'a folder stands in the way'
  return code === '' ? 'the system gave no reason' : `the system says ${code}`
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : ''
}
