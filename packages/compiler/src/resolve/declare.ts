import type { AnswerKind, Option, Place } from '@iqa/model'
import { type MapNode, type SyntaxNode, type SyntaxTree, child, textOf } from '../read/syntax-tree.js'
import { readAnswerKind, readOptions } from './answer-kinds.js'
import type { IncludedModule } from './expand-modules.js'
import type { Declared, ResolvedFact } from './resolved-set.js'
import {
  type SetBeingResolved,
  claimId,
  entriesOf,
  idsIn,
  isNo,
  kindsIn,
  remember,
  reportTwice,
  scaleIn,
  writtenText,
} from './set-being-resolved.js'
import type { SourceEntry } from './sources.js'

/** The options of a value that is yes or no. */
const yesNoOptions: readonly Option[] = [
  { id: 'yes', label: { en: 'Yes', cy: 'Ie' } },
  { id: 'no', label: { en: 'No', cy: 'Na' } },
]

/** What a kind of answer makes of something for conditions. */
function typeOf(answer: AnswerKind | undefined): Pick<Declared, 'type' | 'options' | 'scale'> {
  if (answer === undefined) return { type: undefined }
  return {
    type: answer.kind === 'long_text' ? 'text' : answer.kind,
    ...('options' in answer ? { options: answer.options } : {}),
    ...(answer.kind === 'scale' ? { scale: answer.scale } : {}),
  }
}

/** Scales with their options. */
export function declareScales(set: SetBeingResolved): void {
  for (const { id, place, node, library } of set.sources.scales) {
    const options = child(node, 'options')
    const read = options === undefined ? undefined : readOptions(options, set.language)
    set.scales.set(id, { id, place, ...(library === undefined ? {} : { library }), options: read })
  }
}

/** Facts of the libraries and of the set, with their kinds of answer. Raises IQA202 and what a kind of answer raises. */
export function declareFacts(
  set: SetBeingResolved,
): readonly { readonly fact: ResolvedFact; readonly source: SourceEntry }[] {
  return set.sources.facts.map((source) => {
    const { id, node, tree, place, library } = source
    claimId(set, id, 'fact', place)
    const type = child(node, 'type')
    const answer = type === undefined ? undefined : readAnswerKind(node, type, kindsIn(set, tree), false)
    const label = writtenText(set, child(node, 'label')) ?? { [set.language]: id }
    remember(set, { kind: 'fact', id, path: `facts.${id}`, place, label, ...typeOf(answer) })
    return {
      source,
      fact: {
        id,
        place,
        ...(library === undefined ? {} : { library }),
        label,
        answer,
        required: !isNo(child(node, 'required')),
        from: textOf(child(node, 'from')) === 'assessor' ? 'assessor' : 'host',
        correct: textOf(child(node, 'correct')) === 'reason' ? 'reason' : 'no',
        reads: [],
      },
    }
  })
}

/** Values of the set and of its modules, with the type that their form gives them. */
export function declareValues(set: SetBeingResolved): void {
  const declare = (root: SyntaxNode | undefined, file: string, alias: string | undefined): void => {
    for (const { key, keyRange, value } of entriesOf(child(root, 'values'))) {
      const place = { file, range: keyRange }
      if (alias === undefined) claimId(set, key, 'value', place)
      const stored = alias === undefined ? key : `${alias}.${key}`
      const kinds = ['days_between', 'count', 'when'].filter((each) => child(value, each) !== undefined)
      const type = kinds.length !== 1 ? undefined : kinds[0] === 'when' ? 'yes_no' : 'number'
      const label = writtenText(set, child(value, 'label')) ?? { [set.language]: key.replaceAll('_', ' ') }
      const options = type === 'yes_no' ? { options: yesNoOptions } : {}
      remember(set, { kind: 'value', id: key, path: `values.${stored}`, place, label, type, ...options })
    }
  }
  if (!set.alone) declare(set.tree.root, set.tree.path, undefined)
  for (const { alias, tree } of set.included) declare(tree?.root, tree?.path ?? '', alias)
}

