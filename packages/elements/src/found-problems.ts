import { factViews, problems, questionView, type FormState, type Problem } from '@iqa/engine'
import type { CompiledCheck, CompiledQuestionSet } from '@iqa/model'
import { missingBoxes, boxesOf } from './answers/date.js'
import type { DatePart, ProblemSubject } from './messages/messages.js'
import { slotOrder } from './pages.js'
import { dateInWords, sayIn, type Shown, type View } from './view.js'

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

/** Problems with their places, in the order of the page. */
export function findProblems(
  state: FormState,
  set: CompiledQuestionSet,
  list: readonly Problem[] = problems(state),
): FoundProblem[] {
  const order = slotOrder(state, set)
  // What has no slot comes last.
  const place = ({ slot }: FoundProblem): number => (slot === undefined ? order.length : order.indexOf(slot))
  const found = list.map((problem): FoundProblem => {
    const { question, fact, module } = thingsOf(problem, set)
    const view = question && questionView(state, question.id)
    const typed = view?.typed ?? factViews(state).find((each) => each.fact.id === problem.fact)?.typed
    return {
      key: keyOf(problem),
      problem,
      page: (question ?? module)?.section ?? '',
      slot: question ? `question:${question.id}` : module ? `module:${module.id}` : fact && `fact:${fact.id}`,
      part: partOf(problem),
      length: (view?.entry.comment ?? '').trim().length,
      missing: missingBoxes(
        problem.part === 'action_due' ? boxesOf(view?.entry.action?.due, view?.dueTyped) : boxesOf(undefined, typed),
      ),
    }
  })
  return found.sort((one, other) => place(one) - place(other))
}

function keyOf({ code, question, fact, module, check, part }: Problem): string {
  return [code, question, fact, module, check, part].join('|')
}

/** Keys of all that still stops completion. */
export function openKeys(state: FormState): ReadonlySet<string> {
  return new Set(problems(state).map(keyOf))
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

/**
 * The problem in words: the same in the summary and beside the field.
 *
 * @param put how the words of the set come into it
 */
export function sentenceOf({ problem, length, missing }: FoundProblem, view: View, put: typeof sayIn = sayIn): Shown {
  const { question, fact, module, check } = thingsOf(problem, view.set)
  const kind = (question ?? fact)?.answer.kind
  const named = fact?.label ?? module?.title
  const figures = Object.entries({ ...problem.with, length }).map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'string' ? dateInWords(view, value) : value,
  ])
  const subject: ProblemSubject = {
    ...(question && { question: question.number }),
    ...(kind && { kind }),
    due: problem.part === 'action_due',
    missing,
    with: Object.fromEntries(figures),
  }
  const worded = view.messages.problems[problem.code]
  // A sentence names one or the other.
  return check
    ? put(view, check.message, (message) => worded({ ...subject, message }))
    : put(view, named, (label) => worded({ ...subject, label }))
}

/** What a problem is about. That of a check about several questions is at the one where the check is shown. */
function thingsOf(problem: Problem, set: CompiledQuestionSet) {
  const check = set.checks.find(({ id }) => id === problem.check)
  const at = check ? placeOfCheck(check, problem.question, set) : problem.question
  return {
    check,
    question: set.questions.find(({ id }) => id === at),
    fact: set.facts.find(({ id }) => id === problem.fact),
    module: set.modules.find(({ id }) => id === problem.module),
  }
}

function partOf({ code, part, check }: Problem): string {
  if (code === 'check_failed') return 'answer'
  if (check !== undefined) return `check:${check}`
  return part ?? 'answer'
}
