import type { WrittenConfig, WrittenFormat } from '@iqa/model'

/** Formats of text that every project has; its config may add to them and replace them. */
const common: Readonly<Record<string, WrittenFormat>> = {
  case_reference: {
    pattern: '[A-Za-z0-9][A-Za-z0-9/ \\-]*',
    at_most: 40,
    reads_as: 'a case reference: letters, numbers, spaces, hyphens and strokes',
  },
  whole_number: { pattern: '[0-9]+', at_most: 15, reads_as: 'a whole number' },
}

/** The named formats of a project. */
export function formatsOf(config: WrittenConfig | undefined): Readonly<Record<string, WrittenFormat>> {
  return { ...common, ...config?.formats }
}
