import type { Range } from '@iqa/model'
import { noAnswerHere } from './diagnostics/catalogue/logic.js'
import { fileNotFound } from './diagnostics/catalogue/references.js'
import type { Occasion, Reporter } from './diagnostics/define.js'
import { withGuesses } from './diagnostics/with-guesses.js'
import type { Loader } from './read/includes.js'
import { readYaml } from './read/read-yaml.js'
import type { SyntaxTree } from './read/syntax-tree.js'
import type { Documents, OpenedDocument } from './resolve/documents.js'
import type { DocumentKind } from './validate/document-kind.js'
import { validateShape } from './validate/validate-shape.js'

/** The files of one compilation, each read and looked at once. */
export interface OpenDocuments extends Documents {
  /** The file that was asked for. Undefined, with a diagnostic, where it cannot be read or is of another kind. */
  openFirst(path: string, kind?: DocumentKind): { readonly kind: DocumentKind; readonly tree: SyntaxTree } | undefined
  /** Every path that was asked for. */
  files(): readonly string[]
  /** What later steps report through: silent about nodes that have a fault already, and about names that may only be missing for one. */
  readonly reporter: Reporter
}

/** Diagnostics that say that something is not there; where a file has a fault of its own, it may have been lost with that. */
const aboutMissing = new Set([
  'IQA201',
  'IQA203',
  'IQA204',
  'IQA206',
  'IQA208',
  'IQA209',
  'IQA210',
  'IQA211',
  'IQA212',
  'IQA215',
  'IQA315',
  'IQA325',
])

/** Opens files through a loader: reads, then looks at the shape. `missing` says that the first file is not there. */
export function openDocuments(
  loader: Loader,
  reporter: Reporter,
  missing: (path: string, kind: DocumentKind | undefined) => void,
): OpenDocuments {
  const opened = new Map<string, OpenedDocument>()
  const faults: { readonly file: string; readonly range: Range }[] = []
  let lost = false
  let fileLost = false

  const noting: Reporter = {
    report(kind, occasion, slots) {
      if (kind.severity === 'error') lost = true
      reporter.report(kind, occasion, slots)
    },
  }

  const look = (path: string): OpenedDocument => {
    const file = loader.read(path)
    if (file === undefined) return { state: 'missing' }
    const tree = readYaml({ path, text: file.text }, noting)
    const shaped = tree === undefined ? undefined : validateShape(tree, noting)
    if (shaped === undefined) return { state: 'faulty' }
    for (const node of shaped.nodesWithFaults) faults.push({ file: path, range: node.range })
    return { state: 'read', kind: shaped.kind, tree: shaped.tree }
  }

  const open = (path: string): OpenedDocument => {
    const known = opened.get(path)
    if (known !== undefined) return known
    const now = look(path)
    opened.set(path, now)
    return now
  }

  return {
    open,
    openFirst(path, kind) {
      const first = open(path)
      if (first.state === 'missing') missing(path, undefined)
      if (first.state !== 'read') return undefined
      if (kind !== undefined && first.kind !== kind) {
        missing(path, first.kind)
        return undefined
      }
      return { kind: first.kind, tree: first.tree }
    },
    files: () => [...opened.keys()],
    reporter: withGuesses({
      report(kind, occasion, slots) {
        if (lost && aboutMissing.has(kind.code)) return
        // The file that is not there may have brought the scales or the issues.
        if (fileLost && kind.code === noAnswerHere.code) return
        if (kind.code === fileNotFound.code) fileLost = true
        if (faults.some((fault) => liesIn(occasion, fault))) return
        reporter.report(kind, occasion, slots)
      },
    }),
  }
}

function liesIn({ file, range }: Occasion, fault: { readonly file: string; readonly range: Range }): boolean {
  return (
    file === fault.file && range.start.offset >= fault.range.start.offset && range.end.offset <= fault.range.end.offset
  )
}
