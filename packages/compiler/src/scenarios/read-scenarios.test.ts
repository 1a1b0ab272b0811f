import { expect, test } from 'vitest'
import { testedSet } from './read-scenarios.js'

const loader = (
  files: Readonly<Record<string, string>>,
): { read(path: string): { path: string; text: string } | undefined } => ({
  read: (path) => (Object.hasOwn(files, path) ? { path, text: files[path] ?? '' } : undefined),
})

const scenarios = (tests: string): string => `tests: ${tests}\nscenarios:\n  - name: One\n`

test('the set is found from the folder of the scenarios', () => {
  const files = { 'sets/tests/a.scenarios.yaml': scenarios('../a.iqa.yaml'), 'sets/a.iqa.yaml': 'set: a' }
  expect(testedSet('sets/tests/a.scenarios.yaml', { loader: loader(files) })).toEqual({
    set: 'sets/a.iqa.yaml',
    diagnostics: [],
  })
})

test.each(['missing.iqa.yaml', '../../out.iqa.yaml'])('a set that is not there is said at its name: %s', (tests) => {
  const { set, diagnostics } = testedSet('a/a.scenarios.yaml', {
    loader: loader({ 'a/a.scenarios.yaml': scenarios(tests) }),
  })
  expect(set).toBeUndefined()
  expect(diagnostics.map(({ code, range }) => [code, range.start.line, range.start.column])).toEqual([['IQA207', 1, 8]])
})

test('a slip in the shape is found before the set is looked for', () => {
  const files = { 'a.scenarios.yaml': 'tests: a.iqa.yaml\nscenarios:\n  - nam: One\n', 'a.iqa.yaml': 'set: a' }
  const { diagnostics } = testedSet('a.scenarios.yaml', { loader: loader(files) })
  expect(diagnostics.map(({ code }) => code)).toEqual(['IQA101'])
})
