import { type Condition, type ValueType, operatorRows } from '@iqa/logic'
import { nearest } from '@iqa/model'
import type { Range } from '@iqa/model'
import {
  listOfOne,
  needsSingleValue,
  noAnswerHere,
  notACondition,
  trueForYes,
  writtenAgain,
  wrongOperand,
} from '../diagnostics/catalogue/logic.js'
import { unknownReference } from '../diagnostics/catalogue/references.js'
import type { DiagnosticKind, Reporter } from '../diagnostics/define.js'
import { type SyntaxNode, textOf } from '../read/syntax-tree.js'
import { meantYesOrNo } from '../read/yes-or-no.js'
import { meantByForeign } from './foreign-words.js'
import type { Declared, PartPlaces, Read } from './resolved-set.js'
import type { Scope } from './scope.js'

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
  /** Whether these words are those of several questions, in a check. */
  readonly each: boolean
}

/** The words of the language that open an entry of a condition. */
export const words: readonly string[] = ['all', 'any', 'not', 'count', 'module', 'logic', 'reads_as']
/** The operators of the short form. */
export const operators: readonly string[] = [...new Set(operatorRows.map((row) => row.name))]

/** One answer, number or date as written. */
export interface Literal {
  readonly value: string | number
  readonly range: Range
}

/** One condition being read: what it has named so far, and whether it has a fault. */
export class Reading {
  faulty: boolean = false
  readonly reads: Read[] = []
  readonly places: Map<Condition, PartPlaces> = new Map()
  readonly context: ConditionContext

  constructor(context: ConditionContext) {
    this.context = context
  }

  /** What an id names where a reference is due; undefined, with a diagnostic, where it names nothing. */
  reference(
    node: SyntaxNode,
  ): { readonly declared?: Declared; readonly path: string; readonly read: Read } | undefined {
    const id = textOf(node)
    if (id === undefined)
      return this.fault(wrongOperand, node.range, {
        op: 'ref',
        needs: 'the id of a question, fact or value',
        example: 'its id, such as code_test',
      })
    if (id === 'today') return { path: 'today', read: { id, path: 'today', range: node.range } }
    const declared = this.lookUp(id, node.range)
    const read = this.reads.at(-1)
    if (declared === undefined || read === undefined) {
      this.faulty = true
      return undefined
    }
    return { declared, path: declared.path, read }
  }

  /** What an id means here, noted as read. Raises IQA201, 300, 315. */
  lookUp(id: string, range: Range): Declared | undefined {
    const { scope, own } = this.context
    if (id === 'answer' || id === 'issues') {
      const word = id === 'answer' ? this.context.answer : this.context.issues
      if (own && word !== undefined) {
        this.reads.push({ id, path: id, range })
        return word
      }
      return this.fault(noAnswerHere, range, {
        word: id,
        how: !own ? 'outside' : this.context.each ? 'none_has_issues' : 'no_issues',
      })
    }
    const found = scope.find(id)
    if (found !== undefined) {
      this.reads.push({ id, path: found.path, range })
      return found
    }
    if (operators.includes(id)) {
      return this.fault(notACondition, range, { instead: `Write what is compared first:  id: {${id}: …}.` })
    }
    const otherwise = scope.otherwise(id)
    const instead =
      otherwise === 'module'
        ? `${id} is a module. Write  module: ${id}.`
        : otherwise === undefined
          ? undefined
          : `${id} is a ${otherwise}, which has no answer. Name a question, fact or value.`
    return this.missing(unknownReference, range, {
      id,
      nearest: meantByForeign(id, words) ?? nearest(id, [...scope.ids(), ...words.slice(0, 5)]),
      instead,
    })
  }

  /** One literal, or a list of them, that answers to something of a type. Raises IQA301, 306, 307, 330. */
  literals(node: SyntaxNode, listAllowed: boolean, type?: ValueType): readonly Literal[] | undefined {
    if (node.kind !== 'list') {
      const literal = this.literal(node, type)
      return literal === undefined ? undefined : [literal]
    }
    if (node.items.length === 0)
      return this.fault(needsSingleValue, node.range, { instead: 'Put an answer in the list.' })
    if (node.items.length === 1 && listAllowed) this.report(listOfOne, node.range, {})
    const literals = node.items.map((item) => this.literal(item, type))
    if (!literals.every((literal) => literal !== undefined)) return undefined
    this.sayAgain(literals.map(({ value, range }) => ({ what: String(value), range })))
    return literals
  }

  /** Raises IQA330 for what a list has had before. */
  sayAgain(entries: readonly { readonly what: string; readonly range: Range }[], counted = false): void {
    const seen = new Set<string>()
    for (const { what, range } of entries) {
      if (seen.has(what)) this.fault(writtenAgain, range, { what, counted })
      seen.add(what)
    }
  }

  /** A literal as written; true and false are read as yes and no, and where these are due also on, off, y and n. */
  literal(node: SyntaxNode, type?: ValueType): Literal | undefined {
    if (node.kind !== 'scalar' || node.value === null) return this.fault(needsSingleValue, node.range, {})
    const { value } = node
    const write = type === 'yes_no' || typeof value === 'boolean' ? meantYesOrNo(value) : undefined
    if (typeof value !== 'boolean' && (write === undefined || write === value)) return { value, range: node.range }
    if (write === undefined) return undefined
    this.context.reporter.report(
      trueForYes,
      {
        file: this.context.file,
        range: node.range,
        fixes: [{ title: `Write ${write}`, safety: 'safe', edits: [{ range: node.range, new_text: write }] }],
      },
      { is: node.source === '' ? String(value) : node.source, write },
    )
    return { value: write, range: node.range }
  }

  /** Raises a diagnostic in the file of the condition. */
  report<Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): void {
    this.context.reporter.report(kind, { file: this.context.file, range }, slots)
  }

  /** Raises a diagnostic that leaves the condition faulty. */
  fault<Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): undefined {
    this.faulty = true
    this.report(kind, range, slots)
    return undefined
  }

  /** A name that is not there: said only where everything that could have brought it was read. */
  missing<Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): undefined {
    this.faulty = true
    if (this.context.scope.complete) this.report(kind, range, slots)
    return undefined
  }
}
