import type { Declaration, Declarations, ValueType } from '@iqa/logic'
import type { AnswerKind, CompiledQuestionSet, Option } from '@iqa/model'

/** What a compiled set says of everything that its rules can read, for reading rules back. */
export function declarationsOf(set: CompiledQuestionSet): Declarations {
  const found = new Map<string, Declaration>()
  const declare = (declaration: Declaration): void => void found.set(declaration.path, declaration)
  for (const { id, label, answer } of set.facts) declare({ path: `facts.${id}`, label, ...kindOf(answer) })
  for (const { id, ask, answer, not_applicable } of set.questions) {
    declare({ path: `answers.${id}`, label: ask, ...kindOf(answer), not_applicable: not_applicable !== 'no' })
  }
  for (const { id, label, type, read_back } of set.values)
    declare({ path: `values.${id}`, label: label ?? read_back, type })
  const titles = new Map(set.modules.map(({ id, title }) => [id, title]))
  return { get: (path) => found.get(path), moduleTitle: (id) => titles.get(id) }
}

/** The same, inside the rules of one question: `answer` and `issues` are its own. */
export function declarationsWithin(set: CompiledQuestionSet, question: string): Declarations {
  const outer = declarationsOf(set)
  const own = outer.get(`answers.${question}`)
  const issues = set.questions.find(({ id }) => id === question)?.issues?.options
  return {
    moduleTitle: outer.moduleTitle,
    get(path) {
      if (path === 'answer')
        return own === undefined ? undefined : { ...own, path, label: { en: 'the answer', cy: 'yr ateb' } }
      if (path === 'issues' && issues !== undefined) {
        return { path, type: 'many', label: { en: 'the issues ticked', cy: 'y materion a diciwyd' }, options: issues }
      }
      return outer.get(path)
    },
  }
}

/** A value as people read it: the label of an option, `Yes` and `No`, a number or a text as it is. */
export function shownValue(value: unknown, declaration: Declaration | undefined, language: string): string {
  if (value === undefined) return 'no answer'
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((each) => shownValue(each, declaration, language)).join(', ')
  if (value === 'not_applicable') return 'Not applicable'
  const label = declaration?.options?.find(({ id }) => id === value)?.label
  if (label === undefined && declaration?.type === 'yes_no')
    return yesNo[`${language} ${String(value)}`] ?? String(value)
  return label === undefined ? String(value) : (label[language] ?? Object.values(label)[0] ?? String(value))
}

const yesNo: Readonly<Record<string, string>> = { 'en yes': 'Yes', 'en no': 'No', 'cy yes': 'Ie', 'cy no': 'Na' }

function kindOf(answer: AnswerKind): { type: ValueType; options?: readonly Option[]; scale?: string } {
  if (answer.kind === 'scale') return { type: 'scale', options: answer.options, scale: answer.scale }
  if ('options' in answer) return { type: answer.kind, options: answer.options }
  return { type: answer.kind === 'long_text' ? 'text' : answer.kind }
}
