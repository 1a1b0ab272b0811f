/**
 * Why a pattern cannot be shown to be safe from runaway matching; undefined where it can.
 *
 * A pattern is safe here when it is deterministic: at every place the next character alone decides which part of the pattern it
 * belongs to, and no part can be entered in two ways. A matcher that tries and goes back then never has anything to go back to, so
 * its work grows with the length of the text only. This refuses some safe patterns and lets no unsafe one through.
 */
export function whyUnsafe(pattern: string): string | undefined {
  try {
    new RegExp(`^(?:${pattern})$`)
  } catch {
    return 'it is not a regular expression'
  }
  try {
    const parsed = new PatternReader(pattern).whole()
    checkDeterministic(parsed)
    return undefined
  } catch (fault) {
    if (fault instanceof Unsafe) return fault.message
    throw fault
  }
}

class Unsafe extends Error {}

/** Character codes as ranges, both ends included. */
type Characters = readonly (readonly [number, number])[]

type Part =
  | { readonly kind: 'characters'; readonly characters: Characters }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'optional' | 'star'; readonly part: Part }

const last = 0xffff
const digits: Characters = [[48, 57]]
const wordCharacters: Characters = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
]
const blanks: Characters = [
  [9, 13],
  [32, 32],
  [160, 160],
  [5760, 5760],
  [8192, 8202],
  [8232, 8233],
  [8239, 8239],
  [8287, 8287],
  [12288, 12288],
  [65279, 65279],
]
const lineEnds: Characters = [
  [10, 10],
  [13, 13],
  [8232, 8233],
]
/** Parts that a pattern may have once its counted repeats are written out. */
const mostParts = 1000

class PatternReader {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  whole(): Part {
    if (this.#peek() === '^') this.#at += 1
    const part = this.#choice()
    if (this.#at < this.#text.length) throw new Unsafe(`"${this.#text[this.#at]}" is not expected there`)
    return part
  }

  #peek(): string | undefined {
    return this.#text[this.#at]
  }

  #choice(): Part {
    const parts = [this.#sequence()]
    while (this.#peek() === '|') {
      this.#at += 1
      parts.push(this.#sequence())
    }
    return parts.length === 1 ? (parts[0] as Part) : { kind: 'choice', parts }
  }

  #sequence(): Part {
    const parts: Part[] = []
    for (let next = this.#peek(); next !== undefined && next !== '|' && next !== ')'; next = this.#peek()) {
      if (next === '$' && this.#at === this.#text.length - 1) {
        this.#at += 1
        break
      }
      parts.push(this.#repeated(this.#atom()))
    }
    return { kind: 'sequence', parts }
  }

  #atom(): Part {
    const next = this.#text[this.#at]
    this.#at += 1
    switch (next) {
      case '(': {
        if (this.#peek() === '?') {
          if (this.#text[this.#at + 1] !== ':') throw new Unsafe('it looks ahead or behind, or names a group')
          this.#at += 2
        }
        const inner = this.#choice()
        this.#at += 1
        return inner
      }
      case '[':
        return { kind: 'characters', characters: this.#class() }
      case '.':
        return { kind: 'characters', characters: without(lineEnds) }
      case '\\':
        return { kind: 'characters', characters: this.#escape() }
      case '^':
      case '$':
        throw new Unsafe('^ and $ may stand at its ends only')
      default:
        return { kind: 'characters', characters: one(next ?? '') }
    }
  }

  #repeated(part: Part): Part {
    const [mark, least] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})/.exec(this.#text.slice(this.#at)) ?? []
    if (mark === undefined) return part
    const comma = mark.includes(',')
    const upTo = mark.slice(1, -1).split(',')[1]
    this.#at += mark.length
    if (this.#peek() === '?') throw new Unsafe('it has a lazy repeat')
    if (mark === '?') return { kind: 'optional', part }
    if (mark === '*') return { kind: 'star', part }
    if (mark === '+') return { kind: 'sequence', parts: [part, { kind: 'star', part }] }
    const from = Number(least)
    const to = !comma ? from : upTo === '' || upTo === undefined ? undefined : Number(upTo)
    if (from > 200 || (to ?? 0) > 200) throw new Unsafe('it repeats more than 200 times')
    const needed: Part[] = Array.from({ length: from }, () => part)
    if (to === undefined) return { kind: 'sequence', parts: [...needed, { kind: 'star', part }] }
    let rest: Part | undefined
    for (let count = from; count < to; count += 1) {
      rest = { kind: 'optional', part: rest === undefined ? part : { kind: 'sequence', parts: [part, rest] } }
    }
    return { kind: 'sequence', parts: rest === undefined ? needed : [...needed, rest] }
  }

  #escape(): Characters {
    const next = this.#text[this.#at] ?? ''
    this.#at += 1
    switch (next) {
      case 'd':
        return digits
      case 'D':
        return without(digits)
      case 'w':
        return wordCharacters
      case 'W':
        return without(wordCharacters)
      case 's':
        return blanks
      case 'S':
        return without(blanks)
      default:
        if (/[a-zA-Z0-9]/.test(next)) throw new Unsafe(`it uses \\${next}`)
        return one(next)
    }
  }

  #class(): Characters {
    const negated = this.#peek() === '^'
    if (negated) this.#at += 1
    const ranges: (readonly [number, number])[] = []
    while (this.#peek() !== ']' && this.#peek() !== undefined) {
      const from = this.#classAtom()
      const single = from.length === 1 && from[0]?.[0] === from[0]?.[1]
      if (single && this.#peek() === '-' && this.#text[this.#at + 1] !== ']') {
        this.#at += 1
        const to = this.#classAtom()
        ranges.push([from[0]?.[0] ?? 0, to[0]?.[1] ?? last])
      } else {
        ranges.push(...from)
      }
    }
    this.#at += 1
    return negated ? without(ranges) : ranges
  }

