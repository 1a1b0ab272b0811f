import { describe, expect, test } from 'vitest'
import { check, compile } from '../src/compile.js'
import { fromTexts, line } from './files.js'

const library = (facts: string) => `iqa: 1\nlibrary: common\ntitle: Common\nversion: 1.0.0\nfacts:\n${facts}`
const module = `iqa: 1
module: detail
title: Detail
version: 1.0.0
uses: {facts: [kind], scales: [rating]}
questions:
  - {id: depth, ask: Was it deep?, answer: rating, when: {kind: charging}}
`
const set = (head: string, questions = '      - {id: first, ask: Was it done?, answer: yes_no}\n') =>
  `iqa: 1\nset: a\ntitle: A\nversion: 1.0.0\n${head}sections:\n  - id: one\n    title: One\n    questions:\n${questions}`
const said = (texts: Readonly<Record<string, string>>, path = 'a.iqa.yaml') =>
  compile(path, { loader: fromTexts(texts) }).diagnostics.map(line)

describe('a library', () => {
  test('that declares what the set declares is a clash, shown in the set', () => {
    const texts = {
      'a.iqa.yaml': set(
        'uses: [b.iqa.yaml]\nfacts:\n  kind: {label: Kind, type: yes_no}\n',
        '      - {id: first, ask: Was it done?, answer: yes_no, when: {kind: yes}}\n',
      ),
      'b.iqa.yaml': library('  kind: {label: Kind, type: yes_no}\n'),
    }
    expect(said(texts)).toEqual(['IQA202 a.iqa.yaml:7:3 The id "kind" is already used in b.iqa.yaml, line 6.'])
  })

  test('that cannot be read is said once: names that it may bring are not missed', () => {
    const texts = {
      'a.iqa.yaml': set(
        'uses: [b.iqa.yaml]\n',
        '      - {id: first, ask: Was it done?, answer: met, when: {kind: yes}}\n',
      ),
    }
    expect(said(texts)).toEqual(['IQA207 a.iqa.yaml:5:8 The file b.iqa.yaml cannot be found.'])
  })

  test('with a fault of its own is said there', () => {
    const texts = {
      'a.iqa.yaml': set('uses: [b.iqa.yaml]\n'),
      'b.iqa.yaml': library('  kind: {label: Kind, type: choice}\n'),
    }
    expect(said(texts)).toEqual(['IQA325 b.iqa.yaml:6:29 A choice needs options.'])
  })
})

describe('a module', () => {
  const host = (use: string) =>
    set(
      `facts:\n  request: {label: Request, type: choice, options: {charging: Charging, eia: Early}}\nscales:\n  met: {options: {yes_it_was: Met, no_it_was_not: Not met}}\nmodules:\n  - {include: m/detail.iqa.yaml, as: detail, switched_on_by: host${use}}\n`,
      '      - {id: first, ask: Was it done?, answer: met, when: {request: eia}}\n      - {insert: detail}\n',
    )

  test('takes the names that the set gives it', () => {
    const texts = { 'a.iqa.yaml': host(', with: {kind: request, rating: met}'), 'm/detail.iqa.yaml': module }
    expect(said(texts)).toEqual([])
  })

  test('whose needs are not met is said where it is included', () => {
    const texts = { 'a.iqa.yaml': host(', with: {kind: request}'), 'm/detail.iqa.yaml': module }
    expect(said(texts)).toEqual([
      'IQA208 a.iqa.yaml:10:15 Module detail needs the scale "rating", which this set does not have.',
    ])
  })

  test('that cannot be found is said once: its questions may still be named', () => {
    const texts = {
      'a.iqa.yaml': host('').replace(
        'request: eia}}\n      - {insert: detail}',
        'request: eia}}\n      - {insert: detail}\n      - {id: last, ask: Was it so?, answer: met, when: {detail.depth: deep}}',
      ),
    }
    expect(said(texts)).toEqual(['IQA207 a.iqa.yaml:10:15 The file m/detail.iqa.yaml cannot be found.'])
  })

  test('reads nothing of the set but what it uses', () => {
    const texts = {
      'a.iqa.yaml': host(', with: {kind: request, rating: met}'),
      'm/detail.iqa.yaml': module.replace('{kind: charging}', '{request: charging}'),
    }
    expect(said(texts)).toEqual(['IQA201 m/detail.iqa.yaml:7:59 There is no question or fact called "request".'])
  })

  test('by itself is checked without a set: its own slips are said, and nothing of what a set will bring', () => {
    const loader = fromTexts({
      'm.iqa.yaml': module,
      'n.iqa.yaml': module.replace('kind: charging', 'kinds: charging'),
    })
    expect(check('m.iqa.yaml', { loader }).map(line)).toEqual([])
    expect(check('n.iqa.yaml', { loader }).map(line)).toEqual([
      'IQA201 n.iqa.yaml:7:59 There is no question or fact called "kinds".',
    ])
  })

  test('may not be read before its place', () => {
    const texts = {
      'a.iqa.yaml': host(', with: {kind: request, rating: met}').replace(
        'when: {request: eia}',
        'when: {request: eia, module: detail}',
      ),
      'm/detail.iqa.yaml': module,
    }
    expect(said(texts)).toEqual(['IQA211 a.iqa.yaml:15:82 Whether module detail is on is read before its place.'])
  })
})

