import type { Reporter } from '../diagnostics/define.js'
import type { ResolvedSet } from '../resolve/resolved-set.js'
import { conditionTypes } from './condition-types.js'
import { counts } from './counts.js'
import { cycles } from './cycles.js'
import { questionOrder } from './question-order.js'
import { rawRules } from './raw-rules.js'
import type { Check } from './rule.js'
import { ruleSize } from './rule-size.js'
import { unanswered } from './unanswered.js'
import { unused } from './unused.js'

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  questionOrder,
  cycles,
  conditionTypes,
  counts,
  rawRules,
  ruleSize,
  unanswered,
  unused,
]

/** Runs every check on a resolved set, or, of a module or library by itself, those that can be said of it. */
export function checkSet(set: ResolvedSet, reporter: Reporter, alone = false): void {
  for (const each of checks) if (!alone || each.alone) each.check(set, reporter)
}
