import { listed, withSmallLetter, type Clause, type Counted, type Said, type Words } from './words.js'

const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** English. A sentence has no capital and no full stop, so that it can follow "Asked when". */
export const en: Words = {
  months,
  today: 'today',
  yes: 'Yes',
  no: 'No',
  notApplicable: 'Not applicable',
  ownQuestion: 'the question',
  ownAnswer: 'the answer',
  ownAnswers: 'the answers',
  ownIssues: 'the issues ticked',
  always: 'always',
  never: 'never',
  answerTo: (question) => `the answer to ${question}`,
  answersTo: (question) => `the answers to ${question}`,
  inSentence: (label) => withSmallLetter(label, names),
  tests: {
    is: (said) =>
      said.reference ? `${said.subject} is the same as ${said.operand}` : `${said.subject} is ${said.operand}`,
    is_not: (said) =>
      said.reference
        ? `${said.subject} is different from ${said.operand}`
        : `${said.subject} is something other than ${said.operand}`,
    one_of: (said) => `${said.subject} is ${listed(said.list, 'or')}`,
    none_of: (said) => `${said.subject} is something other than ${listed(said.list, 'or')}`,
    better_or_same: (said) =>
      said.reference
        ? `${said.subject} is as good as ${said.operand} or better`
        : `${said.subject} is ${said.operand} or better`,
    worse_or_same: (said) =>
      said.reference
        ? `${said.subject} is as poor as ${said.operand} or worse`
        : `${said.subject} is ${said.operand} or worse`,
    better: (said) => `${said.subject} is better than ${said.operand}`,
    worse: (said) => `${said.subject} is worse than ${said.operand}`,
    at_least: (said) => `${said.subject} is at least ${said.operand}`,
    at_most: (said) => `${said.subject} is at most ${said.operand}`,
    above: (said) => `${said.subject} is more than ${said.operand}`,
    below: (said) => `${said.subject} is less than ${said.operand}`,
    between: (said) => `${said.subject} is from ${said.list.join(' to ')}`,
    before: (said) => `${said.subject} is before ${said.operand}`,
    after: (said) => `${said.subject} is after ${said.operand}`,
    on_or_before: (said) => `${said.subject} is on or before ${said.operand}`,
    on_or_after: (said) => `${said.subject} is on or after ${said.operand}`,
    within: (said) => `${said.subject} is within ${days(said)} ${said.from} ${said.operand}`,
    later_than: (said) =>
      `${said.subject} is more than ${days(said)} ${said.from === 'of' ? 'before or after' : said.from} ${said.operand}`,
    includes: (said) => `${said.operand} is among ${said.subject}`,
    includes_any: (said) => `${listed(said.list, 'or')} is among ${said.subject}`,
    includes_all: (said) => {
      const [only] = said.list
      return said.list.length === 1
        ? `${only ?? ''} is among ${said.subject}`
        : `${listed(said.list, 'and')} are all among ${said.subject}`
    },
    excludes: (said) => `${said.operand} is not among ${said.subject}`,
    answered: ({ thing, several, name, whether }) => {
      if (thing === 'issues') return `${whether ? 'an' : 'no'} issue is ticked`
      const entry = thing === 'fact' && several ? `the entry for ${name}` : name
      return `${entry} is ${whether ? '' : 'not '}${thing === 'fact' ? 'known' : 'answered'}`
    },
  },
  all: (parts) => joined(parts, 'both', 'and'),
  any: (parts) => joined(parts, 'either', 'or'),
  not: (part) => `it is not the case that ${part.inner}`,
  count: (counted) => {
    const { questions, answers } = counted
    const verb = counted.number === 1 && counted.compare !== 'below' ? 'is' : 'are'
    return `${amount(counted)} of ${listed(questions, 'and')} ${verb} answered ${listed(answers, 'or')}`
  },
  howMany: (questions, answers) => `how many of ${listed(questions, 'and')} are answered ${listed(answers, 'or')}`,
  nothingCounted: 'no question is counted',
  daysBetween: (from, to) => `the days from ${from} to ${to}`,
  moduleOn: (titles) => {
    const modules = titles.map((title) => `the ${title} module`)
    return `${listed(modules, 'or')} is switched on`
  },
}

/** Names that a label may begin with and that keep their capital within a sentence. */
const names = new Set([
  ...months,
  'Crown',
  'English',
  'Welsh',
  'I',
  'Area',
  'British',
  'Wales',
  'England',
  'London',
  'Parliament',
])

function days({ days }: Said): string {
  return days === 1 ? '1 day' : `${days} days`
}

/** Two or more in one sentence; with semicolons, or both and either, where a part has an and or an or of its own. */
function joined(parts: readonly Clause[], both: string, word: string): string {
  const members = parts.map((part) => part.inner)
  if (!parts.some((part) => part.listed)) return listed(members, word)
  const last = members.at(-1) ?? ''
  return members.length === 2
    ? `${both} ${members[0] ?? ''} ${word} ${last}`
    : `${members.slice(0, -1).join('; ')}; ${word} ${last}`
}

function amount({ compare, number }: Counted): string {
  switch (compare) {
    case 'is':
      return number === 0 ? 'none' : `exactly ${number}`
    case 'at_least':
      return `at least ${number}`
    case 'at_most':
      return `at most ${number}`
    case 'above':
      return `more than ${number}`
    case 'below':
      return `fewer than ${number}`
  }
}
