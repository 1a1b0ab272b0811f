import { digestWithout } from '@iqa/model'
import type { CompiledQuestionSet } from '@iqa/model'
import { checkSet } from './check-set.js'
import { refuseSet } from './errors.js'
import { buildForm } from './build-form.js'
import type { Form } from './form.js'
import { setShape } from './set-shape.js'
import { opened } from './shape.js'

/**
 * Makes a compiled question set ready to run, once it is known to be one: its format, its digest, its shape, its rules.
 * The form keeps a copy, so that a change of the caller's object changes nothing.
 *
 * @param without an edge of the dependency graph to leave out, for a test
 * @throws {QuestionSetError}
 */
export function loadForm(given: unknown, without?: { readonly needed: string; readonly by: string }): Form {
  const document = opened(given, 'iqa_compiled', 'not_a_set', refuseSet)
  if (digestWithout(document, 'digest') !== document['digest'])
    refuseSet(
      'other_digest',
      '/digest',
      'It is not what its digest says: it was changed after it was compiled.',
      'digest',
    )
  setShape(document, '', refuseSet)
  const set = document as unknown as CompiledQuestionSet
  checkSet(set)
  return buildForm(set, without)
}
