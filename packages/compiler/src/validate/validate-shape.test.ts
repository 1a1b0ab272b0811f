import { describe, expect, test } from 'vitest'
import { look, places, wholeSet } from '../../test/support/look.js'
import { child, entry } from '../read/syntax-tree.js'

/** A set of one question, with lines of the question's own. */
const ask = (...lines: string[]): string => `iqa: 1
set: charging
title: Charging decisions
version: 1.0.0
sections:
  - id: review
    title: The review
    questions:
      - id: code_test
        ask: Was the test applied?
        answer: yes_no
${lines.map((line) => `        ${line}\n`).join('')}`

test('a set with something of everything raises nothing', () => {
  const { shaped, found } = look(wholeSet)
  expect(found).toEqual([])
  expect(shaped?.kind).toBe('question_set')
  expect(shaped?.nodesWithFaults.size).toBe(0)
})

describe('one slip in a question gives one diagnostic, in words', () => {
  test.each([
    ['guidence: Look.', 'IQA101', 'A question cannot have "guidence".', 'Did you mean guidance?'],
    ['colour: red', 'IQA101', 'A question cannot have "colour".', 'A question can have: id, ask,'],
    ['comment: {whem: {answer: no}}', 'IQA101', 'A comment rule cannot have "whem".', 'Did you mean when?'],
    ['comment: {prompt: Why?}', 'IQA102', 'This comment rule needs "when".', 'Add  when: {answer: not_met}'],
    [
      'comment: Say why.',
      'IQA103',
      'comment should be keys with values, not "Say why.".',
      'Write, for example:  comment: {when',
    ],
    ['issues: [a, b]', 'IQA103', 'issues should be ids with their texts, not a list.', 'issues: {'],
    ['not_asked: hiden', 'IQA103', 'not_asked should be hidden or shown, not "hiden".', 'Did you mean hidden?'],
    ['decimals: 9', 'IQA103', 'decimals should be a whole number from 0 to 6, not 9.', 'decimals: 0'],
    ['decimals: two', 'IQA103', 'decimals should be a whole number from 0 to 6, not "two".', 'decimals: 0'],
    ['standards: legal', 'IQA103', 'standards should be a list of ids, not "legal".', 'standards: ['],
    ['standards: [{a: b}]', 'IQA103', 'An entry of standards should be an id, not keys with values.', 'standards: ['],
    ['guidance: 2026', 'IQA007', 'YAML reads 2026 as a number.', 'Put quotes round it: "2026".'],
    ['guidance: true', 'IQA007', 'YAML reads true as true, not as text.', '"true"'],
    ['guidance: ~', 'IQA007', 'YAML reads ~ as nothing.', '"~"'],
    ['guidance: 007', 'IQA007', 'YAML reads 007 as the number 7.', '"007"'],
    ['retired: true', 'IQA306', 'Write yes instead of true.', 'yes'],
    ['good_practice: false', 'IQA306', 'Write no instead of false.', 'no'],
    ['retired: on', 'IQA306', 'Write yes instead of on.', 'yes'],
    ['good_practice: n', 'IQA306', 'Write no instead of n.', 'no'],
    ['good_practice: on', 'IQA103', 'good_practice should be no or allowed, not "on".', 'Write it'],
    ['good_practice: true', 'IQA103', 'good_practice should be no or allowed, not true.', ''],
    ['guidance:', 'IQA106', 'guidance is empty.', 'Fill it in'],
    ['guidance: ""', 'IQA106', 'guidance is empty.', 'Fill it in'],
    ['comment: {when: {answer: no}, prompt: }', 'IQA106', 'prompt is empty.', 'Fill it in'],
    ['options: {One Two: Yes}', 'IQA104', '"One Two" is not a good id.', 'For example  one_two'],
    ['options: {Été: Yes}', 'IQA104', '"Été" is not a good id.', 'For example  ete'],
    ['options: {a: {lable: Yes}}', 'IQA101', 'An answer option cannot have "lable".', 'Did you mean label?'],
    ['options: {a: }', 'IQA103', 'a should be text or keys with values, not nothing.', ''],
    ['options: {not_applicable: Yes}', 'IQA108', '"not_applicable" cannot be used as an id.', 'conditions'],
    ['issues: {when: Late}', 'IQA108', '"when" cannot be used as an id.', 'under options:'],
    ['issues: {when: {answer: no}}', 'IQA108', '"when" cannot be used as an id.', 'under options:'],
    ['issues: {when: {answer: no}, at_least: 1}', 'IQA108', '"when" cannot be used as an id.', 'under options:'],
    ['issues: {when: Late, gap: A gap}', 'IQA101', 'A list of issues cannot have "gap".', 'options, code_list'],
    ['options: {constructor: Yes}', 'IQA108', '"constructor" cannot be used as an id.', 'programs'],
    ['options: {no: No, maybe: Maybe}', 'IQA108', '"no" cannot be used as an id.', 'YAML'],
    [`options: {${'a'.repeat(65)}: Yes}`, 'IQA104', `"${'a'.repeat(65)}" is not a good id.`, 'at most 64'],
    ['covers: [Disclosure]', 'IQA104', '"Disclosure" is not a good id.', 'disclosure'],
  ])('%s', (line, code, message, help) => {
    const { found } = look(ask(line))
    expect(found.map((each) => [each.code, each.message])).toEqual([[code, message]])
    expect(found[0]?.help ?? '').toContain(help)
    expect(found[0]?.range.start.line).toBe(12)
    if (!message.includes('as the number')) expect(found[0]?.subject).toEqual({ kind: 'question', id: 'code_test' })
  })

  test.each([
    ['options: {all: All, before: Before charge}', 'words of conditions may be options'],
    ['stage: Not There', 'an id that refers to something is looked up later'],
    ['when: [anything, {at: all}]', 'a condition is read by those who know its grammar'],
    ['required: {request_type: charging}', 'so is a condition under required'],
  ])('%s: %s', (line) => expect(look(ask(line)).found).toEqual([]))
})

