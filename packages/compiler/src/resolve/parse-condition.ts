import { operatorRows, type Condition, type Operand, type OperatorName, type ValueType } from '@iqa/logic'
import { spanning, type Range, type Text } from '@iqa/model'
import {
  listOfOne,
  listWithoutAllOrAny,
  manyNeedsOperator,
  needsSingleValue,
  noAnswerHere,
  notACondition,
  operatorNotForType,
  rawNeedsReadsAs,
  trueForYes,
  wrongOperand,
} from '../diagnostics/catalogue/logic.js'
import { undeclaredName, unknownModule, unknownReference } from '../diagnostics/catalogue/references.js'
import type { DiagnosticKind, Reporter } from '../diagnostics/define.js'
import {
  child,
  entry,
  textOf,
  type ListNode,
  type MapEntry,
  type MapNode,
  type ScalarNode,
  type SyntaxNode,
} from '../read/syntax-tree.js'
import { nearest } from '../validate/nearest.js'
import { parseRawRule } from './parse-raw-rule.js'
import type { Declared, PartPlaces, Read, ResolvedCondition } from './resolved-set.js'
import { declarationsOf, type Scope } from './scope.js'

/** Where a condition stands and what it can name. */
export interface ConditionContext {
  readonly scope: Scope
  readonly file: string
  readonly language: string
  readonly reporter: Reporter
  /** Everything declared, by path, for logic. */
  readonly byPath: ReadonlyMap<string, Declared>
  readonly moduleTitles: ReadonlyMap<string, { readonly [language: string]: string }>
  /** The question's own answer and issues, where they may be read. */
  readonly answer?: Declared | undefined
  readonly issues?: Declared | undefined
  readonly own: boolean
}

/** The words of the language that open an entry of a condition. */
const words: readonly string[] = ['all', 'any', 'not', 'count', 'module', 'logic', 'reads_as']
const operators: readonly string[] = [...new Set(operatorRows.map((row) => row.name))]
const comparisons = ['is', 'at_least', 'at_most', 'above', 'below'] as const

/**
 * A condition in short form, with its ranges (authoring.md 3.4). It binds every id; whether the types fit is a check's work, except
 * where the grammar itself hangs on them. A part with a fault is left out, and the condition says that it is faulty.
 * Raises IQA201, 204, 210, 300, 301, 303, 304, 305, 306, 307, 311, 312, 313, 315, 324.
 */
export function parseCondition(node: SyntaxNode, context: ConditionContext): ResolvedCondition {
  const reading = new Reading(context)
  const condition = reading.condition(node)
  return {
    file: context.file,
    range: node.range,
    condition,
    faulty: reading.faulty,
    reads: reading.reads,
    places: reading.places,
    declared: declarationsOf(context.byPath, context.moduleTitles, { answer: context.answer, issues: context.issues }),
  }
}

/** A count by itself, as a value has it: {of, answer}, without a comparison. */
export function parseCount(node: SyntaxNode, context: ConditionContext): ResolvedCondition {
  const reading = new Reading(context)
  const condition = reading.counted(node, node.range, false)
  return {
    file: context.file,
    range: node.range,
    condition,
    faulty: reading.faulty,
    reads: reading.reads,
    places: reading.places,
    declared: declarationsOf(context.byPath, context.moduleTitles, { answer: context.answer, issues: context.issues }),
  }
}

/** One id where a reference is due, such as a limit; undefined, with a diagnostic, where it names nothing. */
export function parseReference(
  node: SyntaxNode,
  context: ConditionContext,
): { readonly declared?: Declared; readonly path: string; readonly read: Read } | undefined {
  return new Reading(context).reference(node)
}

class Reading {
  faulty = false
  readonly reads: Read[] = []
  readonly places = new Map<Condition, PartPlaces>()
  readonly #context: ConditionContext

  constructor(context: ConditionContext) {
    this.#context = context
  }

  condition(node: SyntaxNode): Condition | undefined {
    if (node.kind === 'list') return this.#fault(listWithoutAllOrAny, node.range, {})
    if (node.kind === 'scalar' || node.entries.length === 0) return this.#fault(notACondition, node.range, {})
    const parts: Condition[] = []
    for (const each of node.entries) {
      const part = this.#entry(each, node)
      if (part !== undefined) parts.push(part)
    }
    const [only] = parts
    if (parts.length < 2) return only
    return { kind: 'all', of: parts, range: node.range }
  }

