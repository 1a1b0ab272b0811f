import { defineDiagnostic, type DiagnosticKind } from '../define.js'

// 3xx: conditions, values, checks and the kinds of answer they are about; and, of 4xx, what waits for itself.

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : `Did you mean ${nearest}?`)
const said = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ')

/** A type of answer as authors say it, with its article. */
export function typeInWords(type: string): string {
  const words: Readonly<Record<string, string>> = {
    choice: 'choice',
    scale: 'scale',
    yes_no: 'yes or no question',
    many: 'list of answers',
    number: 'number',
    date: 'date',
    text: 'free text',
    long_text: 'free text',
  }
  return words[type] ?? type
}

export const notACondition: DiagnosticKind<{ instead?: string | undefined }> = defineDiagnostic({
  code: 'IQA300',
  severity: 'error',
  heading: 'This is not a condition.',
  title: () => 'This is not a condition.',
  why: 'A condition names something and the answer that it must have.',
  help: (it) => it.instead ?? 'Write  id: answer.',
  suppressible: true,
})

export const needsSingleValue: DiagnosticKind<{ instead?: string | undefined }> = defineDiagnostic({
  code: 'IQA301',
  severity: 'error',
  heading: 'This needs a single value.',
  title: () => 'This needs a single value.',
  why: 'Only one thing can be compared at a time.',
  help: (it) => it.instead ?? 'Write one answer, number or date.',
  suppressible: true,
})

export const wrongLiteral: DiagnosticKind<{ id: string; type: string; value: string }> = defineDiagnostic({
  code: 'IQA302',
  severity: 'error',
  heading: '{id} is a {date}, but "{v}" is not.',
  title: (it) => `${it.id} is a ${it.type}, but "${it.value}" is not.`,
  why: 'The comparison could never be true.',
  help: (it) =>
    it.type === 'date'
      ? 'Write a day that exists, as 2026-01-31, or today.'
      : 'Write a number, without quotes: 5 or 2.5.',
  suppressible: true,
})

export const operatorNotForType: DiagnosticKind<{
  op: string
  id: string
  type: string | undefined
  nearest?: string | undefined
  operators: readonly string[]
}> = defineDiagnostic({
  code: 'IQA303',
  severity: 'error',
  heading: '"{op}" cannot be used with {id}, which is a {type}.',
  title: (it) =>
    it.type === undefined
      ? `"${it.op}" is not a way to compare.`
      : `"${it.op}" cannot be used with ${it.id}, which is a ${typeInWords(it.type)}.`,
  why: 'Each type of answer has comparisons of its own.',
  help: (it) => said(meant(it.nearest), `Use one of: ${it.operators.join(', ')}.`),
  suppressible: true,
})

export const manyNeedsOperator: DiagnosticKind<{ id: string; value: string }> = defineDiagnostic({
  code: 'IQA304',
  severity: 'error',
  heading: '{id} allows more than one answer, so say how to compare it.',
  title: (it) => `${it.id} allows more than one answer, so say how to compare it.`,
  why: '"Is" is unclear on a list.',
  help: (it) => `Write  ${it.id}: {includes: ${it.value}}, or use includes_any, includes_all or excludes.`,
  suppressible: true,
})

export const listWithoutAllOrAny: DiagnosticKind<object> = defineDiagnostic({
  code: 'IQA305',
  severity: 'error',
  heading: 'This list does not say whether all or any must be true.',
  title: () => 'This list does not say whether all or any must be true.',
  why: 'The two differ.',
  help: () => 'Put all: or any: above the list.',
  suppressible: true,
})

export const trueForYes: DiagnosticKind<{ is: string; write: string }> = defineDiagnostic({
  code: 'IQA306',
  severity: 'warning',
  heading: 'Write yes instead of true.',
  title: (it) => `Write ${it.write} instead of ${it.is}.`,
  why: 'One spelling is easier to search for and to read.',
  help: (it) => `It is read as ${it.write}.`,
  suppressible: true,
})

export const listOfOne: DiagnosticKind<object> = defineDiagnostic({
  code: 'IQA307',
  severity: 'warning',
  heading: 'This list has one value.',
  title: () => 'This list has one value.',
  why: 'A list says that there is something to choose from.',
  help: () => 'Drop the brackets, or add what is missing.',
  suppressible: true,
})

