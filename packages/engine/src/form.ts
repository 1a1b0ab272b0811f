import type {
  CompiledCheck,
  CompiledFact,
  CompiledModule,
  CompiledQuestion,
  CompiledQuestionSet,
  CompiledSection,
  CompiledValue,
} from '@iqa/model'
import type { Node } from './graph.js'

/** A question set made ready to run: rules compiled, everything found by id, and what depends on what. Never changes. */
export interface Form {
  readonly set: CompiledQuestionSet
  readonly language: string
  readonly nodes: readonly Node[]
  readonly today: Node
  readonly facts: ReadonlyMap<string, FactPlace>
  readonly questions: ReadonlyMap<string, QuestionPlace>
  readonly values: ReadonlyMap<string, ValuePlace>
  readonly modules: ReadonlyMap<string, ModulePlace>
  readonly sections: ReadonlyMap<string, SectionPlace>
  /** By check id, or check id, slash, question id. */
  readonly checks: ReadonlyMap<string, CheckPlace>
}

export interface FactPlace {
  readonly fact: CompiledFact
  readonly index: number
  readonly node: Node
}

export interface QuestionPlace {
  readonly question: CompiledQuestion
  readonly index: number
  readonly asked: Node
  readonly answer: Node
  /** The issues that are ticked and offered; undefined while none is offered. */
  readonly issues: Node | undefined
  readonly required: Node | undefined
  readonly comment: Node | undefined
  readonly action: Node | undefined
  /** Keys of the checks about it. */
  readonly checks: string[]
}

export interface ValuePlace {
  readonly value: CompiledValue
  readonly node: Node
}

export interface ModulePlace {
  readonly module: CompiledModule
  readonly offered: Node
  /** Whether its on_when switches it on. */
  readonly byRule: Node
  readonly on: Node
}

export interface SectionPlace {
  readonly section: CompiledSection
  readonly questions: readonly string[]
  /** Its condition, and something in it that is asked or may be. */
  readonly asked: Node
}

/** A check, or a check for one of its `each` questions. */
export interface CheckPlace {
  readonly key: string
  readonly check: CompiledCheck
  readonly question: string | undefined
  /** The questions that it is about. */
  readonly about: readonly string[]
  readonly node: Node
}
