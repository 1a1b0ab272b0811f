import type { Diagnostic, WrittenConfig } from '@iqa/model'
import { readConfig } from '@iqa/compiler'
import { configName, isDocument } from './documents.js'
import { FileError, UsageError } from './exit-codes.js'
import type { Files } from './files.js'
import { globRoot, globTest } from './glob.js'

/** Thrown when a config file has faults. Ends with code 2. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
  readonly diagnostics: readonly Diagnostic[]

  constructor(path: string, diagnostics: readonly Diagnostic[]) {
    super(`The config ${path} has faults.`)
    this.diagnostics = diagnostics
  }
}

/** The documents of a folder and the settings they are under. */
export interface Project {
  /** Settings for a file: those of --config, or of the nearest config in its folder or above. */
  readonly configOf: (path: string) => WrittenConfig | undefined
  /**
   * Documents named by files and folders; with none named, those that the configs name: the config of this folder or above, else
   * every config below it, else every document below it.
   */
  readonly select: (paths: readonly string[]) => readonly string[]
  /**
   * The same, for a command that must not take nothing looked at for nothing found.
   *
   * @throws {UsageError} when a path that is named, or a config, gives no document
   */
  readonly selectSome: (paths: readonly string[]) => readonly string[]
  /** Folders in which a change matters to a selection. */
  readonly roots: (paths: readonly string[]) => readonly string[]
}

/** @throws {ConfigError} from `configOf` and `select`, when a config that they need has faults */
export function openProject(files: Files, config: string | undefined): Project {
  const read = new Map<string, WrittenConfig>()
  const configAt = (path: string): WrittenConfig => {
    const known = read.get(path)
    if (known !== undefined) return known
    if (files.kind(path) !== 'file') throw new FileError(`There is no config ${files.shown(path)}.`)
    const { config: found, diagnostics } = readConfig(files.shown(path), { loader: files.loader() })
    if (found === undefined) throw new ConfigError(files.shown(path), diagnostics)
    read.set(path, found)
    return found
  }

  const nearest = (folder: string): string | undefined => {
    for (const above of files.above(folder)) {
      const path = join(above, configName)
      if (files.kind(path) === 'file') return files.shown(path)
    }
    return undefined
  }

  const globsOf = (path: string): readonly string[] => configAt(path).question_sets ?? ['**/*.iqa.yaml']

  const named = (path: string): readonly string[] => {
    const folder = path.split('/').slice(0, -1).join('/')
    const globs = globsOf(path)
    const tests = globs.map(globTest)
    const roots = globs.map(globRoot)
    return files.list(folder === '' ? '.' : folder).filter((file) => {
      const inside = folder === '' ? file : file.slice(folder.length + 1)
      if (file === path) return true
      if (file.endsWith('.scenarios.yaml')) return roots.some((root) => root === '' || inside.startsWith(`${root}/`))
      return isDocument(file) && tests.some((test) => test(inside))
    })
  }

  const configs = (): readonly string[] => {
    const here = config ?? nearest('.')
    return here === undefined
      ? files.list('.').filter((path) => path.split('/').at(-1) === configName)
      : [files.shown(here)]
  }

  const select = (paths: readonly string[]): readonly string[] => {
    if (paths.length === 0) {
      const found = configs()
      return unique(found.length === 0 ? files.list('.').filter(isDocument) : found.flatMap(named))
    }
    return unique(paths.flatMap((path) => selected(path, files)))
  }

  return {
    configOf(path) {
      const found = config ?? nearest(path.split('/').slice(0, -1).join('/') || '.')
      return found === undefined ? undefined : configAt(found)
    },
    select,
    selectSome(paths) {
      for (const path of paths) refuseNone(selected(path, files), `in ${files.shown(path)}`)
      const used = paths.length === 0 ? configs() : []
      for (const path of used) {
        if (named(path).some((file) => file.endsWith('.iqa.yaml'))) continue
        throw new UsageError(`Nothing fits the question_sets of ${path}: ${globsOf(path).join(', ')}.`)
      }
      const found = select(paths)
      refuseNone(found, 'here')
      return found
    },
    roots(paths) {
      if (paths.length === 0) return ['.']
      return unique(
        paths.map((path) => (files.kind(path) === 'folder' ? path : path.split('/').slice(0, -1).join('/') || '.')),
      )
    },
  }
}

function selected(path: string, files: Files): readonly string[] {
  const kind = files.kind(path)
  if (kind === 'folder') return files.list(path).filter(isDocument)
  if (kind === 'file') return [files.shown(path)]
  throw new FileError(`There is no file or folder ${files.shown(path)}.`)
}

function refuseNone(documents: readonly string[], where: string): void {
  if (documents.length > 0) return
  throw new UsageError(`There is no question set ${where}: no file that ends in .iqa.yaml or .scenarios.yaml.`)
}

function join(folder: string, name: string): string {
  return folder === '' || folder === '.' ? name : `${folder}/${name}`
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)]
}
