import { emptyValue, missingKey, reservedId, wrongShape } from '../diagnostics/catalogue/schema.js'
import { tooMuch } from '../diagnostics/catalogue/syntax.js'
import type { Reporter } from '../diagnostics/define.js'
import { indexLines } from '../read/line-index.js'
import { child, toPlain } from '../read/syntax-tree.js'
import type { MapNode, SyntaxNode, SyntaxTree } from '../read/syntax-tree.js'
import { kindInWords, kindOf } from './document-kind.js'
import type { DocumentKind } from './document-kind.js'
import { emptyLineFix } from './empty-line-fix.js'
import * as validators from './generated/validators.js'
import { isKeyedById, locate, pointerTo, stepsOf, subjectAt } from './locate.js'
import { mend } from './mend.js'
import { reduceFaults } from './reduce-faults.js'
import type { PlaceFaults } from './reduce-faults.js'
import { reportKeys } from './report-keys.js'
import { reportReservedIds } from './report-reserved-ids.js'
import { reportValue } from './report-value.js'
import type { Validator } from './schema-fault.js'
import { firstKey, startReport } from './shape-report.js'
import type { ShapeReport } from './shape-report.js'
import { exampleOf, foundOf } from './shape-words.js'

/** A file whose shape has been looked at. */
export interface ShapedDocument {
  readonly kind: DocumentKind
  /** The tree to go on with: values that are empty are left out, and true and false stand as yes and no where these are meant. */
  readonly tree: SyntaxTree
  /** Nodes of that tree about which an error was raised: what follows stays silent about them and what they would hold. */
  readonly nodesWithFaults: ReadonlySet<SyntaxNode>
}

/**
 * Looks at the shape of a file: which keys it has, and what kind of value each has. One slip gives one diagnostic.
 * Raises group 1, IQA007 and IQA306. Conditions are left to those who know their grammar, and ids that refer to
 * something to those who know what there is.
 *
 * @returns undefined where the file does not say what it is
 */
export function validateShape(tree: SyntaxTree, reporter: Reporter): ShapedDocument | undefined {
  const { path: file, root } = tree
  if (root.kind !== 'map') {
    const slots = { key: 'A file', wanted: 'keys with values', found: foundOf(toPlain(root)), example: 'iqa: 1' }
    reporter.report(wrongShape, { file, range: root.range }, slots)
    return undefined
  }
  const kind = kindOf(tree)
  if (kind === undefined) {
    const snippet = 'set: its_id  for a question set, or  module:  or  library:  or  tests:'
    reporter.report(missingKey, { file, range: firstKey(root) }, { what: 'file', key: 'set', snippet })
    return undefined
  }
  return shapeOf(tree, root, kind, startReport(tree, root, reporter))
}

function shapeOf(tree: SyntaxTree, root: MapNode, kind: DocumentKind, report: ShapeReport): ShapedDocument {
  const { faulty, changes } = report
  const all = faultsOf(kind, root)
  const areAll = (validatorOf[kind].errors?.length ?? 0) < validators.mostErrors
  const faults = reportEmpty(tree, kind, all, report)
  for (const each of faults) {
    const place = locate(root, each.pointer)
    if (place === undefined) continue
    if (each.value !== undefined) reportValue(place, each.pointer, each.value, report)
    else if (place.node.kind === 'map') reportKeys(place, place.node, each, report)
  }
  reportReservedIds(root, kind, (id, because, range, pointer, node) => {
    // Issues in full that have a slip are not taken for ids as well.
    const issues = pointer.slice(0, pointer.lastIndexOf('/'))
    if (because === 'issues' && all.some((fault) => `${fault.pointer}/`.startsWith(`${issues}/`))) return
    report.reporter.report(reservedId, report.occasion(range, pointer), { id, because })
    faulty.add(node)
  })
  if (!areAll && faulty.size === 0) {
    // What was not looked at must not go on as if it were good.
    const slots = {
      what: 'This file has too many slips to show at once',
      limit: '1,000',
      help: 'Put these right, then check again.',
    }
    report.reporter.report(tooMuch, report.occasion(firstKey(root), ''), slots)
    faulty.add(root)
  }
  const mended = mend(root, changes, (before, after) => {
    if (faulty.has(before)) faulty.add(after)
  })
  return { kind, tree: { ...tree, root: mended }, nodesWithFaults: faulty }
}

/**
 * Speaks of values that are empty where something should stand, and has them left out. One that is needed is missing.
 *
 * @returns the other faults
 */
function reportEmpty(
  tree: SyntaxTree,
  kind: DocumentKind,
  faults: readonly PlaceFaults[],
  report: ShapeReport,
): readonly PlaceFaults[] {
  const { root, reporter, changes, faulty } = report
  const empty = faults.flatMap(({ pointer, value }) => {
    const { node, entry } = locate(root, pointer) ?? {}
    // Under an id that the author chose there is no telling whether it is needed: there, emptiness is a wrong shape.
    const told =
      value !== undefined && node !== undefined && isEmpty(node) && !isKeyedById(stepsOf(pointer).slice(0, -1))
    return told && entry !== undefined ? [{ pointer, entry }] : []
  })
  if (empty.length === 0) return faults
  for (const { entry } of empty) changes.set(entry.value, 'left out')
  // Without them, the validator says which of them are needed.
  const needed = new Set(
    faultsOf(
      kind,
      mend(root, changes, () => undefined),
    ).flatMap(({ pointer, missing }) =>
      missing.map(({ params }) => pointerTo(pointer, String(params['missingProperty']))),
    ),
  )
  const lines = indexLines(tree.text)
  for (const { pointer, entry } of empty) {
    const { key, keyRange } = entry
    if (needed.has(pointer)) {
      const above = pointer.slice(0, pointer.lastIndexOf('/'))
      const what = above === '' ? kindInWords[kind] : (subjectAt(root, above)?.kind ?? 'entry')
      reporter.report(missingKey, report.occasion(keyRange, pointer), {
        what,
        key,
        snippet: exampleOf(pointer) ?? `${key}: …`,
        isEmpty: true,
      })
      faulty.add(entry.value)
    } else if (
      key === 'about' &&
      child(locate(root, pointer.slice(0, pointer.lastIndexOf('/')))?.node, 'each') === undefined
    ) {
      // A check that is then about nothing is told so when its questions are looked up.
    } else reporter.report(emptyValue, report.occasion(keyRange, pointer, emptyLineFix(lines, entry)), { key })
  }
  const spokenOf = new Set(empty.map(({ pointer }) => pointer))
  return faults.filter(({ pointer }) => !spokenOf.has(pointer))
}

const validatorOf: Readonly<Record<DocumentKind, Validator>> = {
  question_set: validators.questionSet,
  module: validators.module,
  library: validators.library,
  scenarios: validators.scenarios,
  config: validators.config,
}

function faultsOf(kind: DocumentKind, root: SyntaxNode): PlaceFaults[] {
  const validate = validatorOf[kind]
  return validate(toPlain(root)) ? [] : reduceFaults(validate.errors ?? [], root)
}

function isEmpty(node: SyntaxNode): boolean {
  if (node.kind === 'scalar') return node.value === '' || (node.value === null && node.source === '')
  return node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0
}
