import type { Option } from '@iqa/model'
import type { Declared } from './resolved-set.js'

/** What answer means in the rules of a question. */
export function asAnswer(declared: Declared): Declared {
  return { ...declared, kind: 'word', id: 'answer', path: 'answer', label: { en: 'the answer', cy: 'yr ateb' } }
}

/** What issues means there. */
export function issuesWord(options: readonly Option[]): Declared {
  const place = {
    file: '',
    range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } },
  }
  return {
    kind: 'word',
    id: 'issues',
    path: 'issues',
    place,
    label: { en: 'the issues ticked', cy: 'y materion a diciwyd' },
    type: 'many',
    options,
  }
}
