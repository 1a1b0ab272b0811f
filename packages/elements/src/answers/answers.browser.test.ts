import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { everyKind } from '../test/sets.js'
import { choose, find, mount, type } from '../test/mount.js'

const answers = (form: { snapshot(): { answers: Record<string, unknown> } | undefined }): Record<string, unknown> =>
  form.snapshot()?.answers ?? {}

test('every kind of question is answered by keyboard alone', async () => {
  const form = await mount({ questionSet: everyKind })
  await choose(form, 'q-rated', 'partly_met')
  await choose(form, 'q-chosen', 'threshold')
  await choose(form, 'q-agreed', 'no')
  await type(form, 'q-several-police', ' ')
  await type(form, 'q-several-victim', ' ')
  await type(form, 'q-days-box', '12')
  await type(form, 'q-on-day', '6')
  await type(form, 'q-on-month', '03')
  await type(form, 'q-on-year', '2026')
  await type(form, 'q-line-box', 'A lawyer ')
  await type(form, 'q-story-box', 'It was late.{Enter}Nobody said so.')
  expect(answers(form)).toEqual({
    rated: { answer: 'partly_met' },
    chosen: { answer: 'threshold' },
    agreed: { answer: 'no' },
    several: { answer: ['police', 'victim'] },
    days: { answer: 12 },
    on: { answer: '2026-03-06', typed: { day: '6', month: '03', year: '2026' } },
    line: { answer: 'A lawyer ' },
    story: { answer: 'It was late.\nNobody said so.' },
  })
})

test('not applicable stands apart and asks for its reason where the set wants one', async () => {
  const form = await mount({ questionSet: everyKind })
  await choose(form, 'q-rated', 'not_applicable')
  expect(find(form, '#q-rated-not_applicable').closest('.point')?.className).toContain('apart')
  await type(form, 'q-rated-reason', 'Nobody was charged.')
  expect(answers(form)['rated']).toEqual({ answer: 'not_applicable', reason: 'Nobody was charged.' })
})

test('the answer that stands alone unticks the others, and they untick it', async () => {
  const form = await mount({ questionSet: everyKind })
  await type(form, 'q-several-police', ' ')
  await type(form, 'q-several-nobody', ' ')
  expect(answers(form)['several']).toEqual({ answer: ['nobody'] })
  expect(find<HTMLInputElement>(form, '#q-several-police').checked).toBe(false)
  await type(form, 'q-several-victim', ' ', true)
  expect(answers(form)['several']).toEqual({ answer: ['victim'] })
  expect(find<HTMLInputElement>(form, '#q-several-nobody').checked).toBe(false)
})

test('what is typed half is kept as it stands: a number that is none, a date without a year', async () => {
  const form = await mount({ questionSet: everyKind })
  await type(form, 'q-days-box', '1e')
  await type(form, 'q-on-day', '06')
  await type(form, 'q-on-month', '3')
  expect(answers(form)).toEqual({ days: { typed: '1e' }, on: { typed: { day: '06', month: '3', year: '' } } })
  expect(find<HTMLInputElement>(form, '#q-days-box').value).toBe('1e')
  expect(find<HTMLInputElement>(form, '#q-on-day').value).toBe('06')
})

test('the arrows move in a rating and the page does not change under them', async () => {
  const form = await mount({ questionSet: everyKind })
  await choose(form, 'q-rated', 'fully_met')
  await userEvent.keyboard('{ArrowRight}{ArrowRight}')
  expect(form.shadowRoot?.activeElement?.id).toBe('q-rated-not_met')
  expect(answers(form)['rated']).toEqual({ answer: 'not_met' })
})
