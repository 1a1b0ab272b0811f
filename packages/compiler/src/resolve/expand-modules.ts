import { nearest } from '@iqa/model'
import type { Place, Text } from '@iqa/model'
import { moduleNeeds, modulePlace, nothingToMap, unknownModule } from '../diagnostics/catalogue/references.js'
import type { Reporter } from '../diagnostics/define.js'
import { child, entry, textOf, type MapNode, type SyntaxNode, type SyntaxTree } from '../read/syntax-tree.js'
import type { Documents } from './documents.js'
import { recordOf } from './record-of.js'
import { openNamed } from './sources.js'

/** The lists of names that a module may need of the set that includes it. */
export type NeedName = 'facts' | 'scales' | 'standards' | 'stages' | 'judges'
const needNames: readonly NeedName[] = ['facts', 'scales', 'standards', 'stages', 'judges']
const needItem: Readonly<Record<NeedName, string>> = {
  facts: 'fact',
  scales: 'scale',
  standards: 'standard',
  stages: 'stage',
  judges: 'judged party',
}

/** A module as a set includes it. */
export interface IncludedModule {
  readonly alias: string
  readonly place: Place
  readonly use: MapNode
  /** The module's file; absent where it could not be read: then what it holds is not known. */
  readonly tree: SyntaxTree | undefined
  readonly title: Text
  /** The set's name for each name that the module uses. */
  readonly names: Readonly<Record<NeedName, ReadonlyMap<string, string>>>
}

/** The names of a set that modules may ask for. */
export interface HostNames {
  has(list: NeedName, name: string): boolean
  names(list: NeedName): readonly string[]
  readonly complete: boolean
}

/** Opens the modules of a set and maps the names they use to the set's own. Raises IQA207, 208, 214, 215. */
export function includeModules(
  tree: SyntaxTree,
  documents: Documents,
  host: HostNames,
  language: string,
  reporter: Reporter,
): readonly IncludedModule[] {
  const list = child(tree.root, 'modules')
  return (list?.kind === 'list' ? list.items : []).flatMap((use) => {
    const as = child(use, 'as')
    const include = child(use, 'include')
    const alias = textOf(as)
    if (use.kind !== 'map' || as === undefined || include === undefined || alias === undefined) return []
    const opened = openNamed(include, 'module', tree, documents, reporter)
    return [
      {
        alias,
        place: { file: tree.path, range: as.range },
        use,
        tree: opened,
        title: { [language]: textOf(child(opened?.root, 'title')) ?? alias },
        names: mapNames(alias, use, include, tree, opened, host, reporter),
      },
    ]
  })
}

/** What a module uses, each name standing for itself, as when the module is looked at without a set. */
export function ownNames(tree: SyntaxTree): IncludedModule['names'] {
  return namesOf(tree, (name) => name)
}

function namesOf(
  tree: SyntaxTree | undefined,
  mapped: (name: string, list: NeedName, node: SyntaxNode) => string,
): IncludedModule['names'] {
  const uses = child(tree?.root, 'uses')
  return recordOf(needNames, (list) => {
    const needed = child(uses, list)
    return new Map(
      (needed?.kind === 'list' ? needed.items : []).flatMap((node) => {
        const name = textOf(node)
        return name === undefined ? [] : [[name, mapped(name, list, node)] as const]
      }),
    )
  })
}

function mapNames(
  alias: string,
  use: MapNode,
  include: SyntaxNode,
  tree: SyntaxTree,
  module: SyntaxTree | undefined,
  host: HostNames,
  reporter: Reporter,
): IncludedModule['names'] {
  const given = child(use, 'with')
  const names = namesOf(module, (name, list, node) => {
    const map = entry(given, name)
    const hostName = textOf(map?.value) ?? name
    if (!host.has(list, hostName) && host.complete && module !== undefined) {
      const range = map?.value.range ?? include.range
      const related = [{ message: `${alias} says here that it uses ${name}.`, file: module.path, range: node.range }]
      reporter.report(
        moduleNeeds,
        { file: tree.path, range, related },
        {
          module: alias,
          what: needItem[list],
          name: hostName,
          nearest: nearest(hostName, host.names(list)),
        },
      )
    }
    return hostName
  })
  if (module !== undefined && given?.kind === 'map') {
    const used = needNames.flatMap((list) => [...names[list].keys()])
    for (const each of given.entries.filter(({ key }) => !used.includes(key))) {
      reporter.report(
        nothingToMap,
        { file: tree.path, range: each.keyRange },
        { module: alias, name: each.key, nearest: nearest(each.key, used) },
      )
    }
  }
  return names
}

/** A question as written, with where it goes. */
export interface PlacedQuestion {
  readonly node: MapNode
  readonly tree: SyntaxTree
  readonly section: string
  readonly sectionNode: MapNode
  readonly module?: IncludedModule
}

/** A section as written. */
export interface PlacedSection {
  readonly id: string
  readonly place: Place
  readonly node: MapNode
}

/** Everything that is asked, in order, and where each part begins. */
export interface Placed {
  readonly sections: readonly PlacedSection[]
  readonly questions: readonly PlacedQuestion[]
  /** By alias: the section that a module is in, and the number of its first question. */
  readonly modules: ReadonlyMap<string, { readonly section: string; readonly position: number }>
}

/** All questions in the order in which they are asked, each module's where it is inserted. Raises IQA204 and IQA211. */
export function placeQuestions(tree: SyntaxTree, included: readonly IncludedModule[], reporter: Reporter): Placed {
  const sections: PlacedSection[] = []
  const questions: PlacedQuestion[] = []
  const modules = new Map<string, { section: string; position: number; place: Place }>()

  const insert = (node: SyntaxNode, section: string, sectionNode: MapNode): void => {
    const alias = textOf(node) ?? ''
    const module = included.find((each) => each.alias === alias)
    const place = { file: tree.path, range: node.range }
    if (module === undefined) {
      reporter.report(unknownModule, place, {
        id: alias,
        nearest: nearest(
          alias,
          included.map((each) => each.alias),
        ),
      })
      return
    }
    const earlier = modules.get(alias)
    if (earlier !== undefined) {
      const related = [{ message: 'It is inserted here first.', file: earlier.place.file, range: earlier.place.range }]
      reporter.report(modulePlace, { ...place, related }, { module: alias, how: 'two' })
      return
    }
    modules.set(alias, { section, position: questions.length, place })
    const own = child(module.tree?.root, 'questions')
    if (module.tree === undefined || own?.kind !== 'list') return
    for (const question of own.items) {
      if (question.kind === 'map') questions.push({ node: question, tree: module.tree, section, sectionNode, module })
    }
  }

  const written = child(tree.root, 'sections')
  for (const node of written?.kind === 'list' ? written.items : []) {
    const id = textOf(child(node, 'id'))
    if (node.kind !== 'map' || id === undefined) continue
    sections.push({
      id,
      place: { file: tree.path, range: (child(node, 'id') ?? node).range },
      node,
    })
    const inside = child(node, 'questions')
    for (const item of inside?.kind === 'list' ? inside.items : []) {
      const inserted = child(item, 'insert')
      if (inserted !== undefined) insert(inserted, id, node)
      else if (item.kind === 'map') questions.push({ node: item, tree, section: id, sectionNode: node })
    }
  }

  for (const module of included.filter((each) => !modules.has(each.alias))) {
    reporter.report(modulePlace, module.place, { module: module.alias, how: 'none' })
  }
  return { sections, questions, modules }
}
