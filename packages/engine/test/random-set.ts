import type {
  AnswerKind,
  CompiledCheck,
  CompiledCondition,
  CompiledFact,
  CompiledModule,
  CompiledQuestion,
  CompiledQuestionSet,
  CompiledSection,
  CompiledValue,
  Rule,
} from '@iqa/model'
import type { Random } from './random.js'
import { check, en, fact, met, module, option, question, sealed, section } from './sets.js'

/** Something that a rule can read by now. */
interface Readable {
  readonly path: string
  readonly kind: AnswerKind['kind']
  readonly ids: readonly string[]
}

/** Fewer or more of everything, for small sets that a search can exhaust and larger ones. */
export interface Size {
  readonly facts: number
  readonly sections: number
  readonly questions: number
}

/**
 * A random question set in which everything reads only what stands before it: facts of every type, chains, values over
 * values, counts, modules switched in every way, retired questions, limits that refer to facts, rules for comments,
 * issues, actions and requirements, checks of each severity. Every rule carries its guards.
 */
export function randomSet(random: Random, size: Size = { facts: 5, sections: 4, questions: 6 }): CompiledQuestionSet {
  const readable: Readable[] = [{ path: 'today', kind: 'date', ids: [] }]
  const modulesSoFar: string[] = []
  const facts: CompiledFact[] = []
  const values: CompiledValue[] = []
  const modules: CompiledModule[] = []
  const sections: CompiledSection[] = []
  const questions: CompiledQuestion[] = []
  const checks: CompiledCheck[] = []
  const when = (depth = 2, own: readonly Readable[] = []): CompiledCondition => ({
    rule: randomRule(random, [...readable, ...own], modulesSoFar, depth),
    read_back: en('something holds'),
  })

  for (let index = 0; index < 1 + random.below(size.facts); index += 1) {
    const answer = randomKind(random, readable)
    const id = `fact_${index}`
    facts.push(
      fact(id, answer, {
        required: random.chance(0.3),
        from: random.one(['host', 'host', 'assessor']),
        correct: random.one(['no', 'reason']),
      }),
    )
    readable.push(readableOf(`facts.${id}`, answer))
  }
  for (let at = 0; at < 1 + random.below(size.sections); at += 1) {
    const id = `section_${at}`
    if (random.chance(0.5)) addValue()
    sections.push(section(id, random.chance(0.4) ? { when: when() } : {}))
    for (let index = 0; index < random.below(size.questions); index += 1) addQuestion(id, `q_${at}_${index}`)
    if (random.chance(0.4)) {
      const alias = `module_${at}`
      const own: CompiledModule = module(alias, {
        section: id,
        switched_on_by: random.one(['always', 'assessor', 'host']),
        reason: random.one(['no', 'required']),
        ...(random.chance(0.5) && { offer_when: when() }),
        ...(random.chance(0.3) && { on_when: when() }),
      })
      modules.push(own)
      modulesSoFar.push(alias)
      for (let index = 0; index < random.below(4); index += 1) addQuestion(id, `${alias}.q_${index}`, alias)
    }
    if (random.chance(0.5)) addValue()
  }
  for (let index = 0; index < random.below(4) && questions.length > 0; index += 1) {
    const each = random.chance(0.4)
    const about = random.some(questions, 0.3).map(({ id }) => id)
    const list = about.length === 0 ? [random.one(questions).id] : about
    const own = each ? ownOf(met, true) : []
    checks.push(
      check(`check_${index}`, when(2, own).rule, {
        severity: random.one(['error', 'warning', 'warning', 'note']),
        ...(each ? { each: list } : { about: list }),
      }),
    )
  }
  const dated = facts.find(({ answer }) => answer.kind === 'date')
  return sealed({
    set: 'random',
    reads_today: true,
    ...(dated !== undefined &&
      random.chance(0.3) && { applies: { by: dated.id, from: '2026-03-14', to: '2026-03-24' } }),
    facts,
    values,
    modules,
    sections,
    questions,
    checks,
  })

  function addQuestion(sectionId: string, id: string, alias?: string): void {
    const answer = randomKind(random, readable)
    const hasIssues = random.chance(0.3)
    const own = ownOf(answer, hasIssues)
    const judged = ['scale', 'choice', 'yes_no'].includes(answer.kind)
    questions.push(
      question(id, {
        section: sectionId,
        answer,
        ...(alias !== undefined && { module: alias }),
        ...(random.chance(0.5) && { when: when(), asked_when: en(`why ${id}`) }),
        ...(random.chance(0.05) && { retired: true as const }),
        not_applicable: judged ? random.one(['no', 'allowed', 'reason']) : 'no',
        required: random.chance(0.2) ? when() : random.one(['yes', 'no']),
        not_asked: random.one(['hidden', 'shown']),
        good_practice: random.chance(0.2),
        ...(hasIssues && {
          issues: {
            options: [option('issue_a'), option('issue_b')],
            at_least: random.below(2),
            ...(random.chance(0.5) && { when: when(1, [ownOf(answer, false)[0] as Readable]) }),
          },
        }),
        ...(random.chance(0.3) && { comment: { when: when(1, own), at_least: 1 + random.below(5) } }),
        ...(random.chance(0.2) && { action: { when: when(1, own) } }),
      }),
    )
    readable.push(readableOf(`answers.${id}`, answer))
  }

  function addValue(): void {
    const id = `value_${values.length}`
    const dates = readable.filter(({ kind }) => kind === 'date')
    const counted = readable.filter(({ ids }) => ids.length > 0)
    const read_back = en(id)
    if (random.chance(0.3) && dates.length > 1) {
      const rule = { days_between: [{ var: random.one(dates).path }, { var: random.one(dates).path }] }
      values.push({ id, type: 'number', rule, read_back })
      readable.push({ path: `values.${id}`, kind: 'number', ids: [] })
    } else if (random.chance(0.5) && counted.length > 0) {
      values.push({ id, type: 'number', rule: countOf(random, counted), read_back })
      readable.push({ path: `values.${id}`, kind: 'number', ids: [] })
    } else {
      values.push({ id, type: 'yes_no', rule: { if: [when().rule, 'yes', 'no'] }, read_back })
      readable.push({ path: `values.${id}`, kind: 'yes_no', ids: ['yes', 'no'] })
    }
  }
}

