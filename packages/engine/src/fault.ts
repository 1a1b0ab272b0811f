import { withNearest } from './errors.js'
import type { Tell } from './shape.js'

/** Something about a record that its question set does not bear out. */
export interface ResponseFault {
  /** Stable, snake_case. Where the form has a problem of the same kind, the same word. */
  readonly code: string
  /** JSON pointer into the record. */
  readonly at: string
  /** One sentence in plain English. */
  readonly message: string
}

/** Faults as they are found. A hostile record can have no end of them: past the most, more are not kept. */
export class Faults {
  readonly found: ResponseFault[] = []

  /** As a shape tells them. */
  readonly tell: Tell = (code, at, message, _, nearest) => this.add(code, at, withNearest(message, nearest))

  add(code: string, at: string, message: string): void {
    if (this.found.length < mostFaults) this.found.push({ code, at, message })
  }
}

const mostFaults = 200
