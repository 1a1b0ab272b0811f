import { isDate, parseTyped, readAnswer } from '@iqa/logic'
import type { Action, DraftAnswer } from '@iqa/model'
import { inOfferedOrder, unchanged, withEntry, withFact, withReason, withSwitch } from './change.js'
import type { Change } from './change.js'
import type { FactPlace, Form, ModulePlace, QuestionPlace } from './form.js'
import type { FormEvent } from './form-event.js'
import type { Held } from './form-state.js'
import { outsideLimits } from './limits.js'
import { at } from './pages.js'
import { isRecord } from './plain.js'
import type { Fields } from './plain.js'
import { mostKept } from './problem.js'
import type { Problem, ProblemPart } from './problem.js'
import { dataOf, givesReason, isCorrected, says } from './problems.js'
import { takesComment } from './question-view.js'
import { isTypedDate, notOffered, readGiven, tooLong } from './read-given.js'
import { factSaid, isAssessors, plainTyped, sameTyped } from './read-entry.js'
import { offersIssues } from './withheld.js'

type Of<Type extends FormEvent['type']> = FormEvent & { readonly type: Type }

/** What an event changes, or why it may not. */
export function changeOf(inner: Held, event: FormEvent): Change | Problem {
  if (!isRecord(event) || !Object.hasOwn(appliers, event.type)) return { code: 'not_known' }
  return (appliers[event.type] as (inner: Held, event: FormEvent) => Change | Problem)(inner, event)
}

const notAllowed: Problem = { code: 'not_allowed' }
const notAsked: Problem = { code: 'not_asked' }
const wrongType: Problem = { code: 'wrong_type' }

/** What to do with each type of event. */
const appliers: { readonly [Type in FormEvent['type']]: (inner: Held, event: Of<Type>) => Change | Problem } = {
  answered: onQuestion('answer', (inner, { question }, entry, event) => {
    const given = readGiven(event.answer, question.answer, inner, entry.answer, question.not_applicable)
    return 'code' in given ? given : { answer: undefined, typed: undefined, ...given }
  }),
  cleared: onQuestion('answer', () => ({ answer: undefined, typed: undefined })),
  reason_written: onQuestion('reason', (_, { question }, entry, event) => {
    if (question.not_applicable === 'no') return notAllowed
    return entry.answer === 'not_applicable' ? written('reason', event.text) : notAsked
  }),
  comment_written: onQuestion('comment', (_, { question }, __, event) =>
    takesComment(question) ? written('comment', event.text) : notAllowed,
  ),
  good_practice_written: onQuestion('good_practice', (_, { question }, __, event) =>
    question.good_practice ? written('good_practice', event.text) : notAllowed,
  ),
  issues_ticked: onQuestion('issues', (inner, place, entry, event) => {
    const options = place.question.issues?.options
    const chosen: unknown = event.issues
    if (options === undefined) return notAllowed
    if (!offersIssues(inner, place)) return notAsked
    if (!isTexts(chosen)) return wrongType
    const option = notOffered(chosen, options, entry.issues)
    if (option !== undefined) return { code: 'not_an_option', with: { option } }
    return { issues: inOfferedOrder(chosen, options) }
  }),
  action_written: onQuestion(
    ({ part }) => `action_${part}` as const,
    (inner, { action }, entry, event) => {
      if (action === undefined) return notAllowed
      if (!says(inner, action)) return notAsked
      if (event.part === 'due') return dueWritten(entry.action, event.typed)
      const part = written(event.part, event.text)
      return 'code' in part ? part : { action: { ...entry.action, ...part } }
    },
  ),
  module_switched: on('module', 'modules', (inner, place, event) => {
    const { module, offered, byRule } = place
    if (module.switched_on_by === 'always' || module.switched_on_by !== event.by) return notAllowed
    if (event.by === 'assessor' && !says(inner, offered)) return notAsked
    if (event.by === 'assessor' && says(inner, byRule)) return notAllowed
    return switched(inner, place, event.on === true, event.reason ?? inner.switches.get(module.id)?.reason)
  }),
  module_reason_written: on('module', 'modules', (inner, place, event) => {
    const { module } = place
    if (!givesReason(module)) return { ...notAllowed, part: 'reason' }
    if (!says(inner, place.on)) return { ...notAsked, part: 'reason' }
    return switched(inner, place, inner.switches.get(module.id)?.on ?? false, event.text)
  }),
  fact_changed: on('fact', 'facts', factChanged),
  fact_reason_written: on('fact', 'facts', (inner, place, event) => {
    const entry = at(inner.facts, place.index)
    if (!isAssessors(place.fact, entry) || place.fact.correct === 'no') return { ...notAllowed, part: 'reason' }
    if (!isCorrected(inner, place)) return { ...notAsked, part: 'reason' }
    const reason = written('reason', event.text)
    return 'code' in reason ? { ...reason, part: 'reason' } : withFact(inner, place, { ...entry, ...reason })
  }),
  check_answered: (inner, { check, question, reason }) => {
    const { checks } = inner.form
    if (!isTexts([check, question ?? ''])) return { code: 'not_known' }
    const place = checks.get(question === undefined ? check : `${check}/${question}`) ?? checks.get(check)
    const about = { check, ...(question !== undefined && { question }), part: 'reason' as const }
    if (place === undefined) return { code: 'not_known', check, ...(question !== undefined && { question }) }
    if (place.check.severity !== 'warning') return { ...about, ...notAllowed }
    if (!says(inner, place.node)) return { ...about, ...notAsked }
    const given = written('reason', reason)
    return 'code' in given ? { ...about, ...given } : withReason(inner, place, reason)
  },
  today_changed: (inner, { today }) => {
    if (typeof today !== 'string' || !isDate(today))
      return { code: 'not_a_date', with: { today: String(today).slice(0, 40) } }
    if (today === inner.today) return unchanged(inner)
    return { inputs: { ...inner, today }, touched: [inner.form.today], subjects: [] }
  },
}

