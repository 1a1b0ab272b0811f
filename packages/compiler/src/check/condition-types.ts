import { isDate, operatorRow, operatorsOf, type Declaration, type Operand, type Test } from '@iqa/logic'
import { nearest } from '@iqa/model'
import type { Range } from '@iqa/model'
import {
  cannotCompare,
  isNotBest,
  operatorNotForType,
  textOnlyWithText,
  typeInWords,
  wrongLiteral,
  wrongOperand,
} from '../diagnostics/catalogue/logic.js'
import { unknownOption } from '../diagnostics/catalogue/references.js'
import type { DiagnosticKind, Reporter } from '../diagnostics/define.js'
import { nearestOption } from '../resolve/nearest-option.js'
import { rulesOf, type PartPlaces, type ResolvedCondition, type RuleRole } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'
import { partsOf } from './walk.js'

/**
 * Everything is compared in a way that its type has, with something of its type. Nothing is said of what has a fault in its own
 * declaration. Raises IQA203, 302, 303, 308, 310, 321, 324.
 */
export const conditionTypes: Check = {
  name: 'condition-types',
  alone: true,
  check(set, reporter) {
    const rules = rulesOf(set)
    const shared = new Map<string, number>()
    const placeOf = ({ file, range }: ResolvedCondition): string => `${file} ${range.start.offset}`
    for (const { rule } of rules) shared.set(placeOf(rule), (shared.get(placeOf(rule)) ?? 0) + 1)
    for (const { rule, role, owner } of rules) {
      for (const part of partsOf(rule.condition)) {
        const places = rule.places.get(part)
        const declaration = part.kind === 'test' ? rule.declared.get(part.ref) : undefined
        if (part.kind === 'test' && places !== undefined && declaration !== undefined) {
          const ofMany = (shared.get(placeOf(rule)) ?? 0) > 1
          const answering =
            role === 'check'
              ? 'the questions of this check'
              : ofMany && declaration.scale !== undefined
                ? `questions on the scale ${declaration.scale}`
                : owner
          const name = part.ref === 'answer' ? answering : places.name
          new TestCheck(part, declaration, places, name, rule, reporter).run(role)
        }
      }
    }
  },
}

class TestCheck {
  readonly #test: Test
  readonly #of: Declaration
  readonly #places: PartPlaces
  /** What it is that is answered, for speaking of its options. */
  readonly #answering: string
  readonly #rule: ResolvedCondition
  readonly #reporter: Reporter

  constructor(
    test: Test,
    of: Declaration,
    places: PartPlaces,
    answering: string,
    rule: ResolvedCondition,
    reporter: Reporter,
  ) {
    this.#test = test
    this.#of = of
    this.#places = places
    this.#answering = answering
    this.#rule = rule
    this.#reporter = reporter
  }

  run(role: RuleRole): void {
    const { op, operand } = this.#test
    const { type } = this.#of
    const { name, operand: where } = this.#places
    if (type === 'text' && op !== 'answered') {
      if ((op !== 'is' && op !== 'is_not') || operand.kind !== 'ref')
        return this.#report(textOnlyWithText, where, { id: name })
      return this.#reference(operand.ref)
    }
    const row = operatorRow(op, type)
    if (row === undefined) {
      const known = operatorsOf(type)
      const bare = this.#places.op === undefined
      return this.#report(operatorNotForType, this.#places.op ?? where, {
        op: bare ? 'a list' : op,
        id: name,
        type,
        nearest: bare ? undefined : nearest(op, known),
        operators: known,
      })
    }
    if (operand.kind === 'ref' && !row.operands.includes('ref'))
      return this.#report(wrongOperand, where, {
        op,
        needs: 'an answer, not a reference',
        example: `${name}: {${op}: answer}`,
      })
    if (operand.kind === 'ref' || operand.kind === 'span') return this.#reference(operand.ref)
    if (op !== 'answered' && op !== 'between') this.#literals(operand)
    if (role === 'comment') this.#best(operand)
  }

  #literals(operand: Operand): void {
    const { type } = this.#of
    const values: readonly (string | number | boolean)[] =
      operand.kind === 'literal' ? [operand.value] : operand.kind === 'list' ? operand.values : []
    values.forEach((value, index) => {
      const range = this.#places.items[index] ?? this.#places.operand
      if (type === 'number' || type === 'date') {
        const fits =
          type === 'number'
            ? typeof value === 'number' && Number.isFinite(value)
            : typeof value === 'string' && isDate(value)
        if (!fits) this.#report(wrongLiteral, range, { id: this.#places.name, type, value: String(value) })
        return
      }
      const options = (this.#of.options ?? []).map(({ id }) => id)
      // Not applicable lies outside the order of a scale.
      const inOrder = ['at_least', 'at_most', 'above', 'below'].includes(this.#test.op)
      const known = this.#of.not_applicable === true && !inOrder ? [...options, 'not_applicable'] : options
      if (!known.includes(String(value))) {
        this.#report(unknownOption, range, {
          value: String(value),
          id: this.#answering,
          nearest: nearestOption(String(value), this.#of.options ?? [], known),
          options: known,
        })
      }
    })
  }

  #reference(ref: string): void {
    const other = this.#rule.declared.get(ref)
    if (other === undefined) return
    const { op } = this.#test
    const sameType = this.#of.type === other.type
    const ordered = !['is', 'is_not'].includes(op)
    const sameScale = this.#of.type !== 'scale' || !ordered || this.#of.scale === other.scale
    const name = ref.slice(ref.indexOf('.') + 1)
    if (!sameType || !sameScale) {
      return this.#report(cannotCompare, this.#places.operand, {
        a: this.#places.name,
        aType: kindOf(this.#of, sameType),
        b: name,
        bType: kindOf(other, sameType),
      })
    }
    if (this.#of.type === 'text' && !ref.startsWith('facts.'))
      this.#report(textOnlyWithText, this.#places.operand, { id: this.#places.name })
  }

  #best(operand: Operand): void {
    const { type, options, not_applicable: allowed } = this.#of
    const best = options?.find(({ retired }) => retired !== true)?.id
    if (
      this.#test.op !== 'is_not' ||
      type !== 'scale' ||
      allowed !== true ||
      operand.kind !== 'literal' ||
      operand.value !== best
    )
      return
    this.#report(isNotBest, this.#places.operand, { best: String(best) })
  }

  #report<Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): void {
    this.#reporter.report(kind, { file: this.#rule.file, range }, slots)
  }
}

/** A type in words; scales of the same type by their name. */
function kindOf({ type, scale }: Declaration, sameType: boolean): string {
  return sameType && scale !== undefined ? `scale called ${scale}` : typeInWords(type)
}
