import fc from 'fast-check'
import type { CompiledQuestionSet, Draft, Response } from '@iqa/model'
import { describe, expect, test } from 'vitest'
import {
  completeResponse,
  createForm,
  DraftError,
  problems,
  snapshot,
  update,
  verifierFor,
  verifyResponse,
} from './index.js'
import type { FormState, VerifiedResponse } from './index.js'
import { complete, played } from '../test/play.js'
import { spoiltDraft } from '../test/random-draft.js'
import { randomEvent } from '../test/random-events.js'
import { randomFrom, runs, seed } from '../test/random.js'
import { randomSet } from '../test/random-set.js'
import { charging } from '../test/sets.js'
import { put, tampered, tamperings } from '../test/tamper.js'
import type { Loose } from '../test/tamper.js'

const envelope = { id: 'r', completed_at: '2026-03-20T10:00:00Z', language: 'cy' }

function honest(): Response {
  const result = completeResponse(played(complete), envelope)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.response
}

const verify = verifierFor(charging)
const codesOf = (given: unknown): string[] => {
  const result = verify(given)
  return 'faults' in result ? result.faults.map(({ code }) => code) : []
}

test('an honest record is agreed, and what is returned is a frozen copy', () => {
  const record = honest()
  const result = verifyResponse(charging, record)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  expect(result.response).toEqual(record)
  expect(result.response).not.toBe(record)
  expect(Object.isFrozen(result.response.answers['code_test']?.issues)).toBe(true)
})

test.each(tamperings)('a record with $what is refused though it is sealed again', (tampering) => {
  const codes = codesOf(tampered(honest(), tampering, randomFrom(seed)))
  expect(
    codes.some((code) => tampering.codes.includes(code)),
    codes.join(),
  ).toBe(true)
  expect(codes).not.toContain('record_changed')
})

test(`each of ${runs(1000)} tampered copies is refused with a code, sealed again or not (IQA_SEED=${seed})`, () => {
  const record = honest()
  const random = randomFrom(seed)
  const refused = Array.from({ length: runs(1000) }, (_, index) => {
    const copy = tampered(record, tamperings[index % tamperings.length]!, random)
    if (random.chance(0.3)) copy['record_digest'] = record.record_digest
    const result = verify(copy)
    return (
      'faults' in result &&
      result.faults.every(({ code, message }) => /^[a-z_]+$/.test(code) && /^[A-Z"].*[.?]$/s.test(message))
    )
  })
  expect(refused.filter((is) => !is)).toEqual([])
})

test('a record changed in any one place without a new seal is refused', () => {
  const record = honest()
  const places: (readonly (string | number)[])[] = []
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) places.push(path)
    else for (const [name, member] of Object.entries(value)) walk(member, [...path, name])
  }
  walk(record, [])
  expect(places.length).toBeGreaterThan(50)
  for (const path of places) {
    const copy = JSON.parse(JSON.stringify(record)) as Record<string | number, unknown>
    const last = path.at(-1)!
    const parent = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown>>((at, name) => at[name] as Record<string, unknown>, copy)
    parent[last] = typeof parent[last] === 'string' ? `${parent[last]}x` : 7
    expect(codesOf(copy), path.join('/')).not.toEqual([])
  }
})

test(`records of random assessments are never refused (IQA_SEED=${seed})`, { timeout: 120_000 }, () => {
  let completed = 0
  const anySeed = fc.noShrink(fc.nat())
  fc.assert(
    fc.property(anySeed, anySeed, (setSeed, eventSeed) => {
      const set = randomSet(randomFrom(setSeed))
      const random = randomFrom(eventSeed)
      let state = createForm(set, { today: '2026-03-15' })
      for (let index = 0; index < 150 && (index < 20 || problems(state).length > 0); index += 1) {
        state = update(state, randomEvent(random, set)).state
      }
      const result = completeResponse(state, { ...envelope, language: random.one(['en', 'cy', 'fr']) })
      if ('problems' in result) return
      completed += 1
      expect(verifyResponse(set, result.response), JSON.stringify(snapshot(state))).toEqual({
        response: result.response,
      })
    }),
    { seed, numRuns: runs(400), verbose: 1 },
  )
  expect(completed).toBeGreaterThan(runs(400) / 8)
})

