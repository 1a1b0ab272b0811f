import { isDate, type Declarations } from '@iqa/logic'
import type { Rule } from '@iqa/model'

/** One thing that may be read: a value, whether a module is on, or undefined for no answer. */
export type Case = string | number | boolean | readonly string[] | undefined

/** A day to measure from where a rule names none. */
const someDay = '2026-03-02'

/** Everything that a variable of a rule may be, as far as the rule can tell it apart. */
export function domainOf(path: string, rule: Rule, declared: Declarations): readonly Case[] {
  if (path.startsWith('modules.')) return [true, false]
  const literals = literalsOf(rule)
  if (path === 'today') return days(literals)
  const declaration = declared.get(path)
  if (declaration === undefined) return [undefined, 'a', 'b']
  const options = (declaration.options ?? []).map(({ id }) => id)
  const chosen = declaration.not_applicable === true ? [...options, 'not_applicable'] : options
  switch (declaration.type) {
    case 'choice':
    case 'scale':
    case 'yes_no':
      return [undefined, ...chosen]
    case 'many':
      return [undefined, ...subsets(options, literals.texts)]
    case 'number': {
      const numbers = literals.numbers.length === 0 ? [0] : literals.numbers
      return [undefined, ...new Set(numbers.flatMap((number) => [number - 1, number, number + 0.5, number + 1]))]
    }
    case 'date':
      return [undefined, ...days(literals)]
    case 'text':
      return [undefined, 'a', 'b']
  }
}

interface Literals {
  readonly numbers: readonly number[]
  readonly texts: readonly string[]
}

function literalsOf(rule: Rule): Literals {
  const numbers = new Set<number>()
  const texts = new Set<string>()
  const walk = (part: Rule): void => {
    if (typeof part === 'number') numbers.add(part)
    else if (typeof part === 'string') texts.add(part)
    else if (Array.isArray(part)) part.forEach(walk)
    else if (typeof part === 'object' && part !== null) {
      for (const [name, operands] of Object.entries(part)) if (name !== 'var') walk(operands as Rule)
    }
  }
  walk(rule)
  return { numbers: [...numbers], texts: [...texts] }
}

/** Each day named and the days beside it; from one of them, each number of days named, and one more, both ways. */
function days({ numbers, texts }: Literals): readonly string[] {
  const named = texts.filter(isDate)
  const from = named[0] ?? someDay
  const near = (named.length === 0 ? [from] : named).flatMap((day) => [-1, 0, 1].map((step) => later(day, step)))
  const apart = numbers
    .filter((number) => Number.isInteger(number) && Math.abs(number) < 200_000)
    .flatMap((number) => [-number - 1, -number, number, number + 1])
  return [...new Set([...near, ...apart.map((step) => later(from, step))])].filter(isDate)
}

function later(day: string, step: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + step)
  return Number.isNaN(date.getTime()) ? day : date.toISOString().slice(0, 10)
}

/** Lists of the options that a rule names, in every combination of the first three, and with one that it does not name. */
function subsets(options: readonly string[], texts: readonly string[]): readonly (readonly string[])[] {
  const named = options.filter((option) => texts.includes(option))
  const other = options.find((option) => !texts.includes(option))
  let lists: readonly (readonly string[])[] = [[]]
  for (const option of named.slice(0, 3)) lists = [...lists, ...lists.map((list) => [...list, option])]
  const more = named.slice(3).map((option) => [option])
  const others = other === undefined ? [] : lists.map((list) => [...list, other])
  return [...lists, ...more, ...others, ...(named.length > 3 ? [named] : [])]
}