/** An event about a question, a module or a fact: found, and named in what is refused. */
function on<Kind extends 'question' | 'module' | 'fact', Name extends `${Kind}s`, Event extends object>(
  kind: Kind,
  places: Name,
  then: (inner: Held, place: NonNullable<ReturnType<Form[Name]['get']>>, event: Event) => Change | Problem,
): (inner: Held, event: Event & { readonly [kind in Kind]: string }) => Change | Problem {
  return (inner, event) => {
    const id: string = event[kind]
    const place = inner.form[places].get(id) as Parameters<typeof then>[1] | undefined
    const result: Change | Problem = place === undefined ? { code: 'not_known' } : then(inner, place, event)
    return 'code' in result ? { ...result, [kind]: String(id) } : result
  }
}

/** An event about a part of a question that is asked: the fields of its entry that it changes. */
function onQuestion<Event extends { readonly question: string }>(
  part: ProblemPart | ((event: Event) => ProblemPart),
  fields: (inner: Held, place: QuestionPlace, entry: DraftAnswer, event: Event) => Fields<DraftAnswer> | Problem,
): (inner: Held, event: Event) => Change | Problem {
  return on('question', 'questions', (inner: Held, place: QuestionPlace, event: Event) => {
    if (!says(inner, place.asked)) return notAsked
    const entry = at(inner.entries, place.index) ?? {}
    const changed = fields(inner, place, entry, event)
    if ('code' in changed) return { ...changed, part: typeof part === 'function' ? part(event) : part }
    return withEntry(inner, place, { ...entry, ...changed })
  })
}

/** What somebody wrote, as a field; a text of a length that a draft keeps. */
function written<Name extends string>(name: Name, text: unknown): { readonly [name in Name]: string } | Problem {
  if (typeof text !== 'string') return wrongType
  if (tooLong(text)) return { code: 'too_long', with: { at_most: mostKept } }
  return { [name]: text } as { readonly [name in Name]: string }
}

function dueWritten(before: Action | undefined, typed: unknown): Fields<DraftAnswer> | Problem {
  if (!isTypedDate(typed)) return wrongType
  const { due: _, ...rest } = before ?? {}
  const due = parseTyped(typed, { kind: 'date' })
  const action: Action = typeof due === 'string' ? { ...rest, due } : rest
  return { action, action_typed: sameTyped(typed, plainTyped(action.due, { kind: 'date' })) ? undefined : typed }
}

function switched(inner: Held, { module, on }: ModulePlace, isOn: boolean, text: string | undefined): Change | Problem {
  const reason = written('reason', text ?? '')
  if ('code' in reason) return { ...reason, part: 'reason' }
  const old = inner.switches.get(module.id)
  const inputs = withSwitch(inner, module.id, { on: isOn, ...reason })
  const next = inputs.switches.get(module.id)
  if (old?.on === next?.on && old?.reason === next?.reason) return unchanged(inner)
  // Whether it is on is the node's to say; a switch that is not on offer shows nowhere.
  const subjects = old?.reason === next?.reason ? [] : [on.subject]
  return { inputs, touched: (old?.on ?? false) === isOn ? [] : [on], subjects }
}

function factChanged(inner: Held, place: FactPlace, event: Of<'fact_changed'>): Change | Problem {
  const { fact } = place
  const entry = at(inner.facts, place.index) ?? {}
  const isHost = event.by === 'host'
  if (!isHost && (event.by !== 'assessor' || !isAssessors(fact, entry))) return { ...notAllowed, part: 'answer' }
  const reason = written('reason', event.reason ?? entry.reason ?? '')
  if ('code' in reason) return { ...reason, part: 'reason' }
  const isNone = isHost && fact.answer.kind === 'many' && Array.isArray(event.value) && event.value.length === 0
  const known = isHost ? entry.host : factSaid(entry, fact).value
  const given = isNone ? { answer: [] } : readGiven(event.value, fact.answer, inner, known)
  if ('code' in given) return { ...given, part: 'answer' }
  const { answer, typed } = given
  if (!isHost) return withFact(inner, place, { ...entry, value: answer, typed, ...reason })
  if (typed !== undefined && answer === undefined) return { ...wrongType, part: 'answer' }
  const { fault } = readAnswer(answer, fact, dataOf(inner), { fact: true })
  if (fault !== undefined && !outsideLimits.has(fault)) return { code: fault, part: 'answer' }
  return withFact(inner, place, { ...entry, host: answer })
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
