import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { digestWithout, type CompiledQuestionSet } from '@iqa/model'
import type { IqaChangeEvent, IqaProblemEvent } from './events.js'
import { cy } from './messages/cy.js'
import { addMessages } from './messages/registry.js'
import { assessment, setOf, scaleAnswer, when } from './test/sets.js'
import { active, axeFaults, choose, find, mount, rootOf, tabTo, type } from './test/mount.js'

const facts = { request_type: 'charging', received: '2026-03-02' }

function sealed(set: CompiledQuestionSet): CompiledQuestionSet {
  return { ...set, digest: digestWithout(set, 'digest') }
}

test('caret and selection survive a draw of everything, and a change of language', async () => {
  addMessages('cy', cy)
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-on_time', 'no')
  await type(form, 'q-why_late-box', 'The file came late{ArrowLeft}{ArrowLeft}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
  const box = find<HTMLInputElement>(form, '#q-why_late-box')
  form.language = 'cy'
  await form.updateComplete
  expect(find(form, '#q-why_late-box')).toBe(box)
  expect(active(form)).toBe(box)
  expect([box.selectionStart, box.selectionEnd, box.value]).toEqual([14, 16, 'The file came late'])
  expect(rootOf(form).textContent).toContain('Cwblhau’r asesiad')
  expect(await axeFaults()).toEqual([])
})

test('typing goes on in the middle of a text, key by key, while the form redraws it', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-code_test', 'not_met')
  await type(form, 'q-code_test-comment', 'abef{ArrowLeft}{ArrowLeft}cd')
  const box = find<HTMLTextAreaElement>(form, '#q-code_test-comment')
  expect([box.value, box.selectionStart]).toEqual(['abcdef', 4])
})

test('a comment written where it was optional stands open when a rule comes to need it', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-code_test', 'fully_met')
  await userEvent.keyboard('{Tab}{Enter}')
  expect(find<HTMLDetailsElement>(form, '#q-code_test-more').open).toBe(true)
  await type(form, 'q-code_test-comment', 'Well reasoned.')
  await choose(form, 'q-code_test', 'partly_met', true)
  const box = find<HTMLTextAreaElement>(form, '#q-code_test-comment')
  expect(box.closest('details')).toBeNull()
  expect(box.value).toBe('Well reasoned.')
  expect(find<HTMLDetailsElement>(form, '#q-code_test-more').open).toBe(true)
})

test('guidance that was opened stays open through what follows', async () => {
  const form = await mount({ questionSet: assessment, facts })
  const summary = find(form, '#q-depth-guidance summary')
  for (let presses = 0; active(form) !== summary && presses < 100; presses += 1) await userEvent.keyboard('{Tab}')
  await userEvent.keyboard('{Enter}')
  await choose(form, 'q-depth', 'not_applicable')
  expect(find<HTMLDetailsElement>(form, '#q-depth-guidance').open).toBe(true)
  form.facts = { ...facts, received: '2026-03-03' }
  await form.updateComplete
  expect(find<HTMLDetailsElement>(form, '#q-depth-guidance').open).toBe(true)
})

test('setting the question set again keeps the very form, with what was typed', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-code_test', 'not_met')
  await type(form, 'q-code_test-comment', 'Half a sen')
  form.questionSet = structuredClone(assessment)
  await form.updateComplete
  expect(find<HTMLTextAreaElement>(form, '#q-code_test-comment').value).toBe('Half a sen')
  expect(active(form)?.id).toBe('q-code_test-comment')
})

