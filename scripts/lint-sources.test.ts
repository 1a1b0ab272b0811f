import { expect, test } from 'vitest'
import { faultsOfSource, faultsOfWords } from './lint-sources.mjs'

const element = 'packages/elements/src/a.ts'
const journey = 'packages/elements/test/journeys/a.test.ts'

test.each([
  { fault: 'HTML from text', path: element, text: 'html`<p>${unsafeHTML(text)}</p>`' },
  { fault: 'HTML by a property', path: element, text: 'node.innerHTML = text' },
  { fault: 'HTML by a quoted property', path: element, text: `node['outerHTML'] = text` },
  { fault: 'HTML by document.write', path: element, text: 'document.write(text)' },
  { fault: 'a style map', path: element, text: 'html`<p class=${styleMap({})}></p>`' },
  { fault: 'a style attribute', path: element, text: 'html`<p style="color: red"></p>`' },
  { fault: 'a left margin', path: element, text: 'css`p { margin-left: 1em; }`' },
  { fault: 'a place from the left', path: element, text: 'css`p { position: absolute; left: 0; }`' },
  { fault: 'text set to the left', path: element, text: 'css`p { text-align: left; }`' },
  { fault: 'a click', path: journey, text: 'await page.locator("x").click()' },
  { fault: 'a focus', path: journey, text: 'await box.focus()' },
  { fault: 'a fill', path: journey, text: 'await page.fill("x", "y")' },
  { fault: 'a press on a locator, which focuses it', path: journey, text: 'await box.press("a")' },
  { fault: 'an event of its own', path: journey, text: 'node.dispatchEvent(new Event("input"))' },
])('$fault is refused', ({ path, text }) => {
  expect(faultsOfSource(path, text)).toHaveLength(1)
})

test.each([
  { fine: 'margins along the line', path: element, text: 'css`p { margin-inline-start: 1em; text-align: start; }`' },
  { fine: 'left in a sentence', path: element, text: 'html`<p>Two left: see below</p>`' },
  {
    fine: 'keys of the keyboard',
    path: journey,
    text: 'await page.keyboard.press("Tab")\nawait page.keyboard.type("a")',
  },
])('$fine may be written', ({ path, text }) => {
  expect(faultsOfSource(path, text)).toEqual([])
})

test.each([
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['see /wo', 'rk/main'],
  ['https://regis', 'try.example.org/x'],
])('the words "%s%s" belong nowhere', (...parts) => {
  expect(faultsOfWords('README.md', `Some ${parts.join('')}: text`)).toHaveLength(1)
})
