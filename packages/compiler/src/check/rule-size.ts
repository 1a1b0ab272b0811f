import { compileRule, RuleError, ruleLimits, toJsonLogic } from '@iqa/logic'
import type { Rule } from '@iqa/model'
import { rawOperands, ruleTooLarge } from '../diagnostics/catalogue/logic.js'
import { rulesOf, type ResolvedCondition, type RuleRole } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'

/** Every rule that would be emitted is one that an engine accepts: not too deep, not too large. Raises IQA328, and IQA329 of raw rules. */
export const ruleSize: Check = {
  name: 'rule-size',
  alone: true,
  check(set, reporter) {
    let nodes = 0
    for (const { rule, role } of rulesOf(set)) {
      const place = { file: rule.file, range: rule.range }
      const fault = faultOf(rule, role)
      nodes += fault.nodes
      if (fault.error === undefined) continue
      const { code, name } = fault.error
      if (code === 'too_deep' || code === 'too_large')
        reporter.report(ruleTooLarge, place, { how: code === 'too_deep' ? 'deep' : 'large' })
      else if (code === 'wrong_operands') reporter.report(rawOperands, place, { op: name })
      // A variable is unknown only where its id is none, which the shape of the file has said.
      else if (code !== 'unknown_variable') throw fault.error
    }
    if (nodes > ruleLimits.setNodes)
      reporter.report(ruleTooLarge, { file: set.tree.path, range: set.tree.root.range }, { how: 'set' })
  },
}

/** Where a rule cannot run, why; and how large it is. A condition that has a fault already is not tried. */
function faultOf(
  { condition, declared, faulty }: ResolvedCondition,
  role: RuleRole,
): { readonly error?: RuleError; readonly nodes: number } {
  if (condition === undefined || faulty) return { nodes: 0 }
  let rule: Rule
  try {
    const emitted = toJsonLogic(condition, declared).rule
    // The rule of a value stands in one that makes yes or no of it.
    rule = role === 'value' ? { if: [emitted, 'yes', 'no'] } : emitted
  } catch {
    // It names something that has a fault, which has been said.
    return { nodes: 0 }
  }
  const nodes = sizeOf(rule)
  try {
    compileRule(rule)
    return { nodes }
  } catch (error) {
    if (error instanceof RuleError) return { error, nodes }
    throw error
  }
}

function sizeOf(part: unknown): number {
  return typeof part === 'object' && part !== null
    ? 1 + Object.values(part).reduce((sum: number, each) => sum + sizeOf(each), 0)
    : 1
}
