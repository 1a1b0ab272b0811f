import fc from 'fast-check'
import jsonLogic from 'json-logic-js'
import { expect, test } from 'vitest'
import type { CompiledQuestionSet, Rule } from '@iqa/model'
import { compile } from '../src/compile.js'
import { interpret, readName, type World } from './direct-interpreter.js'
import { fromTexts, line } from './files.js'
import { pickFrom, randomSet } from './random-sets.js'

const seed = Number(process.env['IQA_SEED'] ?? 20_260_402)
const sets = 50
const conditionsInASet = 200
const worldsForACondition = 12

// The one operation that a stock engine is given.
jsonLogic.add_operation('days_between', (from: unknown, to: unknown) =>
  typeof from === 'string' && typeof to === 'string'
    ? Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
    : null,
)

test(
  `a stock JsonLogic engine decides ${sets * conditionsInASet} random conditions as the language says, seed ${seed}`,
  { timeout: 120_000 },
  () => {
    let conditions = 0
    let verdicts = 0
    let held = 0
    let proved = 0
    const operators = new Set<string>()
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (setSeed) => {
        const pick = pickFrom(setSeed)
        const random = randomSet(pick, conditionsInASet)
        const { set, diagnostics, proof } = compile('random.iqa.yaml', { loader: fromTexts(random.files) })
        expect(diagnostics.filter(({ severity }) => severity === 'error').map(line)).toEqual([])
        if (set === undefined) throw new Error('no set was compiled')
        proved += proof?.cases ?? 0
        const worlds = Array.from({ length: worldsForACondition }, () => random.world(pick))
        const data = worlds.map((world) => stockData(set, world))
        for (const { condition, holder } of random.conditions) {
          const rule = ruleOf(set, holder)
          worlds.forEach((world, index) => {
            const wanted = interpret(condition, world)
            const stock: unknown = jsonLogic.apply(rule as Parameters<typeof jsonLogic.apply>[0], data[index])
            const got = holder[0] === 'values' ? stock === 'yes' : stock
            if (got !== wanted) {
              throw new Error(
                `${JSON.stringify(condition)} is ${wanted}, but ${JSON.stringify(rule)} is ${JSON.stringify(stock)}, given ${JSON.stringify(data[index])}`,
              )
            }
            verdicts += 1
            if (wanted) held += 1
          })
          conditions += 1
          for (const [name] of JSON.stringify(condition).matchAll(/"[a-z_]+"(?=:)/g)) operators.add(name.slice(1, -1))
        }
      }),
      { numRuns: sets, seed, endOnFailure: true },
    )
    console.log(
      `${conditions} conditions, ${verdicts} verdicts, ${held} of them true, ${proved} cases proved on the way; seed ${seed}`,
    )
    expect(conditions).toBe(sets * conditionsInASet)
    // Both verdicts are common, or the comparison would say little.
    expect(held / verdicts).toBeGreaterThan(0.2)
    expect(held / verdicts).toBeLessThan(0.8)
    for (const name of everyOperator) expect(operators, name).toContain(name)
  },
)

const everyOperator = [
  'is',
  'is_not',
  'one_of',
  'none_of',
  'answered',
  'at_least',
  'at_most',
  'above',
  'below',
  'between',
  'before',
  'after',
  'on_or_before',
  'on_or_after',
  'within',
  'later_than',
  'includes',
  'includes_any',
  'includes_all',
  'excludes',
  'ref',
  'count',
  'module',
  'not',
  'all',
  'any',
  'days',
  'of',
  'covers',
  'answer',
  'issues',
]

function ruleOf(set: CompiledQuestionSet, [list, id]: readonly ['values' | 'checks' | 'questions', string]): Rule {
  if (list === 'values') return set.values.find((each) => each.id === id)?.rule as Rule
  if (list === 'checks') return set.checks.find((each) => each.id === id)?.when.rule as Rule
  return set.questions.find((each) => each.id === id)?.comment?.when.rule as Rule
}

/** The same world as a stock engine is given it. */
function stockData(set: CompiledQuestionSet, world: World): object {
  const facts: Record<string, unknown> = {}
  const answers: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(world.known)) {
    const [alias = '', own] = name.split('.')
    if (set.facts.some(({ id }) => id === name)) facts[name] = value
    else if (own === undefined) answers[name] = value
    else answers[alias] = { ...(answers[alias] as object | undefined), [own]: value }
  }
  const values = Object.fromEntries(set.values.map(({ id }) => [id, readName(id, world)]))
  return {
    facts,
    answers,
    values,
    modules: world.modules,
    today: world.today,
    answer: world.known['answer'],
    issues: world.known['issues'],
  }
}
