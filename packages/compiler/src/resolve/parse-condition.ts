import type { Condition } from '@iqa/logic'
import { type Range, type Text, nearest, spanning } from '@iqa/model'
import {
  listOfOne,
  listWithoutAllOrAny,
  needsSingleValue,
  notACondition,
  rawNeedsReadsAs,
  wrongOperand,
} from '../diagnostics/catalogue/logic.js'
import { unknownModule } from '../diagnostics/catalogue/references.js'
import { type MapEntry, type MapNode, type SyntaxNode, child, entry, textOf } from '../read/syntax-tree.js'
import { parseCounted } from './parse-count.js'
import { parseRawRule } from './parse-raw-rule.js'
import { parseTest } from './parse-test.js'
import { type ConditionContext, Reading } from './reading.js'
import type { Declared, Read, ResolvedCondition } from './resolved-set.js'
import { declarationsOf } from './scope.js'

/**
 * A condition in short form, with its ranges. It binds every id; whether the types fit is a check's work, except
 * where the grammar itself hangs on them. A part with a fault is left out, and the condition says that it is faulty.
 * Raises IQA201, 204, 210, 300, 301, 303, 304, 305, 306, 307, 311, 312, 313, 315, 324, 330.
 */
export function parseCondition(node: SyntaxNode, context: ConditionContext): ResolvedCondition {
  return resolved(node, context, (reading) => parseMap(reading, node))
}

/** A count by itself, as a value has it: {of, answer}, without a comparison. */
export function parseCount(node: SyntaxNode, context: ConditionContext): ResolvedCondition {
  return resolved(node, context, (reading) => parseCounted(reading, node, node.range, false))
}

/** What is read from a node, with all that was met on the way. */
function resolved(
  node: SyntaxNode,
  context: ConditionContext,
  read: (reading: Reading) => ResolvedCondition['condition'],
): ResolvedCondition {
  const reading = new Reading(context)
  const condition = read(reading)
  return {
    file: context.file,
    range: node.range,
    condition,
    faulty: reading.faulty,
    reads: reading.reads,
    places: reading.places,
    declared: declarationsOf(context.byPath, context.moduleTitles, { answer: context.answer, issues: context.issues }),
  }
}

/** One id where a reference is due, such as a limit; undefined, with a diagnostic, where it names nothing. */
export function parseReference(
  node: SyntaxNode,
  context: ConditionContext,
): { readonly declared?: Declared; readonly path: string; readonly read: Read } | undefined {
  return new Reading(context).reference(node)
}

function parseMap(reading: Reading, node: SyntaxNode): Condition | undefined {
  if (node.kind === 'list') return reading.fault(listWithoutAllOrAny, node.range, {})
  if (node.kind === 'scalar' || node.entries.length === 0) return reading.fault(notACondition, node.range, {})
  const parts: Condition[] = []
  for (const each of node.entries) {
    const part = parseEntry(reading, each, node)
    if (part !== undefined) parts.push(part)
  }
  const [only] = parts
  if (parts.length < 2) return only
  return { kind: 'all', of: parts, range: node.range }
}

function parseEntry(reading: Reading, each: MapEntry, within: MapNode): Condition | undefined {
  const range = spanning(each.keyRange, each.value.range)
  switch (each.key) {
    case 'all':
    case 'any':
      return parseGroup(reading, each.key, each.value, range)
    case 'not': {
      const of = parseMap(reading, each.value)
      return of === undefined ? undefined : { kind: 'not', of, range }
    }
    case 'count':
      return parseCounted(reading, each.value, range, true)
    case 'module':
      return parseModule(reading, each.value, range)
    case 'logic':
      return parseRaw(reading, each, within, range)
    case 'reads_as':
      return entry(within, 'logic') === undefined
        ? reading.fault(notACondition, each.keyRange, { instead: 'Write reads_as beside logic.' })
        : undefined
    default:
      return parseTest(reading, each, range)
  }
}

function parseGroup(reading: Reading, kind: 'all' | 'any', node: SyntaxNode, range: Range): Condition | undefined {
  if (node.kind !== 'list' || node.items.length === 0) {
    return reading.fault(wrongOperand, node.range, {
      op: kind,
      needs: 'a list of conditions',
      example: `${kind}: [{id: answer}, {id: answer}]`,
    })
  }
  if (node.items.length === 1) reading.report(listOfOne, node.range, {})
  const of = node.items.map((item) => parseMap(reading, item)).filter((item) => item !== undefined)
  return of.length === 0 ? undefined : { kind, of, range }
}

function parseModule(reading: Reading, node: SyntaxNode, range: Range): Condition | undefined {
  const nodes = node.kind === 'list' ? node.items : [node]
  if (node.kind === 'list' && node.items.length === 1) reading.report(listOfOne, node.range, {})
  const ids: string[] = []
  for (const item of nodes) {
    const id = textOf(item)
    const found = id === undefined ? undefined : reading.context.scope.module(id)
    if (found !== undefined) {
      ids.push(found.alias)
      reading.reads.push({ id: found.alias, path: `modules.${found.alias}`, range: item.range })
    } else if (id === undefined) {
      reading.fault(wrongOperand, item.range, {
        op: 'module',
        needs: 'the name of a module, or a list of names',
        example: 'module: its_name',
      })
    } else {
      reading.missing(unknownModule, item.range, { id, nearest: nearest(id, reading.context.scope.moduleIds()) })
    }
  }
  reading.sayAgain(
    nodes.map((item) => ({ what: textOf(item) ?? '', range: item.range })).filter(({ what }) => what !== ''),
  )
  if (nodes.length === 0)
    reading.fault(wrongOperand, node.range, {
      op: 'module',
      needs: 'the name of a module, or a list of names',
      example: 'module: its_name',
    })
  return ids.length === 0 ? undefined : { kind: 'module', ids, range }
}

function parseRaw(reading: Reading, each: MapEntry, within: MapNode, range: Range): Condition | undefined {
  const sentence = child(within, 'reads_as')
  const other = within.entries.find((sibling) => sibling.key !== 'logic' && sibling.key !== 'reads_as')
  if (other !== undefined) {
    return reading.fault(notACondition, other.keyRange, {
      instead: 'Put the raw rule and the rest under all:, each on its own.',
    })
  }
  const text = textOf(sentence)
  if (sentence === undefined) reading.report(rawNeedsReadsAs, each.keyRange, {})
  else if (text === undefined)
    return reading.fault(needsSingleValue, sentence.range, { instead: 'Write one sentence.' })
  const { rule, reads, faulty } = parseRawRule(each.value, reading.context)
  reading.reads.push(...reads)
  if (faulty) reading.faulty = true
  if (rule === undefined || faulty) return undefined
  return { kind: 'raw', rule, reads_as: text === undefined ? unsaid : { [reading.context.language]: text }, range }
}

/** What a raw rule says where its author does not. */
const unsaid: Text = { en: 'a rule without words holds', cy: 'mae rheol heb eiriau yn wir' }