export const cannotCompare: DiagnosticKind<{ a: string; aType: string; b: string; bType: string }> = defineDiagnostic({
  code: 'IQA308',
  severity: 'error',
  heading: '{a} and {b} cannot be compared: one is a {t}, the other a {u}.',
  title: (it) => `${it.a} and ${it.b} cannot be compared: one is a ${it.aType}, the other a ${it.bType}.`,
  why: 'The comparison would mean nothing.',
  help: () => 'Compare two things of one type; scales in order only with the same scale.',
  suppressible: true,
})

export const trueOfUnanswered: DiagnosticKind<{ id: string; how: 'not' | 'answered' | 'count' }> = defineDiagnostic({
  code: 'IQA309',
  severity: 'note',
  heading: 'This is also true while {id} has no answer.',
  title: (it) => `This is also true while ${it.id} has no answer.`,
  why: 'Only not:, answered: no and a count that asks for few are true of what is unanswered.',
  help: (it) =>
    it.how === 'not'
      ? 'Write is_not, excludes or the opposite comparison if that is not meant.'
      : 'Leave it if that is meant.',
  suppressible: true,
})

export const isNotBest: DiagnosticKind<{ best: string }> = defineDiagnostic({
  code: 'IQA310',
  severity: 'warning',
  heading: '"is not {best}" also asks for a comment on {not_applicable}.',
  title: (it) => `"is not ${it.best}" also asks for a comment on not applicable.`,
  why: 'Not applicable lies outside the order of the scale.',
  help: (it) => `Write {below: ${it.best}}, which leaves it out.`,
  suppressible: true,
})

export const rawRuleFault: DiagnosticKind<{
  how: 'operator' | 'variable' | 'keys'
  name: string
  nearest?: string | undefined
  operators?: readonly string[]
}> = defineDiagnostic({
  code: 'IQA311',
  severity: 'error',
  heading: 'The raw rule uses "{op}" or "{var}", which does not exist, or has two keys in one rule.',
  title: (it) =>
    it.how === 'keys'
      ? 'This part of the raw rule needs exactly one operator.'
      : it.how === 'operator'
        ? `The raw rule uses the operator "${it.name}", which does not exist.`
        : `The raw rule reads "${it.name}", which does not exist.`,
  why: 'A rule with two keys counts as true, and a name that does not exist as nothing, without a word.',
  help: (it) =>
    it.how === 'keys'
      ? 'Join the parts with and or or.'
      : it.nearest !== undefined
        ? meant(it.nearest)
        : it.how === 'operator'
          ? `Use one of: ${(it.operators ?? []).join(', ')}.`
          : 'Write what it is before its id: facts.id, answers.id, values.id or modules.id.',
  suppressible: true,
})

export const rawNeedsReadsAs: DiagnosticKind<object> = defineDiagnostic({
  code: 'IQA312',
  severity: 'warning',
  heading: 'Raw rules need reads_as.',
  title: () => 'Raw rules need reads_as.',
  why: 'Reviewers cannot read raw rules.',
  help: () => 'Add one sentence that says what it means:  reads_as: …',
  suppressible: true,
})

export const rawGuesses: DiagnosticKind<{ op: string; write: string }> = defineDiagnostic({
  code: 'IQA313',
  severity: 'warning',
  heading: 'The raw rule uses {== / in on text}, which guesses.',
  title: (it) => `The raw rule uses ${it.op}, which guesses.`,
  why: 'With == an empty text equals 0; in finds "met" inside "not_met".',
  help: (it) => `Write ${it.write}; it is read so.`,
  suppressible: true,
})

export const rawCouldBeShort: DiagnosticKind<{ short: string }> = defineDiagnostic({
  code: 'IQA314',
  severity: 'note',
  heading: 'This raw rule can be written as {short form}.',
  title: () => 'This raw rule can be written in short form.',
  why: 'The short form is easier to read and is checked more closely.',
  help: (it) => `Write  ${it.short}`,
  suppressible: true,
})

