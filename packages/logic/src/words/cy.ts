import { listed, withSmallLetter, type Clause, type Counted, type Said, type Words } from './words.js'

/**
 * Welsh. A first draft that awaits a translator: the labels of a set are put in as they stand, without the mutations
 * that some of these words ask for.
 */
export const cy: Words = {
  months: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
  today: 'heddiw',
  yes: 'Ie',
  no: 'Na',
  notApplicable: 'Ddim yn berthnasol',
  ownQuestion: 'y cwestiwn',
  ownAnswer: 'yr ateb',
  ownAnswers: 'yr atebion',
  ownIssues: 'y materion a diciwyd',
  always: 'bob amser',
  never: 'byth',
  answerTo: (question) => `yr ateb i ${question}`,
  answersTo: (question) => `yr atebion i ${question}`,
  inSentence: (label) => withSmallLetter(label, names),
  tests: {
    is: (said) =>
      said.reference ? `mae ${said.subject} yr un fath â ${said.operand}` : `${said.subject} yw ${said.operand}`,
    is_not: (said) =>
      said.reference
        ? `mae ${said.subject} yn wahanol i ${said.operand}`
        : `mae ${said.subject} yn rhywbeth heblaw ${said.operand}`,
    one_of: (said) => `${said.subject} yw ${listed(said.list, 'neu')}`,
    none_of: (said) => `mae ${said.subject} yn rhywbeth heblaw ${listed(said.list, 'neu')}`,
    better_or_same: (said) =>
      said.reference
        ? `mae ${said.subject} cystal â ${said.operand} neu’n well`
        : `${said.subject} yw ${said.operand} neu well`,
    worse_or_same: (said) =>
      said.reference
        ? `mae ${said.subject} cynddrwg â ${said.operand} neu’n waeth`
        : `${said.subject} yw ${said.operand} neu waeth`,
    better: (said) => `mae ${said.subject} yn well na ${said.operand}`,
    worse: (said) => `mae ${said.subject} yn waeth na ${said.operand}`,
    at_least: (said) => `mae ${said.subject} o leiaf ${said.operand}`,
    at_most: (said) => `mae ${said.subject} ar y mwyaf ${said.operand}`,
    above: (said) => `mae ${said.subject} yn fwy na ${said.operand}`,
    below: (said) => `mae ${said.subject} yn llai na ${said.operand}`,
    between: (said) => `mae ${said.subject} o ${said.list.join(' i ')}`,
    before: (said) => `mae ${said.subject} cyn ${said.operand}`,
    after: (said) => `mae ${said.subject} ar ôl ${said.operand}`,
    on_or_before: (said) => `mae ${said.subject} ar neu cyn ${said.operand}`,
    on_or_after: (said) => `mae ${said.subject} ar neu ar ôl ${said.operand}`,
    within: (said) => `mae ${said.subject} o fewn ${days(said)} ${directions[said.from]} ${said.operand}`,
    later_than: (said) =>
      `mae ${said.subject} fwy na ${days(said)} ${said.from === 'of' ? 'cyn neu ar ôl' : directions[said.from]} ${said.operand}`,
    includes: (said) => `mae ${said.operand} ymhlith ${said.subject}`,
    includes_any: (said) => `mae ${listed(said.list, 'neu')} ymhlith ${said.subject}`,
    includes_all: (said) =>
      `mae ${listed(said.list, and)}${said.list.length > 1 ? ' i gyd' : ''} ymhlith ${said.subject}`,
    excludes: (said) => `nid yw ${said.operand} ymhlith ${said.subject}`,
    answered: ({ thing, several, name, whether }) => {
      if (thing === 'issues') return `${whether ? 'mae' : 'nid oes'} mater wedi’i dicio`
      const entry = thing === 'fact' && several ? `cofnod ${name}` : name
      return `${whether ? 'mae' : 'nid yw'} ${entry} ${thing === 'fact' ? 'yn hysbys' : 'wedi’i ateb'}`
    },
  },
  all: (parts) => joined(parts, and),
  any: (parts) => joined(parts, () => 'neu', 'naill ai '),
  not: (part) => `nid yw hyn yn wir: ${part.inner}`,
  count: (counted) =>
    `yr ateb i ${amount(counted)} o blith ${listed(counted.questions, and)} yw ${listed(counted.answers, 'neu')}`,
  howMany: (questions, answers) => `sawl un o ${listed(questions, and)} sydd â’r ateb ${listed(answers, 'neu')}`,
  nothingCounted: 'ni chyfrifir unrhyw gwestiwn',
  daysBetween: (from, to) => `y dyddiau rhwng ${from} ${and(to)} ${to}`,
  moduleOn: (titles) => {
    const modules = titles.map((title) => `modiwl ${title}`)
    return `mae ${listed(modules, 'neu')} wedi’i droi ymlaen`
  },
}

const names = new Set(['Cymru', 'Cymraeg', 'Saesneg', 'Goron'])

const directions: Readonly<Record<Said['from'], string>> = { after: 'ar ôl', before: 'cyn', of: 'i' }

/** `ac` stands before a vowel, `mae`, `nid` and `naill`; `a` before the rest. */
function and(next: string): string {
  return /^[“(]?(?:[aeiouwyâêîôûŵŷ]|mae\b|nid\b|naill\b)/iu.test(next) ? 'ac' : 'a'
}

function days({ days }: Said): string {
  return `${days} diwrnod`
}

function joined(parts: readonly Clause[], word: (next: string) => string, either = ''): string {
  const members = parts.map((part) => part.inner)
  if (!parts.some((part) => part.listed)) return listed(members, word)
  const last = members.at(-1) ?? ''
  return members.length === 2
    ? `${either}${members[0] ?? ''}, ${word(last)} ${last}`
    : `${members.slice(0, -1).join('; ')}; ${word(last)} ${last}`
}

function amount({ compare, number }: Counted): string {
  switch (compare) {
    case 'is':
      return number === 0 ? 'ddim un' : `union ${number}`
    case 'at_least':
      return `o leiaf ${number}`
    case 'at_most':
      return `ddim mwy na ${number}`
    case 'above':
      return `fwy na ${number}`
    case 'below':
      return `lai na ${number}`
  }
}
