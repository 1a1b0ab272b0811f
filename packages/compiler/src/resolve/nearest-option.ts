import { nearest } from '@iqa/model'
import type { Text } from '@iqa/model'

/**
 * The option that was probably meant: the one whose label was written in place of its id, else the one with the nearest id.
 *
 * @param known ids that may be answered, not applicable among them where it is
 */
export function nearestOption(
  written: string,
  options: readonly { readonly id: string; readonly label: Text }[],
  known: readonly string[],
): string | undefined {
  const wanted = written.trim().toLowerCase()
  const labelled = options.find(({ label }) => Object.values(label).some((text) => text.toLowerCase() === wanted))
  return labelled?.id ?? nearest(written, known.slice(0, 100))
}
