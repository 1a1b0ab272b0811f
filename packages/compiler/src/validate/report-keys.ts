import { nearest } from '@iqa/model'
import { missingKey, unknownKey, wrongShape } from '../diagnostics/catalogue/schema.js'
import { child } from '../read/syntax-tree.js'
import type { MapEntry, MapNode } from '../read/syntax-tree.js'
import { pointerTo } from './locate.js'
import type { Place } from './locate.js'
import type { PlaceFaults } from './reduce-faults.js'
import type { SchemaPart } from './schema-fault.js'
import { firstKey, isSpoilt, replacing, reportNotAnId } from './shape-report.js'
import type { ShapeReport } from './shape-report.js'
import { exampleOf, nounOf, withArticle } from './shape-words.js'

interface UnknownKey {
  readonly entry: MapEntry
  readonly part: SchemaPart
  readonly keys: readonly string[]
  readonly near: string | undefined
}

/**
 * Says which keys a map has that it cannot have, and which it lacks. A key that is missing because it is misspelt is
 * one slip, and so is a map of another kind than belongs there. Raises IQA101, IQA102, IQA103, IQA104.
 */
export function reportKeys(place: Place, map: MapNode, faults: PlaceFaults, report: ShapeReport): void {
  const { pointer } = faults
  const unknown = unknownKeys(map, faults)
  const meant = new Set(unknown.map(({ near }) => near))
  const missing = faults.missing
    .map(({ params, parentSchema }) => ({ key: String(params['missingProperty']), part: parentSchema }))
    .filter(({ key }) => !meant.has(key))
  const strange = unknown.filter(({ near }) => near === undefined)
  const isOther = strange.length > 0 && missing.length > 0 && strange.length + missing.length > 2
  const part = strange[0]?.part
  if (isOther && part !== undefined && map !== report.root) {
    reportOtherKind(place, map, part, pointer, report)
    return
  }
  for (const { entry, part: of, keys, near } of unknown) {
    const fixes = near === undefined ? [] : [replacing(entry.keyRange, near, `Write ${near}`, 'ask')]
    const what = withArticle(nounOf(of, place.key))
    const occasion = report.occasion(entry.keyRange, pointerTo(pointer, entry.key), fixes)
    report.reporter.report(unknownKey, occasion, { what, key: entry.key, nearest: near, keys })
    report.faulty.add(entry.value)
  }
  for (const { key, part: of } of missing) reportMissing(map, pointer, key, nounOf(of, place.key), report)
  for (const key of faults.badKeys) {
    const entry = map.entries.find((each) => each.key === key)
    if (entry === undefined) continue
    reportNotAnId(key, entry.keyRange, pointerTo(pointer, key), report)
    report.faulty.add(entry.value)
  }
}

function unknownKeys(map: MapNode, { unknown }: PlaceFaults): UnknownKey[] {
  const entries = new Map(map.entries.map((entry) => [entry.key, entry]))
  return unknown.flatMap(({ params, parentSchema: part }) => {
    const entry = entries.get(String(params['additionalProperty']))
    if (entry === undefined || isSpoilt(entry.key)) return []
    const keys = Object.keys(part.properties ?? {})
    return [
      {
        entry,
        part,
        keys,
        near: nearest(
          entry.key,
          keys.filter((key) => !entries.has(key)),
        ),
      },
    ]
  })
}

function reportMissing(map: MapNode, pointer: string, key: string, what: string, report: ShapeReport): void {
  const snippet = exampleOf(pointerTo(pointer, key)) ?? `${key}: …`
  report.reporter.report(missingKey, report.occasion(firstKey(map), pointer), { what, key, snippet })
  // What is inside a file or a section can be looked at without its title.
  if (child(map, 'sections') === undefined && child(map, 'questions') === undefined && map !== report.root) {
    report.faulty.add(map)
  }
}

/** A section where a module belongs, answers where a scale belongs: most often a line above is missing. */
function reportOtherKind(place: Place, map: MapNode, part: SchemaPart, pointer: string, report: ShapeReport): void {
  const noun = nounOf(part, place.key)
  const keys = map.entries.map(({ key }) => key)
  report.reporter.report(wrongShape, report.occasion(firstKey(map), pointer), {
    key: place.inList ? `An entry of ${place.key}` : place.key,
    wanted: noun.startsWith('"') ? 'something else' : withArticle(noun).toLowerCase(),
    found: `{${keys.length > 3 ? `${keys.slice(0, 3).join(', ')}, …` : keys.join(', ')}}`,
    help: 'Check that no line is missing above, and how far in this stands.',
  })
  report.faulty.add(map)
}
