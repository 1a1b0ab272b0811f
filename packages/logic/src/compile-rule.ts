import type { Rule } from '@iqa/model'
import { readerOf, type Result, type RuleData, type Value } from './rule-data.js'
import { isTrue, ruleOperators, type Closure } from './rule-operators.js'

/** A rule made ready to run. Running it never throws, whatever the data, and changes nothing. */
export interface CompiledRule {
  /** The variables it reads, each once, in the order in which they stand. */
  readonly reads: readonly string[]
  /** How many operators, lists and literals it is made of. */
  readonly nodes: number
  /** What it comes to; null where that is nothing, or no number. */
  evaluate(data: RuleData): Result
}

/** How large a rule may be. An operator in an operator is one deeper; a node is an operator, a list or a literal. */
export const ruleLimits: { readonly depth: number; readonly nodes: number; readonly setNodes: number } = {
  depth: 16,
  nodes: 2000,
  setNodes: 400_000,
}

export type RuleErrorCode =
  'unknown_operator' | 'unknown_variable' | 'not_one_operator' | 'too_deep' | 'too_large' | 'wrong_operands'

/**
 * Thrown when a rule cannot be compiled. `pointer` is the JSON pointer of the node, `name` the operator or variable at
 * fault.
 */
export class RuleError extends Error {
  readonly code: RuleErrorCode
  readonly pointer: string
  override readonly name: string

  constructor(code: RuleErrorCode, pointer: string, name: string) {
    super(`A rule cannot be run, ${code.replaceAll('_', ' ')}: ${name} at "${pointer}".`)
    this.code = code
    this.pointer = pointer
    this.name = name
  }
}

/**
 * Turns a rule into closures over the closed list of operators. There is no other way to run a rule: no text becomes
 * code, and data is only ever read from maps and own elements.
 *
 * @param allowed which variables are declared; every well-formed one when left out
 * @throws {RuleError} when the rule is not one that may run
 */
export function compileRule(rule: Rule, allowed: (path: string) => boolean = () => true): CompiledRule {
  const reads = new Set<string>()
  let nodes = 0

  function compile(node: unknown, pointer: string, depth: number, inSome: boolean): Closure {
    nodes += 1
    if (nodes > ruleLimits.nodes) throw new RuleError('too_large', pointer, String(nodes))
    if (depth > ruleLimits.depth) throw new RuleError('too_deep', pointer, String(depth))
    if (Array.isArray(node)) return list(node, pointer, depth, inSome)
    if (isLiteral(node)) return () => node
    const [name, ...others] = typeof node === 'object' && node !== null ? Object.keys(node) : []
    if (name === undefined || others.length > 0) {
      throw new RuleError('not_one_operator', pointer, name === undefined ? typeof node : [name, ...others].join(', '))
    }
    const operands = (node as Readonly<Record<string, unknown>>)[name]
    if (name === 'var') return variable(operands, pointer, inSome)
    const operator = ruleOperators.get(name)
    if (!operator) throw new RuleError('unknown_operator', pointer, name)
    const [least, most] = operator.operands
    if (!Array.isArray(operands) || operands.length < least || operands.length > most) {
      throw new RuleError('wrong_operands', pointer, name)
    }
    const closures = Array.from(operands, (operand: unknown, at) => {
      // Inside the test of `some` a JsonLogic engine sees the element and nothing else.
      const ofElement = inSome || (name === 'some' && at === 1)
      return compile(operand, `${pointer}/${name}/${at}`, depth + 1, ofElement)
    })
    return operator.closure(closures)
  }

  function list(elements: readonly unknown[], pointer: string, depth: number, inSome: boolean): Closure {
    // A list of literals is no operator; only a list in a list nests.
    const closures = Array.from(elements, (element, at) =>
      compile(element, `${pointer}/${at}`, Array.isArray(element) ? depth + 1 : depth, inSome),
    )
    if (elements.every(isLiteral)) {
      const constant = [...elements] as readonly Result[]
      return () => constant
    }
    return (data, item) => closures.map((closure) => closure(data, item))
  }

  function variable(path: unknown, pointer: string, inSome: boolean): Closure {
    if (typeof path !== 'string') throw new RuleError('wrong_operands', pointer, 'var')
    if (inSome && path === '') return (_, item) => item
    const read = inSome ? undefined : readerOf(path)
    if (!read || !allowed(path)) throw new RuleError('unknown_variable', pointer, path)
    reads.add(path)
    return (data) => known(read(data))
  }

  const closure = compile(rule, '', 1, false)
  return {
    reads: [...reads],
    nodes,
    evaluate: (data) => {
      const result = closure(data, null)
      return typeof result === 'number' && !Number.isFinite(result) ? null : result
    },
  }
}

/** Whether a rule is true of the data, by JsonLogic's truth. */
export function holds(rule: CompiledRule, data: RuleData): boolean {
  return isTrue(rule.evaluate(data))
}

/** What the rule of a value derives: a number, or yes or no; undefined while that is unanswered. */
export function derive(rule: CompiledRule, data: RuleData): string | number | undefined {
  const result = rule.evaluate(data)
  if (typeof result === 'boolean') return result ? 'yes' : 'no'
  return typeof result === 'string' || typeof result === 'number' ? result : undefined
}

function isLiteral(node: unknown): node is string | number | boolean | null {
  return node === null || typeof node === 'string' || typeof node === 'boolean' || Number.isFinite(node)
}

/** Data as a rule may see it. A stranger, such as an object, reads as unanswered, so that no operator can meet one. */
function known(value: Value | boolean | undefined): Result {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) && value.every(isLiteral) ? (value as readonly string[]) : null
}
