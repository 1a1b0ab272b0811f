import { compile, type CompileResult } from '@iqa/compiler'
import type { CompiledQuestionSet, Diagnostic } from '@iqa/model'
import { testScenarios } from '../commands/test-scenarios.js'
import { kindOnDisk, scenariosBeside } from '../documents.js'
import { FileError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import type { Files } from '../files.js'
import { ConfigError, openProject } from '../project.js'
import { compileOptions } from '../read-set.js'
import { countBySeverity } from '../report.js'
import { previewDiagnostic } from './frame-lines.js'
import type { GoodSet, PreviewSet, PreviewState, PreviewTrouble } from './protocol.js'

/** The question sets of a preview, read again when asked to. */
export interface PreviewSets {
  readonly state: () => PreviewState
  /** Reads what has changed on disk. @returns whether anything did */
  readonly refresh: () => boolean
  /** Runs the scenarios of sets that are new. @returns whether there were any */
  readonly runScenarios: () => boolean
  /** Every folder that a set or something it includes is in. */
  readonly folders: () => readonly string[]
}

interface Known {
  readonly shown: PreviewSet
  /** Texts of every file that went into it, to tell whether it must be read again. */
  readonly texts: ReadonlyMap<string, string | undefined>
  /** The compilation whose scenarios are still to be run. */
  readonly untested?: CompileResult
}

/**
 * Sets named by files and folders, or by the nearest config. A set that breaks keeps its last good version; a config that breaks
 * keeps the sets of before.
 *
 * @param clock time of day, HH:MM:SS
 */
export function previewSets(
  paths: readonly string[],
  config: string | undefined,
  files: Files,
  clock: () => string,
): PreviewSets {
  const known = new Map<string, Known>()
  let lastSettings = ''
  let state: PreviewState = { revision: 0, sets: [] }

  const readOne = (
    path: string,
    project: ReturnType<typeof openProject>,
  ): { readonly one: Known; readonly isNew: boolean } => {
    const before = known.get(path)
    if (before !== undefined && [...before.texts].every(([file, text]) => textAt(file, files) === text)) {
      return { one: before, isNew: false }
    }
    const one = knownSet(
      path,
      compile(path, compileOptions(path, { files, project })),
      before?.shown.good,
      files,
      clock(),
    )
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
        if (settings !== lastSettings)
          for (const [path, { shown }] of known) known.set(path, { shown, texts: new Map([['', 'again']]) })
        lastSettings = settings
        const read = found.map((path) => readOne(path, project))
        const same =
          state.trouble === undefined && !read.some(({ isNew }) => isNew) && found.length === state.sets.length
        if (same && state.revision > 0) return false
        state = { revision: state.revision + 1, sets: read.map(({ one }) => one.shown) }
        return true
      } catch (fault) {
        state = { ...state, revision: state.revision + 1, trouble: troubleOf(fault, files) }
        return true
      }
    },
    runScenarios() {
      const waiting = [...known].filter(
        ([path, { untested }]) => untested !== undefined && state.sets.some((set) => set.path === path),
      )
      for (const [path, one] of waiting) known.set(path, testedSet(one, files))
      if (waiting.length === 0) return false
      state = {
        ...state,
        revision: state.revision + 1,
        sets: state.sets.map((set) => known.get(set.path)?.shown ?? set),
      }
      return true
    },
    folders: () => [...new Set([...known.values()].flatMap(({ texts }) => [...texts.keys()].map(folderOf)))],
  }
}

/** A set as it stands, its scenarios still to be run: the form comes first. */
function knownSet(path: string, result: CompileResult, before: GoodSet | undefined, files: Files, at: string): Known {
  const good = result.set === undefined ? before : goodSet(result.set, result, before, at)
  const title =
    good === undefined
      ? (path.split('/').at(-1) ?? path)
      : (good.set.title.en ?? Object.values(good.set.title)[0] ?? path)
  const texts = new Map([path, scenariosBeside(path), ...result.files].map((file) => [file, textAt(file, files)]))
  const shown = {
    path,
    title,
    isGood: result.set !== undefined,
    readAt: at,
    ...(good === undefined ? {} : { good }),
    ...found(path, result.diagnostics, files),
  }
  return { shown, texts, ...(result.set === undefined ? {} : { untested: result }) }
}

/** Until its own scenarios are run, those of the version before stand there. */
function goodSet(
  set: CompiledQuestionSet,
  { source_map: places = {} }: CompileResult,
  before: GoodSet | undefined,
  at: string,
): GoodSet {
  return { set, places, at, ...(before?.scenarios === undefined ? {} : { scenarios: before.scenarios }) }
}

/** The same with its scenarios run. */
function testedSet({ shown, texts, untested }: Known, files: Files): Known {
  if (untested === undefined || shown.good === undefined) return { shown, texts }
  const beside = scenariosBeside(shown.path)
  const tested = files.kind(beside) === 'file' ? testScenarios(beside, shown.path, untested, files) : undefined
  const scenarios = (tested?.scenarios ?? []).map(({ name, line, failures, facts }) => ({
    name,
    line,
    failures: failures.map(({ message }) => message),
    facts,
  }))
  const diagnostics = [...untested.diagnostics, ...(tested?.diagnostics ?? [])]
  return { texts, shown: { ...shown, ...found(shown.path, diagnostics, files), good: { ...shown.good, scenarios } } }
}

function found(
  path: string,
  all: readonly Diagnostic[],
  files: Files,
): Pick<PreviewSet, 'errors' | 'warnings' | 'diagnostics'> {
  const { diagnostics, source } = joinFindings([path], all, files)
  const { error, warning } = countBySeverity(diagnostics)
  return {
    errors: error,
    warnings: warning,
    diagnostics: diagnostics.map((each) => previewDiagnostic(each, source(each.file)?.text)),
  }
}

/** What stands in the way of reading, in words. @throws what is no fault of a file */
function troubleOf(fault: unknown, files: Files): PreviewTrouble {
  if (fault instanceof FileError) return { message: fault.message, diagnostics: [] }
  if (!(fault instanceof ConfigError)) throw fault
  const diagnostics = fault.diagnostics.map((each) => previewDiagnostic(each, textAt(each.file, files)))
  return { message: fault.message, diagnostics }
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
