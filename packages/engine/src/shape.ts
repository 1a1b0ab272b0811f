import { isDate } from '@iqa/logic'
import { nearest } from '@iqa/model'
import type { Refuse } from './errors.js'
import { isRecord, NotPlainError, plainCopy, step } from './plain.js'

/**
 * Is told of each thing in a document that is not as it should be. May throw, and so stop at the first.
 *
 * @param at JSON pointer of the thing
 * @param name the name at fault, and the known one most like it
 */
export type Tell = (code: string, at: string, message: string, name?: string, nearest?: string) => void

/** Looks whether a value has a shape, and tells what is wrong with it. */
export type Shape = (value: unknown, at: string, tell: Tell) => void

type Members = Readonly<Record<string, Shape>>

/**
 * A copy of a document that says that it is of the format this version reads.
 *
 * @param mark the property that says so
 * @param not the code for what is no such document at all
 */
export function opened(given: unknown, mark: string, not: string, refuse: Refuse): Readonly<Record<string, unknown>> {
  const document = plain(given, not, refuse)
  if (!isRecord(document)) return refuse(not, '', 'It is no group of properties.')
  if (document[mark] !== 1) refuse('unknown_format', step(mark), 'This version does not read its format.', mark)
  return document
}

/** A copy that nobody else holds; undefined, and told, when there can be none. */
export function plain(given: unknown, not: string, tell: Tell): unknown {
  try {
    return plainCopy(given)
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error
    return tell(not, error.pointer, error.message)
  }
}

/** A group of named properties: those needed and those that may be there, and no others. */
export function group(needed: Members, also: Members = {}): Shape {
  const inner = part(needed, also)
  const known = new Set(Object.keys({ ...needed, ...also }))
  return (value, at, tell) => {
    for (const name of isRecord(value) ? Object.keys(value) : []) {
      if (!known.has(name)) unknown('unknown_property', `${at}${step(name)}`, 'property', name, known, tell)
    }
    inner(value, at, tell)
  }
}

/** As a group, with whatever else it may have. */
export function part(needed: Members, also: Members = {}): Shape {
  const shapes = Object.entries({ ...needed, ...also })
  return (value, at, tell) => {
    if (!isRecord(value)) return tell('wrong_type', at, shouldBe(at, 'a group of properties'))
    for (const [name, shape] of shapes) {
      if (Object.hasOwn(value, name)) shape(value[name], `${at}/${name}`, tell)
      else if (Object.hasOwn(needed, name)) tell('missing_property', at, `${placeOf(at)} lacks "${name}".`, name)
    }
  }
}

/** Entries by id. Whether the ids are known is looked at later, unless it is said here which are. */
export function byId(entry: Shape, known?: ReadonlyMap<string, unknown>): Shape {
  return (value, at, tell) => {
    if (!isRecord(value)) return tell('wrong_type', at, shouldBe(at, 'a group of entries by id'))
    for (const [id, member] of Object.entries(value)) {
      const place = `${at}${step(id)}`
      if (known !== undefined && !known.has(id)) unknown('unknown_id', place, 'entry', id, known.keys(), tell)
      entry(member, place, tell)
    }
  }
}

export function list(item: Shape, most: number = Infinity, least: number = 0): Shape {
  return (value, at, tell) => {
    if (!Array.isArray(value)) return tell('wrong_type', at, shouldBe(at, 'a list'))
    if (value.length > most) return tell('too_long', at, shouldBe(at, `a list of at most ${most}`))
    if (value.length < least) tell('blank', at, `${placeOf(at)} is empty.`)
    value.forEach((each, index) => item(each, `${at}/${index}`, tell))
  }
}

/** A list of groups, each with an id of its own. */
export function named(item: Shape, least: number = 0): Shape {
  return (value, at, tell) => {
    const seen = new Set<unknown>()
    const entry: Shape = (each, place) => {
      item(each, place, tell)
      const id = isRecord(each) ? each['id'] : undefined
      if (seen.has(id)) tell('repeated_id', `${place}/id`, `There are two called "${String(id)}".`, String(id))
      seen.add(id)
    }
    list(entry, Infinity, least)(value, at, tell)
  }
}

/** A text of at most so many UTF-16 units. */
export function text(most: number = Infinity, least: number = 0): Shape {
  return (value, at, tell) => {
    if (typeof value !== 'string') return tell('wrong_type', at, shouldBe(at, 'a text'))
    if (value.length > most) return tell('too_long', at, shouldBe(at, `at most ${most} characters long`))
    if (value.trim().length < least) tell('blank', at, `${placeOf(at)} is blank.`)
  }
}

/** Anything that a test accepts. */
export function that(is: (value: unknown) => boolean, what: string, code: string = 'wrong_type'): Shape {
  return (value, at, tell) => {
    if (!is(value)) tell(code, at, shouldBe(at, what))
  }
}

/** One of a few values. */
export function oneOf(...values: readonly unknown[]): Shape {
  return that((value) => values.includes(value), `one of ${values.join(', ')}`)
}

export function either(isOfFirst: (value: unknown) => boolean, first: Shape, second: Shape): Shape {
  return (value, at, tell) => (isOfFirst(value) ? first : second)(value, at, tell)
}

export const anything: Shape = () => undefined

export const date: Shape = that(
  (value) => typeof value === 'string' && isDate(value),
  'a day that there is, YYYY-MM-DD',
  'not_a_date',
)

/** An answer as stored: a text, a number, or a list of ids. */
export function answer(most: number, id: Shape, ids: number): Shape {
  return either(Array.isArray, list(id, ids), either(Number.isFinite, anything, text(most)))
}

/** Tells of a name that is not among the known ones, and of the one that may have been meant. */
export function unknown<Told>(
  code: string,
  at: string,
  what: string,
  name: string,
  known: Iterable<string>,
  tell: (...told: Parameters<Tell>) => Told,
): Told {
  return tell(code, at, `There is no ${what} "${name.slice(0, 140)}".`, name, nearest(name, known))
}

function shouldBe(at: string, what: string): string {
  return `${placeOf(at)} should be ${what}.`
}

function placeOf(at: string): string {
  return at === '' ? 'The document' : `"${at.slice(1, 161)}"`
}
