/** Chances drawn from a seed, so that every test can be run again as it was. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  chance(share: number): boolean
  one<T>(items: readonly T[]): T
  some<T>(items: readonly T[], share?: number): T[]
  shuffled<T>(items: readonly T[]): T[]
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  // Mulberry32: small, and good enough to choose what a test does.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most: number): number => Math.floor(next() * most)
  return {
    below,
    chance: (share) => next() < share,
    one: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new RangeError('There is nothing to choose from.')
      return items[below(items.length)] as T
    },
    some: (items, share = 0.5) => items.filter(() => next() < share),
    shuffled: (items) => {
      const left = [...items]
      for (let place = left.length - 1; place > 0; place -= 1) {
        const other = below(place + 1)
        const item = left[place]
        left[place] = left[other] as (typeof left)[number]
        left[other] = item as (typeof left)[number]
      }
      return left
    },
  }
}

/** The seed of a run: IQA_SEED, or always the same one. Tests print it in their names. */
export const seed: number = Number(process.env['IQA_SEED'] ?? 20260302)

/** How many runs: IQA_RUNS, or so many. */
export function runs(short: number): number {
  return Number(process.env['IQA_RUNS'] ?? short)
}
