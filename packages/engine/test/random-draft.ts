import type { CompiledQuestionSet, Draft } from '@iqa/model'
import { randomAnswer } from './random-events.js'
import type { Random } from './random.js'

type Loose = Record<string, unknown>

/** A copy of a draft in which some things are other than a form left them, as a host or somebody's editor might. */
export function spoiltDraft(random: Random, set: CompiledQuestionSet, draft: Draft): Draft {
  const copy = JSON.parse(JSON.stringify(draft)) as Draft
  const times = 1 + random.below(3)
  for (let time = 0; time < times; time += 1) {
    const draw = random.below(10)
    if (draw === 0 && set.modules.length > 0)
      place(copy.modules, random.one(set.modules).id, { on: random.chance(0.5), reason: random.one(texts) })
    else if (draw === 1 && set.checks.length > 0)
      (copy.check_reasons as unknown[]).push({ check: random.one(set.checks).id, reason: random.one(texts) })
    else if (draw < 4) spoil(random, copy.facts, random.one(set.facts), ['host', 'value', 'typed', 'reason'])
    else if (set.questions.length > 0) spoil(random, copy.answers, random.one(set.questions), partsOfEntry)
  }
  return copy
}

const texts = ['', ' ', 'Because', 'x', '\u0000']
const boxes = { day: '3', month: '4', year: '2026' }
const partsOfEntry = ['answer', 'typed', 'reason', 'comment', 'issues', 'action', 'action_typed', 'good_practice']

function spoil(
  random: Random,
  group: object,
  { id, answer }: CompiledQuestionSet['facts'][number] | CompiledQuestionSet['questions'][number],
  names: readonly string[],
): void {
  const entries = group as Record<string, Loose>
  const name = random.one(names)
  const junk: Readonly<Record<string, () => unknown>> = {
    typed: () => random.one<unknown>(['7', 'x', boxes]),
    issues: () => random.some(['issue_a', 'issue_b', 'issue_b', 'issue_c', 'a']),
    action: () => random.one([{ what: 'Talk' }, { what: ' ', owner: 'Sam', due: '2026-04-03' }]),
    action_typed: () => random.one([boxes, { day: '', month: '', year: '' }]),
    ...Object.fromEntries(['reason', 'comment', 'good_practice'].map((text) => [text, () => random.one(texts)])),
  }
  const given = (junk[name] ?? (() => randomAnswer(random, answer) ?? ''))()
  place(entries, id, { ...(Object.hasOwn(entries, id) ? entries[id] : {}), [name]: given })
}

function place(group: object, id: string, entry: Loose): void {
  Object.defineProperty(group, id, { value: entry, enumerable: true, configurable: true, writable: true })
}
