/** What every refusal of the engine carries besides its sentence. */
interface Details {
  /** The names that it is about: ids or properties. */
  readonly names?: readonly string[]
  /** What may have been meant. */
  readonly nearest?: string | undefined
  /** JSON pointer into the document that is refused. */
  readonly pointer?: string
}

export type QuestionSetErrorCode =
  | 'not_a_set'
  | 'unknown_format'
  | 'unknown_property'
  | 'missing_property'
  | 'wrong_shape'
  | 'other_digest'
  | 'repeated_id'
  | 'unknown_id'
  | 'broken_rule'
  | 'too_large'
  | 'cycle'
  | 'forward_reference'
  | 'retired'

/** Thrown when a compiled question set cannot be used: not what its digest says, of another format, or with a rule that the engine does not run. */
export class QuestionSetError extends Error {
  readonly code: QuestionSetErrorCode
  readonly names: readonly string[]
  readonly nearest: string | undefined
  readonly pointer: string

  constructor(code: QuestionSetErrorCode, message: string, details: Details = {}) {
    super(withNearest(message, details.nearest))
    this.name = 'QuestionSetError'
    this.code = code
    this.names = details.names ?? []
    this.nearest = details.nearest
    this.pointer = details.pointer ?? ''
  }
}

export type DraftErrorCode =
  | 'not_a_draft'
  | 'unknown_format'
  | 'unknown_property'
  | 'wrong_shape'
  | 'other_set'
  | 'other_version'
  | 'other_digest'
  | 'unknown_id'

/** Thrown when a draft does not belong to the question set, or is not a draft. The draft itself is left as it was. */
export class DraftError extends Error {
  readonly code: DraftErrorCode
  readonly names: readonly string[]
  readonly nearest: string | undefined
  readonly pointer: string

  constructor(code: DraftErrorCode, message: string, details: Details = {}) {
    super(withNearest(message, details.nearest))
    this.name = 'DraftError'
    this.code = code
    this.names = details.names ?? []
    this.nearest = details.nearest
    this.pointer = details.pointer ?? ''
  }
}

export type FactErrorCode =
  | 'unknown_fact'
  | 'wrong_type'
  | 'not_an_option'
  | 'not_a_number'
  | 'not_a_date'
  | 'too_long'
  | 'exclusive_with_others'
  | 'unknown_module'
  | 'not_allowed'
  | 'today_needed'

/** Thrown when the host gives a fact, a module switch or a today that the question set cannot take. */
export class FactError extends Error {
  readonly code: FactErrorCode
  readonly names: readonly string[]
  readonly nearest: string | undefined

  constructor(code: FactErrorCode, message: string, details: Details = {}) {
    super(withNearest(message, details.nearest))
    this.name = 'FactError'
    this.code = code
    this.names = details.names ?? []
    this.nearest = details.nearest
  }
}

function withNearest(message: string, nearest: string | undefined): string {
  return nearest === undefined ? message : `${message} Did you mean "${nearest}"?`
}