describe('a file', () => {
  test.each([
    { text: '', code: 'IQA005' },
    { text: 'iqa: 1\n', code: 'IQA102' },
    { text: '[1, 2]', code: 'IQA103' },
  ])('that holds $text gives a diagnostic', ({ text, code }) => {
    expect(compile('a.iqa.yaml', { loader: fromTexts({ 'a.iqa.yaml': text }) }).diagnostics[0]?.code).toBe(code)
  })

  test('that is not there gives a diagnostic', () => {
    expect(said({})).toEqual(['IQA207 a.iqa.yaml:1:1 The file a.iqa.yaml cannot be found.'])
  })

  test('that is a library is no set to compile', () => {
    expect(said({ 'a.iqa.yaml': library('  kind: {label: Kind, type: yes_no}\n') })).toEqual([
      'IQA214 a.iqa.yaml:1:1 a.iqa.yaml is a library, but a question set is needed here.',
    ])
  })

  test('may not name one outside the project', () => {
    expect(said({ 'a.iqa.yaml': set('uses: [../../secret.yaml]\n') })).toEqual([
      'IQA207 a.iqa.yaml:5:8 The file ../../secret.yaml is outside the project.',
    ])
  })

  test('names that objects inherit are ids like any other that is not good', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'prototype']) {
      const { diagnostics } = compile('a.iqa.yaml', {
        loader: fromTexts({
          'a.iqa.yaml': set('', `      - {id: ${id}, ask: Was it done?, answer: yes_no, when: {${id}: yes}}\n`),
        }),
      })
      expect(
        diagnostics.map(({ code }) => code),
        id,
      ).toEqual(expect.arrayContaining([expect.stringMatching(/^IQA10[48]$/)]))
    }
  })

  test('of settings may name only formats that are safe', () => {
    const loader = fromTexts({ 'iqa.config.yaml': 'iqa: 1\nformats:\n  code: {pattern: "(a+)+", reads_as: a code}\n' })
    expect(check('iqa.config.yaml', { loader }).map(line)).toEqual([
      'IQA319 iqa.config.yaml:3:19 This pattern may not be safe: one character could belong to two parts.',
    ])
  })
})

test('what was probably meant comes with the edit that writes it', () => {
  const text = set(
    'facts:\n  kind: {label: Kind, type: yes_no}\n',
    '      - {id: first, ask: Was it done?, answer: yesno, when: {knd: yes}}\n',
  )
  const { diagnostics } = compile('a.iqa.yaml', { loader: fromTexts({ 'a.iqa.yaml': text }) })
  const edits = diagnostics.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits))
  const mended = [...edits]
    .sort((a, b) => b.range.start.offset - a.range.start.offset)
    .reduce(
      (now, { range, new_text }) => now.slice(0, range.start.offset) + new_text + now.slice(range.end.offset),
      text,
    )
  expect(said({ 'a.iqa.yaml': text })).toHaveLength(2)
  expect(said({ 'a.iqa.yaml': mended })).toEqual([])
})

test('a slip where something is declared is said once, with every place that reads it', () => {
  const text = set(
    'facts:\n  kin: {label: Kind, type: yes_no}\n',
    '      - {id: first, ask: Was it done?, answer: yes_no, when: {kind: yes}}\n      - {id: second, ask: Was it so?, answer: yes_no, when: {kind: no}}\n',
  )
  const { diagnostics } = compile('a.iqa.yaml', { loader: fromTexts({ 'a.iqa.yaml': text }) })
  expect(diagnostics.map(line)).toEqual(['IQA201 a.iqa.yaml:11:63 There is no question or fact called "kind".'])
  expect(diagnostics[0]?.related.map(({ range }) => range.start.line)).toEqual([12])
  expect(diagnostics[0]?.fixes[0]?.edits).toHaveLength(2)
})
