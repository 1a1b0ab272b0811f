import { afterEach, beforeEach, expect, test } from 'vitest'
import { cy } from './messages/cy.js'
import { addMessages } from './messages/registry.js'
import { axeFaults, choose, find, mount, press, rootOf } from './test/mount.js'
import { assessment, scaleAnswer, setOf } from './test/sets.js'

const facts = { request_type: 'eia', received: '2026-03-02' }
const welsh = { en: 'the case is old', cy: 'mae’r achos yn hen' }
const one = { id: 'one', section: 'main', ask: { en: 'One?' }, answer: scaleAnswer(), asked_when: welsh }

/** Language of an element: its own or that of the nearest around it. */
const languageOf = (element: Element): string => element.closest('[lang]')?.getAttribute('lang') ?? ''

/** Every text of the form, but for blanks, with its language. */
function texts(root: ShadowRoot): [language: string, text: string][] {
  const found: [string, string][] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent, textContent: text } = node
    if (parent && !parent.closest('style') && /[a-z]{3}/i.test(text ?? '')) found.push([languageOf(parent), text ?? ''])
  }
  return found
}

beforeEach(() => addMessages('cy', cy))
afterEach(() => addMessages('cy', cy))

test('why a question is asked is told in a language of the set, and marked where the form speaks another', async () => {
  const form = await mount({ questionSet: setOf({ questions: [one] }), language: 'cy' })
  const why = find(form, '.why')
  expect(why.textContent).toContain('Gofynnir hyn am fod y canlynol yn wir: the case is old.')
  expect(why.querySelector('[lang="en"]')?.textContent).toBe('the case is old')
  const both = await mount({ questionSet: setOf({ languages: ['en', 'cy'], questions: [one] }), language: 'cy' })
  expect(find(both, '.why').textContent).toContain('mae’r achos yn hen.')
  expect(find(both, '.why').querySelector('[lang]')).toBeNull()
})

test('the language of the form is the one that is shown, where its wording was not added', async () => {
  const form = await mount({ questionSet: assessment, facts, language: 'fr' })
  expect(find(form, 'form').lang).toBe('en')
  expect(rootOf(form).querySelector('form [lang]')).toBeNull()
  form.language = 'cy'
  await form.updateComplete
  expect(find(form, 'form').lang).toBe('cy')
})

test('in a Welsh form every English word of the set is marked as English, in sentences and errors too', async () => {
  const form = await mount({ questionSet: assessment, facts, language: 'cy' })
  await choose(form, 'q-code_test', 'not_met')
  find(form, '#m-disclosure-switch').click()
  find(form, '#f-request_type-correct').click()
  await form.updateComplete
  await press(form, 'Cwblhau')
  const english = /\b(the|of|case|Disclosure|advice|legal|test|identified|answer|Request|victim|late)\b/i
  const welshOnes = texts(rootOf(form)).filter(([language]) => language === 'cy')
  expect(welshOnes.filter(([, text]) => english.test(text))).toEqual([])
  expect(
    texts(rootOf(form)).filter(([language, text]) => language === 'en' && /[ŵŷâ]|\b(yn|ar gyfer)\b/.test(text)),
  ).toEqual([])
  expect(find(form, '#error-summary').textContent).toContain(
    'Dewiswch ie neu na ar gyfer “There is an identified victim”.',
  )
  expect(await axeFaults()).toEqual([])
})

test.each([
  ['en', '2 March 2026'],
  ['cy', '2 Mawrth 2026'],
  ['xx', '2 March 2026'],
])('a date in words is British, and Welsh where the browser knows Welsh (%s)', async (language, said) => {
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  addMessages('cy', { ...cy, language })
  const form = await mount({ questionSet: assessment, facts, language: 'cy' })
  expect(find(form, '[data-fact="received"] dd').textContent?.trim()).toBe(known ? said : '2 March 2026')
  const marked = find(form, '[data-fact="received"] dd').querySelector('[lang]')?.getAttribute('lang') ?? language
  expect(marked).toBe(known ? language : 'en')
})
