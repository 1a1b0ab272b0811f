import { valueNeedsOne, wrongTypeHere } from '../diagnostics/catalogue/logic.js'
import { type MapEntry, type SyntaxTree, child } from '../read/syntax-tree.js'
import type { IncludedModule } from './expand-modules.js'
import { parseCondition, parseCount, parseReference } from './parse-condition.js'
import type { ResolvedValue } from './resolved-set.js'
import { declarationsOf } from './scope.js'
import { conditionsIn } from './scopes.js'
import { type SetBeingResolved, entriesOf, reportAt, writtenText } from './set-being-resolved.js'

/** Every value with what it counts, measures or asks. Raises IQA317, 318. */
export function resolveValues(set: SetBeingResolved): readonly ResolvedValue[] {
  const of = (tree: SyntaxTree | undefined, module: IncludedModule | undefined): readonly ResolvedValue[] =>
    entriesOf(child(tree?.root, 'values')).flatMap((written) =>
      tree === undefined ? [] : [resolveValue(set, written, tree, module)],
    )
  return [...(set.alone ? [] : of(set.tree, undefined)), ...set.included.flatMap((module) => of(module.tree, module))]
}

function resolveValue(
  set: SetBeingResolved,
  { key, keyRange, value }: MapEntry,
  tree: SyntaxTree,
  module: IncludedModule | undefined,
): ResolvedValue {
  const stored = module === undefined ? key : `${module.alias}.${key}`
  const declared = set.byPath.get(`values.${stored}`)
  const label = writtenText(set, child(value, 'label'))
  const type = declared?.type as 'number' | 'yes_no' | undefined
  const place = { file: tree.path, range: keyRange }
  const context = conditionsIn(set, tree, module)
  const body = (): ResolvedValue['body'] => {
    const days = child(value, 'days_between')
    const count = child(value, 'count')
    const when = child(value, 'when')
    if (type === undefined) {
      reportAt(set, tree.path, valueNeedsOne, { range: keyRange }, {})
      return undefined
    }
    if (when !== undefined) return { kind: 'when', condition: parseCondition(when, context) }
    if (count !== undefined) return { kind: 'count', condition: parseCount(count, context) }
    const nodes = days?.kind === 'list' ? days.items : []
    const references = nodes.map((node) => parseReference(node, context))
    let sound = references.length === 2
    references.forEach((reference, index) => {
      const node = nodes[index]
      const found = reference?.declared
      if (reference === undefined) sound = false
      else if (found?.type !== undefined && found.type !== 'date' && node !== undefined) {
        sound = false
        reportAt(set, tree.path, wrongTypeHere, node, { id: found.id, type: found.type, needed: 'date' })
      } else if (found !== undefined && found.type === undefined) sound = false
    })
    if (!sound) return undefined
    const read = references.flatMap((reference) => (reference === undefined ? [] : [reference]))
    return {
      kind: 'days_between',
      paths: read.map(({ path }) => path),
      ranges: nodes.map(({ range }) => range),
      reads: read.map((each) => each.read),
      declared: declarationsOf(set.byPath, set.moduleTitles),
    }
  }
  return {
    id: key,
    stored,
    place,
    type,
    ...(label === undefined ? {} : { label }),
    file: tree.path,
    range: value.range,
    body: body(),
  }
}
