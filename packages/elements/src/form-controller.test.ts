import { moduleViews } from '@iqa/engine'
import { expect, test } from 'vitest'
import { FormController, type HostInput } from './form-controller.js'
import { is, scaleAnswer, setOf, when } from './test/sets.js'

const questionSet = setOf({
  facts: [
    {
      id: 'route',
      label: { en: 'Route' },
      answer: { kind: 'text', at_most: 20 },
      required: false,
      from: 'host',
      correct: 'no',
    },
  ],
  modules: [
    {
      id: 'extra',
      module: 'extra',
      title: { en: 'Extra' },
      section: 'main',
      switched_on_by: 'host',
      offer_when: when(is('facts.route', 'long'), 'the route is long'),
      reason: 'no',
      task: true,
    },
  ],
  questions: [{ id: 'one', section: 'main', ask: { en: 'One?' }, answer: scaleAnswer() }],
})

test('a module that the host switched off while it was not on offer stays off when it is offered again', () => {
  const controller = new FormController()
  let host: HostInput = {
    questionSet,
    facts: { route: 'long' },
    modules: { extra: true },
    draft: undefined,
    today: undefined,
  }
  controller.configure(host, new Set(['questionSet']))
  const isOn = (): boolean | undefined => controller.state && moduleViews(controller.state)[0]?.on
  expect(isOn()).toBe(true)
  const set = (changed: Partial<HostInput>): void => {
    host = { ...host, ...changed }
    expect(controller.configure(host, new Set(Object.keys(changed)))).not.toBe('built')
  }
  set({ facts: { route: 'short' } })
  expect(isOn()).toBe(false)
  set({ modules: { extra: false } })
  set({ facts: { route: 'long' } })
  expect(isOn()).toBe(false)
  set({ modules: { extra: true } })
  expect(isOn()).toBe(true)
})

test('a module that the set does not have is refused', () => {
  const controller = new FormController()
  const host: HostInput = { questionSet, facts: {}, modules: {}, draft: undefined, today: undefined }
  controller.configure(host, new Set(['questionSet']))
  expect(controller.configure({ ...host, modules: { extr: false } }, new Set(['modules']))).toBe('built')
  expect(controller.failure).toMatchObject({ kind: 'facts', code: 'unknown_module' })
})
