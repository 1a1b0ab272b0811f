import { expect, test } from 'vitest'
import { compile } from '../src/compile.js'
import { fromFolder, line } from './files.js'

test('the charging set of the guide compiles with nothing to say', () => {
  const { set, diagnostics, files } = compile('sets/charging.iqa.yaml', { loader: fromFolder })
  expect(diagnostics.map(line)).toEqual([])
  expect(files).toEqual(['sets/charging.iqa.yaml', 'sets/modules/disclosure.iqa.yaml'])
  expect(set?.questions.map(({ id, number }) => `${number} ${id}`)).toEqual([
    '1 eia_suitable',
    '2 eia_clear',
    '3 code_test',
    '4 charges_right',
    '5 on_time',
    '6 abuse_policy',
    '7 unused_material',
    '8 disclosure_complex',
    '9 disclosure.police_schedules',
    '10 disclosure.reasonable_lines',
    '11 next_step',
  ])
})
