import { daysBetween, isDate } from './dates.js'
import type { Result, RuleData } from './rule-data.js'

/** A compiled node. `item` is the element that `some` is looking at. */
export type Closure = (data: RuleData, item: Result) => Result

/** One operator that a rule may use. */
export interface RuleOperator {
  /** The fewest and the most operands it takes. */
  readonly operands: readonly [least: number, most: number]
  /** Its meaning. The number of operands has been checked. */
  closure(operands: readonly Closure[]): Closure
}

/**
 * The closed list of operators of a rule: a subset of JsonLogic with its meaning, and `days_between`. Nothing else can
 * be called. `var` reads data and is the compiler's own. It differs from json-logic-js in two places only:
 *
 * - `<` `<=` `>` `>=` are false when an operand is null. JsonLogic takes null for 0, so that "below 3" holds of no
 *   answer.
 * - `in` needs a list on its right; of a text it is false. JsonLogic searches the text, so that "met" is in "not_met".
 *
 * Truth is JsonLogic's: null, false, 0, NaN, empty text and the empty list are not true, everything else is ("0" too).
 */
export const ruleOperators: ReadonlyMap<string, RuleOperator> = new Map<string, RuleOperator>([
  ['===', two((a, b) => a === b)],
  ['!==', two((a, b) => a !== b)],
  ['<', between((a, b) => a < b)],
  ['<=', between((a, b) => a <= b)],
  ['>', ordered((a, b) => a > b)],
  ['>=', ordered((a, b) => a >= b)],
  ['in', two((a, b) => Array.isArray(b) && b.indexOf(a) !== -1)],
  ['and', { operands: [1, Infinity], closure: (operands) => firstOrLast(operands, (result) => !isTrue(result)) }],
  ['or', { operands: [1, Infinity], closure: (operands) => firstOrLast(operands, isTrue) }],
  ['!', one((a) => !isTrue(a))],
  ['if', { operands: [0, Infinity], closure: choose }],
  ['+', { operands: [0, Infinity], closure: sum }],
  ['some', { operands: [2, 2], closure: some }],
  ['days_between', two(daysBetweenOperands)],
])

/** Truth of anything a rule comes to, as JsonLogic has it. */
export function isTrue(result: Result): boolean {
  return Array.isArray(result) ? result.length > 0 : Boolean(result)
}

/**
 * `days_between` as an operation of a JsonLogic engine, the one it has to be given: whole days from `a` to `b`, or
 * null.
 */
export function daysBetweenOperands(a: unknown, b: unknown): number | null {
  return typeof a === 'string' && typeof b === 'string' && isDate(a) && isDate(b) ? daysBetween(a, b) : null
}

type Ordering = (a: string | number, b: string | number) => boolean

function one(apply: (a: Result) => Result): RuleOperator {
  return {
    operands: [1, 1],
    closure: (operands) => {
      const [a] = operands as readonly [Closure]
      return (data, item) => apply(a(data, item))
    },
  }
}

function two(apply: (a: Result, b: Result) => Result): RuleOperator {
  return {
    operands: [2, 2],
    closure: (operands) => {
      const [a, b] = operands as readonly [Closure, Closure]
      return (data, item) => apply(a(data, item), b(data, item))
    },
  }
}

function ordered(ordering: Ordering): RuleOperator {
  return two((a, b) => inOrder(ordering, a, b))
}

/** Of three operands it says that the middle one lies between the others. */
function between(ordering: Ordering): RuleOperator {
  return {
    operands: [2, 3],
    closure: (operands) => {
      const [a, b, c] = operands as readonly [Closure, Closure, Closure?]
      if (!c) return (data, item) => inOrder(ordering, a(data, item), b(data, item))
      return (data, item) => {
        const middle = b(data, item)
        return inOrder(ordering, a(data, item), middle) && inOrder(ordering, middle, c(data, item))
      }
    },
  }
}

/**
 * Two texts by their UTF-16 units, anything else as numbers, both as JavaScript compares; null is in no order with
 * anything.
 */
function inOrder(ordering: Ordering, a: Result, b: Result): boolean {
  return a !== null && b !== null && ordering(comparable(a), comparable(b))
}

function comparable(result: Exclude<Result, null>): string | number {
  if (typeof result === 'boolean') return Number(result)
  return typeof result === 'object' ? String(result) : result
}

function firstOrLast(operands: readonly Closure[], stops: (result: Result) => boolean): Closure {
  return (data, item) => {
    let result: Result = null
    for (const operand of operands) {
      result = operand(data, item)
      if (stops(result)) return result
    }
    return result
  }
}

/** Condition and result in turn, then what to give otherwise; null when that is missing. */
function choose(operands: readonly Closure[]): Closure {
  return (data, item) => {
    for (let at = 0; at < operands.length; at += 2) {
      const first = operands[at] as Closure
      const second = operands[at + 1]
      if (!second) return first(data, item)
      if (isTrue(first(data, item))) return second(data, item)
    }
    return null
  }
}

/**
 * Numbers and texts that begin with one are added; anything else makes it NaN, which is in no order and comes out as
 * null.
 */
function sum(operands: readonly Closure[]): Closure {
  return (data, item) => operands.reduce((total, operand) => total + Number.parseFloat(String(operand(data, item))), 0)
}

function some(operands: readonly Closure[]): Closure {
  const [list, test] = operands as readonly [Closure, Closure]
  return (data, item) => {
    const elements = list(data, item)
    return Array.isArray(elements) && elements.some((element: Result) => isTrue(test(data, element)))
  }
}