export const noAnswerHere: DiagnosticKind<{ word: string; how: 'outside' | 'no_issues' | 'none_has_issues' }> =
  defineDiagnostic({
    code: 'IQA315',
    severity: 'error',
    heading: 'There is no "{answer or issues}" to read here.',
    title: (it) =>
      it.how === 'no_issues'
        ? 'This question has no issues to read.'
        : it.how === 'none_has_issues'
          ? 'None of the questions of this check has issues to read.'
          : `There is no "${it.word}" to read here.`,
    why: "The words answer and issues belong to a question's comment, issues and action rules, and to checks with each.",
    help: (it) =>
      it.how === 'no_issues'
        ? 'Declare issues on the question, or leave this out.'
        : it.how === 'none_has_issues'
          ? 'Declare issues on one of them, or leave this out.'
          : 'Name the question by its id.',
    suppressible: true,
  })

export const notApplicableNotAllowed: DiagnosticKind<{ type: string }> = defineDiagnostic({
  code: 'IQA316',
  severity: 'error',
  heading: 'A {date} cannot be answered not applicable.',
  title: (it) => `A question answered with a ${typeInWords(it.type)} cannot be answered not applicable.`,
  why: 'Only scales, choices and yes or no questions have room for it.',
  help: () => 'Delete the line, or give the question a condition.',
  suppressible: true,
})

export const valueNeedsOne: DiagnosticKind<object> = defineDiagnostic({
  code: 'IQA317',
  severity: 'error',
  heading: 'A value is exactly one of days_between, count and when.',
  title: () => 'A value is exactly one of days_between, count and when.',
  why: 'A value has one meaning.',
  help: () => 'Keep one of them, or make two values.',
  suppressible: true,
})

export const wrongTypeHere: DiagnosticKind<{ id: string; type: string; needed: string }> = defineDiagnostic({
  code: 'IQA318',
  severity: 'error',
  heading: '{id} is a {number}, but a {date} is needed here.',
  title: (it) => `${it.id} is a ${typeInWords(it.type)}, but a ${it.needed} is needed here.`,
  why: 'What is counted or measured must be of the right type.',
  help: (it) => `Name something that is a ${it.needed}.`,
  suppressible: true,
})

export const unsafePattern: DiagnosticKind<{ reason: string }> = defineDiagnostic({
  code: 'IQA319',
  severity: 'error',
  heading: 'This pattern may not be safe.',
  title: (it) => `This pattern may not be safe: ${it.reason}.`,
  why: 'One answer could freeze the page.',
  help: () => 'Use a named format, or a pattern without repeats inside repeats, with at_most 200 or less.',
  suppressible: false,
})

export const limitsCross: DiagnosticKind<{ least: string; most: string; how?: 'out_of_range' | 'later' | undefined }> =
  defineDiagnostic({
    code: 'IQA320',
    severity: 'error',
    heading: '{at_least} is more than {at_most}.',
    title: (it) =>
      it.how === 'out_of_range'
        ? `${it.least} must be ${it.most}.`
        : `${it.least} is ${it.how === 'later' ? 'later' : 'more'} than ${it.most}.`,
    why: 'No answer could meet both.',
    help: () => 'Put the limits right.',
    suppressible: true,
  })

export const textOnlyWithText: DiagnosticKind<{ id: string }> = defineDiagnostic({
  code: 'IQA321',
  severity: 'error',
  heading: '{id} is free text, which can only be compared with a text fact.',
  title: (it) => `${it.id} is free text, which can only be compared with a text fact.`,
  why: 'What people write freely is never the same twice.',
  help: (it) => `Write  ${it.id}: {answered: yes}, or {is: {ref: …}} with a fact of type text.`,
  suppressible: true,
})

export const checkNeedsOne: DiagnosticKind<object> = defineDiagnostic({
  code: 'IQA322',
  severity: 'error',
  heading: 'A check has exactly one of about and each.',
  title: () => 'A check has exactly one of about and each.',
  why: 'It runs once for the questions it is about, or once for each of a kind.',
  help: () => 'Write  about: [question], or  each: rated.',
  suppressible: true,
})

export const noRoomForComment: DiagnosticKind<{ type: string }> = defineDiagnostic({
  code: 'IQA323',
  severity: 'error',
  heading: 'A {date} cannot have a comment rule.',
  title: (it) => `A question answered with a ${typeInWords(it.type)} cannot have a comment rule.`,
  why: 'Comments belong to scales, choices and yes or no questions.',
  help: () => 'Ask for the words in a question of their own.',
  suppressible: true,
})

