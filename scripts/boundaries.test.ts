import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { page, readManifests, readSources, violations, withTable } from './boundaries.mjs'

test('every package imports only what the table allows', () => {
  const sources = readSources()
  console.log(`boundaries: ${sources.size} files read`)
  expect(sources.size).toBeGreaterThan(20)
  expect(violations(sources, readManifests())).toEqual([])
})

test('the table in docs/architecture.md is the one that this test holds', () => {
  const text = readFileSync(page, 'utf8')
  expect(withTable(text), 'run  node scripts/print-boundaries.mjs').toBe(text)
})

const planted = (files: Record<string, string>): string[] => violations(new Map(Object.entries(files)), readManifests())

test.each([
  {
    fault: 'a package that is not allowed',
    path: 'engine/src/a.ts',
    text: `import { compile } from '@iqa/compiler'`,
    says: '@iqa/compiler',
  },
  {
    fault: 'only a type of it',
    path: 'engine/src/a.ts',
    text: `import type { X } from '@iqa/compiler'`,
    says: '@iqa/compiler',
  },
  {
    fault: 'a type written in place',
    path: 'engine/src/a.ts',
    text: `let x: import('@iqa/compiler').X`,
    says: '@iqa/compiler',
  },
  { fault: 'a re-export', path: 'logic/src/a.ts', text: `export { x } from '@iqa/engine'`, says: '@iqa/engine' },
  { fault: 'everything of it', path: 'logic/src/a.ts', text: `export * from '@iqa/engine'`, says: '@iqa/engine' },
  {
    fault: 'a late import',
    path: 'logic/src/a.ts',
    text: `const x = await import('@iqa/engine')`,
    says: '@iqa/engine',
  },
  { fault: 'a computed import', path: 'cli/src/a.ts', text: `const x = await import(name)`, says: 'computed' },
  {
    fault: 'a deep import',
    path: 'engine/src/a.ts',
    text: `import { x } from '@iqa/logic/dist/asked.js'`,
    says: 'past the index',
  },
  {
    fault: 'a deep import in a test',
    path: 'engine/src/a.test.ts',
    text: `import { x } from '@iqa/logic/src/asked.js'`,
    says: 'past the index',
  },
  {
    fault: 'a path into another package',
    path: 'engine/src/a.ts',
    text: `import { x } from '../../logic/src/asked.js'`,
    says: 'outside the package',
  },
  {
    fault: 'itself by name',
    path: 'engine/src/a.ts',
    text: `import { x } from '@iqa/engine'`,
    says: 'its own package',
  },
  {
    fault: 'something from others not in the table',
    path: 'engine/src/a.ts',
    text: `import x from 'yaml'`,
    says: 'yaml',
  },
  { fault: 'more than types of mdast', path: 'compiler/src/a.ts', text: `import { x } from 'mdast'`, says: 'mdast' },
  { fault: 'Node', path: 'compiler/src/a.ts', text: `import { readFileSync } from 'node:fs'`, says: 'only cli' },
  {
    fault: 'Node in the preview page',
    path: 'cli/src/preview/page/a.ts',
    text: `import { readFileSync } from 'node:fs'`,
    says: 'in a page',
  },
  { fault: 'the document', path: 'engine/src/a.ts', text: `export const x = () => document.title`, says: 'document' },
  {
    fault: 'a type of the browser',
    path: 'engine/src/a.ts',
    text: `export function f(x: HTMLInputElement): void {}`,
    says: 'HTMLInputElement',
  },
  { fault: 'storage', path: 'cli/src/a.ts', text: `localStorage.setItem('a', 'b')`, says: 'localStorage' },
  {
    fault: 'a later folder',
    path: 'compiler/src/read/a.ts',
    text: `import { x } from '../check/b.js'`,
    says: 'corridor',
  },
  {
    fault: 'another folder from diagnostics',
    path: 'compiler/src/diagnostics/a.ts',
    text: `import { x } from '../read/b.js'`,
    says: 'diagnostics',
  },
  {
    fault: 'the top from a folder',
    path: 'compiler/src/emit/a.ts',
    text: `import { x } from '../compile.js'`,
    says: 'joins the folders',
  },
  {
    fault: 'the clock',
    path: 'engine/src/a.ts',
    text: `export const today = new Date().toISOString()`,
    says: 'clocks',
  },
  { fault: 'chance', path: 'engine/src/a.ts', text: `export const x = Math.random()`, says: 'chance' },
  { fault: 'a package without a row', path: 'surprise/src/a.ts', text: ``, says: 'no row' },
])('$fault is refused', ({ path, text, says }) => {
  const found = planted({ [`packages/${path}`]: text })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(says)
})

test('a package that package.json does not declare is refused though the table allows it', () => {
  const manifests = new Map([...readManifests(), ['elements', { dependencies: {} }]])
  const sources = new Map([['packages/elements/src/a.ts', `import { html } from 'lit'`]])
  expect(violations(sources, manifests)).toEqual([expect.stringContaining('does not declare')])
})

test('files that import one another at run time are a cycle; only their types are none', () => {
  const first = 'packages/logic/src/a.ts'
  const back = 'packages/logic/src/b.ts'
  expect(planted({ [first]: `import { b } from './b.js'`, [back]: `import { a } from './a.js'` })).toEqual([
    expect.stringContaining('by way of'),
  ])
  expect(planted({ [first]: `import { b } from './b.js'`, [back]: `import type { A } from './a.js'` })).toEqual([])
  expect(planted({ [first]: `import { b } from './b.js'`, [back]: `import { type A } from './a.js'` })).toEqual([])
})

test.each([
  {
    may: 'a name of its own that a browser also has',
    path: 'compiler/src/a.ts',
    text: `export function f(document: Node): Node { return document }\ninterface Node {}`,
  },
  {
    may: 'a property of that name',
    path: 'compiler/src/a.ts',
    text: `export const x = (y: { window: 1 }): unknown => ({ location: y.window, document: y['window'] })`,
  },
  {
    may: 'a pattern of that name',
    path: 'compiler/src/a.ts',
    text: `export const f = ({ document, a: { history = 1 } }: any) => [document, history].map((self) => self)`,
  },
  {
    may: 'an imported type of that name',
    path: 'compiler/src/a.ts',
    text: `import type { Node } from './read/syntax-tree.js'\nexport type T = { [K in keyof Node]: K }`,
  },
  {
    may: 'an earlier folder and diagnostics',
    path: 'compiler/src/check/a.ts',
    text: `import '../read/b.js'\nimport '../diagnostics/c.js'`,
  },
  {
    may: 'a door of another package',
    path: 'cli/src/preview/page/a.ts',
    text: `import '@iqa/elements/define'\ndocument.title = ''`,
  },
  {
    may: 'a part of an allowed package',
    path: 'elements/src/a.ts',
    text: `import { live } from 'lit/directives/live.js'\nwindow.focus()`,
  },
])('$may is allowed', ({ path, text }) => {
  expect(planted({ [`packages/${path}`]: text })).toEqual([])
})
