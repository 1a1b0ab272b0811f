import type { Messages, OptionalPart, ProblemSubject } from './messages.js'

const where = (about: ProblemSubject): string =>
  about.question === undefined ? `“${about.label ?? ''}”` : `question ${about.question}`

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`)

const list = (items: readonly (string | number)[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

const names: Readonly<Record<OptionalPart, string>> = {
  comment: 'comment',
  issues: 'issue',
  good_practice: 'good practice',
}
const plain: Readonly<Record<OptionalPart, string>> = {
  comment: 'comment',
  issues: 'issues',
  good_practice: 'good practice',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const theDate = (about: ProblemSubject): string =>
  about.due ? `date of the action for ${where(about)}` : `date for ${where(about)}`

const badDate = (about: ProblemSubject): string =>
  about.missing.length > 0
    ? `The ${theDate(about)} must include a ${list(about.missing, 'and a')}.`
    : `The ${theDate(about)} must be a real date, such as 27 3 2026.`

const give: Readonly<Record<string, (where: string) => string>> = {
  scale: (it) => `Choose a rating for ${it}.`,
  choice: (it) => `Choose an answer for ${it}.`,
  yes_no: (it) => `Choose yes or no for ${it}.`,
  many: (it) => `Tick at least one answer for ${it}.`,
  number: (it) => `Enter a number for ${it}.`,
  date: (it) => `Enter a date for ${it}.`,
}

const needed = (about: ProblemSubject): string =>
  (give[about.kind ?? ''] ?? ((it) => `Write an answer for ${it}.`))(where(about))

/** English wording of the interface. */
export const en: Messages = {
  language: 'en',
  question: 'Question',
  aboutThisCase: 'About this case',
  aboutThisCaseLead: 'These facts decide which questions you are asked.',
  fromTheHost: 'From the case system',
  fromYou: 'From you',
  notKnown: 'Not known',
  none: 'None',
  correct: 'Correct',
  keepAsGiven: 'Undo the correction',
  asGiven: (value) => `The case system says: ${value}`,
  reasonForCorrection: 'Reason for the correction',
  guidance: 'Guidance',
  optional: ' optional',
  needed: ' needed',
  neededBecause: (chosen) => ` needed because you chose ${chosen}`,
  askedBecause: (sentence) => `Asked because ${sentence}.`,
  notAskedBecause: (sentence) =>
    sentence === undefined ? 'Not asked of this case.' : `Not asked because this does not hold: ${sentence}.`,
  notApplicable: 'Not applicable',
  giveTheReason: 'Give the reason.',
  reasonNotApplicable: 'Reason it does not apply',
  comment: 'Comment',
  issues: 'Issues to address',
  action: 'Agreed action',
  actionWhat: 'What will be done',
  actionOwner: 'Who will do it',
  actionDue: 'By when',
  goodPractice: 'Good practice',
  checkReason: 'Why this is right',
  note: 'Note',
  warning: 'Check this',
  addOptional: (parts) =>
    `Add ${parts[0] === 'issues' ? 'an ' : parts[0] === 'comment' ? 'a ' : ''}${list(
      parts.map((part) => names[part]),
      'or',
    )}`,
  optionalParts: (parts) =>
    capital(
      list(
        parts.map((part) => plain[part]),
        'and',
      ),
    ),
  onQuestion: (number) => ` on question ${number}`,
  ofQuestion: (number) => `, question ${number}`,
  onLabel: (label) => ` for “${label}”`,
  characters: (count, atLeast) => `${count === 1 ? '1 character' : `${count} characters`}. At least ${atLeast}.`,
  atMostCharacters: (count, atMost) => `${count === 1 ? '1 character' : `${count} characters`}. At most ${atMost}.`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
  dateExample: 'For example, 27 3 2026',
  addModule: (title) => `Add the module: ${title}`,
  moduleReason: 'Reason for adding it',
  error: 'Error:',
  thereIsAProblem: 'There is a problem',
  back: 'Back',
  continue: 'Continue',
  complete: 'Complete the assessment',
  sectionOf: (number, total) => `Page ${number} of ${total}`,
  progress: (answered, asked, mayChange) => `${answered} of ${mayChange ? 'about ' : ''}${questions(asked)} answered`,
  completedTitle: 'Assessment completed',
  completedText: (title, answered) =>
    `${title}: ${questions(answered)} answered. The answers can no longer be changed here.`,
  cannotShow: 'This form cannot be shown',
  nothingLost: 'Nothing that was entered is lost.',
  addedAfter: (count, number) => `${questions(count)} added after question ${number}.`,
  addedFirstAfter: (count, number) => `${questions(count)} added, the first after question ${number}.`,
  addedIn: (count, section) => `${questions(count)} added in the section “${section}”.`,
  addedAtStart: (count) => `${questions(count)} added at the start.`,
  noLongerAsked: (count) =>
    count === 1 ? '1 question is no longer asked.' : `${count} questions are no longer asked.`,
  noLongerCount: (numbers) =>
    numbers.length === 1
      ? `The answer to question ${numbers[0]} no longer counts.`
      : `The answers to questions ${list(numbers, 'and')} no longer count.`,
  moduleOffered: (title, number) =>
    `You can now add the module “${title}”${number === undefined ? '' : `, after question ${number}`}.`,
  moduleWithdrawn: (title) => `You can no longer add the module “${title}”.`,
  refusals: {
    set: 'The question set cannot be used.',
    draft: 'The saved answers do not belong to this question set.',
    facts: 'The facts about the case cannot be read.',
  },
  setAside: (count) =>
    `${count === 1 ? '1 entry does' : `${count} entries do`} not fit the changed question set and ${count === 1 ? 'is' : 'are'} kept aside.`,
  problems: {
    fact_needed: needed,
    fact_reason_needed: (about) => `Say why you corrected ${where(about)}.`,
    outside_its_time: (about) => `The ${theDate(about)} is outside the time that these questions are for.`,
    answer_needed: needed,
    reason_needed: (about) => `Say why ${where(about)} does not apply.`,
    comment_needed: (about) => `Write a comment for ${where(about)}.`,
    comment_too_short: (about) =>
      `Say more about ${where(about)}: the comment has ${about.with['length']} characters and needs at least ${about.with['at_least']}.`,
    comment_too_long: (about) =>
      `Shorten what you wrote for ${where(about)}: it may have at most ${about.with['at_most']} characters.`,
    issues_needed: (about) =>
      Number(about.with['at_least'] ?? 1) > 1
        ? `Tick at least ${about.with['at_least']} issues for ${where(about)}.`
        : `Tick at least one issue for ${where(about)}.`,
    action_what_needed: (about) => `Say what will be done about ${where(about)}.`,
    action_owner_needed: (about) => `Say who will do the action for ${where(about)}.`,
    action_due_needed: (about) => `Enter the date by which the action for ${where(about)} will be done.`,
    action_due_not_a_date: badDate,
    module_reason_needed: (about) => `Say why you added ${where(about)}.`,
    check_failed: (about) => about.message ?? '',
    check_reason_needed: (about) => `Give a reason: ${about.message ?? ''}`,
    not_an_option: (about) => `Choose one of the answers offered for ${where(about)}.`,
    wrong_type: (about) => `The answer for ${where(about)} cannot be read. Give it again.`,
    not_a_number: (about) => `The answer for ${where(about)} must be a number, such as 12.`,
    not_a_date: badDate,
    too_many_decimals: (about) =>
      Number(about.with['decimals'] ?? 0) === 0
        ? `The answer for ${where(about)} must be a whole number.`
        : `The answer for ${where(about)} may have at most ${about.with['decimals']} digits after the point.`,
    below_least: (about) => `The answer for ${where(about)} must be ${about.with['at_least']} or more.`,
    above_most: (about) => `The answer for ${where(about)} must be ${about.with['at_most']} or less.`,
    too_early: (about) => `The ${theDate(about)} must be ${about.with['not_before']} or later.`,
    too_late: (about) => `The ${theDate(about)} must be ${about.with['not_after']} or earlier.`,
    too_long: (about) => `The answer for ${where(about)} may have at most ${about.with['at_most']} characters.`,
    wrong_format: (about) => `The answer for ${where(about)} is not written in the form it needs.`,
    exclusive_with_others: (about) => `One of the answers ticked for ${where(about)} can only stand alone.`,
    not_applicable_not_allowed: (about) => `“Not applicable” cannot be chosen for ${where(about)}.`,
    draft_not_allowed: () => 'This question set is a draft: an assessment cannot be completed on it here.',
    envelope_needed: (about) => `The record needs "${about.with['property']}", which this page must give.`,
    envelope_not_known: (about) =>
      `This page gives "${about.with['property']}" for the record, which has no place for it.`,
    envelope_wrong: (about) => `What this page gives as "${about.with['property']}" cannot stand in the record.`,
    not_asked: (about) => `${capital(where(about))} is not asked at present.`,
    not_known: () => 'The form does not have what was changed.',
    not_allowed: () => 'This cannot be changed here.',
  },
}
