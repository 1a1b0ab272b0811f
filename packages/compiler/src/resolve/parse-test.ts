import { type Condition, type Operand, type OperatorName, type ValueType, operatorRows } from '@iqa/logic'
import { type Range, nearest, spanning } from '@iqa/model'
import { manyNeedsOperator, notACondition, operatorNotForType, wrongOperand } from '../diagnostics/catalogue/logic.js'
import { type ListNode, type MapEntry, type MapNode, type ScalarNode, child } from '../read/syntax-tree.js'
import { meantByForeign } from './foreign-words.js'
import { type Literal, type Reading, operators } from './reading.js'
import type { Declared } from './resolved-set.js'

/** One thing and what it is compared with: a bare answer, a list of answers, or operators that must all hold. */
export function parseTest(reading: Reading, each: MapEntry, range: Range): Condition | undefined {
  const subject = reading.lookUp(each.key, each.keyRange)
  if (subject === undefined) {
    // What stands on the right may have slips of its own, but they would be guesses.
    reading.faulty = true
    return undefined
  }
  const { value } = each
  if (value.kind === 'map') {
    if (value.entries.length === 0) return reading.fault(notACondition, value.range, {})
    const tests = value.entries
      .map((test) => parseOperation(reading, subject, each, test))
      .filter((test) => test !== undefined)
    return tests.length < 2 ? tests[0] : { kind: 'all', of: tests, range }
  }
  return parseBare(reading, subject, each, value, range)
}

function parseBare(
  reading: Reading,
  subject: Declared,
  each: MapEntry,
  value: ScalarNode | ListNode,
  range: Range,
): Condition | undefined {
  if (subject.type === 'many') {
    const first = value.kind === 'list' ? value.items[0] : value
    return reading.fault(manyNeedsOperator, value.range, {
      id: each.key,
      value: first?.kind === 'scalar' ? String(first.value) : '…',
    })
  }
  const literals = reading.literals(value, true, subject.type)
  if (literals === undefined) return undefined
  const [only] = literals
  if (value.kind === 'scalar' || literals.length === 1) {
    if (only === undefined) return undefined
    return madeTest(
      reading,
      subject,
      each,
      undefined,
      value.range,
      'is',
      operandOf(only, subject.type),
      literals,
      range,
    )
  }
  return madeTest(reading, subject, each, undefined, value.range, 'one_of', listOperand(literals), literals, range)
}

function parseOperation(reading: Reading, subject: Declared, each: MapEntry, test: MapEntry): Condition | undefined {
  const op = test.key
  const range = spanning(test.keyRange, test.value.range)
  if (op === 'ref') {
    return reading.fault(wrongOperand, test.keyRange, {
      op: 'ref',
      needs: 'a comparison before it',
      example: `${each.key}: {is: {ref: …}}`,
    })
  }
  if (!operators.includes(op)) {
    const known =
      subject.type === undefined
        ? operators
        : operatorRows.filter((row) => row.types.includes(subject.type as ValueType)).map((row) => row.name)
    return reading.fault(operatorNotForType, test.keyRange, {
      op,
      id: each.key,
      type: undefined,
      nearest: meantByForeign(op, known) ?? nearest(op, known),
      operators: [...new Set(known)],
    })
  }
  const name = op as OperatorName
  const made = (operand: Operand, literals: readonly Literal[]): Condition =>
    madeTest(reading, subject, each, test.keyRange, test.value.range, name, operand, literals, range)
  switch (name) {
    case 'answered': {
      const literal = reading.literal(test.value, 'yes_no')
      if (literal === undefined) return undefined
      if (literal.value !== 'yes' && literal.value !== 'no') {
        return reading.fault(wrongOperand, literal.range, {
          op,
          needs: 'yes or no',
          example: `${each.key}: {answered: yes}`,
        })
      }
      return made({ kind: 'literal', value: literal.value === 'yes' }, [])
    }
    case 'within':
    case 'later_than':
      return parseSpan(reading, test, made)
    case 'between': {
      const literals = test.value.kind === 'list' ? reading.literals(test.value, false) : undefined
      const numbers = literals?.map((literal) => literal.value)
      const [least, most] = numbers ?? []
      if (numbers?.length !== 2 || typeof least !== 'number' || typeof most !== 'number' || least > most) {
        return reading.fault(wrongOperand, test.value.range, {
          op,
          needs: 'two numbers, the smaller first',
          example: `${each.key}: {between: [1, 5]}`,
        })
      }
      return made({ kind: 'list', values: [least, most] }, [])
    }
    case 'one_of':
    case 'none_of':
    case 'includes_any':
    case 'includes_all': {
      if (test.value.kind !== 'list' || test.value.items.length === 0) {
        return reading.fault(wrongOperand, test.value.range, {
          op,
          needs: 'a list of answers',
          example: `${each.key}: {${op}: [a, b]}`,
        })
      }
      const literals = reading.literals(test.value, true, subject.type)
      return literals === undefined ? undefined : made(listOperand(literals), literals)
    }
    default: {
      const reference = test.value.kind === 'map' ? parseReferenceOperand(reading, test.value, op) : undefined
      if (test.value.kind === 'map')
        return reference === undefined ? undefined : made({ kind: 'ref', ref: reference }, [])
      const literal = reading.literal(test.value, subject.type)
      return literal === undefined ? undefined : made(operandOf(literal, subject.type), [literal])
    }
  }
}

