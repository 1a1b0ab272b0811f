import { compileRule } from '@iqa/logic'
import type { CompiledCondition, CompiledQuestion, CompiledQuestionSet, Rule, Text } from '@iqa/model'

/** One rule of a compiled set, with what it decides. */
export interface RuleOfSet {
  /** `question code_test is asked`. */
  readonly decides: string
  /** Kind and id of what the rule belongs to. */
  readonly kind: 'section' | 'module' | 'question' | 'value' | 'check'
  readonly id: string
  /** Which of its rules: when, offer_when, comment … */
  readonly part: string
  /** JSON pointer of the rule in the compiled set. */
  readonly pointer: string
  readonly rule: Rule
  readonly readBack: Text
}

/** Every rule of a set, in document order within each kind. */
export function rulesOf(set: CompiledQuestionSet): readonly RuleOfSet[] {
  const found: RuleOfSet[] = []
  const add = (
    of: Pick<RuleOfSet, 'kind' | 'id'>,
    part: string,
    decides: string,
    pointer: string,
    condition: CompiledCondition | undefined,
  ): void => {
    if (condition === undefined) return
    found.push({
      ...of,
      part,
      decides,
      pointer: `${pointer}/rule`,
      rule: condition.rule,
      readBack: condition.read_back,
    })
  }
  set.values.forEach((value, index) => {
    add({ kind: 'value', id: value.id }, 'value', `the value ${value.id}`, `/values/${index}`, value)
  })
  set.modules.forEach(({ id, offer_when, on_when }, index) => {
    add({ kind: 'module', id }, 'offer_when', `module ${id} is offered`, `/modules/${index}/offer_when`, offer_when)
    add({ kind: 'module', id }, 'on_when', `module ${id} is on`, `/modules/${index}/on_when`, on_when)
  })
  set.sections.forEach(({ id, when }, index) => {
    add({ kind: 'section', id }, 'when', `section ${id} is asked`, `/sections/${index}/when`, when)
  })
  set.questions.forEach((question, index) => {
    for (const [part, decides, condition] of rulesOfQuestion(question)) {
      add({ kind: 'question', id: question.id }, part, decides, `/questions/${index}/${part}`, condition)
    }
  })
  set.checks.forEach(({ id, when }, index) => {
    add({ kind: 'check', id }, 'when', `check ${id} fires`, `/checks/${index}/when`, when)
  })
  return found
}

/** Rules that read a variable: `facts.request_type`, `answers.code_test`, `values.late`, `modules.disclosure`. */
export function rulesReading(set: CompiledQuestionSet, path: string): readonly RuleOfSet[] {
  const known = readers.get(set) ?? readersOf(set)
  readers.set(set, known)
  return known.get(path) ?? []
}

// A set never changes, and a page asks of each fact after every key.
const readers = new WeakMap<CompiledQuestionSet, ReadonlyMap<string, readonly RuleOfSet[]>>()

function readersOf(set: CompiledQuestionSet): ReadonlyMap<string, readonly RuleOfSet[]> {
  const found = new Map<string, RuleOfSet[]>()
  for (const each of rulesOf(set)) {
    for (const path of new Set(compileRule(each.rule).reads)) found.set(path, [...(found.get(path) ?? []), each])
  }
  return found
}

function rulesOfQuestion(
  question: CompiledQuestion,
): readonly (readonly [string, string, CompiledCondition | undefined])[] {
  const { id, when, required, comment, issues, action } = question
  return [
    ['when', `question ${id} is asked`, when],
    ['required', `question ${id} needs an answer`, typeof required === 'string' ? undefined : required],
    ['comment/when', `a comment on ${id} is needed`, comment?.when],
    ['issues/when', `the issues of ${id} are offered`, issues?.when],
    ['action/when', `an action on ${id} is needed`, action?.when],
  ]
}
