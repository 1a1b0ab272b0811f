import type { Rule } from '@iqa/model'
import type { Condition, Count, Declarations, Operand, Test } from './condition.js'
import { operatorRow } from './operators.js'

export interface EmittedRule {
  readonly rule: Rule
  /** JSON pointer into the rule, of every operator in it, to the condition that it was emitted for. */
  readonly origins: ReadonlyMap<string, Condition>
}

/**
 * A condition as a JsonLogic rule, which a stock engine decides as we do once it knows `days_between`.
 *
 * Every reference of a comparison, on either side, has a guard of its own, so that a comparison with something
 * unanswered is false and never the accident of what an engine makes of null. Only `answered` and counts have none.
 *
 * @throws {TypeError} when a test names something undeclared or an operator that its type does not have
 */
export function toJsonLogic(condition: Condition, declared: Declarations): EmittedRule {
  const origins = new Map<string, Condition>()

  function emit(part: Condition, pointer: string): Rule {
    switch (part.kind) {
      case 'all':
      case 'any': {
        const operator = part.kind === 'all' ? 'and' : 'or'
        const [only, ...others] = part.of
        if (!only) return part.kind === 'all'
        // A group of one is written without its group.
        if (others.length === 0) return emit(only, pointer)
        origins.set(pointer, part)
        return { [operator]: part.of.map((each, at) => emit(each, `${pointer}/${operator}/${at}`)) }
      }
      case 'not':
        origins.set(pointer, part)
        return { '!': [emit(part.of, `${pointer}/!/0`)] }
      default: {
        const rule = emitLeaf(part, declared)
        for (const each of operatorPointers(rule, pointer)) origins.set(each, part)
        return rule
      }
    }
  }

  return { rule: emit(condition, ''), origins }
}

/** A variable that is not unanswered. */
export function guard(path: string): Rule {
  return { '!==': [{ var: path }, null] }
}

/** The variables of a test that are guarded, in order: what is compared, then what it is compared with. */
export function referencesOf(ref: string, operand: Operand): readonly string[] {
  return operand.kind === 'ref' || operand.kind === 'span' ? [ref, operand.ref] : [ref]
}

/** Each way to compare a count, and its JsonLogic. */
export const countOperators: Readonly<Record<Count['compare'], '===' | '>=' | '<=' | '>' | '<'>> = {
  is: '===',
  at_least: '>=',
  at_most: '<=',
  above: '>',
  below: '<',
}

/** The rule of one test, with its guards. Throws as toJsonLogic does. */
export function emitTest({ ref, op, operand }: Test, declared: Declarations): Rule {
  const declaration = declared.get(ref)
  const row = declaration && operatorRow(op, declaration.type)
  if (!row) throw new TypeError(`There is no ${op} of ${ref}.`)
  const parts = row.rule({ var: ref }, operand, declaration.options?.map((option) => option.id) ?? [])
  if (row.unanswered === 'by_rule') return parts[0] as Rule
  return { and: [...referencesOf(ref, operand).map(guard), ...parts] }
}

function emitLeaf(part: Exclude<Condition, { kind: 'all' | 'any' | 'not' }>, declared: Declarations): Rule {
  switch (part.kind) {
    case 'test':
      return emitTest(part, declared)
    case 'count': {
      const each = part.of.map((path): Rule => ({ if: [{ in: [{ var: path }, [...part.answers]] }, 1, 0] }))
      return { [countOperators[part.compare]]: [{ '+': each }, part.number] }
    }
    case 'module': {
      const each = part.ids.map((id): Rule => ({ '===': [{ var: `modules.${id}` }, true] }))
      return each.length === 1 ? (each[0] as Rule) : { or: each }
    }
    case 'raw':
      return part.rule
  }
}

function* operatorPointers(rule: Rule, pointer: string): Generator<string> {
  if (Array.isArray(rule)) {
    for (const [at, element] of rule.entries()) yield* operatorPointers(element, `${pointer}/${at}`)
  } else if (typeof rule === 'object' && rule !== null) {
    yield pointer
    for (const [name, operands] of Object.entries(rule)) {
      if (name !== 'var') yield* operatorPointers(operands as Rule, `${pointer}/${name}`)
    }
  }
}