test('a changed set takes over the answers that fit it and keeps aside those that do not', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-code_test', 'not_met')
  await type(form, 'q-code_test-comment', 'Nothing about the public interest.')
  await choose(form, 'q-depth', 'partly_met')
  await choose(form, 'q-on_time', 'no')
  await type(form, 'q-days_late-box', '4x')
  const before = form.snapshot()
  const told: IqaProblemEvent[] = []
  form.addEventListener('iqa-problem', (event) => told.push(event))
  const questions = assessment.questions
    .filter(({ id }) => id !== 'depth')
    .map((question) => ({ ...question, ask: { en: `Anew: ${question.ask['en']}` } }))
  form.questionSet = sealed({ ...assessment, version: '1.1.0', questions })
  await form.updateComplete
  expect(find<HTMLTextAreaElement>(form, '#q-code_test-comment').value).toBe('Nothing about the public interest.')
  expect(find<HTMLInputElement>(form, '#q-days_late-box').value).toBe('4x')
  expect(told.map(({ detail }) => [detail.kind, detail.code, detail.aside])).toEqual([
    [
      'draft',
      'answers_set_aside',
      { facts: {}, modules: {}, answers: { depth: { answer: 'partly_met' } }, check_reasons: [] },
    ],
  ])
  form.questionSet = assessment
  await form.updateComplete
  expect(form.snapshot()).toEqual(before)
})

test('another set and back again loses nothing', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-code_test', 'partly_met')
  form.facts = undefined
  form.questionSet = setOf({ questions: [{ id: 'one', section: 'main', ask: { en: 'One?' }, answer: scaleAnswer() }] })
  await form.updateComplete
  await choose(form, 'q-one', 'fully_met')
  form.facts = facts
  form.questionSet = assessment
  await form.updateComplete
  expect(form.snapshot()?.answers).toEqual({ code_test: { answer: 'partly_met' } })
})

test.each([
  [
    'a set that was tampered with',
    { questionSet: { ...assessment, title: { en: 'Tampered' } } },
    'set',
    'other_digest',
  ],
  [
    'something that is no set',
    { questionSet: { hello: 1 } as unknown as CompiledQuestionSet },
    'set',
    'unknown_format',
  ],
  ['a fact that the set does not have', { facts: { request_typ: 'eia' } }, 'facts', 'unknown_fact'],
  ['a fact of another type', { facts: { ...facts, received: 12 } }, 'facts', 'wrong_type'],
] as const)('%s: a readable message in place of the form, and nothing is lost', async (_, wrong, kind, code) => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'q-code_test', 'partly_met')
  const before = form.snapshot()
  const told: IqaProblemEvent[] = []
  form.addEventListener('iqa-problem', (event) => told.push(event))
  Object.assign(form, wrong)
  await form.updateComplete
  expect(told.map(({ detail }) => [detail.kind, detail.code])).toEqual([[kind, code]])
  expect(find(form, '[role="alert"]').textContent).toContain('This form cannot be shown')
  expect(rootOf(form).querySelector('input')).toBeNull()
  expect(form.snapshot()).toEqual(before)
  expect(await axeFaults()).toEqual([])
  Object.assign(form, { questionSet: assessment, facts })
  await form.updateComplete
  expect(form.snapshot()).toEqual(before)
})

test('a draft of another version is refused, told, and given back untouched', async () => {
  const first = await mount({ questionSet: assessment, facts })
  await choose(first, 'q-code_test', 'partly_met')
  const draft = first.snapshot()
  if (draft === undefined) throw new Error('there is no draft')
  const older = Object.freeze({ ...draft, version: '0.9.0' })
  const told: string[] = []
  const form = await mount({ questionSet: assessment, facts })
  form.addEventListener('iqa-problem', ({ detail }) => told.push(`${detail.kind} ${detail.code}`))
  form.draft = older
  await form.updateComplete
  expect(told).toEqual(['draft other_version'])
  form.draft = draft
  await form.updateComplete
  expect(find<HTMLInputElement>(form, '#q-code_test-partly_met').checked).toBe(true)
  expect(form.snapshot()).toEqual(draft)
})

test('a change is told once it is drawn, with a draft that takes the form up again', async () => {
  const form = await mount({ questionSet: assessment, facts })
  const told: IqaChangeEvent[] = []
  let drawn = false
  form.addEventListener('iqa-change', (event) => {
    told.push(event)
    drawn = find<HTMLElement>(form, '#q-code_test-comment').closest('details') === null
  })
  await tabTo(form, 'q-code_test-fully_met')
  // From the first radio one key up is the last.
  await userEvent.keyboard('{ArrowUp}')
  await form.updateComplete
  expect(drawn).toBe(true)
  expect(told).toHaveLength(1)
  expect([...(told[0]?.detail.changed.questions ?? [])]).toEqual(['code_test'])
  const again = await mount({ questionSet: assessment, facts, draft: told[0]?.detail.draft })
  expect(again.snapshot()).toEqual(told[0]?.detail.draft)
})

