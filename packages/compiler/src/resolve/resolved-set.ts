import type { Condition, Declarations, ValueType } from '@iqa/logic'
import type {
  AnswerKind,
  CheckSeverity,
  CompiledQuestionSet,
  Guidance,
  Include,
  Labelled,
  Option,
  Place,
  Range,
  Text,
} from '@iqa/model'
import type { SyntaxTree } from '../read/syntax-tree.js'

/** Something that a condition can name. */
export interface Declared {
  readonly kind: 'fact' | 'question' | 'value' | 'word'
  /** As it is written where it is declared. */
  readonly id: string
  /** As rules read it: facts.id, answers.id, answers.alias.id, values.id, answer, issues, today. */
  readonly path: string
  readonly place: Place
  readonly label: Text
  /** Absent where the declaration has a fault: then nothing is claimed of what reads it. */
  readonly type: ValueType | undefined
  readonly options?: readonly Option[]
  readonly scale?: string
  readonly not_applicable?: boolean
}

/** One mention of something declared, or of a module's switch (path modules.alias). */
export interface Read {
  readonly id: string
  readonly path: string
  readonly range: Range
}

/** Where the parts of a comparison or a count stand. `op` is absent for a bare answer, which means is. */
export interface PartPlaces {
  readonly name: string
  readonly ref: Range
  readonly op?: Range
  readonly operand: Range
  readonly items: readonly Range[]
  readonly refs?: readonly Range[]
}

/** A condition as read, with what it reads and where. */
export interface ResolvedCondition {
  readonly file: string
  readonly range: Range
  /** Absent where nothing of it could be read; its sound part where it is faulty. */
  readonly condition: Condition | undefined
  /** A diagnostic has been raised about it. */
  readonly faulty: boolean
  readonly reads: readonly Read[]
  readonly places: ReadonlyMap<Condition, PartPlaces>
  readonly declared: Declarations
}

/** What a rule is for; some meanings and some warnings hang on it. */
export type RuleRole =
  'when' | 'only_for' | 'required' | 'comment' | 'action' | 'issues' | 'offer_when' | 'on_when' | 'value' | 'check'

/** A fact, what can be said of it, and what its limits read. */
export interface ResolvedFact {
  readonly id: string
  readonly place: Place
  readonly library?: string
  readonly label: Text
  readonly answer: AnswerKind | undefined
  readonly required: boolean
  readonly from: 'host' | 'assessor'
  readonly correct: 'no' | 'reason'
  /** What its limits read. */
  readonly reads: readonly Read[]
}

/** A scale with its options, best first; without them where it has a fault. */
export interface ResolvedScale {
  readonly id: string
  readonly place: Place
  readonly library?: string
  readonly options: readonly Option[] | undefined
}

/** A derived value. Without a body where it has a fault. */
export interface ResolvedValue {
  readonly id: string
  readonly stored: string
  readonly place: Place
  readonly type: 'number' | 'yes_no' | undefined
  readonly label?: Text
  readonly file: string
  readonly range: Range
  readonly body:
    | {
        readonly kind: 'days_between'
        readonly paths: readonly string[]
        readonly ranges: readonly Range[]
        readonly reads: readonly Read[]
        readonly declared: Declarations
      }
    | { readonly kind: 'count' | 'when'; readonly condition: ResolvedCondition }
    | undefined
}

/** A module as a set includes it. */
export interface ResolvedModule {
  readonly alias: string
  readonly module: string
  readonly place: Place
  readonly title: Text
  readonly guidance?: Guidance
  readonly section: string | undefined
  /** Number of the first question after its place, from 0. */
  readonly position: number | undefined
  readonly switched_on_by: 'always' | 'assessor' | 'host'
  readonly offer_when?: ResolvedCondition
  readonly on_when?: ResolvedCondition
  readonly reason: 'no' | 'required'
  readonly task: boolean
}

/** A section with its conditions. */
export interface ResolvedSection {
  readonly id: string
  readonly place: Place
  readonly title: Text
  readonly guidance?: Guidance
  readonly when?: ResolvedCondition
  readonly only_for?: ResolvedCondition
  readonly task: boolean
}

