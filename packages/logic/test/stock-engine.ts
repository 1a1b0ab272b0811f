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
