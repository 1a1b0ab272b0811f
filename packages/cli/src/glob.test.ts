import { expect, test } from 'vitest'
import { globRoot, globTest } from './glob.js'

test.each([
  ['**/*.iqa.yaml', 'a.iqa.yaml', true],
  ['**/*.iqa.yaml', 'deep/er/a.iqa.yaml', true],
  ['**/*.iqa.yaml', 'a.iqa.yml', false],
  ['*.iqa.yaml', 'deep/a.iqa.yaml', false],
  ['sets/**/*.yaml', 'sets/a.yaml', true],
  ['sets/**/*.yaml', 'other/a.yaml', false],
  ['./sets/a?.yaml', 'sets/ab.yaml', true],
  ['sets/{pre,post}-*.yaml', 'sets/post-charge.yaml', true],
  ['sets/{pre,post}-*.yaml', 'sets/mid-charge.yaml', false],
  ['a+b(c).yaml', 'a+b(c).yaml', true],
  ['sets/**', 'sets/x/y.yaml', true],
])('%s over %s: %s', (glob, path, fits) => {
  expect(globTest(glob)(path)).toBe(fits)
})

test.each([
  ['**/*.iqa.yaml', ''],
  ['sets/**/*.yaml', 'sets'],
  ['sets/deep/*.yaml', 'sets/deep'],
  ['./sets/a.yaml', 'sets'],
])('%s finds nothing above "%s"', (glob, root) => {
  expect(globRoot(glob)).toBe(root)
})
