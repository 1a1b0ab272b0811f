import type { Declaration, Declarations } from '@iqa/logic'
import type { Place, Text } from '@iqa/model'
import type { Declared } from './resolved-set.js'

/** What one file can name: a set everything that it declares and brings in, a module its own and what it uses. */
export interface Scope {
  /** What an id means here. */
  find(id: string): Declared | undefined
  /** Every id that means something here, for the nearest one. */
  readonly ids: () => readonly string[]
  /** The alias and title of an included module, by its alias. */
  module(id: string): { readonly alias: string; readonly title: Text } | undefined
  readonly moduleIds: () => readonly string[]
  /** Questions that carry a tag, in document order; undefined where there is no such tag. */
  covered(tag: string): readonly Declared[] | undefined
  readonly tags: () => readonly string[]
  /** What an id names that no condition can read, such as a section. */
  otherwise(id: string): string | undefined
  /** False where a file could not be read, so that a name may be missing only for that. */
  readonly complete: boolean
}

/** One place for all that a set names, filled part by part. An id belongs to whoever declared it first. */
export interface Names {
  /** The earlier place of this id, or undefined when the id is now taken. */
  claim(id: string, what: string, place: Place): { readonly what: string; readonly place: Place } | undefined
  what(id: string): string | undefined
}

/** No id taken yet. */
export function createNames(): Names {
  const taken = new Map<string, { readonly what: string; readonly place: Place }>()
  return {
    claim(id, what, place) {
      const earlier = taken.get(id)
      // A module may share its name with a section, and with nothing else.
      const pair = new Set([earlier?.what, what])
      if (earlier !== undefined && !(pair.has('module') && pair.has('section'))) return earlier
      if (earlier === undefined) taken.set(id, { what, place })
      return undefined
    },
    what: (id) => taken.get(id)?.what,
  }
}

/** What logic needs to know of a declaration; undefined where it has a fault. */
function asDeclaration(declared: Declared | undefined): Declaration | undefined {
  if (declared?.type === undefined) return undefined
  return {
    path: declared.path,
    type: declared.type,
    label: declared.label,
    ...(declared.options === undefined ? {} : { options: declared.options }),
    ...(declared.scale === undefined ? {} : { scale: declared.scale }),
    ...(declared.not_applicable === undefined ? {} : { not_applicable: declared.not_applicable }),
  }
}

/** The day on which an assessment began, as conditions name it. */
export const today: Declaration = { path: 'today', type: 'date', label: { en: 'today', cy: 'heddiw' } }

/** Declarations by path, with the words answer and issues as they are meant in one place. */
export function declarationsOf(
  byPath: ReadonlyMap<string, Declared>,
  moduleTitles: ReadonlyMap<string, Text>,
  words: { readonly answer?: Declared | undefined; readonly issues?: Declared | undefined } = {},
): Declarations {
  return {
    get(path) {
      if (path === 'today') return today
      if (path === 'answer') return asDeclaration(words.answer)
      if (path === 'issues') return asDeclaration(words.issues)
      return asDeclaration(byPath.get(path))
    },
    moduleTitle: (id) => moduleTitles.get(id),
  }
}
