import type { CompiledQuestionSet } from '@iqa/model'
import type { RuleSource } from './source-map.js'
export function proveRules(set: CompiledQuestionSet, rules: ReadonlyMap<object, RuleSource>): { rules: number; cases: number; sampled: number } {
  void set
  return { rules: rules.size, cases: 0, sampled: 0 }
}