  #entry(each: MapEntry, within: MapNode): Condition | undefined {
    const range = spanning(each.keyRange, each.value.range)
    switch (each.key) {
      case 'all':
      case 'any':
        return this.#group(each.key, each.value, range)
      case 'not': {
        const of = this.condition(each.value)
        return of === undefined ? undefined : { kind: 'not', of, range }
      }
      case 'count':
        return this.counted(each.value, range, true)
      case 'module':
        return this.#module(each.value, range)
      case 'logic':
        return this.#raw(each, within, range)
      case 'reads_as':
        return entry(within, 'logic') === undefined
          ? this.#fault(notACondition, each.keyRange, { instead: 'Write reads_as beside logic.' })
          : undefined
      default:
        return this.#test(each, range)
    }
  }

  #group(kind: 'all' | 'any', node: SyntaxNode, range: Range): Condition | undefined {
    if (node.kind !== 'list' || node.items.length === 0) {
      return this.#fault(wrongOperand, node.range, { op: kind, needs: 'a list of conditions' })
    }
    if (node.items.length === 1) this.#report(listOfOne, node.range, {})
    const of = node.items.map((item) => this.condition(item)).filter((item) => item !== undefined)
    return of.length === 0 ? undefined : { kind, of, range }
  }

  #module(node: SyntaxNode, range: Range): Condition | undefined {
    const nodes = node.kind === 'list' ? node.items : [node]
    if (node.kind === 'list' && node.items.length === 1) this.#report(listOfOne, node.range, {})
    const ids: string[] = []
    for (const item of nodes) {
      const id = textOf(item)
      const found = id === undefined ? undefined : this.#context.scope.module(id)
      if (found !== undefined) {
        ids.push(found.alias)
        this.reads.push({ id: found.alias, path: `modules.${found.alias}`, range: item.range })
      } else if (id === undefined) {
        this.#fault(wrongOperand, item.range, { op: 'module', needs: 'the name of a module, or a list of names' })
      } else {
        this.#missing(unknownModule, item.range, { id, nearest: nearest(id, this.#context.scope.moduleIds()) })
      }
    }
    if (nodes.length === 0)
      this.#fault(wrongOperand, node.range, { op: 'module', needs: 'the name of a module, or a list of names' })
    return ids.length === 0 ? undefined : { kind: 'module', ids, range }
  }

  /** A count; `compared` where it must say how many are asked for. Without, it is carried as "at least 0". */
  counted(node: SyntaxNode, range: Range, compared: boolean): Condition | undefined {
    const example = `{of: [id, id], answer: …${compared ? ', at_least: 2' : ''}}`
    if (node.kind !== 'map')
      return this.#fault(wrongOperand, node.range, {
        op: 'count',
        needs: 'of and answer',
        example: `count: ${example}`,
      })
    const allowed: readonly string[] = ['of', 'answer', ...(compared ? comparisons : [])]
    const stray = node.entries.find((each) => !allowed.includes(each.key))
    if (stray !== undefined) {
      return this.#fault(operatorNotForType, stray.keyRange, {
        op: stray.key,
        id: 'count',
        type: undefined,
        nearest: nearest(stray.key, allowed),
        operators: [...allowed],
      })
    }
    const of = child(node, 'of')
    const answer = child(node, 'answer')
    const asked = node.entries.filter((each) => (comparisons as readonly string[]).includes(each.key))
    const compare = asked[0]
    if (of === undefined || answer === undefined) {
      return this.#fault(wrongOperand, range, { op: 'count', needs: 'of and answer', example: `count: ${example}` })
    }
    if (compared && (compare === undefined || asked.length > 1)) {
      return this.#fault(wrongOperand, asked[1]?.keyRange ?? range, {
        op: 'count',
        needs: `exactly one of ${comparisons.join(', ')}`,
        example: `count: ${example}`,
      })
    }
    const number = compare?.value
    if (
      number !== undefined &&
      (number.kind !== 'scalar' ||
        typeof number.value !== 'number' ||
        !Number.isInteger(number.value) ||
        number.value < 0)
    ) {
      return this.#fault(wrongOperand, number.range, { op: compare?.key ?? 'count', needs: 'a whole number here' })
    }
    const counted = this.#countedThings(of)
    const answers = this.#literals(answer, true)
    if (counted === undefined || answers === undefined) return undefined
    const condition: Condition = {
      kind: 'count',
      of: counted.map((each) => each.path),
      answers: answers.map((each) => String(each.value)),
      compare: (compare?.key ?? 'at_least') as (typeof comparisons)[number],
      number: number?.kind === 'scalar' && typeof number.value === 'number' ? number.value : 0,
      range,
    }
    this.places.set(condition, {
      name: counted[0]?.id ?? 'count',
      ref: of.range,
      operand: answer.range,
      items: answers.map((each) => each.range),
      refs: counted.map((each) => each.range),
    })
    return condition
  }

  #countedThings(of: SyntaxNode): readonly Read[] | undefined {
    const { scope } = this.#context
    if (of.kind === 'list') {
      if (of.items.length === 0) return this.#fault(wrongOperand, of.range, { op: 'of', needs: 'a list of questions' })
      if (of.items.length === 1) this.#report(listOfOne, of.range, {})
      const found = of.items.map((item) => this.reference(item)?.read)
      return found.every((each) => each !== undefined) ? found : undefined
    }
    const tag = child(of, 'covers')
    const name = textOf(tag)
    if (tag === undefined || name === undefined) {
      return this.#fault(wrongOperand, of.range, { op: 'of', needs: 'a list of questions, or {covers: tag}' })
    }
    const covered = scope.covered(name)
    if (covered === undefined) {
      return this.#missing(undeclaredName, tag.range, {
        what: 'tag',
        name,
        nearest: nearest(name, scope.tags()),
        list: 'tags',
      })
    }
    const reads = covered.map((each) => ({ id: each.path.slice('answers.'.length), path: each.path, range: tag.range }))
    this.reads.push(...reads)
    return reads
  }

  #raw(each: MapEntry, within: MapNode, range: Range): Condition | undefined {
    const sentence = child(within, 'reads_as')
    const other = within.entries.find((sibling) => sibling.key !== 'logic' && sibling.key !== 'reads_as')
    if (other !== undefined) {
      return this.#fault(notACondition, other.keyRange, {
        instead: 'Put the raw rule and the rest under all:, each on its own.',
      })
    }
    const text = textOf(sentence)
    if (sentence === undefined) this.#report(rawNeedsReadsAs, each.keyRange, {})
    else if (text === undefined)
      return this.#fault(needsSingleValue, sentence.range, { instead: 'Write one sentence.' })
    const { rule, reads, faulty } = parseRawRule(each.value, this.#context)
    this.reads.push(...reads)
    if (faulty) this.faulty = true
    if (rule === undefined || faulty) return undefined
    return { kind: 'raw', rule, reads_as: text === undefined ? unsaid : { [this.#context.language]: text }, range }
  }

  #test(each: MapEntry, range: Range): Condition | undefined {
    const subject = this.#lookUp(each.key, each.keyRange)
    if (subject === undefined) {
      // What stands on the right may have slips of its own, but they would be guesses.
      this.faulty = true
      return undefined
    }
    const { value } = each
    if (value.kind === 'map') {
      if (value.entries.length === 0) return this.#fault(notACondition, value.range, {})
      const tests = value.entries
        .map((test) => this.#operation(subject, each, test))
        .filter((test) => test !== undefined)
      return tests.length < 2 ? tests[0] : { kind: 'all', of: tests, range }
    }
    return this.#bare(subject, each, value, range)
  }

  #bare(subject: Subject, each: MapEntry, value: ScalarNode | ListNode, range: Range): Condition | undefined {
    if (subject.type === 'many') {
      const first = value.kind === 'list' ? value.items[0] : value
      return this.#fault(manyNeedsOperator, value.range, {
        id: each.key,
        value: first?.kind === 'scalar' ? String(first.value) : '…',
      })
    }
    const literals = this.#literals(value, true)
    if (literals === undefined) return undefined
    const [only] = literals
    if (value.kind === 'scalar' || literals.length === 1) {
      if (only === undefined) return undefined
      return this.#made(subject, each, undefined, value.range, 'is', operandOf(only, subject.type), literals, range)
    }
    return this.#made(subject, each, undefined, value.range, 'one_of', listOperand(literals), literals, range)
  }

  #operation(subject: Subject, each: MapEntry, test: MapEntry): Condition | undefined {
    const op = test.key
    const range = spanning(test.keyRange, test.value.range)
    if (op === 'ref') {
      return this.#fault(wrongOperand, test.keyRange, {
        op: 'ref',
        needs: 'a comparison before it',
        example: `${each.key}: {is: {ref: …}}`,
      })
    }
    if (!operators.includes(op)) {
      const known =
        subject.type === undefined
          ? operators
          : operatorRows.filter((row) => row.types.includes(subject.type as ValueType)).map((row) => row.name)
      return this.#fault(operatorNotForType, test.keyRange, {
        op,
        id: each.key,
        type: undefined,
        nearest: nearest(op, known),
        operators: [...new Set(known)],
      })
    }
    const name = op as OperatorName
    const made = (operand: Operand, literals: readonly Literal[]): Condition =>
      this.#made(subject, each, test.keyRange, test.value.range, name, operand, literals, range)
    switch (name) {
      case 'answered': {
        const literal = this.#literal(test.value)
        if (literal === undefined) return undefined
        if (literal.value !== 'yes' && literal.value !== 'no') {
          return this.#fault(wrongOperand, literal.range, { op, needs: 'yes or no' })
        }
        return made({ kind: 'literal', value: literal.value === 'yes' }, [])
      }
      case 'within':
      case 'later_than':
        return this.#span(test, made)
      case 'between': {
        const literals = test.value.kind === 'list' ? this.#literals(test.value, false) : undefined
        const numbers = literals?.map((literal) => literal.value)
        const [least, most] = numbers ?? []
        if (numbers?.length !== 2 || typeof least !== 'number' || typeof most !== 'number' || least > most) {
          return this.#fault(wrongOperand, test.value.range, {
            op,
            needs: 'two numbers, the smaller first',
            example: `${each.key}: {between: [1, 5]}`,
          })
        }
        return made({ kind: 'list', values: [least, most] }, [])
      }
      case 'one_of':
      case 'none_of':
      case 'includes_any':
      case 'includes_all': {
        if (test.value.kind !== 'list' || test.value.items.length === 0) {
          return this.#fault(wrongOperand, test.value.range, {
            op,
            needs: 'a list of answers',
            example: `${each.key}: {${op}: [a, b]}`,
          })
        }
        const literals = this.#literals(test.value, true)
        return literals === undefined ? undefined : made(listOperand(literals), literals)
      }
      default: {
        const reference = test.value.kind === 'map' ? this.#referenceOperand(test.value, op) : undefined
        if (test.value.kind === 'map')
          return reference === undefined ? undefined : made({ kind: 'ref', ref: reference }, [])
        const literal = this.#literal(test.value)
        return literal === undefined ? undefined : made(operandOf(literal, subject.type), [literal])
      }
    }
  }

  #span(test: MapEntry, made: (operand: Operand, literals: readonly Literal[]) => Condition): Condition | undefined {
    const needs = {
      op: test.key,
      needs: 'days and one of after, before and of',
      example: `${test.key}: {days: 5, after: …}`,
    }
    const node = test.value
    const days = child(node, 'days')
    const from = node.kind === 'map' ? node.entries.filter((each) => ['after', 'before', 'of'].includes(each.key)) : []
    const [anchor] = from
    if (
      node.kind !== 'map' ||
      days === undefined ||
      anchor === undefined ||
      from.length > 1 ||
      node.entries.length !== 2
    ) {
      return this.#fault(wrongOperand, node.range, needs)
    }
    if (
      days.kind !== 'scalar' ||
      typeof days.value !== 'number' ||
      !Number.isInteger(days.value) ||
      days.value < 0 ||
      days.value > 100_000
    ) {
      return this.#fault(wrongOperand, days.range, { op: 'days', needs: 'a whole number here, 0 or more' })
    }
    const reference = this.reference(anchor.value)
    if (reference === undefined) return undefined
    return made(
      { kind: 'span', days: days.value, from: anchor.key as 'after' | 'before' | 'of', ref: reference.path },
      [],
    )
  }

  #referenceOperand(node: MapNode, op: string): string | undefined {
    const [only] = node.entries
    if (only === undefined || node.entries.length > 1 || only.key !== 'ref') {
      return this.#fault(wrongOperand, node.range, { op, needs: 'one answer, or {ref: id}' })
    }
    return this.reference(only.value)?.path
  }

  reference(
    node: SyntaxNode,
  ): { readonly declared?: Declared; readonly path: string; readonly read: Read } | undefined {
    const id = textOf(node)
    if (id === undefined)
      return this.#fault(wrongOperand, node.range, { op: 'ref', needs: 'the id of a question, fact or value' })
    if (id === 'today') return { path: 'today', read: { id, path: 'today', range: node.range } }
    const declared = this.#lookUp(id, node.range)
    const read = this.reads.at(-1)
    if (declared === undefined || read === undefined) {
      this.faulty = true
      return undefined
    }
    return { declared, path: declared.path, read }
  }

  #lookUp(id: string, range: Range): Subject | undefined {
    const { scope, own } = this.#context
    if (id === 'answer' || id === 'issues') {
      const word = id === 'answer' ? this.#context.answer : this.#context.issues
      if (own && word !== undefined) {
        this.reads.push({ id, path: id, range })
        return word
      }
      return this.#fault(noAnswerHere, range, { word: id, how: own ? 'no_issues' : 'outside' })
    }
    const found = scope.find(id)
    if (found !== undefined) {
      this.reads.push({ id, path: found.path, range })
      return found
    }
    if (operators.includes(id)) {
      return this.#fault(notACondition, range, { instead: `Write what is compared first:  id: {${id}: …}.` })
    }
    const otherwise = scope.otherwise(id)
    const instead =
      otherwise === 'module'
        ? `${id} is a module. Write  module: ${id}.`
        : otherwise === undefined
          ? undefined
          : `${id} is a ${otherwise}, which has no answer. Name a question, fact or value.`
    return this.#missing(unknownReference, range, {
      id,
      nearest: nearest(id, [...scope.ids(), ...words.slice(0, 5)]),
      instead,
    })
  }

  #literals(node: SyntaxNode, listAllowed: boolean): readonly Literal[] | undefined {
    if (node.kind !== 'list') {
      const literal = this.#literal(node)
      return literal === undefined ? undefined : [literal]
    }
    if (node.items.length === 0)
      return this.#fault(needsSingleValue, node.range, { instead: 'Put an answer in the list.' })
    if (node.items.length === 1 && listAllowed) this.#report(listOfOne, node.range, {})
    const literals = node.items.map((item) => this.#literal(item))
    return literals.every((literal) => literal !== undefined) ? literals : undefined
  }

  #literal(node: SyntaxNode): Literal | undefined {
    if (node.kind !== 'scalar' || node.value === null) return this.#fault(needsSingleValue, node.range, {})
    const { value } = node
    if (typeof value !== 'boolean') return { value, range: node.range }
    const write = value ? 'yes' : 'no'
    this.#context.reporter.report(
      trueForYes,
      {
        file: this.#context.file,
        range: node.range,
        fixes: [{ title: `Write ${write}`, safety: 'safe', edits: [{ range: node.range, new_text: write }] }],
      },
      { is: node.source === '' ? String(value) : node.source, write },
    )
    return { value: write, range: node.range }
  }

  #made(
    subject: Subject,
    each: MapEntry,
    op: Range | undefined,
    operandRange: Range,
    name: OperatorName,
    operand: Operand,
    literals: readonly Literal[],
    range: Range,
  ): Condition {
    const condition: Condition = { kind: 'test', ref: subject.path, op: name, operand, range }
    this.places.set(condition, {
      name: each.key,
      ref: each.keyRange,
      ...(op === undefined ? {} : { op }),
      operand: operandRange,
      items: literals.map((literal) => literal.range),
    })
    return condition
  }

  #report<Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): void {
    this.#context.reporter.report(kind, { file: this.#context.file, range }, slots)
  }

  #fault<Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): undefined {
    this.faulty = true
    this.#report(kind, range, slots)
    return undefined
  }

  /** A name that is not there: said only where everything that could have brought it was read. */
  #missing<Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): undefined {
    this.faulty = true
    if (this.#context.scope.complete) this.#report(kind, range, slots)
    return undefined
  }
}

type Subject = Declared

/** What a raw rule says where its author does not. */
const unsaid: Text = { en: 'a rule without words holds', cy: 'mae rheol heb eiriau yn wir' }

interface Literal {
  readonly value: string | number
  readonly range: Range
}

function operandOf(literal: Literal, type: ValueType | undefined): Operand {
  return type === 'date' && literal.value === 'today'
    ? { kind: 'ref', ref: 'today' }
    : { kind: 'literal', value: literal.value }
}

function listOperand(literals: readonly Literal[]): Operand {
  return { kind: 'list', values: literals.map((literal) => String(literal.value)) }
}
