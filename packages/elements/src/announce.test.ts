import { createForm, update, type FormEvent } from '@iqa/engine'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Announcer, sentenceFor, type Move } from './announce.js'
import { en } from './messages/en.js'
import { assessment } from './test/sets.js'

const view = { messages: en, language: 'en', set: assessment, level: 2 }
const host = { request_type: 'charging', received: '2026-03-02' }
const moduleOn: FormEvent = { type: 'module_switched', module: 'disclosure', on: true, by: 'assessor' }
const late: FormEvent = { type: 'answered', question: 'on_time', answer: 'no' }
const days: FormEvent = { type: 'answered', question: 'days_late', answer: { typed: '3' } }
const why: FormEvent = { type: 'answered', question: 'why_late', answer: 'So.' }
const inTime: FormEvent = { type: 'answered', question: 'on_time', answer: 'yes' }
const advice: FormEvent = { type: 'fact_changed', fact: 'request_type', value: 'eia', by: 'host' }

test.each<{ before: FormEvent[]; after: FormEvent[]; page?: string; said: string }>([
  { before: [], after: [late], said: '2 questions added after question 7.' },
  { before: [], after: [moduleOn, late], said: '4 questions added, the first after question 4.' },
  { before: [], after: [moduleOn], page: 'timing', said: '2 questions added in the section “The legal decision”.' },
  { before: [], after: [advice], said: '2 questions added at the start.' },
  { before: [late], after: [inTime], said: '2 questions are no longer asked.' },
  {
    before: [late, days, why],
    after: [inTime],
    said: '2 questions are no longer asked. The answers to questions 8 and 9 no longer count.',
  },
  {
    before: [late, days],
    after: [inTime, moduleOn],
    said: '2 questions added after question 4. 2 questions are no longer asked. The answer to question 8 no longer counts.',
  },
])('$said', ({ before, after, page, said }) => {
  let state = createForm(assessment, { facts: host })
  for (const event of before) state = update(state, event).state
  const pending = new Map<string, Move>()
  for (const event of after) {
    const step = update(state, event)
    expect(step.problem).toBeUndefined()
    state = step.state
    for (const id of step.changed.appeared) pending.set(id, 'appeared')
    for (const id of step.changed.withheld) pending.set(id, 'withheld')
  }
  expect(sentenceFor(pending, state, view, page)).toBe(said)
})

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('the sentence waits for a whole second in which nothing happens, and comes once', () => {
  const written: string[][] = []
  const announcer = new Announcer((pending) => written.push([...pending.keys()]))
  announcer.note(['a'], [])
  vi.advanceTimersByTime(900)
  announcer.note([], [])
  vi.advanceTimersByTime(900)
  expect(written).toEqual([])
  announcer.note(['b'], ['c'])
  vi.advanceTimersByTime(1000)
  expect(written).toEqual([['a', 'b', 'c']])
  vi.advanceTimersByTime(5000)
  expect(written).toHaveLength(1)
})
