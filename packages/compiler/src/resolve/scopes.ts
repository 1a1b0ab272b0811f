import { type SyntaxNode, type SyntaxTree, child } from '../read/syntax-tree.js'
import type { IncludedModule } from './expand-modules.js'
import { parseCondition } from './parse-condition.js'
import type { ConditionContext } from './reading.js'
import type { Declared, ResolvedCondition } from './resolved-set.js'
import type { Scope } from './scope.js'
import { type SetBeingResolved, entriesOf } from './set-being-resolved.js'

/** What can be named in the set itself, or in one of its modules. */
export function scopeIn(set: SetBeingResolved, module: IncludedModule | undefined): Scope {
  return module === undefined ? hostScope(set) : moduleScope(set, module)
}

function hostScope(set: SetBeingResolved): Scope {
  const find = (id: string): Declared | undefined => {
    const found = set.byPath.get(`facts.${id}`) ?? set.byPath.get(`answers.${id}`) ?? set.byPath.get(`values.${id}`)
    // Of an id that is used twice nobody knows which is meant.
    if (found !== undefined) return set.twice.has(id) ? { ...found, type: undefined } : found
    const [alias = ''] = id.split('.')
    const module = id.includes('.') ? set.included.find((each) => each.alias === alias) : undefined
    if (module === undefined || module.tree !== undefined) return undefined
    return {
      kind: 'question',
      id,
      path: `answers.${id}`,
      place: module.place,
      label: { [set.language]: id },
      type: undefined,
    }
  }
  return {
    find,
    ids: () => guessed(set, () => [...set.byPath.values()].map(({ path }) => path.slice(path.indexOf('.') + 1))),
    module: (id) => set.included.find((each) => each.alias === id),
    moduleIds: () => set.included.map(({ alias }) => alias),
    covered: (tag) => (set.sources.lists.tags.has(tag) ? (set.covered.get(tag) ?? []) : undefined),
    tags: () => [...set.sources.lists.tags.keys()],
    otherwise: (id) => (set.included.some((each) => each.alias === id) ? 'module' : set.names.what(id)),
    complete: set.sources.complete,
  }
}

function moduleScope(set: SetBeingResolved, module: IncludedModule): Scope {
  const { alias, names } = module
  const tags = entriesOf(child(module.tree?.root, 'tags')).map(({ key }) => key)
  const find = (id: string): Declared | undefined => {
    const own = id.includes('.')
      ? undefined
      : (set.byPath.get(`answers.${alias}.${id}`) ?? set.byPath.get(`values.${alias}.${id}`))
    if (own !== undefined) return own
    const fact = names.facts.get(id)
    if (fact === undefined) return undefined
    set.used.add(`facts.${fact}`)
    return (
      set.byPath.get(`facts.${fact}`) ?? {
        kind: 'fact',
        id,
        path: `facts.${fact}`,
        place: module.place,
        label: { [set.language]: id },
        type: undefined,
      }
    )
  }
  const own = (): readonly Declared[] =>
    [...set.byPath.values()].filter(({ path }) => path.split('.')[1] === alias && path.split('.').length === 3)
  return {
    find,
    ids: () => guessed(set, () => [...own().map(({ id }) => id), ...names.facts.keys()]),
    module: () => undefined,
    moduleIds: () => [],
    covered: (tag) =>
      tags.includes(tag)
        ? (set.covered.get(tag) ?? []).filter(({ path }) => path.startsWith(`answers.${alias}.`))
        : undefined,
    tags: () => tags,
    otherwise: () => undefined,
    complete: true,
  }
}

/** A look at every name takes time in a large set, so only the first misses get one. */
function guessed(set: SetBeingResolved, names: () => readonly string[]): readonly string[] {
  set.guesses.left -= 1
  return set.guesses.left < 0 ? [] : names()
}

/** How conditions are read in a file: with the answer and issues of a question inside its own rules. */
export function conditionsIn(
  set: SetBeingResolved,
  tree: SyntaxTree,
  module: IncludedModule | undefined,
  own?: { answer: Declared | undefined; issues: Declared | undefined; each?: boolean },
): ConditionContext {
  return {
    scope: scopeIn(set, module),
    file: tree.path,
    language: set.language,
    reporter: set.options.reporter,
    byPath: set.byPath,
    moduleTitles: set.moduleTitles,
    answer: own?.answer,
    issues: own?.issues,
    own: own !== undefined,
    each: own?.each === true,
  }
}

/** A condition where there is one. */
export function readCondition(
  set: SetBeingResolved,
  node: SyntaxNode | undefined,
  context: ConditionContext,
): ResolvedCondition | undefined {
  return node === undefined ? undefined : parseCondition(node, context)
}
