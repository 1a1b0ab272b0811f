import { expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import type { IqaProblemEvent } from './events.js'
import { assessment, everyKind, scaleAnswer, setOf } from './test/sets.js'
import { active, axeFaults, choose, find, mount, press, rootOf, tabTo, type } from './test/mount.js'

const facts = { request_type: 'charging', received: '2026-03-02' }

test('trying to complete says what is wrong in a summary that takes focus', async () => {
  const form = await mount({ questionSet: assessment, facts })
  const told: IqaProblemEvent[] = []
  form.addEventListener('iqa-problem', (event) => told.push(event))
  await press(form, 'Complete')
  const summary = find(form, '#error-summary')
  expect(active(form)).toBe(summary)
  expect(summary.getAttribute('role')).toBeNull()
  expect(summary.querySelector('[role="alert"]')?.textContent).toContain('There is a problem')
  expect([...summary.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
    'Choose yes or no for “There is an identified victim”.',
    'Choose a rating for question 2.',
    'Choose a rating for question 4.',
    'Choose yes or no for question 7.',
    'Choose a rating for question 10.',
  ])
  expect(told.map(({ detail }) => [detail.kind, detail.problems?.length])).toEqual([['answers', 5]])
  expect(await axeFaults()).toEqual([])
})

test('the summary lists the problems in the order of the page, facts that the host gave first', async () => {
  const [requested, received, victim] = assessment.facts
  if (!requested || !received || !victim) throw new Error('the set has lost its facts')
  const limited = { ...received, answer: { kind: 'date', not_after: '2026-03-01' } } as const
  const { digest: _, ...parts } = assessment
  const questionSet = setOf({ ...parts, facts: [victim, requested, limited] })
  const form = await mount({ questionSet, facts })
  await type(form, 'm-disclosure-switch', ' ')
  await choose(form, 'q-victim_informed', 'fully_met')
  await press(form, 'Complete')
  const keys = [...rootOf(form).querySelectorAll<HTMLElement>('#error-summary a')].map(({ dataset }) =>
    dataset['key']?.split('|').slice(1, 4).find(Boolean),
  )
  const slots = [...rootOf(form).querySelectorAll<HTMLElement>('[data-fact], [data-question], [data-module]')].map(
    ({ dataset }) => dataset['fact'] ?? dataset['question'] ?? dataset['module'],
  )
  expect(keys.slice(0, 2)).toEqual(['received', 'victim'])
  expect(keys).toContain('disclosure')
  expect(keys).toEqual(slots.filter((id) => keys.includes(id)))
})

test('the words beside a field are those of the summary, and describe it after hint and reason', async () => {
  const form = await mount({ questionSet: assessment, facts: { ...facts, request_type: 'eia' } })
  await press(form, 'Complete')
  const group = page.getByRole('group', { name: /^Question 3: / })
  await expect
    .element(group)
    .toHaveAccessibleDescription(
      'Asked because the police asked for early advice. Error: Choose a rating for question 3.',
    )
  const second = page.getByRole('group', { name: /^Question 2: / })
  await expect
    .element(second)
    .toHaveAccessibleDescription(
      'Look at the evidence for each offence first, and only then at the public interest. Error: Choose a rating for question 2.',
    )
})

test('what is wrong stands before guidance to open, which may be long', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await press(form, 'Complete')
  const parts = [...rootOf(form).querySelectorAll('#q-depth-error-0, #q-depth-guidance')]
  expect(parts.map(({ id }) => id)).toEqual(['q-depth-error-0', 'q-depth-guidance'])
})

test('a link of the summary leads to the first radio of its question, with the legend in view', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await press(form, 'Complete')
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}')
  await form.updateComplete
  expect(active(form)?.id).toBe('q-depth-fully_met')
  const legend = find(form, '#q-depth-fully_met').closest('fieldset')?.querySelector('legend')
  const top = legend?.getBoundingClientRect().top ?? -1
  expect(top).toBeGreaterThanOrEqual(-1)
  expect(top).toBeLessThan(window.innerHeight)
})

test('a summary longer than the window is read from its heading', async () => {
  await page.viewport(320, 256)
  const form = await mount({ questionSet: everyKind })
  await press(form, 'Complete')
  await form.updateComplete
  const summary = find(form, '#error-summary')
  expect(active(form)).toBe(summary)
  expect(summary.getBoundingClientRect().height).toBeGreaterThan(256)
  const { top } = summary.getBoundingClientRect()
  await page.viewport(414, 896)
  expect(top).toBeGreaterThanOrEqual(-1)
  expect(top).toBeLessThan(256)
})

test.each([
  [1280, 900],
  [320, 256],
])('at %i by %i pixels every link of the summary leads to a control that is on screen', async (width, height) => {
  await page.viewport(width, height)
  const far: string[] = []
  for (const properties of [{ questionSet: everyKind }, { questionSet: assessment, facts: { request_type: 'eia' } }]) {
    const form = await mount(properties)
    if (properties.facts) {
      await choose(form, 'q-code_test', 'not_met')
      await type(form, 'm-disclosure-switch', ' ')
    }
    await press(form, 'Complete')
    const links = [...rootOf(form).querySelectorAll<HTMLElement>('#error-summary a')]
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      link.click()
      await form.updateComplete
      const at = active(form)
      const { top, bottom } = at?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
      if (!(at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) || top < 0 || bottom > height)
        far.push(`${link.textContent} ${at?.id} ${top} to ${bottom}`)
    }
  }
  await page.viewport(414, 896)
  expect(far).toEqual([])
})

