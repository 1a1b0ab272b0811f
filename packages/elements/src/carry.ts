import type {
  AnswerKind,
  AnswerValue,
  CompiledQuestionSet,
  Draft,
  DraftAnswer,
  DraftFact,
  NotApplicable,
} from '@iqa/model'

export interface Carried {
  /** A draft of the new set, with all that fits it. */
  readonly draft: Draft
  /** Answers that do not fit, by question id, as they were. */
  readonly aside: Readonly<Record<string, DraftAnswer>>
}

/**
 * Carries a draft over to a changed question set of the same id: what an author does who saves the file while somebody
 * tries the form. Ids and kinds decide; nothing is converted. Drafts of published versions move by migrations instead.
 */
export function carry(
  draft: Draft,
  set: CompiledQuestionSet,
  before: Readonly<Record<string, DraftAnswer>> = {},
): Carried {
  const questions = new Map(set.questions.map((question) => [question.id, question]))
  const aside: [string, DraftAnswer][] = []
  const answers: [string, DraftAnswer][] = []
  for (const [id, entry] of Object.entries({ ...before, ...draft.answers })) {
    const question = questions.get(id)
    if (question === undefined || !fits(entry.answer, question.answer, question.not_applicable)) {
      aside.push([id, entry])
      continue
    }
    const known = new Set(question.issues?.options.map((issue) => issue.id))
    const { issues, typed, ...rest } = entry
    const kept = issues?.filter((issue) => known.has(issue)) ?? []
    const keepsTyped = typed !== undefined && isTyped(question.answer)
    if (kept.length < (issues?.length ?? 0) || (typed !== undefined && !keepsTyped)) aside.push([id, entry])
    answers.push([id, { ...rest, ...(kept.length > 0 && { issues: kept }), ...(keepsTyped && { typed }) }])
  }
  const facts = new Map(set.facts.map((fact) => [fact.id, fact]))
  const checks = new Map(set.checks.map((check) => [check.id, check]))
  const modules = new Set(set.modules.map((module) => module.id))
  return {
    aside: Object.fromEntries(aside),
    draft: {
      iqa_draft: 1,
      set: set.set,
      version: set.version,
      digest: set.digest,
      ...(draft.today !== undefined && { today: draft.today }),
      facts: Object.fromEntries(
        Object.entries(draft.facts).flatMap(([id, entry]): [string, DraftFact][] => {
          const kind = facts.get(id)?.answer
          return kind && fits(entry.value, kind, 'no') && fits(entry.host, kind, 'no') ? [[id, entry]] : []
        }),
      ),
      modules: Object.fromEntries(Object.entries(draft.modules).filter(([id]) => modules.has(id))),
      answers: Object.fromEntries(answers),
      check_reasons: draft.check_reasons.filter(({ check, question }) => {
        const found = checks.get(check)
        return (
          found !== undefined &&
          (question === undefined ? found.each === undefined : found.each?.includes(question) === true)
        )
      }),
    },
  }
}

function isTyped({ kind }: AnswerKind): boolean {
  return kind === 'number' || kind === 'date'
}

/** Whether a stored answer is one of this kind; nothing fits everything. */
function fits(value: AnswerValue | undefined, kind: AnswerKind, notApplicable: NotApplicable): boolean {
  if (value === undefined) return true
  switch (kind.kind) {
    case 'scale':
    case 'choice':
    case 'yes_no':
      return value === 'not_applicable' ? notApplicable !== 'no' : kind.options.some(({ id }) => id === value)
    case 'many':
      return Array.isArray(value) && value.every((each) => kind.options.some(({ id }) => id === each))
    case 'number':
      return typeof value === 'number'
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    case 'text':
    case 'long_text':
      return typeof value === 'string'
  }
}
