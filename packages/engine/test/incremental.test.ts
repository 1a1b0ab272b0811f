import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkViews,
  createForm,
  factViews,
  moduleViews,
  questionView,
  sectionViews,
  snapshot,
  update,
  valueOf,
} from '@iqa/engine'
import type { Changed, FormState } from '@iqa/engine'
import type { CompiledFact, CompiledQuestionSet, DraftFact } from '@iqa/model'
import { startForm } from '../src/create-form.js'
import { held } from '../src/form-state.js'
import { fromScratch } from '../src/from-scratch.js'
import { loadForm } from '../src/load-form.js'
import { dataOf, resultOf } from '../src/problems.js'
import { randomEvent } from './random-events.js'
import { randomFrom, runs, seed } from './random.js'
import { randomSet } from './random-set.js'
import { charging } from './sets.js'

const today = '2026-03-15'

/** What the form says, in the words of the definition. */
function incremental(state: FormState): unknown {
  const inner = state[held]
  const { form } = inner
  const ids = <Place>(places: ReadonlyMap<string, Place>, is: (place: Place) => boolean): string[] =>
    [...places]
      .filter(([, place]) => is(place))
      .map(([id]) => id)
      .sort()
  const data = dataOf(inner)
  return {
    questions: ids(form.questions, ({ asked }) => resultOf(inner, asked) === true),
    sections: ids(form.sections, ({ asked }) => resultOf(inner, asked) === true),
    offered: ids(form.modules, ({ offered }) => resultOf(inner, offered) === true),
    on: ids(form.modules, ({ on }) => resultOf(inner, on) === true),
    onByRule: ids(form.modules, ({ byRule }) => resultOf(inner, byRule) === true),
    facts: sorted(data.facts),
    answers: sorted(data.answers),
    values: sorted(data.values),
    firing: ids(form.checks, ({ node }) => resultOf(inner, node) === true),
    required: ids(form.questions, ({ asked, required, question }) => {
      if (resultOf(inner, asked) !== true) return false
      return required === undefined ? question.required === 'yes' : resultOf(inner, required) === true
    }),
    comment: ids(form.questions, ({ comment }) => comment !== undefined && resultOf(inner, comment) === true),
    issues: ids(form.questions, ({ issues }) => issues !== undefined && resultOf(inner, issues) !== undefined),
    action: ids(form.questions, ({ action }) => action !== undefined && resultOf(inner, action) === true),
  }
}

/** The same, worked out from what was put in and the definition alone. */
function defined(state: FormState): unknown {
  const draft = snapshot(state)
  const { set } = state[held].form
  const result = fromScratch(
    set,
    {
      facts: new Map(set.facts.map((fact) => [fact.id, said(fact, draft.facts[fact.id] ?? {})])),
      answers: new Map(Object.entries(draft.answers).map(([id, { answer }]) => [id, answer])),
      switches: new Map(Object.entries(draft.modules).map(([id, { on }]) => [id, on])),
      ...(draft.today !== undefined && { today: draft.today }),
    },
    new Map(Object.entries(draft.answers).map(([id, { issues }]) => [id, issues ?? []])),
  )
  const demanded = (part: 'required' | 'comment' | 'issues' | 'action'): string[] =>
    [...result.demands]
      .filter(([, demands]) => demands[part])
      .map(([id]) => id)
      .sort()
  return {
    questions: [...result.questions].sort(),
    sections: [...result.sections].sort(),
    offered: [...result.offered].sort(),
    on: [...result.on].sort(),
    onByRule: [...result.onByRule].sort(),
    facts: sorted(result.data.facts),
    answers: sorted(result.data.answers),
    values: sorted(result.data.values),
    firing: [...result.firing].sort(),
    required: demanded('required'),
    comment: demanded('comment'),
    issues: demanded('issues'),
    action: demanded('action'),
  }
}

/** The assessor's word where it is theirs to say, and the host's elsewhere. */
function said({ from, correct }: CompiledFact, { host, value, typed }: DraftFact): unknown {
  const isAssessors = from === 'assessor' || correct === 'reason' || host === undefined
  return isAssessors && (value !== undefined || typed !== undefined) ? value : host
}

