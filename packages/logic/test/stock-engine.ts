import jsonLogic from 'json-logic-js'
import type { Rule } from '@iqa/model'
import { toJsonLogicData, type Result, type RuleData } from '../src/rule-data.js'
import { daysBetweenOperands } from '../src/rule-operators.js'

jsonLogic.add_operation('days_between', daysBetweenOperands)

/** What json-logic-js makes of a rule. It has no null result for what is no number, which we call unanswered. */
export function stockResult(rule: Rule, data: RuleData): Result {
  const result: unknown = jsonLogic.apply(rule as jsonLogic.RulesLogic, toJsonLogicData(data))
  return result === undefined || (typeof result === 'number' && !Number.isFinite(result)) ? null : (result as Result)
}

/**
 * The same with just the two differences that ours has on purpose: nothing is in order with null, and `in` does not search text.
 * For that the engine knows four orderings and an `in` under names of their own.
 */
export function stockResultButForOurDifferences(rule: Rule, data: RuleData): Result {
  return stockResult(renamed(rule), data)
}

for (const operator of ['<', '<=', '>', '>='] as const) {
  jsonLogic.add_operation(`our ${operator}`, (...operands: number[]) => {
    return (
      !operands.includes(null as unknown as number) && jsonLogic.apply({ [operator]: operands } as jsonLogic.RulesLogic)
    )
  })
}
jsonLogic.add_operation('our in', (a: unknown, b: unknown) => Array.isArray(b) && b.indexOf(a) !== -1)

function renamed(rule: Rule): Rule {
  if (Array.isArray(rule)) return rule.map(renamed)
  if (typeof rule !== 'object' || rule === null) return rule
  return Object.fromEntries(
    Object.entries(rule).map(([name, operands]) => [
      /^(?:[<>]=?|in)$/.test(name) ? `our ${name}` : name,
      renamed(operands as Rule),
    ]),
  )
}
