import type { AnswerKind, AnswerValue, CompiledQuestionSet, Typed } from '@iqa/model'
import type { FormEvent } from '@iqa/engine'
import type { Random } from './random.js'

/** Anything that an assessor or a host might do, sensible or not. */
export function randomEvent(random: Random, set: CompiledQuestionSet): FormEvent {
  const { facts, questions, modules, checks } = set
  const draw = random.below(20)
  if (draw < 5 && facts.length > 0) {
    const fact = random.one(facts)
    const by = random.one(['host', 'assessor'] as const)
    if (random.chance(0.1))
      return { type: 'fact_reason_written', fact: fact.id, text: random.one(['', 'It was wrong']) }
    return { type: 'fact_changed', fact: fact.id, value: randomAnswer(random, fact.answer), by }
  }
  if (draw < 7 && modules.length > 0) {
    const { id } = random.one(modules)
    if (random.chance(0.2)) return { type: 'module_reason_written', module: id, text: 'A large case' }
    return {
      type: 'module_switched',
      module: id,
      on: random.chance(0.7),
      by: random.one(['host', 'assessor'] as const),
    }
  }
  if (draw === 7) return { type: 'today_changed', today: `2026-03-${10 + random.below(15)}` }
  if (draw === 8 && checks.length > 0) {
    const { id, each } = random.one(checks)
    const question = each === undefined || each.length === 0 ? {} : { question: random.one(each) }
    return { type: 'check_answered', check: id, ...question, reason: random.one(['', 'Because']) }
  }
  if (questions.length === 0) return { type: 'today_changed', today: '2026-03-09' }
  const { id, answer, issues } = random.one(questions)
  switch (draw) {
    case 9:
      return {
        type: 'issues_ticked',
        question: id,
        issues: random.some(issues?.options.map((issue) => issue.id) ?? ['issue_a']),
      }
    case 10:
      return { type: 'comment_written', question: id, text: random.one(['', 'x', 'A comment', '  ']) }
    case 11:
      return { type: 'cleared', question: id }
    case 12:
      return random.chance(0.5)
        ? { type: 'reason_written', question: id, text: 'No such thing' }
        : { type: 'good_practice_written', question: id, text: 'Well done' }
    case 13: {
      const typed = { day: random.one(['', '3']), month: '4', year: '2026' }
      return random.chance(0.5)
        ? { type: 'action_written', question: id, part: random.one(['what', 'owner'] as const), text: 'Talk' }
        : { type: 'action_written', question: id, part: 'due', typed }
    }
    default:
      return { type: 'answered', question: id, answer: randomAnswer(random, answer) ?? '' }
  }
}

/** An answer of a kind: mostly a good one, sometimes outside its limits, unreadable, blank or of another kind. */
export function randomAnswer(random: Random, kind: AnswerKind): AnswerValue | { typed: Typed } | undefined {
  if (random.chance(0.08)) return random.one([undefined, '', [], 'nonsense', 7, Number.NaN, '__proto__', ['a', 'a']])
  switch (kind.kind) {
    case 'scale':
    case 'choice':
    case 'yes_no':
      return random.chance(0.15) ? 'not_applicable' : random.one(kind.options).id
    case 'many':
      return random.some(
        kind.options.map(({ id }) => id),
        0.4,
      )
    case 'number':
      return random.chance(0.3)
        ? { typed: random.one(['3', '03', '4.5', '-', '99', 'x', ' 7 ']) }
        : random.below(25) / random.one([1, 1, 2])
    case 'date':
      return random.chance(0.3)
        ? { typed: { day: random.one(['1', '15', '31', '']), month: random.one(['2', '03', '']), year: '2026' } }
        : `2026-03-${10 + random.below(20)}`
    case 'text':
    case 'long_text':
      return random.one(['short', 'a longer text than twelve', ' ', 'ok'])
  }
}
