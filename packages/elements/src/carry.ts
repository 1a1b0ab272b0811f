import type {
  AnswerKind,
  AnswerValue,
  CompiledFact,
  CompiledModule,
  CompiledQuestion,
  CompiledQuestionSet,
  Draft,
  DraftAnswer,
  DraftFact,
  KeptReason,
  ModuleSwitch,
  NotApplicable,
  Typed,
} from '@iqa/model'

/** What was entered and does not fit the present set: the pieces of a draft in which it stood, and nothing else of them. */
export type Aside = Pick<Draft, 'facts' | 'modules' | 'answers' | 'check_reasons'>

export const nothingAside: Aside = { facts: {}, modules: {}, answers: {}, check_reasons: [] }

export interface Carried {
  /** A draft of the new set, with all that fits it. */
  readonly draft: Draft
  readonly aside: Aside
}

/**
 * Carries a draft over to a changed question set of the same id: what an author does who saves the file while somebody
 * tries the form. Ids and kinds decide; nothing is converted. Drafts of published versions move by migrations instead.
 *
 * @param before what was set aside earlier; what fits again comes back, unless something else was entered since
 */
export function carry(draft: Draft, set: CompiledQuestionSet, before: Aside = nothingAside): Carried {
  const facts = carryEach(set.facts, draft.facts, before.facts, partFact)
  const modules = carryEach(set.modules, draft.modules, before.modules, partSwitch)
  const answers = carryEach(set.questions, draft.answers, before.answers, partAnswer)
  const checks = new Map(set.checks.filter(({ severity }) => severity === 'warning').map((check) => [check.id, check]))
  const fitting = ({ check, question }: KeptReason): boolean => {
    const found = checks.get(check)
    return found !== undefined && (question === undefined ? !found.each : found.each?.includes(question) === true)
  }
  const reasons = [...new Map([...before.check_reasons, ...draft.check_reasons].map((it) => [keyOf(it), it])).values()]
  return {
    draft: {
      iqa_draft: 1,
      set: set.set,
      version: set.version,
      digest: set.digest,
      ...(draft.today !== undefined && { today: draft.today }),
      facts: facts.fits,
      modules: modules.fits,
      answers: answers.fits,
      check_reasons: reasons.filter(fitting),
    },
    aside: {
      facts: facts.aside,
      modules: modules.aside,
      answers: answers.aside,
      check_reasons: reasons.filter((reason) => !fitting(reason)),
    },
  }
}

/** Adds reasons to what is aside that went with their warning, because that does not fire any more. */
export function withLostReasons(aside: Aside, carried: Draft, held: Draft): Aside {
  const there = new Set(held.check_reasons.map(keyOf))
  const lost = carried.check_reasons.filter((reason) => !there.has(keyOf(reason)))
  return lost.length === 0 ? aside : { ...aside, check_reasons: [...aside.check_reasons, ...lost] }
}

export function countAside({ facts, modules, answers, check_reasons }: Aside): number {
  return [facts, modules, answers].flatMap((group) => Object.keys(group)).length + check_reasons.length
}

function keyOf({ check, question }: KeptReason): string {
  return `${check}/${question ?? ''}`
}

interface Parts<T> {
  readonly fits?: T | undefined
  readonly aside?: T | undefined
}

type Group<T> = Readonly<Record<string, T>>

function carryEach<Thing extends { readonly id: string }, T extends object>(
  things: readonly Thing[],
  now: Group<T>,
  before: Group<T>,
  part: (entry: T, thing: Thing | undefined) => Parts<T>,
): { readonly fits: Record<string, T>; readonly aside: Record<string, T> } {
  const known = new Map(things.map((thing) => [thing.id, thing]))
  const [present, kept] = [new Map(Object.entries(now)), new Map(Object.entries(before))]
  const parts = [...new Set([...kept.keys(), ...present.keys()])].map((id): [string, Parts<T>] => [
    id,
    part(joined(kept.get(id), present.get(id)), known.get(id)),
  ])
  const those = (name: 'fits' | 'aside'): Record<string, T> =>
    Object.fromEntries(
      parts.flatMap(([id, { [name]: entry }]): [string, T][] =>
        entry && Object.keys(entry).length > 0 ? [[id, entry]] : [],
      ),
    )
  return { fits: those('fits'), aside: those('aside') }
}

/** One entry of two: what was entered since takes the place of what was kept; issues stand beside each other. */
function joined<T extends object>(kept: object | undefined, now: object | undefined): T {
  const { answer: _, value: __, typed: ___, ...others } = (kept ?? {}) as DraftAnswer & DraftFact
  const answered = ['answer', 'value', 'typed'].some((name) => name in (now ?? {}))
  const issues = [kept, now].flatMap((entry) => (entry as DraftAnswer | undefined)?.issues ?? [])
  return { ...(answered ? others : kept), ...now, ...(issues.length > 0 && { issues }) } as T
}

function partFact(entry: DraftFact, fact: CompiledFact | undefined): Parts<DraftFact> {
  const { host, ...own } = entry
  // What the host said is the host's to say again.
  if (!fact) return { aside: own }
  const given = fits(host, fact.answer, 'no') ? defined<DraftFact>({ host }) : {}
  return fits(own.value, fact.answer, 'no') && fitsTyped(own.typed, fact.answer)
    ? { fits: { ...given, ...own } }
    : { fits: given, aside: own }
}

function partSwitch(entry: ModuleSwitch, module: CompiledModule | undefined): Parts<ModuleSwitch> {
  const { on, reason } = entry
  const by = module?.switched_on_by
  // Only an assessor gives a reason.
  if (!module || by === 'always' || (by === 'host' && reason !== undefined)) return { aside: entry }
  if (reason === undefined || module.reason === 'required') return { fits: entry }
  return { fits: { on }, aside: { on: false, reason } }
}

function partAnswer(entry: DraftAnswer, question: CompiledQuestion | undefined): Parts<DraftAnswer> {
  if (!question) return { aside: entry }
  const { answer: kind, not_applicable, comment, issues: rule, action, good_practice } = question
  const { answer, typed, issues, ...rest } = entry
  const takes: Readonly<Record<keyof typeof rest, boolean>> = {
    reason: not_applicable !== 'no',
    comment: comment !== undefined || ['scale', 'choice', 'yes_no'].includes(kind.kind),
    action: action !== undefined,
    action_typed: action !== undefined,
    good_practice,
  }
  const fitsAnswer = fits(answer, kind, not_applicable) && fitsTyped(typed, kind)
  const offered = rule?.options.map(({ id }) => id) ?? []
  const part = (taken: boolean): DraftAnswer => {
    const words = Object.entries(rest).filter(([name]) => takes[name as keyof typeof rest] === taken)
    const ticked = taken ? offered.filter((id) => issues?.includes(id)) : issues?.filter((id) => !offered.includes(id))
    return defined<DraftAnswer>({
      ...(fitsAnswer === taken && { answer, typed }),
      ...Object.fromEntries(words),
      ...(ticked?.length && { issues: ticked }),
    })
  }
  return { fits: part(true), aside: part(false) }
}

/** The same without what is undefined. */
function defined<T extends object>(entry: { readonly [Name in keyof T]?: T[Name] | undefined }): T {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T
}

/** Only the box of a number and the boxes of a date are kept as they were typed. */
function fitsTyped(typed: Typed | undefined, { kind }: AnswerKind): boolean {
  return typed === undefined || kind === (typeof typed === 'string' ? 'number' : 'date')
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
