import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile.js'
import { fromTexts } from './files.js'

const head = `iqa: 1
set: grammar
title: Grammar
version: 1.0.0
tags: {core: Core}
facts:
  kind: {label: Kind, type: choice, options: {charging: Charging, eia: Early advice, other: Other}}
  other_kind: {label: Other kind, type: choice, options: {charging: Charging, eia: Early advice}}
  flagged: {label: Flagged, type: yes_no}
  flags: {label: Flags, type: many, options: {youth: Youth, hate: Hate crime, none: None}}
  pages: {label: Pages, type: number}
  more_pages: {label: More pages, type: number}
  received: {label: Received, type: date}
  decided: {label: Decided, type: date}
  unit: {label: Unit, type: text}
  other_unit: {label: Other unit, type: text}
scales:
  met: {options: {fully_met: Fully met, partly_met: Partly met, not_met: Not met}}
  risk: {options: {low: Low, high: High}}
values:
  taken: {days_between: [received, decided]}
  met_core: {count: {of: {covers: core}, answer: fully_met}}
modules:
  - {include: m.iqa.yaml, as: m, switched_on_by: host}
  - {include: m.iqa.yaml, as: n, switched_on_by: host}
sections:
  - id: one
    title: One
    questions:
      - {id: first, ask: Was it met?, answer: met, not_applicable: allowed, covers: [core]}
      - {id: second, ask: Was it met?, answer: met, covers: [core]}
      - {id: risk_level, ask: What was the risk?, answer: risk}
      - {id: words, ask: What was said?, answer: text}
      - {insert: m}
      - {insert: n}
      - id: last
        ask: Is it done?
        answer: met
        issues: {gap: A gap}
`
const module =
  'iqa: 1\nmodule: m\ntitle: M\nversion: 1.0.0\nquestions:\n  - {id: inner, ask: Was it done?, answer: yes_no}\n'
const compiled = (key: string, written: string) => {
  const text = `${head}        ${key}: ${key === 'comment' ? `{when: ${written}}` : written}\n`
  return compile('grammar.iqa.yaml', { loader: fromTexts({ 'grammar.iqa.yaml': text, 'm.iqa.yaml': module }) })
}

/** Codes that the condition raises; facts that this test leaves unused are no matter. */
const codesOf = (key: string, written: string): readonly string[] => [
  ...new Set(
    compiled(key, written)
      .diagnostics.map(({ code }) => code)
      .filter((code) => code !== 'IQA209'),
  ),
]

const v = (path: string) => ({ var: path })
const known = (path: string) => ({ '!==': [v(path), null] })

test('a value reads back with the names that a condition on the same things would have', () => {
  const values = compiled('when', '{kind: eia}').set?.values.map(({ id, read_back }) => [id, read_back?.['en']])
  expect(values).toEqual([
    ['taken', 'the days from received to decided'],
    ['met_core', 'how many of “Was it met?” and “Was it met?” are answered “Fully met”'],
  ])
})

