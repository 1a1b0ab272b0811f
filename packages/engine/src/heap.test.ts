import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs, seed } from '../test/random.js'
import { Heap } from './heap.js'

test(`numbers come out smallest first, each once (IQA_SEED=${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (numbers) => {
      const heap = new Heap()
      for (const number of numbers) heap.push(number)
      const out: number[] = []
      for (let next = heap.pop(); next !== undefined; next = heap.pop()) out.push(next)
      expect(out).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    }),
    { seed, numRuns: runs(300), verbose: 1 },
  )
})
