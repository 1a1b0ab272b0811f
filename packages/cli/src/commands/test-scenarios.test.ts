import { compile } from '@iqa/compiler'
import { digestWithout } from '@iqa/model'
import { expect, test } from 'vitest'
import { folderWith, smallScenarios, smallSet } from '../../test/folder.js'
import { filesOf } from '../files.js'
import { text } from '../formats/text.js'
import { testScenarios } from './test-scenarios.js'

test('a set that the engine refuses is a failing line with its name, not a fault of this program', () => {
  const folder = folderWith({ 'small.iqa.yaml': smallSet, 'small.scenarios.yaml': smallScenarios })
  try {
    const files = filesOf(folder.path)
    const compiled = compile('small.iqa.yaml', { loader: files.loader() })
    if (compiled.set === undefined) throw new Error('The small set has errors.')
    const [first, ...others] = compiled.set.questions
    const twice = { ...compiled.set, questions: first === undefined ? [] : [first, first, ...others] }
    const set = { ...twice, digest: digestWithout(twice, 'digest') }
    const tested = testScenarios('small.scenarios.yaml', 'small.iqa.yaml', { ...compiled, set }, files)
    expect(tested).toMatchObject({ scenarios: [], isRun: false, refused: expect.stringContaining('lines_clear') })
    const printed = text(
      {
        command: 'test',
        tested: {
          scenarios: [],
          notRun: [],
          refused: [{ file: 'small.iqa.yaml', message: tested.refused ?? '' }],
        },
      },
      { colour: false, quiet: false, maxProblems: 100, level: 'note' },
    )
    expect(printed).toContain('✗ small.iqa.yaml  This question set cannot be used.')
    expect(printed).toBe(`✗ small.iqa.yaml  ${tested.refused}\nNo scenario was run.\n`)
  } finally {
    folder.remove()
  }
})
