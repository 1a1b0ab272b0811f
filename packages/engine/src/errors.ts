/** What every refusal of the engine carries besides its sentence. */
interface Details {
  /** The names that it is about: ids or properties. */
  readonly names?: readonly string[]
  /** What may have been meant. */
  readonly nearest?: string | undefined
  /** JSON pointer into the document that is refused. */
  readonly pointer?: string
}

/** What the engine throws when it cannot use what it was given. */
class Refusal<Code extends string> extends Error {
  readonly code: Code
  readonly names: readonly string[]
  readonly nearest: string | undefined
  readonly pointer: string

  constructor(code: Code, message: string, { names = [], nearest, pointer = '' }: Details = {}) {
    super(withNearest(message, nearest))
    this.code = code
    this.names = names
    this.nearest = nearest
    this.pointer = pointer
  }
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
export class QuestionSetError extends Refusal<QuestionSetErrorCode> {
  override readonly name = 'QuestionSetError'
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
  | 'not_an_option'
  | 'exclusive_with_others'
  | 'not_allowed'

/** Thrown when a draft does not belong to the question set, or is not a draft. The draft itself is left as it was. */
export class DraftError extends Refusal<DraftErrorCode> {
  override readonly name = 'DraftError'
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
export class FactError extends Refusal<FactErrorCode> {
  override readonly name = 'FactError'
}

/** A sentence, and what may have been meant. */
export function withNearest(message: string, nearest: string | undefined): string {
  return nearest === undefined ? message : `${message} Did you mean "${nearest}"?`
}

/** Refuses something by throwing: `names` are those that it is about, `nearest` the known one most like it. */
export type Refuse = (
  code: string,
  pointer: string,
  message: string,
  names?: string | readonly string[],
  nearest?: string,
) => never

/** What the shape of a record tells apart is all one in what has to be right before anything else can be. */
const ofShape: readonly string[] = ['wrong_type', 'too_long', 'blank', 'not_a_date']

export const refuseSet: Refuse = refusing(QuestionSetError, 'This question set cannot be used. ', ofShape)
export const refuseDraft: Refuse = refusing(DraftError, 'This draft cannot be used. ', [...ofShape, 'missing_property'])
export const refuseFact: Refuse = refusing(FactError, '', [])

function refusing<Code extends string>(
  Refused: new (code: Code, message: string, details: Details) => Error,
  what: string,
  wrongShape: readonly string[],
): Refuse {
  return (code, pointer, message, names = [], nearest) => {
    const told = (wrongShape.includes(code) ? 'wrong_shape' : code) as Code
    throw new Refused(told, what + message, { names: [names].flat(), nearest, pointer })
  }
}
