import type { Faults } from './fault.js'
import { nearest } from './nearest.js'
import { isRecord, step } from './plain.js'

/** Says what is wrong with the shape of a value; nothing where it is right. */
export type Shape = (value: unknown, at: string, faults: Faults) => void

/** A group of named properties: those needed and those that may be there, and no others. */
export function group(needed: Readonly<Record<string, Shape>>, also: Readonly<Record<string, Shape>> = {}): Shape {
  const shapes = new Map(Object.entries({ ...needed, ...also }))
  return (value, at, faults) => {
    if (!isRecord(value)) return faults.add('wrong_type', at, `${placeOf(at)} should be a group of properties.`)
    for (const [name, member] of Object.entries(value)) {
      const shape = shapes.get(name)
      if (shape !== undefined) {
        shape(member, `${at}${step(name)}`, faults)
        continue
      }
      const near = nearest(name, shapes.keys())
      const hint = near === undefined ? '' : ` Did you mean "${near}"?`
      faults.add(
        'unknown_property',
        `${at}${step(name)}`,
        `A record has no property "${name.slice(0, 80)}" here.${hint}`,
      )
    }
    for (const name of Object.keys(needed)) {
      if (!Object.hasOwn(value, name)) faults.add('missing_property', at, `${placeOf(at)} lacks "${name}".`)
    }
  }
}

/** Entries by id. Whether the ids are known is looked at later. */
export function byId(entry: Shape): Shape {
  return (value, at, faults) => {
    if (!isRecord(value)) return faults.add('wrong_type', at, `${placeOf(at)} should be a group of entries by id.`)
    for (const [id, member] of Object.entries(value)) entry(member, `${at}${step(id)}`, faults)
  }
}

export function list(item: Shape, most: number): Shape {
  return (value, at, faults) => {
    if (!Array.isArray(value)) return faults.add('wrong_type', at, `${placeOf(at)} should be a list.`)
    if (value.length > most) return faults.add('too_long', at, `${placeOf(at)} has more than ${most} entries.`)
    value.forEach((each, index) => item(each, `${at}/${index}`, faults))
  }
}

/** A text of at most so many UTF-16 units. */
export function text(most: number, least: number = 0): Shape {
  return (value, at, faults) => {
    if (typeof value !== 'string') return faults.add('wrong_type', at, `${placeOf(at)} should be a text.`)
    if (value.length > most) return faults.add('too_long', at, `${placeOf(at)} has more than ${most} characters.`)
    if (value.trim().length < least) faults.add('blank', at, `${placeOf(at)} is blank.`)
  }
}

/** Anything that a test accepts. */
export function that(is: (value: unknown) => boolean, code: string, what: string): Shape {
  return (value, at, faults) => {
    if (!is(value)) faults.add(code, at, `${placeOf(at)} should be ${what}.`)
  }
}

export function either(isOfFirst: (value: unknown) => boolean, first: Shape, second: Shape): Shape {
  return (value, at, faults) => (isOfFirst(value) ? first : second)(value, at, faults)
}

function placeOf(at: string): string {
  return at === '' ? 'The record' : `"${at.slice(1, 161)}"`
}
