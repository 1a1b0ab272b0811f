import { stringify } from 'yaml'
import type { World } from './direct-interpreter.js'

/** Numbers from 0 up to a limit, always the same ones for a seed. */
export type Pick = (limit: number) => number

export function pickFrom(seed: number): Pick {
  let state = seed >>> 0
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * limit)
  }
}

interface Named {
  readonly name: string
  readonly type: string
  readonly scale?: string
  readonly options: readonly string[]
  /** Whether not applicable is an answer. */
  readonly beside: boolean
}

/** A set of random declarations whose values, checks and comment rules are random conditions, as the YAML of its author. */
export interface RandomSet {
  readonly files: Readonly<Record<string, string>>
  /** Each condition, and where its rule is in the compiled set. */
  readonly conditions: readonly {
    readonly condition: unknown
    readonly holder: readonly [list: 'values' | 'checks' | 'questions', id: string]
    readonly about?: string
  }[]
  world(pick: Pick): World
}

const lists = ['one_of', 'none_of']
const dates = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2026-03-02',
  '2026-03-07',
  '2026-03-08',
  '2026-12-31',
  '2027-01-01',
]

/** Builds a set with so many conditions from one seed. */
export function randomSet(pick: Pick, many: number): RandomSet {
  const one = <T>(list: readonly T[]): T => list[pick(list.length)] as T
  const some = (list: readonly string[], least: number): string[] => {
    const shuffled = [...list].sort(() => pick(3) - 1)
    return shuffled.slice(0, Math.min(list.length, least + pick(list.length)))
  }
  const optionsOf = (prefix: string, least: number): string[] =>
    Array.from({ length: least + pick(3) }, (_, index) => `${prefix}_${index}`)
  const scales: Record<string, string[]> = {
    met: ['fully_met', 'partly_met', 'not_met', ...(pick(2) === 0 ? ['poor'] : [])],
    other: optionsOf('level', 2),
  }

  const fact = (name: string, type: string, options: string[] = []): Named => ({ name, type, options, beside: false })
  const asked = (name: string, type: string, options: string[] = [], scale?: string): Named => ({
    name,
    type,
    options,
    beside: ['scale', 'choice', 'yes_no'].includes(type) && pick(2) === 0,
    ...(scale === undefined ? {} : { scale }),
  })
  const yesNo = ['yes', 'no']
  const facts = [
    fact('kind', 'choice', optionsOf('kind', 2)),
    fact('other_kind', 'choice', optionsOf('kind', 2)),
    fact('flagged', 'yes_no', yesNo),
    fact('flags', 'many', optionsOf('flag', 3)),
    fact('days', 'number'),
    fact('more_days', 'number'),
    fact('received', 'date'),
    fact('advised', 'date'),
    fact('unit', 'text'),
    fact('other_unit', 'text'),
  ]
  const questions = [
    asked('first', 'scale', scales['met'], 'met'),
    asked('second', 'scale', scales['met'], 'met'),
    asked('third', 'scale', scales['met'], 'met'),
    asked('level', 'scale', scales['other'], 'other'),
    asked('sent', 'yes_no', yesNo),
    asked('route', 'choice', optionsOf('route', 2)),
    asked('seen', 'many', optionsOf('paper', 3)),
    asked('hours', 'number'),
    asked('decided', 'date'),
    asked('name_of_unit', 'text'),
    asked('extra.depth', 'scale', scales['met'], 'met'),
    asked('extra.done', 'yes_no', yesNo),
  ]
  const derived: Named[] = [
    { name: 'taken', type: 'number', options: [], beside: false },
    { name: 'poor_count', type: 'number', options: [], beside: false },
    { name: 'slow', type: 'yes_no', options: yesNo, beside: false },
  ]
  const values: Record<string, unknown> = {
    taken: { days_between: [one(['received', 'advised', 'decided']), one(['advised', 'decided', 'today'])] },
    poor_count: {
      count: {
        of: pick(2) === 0 ? ['first', 'second', 'extra.depth'] : { covers: 'core' },
        answer: one(['not_met', 'partly_met']),
      },
    },
    slow: { when: { taken: { above: pick(6) } } },
  }
  const named = [...facts, ...questions, ...derived]
  const ofType = (type: string, except = ''): Named[] =>
    named.filter((each) => each.type === type && each.name !== except)

  const literal = ({ type, options, beside }: Named): string | number => {
    if (type === 'number') return pick(9) - 1
    if (type === 'date') return pick(6) === 0 ? 'today' : one(dates)
    return one(beside && pick(4) === 0 ? ['not_applicable'] : options)
  }

  const operation = (subject: Named): Record<string, unknown> => {
    const { type, options, beside, scale, name } = subject
    const all = beside ? [...options, 'not_applicable'] : options
    const reference = (others: readonly Named[]): unknown => {
      const other = others.length === 0 || pick(2) === 0 ? undefined : one(others)
      return other === undefined ? literal(subject) : { ref: other.name }
    }
    if (pick(9) === 0) return { answered: one(['yes', 'no']) }
    switch (type) {
      case 'many':
        return pick(2) === 0
          ? { [one(['includes', 'excludes'])]: one(options) }
          : { [one(['includes_any', 'includes_all'])]: some(options, 2) }
      case 'text':
        return { [one(['is', 'is_not'])]: { ref: one(['unit', 'other_unit']) } }
      case 'number':
        if (pick(6) === 0) return { between: [pick(4) - 1, 3 + pick(4)] }
        return { [one(['is', 'is_not', 'above', 'below', 'at_least', 'at_most'])]: reference(ofType('number', name)) }
      case 'date':
        if (pick(2) === 0)
          return {
            [one(['within', 'later_than'])]: {
              days: pick(7),
              [one(['after', 'before', 'of'])]: one([...ofType('date', name).map((each) => each.name), 'today']),
            },
          }
        return {
          [one(['is', 'is_not', 'before', 'after', 'on_or_before', 'on_or_after'])]:
            pick(8) === 0 ? { ref: 'today' } : reference(ofType('date', name)),
        }
      case 'scale':
        if (pick(2) === 0) {
          const same = ofType('scale', name).filter((each) => each.scale === scale)
          return {
            [one(['above', 'below', 'at_least', 'at_most'])]:
              same.length > 0 && pick(2) === 0 ? { ref: one(same).name } : one(options),
          }
        }
        break
      default:
    }
    if (type !== 'yes_no' && pick(3) === 0) return { [one(lists)]: some(all, 2) }
    return { [one(['is', 'is_not'])]: reference(ofType(type, name)) }
  }

  const test = (subjects: readonly Named[]): Record<string, unknown> => {
    const subject = one(subjects)
    const bare = subject.type !== 'many' && subject.type !== 'text'
    const chosen = subject.type === 'choice' || subject.type === 'scale'
    if (bare && pick(3) === 0)
      return { [subject.name]: chosen && pick(3) === 0 ? some(subject.options, 2) : literal(subject) }
    const first = operation(subject)
    return { [subject.name]: pick(5) === 0 ? { ...first, ...operation(subject) } : first }
  }

  const count = (): Record<string, unknown> => {
    const met = ['first', 'second', 'third', 'extra.depth']
    const beside = questions.some((each) => met.includes(each.name) && each.beside)
    const of = pick(3) === 0 ? { covers: 'core' } : some(met, 2)
    const inUse = Array.isArray(of) ? of : ['first', 'second']
    const allowed = [
      ...(scales['met'] ?? []),
      ...(beside && questions.some((each) => inUse.includes(each.name) && each.beside) ? ['not_applicable'] : []),
    ]
    return {
      count: {
        of,
        answer: pick(2) === 0 ? one(allowed) : some(allowed, 2),
        [one(['is', 'at_least', 'at_most', 'above', 'below'])]: pick(4),
      },
    }
  }

  const condition = (depth: number, subjects: readonly Named[]): Record<string, unknown> => {
    const choice = pick(depth > 0 ? 10 : 6)
    if (choice < 4) return test(subjects)
    if (choice === 4) return count()
    if (choice === 5) return { module: 'extra' }
    if (choice === 6) return { not: condition(depth - 1, subjects) }
    if (choice === 7)
      return { ...test(subjects), ...(pick(2) === 0 ? { module: 'extra' } : {}), not: condition(depth - 1, subjects) }
    return { [one(['all', 'any'])]: Array.from({ length: 2 + pick(2) }, () => condition(depth - 1, subjects)) }
  }

  const conditions: { condition: unknown; holder: ['values' | 'checks' | 'questions', string]; about?: string }[] = []
  const checks: unknown[] = []
  const comments: Record<string, unknown>[] = []
  for (let index = 0; index < many; index += 1) {
    const kind = index % 10
    if (kind < 7) {
      const made = condition(3, named)
      values[`value_${index}`] = { when: made }
      conditions.push({ condition: made, holder: ['values', `value_${index}`] })
    } else if (kind < 9) {
      const made = condition(2, named)
      checks.push({
        id: `check_${index}`,
        when: made,
        severity: 'error',
        message: 'They do not fit.',
        about: ['first'],
      })
      conditions.push({ condition: made, holder: ['checks', `check_${index}`] })
    } else {
      // A rule of a question may read its own answer and issues, and what comes before it.
      const own: Named = {
        name: 'answer',
        type: 'scale',
        scale: 'met',
        options: scales['met'] ?? [],
        beside: pick(2) === 0,
      }
      const ticked: Named = { name: 'issues', type: 'many', options: ['gap', 'late'], beside: false }
      const made = condition(2, [own, own, own, ticked, ...facts])
      const id = `rated_${index}`
      comments.push({
        id,
        ask: 'Was it done well?',
        answer: 'met',
        ...(own.beside ? { not_applicable: 'allowed' } : {}),
        issues: { gap: 'A gap', late: 'It was late' },
        comment: { when: made },
      })
      conditions.push({ condition: made, holder: ['questions', id], about: id })
    }
  }

  const written = ({ name, type, options, scale, beside }: Named): Record<string, unknown> => ({
    id: name.split('.').at(-1),
    ask: 'What was found?',
    answer: scale ?? type,
    ...(['choice', 'many'].includes(type)
      ? { options: Object.fromEntries(options.map((id) => [id, `Option ${id}`])) }
      : {}),
    ...(beside ? { not_applicable: 'allowed' } : {}),
    ...(['first', 'second'].includes(name) ? { covers: ['core'] } : {}),
  })
  const set = {
    iqa: 1,
    set: 'random',
    title: 'A random set',
    version: '1.0.0',
    tags: { core: 'Core' },
    facts: Object.fromEntries(
      facts.map(({ name, type, options }) => [
        name,
        {
          label: `Fact ${name}`,
          type,
          ...(['choice', 'many'].includes(type)
            ? { options: Object.fromEntries(options.map((id) => [id, `Option ${id}`])) }
            : {}),
        },
      ]),
    ),
    scales: Object.fromEntries(
      Object.entries(scales).map(([id, options]) => [
        id,
        { options: Object.fromEntries(options.map((option) => [option, `Option ${option}`])) },
      ]),
    ),
    values,
    modules: [{ include: 'extra.iqa.yaml', as: 'extra', switched_on_by: 'host' }],
    sections: [
      {
        id: 'all_of_it',
        title: 'All of it',
        questions: [...questions.filter((each) => !each.name.includes('.')).map(written), { insert: 'extra' }],
      },
      { id: 'rated', title: 'Rated', questions: comments },
    ],
    checks,
  }
  const module = {
    iqa: 1,
    module: 'extra',
    title: 'Extra',
    version: '1.0.0',
    uses: { scales: ['met'] },
    questions: questions.filter((each) => each.name.includes('.')).map(written),
  }
  const ticking: Named = { name: 'issues', type: 'many', options: ['gap', 'late'], beside: false }

  return {
    files: { 'random.iqa.yaml': stringify(set), 'extra.iqa.yaml': stringify(module) },
    conditions,
    world(next) {
      const choose = <T>(list: readonly T[]): T => list[next(list.length)] as T
      const known: Record<string, unknown> = {}
      const own: Named = { name: 'answer', type: 'scale', scale: 'met', options: scales['met'] ?? [], beside: true }
      for (const each of [...facts, ...questions, own, ticking]) {
        if (next(4) === 0) continue
        if (each.type === 'number') known[each.name] = next(9) - 1
        else if (each.type === 'date') known[each.name] = choose(dates)
        else if (each.type === 'text') known[each.name] = choose(['North', 'South'])
        else if (each.type === 'many') {
          const ticked = each.options.filter(() => next(2) === 0)
          // Only a fact can be known to be none.
          if (ticked.length > 0 || each.name === 'flags') known[each.name] = ticked
        } else known[each.name] = each.beside && next(4) === 0 ? 'not_applicable' : choose(each.options)
      }
      return {
        scales,
        types: Object.fromEntries(
          [...named, own, ticking].map(({ name, type, scale }) => [
            name,
            { type, ...(scale === undefined ? {} : { scale }) },
          ]),
        ),
        values,
        known,
        modules: { extra: next(2) === 0 },
        tags: { core: ['first', 'second'] },
        today: choose(dates),
      }
    },
  }
}