test('a date without a year is told so, and the link leads to the year', async () => {
  const form = await mount({ questionSet: everyKind })
  await type(form, 'q-on-day', '27')
  await type(form, 'q-on-month', '3')
  await press(form, 'Complete')
  const link = [...rootOf(form).querySelectorAll('#error-summary a')].findIndex(
    (each) => each.textContent === 'The date for question 6 must include a year.',
  )
  expect(link).toBeGreaterThanOrEqual(0)
  await userEvent.keyboard('{Tab}'.repeat(link + 1) + '{Enter}')
  await form.updateComplete
  expect(active(form)?.id).toBe('q-on-year')
  expect(active(form)?.getAttribute('aria-invalid')).toBe('true')
  expect(find(form, '#q-on-day').getAttribute('aria-invalid')).toBeNull()
})

test('an error leaves when it is put right, and no new one comes before the next try', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await press(form, 'Complete')
  await choose(form, 'q-code_test', 'not_met')
  expect(find(form, '#error-summary').textContent).not.toContain('question 2')
  expect(rootOf(form).querySelector('#q-code_test-error-0')).toBeNull()
  expect(rootOf(form).querySelector('#q-code_test-comment-error')).toBeNull()
  await press(form, 'Complete')
  expect(find(form, '#q-code_test-comment-error').textContent).toBe('Error: Write a comment for question 2.')
  await type(form, 'q-code_test-comment', 'Not considered.')
  expect(rootOf(form).querySelector('#q-code_test-comment-error')).toBeNull()
  await press(form, 'Complete')
  expect(find(form, '#q-code_test-comment-error').textContent).toBe(
    'Error: Say more about question 2: the comment has 15 characters and needs at least 20.',
  )
  await expect
    .element(page.getByRole('textbox', { name: /^Comment on question 2/ }))
    .toHaveAccessibleDescription(
      'Say what was missing and where the file shows it. Error: Say more about question 2: the comment has 15 characters and needs at least 20. 15 characters. At least 20.',
    )
  expect(await axeFaults()).toEqual([])
})

test('a fact against an answer stops completion in the words of the set; a warning asks why', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'f-victim', 'no')
  await choose(form, 'q-on_time', 'no')
  await choose(form, 'q-victim_informed', 'fully_met')
  const warning = find(form, '.caution')
  expect(warning.textContent).toContain('The decision was late')
  expect(warning.closest('[data-question]')?.getAttribute('data-question')).toBe('victim_informed')
  await press(form, 'Complete')
  expect(find(form, '#q-victim_informed-error-0').textContent).toBe(
    'Error: There is no identified victim, and you marked victim communication as fully met.',
  )
  expect(find(form, '#q-victim_informed-check-late_but_informed-error').textContent).toContain(
    'Give a reason: The decision was late',
  )
  await type(form, 'q-victim_informed-check-late_but_informed', 'They were told at once all the same.')
  expect(form.snapshot()?.check_reasons).toEqual([
    { check: 'late_but_informed', reason: 'They were told at once all the same.' },
  ])
  expect(await axeFaults()).toEqual([])
})

test('a fact of the host that cannot be right is shown as an error, and opened where it may be corrected', async () => {
  const days = {
    id: 'days',
    label: { en: 'Days allowed' },
    answer: { kind: 'number', decimals: 0, at_most: 90 },
    required: true,
    from: 'host',
  } as const
  const questionSet = setOf({
    facts: [
      { ...days, correct: 'no' },
      { ...days, id: 'more', label: { en: 'More days' }, correct: 'reason' },
    ],
    questions: [{ id: 'one', section: 'main', ask: { en: 'One?' }, answer: scaleAnswer() }],
  })
  const form = await mount({ questionSet, facts: { days: 100, more: 200 } })
  await choose(form, 'q-one', 'fully_met')
  await press(form, 'Complete')
  expect(find(form, '#f-days-error-0').textContent).toBe('Error: The answer for “Days allowed” must be 90 or less.')
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  await form.updateComplete
  expect(active(form)?.id).toBe('f-more-box')
  expect(find<HTMLInputElement>(form, '#f-more-box').value).toBe('200')
  expect(await axeFaults()).toEqual([])
  await userEvent.keyboard('{Backspace}{Backspace}{Backspace}')
  await form.updateComplete
  expect(find<HTMLInputElement>(form, '#f-more-box').value).toBe('')
  await userEvent.keyboard('45')
  await form.updateComplete
  expect(form.snapshot()?.facts['more']).toEqual({ host: 200, value: 45 })
})

test('a comment that is too long is kept whole, and asked to be shortened', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-code_test', 'partly_met')
  await tabTo(form, 'q-code_test-comment')
  await cdp().send('Input.insertText', { text: 'word '.repeat(500) })
  await form.updateComplete
  expect(form.snapshot()?.answers['code_test']?.comment).toHaveLength(2500)
  await press(form, 'Complete')
  expect(find(form, '#q-code_test-comment-error').textContent).toBe(
    'Error: Shorten what you wrote for question 2: it may have at most 2000 characters.',
  )
  expect(find<HTMLTextAreaElement>(form, '#q-code_test-comment').value).toHaveLength(2500)
})
