/** What a file may hold at most. Checked before anything that takes long. */
export const limits = {
  /** UTF-16 units of a file. */
  characters: 1_000_000,
  /** Keys of a mapping, and entries of a list. */
  entries: 2_000,
  /** Mappings and lists inside each other. */
  depth: 32,
  /** Marks, texts, spaces and line breaks of a file: ten times those of the longest set known. */
  parts: 200_000,
} as const
