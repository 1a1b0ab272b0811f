import { nearest } from '@iqa/model'
import type { Range, Rule } from '@iqa/model'
import { rawGuesses, rawOperands, rawRuleFault } from '../diagnostics/catalogue/logic.js'
import type { DiagnosticKind } from '../diagnostics/define.js'
import type { SyntaxNode } from '../read/syntax-tree.js'
import type { ConditionContext } from './reading.js'
import type { Read } from './resolved-set.js'

/** The operators of a rule with the fewest and the most operands that they take. */
const operators: Readonly<Record<string, readonly [number, number]>> = {
  '===': [2, 2],
  '!==': [2, 2],
  '<': [2, 3],
  '<=': [2, 3],
  '>': [2, 2],
  '>=': [2, 2],
  in: [2, 2],
  and: [1, 100],
  or: [1, 100],
  '!': [1, 1],
  if: [2, 100],
  '+': [1, 100],
  some: [2, 2],
  days_between: [2, 2],
}
const strict: Readonly<Record<string, string>> = { '==': '===', '!=': '!==' }

/**
 * A rule that an author writes in JsonLogic. Its operators and variables are those of the closed list; == and != are read as === and
 * !==, `in` on a text as ===, and every comparison of something that may be unanswered gets the guard that the short form has, so that
 * the rule means the same on every engine. Raises IQA201's like for variables (311), 313 and 329.
 */
export function parseRawRule(
  node: SyntaxNode,
  context: ConditionContext,
): { readonly rule: Rule | undefined; readonly reads: readonly Read[]; readonly faulty: boolean } {
  const reads: Read[] = []
  let faulty = false

  const report = <Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): void =>
    context.reporter.report(kind, { file: context.file, range }, slots)
  const fault = <Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): null => {
    faulty = true
    report(kind, range, slots)
    return null
  }

  const read = (at: SyntaxNode, depth: number, item: boolean): Rule => {
    if (depth > 100) return fault(rawRuleFault, at.range, { how: 'keys', name: '' })
    if (at.kind === 'scalar') return at.value
    if (at.kind === 'list') return at.items.map((each) => read(each, depth + 1, item))
    const [only] = at.entries
    if (only === undefined || at.entries.length > 1) return fault(rawRuleFault, at.range, { how: 'keys', name: '' })
    if (only.key === 'var') return variable(only.value, item)
    const name = Object.hasOwn(strict, only.key) ? (strict[only.key] ?? only.key) : only.key
    const takes = Object.hasOwn(operators, name) ? operators[name] : undefined
    if (takes === undefined) {
      return fault(rawRuleFault, only.keyRange, {
        how: 'operator',
        name: only.key,
        nearest: nearest(only.key, [...Object.keys(operators), 'var']),
        operators: Object.keys(operators),
      })
    }
    // JsonLogic lets a single operand stand without its list.
    const nodes = only.value.kind === 'list' ? only.value.items : [only.value]
    if (nodes.length < takes[0] || nodes.length > takes[1]) return fault(rawOperands, only.keyRange, { op: only.key })
    const operands = nodes.map((each, position) => read(each, depth + 1, item || (name === 'some' && position === 1)))
    if (name !== only.key) report(rawGuesses, only.keyRange, { op: only.key, write: name })
    if (name === 'in') return searched(operands, only.keyRange)
    return { [name]: operands } as Rule
  }

  const variable = (at: SyntaxNode, item: boolean): Rule => {
    const name = at.kind === 'list' && at.items.length === 1 ? at.items[0] : at
    const path = name?.kind === 'scalar' ? name.value : undefined
    if (typeof path !== 'string') return fault(rawOperands, at.range, { op: 'var' })
    if (path === '' && item) return { var: '' }
    const stored = storedPath(path, context)
    if (stored === undefined)
      return fault(rawRuleFault, at.range, { how: 'variable', name: path, nearest: meantPath(path, readable(context)) })
    if (stored !== 'today') reads.push({ id: path.slice(path.indexOf('.') + 1), path: stored, range: at.range })
    return { var: stored }
  }

  /** `in` looks into lists only. */
  const searched = (operands: readonly Rule[], range: Range): Rule => {
    const [left = null, right = null] = operands
    if (Array.isArray(right)) return { in: [left, right] }
    const path = pathOf(right)
    const type = path === undefined ? undefined : typeAt(path, context)
    if (path === undefined) return fault(rawOperands, range, { op: 'in' })
    if (type === 'many' || type === undefined) return { in: [left, right] }
    report(rawGuesses, range, { op: 'in on text', write: '===' })
    return { '===': [left, right] }
  }

  const rule = guarded(read(node, 0, false), new Set())
  return { rule: faulty ? undefined : rule, reads, faulty }
}

