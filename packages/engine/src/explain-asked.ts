import { explain } from '@iqa/logic'
import type { Clause } from '@iqa/logic'
import type { CompiledCondition, Text } from '@iqa/model'
import { held } from './form-state.js'
import type { FormState, Held } from './form-state.js'
import { dataOf, resultOf } from './problems.js'
import type { QuestionPlace } from './form.js'

/** A condition that has a say in whether a question is asked, and how it comes out. */
export interface AskedClause {
  readonly source: 'section' | 'module' | 'question'
  /** JSON pointer into the compiled set, of the rule that `clause` explains; of the module, where its switch decides. */
  readonly pointer: string
  readonly clause: Clause
}

export interface AskedExplanation {
  readonly asked: boolean
  /** Of section, module and question, in this order. Empty when the question is always asked, or retired. */
  readonly clauses: readonly AskedClause[]
  /** All conditions joined in one sentence; absent when it is always asked. */
  readonly sentence: Text | undefined
}

/**
 * Why a question is asked or not, clause by clause.
 *
 * @throws {RangeError} when the set has no such question
 */
export function explainAsked(state: FormState, question: string): AskedExplanation {
  const inner = state[held]
  const place = inner.form.questions.get(question)
  if (place === undefined) throw new RangeError(`This question set has no question "${question}".`)
  return {
    asked: resultOf(inner, place.asked) === true,
    clauses: clausesOf(inner, place),
    sentence: place.question.asked_when,
  }
}

/** The part of a rule that decided: the first comparison that came out as the whole did. */
export function deciding(clause: Clause): Clause {
  if (clause.of.length === 0 || clause.joins === 'count') return clause
  const same = clause.joins === 'not' ? undefined : clause.of.find(({ verdict }) => verdict === clause.verdict)
  const next = same ?? clause.of[0]
  return next === undefined ? clause : deciding(next)
}

/** How a condition comes out, with where its rule lies in the set. `own` is what `answer` and `issues` stand for. */
export function explained(
  condition: CompiledCondition,
  pointer: string,
  data: Parameters<typeof explain>[1],
): { pointer: string; clause: Clause } {
  return { pointer: `${pointer}/rule`, clause: explain(condition.rule, data) }
}

function clausesOf(inner: Held, { question, index }: QuestionPlace): AskedClause[] {
  const { set, sections, modules } = inner.form
  if (question.retired === true) return []
  const data = dataOf(inner)
  const clauses: AskedClause[] = []
  const add = (source: AskedClause['source'], condition: CompiledCondition | undefined, pointer: string): void => {
    if (condition !== undefined) clauses.push({ source, ...explained(condition, pointer, data) })
  }
  const section = set.sections.findIndex(({ id }) => id === question.section)
  add('section', sections.get(question.section)?.section.when, `/sections/${section}/when`)
  const module = modules.get(question.module ?? '')
  if (module !== undefined) {
    const at = set.modules.indexOf(module.module)
    add('module', module.module.offer_when, `/modules/${at}/offer_when`)
    if (module.module.switched_on_by !== 'always') {
      const on = resultOf(inner, module.on) === true
      const reads = [{ path: `modules.${module.module.id}`, value: on ? 'yes' : 'no' }]
      clauses.push({
        source: 'module',
        pointer: `/modules/${at}`,
        clause: { verdict: on ? 'holds' : 'fails', pointer: '', reads, of: [] },
      })
    }
  }
  add('question', question.when, `/questions/${index}/when`)
  return clauses
}
