import type { Guidance } from '@iqa/model'
import { type SyntaxNode, type SyntaxTree, child, textOf } from '../read/syntax-tree.js'
import { isYes } from './answer-kinds.js'
import type { IncludedModule } from './expand-modules.js'
import { readGuidance } from './guidance.js'
import type { ResolvedModule, ResolvedSection } from './resolved-set.js'
import { conditionsIn, readCondition } from './scopes.js'
import { type SetBeingResolved, entriesOf, reportUndeclared, writtenText } from './set-being-resolved.js'
import type { ListName } from './sources.js'

/** Every included module with its conditions and its place. */
export function resolveModules(set: SetBeingResolved): readonly ResolvedModule[] {
  if (set.alone) {
    const node = child(set.tree.root, 'guidance')
    if (node?.kind === 'scalar') readGuidance(node, set.tree, set.options.reporter)
    const judges = child(set.tree.root, 'judges')
    if (judges !== undefined) nameIn(set, 'judges', judges, set.tree, set.included[0])
    return []
  }
  return set.included.map((included) => {
    const { alias, use, place, title, tree } = included
    const where = set.placed.modules.get(alias)
    const context = conditionsIn(set, set.tree, undefined)
    const offer = readCondition(set, child(use, 'offer_when'), context)
    const on = readCondition(set, child(use, 'on_when'), context)
    const guidance = tree === undefined ? undefined : guidanceOf(set, tree.root, tree)
    const judges = child(tree?.root, 'judges')
    if (judges !== undefined && tree !== undefined) nameIn(set, 'judges', judges, tree, included)
    const by = textOf(child(use, 'switched_on_by'))
    for (const list of ['facts', 'scales'] as const)
      for (const name of included.names[list].values()) set.used.add(`${list}.${name}`)
    return {
      alias,
      module: textOf(child(tree?.root, 'module')) ?? alias,
      place,
      title,
      ...(guidance === undefined ? {} : { guidance }),
      section: where?.section,
      position: where?.position,
      switched_on_by: by === 'always' || by === 'host' ? by : 'assessor',
      ...(offer === undefined ? {} : { offer_when: offer }),
      ...(on === undefined ? {} : { on_when: on }),
      reason: textOf(child(use, 'reason')) === 'required' ? 'required' : 'no',
      task: isYes(child(use, 'task')),
    }
  })
}

/** Every section with its conditions. */
export function resolveSections(set: SetBeingResolved): readonly ResolvedSection[] {
  return set.placed.sections.map(({ id, place, node }) => {
    const context = conditionsIn(set, set.tree, undefined)
    const when = readCondition(set, child(node, 'when'), context)
    const onlyFor = readCondition(set, child(node, 'only_for'), context)
    const guidance = guidanceOf(set, node, set.tree)
    const judges = child(node, 'judges')
    if (judges !== undefined) nameIn(set, 'judges', judges, set.tree, undefined)
    return {
      id,
      place,
      title: writtenText(set, child(node, 'title')) ?? { [set.language]: id },
      ...(guidance === undefined ? {} : { guidance }),
      ...(when === undefined ? {} : { when }),
      ...(onlyFor === undefined ? {} : { only_for: onlyFor }),
      task: isYes(child(node, 'task')),
    }
  })
}

/** The guidance of a question, section or module as a tree. */
export function guidanceOf(set: SetBeingResolved, node: SyntaxNode, tree: SyntaxTree): Guidance | undefined {
  const written = child(node, 'guidance')
  return written?.kind === 'scalar' ? { [set.language]: readGuidance(written, tree, set.options.reporter) } : undefined
}

/** The set's name of a standard, stage, judge or tag; undefined, with IQA210, where it is not declared. */
export function nameIn(
  set: SetBeingResolved,
  list: ListName,
  node: SyntaxNode,
  tree: SyntaxTree,
  module: IncludedModule | undefined,
): string | undefined {
  const name = textOf(node)
  if (name === undefined) return undefined
  if (module !== undefined) {
    if (list === 'tags') {
      const tags = entriesOf(child(module.tree?.root, 'tags')).map(({ key }) => key)
      return tags.includes(name) ? name : reportUndeclared(set, list, node, name, tags, tree)
    }
    const names = list === 'standards' || list === 'stages' || list === 'judges' ? module.names[list] : undefined
    return names?.get(name) ?? reportUndeclared(set, list, node, name, [...(names?.keys() ?? [])], tree, 'uses')
  }
  const known = set.sources.lists[list]
  if (known.has(name)) return name
  return set.sources.complete ? reportUndeclared(set, list, node, name, [...known.keys()], tree) : undefined
}
