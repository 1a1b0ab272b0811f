import { isId } from '@iqa/model'
import { QuestionSetError } from './errors.js'
import { nearest } from './nearest.js'
import { isRecord, step } from './plain.js'

/** Part of a document, its members not yet looked at. */
export type Part = Readonly<Record<string, unknown>>

/** A list of groups of properties. */
export function partsOf(set: Part, name: string): Part[] {
  const list = set[name]
  if (!Array.isArray(list) || !list.every(isRecord)) return wrong(`/${name}`, 'a list')
  return list
}

/** The properties that must be there and those that may; any other is refused. */
export function members(part: Part, at: string, needed: readonly string[], also: readonly string[]): void {
  for (const name of Object.keys(part)) {
    if (needed.includes(name) || also.includes(name)) continue
    throw new QuestionSetError(
      'unknown_property',
      `This question set has a property "${name.slice(0, 80)}", which this version does not know.`,
      {
        names: [name],
        nearest: nearest(name, [...needed, ...also]),
        pointer: `${at}${step(name)}`,
      },
    )
  }
  for (const name of needed) {
    if (Object.hasOwn(part, name)) continue
    throw new QuestionSetError('missing_property', `This question set lacks "${name}".`, { names: [name], pointer: at })
  }
}

/** The ids of a list, each a good one and there once. */
export function ids(parts: readonly Part[], at: string, isGood: (text: string) => boolean): Set<string> {
  const seen = new Set<string>()
  parts.forEach(({ id }, index) => {
    if (typeof id !== 'string' || !isGood(id)) return wrong(`${at}/${index}/id`, 'an id')
    if (seen.has(id)) {
      throw new QuestionSetError('repeated_id', `This question set has two called "${id}".`, {
        names: [id],
        pointer: `${at}/${index}/id`,
      })
    }
    seen.add(id)
  })
  return seen
}

/** Facts, values and questions share one namespace. */
export function distinct(...groups: readonly ReadonlySet<string>[]): void {
  const seen = new Set<string>()
  for (const id of groups.flatMap((group) => [...group])) {
    if (seen.has(id))
      throw new QuestionSetError('repeated_id', `This question set has two things called "${id}".`, { names: [id] })
    seen.add(id)
  }
}

/** That an id that is referred to is there. */
export function known(id: unknown, there: ReadonlySet<string>, at: string, what: string): void {
  if (typeof id === 'string' && there.has(id)) return
  const name = String(id).slice(0, 140)
  throw new QuestionSetError('unknown_id', `This question set has no ${what} "${name}".`, {
    names: [name],
    nearest: nearest(name, there),
    pointer: at,
  })
}

/** An id with its label. */
export function labelled(part: Part, at: string): void {
  members(part, at, ['id', 'label'], [])
  if (typeof part['id'] !== 'string' || !isId(part['id'])) wrong(`${at}/id`, 'an id')
  text(part, at, 'label')
}

/** A text by language. */
export function text(part: Part, at: string, name: string): void {
  const texts = part[name]
  if (!isRecord(texts) || !Object.values(texts).every((each) => typeof each === 'string'))
    wrong(`${at}/${name}`, 'a text by language')
}

/** One of a few words. */
export function oneOf(part: Part, at: string, name: string, known: readonly string[]): void {
  const value = part[name]
  if (typeof value !== 'string' || !known.includes(value)) wrong(`${at}/${name}`, `one of ${known.join(', ')}`)
}

/** A condition, if there is one; its rule is looked at when it is compiled. */
export function condition(value: unknown, at: string): void {
  if (value === undefined) return
  if (!isRecord(value)) return wrong(at, 'a condition')
  members(value, at, ['rule', 'read_back'], [])
}

/** A group of properties, if it is there. */
export function optionalPart(
  part: Part,
  at: string,
  name: string,
  needed: readonly string[],
  also: readonly string[],
): Part | undefined {
  const value = part[name]
  if (value === undefined) return undefined
  if (!isRecord(value)) return wrong(`${at}/${name}`, 'a group of properties')
  members(value, `${at}/${name}`, needed, also)
  return value
}

/** A whole number from 0 up. */
export function whole(value: unknown, at: string): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) wrong(at, 'a whole number')
}

/** A kind of answer, as far as reading answers relies on it. */
export function answer(value: unknown, at: string): void {
  if (!isRecord(value)) return wrong(at, 'a kind of answer')
  switch (value['kind']) {
    case 'scale':
    case 'choice':
    case 'yes_no':
    case 'many':
      return options(value['options'], `${at}/options`)
    case 'number':
      return whole(value['decimals'], `${at}/decimals`)
    case 'date':
      for (const name of ['not_before', 'not_after']) {
        const limit = value[name]
        const good =
          limit === undefined || typeof limit === 'string' || (isRecord(limit) && typeof limit['var'] === 'string')
        if (!good) wrong(`${at}/${name}`, 'a day or a reference')
      }
      return
    case 'text':
    case 'long_text':
      whole(value['at_most'], `${at}/at_most`)
      if (value['pattern'] !== undefined) pattern(value['pattern'], `${at}/pattern`)
      return
    default:
      return wrong(`${at}/kind`, 'a kind of answer')
  }
}

/** Options with good ids, each once. */
export function options(value: unknown, at: string): void {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isRecord)) return wrong(at, 'a list of options')
  ids(value, at, isId)
  value.forEach((option, index) => {
    members(option, `${at}/${index}`, ['id', 'label'], ['guidance', 'retired'])
    text(option, `${at}/${index}`, 'label')
  })
}

function pattern(value: unknown, at: string): void {
  if (typeof value !== 'string' || value.length > 200) return wrong(at, 'a pattern')
  try {
    new RegExp(value, 'u')
  } catch {
    wrong(at, 'a pattern')
  }
}

/** Refuses a set for what lies at a place. */
export function wrong(at: string, expected: string): never {
  throw new QuestionSetError(
    'wrong_shape',
    `This question set cannot be read: ${at === '' ? 'it' : at} should be ${expected}.`,
    { pointer: at },
  )
}
