import { describe, expect, test } from 'vitest'
import { compileRule } from '../src/compile-rule.js'
import type { Condition, Declaration, Declarations, Operand } from '../src/condition.js'
import type { OperatorName, ValueType } from '../src/operators.js'
import type { RuleData, Value } from '../src/rule-data.js'
import { toJsonLogic } from '../src/to-json-logic.js'
import { absent, external } from './external.js'
import { stockResult } from './stock-engine.js'

type Expression = string | number | { readonly [operator: string]: unknown }
interface Verdict {
  readonly rule: Expression
  readonly answers: Readonly<Record<string, Value>>
  readonly result: boolean
}

/** Every verdict in which we differ, by rule and answers, with its reason. */
const differences: ReadonlyMap<string, string> = new Map([
  ['{"!=":[{"ref":"q1"},"o1"]} {}', 'a comparison with something unanswered is false, "is not" included'],
  ['{"==":[{"ref":"q1"},1]} {}', 'the question has a default of 1 there; here nothing is answered for anybody'],
])

const text = external('ons/rule-verdicts.ndjson')

describe.skipIf(text === undefined)(
  `verdicts of the ONS rule engine${text === undefined ? ` (${absent})` : ''}`,
  () => {
    const verdicts = (text ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Verdict)
    const differing = verdicts.filter((verdict) => decide(verdict) !== verdict.result)

    test(`at most 2 of ${verdicts.length} verdicts differ: ${differing.length} do, each named with its reason`, () => {
      console.info(`ONS: ${verdicts.length} verdicts, ${differing.length} differ`)
      for (const [key, reason] of differences) console.info(`  differs: ${key} (${reason})`)
      expect(verdicts.length).toBeGreaterThanOrEqual(159)
      expect(differing.length).toBeLessThanOrEqual(2)
      expect(differing.map(keyOf).sort()).toEqual([...differences.keys()].sort())
    })

    test('a stock JsonLogic engine gives our verdict on each', () => {
      for (const verdict of verdicts) {
        const { rule } = emitted(verdict)
        expect(stockResult(rule, dataOf(verdict)), keyOf(verdict)).toBe(decide(verdict))
      }
    })
  },
)

function decide(verdict: Verdict): unknown {
  return compileRule(emitted(verdict).rule).evaluate(dataOf(verdict))
}

function emitted(verdict: Verdict): ReturnType<typeof toJsonLogic> {
  const declared = declarationsFor(verdict)
  return toJsonLogic(condition(verdict.rule, declared), declared)
}

function dataOf({ answers }: Verdict): RuleData {
  return { facts: new Map(Object.entries(answers)), answers: new Map(), values: new Map(), modules: new Map() }
}

function keyOf({ rule, answers }: Verdict): string {
  return `${JSON.stringify(rule)} ${JSON.stringify(answers)}`
}

const plain: Readonly<Record<string, OperatorName>> = {
  '==': 'is',
  '!=': 'is_not',
  '<': 'below',
  '<=': 'at_most',
  '>': 'above',
  '>=': 'at_least',
}

/** A rule of theirs as a condition of ours. */
function condition(rule: Expression, declared: Declarations): Condition {
  const [[name, operands] = ['', []]] = Object.entries(rule) as [string, readonly Expression[]][]
  const [left, right] = operands
  switch (name) {
    case 'and':
    case 'or':
      return { kind: name === 'and' ? 'all' : 'any', of: operands.map((each) => condition(each, declared)) }
    case 'not':
      return { kind: 'not', of: condition(left as Expression, declared) }
    case 'in':
      return {
        kind: 'test',
        ref: pathOf(left),
        op: 'one_of',
        operand: { kind: 'list', values: right as unknown as string[] },
      }
  }
  const counted = member(left, 'count')
  if (counted) return atLeastTicked((counted as readonly Expression[])[0], Number(right), declared)
  const op = plain[name]
  if (!op) throw new TypeError(`Not translated: ${name}`)
  const operand: Operand =
    member(right, 'ref') === undefined
      ? { kind: 'literal', value: right as string | number }
      : { kind: 'ref', ref: pathOf(right) }
  return { kind: 'test', ref: pathOf(left), op, operand }
}

/** At least two ticked: any two of them are. */
function atLeastTicked(of: Expression | undefined, number: number, declared: Declarations): Condition {
  expect(number).toBe(2)
  const ref = pathOf(of)
  const options = (declared.get(ref)?.options ?? []).map((option) => option.id)
  const pairs = options.flatMap((one, at) => options.slice(at + 1).map((other) => [one, other]))
  return {
    kind: 'any',
    of: pairs.map((values) => ({ kind: 'test', ref, op: 'includes_all', operand: { kind: 'list', values } })),
  }
}

/** Types by what a question is compared with. */
function declarationsFor({ rule }: Verdict): Declarations {
  const written = JSON.stringify(rule)
  const options = ['o1', 'o2', 'o3', 'o4', 'o5'].map((id) => ({ id, label: { en: id } }))
  const type: ValueType = written.includes('count') ? 'many' : 'choice'
  return {
    get: (path): Declaration => {
      const isNumber =
        new RegExp(`"${path.slice('facts.'.length)}"\\},(?:-?\\d|\\{"ref")`).test(written) ||
        /\{"ref":"q1"\},\{"ref":"q2"\}/.test(written)
      return { path, type: isNumber ? 'number' : type, label: { en: path }, options }
    },
    moduleTitle: () => undefined,
  }
}

function pathOf(expression: Expression | undefined): string {
  return `facts.${String(member(expression, 'ref'))}`
}

function member(expression: Expression | undefined, name: string): unknown {
  return typeof expression === 'object' && Object.hasOwn(expression, name) ? expression[name] : undefined
}
