import { describe, expect, test } from 'vitest'
import { read, wholeSet } from '../../test/support/look.js'
import { isKeyedById, locate, pointerTo, stepsOf, subjectAt } from './locate.js'

const { tree } = read(wholeSet)
if (tree === undefined) throw new Error('the set can be read')
const { root } = tree

test.each([
  ['/sections/0/questions/0/guidance', { kind: 'question', id: 'code_test' }],
  ['/sections/0/title', { kind: 'section', id: 'review' }],
  ['/facts/request_type/options/charging', { kind: 'fact', id: 'request_type' }],
  ['/scales/met/options', { kind: 'scale', id: 'met' }],
  ['/modules/0/include', { kind: 'module', id: 'disclosure_module' }],
  ['/checks/0', { kind: 'check', id: 'issue_but_best' }],
  ['/title', undefined],
  ['', undefined],
])('what is at "%s" belongs to %o', (pointer, subject) => expect(subjectAt(root, pointer)).toEqual(subject))

test('a pointer that leads nowhere finds nothing', () => {
  expect(locate(root, '/sections/7')).toBeUndefined()
  expect(locate(root, '/title/deeper')).toBeUndefined()
  expect(locate(root, '')?.node).toBe(root)
})

test('keys with a slash or a tilde come back as they were', () => {
  expect(stepsOf(pointerTo('/a', 'b/c~d'))).toEqual(['a', 'b/c~d'])
})

describe('whose keys are ids', () => {
  test.each([
    ['facts', true],
    ['facts/request_type', false],
    ['facts/request_type/options', true],
    ['facts/options', false],
    ['facts/options/options', true],
    ['sections/0/questions/0/issues', true],
    ['sections/0/questions/0/issues/options', true],
    ['sections/0/questions/0/comment', false],
    ['', false],
  ])('%s: %s', (path, keyed) => expect(isKeyedById(path.split('/'))).toBe(keyed))
})
