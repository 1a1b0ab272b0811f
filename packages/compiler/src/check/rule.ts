import type { Reporter } from '../diagnostics/define.js'
import type { ResolvedSet } from '../resolve/resolved-set.js'

/** One thing that must hold of every question set. What it guarantees, and the codes it raises, stand above it. */
export interface Check {
  readonly name: string
  /** Whether it can be said of a module or a library by itself. */
  readonly alone: boolean
  check(set: ResolvedSet, reporter: Reporter): void
}
