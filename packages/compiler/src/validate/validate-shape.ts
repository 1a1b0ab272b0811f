import type { Fix, Range } from '@iqa/model'
import { trueForYes } from '../diagnostics/catalogue/logic.js'
import {
  emptyValue,
  missingKey,
  notAnId,
  otherFormat,
  reservedId,
  unknownKey,
  wrongShape,
} from '../diagnostics/catalogue/schema.js'
import { readAsOther } from '../diagnostics/catalogue/syntax.js'
import type { Occasion, Reporter } from '../diagnostics/define.js'
import { hasHiddenCharacter } from '../diagnostics/hidden-characters.js'
import { indexLines } from '../read/line-index.js'
import { quoted } from '../read/quoted.js'
import { child, toPlain } from '../read/syntax-tree.js'
import type { MapNode, ScalarNode, SyntaxNode, SyntaxTree } from '../read/syntax-tree.js'
import { kindOf } from './document-kind.js'
import type { DocumentKind } from './document-kind.js'
import * as validators from './generated/validators.js'
import { proposeId } from './propose-id.js'
import { isKeyedById, locate, pointerTo, stepsOf, subjectAt } from './locate.js'
import type { Place } from './locate.js'
import { mend } from './mend.js'
import { nearest } from './nearest.js'
import { reduceFaults } from './reduce-faults.js'
import type { PlaceFaults } from './reduce-faults.js'
import { reportReservedIds } from './report-reserved-ids.js'
import type { SchemaFault, Validator } from './schema-fault.js'
import { emptyLineFix } from './empty-line-fix.js'
import { exampleOf, foundOf, nounOf, wantedOf, withArticle } from './shape-words.js'

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
  const file = tree.path
  if (tree.root.kind !== 'map') {
    const found = foundOf(toPlain(tree.root))
    reporter.report(wrongShape, { file, range: tree.root.range }, { key: 'A file', wanted: 'keys with values', found, example: 'iqa: 1' })
    return undefined
  }
  const kind = kindOf(tree)
  if (kind === undefined) {
    const snippet = 'set: its_id  for a question set, or  module:  or  library:  or  tests:'
    reporter.report(missingKey, { file, range: firstKey(tree.root) }, { what: 'file', key: 'set', snippet })
    return undefined
  }
  return shapeOf(tree, tree.root, kind, reporter)
}