  #classAtom(): Characters {
    const next = this.#text[this.#at] ?? ''
    this.#at += 1
    return next === '\\' ? this.#escape() : one(next)
  }
}

function one(character: string): Characters {
  const code = character.charCodeAt(0)
  return [[code, code]]
}

function without(ranges: Characters): Characters {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0])
  const rest: (readonly [number, number])[] = []
  let from = 0
  for (const [start, end] of sorted) {
    if (start > from) rest.push([from, start - 1])
    from = Math.max(from, end + 1)
  }
  if (from <= last) rest.push([from, last])
  return rest
}

function meet(a: Characters, b: Characters): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to))
}

/** Glushkov's construction: a place for every character of the pattern, and which place may follow which. */
function checkDeterministic(pattern: Part): void {
  const places: Characters[] = []
  const follow: Set<number>[] = []

  const join = (before: readonly number[], after: readonly number[]): void => {
    for (const place of before) {
      const next = follow[place] as Set<number>
      for (const each of after) {
        if (next.has(each)) throw new Unsafe('a part can repeat in two ways')
        next.add(each)
      }
      checkApart([...next], places)
    }
  }

  const walk = (
    part: Part,
  ): { readonly first: readonly number[]; readonly last: readonly number[]; readonly empty: boolean } => {
    switch (part.kind) {
      case 'characters': {
        const place = places.length
        if (place >= mostParts) throw new Unsafe('its repeats make it too long')
        places.push(part.characters)
        follow.push(new Set())
        return { first: [place], last: [place], empty: false }
      }
      case 'optional':
      case 'star': {
        const inner = walk(part.part)
        if (inner.empty) throw new Unsafe('it repeats something that may be empty')
        if (part.kind === 'star') join(inner.last, inner.first)
        return { ...inner, empty: true }
      }
      case 'choice': {
        const inner = part.parts.map(walk)
        if (inner.filter((each) => each.empty).length > 1) throw new Unsafe('two of its alternatives may be empty')
        const first = inner.flatMap((each) => each.first)
        checkApart(first, places)
        return { first, last: inner.flatMap((each) => each.last), empty: inner.some((each) => each.empty) }
      }
      case 'sequence': {
        let whole: ReturnType<typeof walk> = { first: [], last: [], empty: true }
        for (const each of part.parts) {
          const next = walk(each)
          join(whole.last, next.first)
          whole = {
            first: whole.empty ? [...whole.first, ...next.first] : whole.first,
            last: next.empty ? [...whole.last, ...next.last] : next.last,
            empty: whole.empty && next.empty,
          }
        }
        return whole
      }
    }
  }

  const whole = walk(pattern)
  checkApart(whole.first, places)
}

function checkApart(places: readonly number[], characters: readonly Characters[]): void {
  for (let a = 0; a < places.length; a += 1) {
    for (let b = a + 1; b < places.length; b += 1) {
      if (meet(characters[places[a] as number] as Characters, characters[places[b] as number] as Characters)) {
        throw new Unsafe('one character could belong to two parts')
      }
    }
  }
}
