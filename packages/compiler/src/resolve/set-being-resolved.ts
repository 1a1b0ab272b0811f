import { nearest } from '@iqa/model'
import type { AnswerKind, Place, Text, WrittenConfig } from '@iqa/model'
import { idUsedTwice, undeclaredName } from '../diagnostics/catalogue/references.js'
import type { DiagnosticKind, Reporter } from '../diagnostics/define.js'
import { type MapEntry, type SyntaxNode, type SyntaxTree, textOf } from '../read/syntax-tree.js'
import type { KindContext } from './answer-kinds.js'
import type { Documents } from './documents.js'
import type { IncludedModule, Placed, PlacedQuestion } from './expand-modules.js'
import { formatsOf } from './formats.js'
import type { Declared, ResolvedScale } from './resolved-set.js'
import type { Names } from './scope.js'
import { type ListName, type Sources, listItem } from './sources.js'

/** What resolving needs besides the tree. */
export interface ResolveOptions {
  readonly documents: Documents
  readonly reporter: Reporter
  readonly config?: WrittenConfig | undefined
}

/** A set on its way: what is declared is filled in first, then what reads it is bound. */
export interface SetBeingResolved {
  readonly tree: SyntaxTree
  readonly options: ResolveOptions
  /** Whether it is a module looked at without a set. */
  readonly alone: boolean
  /** The first language, in which everything is written. */
  readonly language: string
  readonly languages: readonly string[]
  readonly sources: Sources
  readonly names: Names
  readonly byPath: Map<string, Declared>
  readonly moduleTitles: Map<string, Text>
  readonly included: readonly IncludedModule[]
  readonly placed: Placed
  readonly scales: Map<string, ResolvedScale>
  readonly asked: AskedQuestion[]
  /** Questions by tag, in document order. */
  readonly covered: Map<string, Declared[]>
  /** Paths of facts and scales that are used outside conditions. */
  readonly used: Set<string>
  /** Ids that are used twice: nobody knows which is meant. */
  readonly twice: Set<string>
  /** How often a name that was probably meant may still be looked for among all names. */
  readonly guesses: { left: number }
}

/** A placed question with its stored id and its kind of answer. */
export interface AskedQuestion {
  readonly placed: PlacedQuestion
  readonly id: string
  readonly stored: string
  readonly answer: AnswerKind | undefined
  readonly notApplicable: 'no' | 'allowed' | 'reason'
}

/** Kinds of answer that are one of several options. */
export const optioned: readonly string[] = ['scale', 'choice', 'yes_no']

/** The entries of a map; none of anything else. */
export function entriesOf(node: SyntaxNode | undefined): readonly MapEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** A member, or none where there is nothing to hold. */
export function optional<Name extends string, T>(name: Name, value: T | undefined): { readonly [key in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]?: T })
}

/** Takes an id for something; false, with IQA202, where it is taken. */
export function claimId(set: SetBeingResolved, id: string, what: string, place: Place): boolean {
  const earlier = set.names.claim(id, what, place)
  if (earlier === undefined) return true
  set.twice.add(id)
  reportTwice(set, id, place, earlier.place)
  return false
}

/** Raises IQA202 at the second use of an id, with the first beside it. */
export function reportTwice(set: SetBeingResolved, id: string, place: Place, earlier: Place): void {
  const related = [{ message: `${id} is used here first.`, file: earlier.file, range: earlier.range }]
  set.options.reporter.report(
    idUsedTwice,
    { ...place, related },
    {
      id,
      line: earlier.range.start.line,
      file: earlier.file === place.file ? undefined : earlier.file,
    },
  )
}

/** Makes something known to conditions by its path; the first stands. */
export function remember(set: SetBeingResolved, declared: Declared): void {
  if (set.byPath.has(declared.path)) return
  set.byPath.set(declared.path, declared)
}

/** Raises a diagnostic at a node. */
export function reportAt<Slots extends object>(
  set: SetBeingResolved,
  file: string,
  kind: DiagnosticKind<Slots>,
  at: { readonly range: SyntaxNode['range'] },
  slots: Slots,
): undefined {
  set.options.reporter.report(kind, { file, range: at.range }, slots)
  return undefined
}

/** Raises IQA210. */
export function reportUndeclared(
  set: SetBeingResolved,
  list: ListName,
  node: SyntaxNode,
  name: string,
  known: readonly string[],
  tree: SyntaxTree,
  where: string = list,
): undefined {
  return reportAt(set, tree.path, undeclaredName, node, {
    what: listItem[list],
    name,
    nearest: nearest(name, known),
    list: where,
  })
}

/** A text in the language of the set. */
export function writtenText(set: SetBeingResolved, node: SyntaxNode | undefined): Text | undefined {
  const text = textOf(node)
  return text === undefined ? undefined : { [set.language]: text }
}

/** The ids of a list, with their nodes. */
export function idsIn(node: SyntaxNode | undefined): readonly { readonly id: string; readonly node: SyntaxNode }[] {
  return (node?.kind === 'list' ? node.items : []).flatMap((item) => {
    const id = textOf(item)
    return id === undefined ? [] : [{ id, node: item }]
  })
}

/** Whether no is written, or false, which is read so. */
export function isNo(node: SyntaxNode | undefined): boolean {
  return node?.kind === 'scalar' && (node.value === 'no' || node.value === false)
}

/** The set's name of a scale that a file names. */
export function scaleIn(name: string, module: IncludedModule | undefined): string {
  return module?.names.scales.get(name) ?? name
}

/** What kinds of answer of a file are read against. */
export function kindsIn(set: SetBeingResolved, tree: SyntaxTree, module?: IncludedModule): KindContext {
  const { codeLists, complete } = set.sources
  const known = module === undefined ? [...set.scales.keys()] : [...module.names.scales.keys()]
  return {
    file: tree.path,
    language: set.language,
    languages: set.languages,
    reporter: set.options.reporter,
    scale: (name) => {
      if (!known.includes(name)) return undefined
      const scale = set.scales.get(scaleIn(name, module))
      return scale?.options === undefined ? null : { id: scale.id, options: scale.options }
    },
    scaleNames: () => known,
    codeList: (name) => codeLists.get(name),
    codeListNames: () => [...codeLists.keys()],
    formats: formatsOf(set.options.config),
    complete: complete && !(set.alone && set.tree !== tree),
  }
}
