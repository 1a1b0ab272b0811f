// The class, not its wrapper `sha256`, whose checks of options a page would load for nothing.
import { _SHA256 as Sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Canonical JSON after RFC 8785: members sorted by UTF-16 units, no space, numbers and texts as ECMAScript writes them.
 * Members whose value is undefined are left out, as JSON.stringify does.
 *
 * @throws {TypeError} for what JSON cannot hold: NaN, Infinity, functions, a text with half a surrogate pair, a cycle
 */
export function canonicalJson(value: unknown): string {
  return write(value, [])
}

/** SHA-256 of the canonical JSON of a value, as `sha256-` and 64 hexadecimal digits. Throws as canonicalJson does. */
export function digestOf(value: unknown): string {
  const bytes = new Sha256().update(utf8ToBytes(canonicalJson(value))).digest()
  return `sha256-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** Digest of an object without one of its own members: how a document that carries its digest is sealed and checked. */
export function digestWithout<Name extends string>(
  document: { readonly [name in Name]?: unknown },
  name: Name,
): string {
  const { [name]: _, ...rest } = document
  return digestOf(rest)
}

function write(value: unknown, within: readonly object[]): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value}.`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('JSON cannot hold half a surrogate pair.')
    return JSON.stringify(value)
  }
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold a ${typeof value}.`)
  if (within.includes(value)) throw new TypeError('JSON cannot hold a cycle.')
  const inner = [...within, value]
  if (Array.isArray(value)) return `[${value.map((item) => write(item, inner)).join(',')}]`
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  // The default sort compares UTF-16 units, as the RFC asks.
  members.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${write(member, inner)}`).join(',')}}`
}
