import type { Condition, Operand } from '@iqa/logic'
import type { Range } from '@iqa/model'
import { trueOfUnanswered } from '../diagnostics/catalogue/logic.js'
import { rulesOf } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'

/** Says where a condition is true of something that has no answer. Raises IQA309. */
export const unanswered: Check = {
  name: 'unanswered',
  alone: true,
  check(set, reporter) {
    const counts: ReadonlyMap<string, Condition & { readonly kind: 'count' }> = new Map(
      set.values.flatMap(({ stored, body }) => {
        const condition = body?.kind === 'count' ? body.condition.condition : undefined
        return condition?.kind === 'count' ? [[`values.${stored}`, condition] as const] : []
      }),
    )
    const holdsUnanswered = holding(counts)
    for (const { rule } of rulesOf(set)) {
      if (rule.faulty || rule.condition === undefined) continue
      const note = (condition: Condition, how: 'not' | 'answered' | 'count'): void => {
        const range: Range = condition.range ?? rule.range
        const read = firstRead(condition)
        const path = counts.get(read ?? '')?.of[0] ?? read
        if (path !== undefined)
          reporter.report(trueOfUnanswered, { file: rule.file, range }, { id: path.slice(path.indexOf('.') + 1), how })
      }
      const visit = (condition: Condition): void => {
        if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(visit)
        else if (condition.kind === 'not') {
          if (!holdsUnanswered(condition.of) && firstRead(condition) !== undefined) note(condition, 'not')
        } else if (condition.kind === 'test' && holdsUnanswered(condition))
          note(condition, counts.has(condition.ref) ? 'count' : 'answered')
        else if (condition.kind === 'count' && holdsUnanswered(condition) && !isBareCount(condition))
          note(condition, 'count')
      }
      visit(rule.condition)
    }
  },
}

/** A value that counts is carried as "at least 0", which asks nothing. */
function isBareCount(condition: Extract<Condition, { kind: 'count' }>): boolean {
  return condition.compare === 'at_least' && condition.number === 0
}

/** Whether a condition holds while nothing has an answer and no module is on; then a value that counts is 0. */
function holding(counts: ReadonlyMap<string, unknown>): (condition: Condition) => boolean {
  const holds = (condition: Condition): boolean => {
    switch (condition.kind) {
      case 'all':
        return condition.of.every(holds)
      case 'any':
        return condition.of.some(holds)
      case 'not':
        return !holds(condition.of)
      case 'test': {
        const { op, operand, ref } = condition
        if (op === 'answered') return operand.kind === 'literal' && operand.value === counts.has(ref)
        return counts.has(ref) && isTrueOfNothing(op, operand)
      }
      case 'count':
        return isTrueOfNothing(condition.compare, { kind: 'literal', value: condition.number })
      case 'module':
      case 'raw':
        return false
    }
  }
  return holds
}

/** Whether a comparison is true of 0. */
function isTrueOfNothing(op: string, operand: Operand): boolean {
  if (operand.kind === 'list')
    return op === 'between' && Number(operand.values[0]) <= 0 && 0 <= Number(operand.values[1])
  if (operand.kind !== 'literal' || typeof operand.value !== 'number') return false
  const number = operand.value
  switch (op) {
    case 'is':
      return number === 0
    case 'is_not':
      return number !== 0
    case 'at_most':
      return number >= 0
    case 'below':
      return number > 0
    case 'at_least':
      return number <= 0
    case 'above':
      return number < 0
    default:
      return false
  }
}

/** The first thing that could be without an answer. */
function firstRead(condition: Condition): string | undefined {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.map(firstRead).find((path) => path !== undefined)
    case 'not':
      return firstRead(condition.of)
    case 'test':
      return condition.ref
    case 'count':
      return condition.of[0]
    case 'module':
    case 'raw':
      return undefined
  }
}
