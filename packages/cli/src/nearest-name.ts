/** The name that was most likely meant: at most a third of its letters away; undefined when none is near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  let best: { name: string; far: number } | undefined
  for (const name of names) {
    const far = distance(written.toLowerCase(), name.toLowerCase())
    if (far <= Math.max(1, Math.floor(name.length / 3)) && (best === undefined || far < best.far)) best = { name, far }
  }
  return best?.name
}

/** Letters to put in, take out, change or swap with the next. */
function distance(a: string, b: string): number {
  let twoBack: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (twoBack[j - 2] ?? Infinity) + 1 : Infinity
      row.push(Math.min(change, swap, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    twoBack = before
    before = row
  }
  return before[b.length] ?? 0
}