describe('what is written is emitted as', () => {
  test.each([
    { written: '{kind: eia}', rule: { and: [known('facts.kind'), { '===': [v('facts.kind'), 'eia'] }] } },
    {
      written: '{kind: [eia, other]}',
      rule: { and: [known('facts.kind'), { in: [v('facts.kind'), ['eia', 'other']] }] },
    },
    { written: '{kind: {is_not: eia}}', rule: { and: [known('facts.kind'), { '!==': [v('facts.kind'), 'eia'] }] } },
    {
      written: '{kind: {none_of: [eia, other]}}',
      rule: { and: [known('facts.kind'), { '!': [{ in: [v('facts.kind'), ['eia', 'other']] }] }] },
    },
    {
      written: '{first: {below: fully_met}}',
      rule: { and: [known('answers.first'), { in: [v('answers.first'), ['partly_met', 'not_met']] }] },
    },
    {
      written: '{first: {at_least: partly_met}}',
      rule: { and: [known('answers.first'), { in: [v('answers.first'), ['fully_met', 'partly_met']] }] },
    },
    {
      written: '{first: not_applicable}',
      rule: { and: [known('answers.first'), { '===': [v('answers.first'), 'not_applicable'] }] },
    },
    { written: '{pages: {above: 5}}', rule: { and: [known('facts.pages'), { '>': [v('facts.pages'), 5] }] } },
    {
      written: '{pages: {between: [1, 5]}}',
      rule: { and: [known('facts.pages'), { '<=': [1, v('facts.pages'), 5] }] },
    },
    {
      written: '{pages: {above: {ref: more_pages}}}',
      rule: {
        and: [known('facts.pages'), known('facts.more_pages'), { '>': [v('facts.pages'), v('facts.more_pages')] }],
      },
    },
    {
      written: '{decided: {before: 2026-01-31}}',
      rule: { and: [known('facts.decided'), { '<': [v('facts.decided'), '2026-01-31'] }] },
    },
    {
      written: '{decided: {on_or_before: today}}',
      rule: { and: [known('facts.decided'), known('today'), { '<=': [v('facts.decided'), v('today')] }] },
    },
    {
      written: '{decided: {within: {days: 5, after: received}}}',
      rule: {
        and: [
          known('facts.decided'),
          known('facts.received'),
          { '<=': [0, { days_between: [v('facts.received'), v('facts.decided')] }, 5] },
        ],
      },
    },
    {
      written: '{decided: {later_than: {days: 5, after: received}}}',
      rule: {
        and: [
          known('facts.decided'),
          known('facts.received'),
          { '>': [{ days_between: [v('facts.received'), v('facts.decided')] }, 5] },
        ],
      },
    },
    {
      written: '{flags: {includes: youth}}',
      rule: { and: [known('facts.flags'), { in: ['youth', v('facts.flags')] }] },
    },
    {
      written: '{flags: {excludes: youth}}',
      rule: { and: [known('facts.flags'), { '!': [{ in: ['youth', v('facts.flags')] }] }] },
    },
    {
      written: '{flags: {includes_any: [youth, hate]}}',
      rule: { and: [known('facts.flags'), { some: [v('facts.flags'), { in: [v(''), ['youth', 'hate']] }] }] },
    },
    { written: '{words: {answered: yes}}', rule: known('answers.words') },
    {
      written: '{unit: {is: {ref: other_unit}}}',
      rule: {
        and: [known('facts.unit'), known('facts.other_unit'), { '===': [v('facts.unit'), v('facts.other_unit')] }],
      },
    },
    { written: '{module: m}', rule: { '===': [v('modules.m'), true] } },
    {
      written: '{module: [m, n]}',
      rule: { or: [{ '===': [v('modules.m'), true] }, { '===': [v('modules.n'), true] }] },
    },
    { written: '{m.inner: yes}', rule: { and: [known('answers.m.inner'), { '===': [v('answers.m.inner'), 'yes'] }] } },
    {
      written: '{count: {of: [first, second], answer: not_met, at_least: 2}}',
      rule: {
        '>=': [
          { '+': ['first', 'second'].map((id) => ({ if: [{ in: [v(`answers.${id}`), ['not_met']] }, 1, 0] })) },
          2,
        ],
      },
    },
    {
      written: '{count: {of: {covers: core}, answer: [not_met, partly_met], above: 0}}',
      rule: {
        '>': [
          {
            '+': ['first', 'second'].map((id) => ({
              if: [{ in: [v(`answers.${id}`), ['not_met', 'partly_met']] }, 1, 0],
            })),
          },
          0,
        ],
      },
    },
    {
      written: '{flagged: yes, module: m}',
      rule: {
        and: [
          { and: [known('facts.flagged'), { '===': [v('facts.flagged'), 'yes'] }] },
          { '===': [v('modules.m'), true] },
        ],
      },
    },
    // In a raw rule every comparison gets the guard that it lacks, and no second one.
    {
      written: '{logic: {"<": [{var: facts.pages}, 5]}, reads_as: Few pages.}',
      rule: { and: [known('facts.pages'), { '<': [v('facts.pages'), 5] }] },
    },
    {
      written:
        '{logic: {and: [{"!==": [{var: facts.pages}, null]}, {"<": [{var: facts.pages}, 5]}]}, reads_as: Few pages.}',
      rule: { and: [known('facts.pages'), { '<': [v('facts.pages'), 5] }] },
    },
    {
      written: '{logic: {"==": [{var: facts.kind}, eia]}, reads_as: Early.}',
      rule: { and: [known('facts.kind'), { '===': [v('facts.kind'), 'eia'] }] },
    },
    {
      written: '{logic: {in: [eia, {var: facts.kind}]}, reads_as: Early.}',
      rule: { and: [known('facts.kind'), { '===': ['eia', v('facts.kind')] }] },
    },
  ])('$written', ({ written, rule }) => {
    const { set, diagnostics } = compiled('when', written)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(set?.questions.at(-1)?.when?.rule).toEqual(rule)
  })
})

