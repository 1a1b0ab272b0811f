import { type SyntaxTree, child, textOf } from '../read/syntax-tree.js'
import { bindFactLimits } from './bind-limits.js'
import {
  declareChecks,
  declareFacts,
  declareModules,
  declareQuestions,
  declareScales,
  declareValues,
} from './declare.js'
import { type HostNames, type NeedName, includeModules, placeQuestions } from './expand-modules.js'
import { moduleItself, placeModuleItself } from './module-alone.js'
import { resolveCheck } from './resolve-checks.js'
import { resolveHeader } from './resolve-header.js'
import { resolveQuestion } from './resolve-questions.js'
import { resolveModules, resolveSections } from './resolve-sections.js'
import { resolveValues } from './resolve-values.js'
import type { ResolvedSet } from './resolved-set.js'
import { createNames, declarationsOf } from './scope.js'
import type { ResolveOptions, SetBeingResolved } from './set-being-resolved.js'
import { type Sources, gatherSources, includeOf } from './sources.js'

/**
 * Binds every id of a question set to what it names: libraries brought in, modules expanded, defaults of scales inherited,
 * conditions read. The shape of the tree is known to be good. What has a fault is reported and left out or marked, so that nothing
 * that depends on it is reported for the same slip. Raises 2xx and those of 3xx that the parts of this folder name.
 */
export function resolveQuestionSet(tree: SyntaxTree, options: ResolveOptions): ResolvedSet {
  const { language, languages } = languagesOf(tree)
  const sources = gatherSources(tree, options.documents, language, options.reporter)
  const included = includeModules(tree, options.documents, hostNames(sources), language, options.reporter)
  const placed = placeQuestions(tree, included, options.reporter)
  return resolveParts({
    ...nothingDeclared(),
    tree,
    options,
    alone: false,
    language,
    languages,
    sources,
    included,
    placed,
  })
}

/** A library by itself: a set of nothing but its declarations. */
export function resolveLibraryAlone(tree: SyntaxTree, options: ResolveOptions): ResolvedSet {
  return resolveQuestionSet(tree, options)
}

/**
 * A module by itself, as the only content of a set that has all it uses, of unknown type: so its own names and conditions are
 * checked, and nothing is claimed of what a set will bring.
 */
export function resolveModuleAlone(tree: SyntaxTree, options: ResolveOptions): ResolvedSet {
  const { language, languages } = languagesOf(tree)
  const sources = gatherSources(tree, options.documents, language, options.reporter)
  const module = moduleItself(tree, language)
  const placed = placeModuleItself(tree, module)
  return resolveParts({
    ...nothingDeclared(),
    tree,
    options,
    alone: true,
    language,
    languages,
    sources,
    included: [module],
    placed,
  })
}

function resolveParts(set: SetBeingResolved): ResolvedSet {
  declareScales(set)
  const facts = declareFacts(set)
  declareValues(set)
  declareModules(set)
  declareQuestions(set)
  const checkNodes = declareChecks(set)
  const boundFacts = facts.map((fact) => bindFactLimits(set, fact))
  const values = resolveValues(set)
  const modules = resolveModules(set)
  const sections = resolveSections(set)
  const questions = set.asked.map((_, position) => resolveQuestion(set, position))
  const checks = checkNodes.flatMap((each) => resolveCheck(set, each))
  const header = resolveHeader(set)
  return {
    tree: set.tree,
    header,
    includes: [...set.sources.includes, ...includedDocuments(set)],
    facts: boundFacts,
    scales: [...set.scales.values()],
    values,
    modules,
    sections,
    questions,
    checks,
    used: set.used,
    declared: declarationsOf(set.byPath, set.moduleTitles),
  }
}

function nothingDeclared(): Pick<
  SetBeingResolved,
  'names' | 'byPath' | 'moduleTitles' | 'scales' | 'asked' | 'covered' | 'used' | 'twice' | 'guesses'
> {
  return {
    names: createNames(),
    byPath: new Map(),
    moduleTitles: new Map(),
    scales: new Map(),
    asked: [],
    covered: new Map(),
    used: new Set(),
    twice: new Set(),
    guesses: { left: 100 },
  }
}

function languagesOf(tree: SyntaxTree): { readonly language: string; readonly languages: readonly string[] } {
  const written = child(tree.root, 'languages')
  const languages = (written?.kind === 'list' ? written.items : []).flatMap((node) => textOf(node) ?? [])
  const [language = 'en'] = languages
  return { language, languages: languages.length === 0 ? ['en'] : languages }
}

/** What modules may ask a set for. */
function hostNames({ facts, scales, lists, complete }: Sources): HostNames {
  const names = (list: NeedName): readonly string[] =>
    list === 'facts'
      ? facts.map(({ id }) => id)
      : list === 'scales'
        ? scales.map(({ id }) => id)
        : [...lists[list].keys()]
  return { names, has: (list, name) => names(list).includes(name), complete }
}

function includedDocuments(set: SetBeingResolved) {
  const trees = new Map(
    set.alone ? [] : set.included.flatMap(({ tree }) => (tree === undefined ? [] : [[tree.path, tree] as const])),
  )
  return [...trees.values()].map((tree) => includeOf('module', tree))
}
