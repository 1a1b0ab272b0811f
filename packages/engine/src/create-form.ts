import { isDate } from '@iqa/logic'
import type { CompiledFact, CompiledQuestionSet, Draft, DraftAnswer, DraftFact, ModuleSwitch } from '@iqa/model'
import { storable, tidyEntry, tidyFact } from './change.js'
import { refuseDraft, refuseFact, refuseSet } from './errors.js'
import type { Refuse } from './errors.js'
import type { FactPlace, Form } from './form.js'
import { frozenCopy, stateOf } from './form-state.js'
import type { FormState } from './form-state.js'
import { loadForm } from './load-form.js'
import { pagesOf } from './pages.js'
import { isRecord, step } from './plain.js'
import { readTyped } from './read-entry.js'
import { readDraft } from './read-draft.js'
import { mustRead } from './read-given.js'
import { computeAll } from './recompute.js'
import type { Inputs } from './recompute.js'
import { resultOf } from './problems.js'
import { unknown } from './shape.js'

/** What a form starts from. */
export interface FormInput {
  /** Facts of the host, by id. Beside a draft they take the place of those it holds; what the assessor corrected stays. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** An assessment to go on with. It is copied, never changed. */
  readonly draft?: Draft
  /** A day, YYYY-MM-DD. A draft that has one keeps its own. */
  readonly today?: string
  /** Switches of modules that the host switches, by alias. */
  readonly modules?: Readonly<Record<string, boolean>>
}

/**
 * Starts an assessment, or takes a draft up again.
 *
 * @throws {QuestionSetError} when the set is not what its digest says, has another format or a rule that cannot run, or is
 *   retired and there is no draft
 * @throws {DraftError} when the draft belongs to another set, version or digest, or cannot be read
 * @throws {FactError} when the input is no group of properties, when a fact or a switch is not one that the set takes from the host, or a today is needed and missing
 */
export function createForm(set: CompiledQuestionSet, input: FormInput = {}): FormState {
  return startForm(loadForm(set), input)
}

/** As createForm, for a set that is loaded. */
export function startForm(form: Form, input: FormInput = {}): FormState {
  mustBeGroup('input', input)
  mustBeGroup('facts', input.facts ?? {})
  mustBeGroup('modules', input.modules ?? {})
  if (form.set.status === 'retired' && input.draft === undefined) {
    refuseSet('retired', '/status', 'It is retired: it takes no new drafts.', form.set.set)
  }
  const draft = input.draft === undefined ? undefined : readDraft(input.draft, form)
  const today = startingDay(form, draft?.today ?? input.today)
  const facts = new Map<string, DraftFact>()
  for (const [id, { host, ...rest }] of Object.entries(draft?.facts ?? {})) {
    const { fact } = form.facts.get(id) as FactPlace
    facts.set(id, { ...rest, ...hostsWord(fact, host, refuseDraft, `/facts${step(id)}/host`) })
  }
  for (const [id, value] of Object.entries(input.facts ?? {})) {
    const { fact } = form.facts.get(id) ?? unknown('unknown_fact', '', 'fact', id, form.facts.keys(), refuseFact)
    const { host: _, ...rest } = facts.get(id) ?? {}
    facts.set(id, { ...rest, ...hostsWord(fact, value, refuseFact) })
  }
  const inputs: Inputs = {
    form,
    today,
    facts: pagesOf(form.set.facts.map((fact) => frozenCopy(startingFact(fact, facts.get(fact.id))))),
    entries: pagesOf(
      form.set.questions.map((question) => frozenCopy(startingEntry(question, own(draft?.answers, question.id)))),
    ),
    switches: startingSwitches(form, draft, input.modules),
    reasons: new Map(),
  }
  const results = computeAll(inputs)
  const started = { ...inputs, results }
  // A reason belongs to a warning that fires; facts given anew may have changed that.
  const reasons = new Map(
    (draft?.check_reasons ?? []).flatMap(({ check, question, reason }): [string, string][] => {
      const key = question === undefined ? check : `${check}/${question}`
      const place = form.checks.get(key)
      return place !== undefined &&
        place.check.severity === 'warning' &&
        resultOf(started, place.node) === true &&
        reason.trim() !== ''
        ? [[key, reason]]
        : []
    }),
  )
  return stateOf({ ...started, reasons })
}

function mustBeGroup(name: string, given: unknown): void {
  if (!isRecord(given)) refuseFact('wrong_type', '', `${name} is no group of properties.`, name)
}

function startingDay(form: Form, today: string | undefined): string | undefined {
  if (today !== undefined && (typeof today !== 'string' || !isDate(today))) {
    const what = String(today).slice(0, 40)
    refuseFact('not_a_date', '', `"${what}" is not a day that there is, written YYYY-MM-DD.`, 'today')
  }
  if (today === undefined && form.set.reads_today)
    refuseFact('today_needed', '', 'This question set reads the date of today: give it as today.', 'today')
  return today
}

/** A fact as the host gives it; nothing when it is blank, which is unknown. Outside its limits it is a problem, looked at later. */
function hostsWord(fact: CompiledFact, given: unknown, refuse: Refuse, at: string = ''): Pick<DraftFact, 'host'> {
  const { value, fault } = mustRead(given, fact, refuse, at)
  if (fault === undefined && value === undefined) return {}
  return { host: storable(given as NonNullable<DraftFact['host']>, fact.answer) }
}

function startingFact(fact: CompiledFact, entry: DraftFact | undefined): DraftFact | undefined {
  if (entry === undefined) return undefined
  const { typed, ...rest } = entry
  if (typed === undefined) return tidyFact(rest)
  const { answer, ...kept } = readTyped(typed, fact.answer)
  return tidyFact({ ...rest, ...kept, ...(answer !== undefined && { value: answer }) })
}

/** What was typed and what it reads as cannot differ: what was typed decides. */
function startingEntry(
  question: { readonly answer: CompiledFact['answer'] },
  entry: DraftAnswer | undefined,
): DraftAnswer | undefined {
  if (entry === undefined) return undefined
  const { typed, answer, ...rest } = entry
  if (typed === undefined)
    return tidyEntry({ ...rest, ...(answer !== undefined && { answer: storable(answer, question.answer) }) })
  return tidyEntry({ ...rest, ...readTyped(typed, question.answer) })
}

function startingSwitches(
  form: Form,
  draft: Draft | undefined,
  given: FormInput['modules'],
): ReadonlyMap<string, ModuleSwitch> {
  const switches = new Map<string, ModuleSwitch>()
  for (const [id, entry] of Object.entries(draft?.modules ?? {})) switches.set(id, Object.freeze({ ...entry }))
  for (const [id, on] of Object.entries(given ?? {})) {
    const place = form.modules.get(id) ?? unknown('unknown_module', '', 'module', id, form.modules.keys(), refuseFact)
    if (place.module.switched_on_by !== 'host')
      refuseFact('not_allowed', '', `The module "${id}" is not the host's to switch.`, id)
    if (typeof on !== 'boolean') refuseFact('wrong_type', '', `The switch of "${id}" is true or false.`, id)
    if (on) switches.set(id, Object.freeze({ ...switches.get(id), on }))
    else switches.delete(id)
  }
  return switches
}

function own<T>(group: { readonly [id: string]: T } | undefined, id: string): T | undefined {
  return group !== undefined && Object.hasOwn(group, id) ? group[id] : undefined
}
