import { expect, test } from 'vitest'
import { cdp, userEvent } from 'vitest/browser'
import type { GuidanceInline } from '@iqa/model'
import { assessment, everyKind, scaleAnswer, setOf } from './test/sets.js'
import { axeFaults, choose, find, mount, rootOf, type } from './test/mount.js'

const facts = { request_type: 'charging', received: '2026-03-02' }

test('a fieldset of the host that is disabled disables every input, and they stay readable', async () => {
  const form = await mount({ questionSet: everyKind })
  const fieldset = document.createElement('fieldset')
  form.replaceWith(fieldset)
  fieldset.append(form)
  fieldset.disabled = true
  await form.updateComplete
  const inputs = [...rootOf(form).querySelectorAll('input, textarea, button')]
  expect(inputs.every((input) => input.matches(':disabled'))).toBe(true)
  expect(inputs.length).toBeGreaterThan(15)
})

test('in a pane that scrolls, the form makes the page no longer', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `fact_${index}`)
  const questionSet = setOf({
    facts: ids.map((id) => ({
      id,
      label: { en: id },
      answer: { kind: 'text', at_most: 200 },
      required: false,
      from: 'host',
      correct: 'reason',
    })),
    questions: [{ id: 'one', section: 'main', ask: { en: 'One?' }, answer: scaleAnswer() }],
  })
  const form = await mount({ questionSet, facts: Object.fromEntries(ids.map((id) => [id, 'So'])) })
  const pane = document.createElement('div')
  Object.assign(pane.style, { blockSize: '300px', overflow: 'auto' })
  form.replaceWith(pane)
  const before = document.documentElement.scrollHeight
  pane.append(form)
  await form.updateComplete
  expect(pane.scrollHeight).toBeGreaterThan(2000)
  expect(document.documentElement.scrollHeight).toBe(before)
})

test('a reset of the host’s form takes back what was entered', async () => {
  const form = await mount({ questionSet: everyKind })
  const outer = document.createElement('form')
  form.replaceWith(outer)
  outer.append(form)
  await choose(form, 'q-rated', 'partly_met')
  outer.reset()
  await form.updateComplete
  expect(form.snapshot()?.answers).toEqual({})
  expect(find<HTMLInputElement>(form, '#q-rated-partly_met').checked).toBe(false)
})

test('the host’s form carries no answer: nothing that is typed reaches the session of the browser', async () => {
  const form = await mount({ questionSet: everyKind })
  const outer = document.createElement('form')
  form.setAttribute('name', 'assessment')
  form.replaceWith(outer)
  outer.append(form)
  await type(form, 'q-line-box', 'canary')
  expect([...new FormData(outer)]).toEqual([])
})

test('an answer writes in its own slot and the frame, and nowhere else', async () => {
  const form = await mount({ questionSet: assessment, facts })
  const places = new Set<string>()
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      places.add(
        element?.closest('[data-question],[data-fact],[data-module],.opening')?.getAttribute('data-question') ??
          element?.closest('.opening')?.className ??
          'elsewhere',
      )
    }
  })
  observer.observe(rootOf(form), { subtree: true, childList: true, characterData: true, attributes: true })
  await choose(form, 'q-depth', 'not_applicable')
  observer.disconnect()
  expect([...places].sort()).toEqual(['depth', 'opening'])
})

test('what is composed, as Welsh or Chinese writers do, is kept whole through the redraw of each step', async () => {
  const form = await mount({ questionSet: everyKind })
  await type(form, 'q-line-box', 'a')
  const session = cdp()
  await session.send('Input.imeSetComposition', { text: 'ŵ', selectionStart: 1, selectionEnd: 1 })
  await form.updateComplete
  await session.send('Input.imeSetComposition', { text: 'ŵy', selectionStart: 2, selectionEnd: 2 })
  await form.updateComplete
  await session.send('Input.insertText', { text: 'ŵyn' })
  await form.updateComplete
  expect(find<HTMLInputElement>(form, '#q-line-box').value).toBe('aŵyn')
  expect(form.snapshot()?.answers['line']).toEqual({ answer: 'aŵyn' })
})

test.each([
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '${alert(1)}',
  '{{constructor.constructor("alert(1)")()}}',
  '<!-- --><b>bold</b>',
])('text that looks like markup is text in every place: %s', async (text) => {
  const said = { en: text }
  const inline: GuidanceInline[] = [
    { type: 'text', value: text },
    { type: 'link', href: `javascript:alert('${text}')`, children: [{ type: 'text', value: text }] },
  ]
  const form = await mount({
    questionSet: setOf({
      title: said,
      sections: [{ id: 'main', title: said, task: true, guidance: { en: [{ type: 'paragraph', children: inline }] } }],
      facts: [
        { id: 'who', label: said, answer: { kind: 'text', at_most: 200 }, required: true, from: 'host', correct: 'no' },
      ],
      questions: [
        {
          id: 'one',
          section: 'main',
          ask: said,
          answer: scaleAnswer([text, text, text]),
          asked_when: said,
          guidance: { en: [{ type: 'paragraph', children: inline }] },
        },
        {
          id: 'two',
          section: 'main',
          ask: said,
          answer: { kind: 'choice', options: [{ id: 'a', label: said, guidance: said }] },
        },
      ],
    }),
    facts: { who: text },
  })
  const root = rootOf(form)
  expect(root.querySelectorAll('script, img, svg, b, iframe, object').length).toBe(0)
  expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([])
  expect(
    [...root.querySelectorAll('*')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => /^on|^style$/.test(name)),
  ).toEqual([])
  expect((root.textContent?.split(text).length ?? 0) - 1).toBeGreaterThanOrEqual(12)
  expect(await axeFaults()).toEqual([])
})

test('fifty forms put on a page and taken off leave nothing behind', async () => {
  const session = cdp()
  const count = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage')
    const { nodes } = (await session.send('Memory.getDOMCounters')) as { nodes: number }
    return nodes
  }
  const round = async (times: number): Promise<void> => {
    for (let index = 0; index < times; index += 1) {
      const form = await mount({ questionSet: assessment, facts })
      form.facts = { ...facts, request_type: 'eia' }
      await form.updateComplete
    }
    document.body.replaceChildren()
    await userEvent.keyboard('{Tab}')
  }
  await round(5)
  const before = await count()
  await round(50)
  const one = 700
  expect((await count()) - before).toBeLessThan(one)
})
