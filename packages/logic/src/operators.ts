import type { Rule } from '@iqa/model'
import type { Operand } from './condition.js'

/** What kind of thing is compared. A long text is a text. */
export type ValueType = 'choice' | 'scale' | 'yes_no' | 'many' | 'number' | 'date' | 'text'

export type OperatorName =
  | 'is'
  | 'is_not'
  | 'one_of'
  | 'none_of'
  | 'answered'
  | 'at_least'
  | 'at_most'
  | 'above'
  | 'below'
  | 'between'
  | 'before'
  | 'after'
  | 'on_or_before'
  | 'on_or_after'
  | 'within'
  | 'later_than'
  | 'includes'
  | 'includes_any'
  | 'includes_all'
  | 'excludes'

/**
 * What may stand after an operator: a literal of the type on its left, a list of them, two numbers, yes or no, `{ref:
 * id}`, or a number of days from a date.
 */
export type OperandForm = 'literal' | 'list' | 'pair' | 'whether' | 'ref' | 'span'

/** One operator of the short form on some types of value. */
export interface OperatorRow {
  readonly name: OperatorName
  readonly types: readonly ValueType[]
  readonly operands: readonly OperandForm[]
  /**
   * With something unanswered on either side: false as every comparison is, or as its rule says. A row that is false is
   * guarded.
   */
  readonly unanswered: 'false' | 'by_rule'
  /**
   * Its JsonLogic, without guards, as parts that must all hold. `v` is the left side; `options` are those of its scale,
   * best first.
   */
  rule(v: Rule, operand: Operand, options: readonly string[]): readonly Rule[]
  /** Which words read it back: a key of `tests` in words/en.ts. */
  readonly words: WordsKey
}

export type WordsKey = OperatorName | 'better_or_same' | 'worse_or_same' | 'better' | 'worse'

const chosen: readonly ValueType[] = ['choice', 'scale', 'yes_no']
const anyType: readonly ValueType[] = ['choice', 'scale', 'yes_no', 'many', 'number', 'date', 'text']

/**
 * The closed table of the short form, in the order in which an author is shown them. Adding an operator: a row here,
 * its words in words/en.ts and words/cy.ts, a row in operators.test.ts. What is emitted, read back and read from a rule
 * follows this table.
 */
export const operatorRows: readonly OperatorRow[] = [
  compared('is', [...chosen, 'number', 'date'], ['literal', 'ref'], (v, w) => ({ '===': [v, w] })),
  compared('is', ['text'], ['ref'], (v, w) => ({ '===': [v, w] })),
  compared('is_not', [...chosen, 'number', 'date'], ['literal', 'ref'], (v, w) => ({ '!==': [v, w] })),
  compared('is_not', ['text'], ['ref'], (v, w) => ({ '!==': [v, w] })),
  listed('one_of', ['choice', 'scale'], (v, list) => [{ in: [v, list] }]),
  listed('none_of', ['choice', 'scale'], (v, list) => [{ '!': [{ in: [v, list] }] }]),
  byRank('at_least', 'better_or_same', (rank, given) => rank <= given),
  byRank('at_most', 'worse_or_same', (rank, given) => rank >= given),
  byRank('above', 'better', (rank, given) => rank < given),
  byRank('below', 'worse', (rank, given) => rank > given),
  compared('at_least', ['number'], ['literal', 'ref'], (v, w) => ({ '>=': [v, w] })),
  compared('at_most', ['number'], ['literal', 'ref'], (v, w) => ({ '<=': [v, w] })),
  compared('above', ['number'], ['literal', 'ref'], (v, w) => ({ '>': [v, w] })),
  compared('below', ['number'], ['literal', 'ref'], (v, w) => ({ '<': [v, w] })),
  {
    name: 'between',
    types: ['number'],
    operands: ['pair'],
    unanswered: 'false',
    words: 'between',
    rule: (v, operand) => {
      const [least = null, most = null] = listOf(operand)
      return [{ '<=': [least, v, most] }]
    },
  },
  // Dates as YYYY-MM-DD sort as text.
  compared('before', ['date'], ['literal', 'ref'], (v, w) => ({ '<': [v, w] })),
  compared('after', ['date'], ['literal', 'ref'], (v, w) => ({ '>': [v, w] })),
  compared('on_or_before', ['date'], ['literal', 'ref'], (v, w) => ({ '<=': [v, w] })),
  compared('on_or_after', ['date'], ['literal', 'ref'], (v, w) => ({ '>=': [v, w] })),
  // 0 - limit rather than -limit, which of 0 would be -0 and not survive as JSON.
  spanned('within', (days, limit, from) => ({ '<=': [from === 'of' ? 0 - limit : 0, days, limit] })),
  spanned('later_than', (days, limit, from) =>
    from === 'of' ? { '!': [{ '<=': [0 - limit, days, limit] }] } : { '>': [days, limit] },
  ),
  {
    name: 'includes',
    types: ['many'],
    operands: ['literal'],
    unanswered: 'false',
    words: 'includes',
    rule: (v, operand) => [{ in: [operandRule(operand), v] }],
  },
  listed('includes_any', ['many'], (v, list) => [{ some: [v, { in: [{ var: '' }, list] }] }]),
  listed('includes_all', ['many'], (v, list) => list.map((option) => ({ in: [option, v] }))),
  {
    name: 'excludes',
    types: ['many'],
    operands: ['literal'],
    unanswered: 'false',
    words: 'excludes',
    rule: (v, operand) => [{ '!': [{ in: [operandRule(operand), v] }] }],
  },
  {
    name: 'answered',
    types: anyType,
    operands: ['whether'],
    unanswered: 'by_rule',
    words: 'answered',
    rule: (v, operand) => [operandRule(operand) === true ? { '!==': [v, null] } : { '===': [v, null] }],
  },
]

