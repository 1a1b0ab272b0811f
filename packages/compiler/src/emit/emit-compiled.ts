import { readBack, readCount, readDays, toJsonLogic, type Condition, type Declarations } from '@iqa/logic'
import {
  digestWithout,
  type CompiledCheck,
  type CompiledCondition,
  type CompiledModule,
  type CompiledQuestion,
  type CompiledQuestionSet,
  type CompiledSection,
  type CompiledValue,
  type Rule,
  type Text,
} from '@iqa/model'
import type { ResolvedCondition, ResolvedQuestion, ResolvedSet, ResolvedValue } from '../resolve/resolved-set.js'
import { orderValues } from '../resolve/order-values.js'
import { ruleDocument, type RuleNode, type RuleSource } from './source-map.js'

/** A set as the engine reads it, with every rule in it and where each of its parts was written. */
export interface Emitted {
  readonly set: CompiledQuestionSet
  /** By the object in the set that holds the rule. */
  readonly rules: ReadonlyMap<object, RuleSource>
}

/** Sentences are given in these languages whatever the set's own: they are made, not translated. */
const spoken: readonly string[] = ['en', 'cy']

/** Turns a resolved set without faults into the compiled set, sealed with its digest. */
export function emitCompiled(set: ResolvedSet): Emitted {
  const rules = new Map<object, RuleSource>()

  const condition = (resolved: ResolvedCondition): CompiledCondition => {
    const { file, declared } = resolved
    const { rule, origins } = toJsonLogic(sound(resolved), declared)
    const compiled: CompiledCondition = {
      rule,
      read_back: sentences((language) => readBack(sound(resolved), declared, language)),
    }
    rules.set(compiled, { file, range: resolved.range, nodes: nodesOf(origins, '', resolved), declared })
    return compiled
  }
  const optionally = <Name extends string>(name: Name, resolved: ResolvedCondition | undefined) =>
    (resolved === undefined ? {} : { [name]: condition(resolved) }) as { [key in Name]?: CompiledCondition }

  const value = (resolved: ResolvedValue): CompiledValue => {
    const { rule, read_back, nodes, declared } = valueRule(resolved)
    const compiled: CompiledValue = {
      id: resolved.stored,
      type: resolved.type ?? 'number',
      ...(resolved.label === undefined ? {} : { label: resolved.label }),
      rule,
      read_back,
    }
    rules.set(compiled, { file: resolved.file, range: resolved.range, nodes, declared })
    return compiled
  }

  const section = (id: string): CompiledSection => {
    const resolved = set.sections.find((each) => each.id === id)
    return {
      id,
      title: resolved?.title ?? {},
      ...(resolved?.guidance === undefined ? {} : { guidance: resolved.guidance }),
      ...optionally('when', resolved?.when),
      task: resolved?.task === true,
    }
  }

  const question = (resolved: ResolvedQuestion): CompiledQuestion => {
    const { issues, comment, action } = resolved
    const askedWhen = askedSentence(set, resolved)
    return {
      id: resolved.stored,
      number: resolved.position + 1,
      section: resolved.section,
      ...(resolved.module === undefined ? {} : { module: resolved.module }),
      ask: resolved.ask,
      answer: resolved.answer as NonNullable<ResolvedQuestion['answer']>,
      not_applicable: resolved.not_applicable,
      required: typeof resolved.required === 'string' ? resolved.required : condition(resolved.required),
      ...optionally('when', resolved.when),
      ...(askedWhen === undefined ? {} : { asked_when: askedWhen }),
      not_asked: resolved.not_asked,
      ...(resolved.retired ? { retired: true } : {}),
      standards: [...resolved.standards],
      ...(resolved.stage === undefined ? {} : { stage: resolved.stage }),
      covers: [...resolved.covers],
      ...(resolved.judges === undefined ? {} : { judges: resolved.judges }),
      ...(resolved.guidance === undefined ? {} : { guidance: resolved.guidance }),
      ...(issues === undefined
        ? {}
        : { issues: { options: [...issues.options], ...optionally('when', issues.when), at_least: issues.at_least } }),
      ...(comment === undefined
        ? {}
        : {
            comment: {
              when: condition(comment.when),
              ...(comment.prompt === undefined ? {} : { prompt: comment.prompt }),
              at_least: comment.at_least,
            },
          }),
      ...(action === undefined
        ? {}
        : {
            action: { when: condition(action.when), ...(action.prompt === undefined ? {} : { prompt: action.prompt }) },
          }),
      good_practice: resolved.good_practice,
    }
  }

  const values = orderValues(set.values).map(value)
  const modules = set.modules.map((module): CompiledModule => ({
    id: module.alias,
    module: module.module,
    title: module.title,
    section: module.section ?? '',
    ...(module.guidance === undefined ? {} : { guidance: module.guidance }),
    switched_on_by: module.switched_on_by,
    ...optionally('offer_when', module.offer_when),
    ...optionally('on_when', module.on_when),
    reason: module.reason,
    task: module.task,
  }))
  const sections = set.sections.map(({ id }) => section(id))
  const questions = set.questions.map(question)
  const checks = set.checks.map((check): CompiledCheck => ({
    id: check.stored,
    when: condition(check.when),
    severity: check.severity,
    message: check.message,
    ...(check.about === undefined ? {} : { about: [...check.about] }),
    ...(check.each === undefined ? {} : { each: [...check.each] }),
  }))
  const { header } = set
  const unsealed: Omit<CompiledQuestionSet, 'digest' | 'reads_today'> = {
    iqa_compiled: 1,
    ...header,
    includes: [...set.includes],
    facts: set.facts.map(({ id, label, answer, required, from, correct }) => ({
      id,
      label,
      answer: answer as NonNullable<typeof answer>,
      required,
      from,
      correct,
    })),
    scales: set.scales.map(({ id, options }) => ({ id, options: [...(options ?? [])] })),
    values,
    modules,
    sections,
    questions,
    checks,
  }
  const document: CompiledQuestionSet = { ...unsealed, digest: '', reads_today: readsToday(unsealed) }
  return { set: { ...document, digest: digestWithout(document, 'digest') }, rules }
}

