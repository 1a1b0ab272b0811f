import type { Condition } from '@iqa/logic'

/** A condition and every condition in it, outer ones first. */
export function* partsOf(condition: Condition | undefined): Generator<Condition> {
  if (condition === undefined) return
  yield condition
  if (condition.kind === 'all' || condition.kind === 'any') for (const each of condition.of) yield* partsOf(each)
  else if (condition.kind === 'not') yield* partsOf(condition.of)
}
