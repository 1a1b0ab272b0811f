import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { completeResponse, createForm, update } from '@iqa/engine'
import type { CompiledQuestionSet } from '@iqa/model'
import { afterEach, describe, expect, test } from 'vitest'
import { folderWith, smallScenarios, smallSet, type Folder } from './folder.js'
import { expectGolden } from './golden.js'

let folders: Folder[] = []

function open(files: Readonly<Record<string, string>>): Folder {
  const folder = folderWith(files)
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders) folder.remove()
  folders = []
})

const broken = smallSet
  .replace('when: {request_type: eia}', 'when: {reqest_type: eia}')
  .replace('answer: long_text', 'answer: longtext')
const whole = { 'sets/small.iqa.yaml': smallSet, 'sets/small.scenarios.yaml': smallScenarios }

describe('iqa check', () => {
  test('a clean folder is one line', async () => {
    const said = await open(whole).iqa('check')
    expect(said).toEqual({ code: 0, out: 'Nothing found in 2 files.\n', err: '' })
  })

  test('a slip is shown at its line, with what was meant, and ends with 1', async () => {
    const said = await open({ 'sets/small.iqa.yaml': broken }).iqa('check')
    expect(said.code).toBe(1)
    expect(said.out).toContain('Did you mean request_type?')
    expectGolden('check-broken', said)
  })

  test('the same as JSON, for other programs', async () => {
    const said = await open({ 'sets/small.iqa.yaml': broken }).iqa('check --format json')
    const report = JSON.parse(said.out)
    expect(report).toMatchObject({
      format_version: '1.0',
      tool: { name: 'iqa' },
      command: 'check',
      summary: { files: 1, errors: 2, warnings: 0 },
    })
    expect(report.diagnostics[0]).toMatchObject({
      code: 'IQA201',
      severity: 'error',
      file: 'sets/small.iqa.yaml',
      range: { start: { line: 22, column: 12 } },
    })
    expect(report.tool.version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  test('text for the person and JSON for the file', async () => {
    const folder = open({ 'sets/small.iqa.yaml': broken })
    const said = await folder.iqa('check --output json=out/found.json')
    expect(said.out).toContain('error[IQA201]')
    expect(JSON.parse(folder.read('out/found.json')).summary.errors).toBe(2)
  })

  test('no more than asked for is printed, and what is left out is counted', async () => {
    const said = await open({ 'sets/small.iqa.yaml': broken }).iqa('check --max-problems 1')
    expect(said.out.match(/^error\[/gm)).toHaveLength(1)
    expect(said.out).toContain('And 1 more. Print them with --max-problems 2.')
  })

  test('a piped document is checked as if it stood under its name', async () => {
    const said = await open({}).iqa('check --stdin --stdin-name sets/new.iqa.yaml', { pipedIn: broken })
    expect(said.code).toBe(1)
    expect(said.out).toContain('--> sets/new.iqa.yaml:22:12')
  })

  test('scenarios that name what the set does not have are found', async () => {
    const scenarios = smallScenarios.replace('[lines_clear]', '[lines_cleer]')
    const said = await open({ ...whole, 'sets/small.scenarios.yaml': scenarios }).iqa('check')
    expectGolden('check-scenarios', said)
    expect(said.out).toContain('IQA909')
  })

  test('only what the config names is looked at, and the config itself', async () => {
    const folder = open({
      ...whole,
      'other/broken.iqa.yaml': broken,
      'iqa.config.yaml': 'iqa: 1\nquestion_sets: [sets/**/*.iqa.yaml]\n',
    })
    expect(await folder.iqa('check')).toMatchObject({ code: 0, out: 'Nothing found in 3 files.\n' })
    expect((await folder.iqa('check other')).code).toBe(1)
  })

  test('a config further down is found when there is none here', async () => {
    const folder = open({ ...whole, 'other/broken.iqa.yaml': broken, 'sets/iqa.config.yaml': 'iqa: 1\n' })
    expect(await folder.iqa('check')).toMatchObject({ code: 0, out: 'Nothing found in 3 files.\n' })
  })

  test('a folder with nothing in it is not a folder without faults', async () => {
    expect(await open({ 'readme.txt': '' }).iqa('check')).toEqual({
      code: 2,
      out: '',
      err: 'There is no question set here: no file that ends in .iqa.yaml or .scenarios.yaml.\n',
    })
  })

  test.each(['check', 'check --format json', 'test', 'build'])(
    'a config whose question_sets fit no file is wrong, and is not a project without faults: iqa %s',
    async (line) => {
      const config = 'iqa: 1\nquestion_sets: [stes/**/*.iqa.yaml, more/*.iqa.yaml]\n'
      expect(await open({ ...whole, 'iqa.config.yaml': config }).iqa(line)).toEqual({
        code: 2,
        out: '',
        err: 'Nothing fits the question_sets of iqa.config.yaml: stes/**/*.iqa.yaml, more/*.iqa.yaml.\n',
      })
    },
  )

  test('a slip in the config ends with 2 and shows the line', async () => {
    const said = await open({ ...whole, 'iqa.config.yaml': 'iqa: 1\nquestion_set: []\n' }).iqa('check')
    expect(said.code).toBe(2)
    expect(said.err).toContain('Did you mean question_sets?')
  })

  test('colour is used on a screen, and never when NO_COLOR is set', async () => {
    const folder = open({ 'sets/small.iqa.yaml': broken })
    expect((await folder.iqa('check', { isScreen: true })).out).toContain('\u001b[1;31merror[IQA201]')
    expect((await folder.iqa('check', { isScreen: true, env: { NO_COLOR: '1' } })).out).not.toContain('\u001b')
    expect((await folder.iqa('check')).out).not.toContain('\u001b')
    expect((await folder.iqa('check --colour always')).out).toContain('\u001b[')
  })

  test('what a file says cannot move the cursor or recolour the screen', async () => {
    const hostile = smallSet.replace('title: A small set', `titel: "x\\e[2J"\ntitle: A small set`)
    const said = await open({ 'sets/small.iqa.yaml': hostile.replace('\\e', '\u001b') }).iqa('check')
    expect(said.code).toBe(1)
    expect(said.out).not.toContain('\u001b')
  })
})

describe('what cannot be read ends with 3, a wrong command with 2, in one line and without a stack', () => {
  test.each([
    ['check missing.iqa.yaml', 3, 'There is no file or folder missing.iqa.yaml.\n'],
    ['check --config missing.yaml', 3, 'There is no config missing.yaml.\n'],
    ['check latin.iqa.yaml', 3, 'latin.iqa.yaml is not text in UTF-8.\n'],
    ['explain sets#code_test', 3, 'sets is a folder, not a file.\n'],
    ['verify --set missing.json records.json', 3, 'There is no file missing.json.\n'],
    ['verify --set sets/small.iqa.yaml missing.json', 3, 'There is no file missing.json.\n'],
    [
      'verify --set plain.json records.json',
      2,
      'plain.json is not a compiled question set. Build one with  iqa build.\n',
    ],
    ['explain IQA2O3', 2, 'There is no code "IQA2O3". Did you mean IQA203?\n'],
    [
      'explain sets/small.iqa.yaml#code_tset',
      2,
      'sets/small.iqa.yaml has nothing called "code_tset". Did you mean code_test?\n',
    ],
    [
      'test alone',
      2,
      'There are no scenarios to run here. Write them in a file beside the set, such as  pre-charge.scenarios.yaml.\n',
    ],
    ['build bare/a.scenarios.yaml', 2, 'There is no question set to build here.\n'],
    ['check empty', 2, 'There is no question set in empty: no file that ends in .iqa.yaml or .scenarios.yaml.\n'],
    ['check sets empty', 2, 'There is no question set in empty: no file that ends in .iqa.yaml or .scenarios.yaml.\n'],
    ['test sets empty', 2, 'There is no question set in empty: no file that ends in .iqa.yaml or .scenarios.yaml.\n'],
    ['verify --set sets/small.iqa.yaml empty', 3, 'empty is a folder, not a file.\n'],
    ['verify --set empty empty', 3, 'empty is a folder, not a file.\n'],
    ['check loop.iqa.yaml', 3, 'loop.iqa.yaml is a link that leads back to itself.\n'],
    ['check loop/further.iqa.yaml', 3, 'loop/further.iqa.yaml is a link that leads back to itself.\n'],
    ['test loop.iqa.yaml', 3, 'loop.iqa.yaml is a link that leads back to itself.\n'],
    ['explain loop.iqa.yaml#code_test', 3, 'loop.iqa.yaml is a link that leads back to itself.\n'],
    ['verify --set loop.iqa.yaml plain.json', 3, 'loop.iqa.yaml is a link that leads back to itself.\n'],
    ['verify --set sets/small.iqa.yaml loop.iqa.yaml', 3, 'loop.iqa.yaml is a link that leads back to itself.\n'],
    ['chek', 2, 'There is no command "chek". Did you mean check?\n'],
    ['check --formt json', 2, 'There is no option "--formt" here. Did you mean --format?\n'],
  ])('iqa %s', async (line, code, err) => {
    const folder = open({
      ...whole,
      'plain.json': '{}',
      'empty/readme.txt': '',
      'alone/small.iqa.yaml': smallSet,
      'bare/a.scenarios.yaml': smallScenarios,
    })
    folder.write('latin.iqa.yaml', Uint8Array.of(0x73, 0xe9, 0x0a))
    symlinkSync('loop.iqa.yaml', join(folder.path, 'loop.iqa.yaml'))
    symlinkSync('loop', join(folder.path, 'loop'))
    expect(await folder.iqa(line)).toEqual({ code, out: '', err })
  })

  test('a fault of the program is one plain line, and with --debug says where', async () => {
    const failing = {
      isScreen: false,
      out: () => {
        throw new RangeError('made for this test')
      },
    }
    const plain = await open(whole).iqa('check', failing)
    expect(plain).toEqual({
      code: 3,
      out: '',
      err: 'Something went wrong in this program, not in your files. Run it again with --debug to see where.\n',
    })
    const told = await open(whole).iqa('check --debug', failing)
    expect(told.err).toMatch(/^RangeError: made for this test\n\s+at /)
  })
})

describe('iqa build', () => {
  test('a set becomes canonical JSON with its digest, and a map back to its lines', async () => {
    const folder = open(whole)
    const said = await folder.iqa('build --out public')
    expect(said.code).toBe(0)
    const compiled = folder.read('public/small.compiled.json')
    const set: CompiledQuestionSet = JSON.parse(compiled)
    expect(compiled.endsWith('}\n')).toBe(true)
    expect(said.out).toContain(set.digest)
    const map = JSON.parse(folder.read('public/small.map.json'))
    expect(map['/sections/0/when/rule']).toMatchObject({ file: 'sets/small.iqa.yaml', range: { start: { line: 22 } } })
    expectGolden('build', { ...said, out: said.out.replace(/sha256-\w{64}/, 'sha256-…') })
    // The same sources give the same bytes.
    await folder.iqa('build --out again')
    expect(folder.read('again/small.compiled.json')).toBe(compiled)
  })

  test('a set with an error is not written, the others are', async () => {
    const folder = open({ ...whole, 'sets/other.iqa.yaml': broken.replace('set: small', 'set: other') })
    const said = await folder.iqa('build')
    expect(said.code).toBe(1)
    expect(folder.read('dist/small.compiled.json')).toContain('"set":"small"')
    expect(() => folder.read('dist/other.compiled.json')).toThrow()
  })
})

describe('iqa test', () => {
  test('scenarios that pass are counted', async () => {
    expect(await open(whole).iqa('test')).toEqual({ code: 0, out: '2 scenarios passed.\n', err: '' })
  })

  test('one that fails names the clause that decided, with its line', async () => {
    const scenarios = smallScenarios
      .replace('not_asked: [lines_clear]', 'not_asked: [code_test]')
      .replace('asked: [code_test]', 'asked: [lines_clear]')
    const said = await open({ ...whole, 'sets/small.scenarios.yaml': scenarios }).iqa('test')
    expect(said.code).toBe(1)
    expect(said.out).toContain('(section, line 22)  It is A charging decision.')
    expectGolden('test-failing', said)
  })

  test('scenarios of a set with errors are not run, and say so', async () => {
    const said = await open({ ...whole, 'sets/small.iqa.yaml': broken }).iqa('test')
    expect(said.code).toBe(1)
    expect(said.out).toContain('sets/small.scenarios.yaml was not run: it, or the set it tests, has errors.')
  })

  test('a set that is named stands for its scenarios', async () => {
    expect((await open(whole).iqa('test sets/small.iqa.yaml')).out).toBe('2 scenarios passed.\n')
  })
})

describe('iqa explain', () => {
  test.each(['code_test', 'lines_clear', 'request_type', 'early'])(
    '%s is read back with what depends on it',
    async (id) => {
      const said = await open(whole).iqa(`explain sets/small.iqa.yaml#${id}`)
      expect(said.code).toBe(0)
      expectGolden(`explain-${id}`, said)
    },
  )

  describe('what is written in a module is read back in a set that includes it', () => {
    const module = `iqa: 1
module: extra
title: More
version: 1.0.0
status: draft
languages: [en]
uses: {scales: [met], standards: [legal]}
questions:
  - {id: further, ask: Was it more?, answer: met, standards: [legal]}
`
    const use = 'modules:\n  - {include: parts/extra.iqa.yaml, as: second, switched_on_by: always}\n\nsections:'
    const including = `${smallSet.replace('sections:', use)}      - insert: second\n`

    test.each([
      ['further', 'second.further'],
      ['extra', 'second'],
    ])('%s of the file is %s of the set', async (id, full) => {
      const folder = open({ ...whole, 'sets/including.iqa.yaml': including, 'sets/parts/extra.iqa.yaml': module })
      expect(await folder.iqa('check')).toMatchObject({ out: 'Nothing found in 4 files.\n' })
      expect(await folder.iqa(`explain sets/parts/extra.iqa.yaml#${id}`)).toEqual({
        code: 2,
        out: '',
        err: `sets/parts/extra.iqa.yaml is a module, and is read back in a set that includes it:\n  iqa explain sets/including.iqa.yaml#${full}\n`,
      })
      expect((await folder.iqa(`explain sets/including.iqa.yaml#${full}`)).code).toBe(0)
    })

    test('where no set does, that is said', async () => {
      const folder = open({ ...whole, 'sets/parts/extra.iqa.yaml': module })
      expect(await folder.iqa('explain sets/parts/extra.iqa.yaml#further')).toEqual({
        code: 2,
        out: '',
        err: 'sets/parts/extra.iqa.yaml is a module, and is read back in a set that includes it. No set here does.\n',
      })
    })

    test('scenarios are no place to look for a question', async () => {
      expect(await open(whole).iqa('explain sets/small.scenarios.yaml#code_test')).toEqual({
        code: 2,
        out: '',
        err: 'sets/small.scenarios.yaml is not a question set. Write SET#id, with the file of a set.\n',
      })
    })
  })

  test('a code has a page', async () => {
    const said = await open({}).iqa('explain iqa201')
    expect(said.out).toContain('There is no question or fact called')
    expect(said.code).toBe(0)
  })
})

describe('iqa verify', () => {
  /** A completed record of the small set, made by the engine as the form makes it. */
  function record(set: CompiledQuestionSet, id: string): object {
    let state = createForm(set, { facts: { request_type: 'charging' } })
    state = update(state, { type: 'answered', question: 'code_test', answer: 'fully_met' }).state
    const completed = completeResponse(state, {
      id,
      completed_at: '2026-03-09T10:00:00Z',
      language: 'en',
      allow_draft: true,
    })
    if (!('response' in completed)) throw new Error(JSON.stringify(completed.problems))
    return completed.response
  }

  async function withRecords(): Promise<{ folder: Folder; set: CompiledQuestionSet }> {
    const folder = open(whole)
    await folder.iqa('build')
    return { folder, set: JSON.parse(folder.read('dist/small.compiled.json')) }
  }

  test('good records agree, whether the set is built or in YAML', async () => {
    const { folder, set } = await withRecords()
    folder.write('records.ndjson', `${JSON.stringify(record(set, 'a'))}\n${JSON.stringify(record(set, 'b'))}\n`)
    const agreed = '2 records against small 1.0.0: 2 agreed, 0 refused.\n'
    expect(await folder.iqa('verify --set dist/small.compiled.json records.ndjson')).toEqual({
      code: 0,
      out: agreed,
      err: '',
    })
    expect((await folder.iqa('verify --set sets/small.iqa.yaml records.ndjson')).out).toBe(agreed)
  })

  test('a record that was changed is refused with a code, and none of its answers is printed by the count', async () => {
    const { folder, set } = await withRecords()
    const changed = JSON.stringify(record(set, 'b')).replace('fully_met', 'not_met')
    folder.write('records.ndjson', `${JSON.stringify(record(set, 'a'))}\n${changed}\nnot json\n`)
    const said = await folder.iqa('verify --set dist/small.compiled.json records.ndjson')
    expect(said.code).toBe(1)
    expect(said.out).toContain('refused records.ndjson:2  b\n')
    expect(said.out).toContain('refused records.ndjson:3\n    not_json  the record  This is not JSON.\n')
    expect(said.out).toContain('3 records against small 1.0.0: 1 agreed, 2 refused.')
    const report = JSON.parse(
      (await folder.iqa('verify --format json --set dist/small.compiled.json records.ndjson')).out,
    )
    expect(report.summary).toMatchObject({ responses: 3, refused: 2, codes: { not_json: 1 } })
  })

  test('a file with no record in it is told, and ends with 2: an export that was lost is not one that agrees', async () => {
    const { folder, set } = await withRecords()
    folder.write('good.ndjson', `${JSON.stringify(record(set, 'a'))}\n`)
    folder.write('bad.ndjson', '{}\n')
    folder.write('lost.ndjson', '\n')
    folder.write('none.json', '[]')
    const verify = 'verify --set dist/small.compiled.json'
    expect(await folder.iqa(`${verify} lost.ndjson`)).toEqual({
      code: 2,
      out: 'lost.ndjson has no record in it.\n\n0 records against small 1.0.0: 0 agreed, 0 refused.\n',
      err: '',
    })
    expect(await folder.iqa(`${verify} good.ndjson none.json`)).toMatchObject({
      code: 2,
      out: 'none.json has no record in it.\n\n1 record against small 1.0.0: 1 agreed, 0 refused.\n',
    })
    expect(await folder.iqa(`${verify} --quiet -`)).toMatchObject({
      code: 2,
      out: 'What is piped in has no record in it.\n',
    })
    expect((await folder.iqa(`${verify} lost.ndjson bad.ndjson`)).code).toBe(1)
    const report = JSON.parse((await folder.iqa(`${verify} --format json good.ndjson lost.ndjson`)).out)
    expect(report).toMatchObject({ summary: { responses: 1, refused: 0 }, empty: ['lost.ndjson'] })
  })

  test('one record over lines can be piped in', async () => {
    const { folder, set } = await withRecords()
    const said = await folder.iqa('verify --set dist/small.compiled.json -', {
      pipedIn: JSON.stringify(record(set, 'a'), undefined, 2),
    })
    expect(said).toMatchObject({ code: 0, out: '1 record against small 1.0.0: 1 agreed, 0 refused.\n' })
  })

  test('a set that was changed after it was built is not used', async () => {
    const { folder } = await withRecords()
    folder.write('dist/small.compiled.json', folder.read('dist/small.compiled.json').replace('Fully met', 'Mostly met'))
    expect(await folder.iqa('verify --set dist/small.compiled.json -')).toEqual({
      code: 2,
      out: '',
      err: 'dist/small.compiled.json was changed after it was built: its digest does not fit. Build it again.\n',
    })
  })
})
