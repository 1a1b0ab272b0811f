import { isDate } from '@iqa/logic'
import type { AnswerKind, DateLimit } from '@iqa/model'
import { limitsCross, wrongLiteral, wrongOperand, wrongTypeHere } from '../diagnostics/catalogue/logic.js'
import { type SyntaxNode, child, textOf } from '../read/syntax-tree.js'
import { parseReference } from './parse-condition.js'
import type { ConditionContext } from './reading.js'
import type { Read, ResolvedFact } from './resolved-set.js'
import { conditionsIn } from './scopes.js'
import { type SetBeingResolved, reportAt } from './set-being-resolved.js'
import type { SourceEntry } from './sources.js'

/** A fact with its limits bound to the facts they name. */
export function bindFactLimits(
  set: SetBeingResolved,
  { fact, source }: { fact: ResolvedFact; source: SourceEntry },
): ResolvedFact {
  const reads: Read[] = []
  const answer = bindDateLimits(set, fact.answer, source.node, conditionsIn(set, source.tree, undefined), reads)
  return { ...fact, answer, reads }
}

/** A date with its limits: a day, today, or another date that is known before. Raises IQA302, 318, 320, 324. */
export function bindDateLimits(
  set: SetBeingResolved,
  answer: AnswerKind | undefined,
  node: SyntaxNode,
  context: ConditionContext,
  reads: Read[],
): AnswerKind | undefined {
  if (answer?.kind !== 'date') return answer
  const limit = (key: 'not_before' | 'not_after'): DateLimit | undefined => {
    const written = child(node, key)
    if (written === undefined) return undefined
    if (written.kind === 'map') {
      const [only] = written.entries
      if (only === undefined || only.key !== 'ref' || written.entries.length > 1)
        return reportAt(set, context.file, wrongOperand, written, {
          op: key,
          needs: 'a date, today or {ref: id}',
          example: `${key}: today`,
        })
      const reference = parseReference(only.value, context)
      if (reference === undefined) return undefined
      const { declared } = reference
      if (declared?.type !== undefined && declared.type !== 'date') {
        return reportAt(set, context.file, wrongTypeHere, only.value, {
          id: declared.id,
          type: declared.type,
          needed: 'date',
        })
      }
      if (declared !== undefined) {
        reads.push(reference.read)
        set.used.add(declared.path)
      }
      return { var: reference.path }
    }
    const text = textOf(written)
    if (text === 'today') return { var: 'today' }
    if (text !== undefined && isDate(text)) return text
    return reportAt(set, context.file, wrongLiteral, written, {
      id: key,
      type: 'date',
      value: written.kind === 'scalar' ? String(written.value) : 'a list',
    })
  }
  const from = limit('not_before')
  const to = limit('not_after')
  if (typeof from === 'string' && typeof to === 'string' && from > to) {
    reportAt(set, context.file, limitsCross, child(node, 'not_before') ?? node, {
      least: `not_before (${from})`,
      most: `not_after (${to})`,
      how: 'later',
    })
  }
  return {
    kind: 'date',
    ...(from === undefined ? {} : { not_before: from }),
    ...(to === undefined ? {} : { not_after: to }),
  }
}
