import fc from 'fast-check'
import type { Condition, Declaration, Operand, Test } from '../src/condition.js'
import { operatorRows, type OperandForm } from '../src/operators.js'
import type { RuleData, Value } from '../src/rule-data.js'
import { declarations, moduleIds } from './declared.js'

/** Of this run. Set IQA_SEED to repeat another one. */
export const seed: number = Number(process.env['IQA_SEED'] ?? 20_260_302)

/** Options for a property, which prints its seed and the smallest case that fails. */
export function runs(numRuns: number): { seed: number; numRuns: number; verbose: 1 } {
  return { seed, numRuns, verbose: 1 }
}

const dates = fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-02', '2026-03-06', '2026-03-07', '2024-02-29')
const numbers = fc.constantFrom(-1, 0, 1, 2, 5, 5.5, 10)
const texts = fc.constantFrom('01AB', '02CD', 'null', '0', 'fully_met')

function valueOf(declaration: Declaration): fc.Arbitrary<string | number> {
  const options = (declaration.options ?? []).map((option) => option.id)
  if (declaration.not_applicable) options.push('not_applicable')
  if (declaration.type === 'number') return numbers
  if (declaration.type === 'date') return dates
  return declaration.type === 'text' ? texts : fc.constantFrom(...options)
}

/** Every row of the operator table on every declaration with every form of operand, each as likely. */
const tests: fc.Arbitrary<Test> = fc.oneof(
  ...declarations.flatMap((declaration) =>
    operatorRows
      .filter((row) => row.types.includes(declaration.type))
      .flatMap((row) =>
        row.operands.flatMap((form) =>
          operands(form, declaration).map((operand) =>
            operand.map((each): Test => ({ kind: 'test', ref: declaration.path, op: row.name, operand: each })),
          ),
        ),
      ),
  ),
)

function operands(form: OperandForm, declaration: Declaration): fc.Arbitrary<Operand>[] {
  // Scales are compared with the same scale only; everything else with its type.
  const others = declarations.filter((other) => other.type === declaration.type).map((other) => other.path)
  const ref = fc.constantFrom(...others)
  switch (form) {
    case 'literal':
      return [valueOf(declaration).map((value) => ({ kind: 'literal', value }))]
    case 'list': {
      const values = fc.uniqueArray(valueOf(declaration), { minLength: 1, maxLength: 3 })
      return [values.map((list) => ({ kind: 'list', values: list as string[] }))]
    }
    case 'pair':
      return [fc.tuple(numbers, numbers).map((values) => ({ kind: 'list', values }))]
    case 'whether':
      return [fc.boolean().map((value) => ({ kind: 'literal', value }))]
    case 'ref':
      return [ref.map((path) => ({ kind: 'ref', ref: path }))]
    case 'span': {
      const from = fc.constantFrom('after' as const, 'before' as const, 'of' as const)
      return [
        fc.tuple(fc.nat(6), from, ref).map(([days, side, path]) => ({ kind: 'span', days, from: side, ref: path })),
      ]
    }
  }
}

const rated = declarations
  .filter((each) => each.path.startsWith('answers.') && each.type === 'scale')
  .map((each) => each.path)

const counts: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant('count' as const),
  of: fc.subarray(rated, { minLength: 1 }),
  answers: fc.uniqueArray(fc.constantFrom('fully_met', 'partly_met', 'not_met', 'not_applicable'), {
    minLength: 1,
    maxLength: 2,
  }),
  compare: fc.constantFrom('is' as const, 'at_least' as const, 'at_most' as const, 'above' as const, 'below' as const),
  number: fc.nat(3),
})

const modules: fc.Arbitrary<Condition> = fc.record({
  kind: fc.constant('module' as const),
  ids: fc.subarray([...moduleIds], { minLength: 1 }),
})

const leaves: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: tests, weight: 8 },
  { arbitrary: counts, weight: 1 },
  { arbitrary: modules, weight: 1 },
)

/** Conditions of every operator and form of operand, up to three groups deep. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaves,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
  ),
})).condition

/** Data in which each thing is absent about one time in three. */
export const ruleData: fc.Arbitrary<RuleData> = fc
  .tuple(
    fc.tuple(...declarations.map((declaration) => fc.option(dataOf(declaration), { freq: 2, nil: undefined }))),
    fc.tuple(...moduleIds.map(() => fc.option(fc.boolean(), { nil: undefined }))),
  )
  .map(([values, switches]) => {
    const at = new Map(declarations.map((declaration, index) => [declaration.path, values[index]]))
    const under = (root: string): Map<string, Value> => {
      const found = new Map<string, Value>()
      for (const [path, value] of at)
        if (path.startsWith(root) && value !== undefined) found.set(path.slice(root.length), value)
      return found
    }
    const modulesOn = new Map<string, boolean>()
    moduleIds.forEach((id, index) => {
      const on = switches[index]
      if (on !== undefined) modulesOn.set(id, on)
    })
    const own = { today: at.get('today'), answer: at.get('answer'), issues: at.get('issues') }
    return {
      facts: under('facts.'),
      answers: under('answers.'),
      values: under('values.'),
      modules: modulesOn,
      ...(typeof own.today === 'string' && { today: own.today }),
      ...(own.answer !== undefined && { answer: own.answer }),
      ...(Array.isArray(own.issues) && { issues: own.issues as string[] }),
    }
  })

function dataOf(declaration: Declaration): fc.Arbitrary<Value> {
  if (declaration.type !== 'many') return valueOf(declaration)
  // A fact may be known to be none.
  const minLength = declaration.path.startsWith('facts.') ? 0 : 1
  return fc.subarray(
    (declaration.options ?? []).map((option) => option.id),
    { minLength },
  )
}
