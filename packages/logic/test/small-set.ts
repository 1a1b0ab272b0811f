import type {
  AnswerKind,
  CompiledCondition,
  CompiledModule,
  CompiledQuestion,
  CompiledQuestionSet,
  CompiledSection,
  Rule,
} from '@iqa/model'

const met: AnswerKind = {
  kind: 'scale',
  scale: 'met',
  options: ['fully_met', 'partly_met', 'not_met'].map((id) => ({ id, label: { en: id } })),
}
export const yesNo: AnswerKind = { kind: 'yes_no', options: ['yes', 'no'].map((id) => ({ id, label: { en: id } })) }

/** A guarded comparison with `===`. */
export function is(path: string, value: string): Rule {
  return { and: [{ '!==': [{ var: path }, null] }, { '===': [{ var: path }, value] }] }
}

export function when(rule: Rule): { readonly when: CompiledCondition } {
  return { when: { rule, read_back: { en: 'it is so' } } }
}

export function section(id: string, more: Partial<CompiledSection> = {}): CompiledSection {
  return { id, title: { en: id }, task: false, ...more }
}

export function question(id: string, sectionId: string, more: Partial<CompiledQuestion> = {}): CompiledQuestion {
  return {
    id,
    number: 1,
    section: sectionId,
    ask: { en: `${id}?` },
    answer: met,
    not_applicable: 'no',
    required: 'yes',
    not_asked: 'hidden',
    standards: [],
    covers: [],
    good_practice: false,
    ...more,
  }
}

export function module(id: string, sectionId: string, more: Partial<CompiledModule> = {}): CompiledModule {
  return {
    id,
    module: id,
    title: { en: id },
    section: sectionId,
    switched_on_by: 'assessor',
    reason: 'no',
    task: false,
    ...more,
  }
}

/** The parts that a test is about, and an empty set around them. */
export function setOf(parts: Partial<CompiledQuestionSet>): CompiledQuestionSet {
  return {
    iqa_compiled: 1,
    set: 'small',
    title: { en: 'Small' },
    version: '1.0.0',
    status: 'draft',
    digest: `sha256-${'0'.repeat(64)}`,
    languages: ['en'],
    reads_today: false,
    standards: [],
    stages: [],
    judges: [],
    not_assessed: [],
    includes: [],
    facts: [],
    scales: [],
    values: [],
    modules: [],
    sections: [],
    questions: [],
    checks: [],
    ...parts,
  }
}