/** The operators that a type of value has, each once. */
export function operatorsOf(type: ValueType): readonly OperatorName[] {
  return operatorRows.filter((row) => row.types.includes(type)).map((row) => row.name)
}

/** The row of an operator on a type of value; undefined when the type has no such operator. */
export function operatorRow(name: string, type: ValueType): OperatorRow | undefined {
  return operatorRows.find((row) => row.name === name && row.types.includes(type))
}

function compared(
  name: OperatorName & WordsKey,
  types: readonly ValueType[],
  operands: readonly OperandForm[],
  rule: (v: Rule, w: Rule) => Rule,
): OperatorRow {
  return {
    name,
    types,
    operands,
    unanswered: 'false',
    words: name,
    rule: (v, operand) => [rule(v, operandRule(operand))],
  }
}

function listed(
  name: OperatorName,
  types: readonly ValueType[],
  rule: (v: Rule, list: Rule[]) => readonly Rule[],
): OperatorRow {
  return {
    name,
    types,
    operands: ['list'],
    unanswered: 'false',
    words: name,
    rule: (v, operand) => rule(v, listOf(operand)),
  }
}

/** By the order of a scale. Not applicable is no option of the scale, so it is in no list and no order. */
function byRank(name: OperatorName, words: WordsKey, onSide: (rank: number, given: number) => boolean): OperatorRow {
  return {
    name,
    types: ['scale'],
    operands: ['literal', 'ref'],
    unanswered: 'false',
    words,
    rule: (v, operand, options) => {
      const side = (given: string): Rule => {
        const givenRank = options.indexOf(given)
        return { in: [v, options.filter((_, rank) => givenRank !== -1 && onSide(rank, givenRank))] }
      }
      if (operand.kind !== 'ref') return [side(String(operandRule(operand)))]
      const w: Rule = { var: operand.ref }
      return [{ or: options.map((option) => ({ and: [{ '===': [w, option] }, side(option)] })) }]
    },
  }
}

function spanned(
  name: OperatorName,
  rule: (days: Rule, limit: number, from: 'after' | 'before' | 'of') => Rule,
): OperatorRow {
  return {
    name,
    types: ['date'],
    operands: ['span'],
    unanswered: 'false',
    words: name,
    rule: (v, operand) => {
      if (operand.kind !== 'span') return [false]
      const w: Rule = { var: operand.ref }
      const days: Rule = { days_between: operand.from === 'before' ? [v, w] : [w, v] }
      return [rule(days, operand.days, operand.from)]
    },
  }
}

function operandRule(operand: Operand): Rule {
  if (operand.kind === 'literal') return operand.value
  return operand.kind === 'ref' ? { var: operand.ref } : null
}

function listOf(operand: Operand): Rule[] {
  return operand.kind === 'list' ? [...operand.values] : []
}
