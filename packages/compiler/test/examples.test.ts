import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { digestWithout } from '@iqa/model'
import { compileRule } from '@iqa/logic'
import { compile, type CompileResult } from '../src/compile.js'
import { ruleHolders } from '../src/emit/source-map.js'
import { fromFolder, line } from './files.js'

/** The one rule of every-feature that reads fourteen things has more combinations than are run. */
const sampledIn: Readonly<Record<string, number>> = { 'sets/charging.iqa.yaml': 0, 'sets/every-feature.iqa.yaml': 1 }
const sets = Object.keys(sampledIn)
const results = new Map(sets.map((path) => [path, compile(path, { loader: fromFolder, prove_everything: true })]))
const validate = compiledSetValidator()

describe.each(sets)('%s', (path) => {
  const { set, source_map: map, diagnostics, proof } = results.get(path) as CompileResult

  test('has nothing that must be said of it', () => {
    expect(diagnostics.map(line)).toEqual([])
  })

  test('compiles to a document of the shape that the schema promises, sealed by its digest', () => {
    validate(JSON.parse(JSON.stringify(set)))
    expect(validate.errors ?? []).toEqual([])
    expect(set?.digest).toBe(digestWithout(set as NonNullable<typeof set>, 'digest'))
  })

  test('compiles to the same digest each time', () => {
    expect(compile(path, { loader: fromFolder }).set?.digest).toBe(set?.digest)
  })

  test('maps every rule to the file and place it was written in', () => {
    for (const { pointer } of ruleHolders(set as NonNullable<typeof set>)) {
      const place = map?.[pointer]
      expect(place, pointer).toBeDefined()
      const written = fromFolder.read(place?.file ?? '')?.text.slice(place?.range.start.offset, place?.range.end.offset)
      expect(written?.length, pointer).toBeGreaterThan(3)
    }
  })

  test('has every rule proved over all its cases', () => {
    console.log(
      `${path}: ${proof?.rules} rules proved over ${proof?.cases} cases, ${proof?.sampled} of them on a sample`,
    )
    expect(proof?.rules).toBeGreaterThan(5)
    expect(proof?.sampled).toBe(sampledIn[path])
  })

  test('names in each rule only what the set declares', () => {
    const known = new Set([
      'today',
      'answer',
      'issues',
      ...(set?.facts ?? []).map(({ id }) => `facts.${id}`),
      ...(set?.questions ?? []).map(({ id }) => `answers.${id}`),
      ...(set?.values ?? []).map(({ id }) => `values.${id}`),
      ...(set?.modules ?? []).map(({ id }) => `modules.${id}`),
    ])
    for (const { holder } of ruleHolders(set as NonNullable<typeof set>)) {
      expect(() => compileRule(holder.rule, (variable) => known.has(variable))).not.toThrow()
    }
  })
})

test("a module's questions are numbered where the module is inserted", () => {
  const { set } = results.get('sets/charging.iqa.yaml') as CompileResult
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

describe('a set that uses every feature', () => {
  const { set, files } = results.get('sets/every-feature.iqa.yaml') as CompileResult
  const question = (id: string) => set?.questions.find((each) => each.id === id)

  test('reads its library and its module, once each', () => {
    expect(files).toEqual([
      'sets/every-feature.iqa.yaml',
      'sets/shared/common.iqa.yaml',
      'sets/modules/detail.iqa.yaml',
    ])
    expect(set?.includes.map(({ kind, id, version }) => `${kind} ${id} ${version}`)).toEqual([
      'library common 1.2.0',
      'module detail 1.1.0',
    ])
  })

  test('inherits the comment, the action and not applicable of its scale, unless a question says otherwise', () => {
    expect(question('suitable')).toMatchObject({
      not_applicable: 'reason',
      comment: { at_least: 20, prompt: { en: 'Say what was missing.' } },
    })
    expect(question('suitable')?.action?.prompt).toEqual({ en: 'Agree what happens next.' })
    expect(question('reasons')?.not_applicable).toBe('no')
    expect(question('code_test')?.comment).toMatchObject({ at_least: 1 })
  })

  test('keeps a retired option in its rank, so that below still means worse', () => {
    expect(question('suitable')?.comment?.when.rule).toEqual({
      and: [{ '!==': [{ var: 'answer' }, null] }, { in: [{ var: 'answer' }, ['mostly_met', 'partly_met', 'not_met']] }],
    })
  })

  test('orders values so that each needs only those before it', () => {
    const ids = set?.values.map(({ id }) => id) ?? []
    expect(ids.indexOf('days_to_decision')).toBeLessThan(ids.indexOf('late'))
    expect(ids).toContain('detail.weak')
    expect(ids).toContain('again.weak')
  })

  test("stores a module's questions under each name it is included by, reading its own and what it uses", () => {
    expect(question('again.lines')?.when?.rule).toEqual({
      and: [
        {
          and: [
            { '!==': [{ var: 'facts.request_type' }, null] },
            { '===': [{ var: 'facts.request_type' }, 'charging'] },
          ],
        },
        {
          and: [
            { '!==': [{ var: 'answers.again.depth' }, null] },
            { in: [{ var: 'answers.again.depth' }, ['mostly_met', 'partly_met', 'not_met']] },
          ],
        },
      ],
    })
    expect(question('again.depth')).toMatchObject({ module: 'again', judges: 'police', answer: { scale: 'met' } })
  })

  test('says in both languages when a question is asked: by its section, its module and its own condition', () => {
    expect(question('suitable')?.asked_when?.['en']).toBe(
      'what the police asked for is “Early investigative advice (EIA)”',
    )
    expect(question('detail.lines')?.asked_when?.['en']).toContain(
      'the Detail module is switched on, what the police asked for is “A charging decision” and ',
    )
    expect(Object.keys(question('detail.lines')?.asked_when ?? {})).toEqual(['en', 'cy'])
    expect(question('code_test')?.asked_when).toBeUndefined()
  })

  test('runs a check over each rated question, the modules’ too', () => {
    expect(set?.checks.find(({ id }) => id === 'issue_but_best')?.each).toEqual([
      'suitable',
      'code_test',
      'reasons',
      'detail.depth',
      'detail.lines',
      'again.depth',
      'again.lines',
    ])
  })

  test('turns guidance into a tree', () => {
    expect(set?.sections[0]?.guidance?.['en']?.map(({ type }) => type)).toEqual(['paragraph', 'list'])
  })

  test('needs today, because a limit reads it', () => {
    expect(set?.reads_today).toBe(true)
    expect((results.get('sets/charging.iqa.yaml') as CompileResult).set?.reads_today).toBe(false)
  })
})

function compiledSetValidator() {
  const folder = new URL('../../../schemas/', import.meta.url)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  for (const part of ['', 'defs/']) {
    for (const name of readdirSync(new URL(part, folder)).filter((each) => each.endsWith('.json'))) {
      ajv.addSchema(JSON.parse(readFileSync(new URL(part + name, folder), 'utf8')) as object)
    }
  }
  const validator = ajv.getSchema('compiled-question-set.schema.json')
  if (validator === undefined) throw new Error('there is no schema of compiled sets')
  return validator
}
