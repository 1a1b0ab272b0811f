const meanings: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ...['yes', 'y', 'true', 'on'].map((word) => [word, 'yes'] as const),
  ...['no', 'n', 'false', 'off'].map((word) => [word, 'no'] as const),
])

/** What a value that is written where yes or no is due most likely means: true, on and y are yes. */
export function meantYesOrNo(value: unknown): 'yes' | 'no' | undefined {
  return typeof value === 'boolean' || typeof value === 'string' ? meanings.get(String(value).toLowerCase()) : undefined
}