/** The path under which a set stores what a raw rule of this file names; undefined where there is no such thing. */
function storedPath(path: string, context: ConditionContext): string | undefined {
  if (path === 'today') return path
  if (path === 'answer') return context.own && context.answer !== undefined ? path : undefined
  if (path === 'issues') return context.own && context.issues !== undefined ? path : undefined
  const dot = path.indexOf('.')
  const [kind, id] = [path.slice(0, Math.max(dot, 0)), path.slice(dot + 1)]
  if (kind === 'modules') {
    const module = context.scope.module(id)
    return module === undefined ? undefined : `modules.${module.alias}`
  }
  const found = context.scope.find(id)
  const kinds: Readonly<Record<string, string>> = { fact: 'facts', question: 'answers', value: 'values' }
  return found !== undefined && kinds[found.kind] === kind ? found.path : undefined
}

function readable(context: ConditionContext): readonly string[] {
  const kinds: Readonly<Record<string, string>> = { fact: 'facts', question: 'answers', value: 'values' }
  return [
    ...context.scope.ids().map((id) => `${kinds[context.scope.find(id)?.kind ?? ''] ?? ''}.${id}`),
    ...context.scope.moduleIds().map((id) => `modules.${id}`),
    'today',
    ...(context.own ? ['answer', 'issues'] : []),
  ]
}

/** An id without what it is an id of, or the nearest of all paths. */
function meantPath(path: string, paths: readonly string[]): string | undefined {
  return paths.find((each) => each.slice(each.indexOf('.') + 1) === path) ?? nearest(path, paths)
}

function typeAt(path: string, context: ConditionContext): string | undefined {
  if (path === 'answer') return context.answer?.type
  if (path === 'issues') return 'many'
  if (path === 'today') return 'date'
  return context.byPath.get(path)?.type
}

function pathOf(rule: Rule | undefined): string | undefined {
  return typeof rule === 'object' && rule !== null && !Array.isArray(rule) && typeof rule.var === 'string'
    ? rule.var
    : undefined
}

const comparing = new Set(['===', '!==', '<', '<=', '>', '>='])

/** The rule with a guard for every reference that a comparison rests on, unless an `and` around it has one already. */
function guarded(rule: Rule, known: ReadonlySet<string>): Rule {
  if (typeof rule !== 'object' || rule === null) return rule
  if (Array.isArray(rule)) return rule.map((each) => guarded(each, known))
  const [name = '', operands] = Object.entries(rule)[0] ?? []
  if (name === 'var' || !Array.isArray(operands)) return rule
  if (name === 'and') {
    const seen = new Set(known)
    return {
      and: operands.map((each: Rule) => {
        const made = guarded(each, seen)
        const path = guardOf(each)
        if (path !== undefined) seen.add(path)
        return made
      }),
    }
  }
  const inside = { [name]: operands.map((each: Rule) => guarded(each, known)) } as Rule
  if (!comparing.has(name) || operands.includes(null)) return inside
  const unguarded = [...new Set(operands.flatMap(restsOn))].filter(
    (path) => !known.has(path) && path !== 'today' && !path.startsWith('modules.'),
  )
  if (unguarded.length === 0) return inside
  return { and: [...unguarded.map((path): Rule => ({ '!==': [{ var: path }, null] })), inside] }
}

function guardOf(rule: Rule): string | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined
  const operands = rule['!==']
  return operands?.[1] === null ? pathOf(operands[0]) : undefined
}

/** What a compared operand needs to have an answer: variables, also those that are added or measured. */
function restsOn(rule: Rule): readonly string[] {
  const path = pathOf(rule)
  if (path !== undefined) return path === '' ? [] : [path]
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return []
  return [...(rule['+'] ?? []), ...(rule.days_between ?? [])].flatMap(restsOn)
}
