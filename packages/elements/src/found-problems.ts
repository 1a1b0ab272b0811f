import { factViews, moduleViews, problems, questionView, type FormState, type Problem } from '@iqa/engine'
import type { CompiledCheck, CompiledQuestionSet } from '@iqa/model'
import { missingBoxes, boxesOf } from './answers/date.js'
import type { DatePart, ProblemSubject } from './messages/messages.js'
import { dateInWords, words, type View } from './view.js'

/**
 * A problem as it was when somebody tried to go on. Its words stay as they were then, so that nothing is spoken anew at
 * every keystroke; it leaves the page as soon as the problem is gone.
 */
export interface FoundProblem {
  readonly key: string
  readonly problem: Problem
  /** Section whose page shows it; empty for the facts. */
  readonly page: string
  /** Slot that shows it, such as question:code_test; absent for one that has no place. */
  readonly slot: string | undefined
  /** Part of the slot. */
  readonly part: string
  readonly length: number
  readonly missing: readonly DatePart[]
}

export function findProblems(
  state: FormState,
  set: CompiledQuestionSet,
  list: readonly Problem[] = problems(state),
): FoundProblem[] {
  return list.map((problem) => {
    const question = questionOf(problem, set)
    const view = question === undefined ? undefined : questionView(state, question)
    const module = set.modules.find(({ id }) => id === problem.module)
    const fact = problem.fact === undefined ? undefined : factViews(state).find(({ fact }) => fact.id === problem.fact)
    const boxes =
      problem.part === 'action_due'
        ? boxesOf(view?.entry.action?.due, view?.dueTyped)
        : boxesOf(undefined, view?.typed ?? fact?.typed)
    return {
      key: keyOf(problem),
      problem,
      page: view?.question.section ?? module?.section ?? '',
      slot:
        question !== undefined
          ? `question:${question}`
          : module
            ? `module:${module.id}`
            : fact
              ? `fact:${problem.fact}`
              : undefined,
      part: partOf(problem),
      length: (view?.entry.comment ?? '').trim().length,
      missing: missingBoxes(boxes),
    }
  })
}

export function keyOf({ code, question, fact, module, check, part }: Problem): string {
  return [code, question, fact, module, check, part].join('|')
}

/** Keys of what is still wrong in a slot. */
export function openKeys(state: FormState, slot: string): ReadonlySet<string> {
  const [kind = '', id = ''] = slot.split(':')
  const found =
    kind === 'question'
      ? questionView(state, id).problems
      : kind === 'fact'
        ? factViews(state).find(({ fact }) => fact.id === id)?.problems
        : moduleViews(state).find(({ module }) => module.id === id)?.problems
  return new Set(found?.map(keyOf))
}

/** The question at which a check is shown: its own, or the last of those that it is about. */
export function placeOfCheck(
  check: CompiledCheck,
  question: string | undefined,
  set: CompiledQuestionSet,
): string | undefined {
  if (question !== undefined) return question
  return set.questions.filter(({ id }) => check.about?.includes(id)).at(-1)?.id
}

/** The problem in words: the same in the summary and beside the field. */
export function sentenceOf(found: FoundProblem, view: View): string {
  const { problem, length, missing } = found
  const { set } = view
  const question = set.questions.find(({ id }) => id === questionOf(problem, set))
  const fact = set.facts.find(({ id }) => id === problem.fact)
  const module = set.modules.find(({ id }) => id === problem.module)
  const check = set.checks.find(({ id }) => id === problem.check)
  const kind = question?.answer.kind ?? fact?.answer.kind
  const label = fact ? words(view, fact.label) : module ? words(view, module.title) : undefined
  const figures = Object.entries({ ...problem.with, length }).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' ? dateInWords(view.language, value) : value,
  ])
  const subject: ProblemSubject = {
    ...(question && { question: question.number }),
    ...(label !== undefined && { label }),
    ...(kind !== undefined && { kind }),
    ...(check && { message: words(view, check.message) }),
    due: problem.part === 'action_due',
    missing,
    with: Object.fromEntries(figures),
  }
  return view.messages.problems[problem.code](subject)
}

function questionOf(problem: Problem, set: CompiledQuestionSet): string | undefined {
  if (problem.question !== undefined) return problem.question
  const check = set.checks.find(({ id }) => id === problem.check)
  return check && placeOfCheck(check, undefined, set)
}

function partOf({ code, part, check }: Problem): string {
  if (code === 'check_failed') return 'answer'
  if (check !== undefined) return `check:${check}`
  return part ?? 'answer'
}
