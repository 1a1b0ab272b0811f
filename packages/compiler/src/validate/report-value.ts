import { nearest } from '@iqa/model'
import type { Range } from '@iqa/model'
import { trueForYes } from '../diagnostics/catalogue/logic.js'
import { otherFormat, reservedId, wrongShape } from '../diagnostics/catalogue/schema.js'
import { readAsOther } from '../diagnostics/catalogue/syntax.js'
import { asVersion } from '../read/as-version.js'
import { quoted } from '../read/quoted.js'
import { toPlain } from '../read/syntax-tree.js'
import type { ScalarNode, SyntaxNode } from '../read/syntax-tree.js'
import { meantYesOrNo } from '../read/yes-or-no.js'
import { stepsOf } from './locate.js'
import type { Place } from './locate.js'
import type { SchemaFault } from './schema-fault.js'
import { firstKey, replacing, reportNotAnId } from './shape-report.js'
import type { ShapeReport } from './shape-report.js'
import { exampleOf, foundOf, wantedOf } from './shape-words.js'

/** Says what is wrong with a value. Raises IQA007, IQA103, IQA104, IQA105, IQA108, IQA306. */
export function reportValue(place: Place, pointer: string, fault: SchemaFault, report: ShapeReport): void {
  const { node } = place
  if (node.kind === 'scalar' && (isSaid(node) || isReference(node, pointer, fault))) {
    if (isSaid(node)) report.faulty.add(node)
    return
  }
  if (node.kind === 'scalar' && reportTrueForYes(node, pointer, fault, report)) return
  report.faulty.add(node)
  if (node.kind === 'scalar' && reportScalar(node, place.key, pointer, fault, report)) return
  reportWrongShape(place, pointer, fault, report)
}

/** Whether the reader has spoken of a number that YAML changes (IQA007). */
function isSaid({ value, source, style }: ScalarNode): boolean {
  return typeof value === 'number' && style === 'plain' && String(value) !== source
}

/** Whether a text is an id that refers to something: whoever knows what there is can say more about it. */
function isReference({ value }: ScalarNode, pointer: string, fault: SchemaFault): boolean {
  return isAboutId(fault) && typeof value === 'string' && !declares(pointer)
}

function isAboutId({ parentSchema: { title } }: SchemaFault): boolean {
  return title === 'Id' || title === 'StoredId'
}

/** Whether the id at a pointer names something new. */
function declares(pointer: string): boolean {
  const steps = stepsOf(pointer)
  const last = steps.at(-1) ?? ''
  if (steps.length === 1) return ['set', 'module', 'library', 'activity'].includes(last)
  // Tags need not be declared, and nobody knows the formats of a project that has no config.
  return last === 'id' || last === 'as' || last === 'format' || steps.at(-2) === 'covers'
}

function reportTrueForYes(node: ScalarNode, pointer: string, fault: SchemaFault, report: ShapeReport): boolean {
  const word = meantYesOrNo(node.value)
  if (word === undefined || !fault.parentSchema.enum?.includes(word)) return false
  report.changes.set(node, { ...node, value: word })
  const fixes = [replacing(node.range, word, `Write ${word}`, 'safe')]
  report.reporter.report(trueForYes, report.occasion(node.range, pointer, fixes), { is: node.source, write: word })
  return true
}

/** What can be said of a single value beyond its shape. */
function reportScalar(
  node: ScalarNode,
  key: string,
  pointer: string,
  fault: SchemaFault,
  report: ShapeReport,
): boolean {
  const { value, source, range } = node
  const { reporter } = report
  if (isAboutId(fault)) {
    if (typeof value === 'boolean' || value === null) {
      reporter.report(reservedId, report.occasion(range, pointer), { id: source, because: 'yaml' })
    } else reportNotAnId(String(value), range, pointer, report)
    return true
  }
  if (key === 'iqa' && typeof value === 'number') {
    const reads = wantedOf(fault.parentSchema, key)
    reporter.report(otherFormat, report.occasion(range, pointer), { written_for: String(value), reads })
    return true
  }
  if (node.style !== 'plain' || typeof value === 'string' || source === '') return false
  if (key === 'version' && typeof value === 'number') {
    const version = asVersion(source)
    const fixes = version === undefined ? [] : [replacing(range, version, `Write ${version}`, 'ask')]
    const slots = { text: source, reads_as: 'a number', alternative: '', isVersion: true }
    reporter.report(readAsOther, report.occasion(range, pointer, fixes), slots)
    return true
  }
  if (!wantsText(fault)) return false
  const fixes = [replacing(range, quoted(source), 'Put quotes round it', 'safe')]
  const reads_as = value === null ? 'nothing' : typeof value === 'number' ? 'a number' : `${String(value)}, not as text`
  reporter.report(readAsOther, report.occasion(range, pointer, fixes), { text: source, reads_as, alternative: '' })
  return true
}

/** Whether any text may stand there: a date or a language has a form of its own. Where a list may, a text is only its name. */
function wantsText({ parentSchema: { type, pattern } }: SchemaFault): boolean {
  if (pattern !== undefined) return false
  return type === 'string' || (Array.isArray(type) && type.includes('string') && !type.includes('array'))
}

function reportWrongShape(
  { node, key, inList }: Place,
  pointer: string,
  fault: SchemaFault,
  report: ShapeReport,
): void {
  const data = toPlain(node)
  const word = meantYesOrNo(data)
  const known = (fault.parentSchema.enum ?? []).map(String)
  const near = typeof data === 'string' && word === undefined ? nearest(data, known) : undefined
  const fixes = near === undefined ? [] : [replacing(node.range, near, `Write ${near}`, 'ask')]
  report.reporter.report(wrongShape, report.occasion(rangeOfStart(node), pointer, fixes), {
    key: inList ? `An entry of ${key}` : key,
    ...limitWords(fault, data, key, inList),
    nearest: near,
    example: exampleOf(pointer),
  })
}

/** What was wanted and found, where a limit says it better than a type. */
function limitWords(
  fault: SchemaFault,
  data: unknown,
  key: string,
  inList: boolean,
): { wanted: string; found: string } {
  const { keyword, parentSchema, params } = fault
  const limit = Number(params['limit'])
  if (keyword === 'maxLength' && typeof data === 'string') {
    return { wanted: `at most ${limit} characters`, found: String(data.length) }
  }
  if (keyword === 'minItems' && Array.isArray(data)) {
    return { wanted: `a list of at least ${limit}`, found: data.length === 0 ? 'an empty list' : `of ${data.length}` }
  }
  if (keyword === 'maxItems' && Array.isArray(data))
    return { wanted: `a list of at most ${limit}`, found: `of ${data.length}` }
  if (keyword === 'uniqueItems' && Array.isArray(data)) {
    return { wanted: 'a list without repeats', found: `twice ${foundOf(data[Number(params['i'])])}` }
  }
  return { wanted: wantedOf(parentSchema, key, inList), found: foundOf(data) }
}

/** A value that runs over lines is shown by its first line. */
function rangeOfStart(node: SyntaxNode): Range {
  if (node.kind === 'map') return firstKey(node)
  if (node.kind === 'list' && node.items[0] !== undefined && !node.flow) return rangeOfStart(node.items[0])
  return node.range
}
