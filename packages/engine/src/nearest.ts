/**
 * The known name most like a name that is not known, for "Did you mean …?".
 * Undefined when none is near: more than a third of the letters would have to change.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined
  let best: string | undefined
  let least = Math.floor(name.length / 3) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least || candidate.length > longest) continue
    const steps = distance(name, candidate)
    if (steps < least) {
      least = steps
      best = candidate
    }
  }
  return best
}

/** Names beyond this length are nobody's slip, and comparing them would cost their product. */
const longest = 140

/** Letters to add, drop, change or swap with a neighbour to get from one name to the other. */
function distance(from: string, to: string): number {
  let before: number[] = []
  let last: number[] = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let steps = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        steps = Math.min(steps, (before[column - 2] ?? 0) + 1)
      }
      next.push(steps)
    }
    before = last
    last = next
  }
  return last[to.length] ?? 0
}
