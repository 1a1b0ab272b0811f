import { compile, type CompileResult } from '@iqa/compiler'
import type { Diagnostic } from '@iqa/model'
import { testScenarios } from '../commands/test-scenarios.js'
import { kindOnDisk, scenariosBeside } from '../documents.js'
import { FileError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import type { Files } from '../files.js'
import { ConfigError, openProject } from '../project.js'
import { compileOptions } from '../read-set.js'
import { countBySeverity } from '../report.js'
import { previewDiagnostic } from './frame-lines.js'
import type { GoodSet, PreviewDiagnostic, PreviewSet, PreviewState } from './protocol.js'

/** The question sets of a preview, read again when asked to. */
export interface PreviewSets {
  readonly state: () => PreviewState
  /** Reads what has changed on disk. @returns whether anything did */
  readonly refresh: () => boolean
  /** Every folder that a set or something it includes is in. */
  readonly folders: () => readonly string[]
}

interface Known {
  readonly shown: PreviewSet
  /** Texts of every file that went into it, to tell whether it must be read again. */
  readonly texts: ReadonlyMap<string, string | undefined>
}

/**
 * Sets named by files and folders, or by the nearest config. A set that breaks keeps its last good version; a config that breaks
 * keeps the sets of before.
 *
 * @param clock time of day, HH:MM:SS
 */
export function previewSets(paths: readonly string[], config: string | undefined, files: Files, clock: () => string): PreviewSets {
  const known = new Map<string, Known>()
  let lastSettings = ''
  let state: PreviewState = { revision: 0, sets: [], config: [] }

  const readOne = (path: string, project: ReturnType<typeof openProject>): { readonly one: Known; readonly isNew: boolean } => {
    const before = known.get(path)
    if (before !== undefined && [...before.texts].every(([file, text]) => textAt(file, files) === text)) {
      return { one: before, isNew: false }
    }
    const one = knownSet(path, compile(path, compileOptions(path, { files, project })), before?.shown.good, files, clock())
    known.set(path, one)
    return { one, isNew: true }
  }

  return {
    state: () => state,
    refresh() {
      try {
        const project = openProject(files, config)
        const found = project.select(paths).filter((path) => kindOnDisk(files, path) === 'set')
        // What the config says goes into every set: read them all again when it changes.
        const settings = JSON.stringify(found.map((path) => project.configOf(path)))
        if (settings !== lastSettings) for (const [path, { shown }] of known) known.set(path, { shown, texts: new Map([['', 'again']]) })
        lastSettings = settings
        const read = found.map((path) => readOne(path, project))
        const same = state.config.length === 0 && !read.some(({ isNew }) => isNew) && found.length === state.sets.length
        if (same && state.revision > 0) return false
        state = { revision: state.revision + 1, sets: read.map(({ one }) => one.shown), config: [] }
        return true
      } catch (fault) {
        const broken = brokenConfig(fault, files)
        if (broken === undefined) throw fault
        state = { ...state, revision: state.revision + 1, config: broken }
        return true
      }
    },
    folders: () => [...new Set([...known.values()].flatMap(({ texts }) => [...texts.keys()].map(folderOf)))],
  }
}

function knownSet(path: string, result: CompileResult, before: GoodSet | undefined, files: Files, at: string): Known {
  const beside = scenariosBeside(path)
  const tested = result.set === undefined || files.kind(beside) !== 'file' ? undefined : testScenarios(beside, path, result, files)
  const found = joinFindings([path], [...result.diagnostics, ...(tested?.diagnostics ?? [])], files)
  const counts = countBySeverity(found.diagnostics)
  const good: GoodSet | undefined =
    result.set === undefined
      ? before
      : {
          set: result.set,
          places: result.source_map ?? {},
          at,
          scenarios: (tested?.scenarios ?? []).map(({ name, line, failures, facts }) => ({ name, line, failures: failures.map(({ message }) => message), facts })),
        }
  const title = good === undefined ? (path.split('/').at(-1) ?? path) : (good.set.title.en ?? Object.values(good.set.title)[0] ?? path)
  const diagnostics = found.diagnostics.map((each) => previewDiagnostic(each, found.source(each.file)?.text))
  return {
    shown: { path, title, errors: counts.error, warnings: counts.warning, readAt: at, ...(good === undefined ? {} : { good }), diagnostics },
    texts: new Map([path, beside, ...result.files].map((file) => [file, textAt(file, files)])),
  }
}

function brokenConfig(fault: unknown, files: Files): readonly PreviewDiagnostic[] | undefined {
  if (!(fault instanceof ConfigError)) return undefined
  return fault.diagnostics.map((each: Diagnostic) => previewDiagnostic(each, textAt(each.file, files)))
}

/** A file that vanishes or cannot be read while it is being saved has no text for now. */
function textAt(path: string, files: Files): string | undefined {
  try {
    return files.kind(path) === 'file' ? files.read(path).text : undefined
  } catch (fault) {
    if (fault instanceof FileError) return undefined
    throw fault
  }
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/') || '.'
}
