import { start, type CompiledQuestionSet, type Diagnostic, type WrittenConfig } from '@iqa/model'
import { checkConfigFormats } from './check/config-formats.js'
import { checkSet } from './check/check.js'
import { internalFault } from './diagnostics/catalogue/internal.js'
import { fileNotFound, wrongKindOfFile } from './diagnostics/catalogue/references.js'
import { collectDiagnostics, type Reporter } from './diagnostics/define.js'
import { inOrder } from './diagnostics/in-order.js'
import { emitCompiled } from './emit/emit-compiled.js'
import { proveRules } from './emit/prove.js'
import { sourceMap, type SourceMap } from './emit/source-map.js'
import { openDocuments } from './open-documents.js'
import type { Loader } from './read/includes.js'
import { resolveLibraryAlone, resolveModuleAlone, resolveQuestionSet } from './resolve/resolve-question-set.js'
import type { ResolvedSet } from './resolve/resolved-set.js'
import type { Documents } from './resolve/documents.js'
import { kindInWords, type DocumentKind } from './validate/document-kind.js'

/** What a compiler needs besides a path. `config` is the settings of the project, where it has any. */
export interface CompileOptions {
  readonly loader: Loader
  readonly config?: WrittenConfig | undefined
  /** Run each rule over all its combinations up to 100,000, however long it takes; else well under a second's worth for the set. */
  readonly prove_everything?: boolean
}

/** A compiled set, or the reasons why there is none. */
export interface CompileResult {
  /** Absent when a diagnostic is an error. */
  readonly set?: CompiledQuestionSet
  readonly source_map?: SourceMap
  /** In order of file and place. */
  readonly diagnostics: readonly Diagnostic[]
  /** Every file that was asked for, also one that is not there: what to watch. */
  readonly files: readonly string[]
  /** How many rules were run on two engines, over how many cases. */
  readonly proof?: { readonly rules: number; readonly cases: number; readonly sampled: number }
}

/**
 * Compiles a question set: read, validate, resolve, check, emit. Faults of the set are returned, whatever the files hold; nothing is
 * thrown.
 *
 * @param path of the set, relative to the project
 */
export function compile(path: string, options: CompileOptions): CompileResult {
  const { reporter, diagnostics } = collectDiagnostics()
  const documents = openDocuments(options.loader, reporter, reportMissing(reporter))
  try {
    const opened = documents.openFirst(path, 'question_set')
    const resolved =
      opened === undefined
        ? undefined
        : resolveQuestionSet(opened.tree, { documents, reporter: documents.reporter, config: options.config })
    if (resolved !== undefined) checkSet(resolved, documents.reporter)
    const faulty = resolved === undefined || diagnostics.some(({ severity }) => severity === 'error')
    if (faulty) return { diagnostics: inOrder(diagnostics, path), files: documents.files() }
    const { set, rules } = emitCompiled(resolved)
    const proof = proveRules(set, rules, options.prove_everything === true)
    return {
      set,
      source_map: sourceMap(set, rules),
      diagnostics: inOrder(diagnostics, path),
      files: documents.files(),
      proof,
    }
  } catch (fault) {
    reportInternalFault(fault, path, reporter)
    return { diagnostics: inOrder(diagnostics, path), files: documents.files() }
  }
}

/** The diagnostics of any file of a project: a set, a module, a library, scenarios or the settings. Throws nothing. */
export function check(path: string, options: CompileOptions): readonly Diagnostic[] {
  const { reporter, diagnostics } = collectDiagnostics()
  const documents = openDocuments(options.loader, reporter, reportMissing(reporter))
  try {
    const opened = documents.openFirst(path)
    if (opened?.kind === 'config') checkConfigFormats(opened.tree, documents.reporter)
    const resolve = opened === undefined ? undefined : resolverOf[opened.kind]
    if (opened !== undefined && resolve !== undefined) {
      const resolved = resolve(opened.tree, { documents, reporter: documents.reporter, config: options.config })
      checkSet(resolved, documents.reporter, opened.kind !== 'question_set')
    }
  } catch (fault) {
    reportInternalFault(fault, path, reporter)
  }
  return inOrder(diagnostics, path)
}

type Resolve = (
  tree: Parameters<typeof resolveQuestionSet>[0],
  options: { documents: Documents; reporter: Reporter; config?: WrittenConfig | undefined },
) => ResolvedSet
const resolverOf: Readonly<Record<string, Resolve>> = {
  question_set: resolveQuestionSet,
  module: resolveModuleAlone,
  library: resolveLibraryAlone,
}

function reportMissing(reporter: Reporter): (path: string, kind: DocumentKind | undefined) => void {
  return (path, kind) => {
    if (kind === undefined)
      reporter.report(fileNotFound, { file: path, range: { start, end: start } }, { path, how: 'missing' })
    else
      reporter.report(
        wrongKindOfFile,
        { file: path, range: { start, end: start } },
        { path, is: kindInWords[kind], needed: 'question set' },
      )
  }
}

function reportInternalFault(fault: unknown, path: string, reporter: Reporter): void {
  reporter.report(
    internalFault,
    { file: path, range: { start, end: start } },
    { what: fault instanceof Error ? fault.message : String(fault) },
  )
}