function randomKind(random: Random, readable: readonly Readable[]): AnswerKind {
  const dates = readable.filter(({ kind, path }) => kind === 'date' && !path.startsWith('values.'))
  switch (random.below(9)) {
    case 0:
    case 1:
      return met
    case 2:
      return { kind: 'yes_no', options: [option('yes'), option('no')] }
    case 3:
      return { kind: 'many', options: ['a', 'b', 'c', 'none'].map((id) => option(id)), exclusive: 'none' }
    case 4:
      return { kind: 'number', decimals: random.below(3), at_least: 0, at_most: 20 }
    case 5:
    case 6:
      return {
        kind: 'date',
        ...(random.chance(0.4) && dates.length > 0 && { not_before: { var: random.one(dates).path } }),
        ...(random.chance(0.2) && { not_after: '2026-03-20' }),
      }
    case 7:
      return { kind: 'text', at_most: 12 }
    default:
      return { kind: 'choice', options: [option('red'), option('blue'), option('old', { retired: true })] }
  }
}

function readableOf(path: string, answer: AnswerKind): Readable {
  return { path, kind: answer.kind, ids: 'options' in answer ? answer.options.map(({ id }) => id) : [] }
}

function ownOf(answer: AnswerKind, hasIssues: boolean): Readable[] {
  const issues: Readable = { path: 'issues', kind: 'many', ids: ['issue_a', 'issue_b'] }
  return [readableOf('answer', answer), ...(hasIssues ? [issues] : [])]
}

function randomRule(random: Random, readable: readonly Readable[], modules: readonly string[], depth: number): Rule {
  const inner = (): Rule => randomRule(random, readable, modules, depth - 1)
  const counted = readable.filter(({ ids }) => ids.length > 0)
  if (depth > 0 && random.chance(0.4)) {
    if (random.chance(0.3)) return { '!': [inner()] }
    return { [random.one(['and', 'or'])]: [inner(), inner()] }
  }
  if (modules.length > 0 && random.chance(0.15)) return { '===': [{ var: `modules.${random.one(modules)}` }, true] }
  if (counted.length > 0 && random.chance(0.15)) {
    return { [random.one(['>=', '<', '==='])]: [countOf(random, counted), random.below(3)] }
  }
  return comparison(random, random.one(readable), readable)
}

function comparison(random: Random, { path, kind, ids }: Readable, readable: readonly Readable[]): Rule {
  const variable = { var: path }
  const guard: Rule = { '!==': [variable, null] }
  if (random.chance(0.2)) return { [random.one(['!==', '==='])]: [variable, null] }
  if (kind === 'many') return { and: [guard, { in: [random.one(ids), variable] }] }
  if (ids.length > 0) {
    return random.chance(0.5)
      ? { and: [guard, { '===': [variable, random.one([...ids, 'not_applicable'])] }] }
      : { in: [variable, random.some(ids)] }
  }
  if (kind === 'number') return { and: [guard, { [random.one(['<', '>', '<=', '>='])]: [variable, random.below(20)] }] }
  if (kind !== 'date') return guard
  const other = { var: random.one(readable.filter((each) => each.kind === 'date')).path }
  if (random.chance(0.4)) return { and: [guard, { '>': [variable, `2026-03-${10 + random.below(15)}`] }] }
  return { and: [guard, { '!==': [other, null] }, { '<=': [0, { days_between: [variable, other] }, random.below(9)] }] }
}

function countOf(random: Random, readable: readonly Readable[]): Rule {
  const chosen = random.some(readable, 0.4)
  const list = chosen.length === 0 ? [random.one(readable)] : chosen
  return { '+': list.map(({ path, ids }) => ({ if: [{ in: [{ var: path }, random.some(ids)] }, 1, 0] })) }
}
