/** Words that other languages have for ours, each with what may be meant, in the order in which it is looked for. */
const foreign: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [['and', '&&', 'every'], ['all']],
      [['or', '||', 'either', 'some'], ['any']],
      [['!', 'unless', 'none'], ['not']],
      [['equals', 'equal', 'equal_to', 'eq', '=', '==', '==='], ['is']],
      [
        ['not_equals', 'not_equal', 'not', 'isnt', 'ne', 'neq', '!=', '!==', '<>'],
        ['is_not', 'excludes'],
      ],
      [
        ['gt', '>', 'more_than', 'greater_than', 'greater', 'over'],
        ['above', 'after'],
      ],
      [
        ['lt', '<', 'less_than', 'fewer_than', 'less', 'under'],
        ['below', 'before'],
      ],
      [
        ['gte', 'ge', '>=', 'min', 'from'],
        ['at_least', 'on_or_after'],
      ],
      [
        ['lte', 'le', '<=', 'max', 'to', 'up_to'],
        ['at_most', 'on_or_before'],
      ],
      [['contains', 'has'], ['includes']],
      [
        ['in', 'any'],
        ['one_of', 'includes_any'],
      ],
      [
        ['not_in', 'nin'],
        ['none_of', 'excludes'],
      ],
      [['exists', 'answer', 'known', 'set'], ['answered']],
    ] as const
  ).flatMap(([theirs, ours]) => theirs.map((word) => [word, ours] as const)),
)

/** The first of some words that a word of another language stands for. */
export function meantByForeign(word: string, ours: readonly string[]): string | undefined {
  return foreign.get(word.toLowerCase())?.find((each) => ours.includes(each))
}