/** Modules by their alias. Raises IQA202. */
export function declareModules(set: SetBeingResolved): void {
  for (const { alias, place, title } of set.included) {
    if (!set.alone) claimId(set, alias, 'module', place)
    if (!set.moduleTitles.has(alias)) set.moduleTitles.set(alias, title)
  }
}

/** Questions in document order, with their kinds of answer. Raises IQA202 and what a kind of answer raises. */
export function declareQuestions(set: SetBeingResolved): void {
  for (const { id, place } of set.placed.sections) claimId(set, id, 'section', place)
  const own = new Map<string, Place>()
  for (const placed of set.placed.questions) {
    const { node, tree, module } = placed
    const idNode = child(node, 'id')
    const id = textOf(idNode)
    const type = child(node, 'answer')
    if (idNode === undefined || id === undefined || type === undefined) continue
    const place = { file: tree.path, range: idNode.range }
    const stored = module === undefined ? id : `${module.alias}.${id}`
    if (module === undefined) {
      if (!claimId(set, id, 'question', place)) continue
    } else {
      const earlier = own.get(stored) ?? set.byPath.get(`values.${stored}`)?.place
      if (earlier !== undefined) {
        reportTwice(set, id, place, earlier)
        continue
      }
      own.set(stored, place)
    }
    const scaleName = scaleIn(textOf(type) ?? '', module)
    const scaleSource = set.sources.scales.find((each) => each.id === scaleName)
    const notApplicable = notApplicableOf(node, scaleSource?.node)
    const answer = readAnswerKind(node, type, kindsIn(set, tree, module), notApplicable !== 'no')
    set.asked.push({ placed, id, stored, answer, notApplicable })
    const declared: Declared = {
      kind: 'question',
      id,
      path: `answers.${stored}`,
      place,
      label: writtenText(set, child(node, 'ask')) ?? { [set.language]: id },
      ...typeOf(answer),
      ...(notApplicable === 'no' ? {} : { not_applicable: true }),
    }
    remember(set, declared)
    for (const tag of idsIn(child(node, 'covers'))) {
      const covered = set.covered.get(tag.id) ?? []
      set.covered.set(tag.id, [...covered, declared])
    }
  }
}

/** Checks of the set and of its modules, to be read once everything is declared. Raises IQA202. */
export function declareChecks(
  set: SetBeingResolved,
): readonly { readonly node: MapNode; readonly tree: SyntaxTree; readonly module: IncludedModule | undefined }[] {
  const own = new Map<string, Place>()
  const of = (tree: SyntaxTree | undefined, module: IncludedModule | undefined) => {
    const list = child(tree?.root, 'checks')
    return (list?.kind === 'list' ? list.items : []).flatMap((node) => {
      const id = child(node, 'id')
      if (node.kind !== 'map' || id === undefined || tree === undefined) return []
      const place = { file: tree.path, range: id.range }
      const text = textOf(id) ?? ''
      if (module === undefined) claimId(set, text, 'check', place)
      else {
        const stored = `${module.alias}.${text}`
        const declared = set.byPath.get(`answers.${stored}`) ?? set.byPath.get(`values.${stored}`)
        const earlier = own.get(stored) ?? declared?.place
        if (earlier !== undefined) reportTwice(set, text, place, earlier)
        own.set(stored, place)
      }
      return [{ node, tree, module }]
    })
  }
  const host = set.alone ? [] : of(set.tree, undefined)
  return [...host, ...set.included.flatMap((module) => of(module.tree, module))]
}

function notApplicableOf(node: MapNode, scale: SyntaxNode | undefined): 'no' | 'allowed' | 'reason' {
  const text = textOf(child(node, 'not_applicable')) ?? textOf(child(scale, 'not_applicable'))
  return text === 'allowed' || text === 'reason' ? text : 'no'
}
