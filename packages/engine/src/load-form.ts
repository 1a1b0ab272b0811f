import { digestWithout } from '@iqa/model'
import type { CompiledQuestionSet } from '@iqa/model'
import { checkSet } from './check-set.js'
import { QuestionSetError } from './errors.js'
import type { QuestionSetErrorCode } from './errors.js'
import { buildForm } from './build-form.js'
import type { Form } from './form.js'
import { setShape } from './set-shape.js'
import { opened } from './shape.js'
import type { Tell } from './shape.js'

/**
 * Makes a compiled question set ready to run, once it is known to be one: its format, its digest, its shape, its rules.
 * The form keeps a copy, so that a change of the caller's object changes nothing.
 *
 * @param without an edge of the dependency graph to leave out, for a test
 * @throws {QuestionSetError}
 */
export function loadForm(given: unknown, without?: { readonly needed: string; readonly by: string }): Form {
  const document = opened(given, 'iqa_compiled', 'not_a_set', refuse)
  if (digestWithout(document, 'digest') !== document['digest'])
    refuse('other_digest', '/digest', 'It is not what its digest says: it was changed after it was compiled.', 'digest')
  setShape(document, '', refuse)
  const set = document as unknown as CompiledQuestionSet
  checkSet(set, refuse)
  return buildForm(set, without)
}

const refuse: Tell = (code, pointer, message, name, nearest) => {
  throw new QuestionSetError(
    codes.has(code) ? (code as QuestionSetErrorCode) : 'wrong_shape',
    `This question set cannot be used. ${message}`,
    { names: name === undefined ? [] : [name], nearest, pointer },
  )
}

/** Whatever else its shape is told off for is a wrong shape. */
const codes: ReadonlySet<string> = new Set<QuestionSetErrorCode>([
  'not_a_set',
  'unknown_format',
  'unknown_property',
  'missing_property',
  'other_digest',
  'repeated_id',
  'unknown_id',
])
