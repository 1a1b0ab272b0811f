import { expect, test } from 'vitest'
import { catalogue, CatalogueError, codes, joinCatalogue } from './catalogue.js'
import { notYaml, tabAtStart } from './catalogue/syntax.js'
import { explainCode, writeCodePage } from './explain-code.js'

test('a code that is defined twice fails at load, and says which', () => {
  expect(() => joinCatalogue([{ notYaml }, { again: { ...notYaml } }])).toThrow(
    new CatalogueError('IQA001 is defined twice'),
  )
})

test('a kind without a proper code fails at load', () => {
  expect(() => joinCatalogue([{ notYaml: { ...notYaml, code: 'IQA1' } }])).toThrow(CatalogueError)
})

test('codes come in order, whatever the order of the groups', () => {
  expect([...joinCatalogue([{ tabAtStart }, { notYaml }]).keys()]).toEqual(['IQA001', 'IQA002'])
  expect(codes).toEqual([...codes].sort())
})

test.each([...catalogue.values()].map((kind) => [kind.code, kind] as const))(
  '%s says what it is and why it matters',
  (_, kind) => {
    expect(kind.heading).toMatch(/[.?]$/)
    expect(kind.why).toMatch(/^[A-Z"].*\.$/s)
    expect(kind.heading.split(/\s+/).length).toBeLessThanOrEqual(20)
  },
)

test('syntax, shapes and references cannot be silenced', () => {
  const silenced = [...catalogue.values()].filter(({ code, suppressible }) => /^IQA[012]/.test(code) && suppressible)
  expect(silenced.map(({ code }) => code)).toEqual([])
})

test('a fault of the tool itself is explained, without the example that nobody can write', () => {
  const page = explainCode('IQA399')
  expect(page).toMatchObject({ severity: 'error', title: 'The compiler failed on this file.', suppressible: false })
  expect(page?.example).toBeUndefined()
  expect(page && writeCodePage(page)).toContain('This is a fault of the tool, not of the file')
})

test('a code is explained by its golden folder, in any case of letters', () => {
  const page = explainCode('iqa003')
  expect(page?.title).toBe('This text has a colon in it, so it needs quotes.')
  expect(page && writeCodePage(page)).toContain('error[IQA003]: This text has a colon in it')
  expect(explainCode('IQA999')).toBeUndefined()
  expect(explainCode('constructor')).toBeUndefined()
})
