/**
 * Why a word cannot be an id; undefined where it can.
 *
 * @param place left: the word can stand left of a colon in a condition (a question, fact, value, check, module, section
 *   or tag), where it would be read as a word of the grammar. right: it stands only to the right (an option, an issue,
 *   a label), where the words of the grammar do no harm.
 */
export function reservedBecause(id: string, place: 'left' | 'right'): 'condition' | 'yaml' | 'program' | undefined {
  if (id === 'constructor' || id === 'prototype') return 'program'
  if (yamlWords.has(id)) return 'yaml'
  if (id === 'not_applicable' || (place === 'left' && conditionWords.has(id))) return 'condition'
  return undefined
}

const yamlWords = new Set(['yes', 'no', 'true', 'false', 'on', 'off', 'null'])

const conditionWords = new Set([
  ...['all', 'any', 'not', 'count', 'module', 'logic', 'reads_as', 'answer', 'issues', 'today'],
  ...['is', 'is_not', 'one_of', 'none_of', 'answered', 'at_least', 'at_most', 'above', 'below', 'between'],
  ...['before', 'after', 'on_or_before', 'on_or_after', 'within', 'later_than'],
  ...['includes', 'includes_any', 'includes_all', 'excludes'],
])
