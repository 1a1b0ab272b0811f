/** Reads schemas/ and joins it into one schema, so that a part used in several files becomes one type. */
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folder = join(root, 'schemas')

/** Every schema file by its path within schemas/, in the order of the alphabet. */
export function readSchemas() {
  const names = [...readdirSync(join(folder, 'defs')).map((name) => `defs/${name}`), ...readdirSync(folder)].filter(
    (name) => name.endsWith('.json'),
  )
  return new Map(names.sort().map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]))
}

/** One schema whose $defs hold every document and every shared part, with references made local. */
export function joinSchemas(schemas) {
  const parts = new Map()
  for (const [file, schema] of schemas) {
    if (!file.startsWith('defs/')) parts.set(file, withoutDefs(schema))
    for (const [name, part] of Object.entries(schema.$defs ?? {})) parts.set(`${file}#/$defs/${name}`, part)
  }
  const keys = new Map([...parts.keys()].map((address) => [address, keyOf(address, parts.get(address))]))
  if (new Set(keys.values()).size !== keys.size) throw new Error('two parts of schemas/ have the same title')

  const local = (node, file) => {
    if (Array.isArray(node)) return node.map((item) => local(item, file))
    if (node === null || typeof node !== 'object') return node
    if (typeof node.$ref !== 'string') {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, local(value, file)]))
    }
    const [path, pointer] = node.$ref.split('#')
    const target = path === '' ? file : posix.join(posix.dirname(file), path)
    const address = pointer ? `${target}#${pointer}` : target
    if (!keys.has(address)) return local(at(schemas.get(target), pointer), target)
    const { $ref: _, ...beside } = node
    const reference = { $ref: `#/$defs/${keys.get(address)}` }
    // Beside its own words a reference must stand in an allOf, or the generator makes a second, numbered type of it.
    return Object.keys(beside).length === 0 ? reference : { ...beside, allOf: [reference] }
  }
  const $defs = {}
  for (const [address, part] of parts) $defs[keys.get(address)] = local(part, address.split('#')[0])
  return { title: 'Everything', type: 'object', $defs }
}

function withoutDefs({ $defs: _, $schema: __, $id: ___, ...schema }) {
  return schema
}

function keyOf(address, part) {
  return part.title ?? address.replace(/^.*\//, '').replace(/(^|_)([a-z])/g, (_, __, letter) => letter.toUpperCase())
}

function at(schema, pointer) {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce((node, key) => node?.[key], schema)
  if (found === undefined) throw new Error(`schemas/: nothing at ${pointer}`)
  return found
}