function parseSpan(
  reading: Reading,
  test: MapEntry,
  made: (operand: Operand, literals: readonly Literal[]) => Condition,
): Condition | undefined {
  const needs = {
    op: test.key,
    needs: 'days and one of after, before and of',
    example: `${test.key}: {days: 5, after: …}`,
  }
  const node = test.value
  const days = child(node, 'days')
  const from = node.kind === 'map' ? node.entries.filter((each) => ['after', 'before', 'of'].includes(each.key)) : []
  const [anchor] = from
  if (
    node.kind !== 'map' ||
    days === undefined ||
    anchor === undefined ||
    from.length > 1 ||
    node.entries.length !== 2
  ) {
    return reading.fault(wrongOperand, node.range, needs)
  }
  if (
    days.kind !== 'scalar' ||
    typeof days.value !== 'number' ||
    !Number.isInteger(days.value) ||
    days.value < 0 ||
    days.value > 100_000
  ) {
    return reading.fault(wrongOperand, days.range, {
      op: 'days',
      needs: 'a whole number here, 0 or more',
      example: 'days: 5',
    })
  }
  const reference = reading.reference(anchor.value)
  if (reference === undefined) return undefined
  return made(
    { kind: 'span', days: days.value, from: anchor.key as 'after' | 'before' | 'of', ref: reference.path },
    [],
  )
}

function parseReferenceOperand(reading: Reading, node: MapNode, op: string): string | undefined {
  const [only] = node.entries
  if (only === undefined || node.entries.length > 1 || only.key !== 'ref') {
    return reading.fault(wrongOperand, node.range, {
      op,
      needs: 'one answer, or {ref: id}',
      example: `{${op}: {ref: …}}`,
    })
  }
  return reading.reference(only.value)?.path
}

function madeTest(
  reading: Reading,
  subject: Declared,
  each: MapEntry,
  op: Range | undefined,
  operandRange: Range,
  name: OperatorName,
  operand: Operand,
  literals: readonly Literal[],
  range: Range,
): Condition {
  const condition: Condition = { kind: 'test', ref: subject.path, op: name, operand, range }
  reading.places.set(condition, {
    name: each.key,
    ref: each.keyRange,
    ...(op === undefined ? {} : { op }),
    operand: operandRange,
    items: literals.map((literal) => literal.range),
  })
  return condition
}

function operandOf(literal: Literal, type: ValueType | undefined): Operand {
  return type === 'date' && literal.value === 'today'
    ? { kind: 'ref', ref: 'today' }
    : { kind: 'literal', value: literal.value }
}

function listOperand(literals: readonly Literal[]): Operand {
  return { kind: 'list', values: literals.map((literal) => String(literal.value)) }
}
