import { expect, test } from 'vitest'
import { proposeId } from './propose-id.js'

test.each([
  ['Code test', 'code_test'],
  ['code-test', 'code_test'],
  ['codeTest', 'code_test'],
  ['Été à la mer', 'ete_a_la_mer'],
  ['  2. Second try!  ', 'second_try'],
  ['tŷ', 'ty'],
  ['a'.repeat(80), 'a'.repeat(64)],
  ['2026', undefined],
  ['字', undefined],
  ['', undefined],
  ['constructor', undefined],
  ['code_test', undefined],
])('%s: %s', (text, id) => expect(proposeId(text)).toBe(id))
