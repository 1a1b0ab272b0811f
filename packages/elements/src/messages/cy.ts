// Draft Welsh wording of the interface. It awaits a translator and is not to be relied on before one has checked it.
import type { Messages, OptionalPart, ProblemSubject } from './messages.js'

const where = (about: ProblemSubject): string =>
  about.question === undefined ? `“${about.label ?? ''}”` : `cwestiwn ${about.question}`

const questions = (count: number): string => `${count} ${count === 2 ? 'gwestiwn' : 'cwestiwn'}`

const list = (items: readonly (string | number)[], last: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

const names: Readonly<Record<OptionalPart, string>> = { comment: 'sylw', issues: 'mater', good_practice: 'arfer da' }
const boxes = { day: 'diwrnod', month: 'mis', year: 'blwyddyn' } as const

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const theDate = (about: ProblemSubject): string =>
  about.due ? `dyddiad y cam ar gyfer ${where(about)}` : `dyddiad ar gyfer ${where(about)}`

const badDate = (about: ProblemSubject): string =>
  about.missing.length > 0
    ? `Rhaid i’r ${theDate(about)} gynnwys ${list(
        about.missing.map((part) => boxes[part]),
        'a',
      )}.`
    : `Rhaid i’r ${theDate(about)} fod yn ddyddiad go iawn, er enghraifft 27 3 2026.`

const give: Readonly<Record<string, (where: string) => string>> = {
  scale: (it) => `Dewiswch radd ar gyfer ${it}.`,
  choice: (it) => `Dewiswch ateb ar gyfer ${it}.`,
  yes_no: (it) => `Dewiswch ie neu na ar gyfer ${it}.`,
  many: (it) => `Ticiwch o leiaf un ateb ar gyfer ${it}.`,
  number: (it) => `Rhowch rif ar gyfer ${it}.`,
  date: (it) => `Rhowch ddyddiad ar gyfer ${it}.`,
}

const needed = (about: ProblemSubject): string =>
  (give[about.kind ?? ''] ?? ((it) => `Ysgrifennwch ateb ar gyfer ${it}.`))(where(about))

/** Draft Welsh wording of the interface. */
export const cy: Messages = {
  language: 'cy',
  question: 'Cwestiwn',
  aboutThisCase: 'Am yr achos hwn',
  aboutThisCaseLead: 'Y ffeithiau hyn sy’n penderfynu pa gwestiynau a ofynnir.',
  fromTheHost: 'O’r system achosion',
  fromYou: 'Gennych chi',
  notKnown: 'Ddim yn hysbys',
  none: 'Dim',
  correct: 'Cywiro',
  keepAsGiven: 'Dadwneud y cywiriad',
  asGiven: (value) => `Yn ôl y system achosion: ${value}`,
  reasonForCorrection: 'Rheswm dros y cywiriad',
  guidance: 'Canllawiau',
  optional: ' dewisol',
  needed: ' ei angen',
  neededBecause: (chosen) => ` ei angen am i chi ddewis ${chosen}`,
  askedBecause: (sentence) => `Gofynnir hyn am fod y canlynol yn wir: ${sentence}.`,
  notAskedBecause: (sentence) =>
    sentence === undefined
      ? 'Ni ofynnir hyn yn yr achos hwn.'
      : `Ni ofynnir hyn am nad yw’r canlynol yn wir: ${sentence}.`,
  notApplicable: 'Ddim yn berthnasol',
  giveTheReason: 'Rhowch y rheswm.',
  reasonNotApplicable: 'Rheswm pam nad yw’n berthnasol',
  comment: 'Sylw',
  issues: 'Materion i’w datrys',
  action: 'Cam y cytunwyd arno',
  actionWhat: 'Beth fydd yn cael ei wneud',
  actionOwner: 'Pwy fydd yn ei wneud',
  actionDue: 'Erbyn pryd',
  goodPractice: 'Arfer da',
  checkReason: 'Pam mae hyn yn gywir',
  note: 'Nodyn',
  warning: 'Gwiriwch hyn',
  addOptional: (parts) =>
    `Ychwanegu ${list(
      parts.map((part) => names[part]),
      'neu',
    )}`,
  optionalParts: (parts) =>
    capital(
      list(
        parts.map((part) => names[part]),
        'a',
      ),
    ),
  onQuestion: (number) => ` ar gyfer cwestiwn ${number}`,
  ofQuestion: (number) => `, cwestiwn ${number}`,
  onLabel: (label) => ` ar gyfer “${label}”`,
  characters: (count, atLeast) => `${count} nod. O leiaf ${atLeast}.`,
  atMostCharacters: (count, atMost) => `${count} nod. Dim mwy na ${atMost}.`,
  day: 'Diwrnod',
  month: 'Mis',
  year: 'Blwyddyn',
  dateExample: 'Er enghraifft, 27 3 2026',
  addModule: (title) => `Ychwanegu’r modiwl: ${title}`,
  moduleReason: 'Rheswm dros ei ychwanegu',
  error: 'Gwall:',
  thereIsAProblem: 'Mae problem',
  back: 'Yn ôl',
  continue: 'Parhau',
  complete: 'Cwblhau’r asesiad',
  sectionOf: (number, total) => `Tudalen ${number} o ${total}`,
  progress: (answered, asked, mayChange) => `Atebwyd ${answered} o ${mayChange ? 'tua ' : ''}${questions(asked)}`,
  completedTitle: 'Cwblhawyd yr asesiad',
  completedText: (title, answered) => `${title}: atebwyd ${questions(answered)}. Ni ellir newid yr atebion yma mwyach.`,
  cannotShow: 'Ni ellir dangos y ffurflen hon',
  nothingLost: 'Ni chollwyd dim o’r hyn a roddwyd.',
  addedAfter: (count, number) => `Ychwanegwyd ${questions(count)} ar ôl cwestiwn ${number}.`,
  addedFirstAfter: (count, number) => `Ychwanegwyd ${questions(count)}, y cyntaf ar ôl cwestiwn ${number}.`,
  addedIn: (count, section) => `Ychwanegwyd ${questions(count)} yn yr adran “${section}”.`,
  addedAtStart: (count) => `Ychwanegwyd ${questions(count)} ar y dechrau.`,
  noLongerAsked: (count) => `Ni ofynnir ${questions(count)} mwyach.`,
  noLongerCount: (numbers) =>
    numbers.length === 1
      ? `Nid yw’r ateb i gwestiwn ${numbers[0]} yn cyfrif mwyach.`
      : `Nid yw’r atebion i gwestiynau ${list(numbers, 'a')} yn cyfrif mwyach.`,
  moduleOffered: (title, number) =>
    `Gallwch ychwanegu’r modiwl “${title}” nawr${number === undefined ? '' : `, ar ôl cwestiwn ${number}`}.`,
  moduleWithdrawn: (title) => `Ni allwch ychwanegu’r modiwl “${title}” mwyach.`,
  refusals: {
    set: 'Ni ellir defnyddio’r set gwestiynau.',
    draft: 'Nid yw’r atebion a gadwyd yn perthyn i’r set gwestiynau hon.',
    facts: 'Ni ellir darllen y ffeithiau am yr achos.',
  },
  setAside: (count) => `Nid yw ${count} eitem yn addas i’r set gwestiynau newydd; cedwir hwy o’r neilltu.`,
  problems: {
    fact_needed: needed,
    fact_reason_needed: (about) => `Dywedwch pam y cywiroch chi ${where(about)}.`,
    outside_its_time: (about) => `Mae’r ${theDate(about)} y tu allan i’r cyfnod y mae’r cwestiynau hyn ar ei gyfer.`,
    answer_needed: needed,
    reason_needed: (about) => `Dywedwch pam nad yw ${where(about)} yn berthnasol.`,
    comment_needed: (about) => `Ysgrifennwch sylw ar gyfer ${where(about)}.`,
    comment_too_short: (about) =>
      `Dywedwch fwy am ${where(about)}: mae gan y sylw ${about.with['length']} nod ac mae angen o leiaf ${about.with['at_least']}.`,
    comment_too_long: (about) =>
      `Byrhewch yr hyn a ysgrifennwyd ar gyfer ${where(about)}: dim mwy na ${about.with['at_most']} nod.`,
    issues_needed: (about) => `Ticiwch o leiaf ${about.with['at_least'] ?? 1} mater ar gyfer ${where(about)}.`,
    action_what_needed: (about) => `Dywedwch beth fydd yn cael ei wneud am ${where(about)}.`,
    action_owner_needed: (about) => `Dywedwch pwy fydd yn gwneud y cam ar gyfer ${where(about)}.`,
    action_due_needed: (about) => `Rhowch y dyddiad erbyn pryd y gwneir y cam ar gyfer ${where(about)}.`,
    action_due_not_a_date: badDate,
    module_reason_needed: (about) => `Dywedwch pam yr ychwanegoch chi ${where(about)}.`,
    check_failed: (about) => about.message ?? '',
    check_reason_needed: (about) => `Rhowch reswm: ${about.message ?? ''}`,
    not_an_option: (about) => `Dewiswch un o’r atebion a gynigir ar gyfer ${where(about)}.`,
    wrong_type: (about) => `Ni ellir darllen yr ateb ar gyfer ${where(about)}. Rhowch ef eto.`,
    not_a_number: (about) => `Rhaid i’r ateb ar gyfer ${where(about)} fod yn rhif, er enghraifft 12.`,
    not_a_date: badDate,
    too_many_decimals: (about) =>
      Number(about.with['decimals'] ?? 0) === 0
        ? `Rhaid i’r ateb ar gyfer ${where(about)} fod yn rhif cyfan.`
        : `Dim mwy na ${about.with['decimals']} digid ar ôl y pwynt yn yr ateb ar gyfer ${where(about)}.`,
    below_least: (about) => `Rhaid i’r ateb ar gyfer ${where(about)} fod yn ${about.with['at_least']} neu fwy.`,
    above_most: (about) => `Rhaid i’r ateb ar gyfer ${where(about)} fod yn ${about.with['at_most']} neu lai.`,
    too_early: (about) => `Rhaid i’r ${theDate(about)} fod yn ${about.with['not_before']} neu’n hwyrach.`,
    too_late: (about) => `Rhaid i’r ${theDate(about)} fod yn ${about.with['not_after']} neu’n gynharach.`,
    too_long: (about) => `Dim mwy na ${about.with['at_most']} nod yn yr ateb ar gyfer ${where(about)}.`,
    wrong_format: (about) => `Nid yw’r ateb ar gyfer ${where(about)} wedi’i ysgrifennu yn y ffurf sydd ei hangen.`,
    exclusive_with_others: (about) =>
      `Rhaid i un o’r atebion a diciwyd ar gyfer ${where(about)} sefyll ar ei ben ei hun.`,
    not_applicable_not_allowed: (about) => `Ni ellir dewis “Ddim yn berthnasol” ar gyfer ${where(about)}.`,
    draft_not_allowed: () => 'Drafft yw’r set gwestiynau hon: ni ellir cwblhau asesiad arni yma.',
    envelope_needed: (about) => `Mae angen "${about.with['property']}" ar y cofnod; rhaid i’r dudalen hon ei roi.`,
    envelope_not_known: (about) =>
      `Mae’r dudalen hon yn rhoi "${about.with['property']}", nad oes lle iddo yn y cofnod.`,
    envelope_wrong: (about) => `Ni all yr hyn a roddir fel "${about.with['property']}" sefyll yn y cofnod.`,
    not_asked: (about) => `Ni ofynnir ${where(about)} ar hyn o bryd.`,
    not_known: () => 'Nid yw’r hyn a newidiwyd yn y ffurflen.',
    not_allowed: () => 'Ni ellir newid hyn yma.',
  },
}