describe('one slip in a file gives one diagnostic', () => {
  const swap = (from: string, to: string): string => {
    expect(wholeSet).toContain(from)
    return wholeSet.replace(from, to)
  }
  test.each([
    ['set: charging', 'sett: charging', 'IQA101'],
    ['set: charging', 'set: Charging Set', 'IQA104'],
    ['set: charging', 'set: 5', 'IQA104'],
    ['set: charging', 'set: all', 'IQA108'],
    ['iqa: 1', 'iqa: 2', 'IQA105'],
    ['iqa: 1', 'iqa: one', 'IQA103'],
    ['iqa: 1\n', '', 'IQA102'],
    ['version: 1.0.0', 'version: 1.0', 'IQA007'],
    ['version: 1.0.0', 'version: 1.5', 'IQA007'],
    ['version: 1.0.0', 'version: v1', 'IQA103'],
    ['title: Charging decisions', 'title:', 'IQA102'],
    ['status: draft', 'status: drfat', 'IQA103'],
    ['languages: [en, cy]', 'languages: [en, en]', 'IQA103'],
    ['languages: [en, cy]', 'languages: [english]', 'IQA103'],
    ['languages: [en, cy]', 'languages: en', 'IQA103'],
    ['applies_from: 2026-04-01', 'applies_from: 1 April', 'IQA103'],
    ['type: choice', 'type: choise', 'IQA103'],
    ['  request_type:\n', '  answer:\n', 'IQA108'],
    ['as: disclosure_module', 'as: true', 'IQA108'],
    ['severity: error', 'severity: fatal', 'IQA103'],
    ['each: {covers: disclosure}', 'each: everything', 'IQA103'],
    ['each: {covers: disclosure}', 'each: [rated]', 'IQA103'],
    ['      - insert: disclosure_module', '      - disclosure_module', 'IQA103'],
    ['      - insert: disclosure_module', '      - insert: disclosure_module\n        as: x', 'IQA101'],
    ['days_between: [received_date, advice_date]', 'days_between: [received_date]', 'IQA103'],
    ['at_least: 20', 'at_least: 0', 'IQA103'],
  ])('%s → %s', (from, to, code) => {
    const { found } = look(swap(from, to))
    expect(
      found.map((each) => each.code),
      found.map(({ message }) => message).join(' '),
    ).toEqual([code])
    const first = wholeSet.slice(0, wholeSet.indexOf(from)).split('\n').length
    const line = found[0]?.range.start.line ?? 0
    expect(line).toBeGreaterThanOrEqual(first)
    expect(line).toBeLessThan(first + Math.max(2, to.split('\n').length) - (to.includes('\n') ? 0 : 1))
  })

  test.each([
    ['type: addition', 'type: minor', 'type: addition'],
    ['    type: choice\n', '    type: [choice]\n', 'type: choice'],
    [
      '      fully_met: Fully met\n      partly_met: {label: Partly met, guidance: Some of it.}\n      not_met: Not met\n',
      '      - fully_met\n',
      'options: {fully_met: Fully met',
    ],
    [
      'options: {charging: A charging decision, advice: Early advice}',
      'options: [charging]',
      'options: {charging: A charging decision',
    ],
    ['    title: The review\n', '', 'title: The charging decision'],
    ['title: Charging decisions\n', '', 'title: Pre-charge decisions'],
    ['          at_least: 1\n', '          at_least: some\n', 'at_least: 1'],
    ['at_least: 20', 'at_least: some', 'at_least: 20'],
    ['answer: not_met}}\n  late', 'answer: {a: b}}}\n  late', 'answer: not_met'],
    [
      'days_between: [received_date, advice_date]',
      'days_between: received_date',
      'days_between: [received_date, advice_date]',
    ],
  ])('%s → %s: the example is one of that place', (from, to, example) => {
    const { found } = look(swap(from, to))
    expect(found.map(({ help }) => help).join(' ')).toContain(`  ${example}`)
  })

  test.each([
    ['version: 1', '1.0.0'],
    ['version: 1.0', '1.0.0'],
    ['version: 1.5', '1.5.0'],
    ['version: 1.10', '1.10.0'],
    ['version: 1e3', undefined],
  ])('%s is told to be three numbers, and never to be put in quotes', (written, proposal) => {
    const { found } = look(swap('version: 1.0.0', written))
    expect(found.map(({ code, help }) => [code, help])).toEqual([['IQA007', 'Write three numbers, such as 1.0.0.']])
    expect(found[0]?.fixes.map(({ safety, edits }) => [safety, edits[0]?.new_text])).toEqual(
      proposal === undefined ? [] : [['ask', proposal]],
    )
  })

  test.each([
    ['title: Charging decisions', 'title: 007', 'IQA007', 'safe'],
    ['title: Charging decisions', 'title: 2026', 'IQA007', 'safe'],
    ['answer: not_met}}', 'answer: 1.0}}', 'IQA007', 'ask'],
    ['{days_to_advice: {above: 5}}', '{days_to_advice: 1e3}', 'IQA007', 'ask'],
    ['applies_from: 2026-04-01', 'applies_from: 2026', 'IQA103', undefined],
  ])('%s → %s: quotes are put round it unasked only where any text may stand', (from, to, code, safety) => {
    const { found } = look(swap(from, to))
    expect([found[0]?.code, found[0]?.fixes[0]?.safety]).toEqual([code, safety])
  })

  test.each([
    [
      'the line before a list of sections',
      '\nsections:\n',
      '\n',
      'IQA103',
      'An entry of modules should be a module entry, not {id, title, when, …}.',
    ],
    [
      'the line before a list of checks',
      '\nchecks:\n',
      '\n',
      'IQA103',
      'An entry of sections should be a section, not {id, each, when, …}.',
    ],
    [
      'the line before the options of a scale',
      '\n    options:\n',
      '\n',
      'IQA103',
      'met should be a scale, not {fully_met, partly_met, not_met, …}.',
    ],
  ])('%s, left out, is said once beside the keys that are then missing above', (_, from, to, code, message) => {
    const text = swap(from, to).replace(
      /^ {6}((fully|partly|not)_met:)/gm,
      from.includes('options') ? '    $1' : '      $1',
    )
    const found = look(text).found.filter((each) => each.code !== 'IQA102' || !each.message.includes('"sections"'))
    expect(found.map((each) => [each.code, each.message])).toEqual([[code, message]])
  })

  test('each key of the set, misspelt, is one diagnostic', () => {
    const lines = wholeSet.split('\n')
    let tried = 0
    for (const [index, line] of lines.entries()) {
      const key = /^( *(?:- )?)([a-z_]{4,}):/.exec(line)
      if (key === null || key[2] === undefined || key[2].at(-1) === key[2].at(-2) || ids.has(key[2]) || keyOfAnId(line))
        continue
      const slip = `${key[2].slice(0, -2)}${key[2].at(-1) ?? ''}${key[2].at(-2) ?? ''}`
      const { found } = look(
        lines.map((each, at) => (at === index ? line.replace(key[2] ?? '', slip) : each)).join('\n'),
      )
      expect(
        places(found).map((place) => place.slice(0, 6)),
        `${index + 1}: ${slip}`,
      ).toEqual(['IQA101'])
      tried++
    }
    expect(tried).toBeGreaterThan(50)
  })
})

