import { digestWithout } from '@iqa/model'
import type { CompiledQuestionSet } from '@iqa/model'
import { checkOrder } from './check-order.js'
import { checkSet } from './check-set.js'
import { QuestionSetError } from './errors.js'
import { buildForm } from './build-form.js'
import type { Form } from './form.js'
import { isRecord, NotPlainError, plainCopy } from './plain.js'

/**
 * Makes a compiled question set ready to run, once it is known to be one: its format, its digest, its shape, its rules.
 * The form keeps a copy, so that a change of the caller's object changes nothing.
 *
 * @param without an edge of the dependency graph to leave out, for a test
 * @throws {QuestionSetError}
 */
export function loadForm(given: unknown, without?: { readonly needed: string; readonly by: string }): Form {
  const set = copyOfSet(given)
  checkSet(set)
  const form = buildForm(set as unknown as CompiledQuestionSet, without)
  checkOrder(form)
  return form
}

function copyOfSet(given: unknown): Readonly<Record<string, unknown>> {
  let set: unknown
  try {
    set = plainCopy(given)
  } catch (error) {
    if (!(error instanceof NotPlainError)) throw error
    throw new QuestionSetError('not_a_set', `This is not a compiled question set. ${error.message}`, {
      pointer: error.pointer,
    })
  }
  if (!isRecord(set)) throw new QuestionSetError('not_a_set', 'This is not a compiled question set.')
  if (set['iqa_compiled'] !== 1) {
    throw new QuestionSetError('unknown_format', 'This question set has a format that this version does not read.', {
      names: ['iqa_compiled'],
      pointer: '/iqa_compiled',
    })
  }
  if (digestWithout(set, 'digest') !== set['digest']) {
    throw new QuestionSetError(
      'other_digest',
      'This question set is not what its digest says: it was changed after it was compiled.',
      {
        names: ['digest'],
        pointer: '/digest',
      },
    )
  }
  return set
}
