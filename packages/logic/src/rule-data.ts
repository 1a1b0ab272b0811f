import { isId, isStoredId } from '@iqa/model'

/**
 * A value as rules read it: the id of an option, `yes` or `no`, a date, text, a number, or the ids of several options.
 */
export type Value = string | number | readonly string[]

/** What a rule may come to on its way. A list may hold anything only in a raw rule that writes one. */
export type Result = string | number | boolean | null | readonly Result[]

/** What rules read. Unanswered is absent from the map, never stored as null. */
export interface RuleData {
  readonly facts: ReadonlyMap<string, Value>
  /** Readable answers of the questions that are asked, by stored id. `not_applicable` is a value. */
  readonly answers: ReadonlyMap<string, Value>
  readonly values: ReadonlyMap<string, Value>
  /** By alias: whether the module is on. */
  readonly modules: ReadonlyMap<string, boolean>
  readonly today?: string
  /** The question's own answer, in its own rules and in checks over each question. */
  readonly answer?: Value
  /** The issues ticked beside it. */
  readonly issues?: readonly string[]
}

export type Reader = (data: RuleData) => Value | boolean | undefined

/**
 * How a variable of a rule is read: `facts.x`, `answers.q`, `answers.alias.q`, `values.v`, `modules.m`, `today`,
 * `answer`, `issues`. Ids are looked up in maps, so a name that objects inherit finds nothing.
 *
 * @returns undefined when the path is none of these
 */
export function readerOf(path: string): Reader | undefined {
  if (path === 'today') return (data) => data.today
  if (path === 'answer') return (data) => data.answer
  if (path === 'issues') return (data) => data.issues
  const dot = path.indexOf('.')
  const id = path.slice(dot + 1)
  switch (path.slice(0, Math.max(dot, 0))) {
    case 'facts':
      return isId(id) ? (data) => data.facts.get(id) : undefined
    case 'answers':
      return isStoredId(id) ? (data) => data.answers.get(id) : undefined
    case 'values':
      return isStoredId(id) ? (data) => data.values.get(id) : undefined
    case 'modules':
      return isId(id) ? (data) => data.modules.get(id) : undefined
    default:
      return undefined
  }
}

/**
 * The same data as nested objects, for a stock JsonLogic engine: `answers.disclosure.police_schedules` lies in an
 * object of its module. What is unanswered is absent, which JsonLogic reads as null. The objects inherit nothing.
 */
export function toJsonLogicData(data: RuleData): object {
  const root = bare<unknown>({ facts: nest(data.facts), answers: nest(data.answers), values: nest(data.values) })
  root['modules'] = nest(data.modules)
  if (data.today !== undefined) root['today'] = data.today
  if (data.answer !== undefined) root['answer'] = data.answer
  if (data.issues !== undefined) root['issues'] = data.issues
  return root
}

function nest(entries: ReadonlyMap<string, unknown>): object {
  const top = bare<unknown>()
  const modules = new Map<string, Record<string, unknown>>()
  for (const [storedId, value] of entries) {
    const [first = '', own] = storedId.split('.')
    if (own === undefined) {
      top[first] = value
      continue
    }
    const inner = modules.get(first) ?? bare<unknown>()
    inner[own] = value
    modules.set(first, inner)
    top[first] = inner
  }
  return top
}

function bare<T>(members: Record<string, T> = {}): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, members)
}