export const wrongOperand: DiagnosticKind<{ op: string; needs: string; example: string }> = defineDiagnostic({
  code: 'IQA324',
  severity: 'error',
  heading: '"{op}" needs {what}.',
  title: (it) => `"${it.op}" needs ${it.needs}.`,
  why: 'Without it the comparison has no meaning.',
  help: (it) => `Write  ${it.example}`,
  suppressible: true,
})

export const optionsNeeded: DiagnosticKind<{ type: string; how: 'none' | 'both' | 'retired' }> = defineDiagnostic({
  code: 'IQA325',
  severity: 'error',
  heading: 'A {choice} needs options.',
  title: (it) =>
    it.how === 'both'
      ? 'This has options and a code list; it needs one of them.'
      : it.how === 'retired'
        ? 'Every option here is retired, so nothing can be chosen.'
        : `A ${typeInWords(it.type)} needs options.`,
  why: 'There must be something to choose from.',
  help: () => 'Write  options: {id: Label}, or name a code list of a library.',
  suppressible: true,
})

export const notForThisKind: DiagnosticKind<{ key: string; type: string }> = defineDiagnostic({
  code: 'IQA326',
  severity: 'error',
  heading: '"{key}" means nothing for a {type}.',
  title: (it) => `"${it.key}" means nothing for a ${typeInWords(it.type)}.`,
  why: 'Somebody would believe that it does something.',
  help: () => 'Delete it, or change the type.',
  suppressible: true,
})

export const appliesByDate: DiagnosticKind<{ how: 'missing' | 'not_a_date'; id?: string | undefined }> =
  defineDiagnostic({
    code: 'IQA327',
    severity: 'error',
    heading: 'The time that a set applies to needs applies_by, a fact that is a date.',
    title: (it) =>
      it.how === 'missing'
        ? 'applies_from and applies_to need applies_by.'
        : `applies_by needs a fact that is a date; ${it.id} is not.`,
    why: 'The set is chosen by that date.',
    help: () => 'Write  applies_by: and the id of a fact of type date.',
    suppressible: true,
  })

export const ruleTooLarge: DiagnosticKind<{ how: 'deep' | 'large' | 'set' }> = defineDiagnostic({
  code: 'IQA328',
  severity: 'error',
  heading: 'This condition is too large or too deep.',
  title: (it) =>
    it.how === 'deep'
      ? 'This condition is too deep.'
      : it.how === 'large'
        ? 'This condition is too large.'
        : 'This set has too many conditions.',
  why: 'Nobody can read it, and a form must answer at once.',
  help: () => 'Give parts of it a name under values:.',
  suppressible: false,
})

export const rawOperands: DiagnosticKind<{ op: string }> = defineDiagnostic({
  code: 'IQA329',
  severity: 'error',
  heading: 'The raw rule gives "{op}" something that it cannot take.',
  title: (it) => `The raw rule gives "${it.op}" something that it cannot take.`,
  why: 'Engines would differ in what they make of it.',
  help: () => 'Give it as many values as it takes, each of its type.',
  suppressible: true,
})

export const writtenAgain: DiagnosticKind<{ what: string; counted?: boolean }> = defineDiagnostic({
  code: 'IQA330',
  severity: 'error',
  heading: '{id} is counted twice, or stands in a list twice.',
  title: (it) => (it.counted === true ? `${it.what} is counted twice.` : `${it.what} stands in this list twice.`),
  why: 'One answer would weigh as two, or another was meant.',
  help: () => 'Delete one of the two, or write what was meant.',
  suppressible: true,
})

export const waitForEachOther: DiagnosticKind<{ a: string; b: string }> = defineDiagnostic({
  code: 'IQA404',
  severity: 'error',
  heading: '{a} and {b} wait for each other.',
  title: (it) => (it.a === it.b ? `${it.a} waits for itself.` : `${it.a} and ${it.b} wait for each other.`),
  why: 'Neither could ever be worked out.',
  help: (it) => `Make ${it.a === it.b ? 'it' : 'one of them'} depend on something else.`,
  suppressible: true,
})