describe('a slip in a condition gives one kind of diagnostic', () => {
  test.each([
    { written: 'kind', code: 'IQA300' },
    { written: '{}', code: 'IQA300' },
    { written: '{below: fully_met}', code: 'IQA300' },
    { written: '{reads_as: Something.}', code: 'IQA300' },
    { written: '{kind: {}}', code: 'IQA300' },
    { written: '{logic: {"!": [{var: modules.m}]}, reads_as: Off., kind: eia}', code: 'IQA300' },
    { written: '[{kind: eia}, {flagged: yes}]', code: 'IQA305' },
    { written: '{any: {kind: eia}}', code: 'IQA324' },
    { written: '{any: [{kind: eia}]}', code: 'IQA307' },
    { written: '{all: [[{kind: eia}], {flagged: yes}]}', code: 'IQA305' },
    { written: '{kinds: eia}', code: 'IQA201' },
    { written: '{one: yes}', code: 'IQA201' },
    { written: '{m: yes}', code: 'IQA201' },
    { written: '{m.outer: yes}', code: 'IQA201' },
    { written: '{inner: yes}', code: 'IQA201' },
    { written: '{kind: early}', code: 'IQA203' },
    { written: '{kind: [eia, early]}', code: 'IQA203' },
    { written: '{second: not_applicable}', code: 'IQA203' },
    { written: '{first: {below: not_applicable}}', code: 'IQA203' },
    { written: '{kind: 5}', code: 'IQA203' },
    { written: '{module: x}', code: 'IQA204' },
    { written: '{last: fully_met}', code: 'IQA205' },
    { written: '{kind: {is: [eia, other]}}', code: 'IQA301' },
    { written: '{pages: five}', code: 'IQA302' },
    { written: '{pages: "5"}', code: 'IQA302' },
    { written: '{decided: {before: 31/01/2026}}', code: 'IQA302' },
    { written: '{decided: {before: 2026-13-01}}', code: 'IQA302' },
    { written: '{kind: {above: eia}}', code: 'IQA303' },
    { written: '{kind: {isnt: eia}}', code: 'IQA303' },
    { written: '{pages: [1, 2]}', code: 'IQA303' },
    { written: '{flagged: [yes, no]}', code: 'IQA303' },
    { written: '{taken: {includes: 5}}', code: 'IQA303' },
    { written: '{flags: youth}', code: 'IQA304' },
    { written: '{flags: [youth, hate]}', code: 'IQA304' },
    { written: '{flagged: {is: false}}', code: 'IQA306' },
    { written: '{first: {below: {ref: risk_level}}}', code: 'IQA308' },
    { written: '{kind: {is: {ref: flagged}}}', code: 'IQA308' },
    { written: '{decided: {within: {days: 5, after: pages}}}', code: 'IQA308' },
    { written: '{count: {of: [first, risk_level], answer: not_met, at_least: 1}}', code: 'IQA308' },
    { written: '{not: {kind: eia}}', code: 'IQA309' },
    { written: '{first: {answered: no}}', code: 'IQA309' },
    { written: '{count: {of: [first, second], answer: not_met, is: 0}}', code: 'IQA309' },
    { written: '{count: {of: [first, second], answer: not_met, below: 2}}', code: 'IQA309' },
    { written: '{logic: {xor: [1, 2]}, reads_as: Odd.}', code: 'IQA311' },
    { written: '{logic: {"!": [{var: modules.m}], "!!": [1]}, reads_as: Odd.}', code: 'IQA311' },
    { written: '{logic: {"!": [{var: constructor}]}, reads_as: Odd.}', code: 'IQA311' },
    { written: '{logic: {"===": [{var: first}, 1]}, reads_as: Odd.}', code: 'IQA311' },
    { written: '{logic: {"!": [{var: modules.m}]}}', code: 'IQA312' },
    { written: '{answer: fully_met}', code: 'IQA315' },
    { written: '{count: {of: [pages, more_pages], answer: not_met, at_least: 1}}', code: 'IQA318' },
    { written: '{unit: North}', code: 'IQA321' },
    { written: '{unit: {is: {ref: words}}}', code: 'IQA321' },
    { written: '{pages: {between: [5, 1]}}', code: 'IQA324' },
    { written: '{pages: {between: 5}}', code: 'IQA324' },
    { written: '{kind: {one_of: eia}}', code: 'IQA324' },
    { written: '{kind: {ref: other_kind}}', code: 'IQA324' },
    { written: '{kind: {one_of: {ref: other_kind}}}', code: 'IQA324' },
    { written: '{first: {answered: maybe}}', code: 'IQA324' },
    { written: '{decided: {within: {days: -1, after: received}}}', code: 'IQA324' },
    { written: '{decided: {within: {days: 1.5, after: received}}}', code: 'IQA324' },
    { written: '{decided: {within: {days: 5, after: received, before: received}}}', code: 'IQA324' },
    { written: '{count: {of: [first, second], answer: not_met}}', code: 'IQA324' },
    { written: '{count: {of: [first, second], answer: not_met, at_least: 1, at_most: 2}}', code: 'IQA324' },
    { written: '{count: {of: {covers: cored}, answer: not_met, at_least: 1}}', code: 'IQA210' },
    { written: '{logic: {">": [{var: facts.pages}]}, reads_as: Odd.}', code: 'IQA329' },
    { written: '{count: {of: [first, first], answer: not_met, at_least: 1}}', code: 'IQA330' },
    { written: '{count: {of: [first, second, first], answer: not_met, at_least: 1}}', code: 'IQA330' },
    { written: '{count: {of: [first, second], answer: [not_met, not_met], at_least: 1}}', code: 'IQA330' },
    { written: '{kind: [eia, eia]}', code: 'IQA330' },
    { written: '{kind: {none_of: [eia, other, eia]}}', code: 'IQA330' },
    { written: '{flags: {includes_all: [youth, youth]}}', code: 'IQA330' },
    { written: '{module: [m, m]}', code: 'IQA330' },
    { written: '{met_core: {at_most: 1}}', code: 'IQA309' },
    { written: '{met_core: {below: 1}}', code: 'IQA309' },
    { written: '{met_core: 0}', code: 'IQA309' },
    { written: '{met_core: {is_not: 2}}', code: 'IQA309' },
    { written: '{met_core: {between: [0, 2]}}', code: 'IQA309' },
    { written: '{any: []}', code: 'IQA324' },
    { written: '{all: {kind: eia, flagged: yes}}', code: 'IQA324' },
    { written: '{module: []}', code: 'IQA324' },
    { written: '{logic: {"===": [{var: facts.nothing_like_it}, 1]}, reads_as: Odd.}', code: 'IQA311' },
  ])('$written is $code, and there is something to do about it', ({ written, code }) => {
    expect(codesOf('when', written)).toEqual([code])
    for (const { help } of compiled('when', written).diagnostics) expect(help).toMatch(/^.{8,}/)
  })
})

