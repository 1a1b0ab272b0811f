import type { Operation, Rule } from '@iqa/model'
import type { Condition, Count, Declaration, Declarations, Operand, Test } from './condition.js'
import { operatorRows, type OperandForm } from './operators.js'
import { countOperators, emitTest, toJsonLogic } from './to-json-logic.js'

/**
 * A rule as a condition of the short form, where it is one. Emitting the condition again gives the same rule, so
 * nothing is shown that the rule does not say; it need not be the condition that the rule came from (`above:
 * partly_met` may come back as `is one of`).
 *
 * Comparisons are found by trying: for the variables and literals in the rule, every row of the operator table that
 * could have emitted it. So a new operator is read back without another line here.
 *
 * @returns undefined when the rule, or a part of it, is not in the short form
 */
export function fromJsonLogic(rule: Rule, declared: Declarations): Condition | undefined {
  if (rule === true) return { kind: 'all', of: [] }
  if (rule === false) return { kind: 'any', of: [] }
  if (!isOperation(rule)) return undefined
  return readCount(rule, declared) ?? readModule(rule) ?? readTest(rule, declared) ?? readGroup(rule, declared)
}

/** A condition that emits just this rule, without parts of its own. */
function readTest(rule: Operation, declared: Declarations): Test | undefined {
  const [ref, other] = guarded(rule)
  const declaration = ref === undefined ? undefined : declared.get(ref)
  if (ref === undefined || !declaration) return undefined
  const written = JSON.stringify(rule)
  const literals = literalsOf(rule)
  for (const row of operatorRows) {
    if (!row.types.includes(declaration.type)) continue
    for (const form of row.operands) {
      for (const operand of candidates(form, declaration, literals, other)) {
        const test: Test = { kind: 'test', ref, op: row.name, operand }
        if (JSON.stringify(emitTest(test, declared)) === written) return test
      }
    }
  }
  return undefined
}

function candidates(
  form: OperandForm,
  declaration: Declaration,
  literals: readonly (string | number)[],
  other: string | undefined,
): readonly Operand[] {
  const numbers = literals.filter((literal) => typeof literal === 'number')
  const texts = literals.filter((literal) => typeof literal === 'string')
  switch (form) {
    case 'literal': {
      const options = declaration.type === 'scale' ? (declaration.options ?? []).map((option) => option.id) : []
      return [...literals.slice(0, 1), ...options].map((value) => ({ kind: 'literal', value }))
    }
    case 'list':
      return [{ kind: 'list', values: texts }]
    case 'pair':
      return [{ kind: 'list', values: numbers }]
    case 'whether':
      return [true, false].map((value) => ({ kind: 'literal', value }))
    case 'ref':
      return other === undefined ? [] : [{ kind: 'ref', ref: other }]
    case 'span': {
      const days = numbers.at(-1)
      if (other === undefined || days === undefined) return []
      return (['after', 'before', 'of'] as const).map((from) => ({ kind: 'span', days, from, ref: other }))
    }
  }
}

/** The variables whose guards a rule begins with; of a rule that is no `and`, those it compares with null itself. */
function guarded(rule: Operation): readonly string[] {
  const paths: string[] = []
  for (const part of rule.and ?? [rule]) {
    const compared = isOperation(part) ? (part['!=='] ?? part['===']) : undefined
    const [variable, nothing] = compared ?? []
    if (nothing !== null || !isOperation(variable) || variable.var === undefined) break
    paths.push(variable.var)
  }
  return paths
}

function readCount(rule: Operation, declared: Declarations): Count | undefined {
  for (const compare of Object.keys(countOperators) as (keyof typeof countOperators)[]) {
    const [sum, number] = rule[countOperators[compare]] ?? []
    if (typeof number !== 'number' || !isOperation(sum) || !sum['+']) continue
    const counted = sum['+'].map(readCounted)
    const of = counted.flatMap((each) => each?.path ?? [])
    const count: Count = { kind: 'count', of, answers: counted[0]?.answers ?? [], compare, number }
    // Equal only if every part was read and all had the same answers.
    return JSON.stringify(toJsonLogic(count, declared).rule) === JSON.stringify(rule) ? count : undefined
  }
  return undefined
}

/** `{"if": [{"in": [V, answers]}, 1, 0]}` */
function readCounted(rule: Rule): { readonly path: string; readonly answers: readonly string[] } | undefined {
  const [test] = (isOperation(rule) && rule.if) || []
  const [variable, answers] = (isOperation(test) && test.in) || []
  if (!isOperation(variable) || variable.var === undefined) return undefined
  if (!Array.isArray(answers) || !answers.every((answer) => typeof answer === 'string')) return undefined
  return { path: variable.var, answers }
}

/** One module that is on. Any of several is a group of them, which says the same. */
function readModule(rule: Operation): Condition | undefined {
  const [variable, on] = rule['==='] ?? []
  if (on !== true || !isOperation(variable) || !variable.var?.startsWith('modules.')) return undefined
  return { kind: 'module', ids: [variable.var.slice('modules.'.length)] }
}

function readGroup(rule: Operation, declared: Declarations): Condition | undefined {
  const parts = (rule.and ?? rule.or ?? rule['!'])?.map((part) => fromJsonLogic(part, declared))
  if (!parts || !parts.every((part) => part !== undefined)) return undefined
  const [only] = parts
  if (rule['!']) return only && parts.length === 1 ? { kind: 'not', of: only } : undefined
  // A group of one is written without its group, so this was written by hand.
  return parts.length > 1 ? { kind: rule.and ? 'all' : 'any', of: parts } : undefined
}

/** Every text and number in a rule, in order, names of variables left out. */
function literalsOf(rule: Rule): (string | number)[] {
  if (typeof rule === 'string' || typeof rule === 'number') return [rule]
  if (Array.isArray(rule)) return rule.flatMap(literalsOf)
  if (!isOperation(rule) || rule.var !== undefined) return []
  return Object.values(rule).flatMap((operands) => literalsOf(operands as Rule))
}

function isOperation(rule: Rule | undefined): rule is Operation {
  return typeof rule === 'object' && rule !== null && !Array.isArray(rule)
}