function shapeOf(tree: SyntaxTree, root: MapNode, kind: DocumentKind, reporter: Reporter): ShapedDocument {
  const file = tree.path
  const lines = indexLines(tree.text)
  const faulty = new Set<SyntaxNode>()
  const changes = new Map<SyntaxNode, SyntaxNode | 'left out'>()
  const first = faultsOf(kind, root)
  // Left out, an empty value is missing where it is needed, which the second look says.
  for (const { pointer, value } of first) {
    const place = locate(root, pointer)
    if (value === undefined || place?.entry === undefined || !isEmpty(place.node)) continue
    if (!isKeyedById(stepsOf(pointer).slice(0, -1))) changes.set(place.node, 'left out')
  }
  const lean = changes.size === 0 ? root : mend(root, changes, () => undefined)
  const missing = new Set(
    (changes.size === 0 ? [] : faultsOf(kind, lean)).flatMap(({ pointer, missing: keys }) =>
      keys.map(({ params }) => pointerTo(pointer, String(params['missingProperty']))),
    ),
  )

  for (const faults of first) {
    const place = locate(root, faults.pointer)
    if (place !== undefined) reportPlace(place, faults)
  }
  reportReservedIds(root, kind, (id, because, range, pointer, node) => {
    reporter.report(reservedId, occasion(range, pointer), { id, because })
    faulty.add(node)
  })

  const mended = mend(root, changes, (before, after) => {
    if (faulty.has(before)) faulty.add(after)
  })
  return { kind, tree: { ...tree, root: mended }, nodesWithFaults: faulty }

  function occasion(range: Range, pointer: string, fixes: readonly Fix[] = []): Occasion {
    const subject = subjectAt(root, pointer)
    return { file, range, path: pointer, ...(subject === undefined ? {} : { subject }), fixes }
  }

  function reportPlace(place: Place, faults: PlaceFaults): void {
    const { pointer, value } = faults
    if (value !== undefined) reportValue(place, pointer, value)
    else if (place.node.kind === 'map') {
      reportKeys(place, place.node, faults)
      for (const key of faults.badKeys) reportBadKey(place.node, pointer, key)
    }
  }

  function reportKeys(place: Place, map: MapNode, { pointer, missing: lacking, unknown }: PlaceFaults): void {
    const present = new Set(map.entries.map(({ key }) => key))
    const meant = new Set<string>()
    for (const { params, parentSchema } of unknown) {
      const key = String(params['additionalProperty'])
      const entry = map.entries.find((each) => each.key === key)
      if (entry === undefined || isSpoilt(key)) continue
      const keys = Object.keys(parentSchema.properties ?? {})
      const near = nearest(key, keys.filter((each) => !present.has(each)))
      if (near !== undefined) meant.add(near)
      const fixes = near === undefined ? [] : [replacing(entry.keyRange, near, `Write ${near}`, 'ask')]
      const what = withArticle(nounOf(parentSchema, place.key))
      reporter.report(unknownKey, occasion(entry.keyRange, pointerTo(pointer, key), fixes), { what, key, nearest: near, keys })
      faulty.add(entry.value)
    }
    for (const { params, parentSchema } of lacking) {
      const key = String(params['missingProperty'])
      if (meant.has(key)) continue
      reportMissing(map, pointer, key, nounOf(parentSchema, place.key))
    }
  }

  function reportMissing(map: MapNode, pointer: string, key: string, what: string): void {
    reporter.report(missingKey, occasion(firstKey(map), pointer), { what, key, snippet: exampleOf(key) ?? `${key}: …` })
    // What is inside a file or a section can be looked at without its title.
    if (child(map, 'sections') === undefined && child(map, 'questions') === undefined && map !== root) faulty.add(map)
  }

  function reportBadKey(map: MapNode, pointer: string, key: string): void {
    const entry = map.entries.find((each) => each.key === key)
    if (entry === undefined) return
    reportNotAnId(key, entry.keyRange, pointerTo(pointer, key))
    faulty.add(entry.value)
  }

  function reportNotAnId(id: string, range: Range, pointer: string): void {
    if (isSpoilt(id)) return
    const proposal = proposeId(id)
    const fixes = proposal === undefined ? [] : [replacing(range, proposal, `Write ${proposal}`, 'ask')]
    reporter.report(notAnId, occasion(range, pointer, fixes), { id, proposal })
  }

  function reportValue(place: Place, pointer: string, fault: SchemaFault): void {
    const { node, entry, key } = place
    if (changes.get(node) === 'left out' && entry !== undefined) {
      if (missing.has(pointer)) {
        reporter.report(missingKey, occasion(entry.keyRange, pointer), { what: aboveOf(pointer), key, snippet: exampleOf(key) ?? `${key}: …` })
        faulty.add(node)
      } else {
        reporter.report(emptyValue, occasion(entry.keyRange, pointer, emptyLineFix(lines, entry)), { key })
      }
      return
    }
    const { title } = fault.parentSchema
    if (node.kind === 'scalar') {
      const { value } = node
      if (isChangedByYaml(node)) {
        faulty.add(node)
        return // it has been said: IQA007 of the reader
      }
      const word = value === true ? 'yes' : 'no'
      if (typeof value === 'boolean' && fault.parentSchema.enum?.includes(word)) {
        changes.set(node, { ...node, value: word })
        const fixes = [replacing(node.range, word, `Write ${word}`, 'safe')]
        reporter.report(trueForYes, occasion(node.range, pointer, fixes), { is: node.source, write: word })
        return
      }
      if (title === 'Id' || title === 'StoredId') {
        if (typeof value === 'string' && !declares(pointer)) return
        faulty.add(node)
        if (typeof value === 'boolean' || value === null) {
          reporter.report(reservedId, occasion(node.range, pointer), { id: node.source, because: 'yaml' })
        } else reportNotAnId(String(value), node.range, pointer)
        return
      }
      if (key === 'iqa' && typeof value === 'number') {
        faulty.add(node)
        reporter.report(otherFormat, occasion(node.range, pointer), { written_for: String(value), reads: wantedOf(fault.parentSchema, key) })
        return
      }
      if (wantsText(fault) && node.style === 'plain' && typeof value !== 'string' && node.source !== '') {
        faulty.add(node)
        const readsAs = value === null ? 'nothing' : typeof value === 'number' ? 'a number' : String(value)
        const fixes = [replacing(node.range, quoted(node.source), 'Put quotes round it', 'safe')]
        reporter.report(readAsOther, occasion(node.range, pointer, fixes), { text: node.source, reads_as: readsAs, alternative: '' })
        return
      }
    }
    faulty.add(node)
    reportWrongShape(place, pointer, fault)
  }

  function reportWrongShape({ node, key, inList }: Place, pointer: string, fault: SchemaFault): void {
    const data = toPlain(node)
    const { enum: allowed } = fault.parentSchema
    const near = typeof data === 'string' ? nearest(data, (allowed ?? []).map(String)) : undefined
    const fixes = near === undefined ? [] : [replacing(node.range, near, `Write ${near}`, 'ask')]
    reporter.report(wrongShape, occasion(rangeOfStart(node), pointer, fixes), {
      key: inList ? `An entry of ${key}` : key,
      ...limitWords(fault, data, key, inList),
      nearest: near,
      example: exampleOf(key),
    })
  }

  /** What the thing is that holds the value at a pointer. */
  function aboveOf(pointer: string): string {
    const above = pointer.slice(0, pointer.lastIndexOf('/'))
    return subjectAt(root, above)?.kind ?? (above === '' ? kind.replace('_', ' ') : 'entry')
  }
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

/** What was wanted and found, where a limit says it better than a type. */
function limitWords(fault: SchemaFault, data: unknown, key: string, inList: boolean): { wanted: string; found: string } {
  const { keyword, parentSchema, params } = fault
  const limit = Number(params['limit'])
  if (keyword === 'maxLength' && typeof data === 'string') {
    return { wanted: `at most ${limit} characters`, found: String(data.length) }
  }
  if (keyword === 'minItems' && Array.isArray(data)) {
    return { wanted: `a list of at least ${limit}`, found: data.length === 0 ? 'an empty list' : `of ${data.length}` }
  }
  if (keyword === 'maxItems' && Array.isArray(data)) return { wanted: `a list of at most ${limit}`, found: `of ${data.length}` }
  if (keyword === 'uniqueItems' && Array.isArray(data)) {
    return { wanted: 'a list without repeats', found: `twice ${foundOf(data[Number(params['i'])])}` }
  }
  return { wanted: wantedOf(parentSchema, key, inList), found: foundOf(data) }
}

/** Whether text is what should stand there. */
function wantsText({ parentSchema }: SchemaFault): boolean {
  const { type } = parentSchema
  return type === 'string' || (Array.isArray(type) && type.includes('string'))
}

/** Whether the reader has said already what is wrong with a text: IQA010, IQA011. */
function isSpoilt(text: string): boolean {
  return hasHiddenCharacter(text) || text.normalize('NFC') !== text
}

function isChangedByYaml({ value, source, style }: ScalarNode): boolean {
  return typeof value === 'number' && style === 'plain' && String(value) !== source
}

function isEmpty(node: SyntaxNode): boolean {
  if (node.kind === 'scalar') return node.value === '' || (node.value === null && node.source === '')
  return node.kind === 'list' ? node.items.length === 0 : node.entries.length === 0
}

/** Whether the id at a pointer names something new. Others refer to something and are looked up later. */
function declares(pointer: string): boolean {
  const steps = stepsOf(pointer)
  const last = steps.at(-1) ?? ''
  return steps.length === 1 ? declaringAtTop.has(last) : last === 'id' || last === 'as' || last === 'format' || steps.at(-2) === 'covers'
}

const declaringAtTop = new Set(['set', 'module', 'library', 'activity'])

function firstKey(map: MapNode): Range {
  return map.entries[0]?.keyRange ?? map.range
}

/** A value that runs over lines is shown by its first line. */
function rangeOfStart(node: SyntaxNode): Range {
  if (node.kind === 'map') return firstKey(node)
  if (node.kind === 'list' && node.items[0] !== undefined && !node.flow) return rangeOfStart(node.items[0])
  return node.range
}

function replacing(range: Range, text: string, title: string, safety: 'safe' | 'ask'): Fix {
  return { title, safety, edits: [{ range, new_text: text }] }
}
