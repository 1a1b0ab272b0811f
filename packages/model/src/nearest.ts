/**
 * The name that was probably meant: the one that needs the fewest letters added, left out, changed or swapped with
 * their neighbour, if that is few for its length. Capital letters, blanks and hyphens count as half as wrong.
 *
 * @returns undefined where nothing is near enough, or the text is one of the names
 */
export function nearest(text: string, names: Iterable<string>): string | undefined {
  if (text.length > longest) return undefined
  const wanted = fold(text)
  let best: string | undefined
  let least = mostChanges + 1
  for (const name of names) {
    if (name === text) return undefined
    // Where only capitals or marks between words differ, it is the same word.
    const distance = fold(name) === wanted ? 0.5 : distanceOf(wanted, fold(name), least)
    const allowed = Math.max(1, Math.floor(Math.max(text.length, name.length) / 3))
    if (distance < least && distance <= allowed && distance < name.length) {
      best = name
      least = distance
    }
  }
  return best
}

/** Texts longer than this are not slips of a name: it is a little more than a stored id may have. */
const longest = 140
const mostChanges = 4

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s-]+/g, '_')
}

/** Letters added, left out, changed, or swapped with their neighbour (Damerau and Levenshtein); stops past `enough`. */
function distanceOf(from: string, to: string, enough: number): number {
  if (Math.abs(from.length - to.length) >= enough) return Infinity
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const now = [row]
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      now.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = now
  }
  return last[to.length] ?? Infinity
}
