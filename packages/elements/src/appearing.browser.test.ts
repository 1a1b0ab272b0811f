import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { assessment, is, setOf, when } from './test/sets.js'
import { active, axeFaults, choose, find, mount, rootOf, status, tabTo, type, wait } from './test/mount.js'

const facts = { request_type: 'charging', received: '2026-03-02' }

test('one sentence says after a second of quiet that questions were added, and focus stays', async () => {
  const form = await mount({ questionSet: assessment, facts })
  expect(status(form)).toBe('')
  let entered = 0
  const written: number[] = []
  rootOf(form).addEventListener('input', () => (entered = performance.now()))
  const observer = new MutationObserver(() => written.push(performance.now()))
  observer.observe(find(form, '[role="status"]'), { subtree: true, childList: true, characterData: true })
  await choose(form, 'q-on_time', 'no')
  expect(find(form, '#q-days_late-box')).toBeTruthy()
  await expect.poll(() => status(form), { timeout: 5000 }).toBe('2 questions added after question 7.')
  expect(written).toHaveLength(1)
  expect((written[0] ?? 0) - entered).toBeGreaterThanOrEqual(999)
  expect(active(form)?.id).toBe('q-on_time-no')
  expect(await axeFaults()).toEqual([])
})

test('a question that goes takes its answer out of the count and brings it back when it returns', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-on_time', 'no')
  await type(form, 'q-why_late-box', 'The file came late.')
  await expect.poll(() => status(form), { timeout: 5000 }).not.toBe('')
  await choose(form, 'q-on_time', 'yes', true)
  expect(rootOf(form).querySelector('#q-why_late-box')).toBeNull()
  await expect
    .poll(() => status(form), { timeout: 5000 })
    .toBe('2 questions are no longer asked. The answer to question 9 no longer counts.')
  expect(active(form)?.id).toBe('q-on_time-yes')
  await userEvent.keyboard('{ArrowDown}')
  await form.updateComplete
  expect(find<HTMLInputElement>(form, '#q-why_late-box').value).toBe('The file came late.')
})

test('what came and went within the second is not mentioned', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await tabTo(form, 'q-on_time-yes')
  await userEvent.keyboard('{ArrowDown}{ArrowUp}')
  await wait(1300)
  expect(status(form)).toBe('')
})

test('a module that is switched on asks why, and its questions come after its switch', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await tabTo(form, 'm-disclosure-switch')
  await userEvent.keyboard(' ')
  await form.updateComplete
  await type(form, 'm-disclosure-reason', 'Much third-party material.')
  const ids = [...rootOf(form).querySelectorAll('input, textarea')].map(({ id }) => id)
  expect(ids.indexOf('m-disclosure-switch')).toBeLessThan(ids.indexOf('q-disclosure.schedules-fully_met'))
  expect(form.snapshot()?.modules).toEqual({ disclosure: { on: true, reason: 'Much third-party material.' } })
  await choose(form, 'q-disclosure.records', 'partly_met')
  expect(form.snapshot()?.answers['disclosure.records']).toEqual({ answer: 'partly_met' })
  expect(await axeFaults()).toEqual([])
})

test('a module that comes to be on offer, and is withdrawn, is told with its place', async () => {
  const { digest: _, ...parts } = assessment
  const modules = assessment.modules.map((module) => ({
    ...module,
    offer_when: when(is('facts.request_type', 'charging'), 'the police asked for a decision'),
  }))
  const questionSet = setOf({ ...parts, modules })
  const form = await mount({ questionSet, facts: { ...facts, request_type: undefined } })
  form.facts = facts
  await form.updateComplete
  await expect
    .poll(() => status(form), { timeout: 5000 })
    .toBe('You can now add the module “Disclosure”, after question 4.')
  form.facts = { ...facts, request_type: undefined }
  await form.updateComplete
  await expect.poll(() => status(form), { timeout: 5000 }).toBe('You can no longer add the module “Disclosure”.')
})

test('when the host takes away the question that has focus, focus goes to the heading of its section', async () => {
  const form = await mount({ questionSet: assessment, facts: { ...facts, request_type: 'eia' } })
  await choose(form, 'q-threshold', 'fully_met')
  form.facts = facts
  await form.updateComplete
  expect(active(form)?.id).toBe('s-legal_decision')
  await userEvent.keyboard('{Tab}')
  expect(active(form)?.id).toBe('q-code_test-fully_met')
})

test('when the whole section goes, focus goes to the heading of the form', async () => {
  const form = await mount({ questionSet: assessment, facts: { ...facts, request_type: 'eia' } })
  await choose(form, 'q-advice_clear', 'fully_met')
  form.facts = facts
  await form.updateComplete
  expect(active(form)?.id).toBe('form-title')
  expect(find(form, '[data-section="advice"]').hidden).toBe(true)
  form.facts = { ...facts, request_type: 'eia' }
  await form.updateComplete
  expect(find<HTMLInputElement>(form, '#q-advice_clear-fully_met').checked).toBe(true)
})

test('a question that is shown though not asked says why and has nothing to fill in', async () => {
  const form = await mount({ questionSet: assessment, facts })
  const off = find(form, '[data-question="threshold"]')
  expect(off.textContent).toContain('Not asked because this does not hold: the police asked for early advice.')
  expect(off.querySelector('input, textarea, fieldset, button')).toBeNull()
})

test('the page holds the same number of nodes after 600 changes', async () => {
  const form = await mount({ questionSet: assessment, facts })
  const nodes = (): number => rootOf(form).querySelectorAll('*').length
  const toggle = async (request_type: string): Promise<void> => {
    form.facts = { ...facts, request_type }
    await form.updateComplete
  }
  await toggle('eia')
  await toggle('charging')
  const before = nodes()
  for (let round = 0; round < 300; round += 1) {
    await toggle('eia')
    await toggle('charging')
  }
  expect(nodes()).toBe(before)
})