function sound({ condition }: ResolvedCondition): Condition {
  if (condition === undefined) throw new TypeError('A condition with a fault was emitted.')
  return condition
}

function sentences(inLanguage: (language: string) => string): Text {
  return Object.fromEntries(spoken.map((language) => [language, inLanguage(language)]))
}

function nodesOf(
  origins: ReadonlyMap<string, Condition>,
  before: string,
  whole: { readonly range: ResolvedCondition['range'] },
): readonly RuleNode[] {
  return [...origins].map(([pointer, { range }]) => ({ pointer: before + pointer, range: range ?? whole.range }))
}

/** Days between two dates once both are known; how many of some have an answer; or yes or no by a condition. */
function valueRule(value: ResolvedValue): {
  readonly rule: Rule
  readonly read_back: Text
  readonly nodes: readonly RuleNode[]
  readonly declared: Declarations
} {
  const { body } = value
  if (body === undefined) throw new TypeError('A value with a fault was emitted.')
  if (body.kind === 'days_between') {
    const [from = '', to = ''] = body.paths
    const guards = [from, to].map((path): Rule => ({ '!==': [{ var: path }, null] }))
    const rule: Rule = { if: [{ and: guards }, { days_between: [{ var: from }, { var: to }] }, null] }
    return {
      rule,
      read_back: sentences((language) => readDays(from, to, body.declared, language)),
      nodes: ruleDocument(rule, value.range),
      declared: body.declared,
    }
  }
  const { declared } = body.condition
  const condition = sound(body.condition)
  const emitted = toJsonLogic(condition, declared)
  if (body.kind === 'when') {
    return {
      rule: { if: [emitted.rule, 'yes', 'no'] },
      read_back: sentences((language) => readBack(condition, declared, language)),
      nodes: [{ pointer: '', range: value.range }, ...nodesOf(emitted.origins, '/if/0', body.condition)],
      declared,
    }
  }
  if (condition.kind !== 'count') throw new TypeError('A value that is no count was emitted as one.')
  // A count by itself is carried as a comparison; its sum is the value.
  const rule = ((emitted.rule as { '>=': Rule[] })['>='][0] ?? 0) as Rule
  return {
    rule,
    read_back: sentences((language) => readCount(condition, declared, language)),
    nodes: ruleDocument(rule, value.range),
    declared,
  }
}

/** When a question is asked, in one sentence: its section's, its module's and its own condition. */
function askedSentence(set: ResolvedSet, question: ResolvedQuestion): Text | undefined {
  const section = set.sections.find(({ id }) => id === question.section)
  const module = set.modules.find(({ alias }) => alias === question.module)
  const always = module === undefined || (module.switched_on_by === 'always' && module.offer_when === undefined)
  const parts: readonly Condition[] = [
    ...flat(section?.when?.condition),
    ...(always ? [] : [{ kind: 'module' as const, ids: [module.alias] }]),
    ...flat(question.when?.condition),
  ]
  const [only] = parts
  if (only === undefined) return undefined
  const whole: Condition = parts.length === 1 ? only : { kind: 'all', of: parts }
  return sentences((language) => readBack(whole, set.declared, language))
}

function flat(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return []
  return condition.kind === 'all' ? condition.of : [condition]
}

function readsToday(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false
  return Object.entries(part).some(([key, value]) => (key === 'var' && value === 'today') || readsToday(value))
}
