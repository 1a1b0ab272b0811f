import type { Condition } from '@iqa/logic'
import type { Range } from '@iqa/model'
import { trueOfUnanswered } from '../diagnostics/catalogue/logic.js'
import { rulesOf } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'

/** Says where a condition is true of something that has no answer. Raises IQA309. */
export const unanswered: Check = {
  name: 'unanswered',
  alone: true,
  check(set, reporter) {
    for (const { rule } of rulesOf(set)) {
      if (rule.faulty || rule.condition === undefined) continue
      const note = (condition: Condition, how: 'not' | 'answered' | 'count'): void => {
        const range: Range = condition.range ?? rule.range
        const path = firstRead(condition)
        if (path !== undefined)
          reporter.report(trueOfUnanswered, { file: rule.file, range }, { id: path.slice(path.indexOf('.') + 1), how })
      }
      const visit = (condition: Condition): void => {
        if (condition.kind === 'all' || condition.kind === 'any') condition.of.forEach(visit)
        else if (condition.kind === 'not') {
          if (!holdsUnanswered(condition.of) && firstRead(condition) !== undefined) note(condition, 'not')
        } else if (condition.kind === 'test' && holdsUnanswered(condition)) note(condition, 'answered')
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

/** Whether a condition holds while nothing has an answer and no module is on. */
function holdsUnanswered(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every(holdsUnanswered)
    case 'any':
      return condition.of.some(holdsUnanswered)
    case 'not':
      return !holdsUnanswered(condition.of)
    case 'test':
      return condition.op === 'answered' && condition.operand.kind === 'literal' && condition.operand.value === false
    case 'count': {
      const { compare, number } = condition
      return compare === 'below'
        ? number > 0
        : compare === 'at_most' || (number === 0 && (compare === 'is' || compare === 'at_least'))
    }
    case 'module':
    case 'raw':
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