/** A question with everything that belongs to it, defaults of its scale included. */
export interface ResolvedQuestion {
  readonly id: string
  readonly stored: string
  readonly place: Place
  readonly file: string
  readonly section: string
  readonly module?: string
  /** From 0, in document order. */
  readonly position: number
  readonly ask: Text
  readonly answer: AnswerKind | undefined
  readonly not_applicable: 'no' | 'allowed' | 'reason'
  readonly required: 'yes' | 'no' | ResolvedCondition
  readonly when?: ResolvedCondition
  readonly only_for?: ResolvedCondition
  readonly not_asked: 'hidden' | 'shown'
  readonly retired: boolean
  readonly standards: readonly string[]
  readonly stage?: string
  readonly covers: readonly string[]
  readonly judges?: string
  readonly guidance?: Guidance
  readonly issues?: {
    readonly options: readonly Option[]
    readonly when?: ResolvedCondition
    readonly at_least: number
  }
  readonly comment?: { readonly when: ResolvedCondition; readonly prompt?: Text; readonly at_least: number }
  readonly action?: { readonly when: ResolvedCondition; readonly prompt?: Text }
  readonly good_practice: boolean
  /** What its limits read. */
  readonly reads: readonly Read[]
}

/** Something that should not hold, and the questions that it concerns. */
export interface ResolvedCheck {
  readonly id: string
  readonly stored: string
  readonly place: Place
  readonly when: ResolvedCondition
  readonly severity: CheckSeverity
  readonly message: Text
  readonly about?: readonly string[]
  readonly each?: readonly string[]
}

/** A question set with every id bound to what it names. */
export interface ResolvedSet {
  readonly tree: SyntaxTree
  readonly header: Pick<
    CompiledQuestionSet,
    | 'set'
    | 'title'
    | 'version'
    | 'status'
    | 'owner'
    | 'source'
    | 'activity'
    | 'applies'
    | 'languages'
    | 'standards'
    | 'stages'
    | 'judges'
    | 'not_assessed'
  >
  readonly includes: readonly Include[]
  readonly facts: readonly ResolvedFact[]
  readonly scales: readonly ResolvedScale[]
  readonly values: readonly ResolvedValue[]
  readonly modules: readonly ResolvedModule[]
  readonly sections: readonly ResolvedSection[]
  readonly questions: readonly ResolvedQuestion[]
  readonly checks: readonly ResolvedCheck[]
  /** Ids of facts and scales that are used outside conditions: by a module, as a limit, as applies_by. */
  readonly used: ReadonlySet<string>
  readonly declared: Declarations
}

export type { Labelled }

/** A condition of a set and what it is for. */
export interface RuleOf {
  readonly role: RuleRole
  readonly owner: string
  readonly rule: ResolvedCondition
  /** The path of the question, section or module before which it may read; absent where everything is known. */
  readonly before?: string
}

/** Every condition of a set, in the order of its parts. */
export function rulesOf(set: ResolvedSet): readonly RuleOf[] {
  const rules: RuleOf[] = []
  for (const value of set.values) {
    if (value.body?.kind === 'when' || value.body?.kind === 'count') {
      rules.push({ role: 'value', owner: value.stored, rule: value.body.condition })
    }
  }
  for (const module of set.modules) {
    for (const role of ['offer_when', 'on_when'] as const) {
      const rule = module[role]
      if (rule !== undefined) rules.push({ role, owner: module.alias, rule, before: `modules.${module.alias}` })
    }
  }
  for (const section of set.sections) {
    for (const role of ['when', 'only_for'] as const) {
      const rule = section[role]
      if (rule !== undefined) rules.push({ role, owner: section.id, rule, before: `sections.${section.id}` })
    }
  }
  for (const question of set.questions) {
    const own: readonly (readonly [RuleRole, ResolvedCondition | undefined])[] = [
      ['when', question.when],
      ['only_for', question.only_for],
      ['required', typeof question.required === 'string' ? undefined : question.required],
      ['comment', question.comment?.when],
      ['issues', question.issues?.when],
      ['action', question.action?.when],
    ]
    for (const [role, rule] of own) {
      if (rule !== undefined) rules.push({ role, owner: question.stored, rule, before: `answers.${question.stored}` })
    }
  }
  for (const check of set.checks) rules.push({ role: 'check', owner: check.stored, rule: check.when })
  return rules
}