describe('a raw rule is said to have a short form only where what is then written has nothing to say of it', () => {
  test.each([
    { logic: 'true', short: undefined },
    { logic: '{"!": [false]}', short: undefined },
    { logic: '{and: [true, {"===": [{var: modules.m}, true]}]}', short: undefined },
    { logic: '{"===": [{var: facts.unit}, North]}', short: undefined },
    { logic: '{"===": [{var: facts.pages}, many]}', short: undefined },
    { logic: '{"===": [{var: facts.kind}, early]}', short: undefined },
    { logic: '{and: [{"!==": [{var: facts.kind}, null]}, {in: [{var: facts.kind}, [eia]]}]}', short: undefined },
    { logic: '{and: [{"!==": [{var: facts.kind}, null]}, {in: [{var: facts.kind}, [eia, early]]}]}', short: undefined },
    { logic: '{"===": [{var: facts.kind}, eia]}', short: '{kind: eia}' },
    {
      logic: '{and: [{"!==": [{var: facts.kind}, null]}, {in: [{var: facts.kind}, [eia, other]]}]}',
      short: '{kind: {one_of: [eia, other]}}',
    },
    { logic: '{"===": [{var: modules.m}, true]}', short: '{module: m}' },
    {
      logic:
        '{">=": [{"+": [{if: [{in: [{var: answers.first}, [not_met]]}, 1, 0]}, {if: [{in: [{var: answers.second}, [not_met]]}, 1, 0]}]}, 1]}',
      short: '{count: {of: [first, second], answer: not_met, at_least: 1}}',
    },
  ])('$logic: $short', ({ logic, short }) => {
    const said = compiled('when', `{logic: ${logic}, reads_as: Something.}`).diagnostics
    const [note] = said.filter(({ code }) => code === 'IQA314')
    expect(note?.help).toBe(short === undefined ? undefined : `Write  ${short}`)
    if (short !== undefined) expect(codesOf('when', short)).toEqual([])
  })
})

