import { fromJsonLogic } from '@iqa/logic'
import { rawCouldBeShort } from '../diagnostics/catalogue/logic.js'
import { rulesOf } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'
import { partsOf } from './walk.js'
import { canBeShort, writeCondition } from './write-condition.js'

/** Says of a raw rule how it reads in short form, where it has one. Raises IQA314. */
export const rawRules: Check = {
  name: 'raw-rules',
  alone: true,
  check(set, reporter) {
    for (const { rule } of rulesOf(set)) {
      for (const part of partsOf(rule.condition)) {
        if (part.kind !== 'raw') continue
        const short = fromJsonLogic(part.rule, rule.declared)
        if (short !== undefined && canBeShort(short, rule.declared))
          reporter.report(
            rawCouldBeShort,
            { file: rule.file, range: part.range ?? rule.range },
            { short: writeCondition(short) },
          )
      }
    }
  },
}