/** Lines whose key is an id of the set and not a word of the language. */
const ids = new Set([
  'request_type',
  'received_date',
  'advice_date',
  'fully_met',
  'partly_met',
  'not_met',
  'days_to_advice',
  'many_not_met',
  'late',
])
const keyOfAnId = (line: string): boolean => / {2}met:/.test(line)

describe('what is handed on', () => {
  test('true and false stand as yes and no where these are meant', () => {
    const { shaped } = look(ask('retired: true'))
    const sections = child(shaped?.tree.root, 'sections')
    const section = sections?.kind === 'list' ? sections.items[0] : undefined
    const questions = child(section, 'questions')
    const question = questions?.kind === 'list' ? questions.items[0] : undefined
    expect(child(question, 'retired')).toMatchObject({ value: 'yes', source: 'true' })
  })

  test('an empty value is left out', () => {
    const { shaped } = look(wholeSet.replace('owner: Casework quality team', 'owner:'))
    expect(entry(shaped?.tree.root, 'owner')).toBeUndefined()
    expect(entry(shaped?.tree.root, 'source')).toBeDefined()
  })

  test('a value with an error is marked, in the tree that is handed on', () => {
    const { shaped } = look(ask('retired: true', 'decimals: two'))
    const marked = [...(shaped?.nodesWithFaults ?? [])]
    expect(marked.map((node) => node.kind === 'scalar' && node.source)).toEqual(['two'])
  })
})