test.each(['{met_core: {at_least: 1}}', '{met_core: 1}', '{taken: {at_most: 1}}', '{not: {met_core: {at_most: 1}}}'])(
  '%s is not true while nothing is answered, and nothing is said of it',
  (written) => {
    expect(codesOf('when', written)).toEqual([])
  },
)

/** What is proposed for the first thing that is said. */
const proposedFor = (written: string): string | undefined =>
  compiled('when', written).diagnostics.find(({ code }) => code !== 'IQA209' && code !== 'IQA309')?.fixes[0]?.edits[0]
    ?.new_text

describe('a word of another language is known for what it means here', () => {
  test.each([
    { written: '{and: [{kind: eia}, {flagged: yes}]}', meant: 'all' },
    { written: '{or: [{kind: eia}, {flagged: yes}]}', meant: 'any' },
    { written: '{kind: {equals: eia}}', meant: 'is' },
    { written: '{kind: {"==": eia}}', meant: 'is' },
    { written: '{kind: {not_equals: eia}}', meant: 'is_not' },
    { written: '{kind: {not: eia}}', meant: 'is_not' },
    { written: '{pages: {gt: 5}}', meant: 'above' },
    { written: '{pages: {"<": 5}}', meant: 'below' },
    { written: '{pages: {gte: 5}}', meant: 'at_least' },
    { written: '{pages: {lte: 5}}', meant: 'at_most' },
    { written: '{decided: {gt: 2026-01-31}}', meant: 'after' },
    { written: '{decided: {lte: 2026-01-31}}', meant: 'on_or_before' },
    { written: '{flags: {contains: youth}}', meant: 'includes' },
    { written: '{flags: {in: [youth, hate]}}', meant: 'includes_any' },
    { written: '{kind: {in: [eia, other]}}', meant: 'one_of' },
    { written: '{count: {of: [first, second], answer: not_met, gte: 1}}', meant: 'at_least' },
  ])('$written: $meant', ({ written, meant }) => {
    expect(proposedFor(written)).toBe(meant)
  })
})

