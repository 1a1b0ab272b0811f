import { locate } from './locate.js'
import type { SchemaFault } from './schema-fault.js'
import type { SyntaxNode } from '../read/syntax-tree.js'

/** What is wrong at one place: its value, or keys that it has or lacks. */
export interface PlaceFaults {
  readonly pointer: string
  /** The fault of the value itself that says most. */
  readonly value?: SchemaFault
  readonly missing: readonly SchemaFault[]
  readonly unknown: readonly SchemaFault[]
  /** Keys that are not good ids. */
  readonly badKeys: readonly string[]
}

/**
 * Brings ajv's faults down to one for a slip: wrappers go, of several faults of one value the one that says most stays,
 * and a fault of a key is not counted again as a fault of the map that it stands in.
 */
export function reduceFaults(faults: readonly SchemaFault[], root: SyntaxNode): PlaceFaults[] {
  const places = new Map<string, SchemaFault[]>()
  for (const fault of faults) {
    const found = places.get(fault.instancePath)
    if (found === undefined) places.set(fault.instancePath, [fault])
    else found.push(fault)
  }
  return [...places].map(([pointer, all]) => {
    const isMap = locate(root, pointer)?.node.kind === 'map'
    const of = (keyword: string): SchemaFault[] => all.filter((fault) => fault.keyword === keyword)
    const value = all
      .filter((fault) => rank.has(fault.keyword) && !(isMap && typeof fault.data === 'string'))
      .sort((a, b) => (rank.get(a.keyword) ?? 0) - (rank.get(b.keyword) ?? 0) || titled(a) - titled(b))[0]
    return {
      pointer,
      ...(value === undefined ? {} : { value }),
      missing: of('required'),
      unknown: of('additionalProperties'),
      badKeys: of('propertyNames').map(({ params }) => String(params['propertyName'])),
    }
  })
}

/** Faults of a value, those that say most first. Whatever is not here is a wrapper round other faults. */
const rank = new Map(
  [
    'type',
    'const',
    'enum',
    'pattern',
    'minLength',
    'maxLength',
    'minItems',
    'maxItems',
    'minProperties',
    'uniqueItems',
    'minimum',
    'maximum',
  ].map((keyword, index) => [keyword, index]),
)

/** A schema with a title comes first: it knows what the value is. */
function titled({ parentSchema }: SchemaFault): number {
  return parentSchema.title === undefined ? 1 : 0
}