describe('what a file is', () => {
  const rest = 'title: A title\nversion: 1.0.0\n'
  test.each([
    [
      'a module',
      `iqa: 1\nmodule: disclosure\n${rest}questions: [{id: a, ask: Was it?, answer: yes_no}]\n`,
      'module',
      [],
    ],
    ['a library', `iqa: 1\nlibrary: common\n${rest}`, 'library', []],
    ['scenarios', 'tests: charging.iqa.yaml\nscenarios: [{name: Nothing known}]\n', 'scenarios', []],
    [
      'a module without its name',
      `iqa: 1\n${rest}questions: [{id: a, ask: Was it?, answer: yes_no}]\n`,
      'module',
      ['IQA102'],
    ],
    [
      'a module with a slip in its name',
      `iqa: 1\nmodul: a\n${rest}questions: [{id: a, ask: Was it?, answer: yes_no}]\n`,
      'module',
      ['IQA101'],
    ],
    ['a set without its sections', `iqa: 1\nset: a\n${rest}`, 'question_set', ['IQA102']],
    ['a config by its keys', 'iqa: 1\nmust_cover: [disclosure]\n', 'config', []],
    ['something else', 'hello: world\n', undefined, ['IQA102']],
    ['a text', 'hello\n', undefined, ['IQA103']],
    ['a list', '- hello\n', undefined, ['IQA103']],
  ])('%s', (_, text, kind, codes) => {
    const { shaped, found } = look(text)
    expect(shaped?.kind).toBe(kind)
    expect(found.map(({ code }) => code)).toEqual(codes)
  })

  test('a config by its name', () => expect(look('iqa: 1\n', 'sets/iqa.config.yaml').shaped?.kind).toBe('config'))
})

