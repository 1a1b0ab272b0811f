import type { PreviewSets } from './read-sets.js'

// Time for a page to fetch the new form before the scenarios take the processor.
const pause = 100

/** Follows the files of a preview: what has changed is read and told at once, its scenarios are run a moment later. */
export interface Follower {
  /** To be called when a file was saved. */
  readonly saved: () => void
  readonly stop: () => void
}

/** @param tell called whenever there is something new */
export function follow(sets: PreviewSets, tell: () => void): Follower {
  let waiting: NodeJS.Timeout | undefined
  const later = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      if (sets.runScenarios()) tell()
    }, pause)
  }
  later()
  return {
    saved() {
      if (!sets.refresh()) return
      tell()
      later()
    },
    stop: () => clearTimeout(waiting),
  }
}
