import type { Condition, Declarations } from '@iqa/logic'
import type { Text } from '@iqa/model'

interface ValueWords {
  readonly days: (from: string, to: string) => string
  readonly count: (questions: readonly string[], answers: readonly string[]) => string
  readonly notApplicable: string
}

const list = (parts: readonly string[], last: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`

const en: ValueWords = {
  days: (from, to) => `the days from ${from} to ${to}`,
  count: (questions, answers) =>
    questions.length === 0
      ? 'no question is counted'
      : `how many of ${list(questions, 'and')} are answered ${list(answers, 'or')}`,
  notApplicable: 'Not applicable',
}

const cy: ValueWords = {
  days: (from, to) => `y dyddiau rhwng ${from} a ${to}`,
  count: (questions, answers) =>
    questions.length === 0
      ? 'ni chyfrifir unrhyw gwestiwn'
      : `sawl un o ${list(questions, 'a')} sydd â’r ateb ${list(answers, 'neu')}`,
  notApplicable: 'Ddim yn berthnasol',
}

const wordsOf = (language: string): ValueWords => (language === 'cy' ? cy : en)

/** What a value of days says, in words. */
export function daysSentence(from: string, to: string, declared: Declarations, language: string): string {
  return wordsOf(language).days(labelOf(from, declared, language), labelOf(to, declared, language))
}

/** What a counted value says, in words. */
export function countSentence(condition: Condition, declared: Declarations, language: string): string {
  if (condition.kind !== 'count') return ''
  const options = condition.of.flatMap((path) => declared.get(path)?.options ?? [])
  const answers = condition.answers.map((id) => {
    const label = options.find((option) => option.id === id)?.label
    return id === 'not_applicable' ? wordsOf(language).notApplicable : inLanguage(label, language, id)
  })
  return wordsOf(language).count(
    condition.of.map((path) => labelOf(path, declared, language)),
    answers,
  )
}

function labelOf(path: string, declared: Declarations, language: string): string {
  return inLanguage(declared.get(path)?.label, language, path)
}

function inLanguage(text: Text | undefined, language: string, otherwise: string): string {
  return text?.[language] ?? text?.['en'] ?? Object.values(text ?? {})[0] ?? otherwise
}