function sorted(map: ReadonlyMap<string, unknown>): [string, unknown][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Everything that can be read of a state, each thing as text by what it is about. */
function read(
  state: FormState,
): Record<keyof Changed & ('questions' | 'sections' | 'modules' | 'facts' | 'values' | 'checks'), Map<string, string>> {
  const { form } = state[held]
  const text = (value: unknown): string => JSON.stringify(value) ?? ''
  const checks = new Map<string, string>()
  for (const view of checkViews(state)) checks.set(view.check.id, (checks.get(view.check.id) ?? '') + text(view))
  return {
    questions: new Map(form.set.questions.map(({ id }) => [id, text(questionView(state, id))])),
    sections: new Map(sectionViews(state).map(({ section, asked }) => [section.id, text(asked)])),
    modules: new Map(moduleViews(state).map((view) => [view.module.id, text(view)])),
    facts: new Map(factViews(state).map((view) => [view.fact.id, text(view)])),
    values: new Map(form.set.values.map(({ id }) => [id, text(valueOf(state, id))])),
    checks,
  }
}

/** What differs between the form and the definition after random events, or undefined. */
function firstDifference(state: FormState, eventSeed: number, count: number): string | undefined {
  const random = randomFrom(eventSeed)
  let now = state
  for (let index = 0; index < count; index += 1) {
    const event = randomEvent(random, state[held].form.set)
    now = update(now, event).state
    const [is, should] = [JSON.stringify(incremental(now)), JSON.stringify(defined(now))]
    if (is !== should) return `after ${JSON.stringify(event)}: ${is} and not ${should}`
  }
  return undefined
}

// A smaller seed is no simpler case.
const anySeed = fc.noShrink(fc.nat())
const seeds = fc.tuple(anySeed, anySeed)
const options = { seed, verbose: 1 } as const

describe(`on random question sets and events (IQA_SEED=${seed})`, { timeout: 300_000 }, () => {
  test('the form says after every event what the definition says from scratch', () => {
    fc.assert(
      fc.property(seeds, ([setSeed, eventSeed]) => {
        const state = createForm(randomSet(randomFrom(setSeed)), { today })
        expect(incremental(state)).toEqual(defined(state))
        expect(firstDifference(state, eventSeed, 20)).toBeUndefined()
      }),
      { ...options, numRuns: runs(500) },
    )
  })

  test('an update names exactly what changed', () => {
    fc.assert(
      fc.property(seeds, ([setSeed, eventSeed]) => {
        const random = randomFrom(eventSeed)
        let state = createForm(randomSet(randomFrom(setSeed)), { today })
        let before = read(state)
        for (let index = 0; index < 15; index += 1) {
          const event = randomEvent(random, state[held].form.set)
          const result = update(state, event)
          const after = read(result.state)
          for (const kind of Object.keys(after) as (keyof typeof after)[]) {
            const differ = [...after[kind]].filter(([id, text]) => before[kind].get(id) !== text).map(([id]) => id)
            expect([...result.changed[kind]].sort(), `${kind} after ${JSON.stringify(event)}`).toEqual(differ.sort())
          }
          if (result.problem !== undefined) expect(result.state).toBe(state)
          state = result.state
          before = after
        }
      }),
      { ...options, numRuns: runs(150) },
    )
  })

  test('states gone by say what they said', () => {
    fc.assert(
      fc.property(seeds, ([setSeed, eventSeed]) => {
        const random = randomFrom(eventSeed)
        let state = createForm(randomSet(randomFrom(setSeed)), { today })
        const told: [FormState, string][] = []
        for (let index = 0; index < 15; index += 1) {
          told.push([state, JSON.stringify([snapshot(state), incremental(state)])])
          state = update(state, randomEvent(random, state[held].form.set)).state
        }
        for (const [old, text] of told) expect(JSON.stringify([snapshot(old), incremental(old)])).toBe(text)
      }),
      { ...options, numRuns: runs(100) },
    )
  })

  test('the same answers in any order come to the same', () => {
    fc.assert(
      fc.property(seeds, anySeed, ([setSeed, eventSeed], orderSeed) => {
        const set = randomSet(randomFrom(setSeed))
        const random = randomFrom(eventSeed)
        let state = createForm(set, { today })
        for (let index = 0; index < 30; index += 1) state = update(state, randomEvent(random, set)).state
        expect(replayed(set, state, orderSeed)).toEqual(incremental(state))
      }),
      { ...options, numRuns: runs(200) },
    )
  })

  test('a draft taken up again is the same assessment', () => {
    fc.assert(
      fc.property(seeds, ([setSeed, eventSeed]) => {
        const set = randomSet(randomFrom(setSeed))
        const random = randomFrom(eventSeed)
        let state = createForm(set, { today })
        for (let index = 0; index < 30; index += 1) state = update(state, randomEvent(random, set)).state
        const draft = snapshot(state)
        const again = createForm(set, { draft: JSON.parse(JSON.stringify(draft)) as typeof draft })
        expect(snapshot(again)).toEqual(draft)
        expect(read(again)).toEqual(read(state))
      }),
      { ...options, numRuns: runs(200) },
    )
  })
})

/** Puts in what counts of a state in another order: what is refused waits until something else has opened it. */
function replayed(set: CompiledQuestionSet, final: FormState, orderSeed: number): unknown {
  const draft = snapshot(final)
  const { form } = final[held]
  const counts = (id: string): boolean => resultOf(final[held], form.questions.get(id)!.asked) === true
  const events = [
    ...Object.entries(draft.facts).flatMap(([fact, { host, value, typed }]) => [
      ...(host === undefined ? [] : [{ type: 'fact_changed' as const, fact, value: host, by: 'host' as const }]),
      ...(value === undefined && typed === undefined
        ? []
        : [
            {
              type: 'fact_changed' as const,
              fact,
              value: typed === undefined ? value : { typed },
              by: 'assessor' as const,
            },
          ]),
    ]),
    ...Object.entries(draft.modules).flatMap(([id, { on }]) => {
      const by = form.modules.get(id)!.module.switched_on_by
      return by === 'always' ? [] : [{ type: 'module_switched' as const, module: id, on, by }]
    }),
    ...Object.entries(draft.answers).flatMap(([question, { answer, typed, issues }]) => {
      if (!counts(question) || answer === 'old') return []
      const given = typed === undefined ? answer : { typed }
      const offers = questionView(final, question).issues.offered
      return [
        ...(given === undefined ? [] : [{ type: 'answered' as const, question, answer: given }]),
        ...(issues === undefined || !offers ? [] : [{ type: 'issues_ticked' as const, question, issues }]),
      ]
    }),
  ]
  let state = createForm(set, { today: draft.today ?? today })
  let waiting = randomFrom(orderSeed).shuffled(events)
  // Once for each event is enough: every round takes in at least the first of those left, in document order.
  for (let round = 0; round <= events.length && waiting.length > 0; round += 1) {
    waiting = waiting.filter((event) => {
      const { state: next, problem } = update(state, event)
      state = next
      return problem !== undefined
    })
  }
  return incremental(state)
}

/** An edge of each kind, each of which matters in this set. */
const edges = [
  { needed: 'fact:request_type', by: 'section:early' },
  { needed: 'section:early', by: 'asked:eia_suitable' },
  { needed: 'asked:eia_suitable', by: 'answer:eia_suitable' },
  { needed: 'asked:wider', by: 'section_asked:four' },
  { needed: 'fact:received', by: 'answer:next_hearing' },
  { needed: 'fact:advised', by: 'value:days' },
  { needed: 'value:days', by: 'value:late' },
  { needed: 'value:late', by: 'asked:why_late' },
  { needed: 'answer:code_test', by: 'value:not_met_count' },
  { needed: 'value:not_met_count', by: 'section:three' },
  { needed: 'answer:complex', by: 'offered:disclosure' },
  { needed: 'offered:disclosure', by: 'on:disclosure' },
  { needed: 'on:disclosure', by: 'asked:disclosure.lines' },
  { needed: 'answer:hearings', by: 'required:next_hearing' },
  { needed: 'answer:code_test', by: 'comment:code_test' },
  { needed: 'answer:unused', by: 'issues:unused' },
  { needed: 'answer:code_test', by: 'action:code_test' },
  { needed: 'answer:code_test', by: 'check:late_but_fine' },
  { needed: 'issues:code_test', by: 'check:best_with_issue/code_test' },
]

test.each(edges)('a form that forgets that $by needs $needed soon differs from the definition', (edge) => {
  const isRight = (setOff: typeof edge | undefined) =>
    fc.property(anySeed, (eventSeed) => {
      const facts = { received: '2026-03-02', advised: '2026-03-12' }
      const state = startForm(loadForm(charging, setOff), { today, facts })
      expect(firstDifference(state, eventSeed, 40)).toBeUndefined()
    })
  expect(fc.check(isRight(edge), { seed, numRuns: 200 }).failed).toBe(true)
  expect(fc.check(isRight(undefined), { seed, numRuns: 5 }).failed).toBe(false)
})
