/** Why something is not plain JSON data of a reasonable size. */
export class NotPlainError extends Error {
  readonly pointer: string

  constructor(message: string, pointer: string) {
    super(message)
    this.name = 'NotPlainError'
    this.pointer = pointer
  }
}

const mostDepth = 64
const mostNodes = 1_000_000
const mostUnits = 64 * 1024 * 1024

/**
 * A copy of JSON data that nobody else holds: own members only, read once, so that getters and proxies cannot say one
 * thing to a check and another to what follows. Members that are undefined are left out. Sharing becomes copying.
 *
 * @throws {NotPlainError} for anything that JSON cannot hold, for a cycle (it is too deep), and for what is too large
 */
export function plainCopy(value: unknown): unknown {
  const budget = { nodes: mostNodes, units: mostUnits }
  try {
    return copy(value, 0, '', budget)
  } catch (error) {
    if (error instanceof NotPlainError) throw error
    // A getter or a proxy of the caller threw.
    throw new NotPlainError('It cannot be read.', '')
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Members of which some may be undefined. */
export type Fields<T> = { readonly [name in keyof T]?: T[name] | undefined }

/** The members that are there. */
export function present<T extends object>(members: Fields<T>): T {
  return those(members, (member) => member !== undefined) as T
}

/** The members that are of a kind. A loop, because every answer comes this way. */
export function those<T extends object>(members: T, are: (member: T[keyof T]) => boolean): Partial<T> {
  const found: Partial<T> = {}
  for (const name of Object.keys(members) as (keyof T)[]) if (are(members[name])) found[name] = members[name]
  return found
}

/** One step of a JSON pointer. */
export function step(name: string | number): string {
  return `/${String(name).slice(0, 200).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function copy(value: unknown, depth: number, pointer: string, budget: { nodes: number; units: number }): unknown {
  budget.nodes -= 1
  if (budget.nodes < 0) throw new NotPlainError('It is too large.', pointer)
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotPlainError(`It holds ${value}, which is no number.`, pointer)
    return value
  }
  if (typeof value === 'string') return copyText(value, pointer, budget)
  if (typeof value !== 'object') throw new NotPlainError(`It holds a ${typeof value}.`, pointer)
  if (depth >= mostDepth) throw new NotPlainError('It is nested too deeply.', pointer)
  if (Array.isArray(value)) {
    if (value.length > budget.nodes) throw new NotPlainError('It is too large.', pointer)
    return Array.from({ length: value.length }, (_, index) =>
      copy(value[index], depth + 1, `${pointer}/${index}`, budget),
    )
  }
  const members: [string, unknown][] = []
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name]
    if (member === undefined) continue
    copyText(name, pointer, budget)
    members.push([name, copy(member, depth + 1, `${pointer}${step(name)}`, budget)])
  }
  // fromEntries defines members: a member called __proto__ is a member like any other.
  return Object.fromEntries(members)
}

function copyText(text: string, pointer: string, budget: { units: number }): string {
  budget.units -= text.length
  if (budget.units < 0) throw new NotPlainError('It is too large.', pointer)
  if (/\p{Surrogate}/u.test(text)) throw new NotPlainError('It holds half a character.', pointer)
  return text
}