test('names that objects inherit are refused as ids, all of them', () => {
  const names = [
    ...Object.getOwnPropertyNames(Object.prototype),
    ...Object.getOwnPropertyNames(Array.prototype),
    'prototype',
    '0',
    '1',
    'a.b',
    'a-b',
    '__a',
  ]
  // An id such as "at" or "fill" that only lists inherit is as good as another: nothing is read from a list by name.
  const good = new Set([
    'at',
    'concat',
    'fill',
    'find',
    'pop',
    'push',
    'reverse',
    'shift',
    'unshift',
    'slice',
    'sort',
    'splice',
    'includes',
    'join',
    'keys',
    'entries',
    'values',
    'filter',
    'map',
    'every',
    'some',
    'reduce',
    'flat',
    'with',
    'length',
  ])
  let refused = 0
  for (const name of new Set(names)) {
    for (const text of [
      ask().replace('code_test', name),
      ask(`options: {${JSON.stringify(name)}: Yes}`),
      ask(`issues: {${JSON.stringify(name)}: Yes}`),
    ]) {
      const { found } = look(text)
      if (good.has(name)) continue
      expect(
        found.map(({ code }) => code).filter((code) => code === 'IQA104' || code === 'IQA108' || code === 'IQA103'),
        name,
      ).toHaveLength(1)
      refused++
    }
  }
  expect(refused).toBeGreaterThanOrEqual(40)
})

describe('a list of ids in a scenario', () => {
  const shape = (line: string): readonly string[] =>
    look(`tests: charging.iqa.yaml\nscenarios:\n  - name: Nothing known\n    ${line}\n`).found.map(
      ({ message }) => message,
    )

  test.each([
    'expect: {asked: $asked, checks: $checks, offered: $on, withheld: $kept}',
    'expect: {asked: [code_test, $other, disclosure.lines], problems: [check/code_test]}',
    'clear: $cleared',
    'steps: [{clear: $cleared}]',
  ])('may be a column of a table: %s', (line) => expect(shape(line)).toEqual([]))

  test.each([
    ['expect: {asked: code_test}', 'asked should be a list of ids, not "code_test".'],
    ['expect: {checks: $}', 'checks should be a list of ids, not "$".'],
    ['expect: {checks: 5}', 'checks should be a list of ids, not 5.'],
    ['clear: {code_test: yes}', 'clear should be a list of ids, not keys with values.'],
  ])('is nothing else: %s', (line, message) => expect(shape(line)).toEqual([message]))
})

describe('a file with thousands of slips is answered all the same', () => {
  test.each([
    [
      'empty values',
      '      - {id: q, ask: x, answer: yes_no, guidance: , issues: {}, standards: , stage: }\n',
      ['IQA106', 'IQA008'],
    ],
    ['unknown keys', '      - {id: q, ask: x, answer: yes_no, colour: red, size: 2}\n', ['IQA101']],
    ['misspelt keys', '      - {id: q, ask: x, answer: yes_no, guidence: a, standrds: b}\n', ['IQA101']],
    ['lists in place of questions', '      - [a, b, c]\n', ['IQA103']],
    ['bad ids', `      - {id: ${'A'.repeat(400)}, ask: x, answer: yes_no}\n`, ['IQA104']],
    ['words of the language as ids', '      - {id: all, ask: x, answer: yes_no}\n', ['IQA108']],
    ['true for yes', '      - {id: q, ask: x, answer: yes_no, retired: true}\n', ['IQA306', 'IQA008']],
    ['numbers for texts', '      - {id: q, ask: 007, answer: yes_no}\n', ['IQA007']],
    ['all at once', '      - {id: A, colour: red, ask: [], answer: 5}\n', ['IQA103', 'IQA104', 'IQA101', 'IQA102']],
  ])('%s', (_, question, codes) => {
    const { found } = look(ask() + question.repeat(1900))
    expect(found.length).toBeGreaterThan(100)
    expect(codes).toEqual(expect.arrayContaining([...new Set(found.map(({ code }) => code))]))
  })

  test('slips that would only be warned of do not pass unseen where there are too many', () => {
    const question = '      - {id: q, ask: x, answer: yes_no, retired: true}\n'
    expect(look(ask() + question.repeat(300)).found.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(look(ask() + question.repeat(1900)).found.some(({ severity }) => severity === 'error')).toBe(true)
  })
})
