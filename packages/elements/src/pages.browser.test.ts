import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Response } from '@iqa/model'
import { assessment, scaleAnswer, setOf } from './test/sets.js'
import { active, axeFaults, choose, find, mount, press, rootOf, tabTo, type } from './test/mount.js'

const facts = { request_type: 'charging', received: '2026-03-02' }
const title = (form: HTMLElement): string => form.shadowRoot?.querySelector('#page-title')?.textContent ?? ''

test('a whole assessment by keyboard, page by page, from the first fact to the record', async () => {
  const form = await mount({
    questionSet: assessment,
    facts,
    layout: 'sections',
    envelope: { id: 'a-1', completed_at: '2026-03-09T10:00:00Z', case_ref: '00ZZ0001226' },
  })
  let record: Response | undefined
  form.addEventListener('iqa-complete', ({ detail }) => (record = detail.response))
  expect(title(form)).toBe('About this case')
  expect(await axeFaults()).toEqual([])
  await choose(form, 'f-victim', 'yes')
  await press(form, 'Continue')
  expect(title(form)).toBe('The legal decision')
  expect(active(form)?.id).toBe('page-title')
  await choose(form, 'q-code_test', 'not_met')
  await type(form, 'q-code_test-comment', 'Nothing about the public interest.')
  await tabTo(form, 'q-code_test-issue-elements')
  await userEvent.keyboard(' ')
  await type(form, 'q-code_test-action-what', 'Read the guidance together.')
  await type(form, 'q-code_test-action-owner', 'Sam Example')
  await type(form, 'q-code_test-action-due-day', '27')
  await type(form, 'q-code_test-action-due-month', '3')
  await type(form, 'q-code_test-action-due-year', '2026')
  await choose(form, 'q-depth', 'not_applicable')
  await type(form, 'q-depth-reason', 'The evidential stage was not reached.')
  expect(await axeFaults()).toEqual([])
  await press(form, 'Continue')
  expect(title(form)).toBe('Victims and timing')
  await choose(form, 'q-on_time', 'yes')
  await choose(form, 'q-victim_informed', 'fully_met')
  await press(form, 'Complete')
  expect(record?.answers['code_test']).toEqual({
    answer: 'not_met',
    label: 'Not met',
    comment: 'Nothing about the public interest.',
    issues: [{ id: 'elements', label: 'An element of the offence is not dealt with' }],
    action: { what: 'Read the guidance together.', owner: 'Sam Example', due: '2026-03-27' },
  })
  expect([record?.id, record?.case_ref, record?.set, record?.outcome]).toEqual([
    'a-1',
    '00ZZ0001226',
    'pre_charge',
    'completed',
  ])
  expect(find(form, '#form-title').textContent).toBe('Assessment completed')
  expect(active(form)?.id).toBe('form-title')
  expect(rootOf(form).querySelector('input, textarea, button')).toBeNull()
  expect(await axeFaults()).toEqual([])
})

test('Continue looks at its own page only, and Back looks at nothing', async () => {
  const form = await mount({ questionSet: assessment, facts, layout: 'sections' })
  await press(form, 'Continue')
  expect([...rootOf(form).querySelectorAll('#error-summary a')].map((link) => link.textContent)).toEqual([
    'Choose yes or no for “There is an identified victim”.',
  ])
  expect(await axeFaults()).toEqual([])
  await choose(form, 'f-victim', 'yes')
  expect(rootOf(form).querySelector('#error-summary')).toBeNull()
  await press(form, 'Continue')
  await choose(form, 'q-depth', 'partly_met')
  await tabToBack(form)
  expect(title(form)).toBe('About this case')
  expect(rootOf(form).querySelector('#error-summary')).toBeNull()
  await press(form, 'Continue')
  expect(find<HTMLInputElement>(form, '#q-depth-partly_met').checked).toBe(true)
})

test('Complete looks at everything and goes to the first page with a problem; its links lead across pages', async () => {
  const form = await mount({ questionSet: assessment, facts, layout: 'sections' })
  await choose(form, 'f-victim', 'yes')
  await press(form, 'Continue')
  await choose(form, 'q-code_test', 'fully_met')
  await choose(form, 'q-depth', 'fully_met')
  await press(form, 'Continue')
  await choose(form, 'q-on_time', 'yes')
  await choose(form, 'q-victim_informed', 'fully_met')
  form.facts = { ...facts, received: undefined }
  await form.updateComplete
  await press(form, 'Complete')
  expect(title(form)).toBe('About this case')
  expect(active(form)?.id).toBe('error-summary')
  await userEvent.keyboard('{Tab}{Enter}')
  await form.updateComplete
  expect(active(form)?.id).toBe('f-received-day')
})

test('Enter in a text field goes on like Continue and never completes', async () => {
  const form = await mount({ questionSet: assessment, facts: { ...facts, received: undefined }, layout: 'sections' })
  await type(form, 'f-received-day', '2')
  await userEvent.keyboard('{Enter}')
  await form.updateComplete
  expect(active(form)?.id).toBe('error-summary')
  const whole = await mount({ questionSet: assessment, facts: { ...facts, received: undefined }, layout: 'one-page' })
  await type(whole, 'f-received-day', '2')
  await userEvent.keyboard('{Enter}')
  await whole.updateComplete
  expect(active(whole)?.id).toBe('f-received-day')
})

test('past a hundred asked questions a form left to itself shows one section at a time', async () => {
  const questions = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `q${index}`,
      section: 'main',
      ask: { en: `Question ${index}?` },
      answer: scaleAnswer(),
    }))
  const small = await mount({ questionSet: setOf({ questions: questions(100) }) })
  expect(title(small)).toBe('')
  const large = await mount({ questionSet: setOf({ questions: questions(101) }) })
  expect(title(large)).toBe('Main part')
})

test('headings begin at the level that the host asks for', async () => {
  await mount({ questionSet: assessment, facts, headingLevel: 3 })
  await expect.element(page.getByRole('heading', { level: 3, name: 'Pre-charge assessment' })).toBeInTheDocument()
  await expect.element(page.getByRole('heading', { level: 4, name: 'The legal decision' })).toBeInTheDocument()
  await expect
    .element(page.getByRole('heading', { level: 5, name: /^Question 2: Was the legal test/ }))
    .toBeInTheDocument()
})

test('a draft question set is completed only where the host allows it', async () => {
  const questionSet = setOf({
    status: 'draft',
    questions: [{ id: 'one', section: 'main', ask: { en: 'One?' }, answer: scaleAnswer() }],
  })
  const form = await mount({ questionSet })
  const completed: string[] = []
  form.addEventListener('iqa-complete', ({ detail }) => completed.push(detail.response.set_status))
  await choose(form, 'q-one', 'fully_met')
  await press(form, 'Complete')
  expect(find(form, '#error-summary').textContent).toContain('This question set is a draft')
  expect(await axeFaults()).toEqual([])
  form.allowDraft = true
  await press(form, 'Complete')
  expect(completed).toEqual(['draft'])
})

async function tabToBack(form: Awaited<ReturnType<typeof mount>>): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    const at = active(form)
    if (at instanceof HTMLButtonElement && at.dataset['do'] === 'back') break
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}')
  }
  await userEvent.keyboard('{Enter}')
  await form.updateComplete
}