test('a fact of the host is corrected with a reason, emptied without a jump, and put back', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await tabTo(form, 'f-request_type-correct')
  await userEvent.keyboard('{Enter}')
  await form.updateComplete
  expect(active(form)?.id).toBe('f-request_type-charging')
  await userEvent.keyboard('{ArrowDown}')
  await form.updateComplete
  expect(find(form, '[data-section="advice"]').hidden).toBe(false)
  await type(form, 'f-request_type-reason', 'The file asks for advice.')
  expect(form.snapshot()?.facts['request_type']).toEqual({
    host: 'charging',
    value: 'eia',
    reason: 'The file asks for advice.',
  })
  expect(await axeFaults()).toEqual([])
  await tabTo(form, 'f-request_type-correct', true)
  await userEvent.keyboard('{Enter}')
  await form.updateComplete
  expect(form.snapshot()?.facts['request_type']?.value).toBeUndefined()
  expect(find(form, '[data-section="advice"]').hidden).toBe(true)
})

test('a field that a rule moves while somebody types in it keeps focus, caret and text', async () => {
  const questionSet = setOf({
    facts: [
      {
        id: 'serious',
        label: { en: 'Serious case' },
        answer: { kind: 'number', decimals: 0 },
        required: false,
        from: 'host',
        correct: 'no',
      },
    ],
    questions: [
      {
        id: 'one',
        section: 'main',
        ask: { en: 'One?' },
        answer: scaleAnswer(),
        comment: { when: when({ '===': [{ var: 'facts.serious' }, 1] }, 'the case is serious'), at_least: 1 },
      },
    ],
  })
  const form = await mount({ questionSet, facts: { serious: 0 } })
  await choose(form, 'q-one', 'fully_met')
  await userEvent.keyboard('{Tab}{Enter}')
  await type(form, 'q-one-comment', 'abcd{ArrowLeft}')
  expect(active(form)?.closest('details')).not.toBeNull()
  form.facts = { serious: 1 }
  await form.updateComplete
  const box = find<HTMLTextAreaElement>(form, '#q-one-comment')
  expect(box.closest('details')).toBeNull()
  expect([active(form), box.value, box.selectionStart]).toEqual([box, 'abcd', 3])
})

test('facts, modules and reasons come back with the set that they fit, and what is aside is told once', async () => {
  const form = await mount({ questionSet: assessment, facts })
  await choose(form, 'f-victim', 'yes')
  await type(form, 'm-disclosure-switch', ' ')
  await type(form, 'm-disclosure-reason', 'Much third-party material.')
  await choose(form, 'q-on_time', 'no')
  await choose(form, 'q-victim_informed', 'fully_met')
  await type(form, 'q-victim_informed-check-late_but_informed', 'They were told at once.')
  const before = form.snapshot()
  expect(before?.check_reasons).toHaveLength(1)
  const told: IqaProblemEvent[] = []
  form.addEventListener('iqa-problem', (event) => told.push(event))
  const { facts: all, questions, checks } = assessment
  const without = (version: string): CompiledQuestionSet =>
    sealed({
      ...assessment,
      version,
      facts: all.filter(({ id }) => id !== 'victim'),
      modules: [],
      questions: questions.filter((question) => question.module === undefined),
      checks: checks.filter(({ id }) => id === 'none'),
    })
  for (const version of ['1.1.0', '1.2.0']) {
    form.questionSet = without(version)
    await form.updateComplete
  }
  expect(told.map(({ detail }) => [detail.message, detail.aside])).toEqual([
    [
      '3 entries do not fit the changed question set and are kept aside.',
      {
        facts: { victim: { value: 'yes' } },
        modules: { disclosure: { on: true, reason: 'Much third-party material.' } },
        answers: {},
        check_reasons: [{ check: 'late_but_informed', reason: 'They were told at once.' }],
      },
    ],
  ])
  form.questionSet = assessment
  await form.updateComplete
  expect(form.snapshot()).toEqual(before)
  expect(told).toHaveLength(1)
})