describe('what is meant by a name that is nearly right', () => {
  test.each([
    { written: '{kind: Early advice}', meant: 'eia' },
    { written: '{kind: {is_not: early advice}}', meant: 'eia' },
    { written: '{kind: [CHARGING, eia]}', meant: 'charging' },
    { written: '{first: {below: Fully met}}', meant: 'fully_met' },
    { written: '{flags: {includes: Hate crime}}', meant: 'hate' },
    { written: '{count: {of: [first, second], answer: Not met, at_least: 1}}', meant: 'not_met' },
    { written: '{logic: {"===": [{var: first}, fully_met]}, reads_as: Met.}', meant: 'answers.first' },
    { written: '{logic: {"===": [{var: kind}, eia]}, reads_as: Early.}', meant: 'facts.kind' },
    { written: '{logic: {"===": [{var: m.inner}, yes]}, reads_as: Done.}', meant: 'answers.m.inner' },
  ])('$written: $meant', ({ written, meant }) => {
    const [fault] = compiled('when', written).diagnostics.filter(({ severity }) => severity === 'error')
    expect(fault?.help).toContain(`Did you mean ${meant}?`)
  })
})

describe('where yes or no is due, what means them is read so', () => {
  test.each([
    ...['on', 'On', 'y', 'true', '"true"', 'TRUE', 'Yes'].map((word) => ({ word, meant: 'yes' })),
    ...['off', 'n', 'false', 'No'].map((word) => ({ word, meant: 'no' })),
  ])('$word is $meant', ({ word, meant }) => {
    for (const written of [`{flagged: ${word}}`, `{flagged: {is_not: ${word}}}`, `{first: {answered: ${word}}}`]) {
      expect(codesOf('when', written).filter((code) => code !== 'IQA309')).toEqual(['IQA306'])
      expect(proposedFor(written)).toBe(meant)
    }
    expect(codesOf('required', word)).toEqual(['IQA306'])
  })

  test('and nowhere else', () => {
    expect(codesOf('when', '{kind: on}')).toEqual(['IQA203'])
  })
})

describe('in the rules of a question', () => {
  test('answer and issues are its own', () => {
    expect(codesOf('comment', '{answer: {below: fully_met}, issues: {includes: gap}}')).toEqual([])
  })

  test('its own id is not known yet', () => {
    const [fault] = compiled('comment', '{last: fully_met}').diagnostics.filter(({ code }) => code === 'IQA205')
    expect(fault?.message).toBe('last cannot depend on itself.')
    expect(fault?.help).toContain('write answer for its own answer')
  })

  test('what is required may hang on a condition', () => {
    expect(codesOf('required', '{kind: eia}')).toEqual([])
    expect(codesOf('required', 'sometimes')).toEqual(['IQA103'])
  })

  test('a slip in a declaration is not repeated by what reads it', () => {
    const text = `${head.replace('type: choice, options: {charging: Charging, eia: Early advice, other: Other}', 'type: choice')}        when: {kind: early}\n`
    const { diagnostics } = compile('g.iqa.yaml', { loader: fromTexts({ 'g.iqa.yaml': text, 'm.iqa.yaml': module }) })
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['IQA325'])
  })
})

test.each([
  { depth: 13, key: 'when', codes: [] },
  { depth: 14, key: 'when', codes: ['IQA328'] },
  { depth: 12, key: 'value', codes: [] },
  { depth: 13, key: 'value', codes: ['IQA328'] },
])(
  'a condition in $depth times not is said to be too deep in a $key before an engine would refuse it: $codes',
  ({ depth, key, codes }) => {
    const condition = `${'{not: '.repeat(depth)}{flagged: yes}${'}'.repeat(depth)}`
    const text =
      key === 'when'
        ? `${head}        when: ${condition}\n`
        : head.replace('values:\n', `values:\n  deep: {when: ${condition}}\n`)
    const { diagnostics } = compile('g.iqa.yaml', { loader: fromTexts({ 'g.iqa.yaml': text, 'm.iqa.yaml': module }) })
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(codes)
  },
)
