import type { DiagnosticKind } from './define.js'
import * as guidance from './catalogue/guidance.js'
import * as internal from './catalogue/internal.js'
import * as logic from './catalogue/logic.js'
import * as references from './catalogue/references.js'
import * as scenarios from './catalogue/scenarios.js'
import * as schema from './catalogue/schema.js'
import * as syntax from './catalogue/syntax.js'

/** A kind of diagnostic, whatever fills its sentences. */
export type AnyKind = Omit<DiagnosticKind<never>, 'title' | 'help'>

/**
 * Joins groups of kinds into one catalogue, by code and in the order of the codes.
 *
 * @throws {CatalogueError} where two kinds have one code, or a code is not IQA and three digits
 */
export function joinCatalogue(groups: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, AnyKind> {
  const kinds = new Map<string, AnyKind>()
  for (const value of groups.flatMap((group) => Object.values(group))) {
    if (!isKind(value)) continue // a helper of a group
    if (!/^IQA\d{3}$/.test(value.code)) throw new CatalogueError(`"${value.code}" is not a code`)
    if (kinds.has(value.code)) throw new CatalogueError(`${value.code} is defined twice`)
    kinds.set(value.code, value)
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Thrown at load: two kinds of diagnostic have one code, or one has none. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError'
}

/** Every kind of diagnostic, by its code. */
export const catalogue: ReadonlyMap<string, AnyKind> = joinCatalogue([
  syntax,
  schema,
  references,
  logic,
  internal,
  guidance,
  scenarios,
])

/** Every code, in order. */
export const codes: readonly string[] = [...catalogue.keys()]

function isKind(value: unknown): value is AnyKind {
  return typeof value === 'object' && value !== null && 'heading' in value && 'severity' in value && 'code' in value
}
