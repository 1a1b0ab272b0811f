import { digestOf, type Include, type Option, type Place, type Range, type Text } from '@iqa/model'
import { fileNotFound, idUsedTwice, wrongKindOfFile } from '../diagnostics/catalogue/references.js'
import type { Reporter } from '../diagnostics/define.js'
import { child, textOf, toPlain, type SyntaxNode, type SyntaxTree } from '../read/syntax-tree.js'
import { readOptions } from './answer-kinds.js'
import { kindInWords, type DocumentKind } from '../validate/document-kind.js'
import { recordOf } from './record-of.js'
import { pathFrom, type Documents } from './documents.js'

/** Something declared under a key, and the file it stands in. */
export interface SourceEntry {
  readonly id: string
  readonly place: Place
  readonly node: SyntaxNode
  readonly tree: SyntaxTree
  /** Id of the library that gives it. */
  readonly library?: string
}

/** The lists of names that are no ids of answers. */
export type ListName = 'standards' | 'stages' | 'judges' | 'not_assessed' | 'tags' | 'audiences'
const listNames: readonly ListName[] = ['standards', 'stages', 'judges', 'not_assessed', 'tags', 'audiences']

/** What a set and its libraries declare, libraries first. */
export interface Sources {
  readonly facts: readonly SourceEntry[]
  readonly scales: readonly SourceEntry[]
  readonly codeLists: ReadonlyMap<string, readonly Option[]>
  readonly lists: Readonly<Record<ListName, ReadonlyMap<string, { readonly label: Text; readonly place: Place }>>>
  readonly includes: readonly Include[]
  readonly complete: boolean
}

/** Gathers what a set declares and what its libraries bring. Raises IQA202 for a clash, IQA207, IQA214. */
export function gatherSources(tree: SyntaxTree, documents: Documents, language: string, reporter: Reporter): Sources {
  const libraries: { readonly tree: SyntaxTree; readonly id: string }[] = []
  const includes: Include[] = []
  let complete = true
  const uses = child(tree.root, 'uses')
  for (const node of uses?.kind === 'list' ? uses.items : []) {
    const opened = openNamed(node, 'library', tree, documents, reporter)
    if (opened === undefined) complete = false
    else if (libraries.every((library) => library.tree.path !== opened.path)) {
      libraries.push({ tree: opened, id: textOf(child(opened.root, 'library')) ?? '' })
      includes.push(includeOf('library', opened))
    }
  }

  const documentsInOrder = [
    ...libraries.map((each) => ({ tree: each.tree, library: each.id })),
    { tree, library: undefined },
  ]
  const entries = (key: string, what: string | undefined): readonly SourceEntry[] => {
    const taken = new Map<string, SourceEntry>()
    for (const { tree: from, library } of documentsInOrder) {
      const node = child(from.root, key)
      for (const each of node?.kind === 'map' ? node.entries : []) {
        const source: SourceEntry = {
          id: each.key,
          place: { file: from.path, range: each.keyRange },
          node: each.value,
          tree: from,
          ...(library === undefined ? {} : { library }),
        }
        const earlier = taken.get(each.key)
        if (earlier === undefined) taken.set(each.key, source)
        // Within one file the reader has said that a key is written twice.
        else if (earlier.tree !== from) reportClash(earlier, source, what, reporter)
      }
    }
    return [...taken.values()]
  }

  const lists: Sources['lists'] = recordOf(
    listNames,
    (name) =>
      new Map(
        entries(name, listItem[name]).map((each) => [
          each.id,
          { label: { [language]: textOf(each.node) ?? each.id }, place: each.place },
        ]),
      ),
  )

  return {
    facts: entries('facts', undefined),
    scales: entries('scales', 'scale'),
    codeLists: new Map(entries('code_lists', 'code list').map((each) => [each.id, readOptions(each.node, language)])),
    lists,
    includes,
    complete,
  }
}

/** One entry of a list, in words. */
export const listItem: Readonly<Record<ListName, string>> = {
  standards: 'standard',
  stages: 'stage',
  judges: 'judged party',
  not_assessed: 'reason',
  tags: 'tag',
  audiences: 'audience',
}

function reportClash(earlier: SourceEntry, now: SourceEntry, what: string | undefined, reporter: Reporter): void {
  reporter.report(
    idUsedTwice,
    {
      file: now.place.file,
      range: now.place.range,
      related: [{ message: `${now.id} is declared here.`, file: earlier.place.file, range: earlier.place.range }],
    },
    {
      id: now.id,
      line: earlier.place.range.start.line,
      file: earlier.place.file === now.place.file ? undefined : earlier.place.file,
      what,
    },
  )
}

/** The tree of a file named in another one, if it is of the kind that is needed there. Raises IQA207, IQA214. */
export function openNamed(
  node: SyntaxNode,
  kind: DocumentKind & ('module' | 'library'),
  from: SyntaxTree,
  documents: Documents,
  reporter: Reporter,
): SyntaxTree | undefined {
  const written = textOf(node)
  if (written === undefined) return undefined
  const missing = (how: 'missing' | 'itself' | 'outside', range: Range): undefined => {
    reporter.report(fileNotFound, { file: from.path, range }, { path: written, how })
    return undefined
  }
  const path = pathFrom(from.path, written)
  if (path === undefined) return missing('outside', node.range)
  if (path === from.path) return missing('itself', node.range)
  const opened = documents.open(path)
  if (opened.state === 'missing') return missing('missing', node.range)
  if (opened.state === 'faulty') return undefined
  if (opened.kind !== kind) {
    reporter.report(
      wrongKindOfFile,
      { file: from.path, range: node.range },
      { path: written, is: kindInWords[opened.kind], needed: kind },
    )
    return undefined
  }
  return opened.tree
}

/** The entry for a folded-in file: what it was, by version and digest. */
export function includeOf(kind: 'module' | 'library', tree: SyntaxTree): Include {
  return {
    kind,
    id: textOf(child(tree.root, kind)) ?? '',
    version: textOf(child(tree.root, 'version')) ?? '',
    digest: digestOf(toPlain(tree.root)),
  }
}
