import { readRule, type Clause, type Declarations } from '@iqa/logic'
import type { Range, Rule } from '@iqa/model'
import { shownValue } from './declarations.js'

/** One clause of what decided, in words, with its place in the author's file. */
export interface Reason {
  /** How deep it stands under the clause before it. */
  readonly depth: number
  readonly verdict: 'holds' | 'fails' | 'unanswered'
  readonly words: string
  /** What it read and found: `It is Charging.`; absent for a clause that joins others. */
  readonly found?: string
  /** Whose condition it is: section, module, question, check … */
  readonly source: string
  readonly file?: string
  readonly line?: number
}

/** A clause as a line of the preview, where what it needs stands apart from how things are. */
export interface ReasonLine extends Omit<Reason, 'words' | 'found'> {
  /** What it needs, in the language asked for; absent for a line that only joins those under it, and for a rule without words. */
  readonly words?: string
  /** Whether it joins those under it, of which any may hold. */
  readonly joins: boolean
  /** What it read, as it is now. */
  readonly now: readonly Now[]
}

/** How a thing that a rule reads is now: its value in the language asked for, or in English that there is none, or what it comes to. */
export interface Now {
  /** Which thing, where there are several. */
  readonly name?: string
  readonly value?: string
  readonly state?: string
}

/** Where the nodes of rules stand in the author's files, by JSON pointer into the compiled set. */
export type Places = { readonly [pointer: string]: { readonly file: string; readonly range: Range } }

/** A condition that was run: its rule, where the rule is in the set, and what came of each clause. */
export interface Decided {
  readonly source: string
  readonly rule: Rule
  /** JSON pointer of the rule in the compiled set. */
  readonly pointer: string
  readonly clause: Clause
}

/** The clauses of a condition as lines to read, each under the one that joins it. */
export function reasonsOf(
  decided: Decided,
  declared: Declarations,
  places: Places,
  language: string,
): readonly ReasonLine[] {
  const lines: ReasonLine[] = []
  const visit = (clause: Clause, depth: number): void => {
    const place = placeOf(`${decided.pointer}${clause.pointer}`, decided.pointer, places)
    const at = place === undefined ? {} : { file: place.file, line: place.range.start.line }
    // What `all` joins is simply listed: each must hold.
    if (clause.joins === 'all' && clause.of.length > 0) {
      for (const each of clause.of) visit(each, depth)
      return
    }
    const line = { depth, verdict: clause.verdict, source: decided.source, ...at }
    if (clause.joins === 'any' && clause.of.length > 0) {
      lines.push({ ...line, joins: true, now: [] })
      for (const each of clause.of) visit(each, depth + 1)
      return
    }
    const words = readRule(nodeAt(decided.rule, clause.pointer), declared, language)
    lines.push({
      ...line,
      joins: false,
      ...(words === undefined ? {} : { words }),
      now: nowOf(clause, declared, language),
    })
  }
  visit(decided.clause, 0)
  return lines
}

/** The place of a rule node, or of the nearest node above it that has one. */
export function placeOf(pointer: string, least: string, places: Places): Places[string] | undefined {
  for (let at = pointer; at.length >= least.length; at = at.slice(0, at.lastIndexOf('/'))) {
    if (Object.hasOwn(places, at)) return places[at]
  }
  return undefined
}

function nowOf(clause: Clause, declared: Declarations, language: string): readonly Now[] {
  if (clause.joins === 'count') {
    const held = clause.of.filter(({ verdict }) => verdict === 'holds').length
    return [{ state: `${held} of the ${clause.of.length} ${held === 1 ? 'does' : 'do'}` }]
  }
  const reads = unlike(readsOf(clause))
  return reads.map(({ path, value }) => {
    const name = reads.length === 1 ? {} : { name: nameOf(path, declared, language) }
    if (path.startsWith('modules.')) return { ...name, state: value === 'yes' ? 'switched on' : 'switched off' }
    if (value === undefined) return { ...name, state: path.startsWith('answer') ? 'not answered' : 'not known' }
    if (value === 'not_applicable') return { ...name, state: 'not applicable' }
    if (Array.isArray(value) && value.length === 0) return { ...name, state: 'none' }
    return { ...name, value: shownValue(value, declared.get(path), language) }
  })
}

/** What was read, and found, in sentences: `It is Charging.` */
export function foundIn(all: Clause['reads'], declared: Declarations, language: string): { found?: string } {
  const reads = unlike(all)
  if (reads.length === 0) return {}
  const parts = reads.map(({ path, value }) => {
    const declaration = declared.get(path)
    const name = reads.length === 1 ? 'It' : nameOf(path, declared, language)
    if (path.startsWith('modules.')) return `${name} is switched ${value === 'yes' ? 'on' : 'off'}.`
    return value === undefined ? `${name} has no answer.` : `${name} is ${shownValue(value, declaration, language)}.`
  })
  return { found: parts.join(' ') }
}

function readsOf(clause: Clause): Clause['reads'] {
  return [...clause.reads, ...clause.of.flatMap(readsOf)]
}

/** Each thing read once. */
function unlike(reads: Clause['reads']): Clause['reads'] {
  return [...new Map(reads.map((read) => [read.path, read])).values()]
}

function nameOf(path: string, declared: Declarations, language: string): string {
  const text = declared.get(path)?.label ?? declared.moduleTitle(path.replace(/^modules\./, '')) ?? {}
  return capital(text[language] ?? Object.values(text)[0] ?? path)
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}

/** The rule at a JSON pointer into a document; null where there is nothing. */
export function nodeAt(document: unknown, pointer: string): Rule {
  let node = document
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    node = typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined
  }
  return (node ?? null) as Rule
}