test(
  `what a form completes of any draft that it takes is never refused (IQA_SEED=${seed})`,
  { timeout: 120_000 },
  () => {
    const counts = { completed: 0, refused: 0 }
    const anySeed = fc.noShrink(fc.nat())
    fc.assert(
      fc.property(anySeed, anySeed, (setSeed, eventSeed) => {
        const set = randomSet(randomFrom(setSeed))
        const random = randomFrom(eventSeed)
        let state = createForm(set, { today: '2026-03-15' })
        for (let index = 0; index < 150 && (index < 20 || problems(state).length > 0); index += 1) {
          state = update(state, randomEvent(random, set)).state
        }
        for (let time = 0; time < 5; time += 1) {
          const draft = spoiltDraft(random, set, snapshot(state))
          const taken = takenUp(set, draft)
          if (taken === undefined) counts.refused += 1
          const result = taken && completeResponse(taken, { ...envelope, language: random.one(['en', 'cy', 'fr']) })
          if (result === undefined || 'problems' in result) continue
          counts.completed += 1
          expect(verifyResponse(set, result.response), JSON.stringify(draft)).toEqual({ response: result.response })
        }
      }),
      { seed, numRuns: runs(200), verbose: 1 },
    )
    expect(counts.completed).toBeGreaterThan(runs(200) / 4)
    expect(counts.refused).toBeGreaterThan(runs(200) / 4)
  },
)

/** The state that a draft gives, or undefined when it is refused as one. */
function takenUp(set: CompiledQuestionSet, draft: Draft): FormState | undefined {
  try {
    return createForm(set, { draft })
  } catch (error) {
    if (error instanceof DraftError) return undefined
    throw error
  }
}

describe('nothing that it is given makes it throw', () => {
  const cycle: Record<string, unknown> = { ...honest() }
  cycle['facts'] = cycle
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown
  let nested: unknown = {}
  for (let index = 0; index < 100_000; index += 1) nested = { nested }
  const getter = Object.defineProperty({ ...honest() }, 'answers', {
    enumerable: true,
    get: () => {
      throw new Error('Got you.')
    },
  })
  const twoFaced = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('Got you.')
      },
    },
  )
  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 7],
    ['a text', 'record'],
    ['a function', () => 7],
    ['a symbol', Symbol('x')],
    ['a big number', 7n],
    ['a list', []],
    ['an empty group', {}],
    ['a date', new Date(0)],
    ['a map', new Map([['iqa_response', 1]])],
    ['a cycle', cycle],
    ['deep lists', deep],
    ['deep groups', nested],
    ['a getter that throws', getter],
    ['a proxy that throws', twoFaced],
    ['a sparse list of great length', { ...honest(), withheld: Array(2 ** 32 - 1) }],
    ['a huge text', { ...honest(), id: 'x'.repeat(5_000_000) }],
    ['half a character', { ...honest(), id: '\ud800' }],
    ['no number', { ...honest(), answers: { hearings: { answer: Number.NaN, label: 'NaN' } } }],
  ])('%s', (_, given) => {
    const result = verify(given)
    expect('faults' in result && result.faults.length > 0).toBe(true)
  })
  test(`anything at all (IQA_SEED=${seed})`, () => {
    const names = fc.constantFrom(...Object.keys(honest()), '__proto__', 'constructor', 'code_test')
    const anything = fc.anything({
      key: names,
      withNullPrototype: true,
      withObjectString: true,
      withMap: true,
      withSparseArray: true,
      withBigInt: true,
    })
    const spoilt = fc
      .tuple(names, anything)
      .map(([name, value]) => Object.defineProperty({ ...honest() }, name, { value, enumerable: true }))
    fc.assert(
      fc.property(fc.oneof(anything, spoilt), (given) => {
        expect('faults' in verify(given) || JSON.stringify(given) === JSON.stringify(honest())).toBe(true)
      }),
      { seed, numRuns: runs(500), verbose: 1 },
    )
  })
})

test('a set that cannot be used is said to be the fault', () => {
  expect(verifyResponse({ ...charging, title: { en: 'Other' } }, honest())).toMatchObject({
    faults: [{ code: 'question_set_refused' }],
  })
  expect(verifyResponse(undefined as unknown as CompiledQuestionSet, honest())).toMatchObject({
    faults: [{ code: 'question_set_refused' }],
  })
})

test('a set that is changed after it was first read gives the verdicts of what was read; a changed copy is refused', () => {
  const set = JSON.parse(JSON.stringify(charging)) as typeof charging
  const record = honest()
  expect('response' in verifyResponse(set, record)).toBe(true)
  Object.assign(set, { languages: ['en'], checks: [], title: { en: 'Other' } })
  expect(verifyResponse(set, record)).toEqual({ response: record })
  expect(verifyResponse({ ...set }, record)).toMatchObject({ faults: [{ code: 'question_set_refused' }] })
  expect(verifierFor(set)(record)).toMatchObject({ faults: [{ code: 'question_set_refused' }] })
})

test('a record that was not verified is not of the verified kind', () => {
  // @ts-expect-error Only verifyResponse gives one.
  const forged: VerifiedResponse = honest()
  expect('response' in verify(forged)).toBe(true)
})

test('a fault says where it is', () => {
  const record = JSON.parse(JSON.stringify(honest())) as Loose
  put(record, 'answers/unused/answer', 'best')
  const result = verify(record)
  expect('faults' in result && result.faults.find(({ code }) => code === 'not_an_option')).toEqual({
    code: 'not_an_option',
    at: '/answers/unused/answer',
    message: 'What the record holds is no answer to "unused".',
  })
})
