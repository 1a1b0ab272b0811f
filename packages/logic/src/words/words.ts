import type { WordsKey } from '../operators.js'

/** A test, of which everything but the operator is already in words. */
export interface Said {
  /** Its value, as a noun phrase: "the answer to “…”", "what the police asked for". */
  readonly subject: string
  /** The thing itself: "“…”", "what the police asked for". */
  readonly name: string
  /** What is given about the case is known or not; a question is answered or not; an issue is ticked or none is. */
  readonly thing: 'fact' | 'question' | 'issues'
  /** Whether it may have several values at once. */
  readonly several: boolean
  /** The operand in words: the label of an option, a number, a date written out, or another noun phrase. */
  readonly operand: string
  /** The members of a list, in words. */
  readonly list: readonly string[]
  /** Whether the operand is another thing and not a literal. */
  readonly reference: boolean
  /** Of `answered`: whether yes is asked for. */
  readonly whether: boolean
  /** Of a span. */
  readonly days: number
  readonly from: 'after' | 'before' | 'of'
}

export interface Counted {
  readonly questions: readonly string[]
  readonly answers: readonly string[]
  readonly compare: 'is' | 'at_least' | 'at_most' | 'above' | 'below'
  readonly number: number
}

/**
 * A condition already in words. `inner` is it as a part of a larger sentence, in brackets if it could be misread there.
 */
export interface Clause {
  readonly text: string
  readonly inner: string
  /** Whether it has a comma, an and or an or of its own. */
  readonly listed: boolean
}

/**
 * Everything that a sentence in one language is made of. Adding a language is one file like en.ts and a line in
 * read-back.ts.
 */
export interface Words {
  readonly months: readonly string[]
  readonly today: string
  readonly yes: string
  readonly no: string
  readonly notApplicable: string
  /** The question whose own rule it is, its answer or answers, and the issues ticked beside it. */
  readonly ownQuestion: string
  readonly ownAnswer: string
  readonly ownAnswers: string
  readonly ownIssues: string
  readonly always: string
  readonly never: string
  /** The answer to a question, as a noun phrase. The question comes in its quotes. */
  answerTo(question: string): string
  /** The same of a question with several answers. */
  answersTo(question: string): string
  /** A label within a sentence: its first letter made small where that is right. */
  inSentence(label: string): string
  readonly tests: Readonly<Record<WordsKey, (said: Said) => string>>
  all(parts: readonly Clause[]): string
  any(parts: readonly Clause[]): string
  not(part: Clause): string
  count(counted: Counted): string
  /** How many of some questions have one of some answers, as a noun phrase. */
  howMany(questions: readonly string[], answers: readonly string[]): string
  readonly nothingCounted: string
  /** The days between two dates, as a noun phrase. */
  daysBetween(from: string, to: string): string
  /** Titles of modules, of which any is on. */
  moduleOn(titles: readonly string[]): string
}

/**
 * Small first letter, unless the word has another capital ("CPS area"), is followed by one ("Youth Court"), or is one of the names
 * that keep theirs.
 */
export function withSmallLetter(label: string, names: ReadonlySet<string>): string {
  const [word = '', next = ''] = label.split(/[\s,:;’'-]+/u)
  const capitals = [...word].filter((letter) => letter !== letter.toLowerCase()).length
  if (capitals > 1 || /^\p{Lu}/u.test(next) || names.has(word)) return label
  const [first = ''] = label
  return first.toLowerCase() + label.slice(first.length)
}

/** Members with commas, and a word before the last: "a, b and c". */
export function listed(members: readonly string[], word: string | ((next: string) => string)): string {
  if (members.length < 2) return members.join('')
  const last = members.at(-1) ?? ''
  const joining = typeof word === 'string' ? word : word(last)
  return `${members.slice(0, -1).join(', ')} ${joining} ${last}`
}
