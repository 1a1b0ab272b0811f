import type { Text } from '@iqa/model'
import type { Declaration, Declarations } from '../src/condition.js'
import type { ValueType } from '../src/operators.js'

const english = (text: string): Text => ({ en: text })

const met = [
  { id: 'fully_met', label: english('Fully met') },
  { id: 'partly_met', label: english('Partly met') },
  { id: 'mostly_met', label: english('Mostly met'), retired: true as const },
  { id: 'not_met', label: { en: 'Not met', cy: 'Heb ei fodloni' } },
]
const yesNo = [
  { id: 'yes', label: { en: 'Yes', cy: 'Ie' } },
  { id: 'no', label: { en: 'No', cy: 'Na' } },
]

/** Something of every type that a condition can name, in every place. */
export const declarations: readonly Declaration[] = [
  fact('request_type', 'choice', 'What the police asked for', [
    { id: 'charging', label: english('A charging decision') },
    { id: 'eia', label: english('Early investigative advice (EIA)') },
    { id: 'appeal', label: english('An appeal') },
  ]),
  fact('asked_again_for', 'choice', 'What they asked for the second time', [
    { id: 'charging', label: english('A charging decision') },
    { id: 'eia', label: english('Early investigative advice (EIA)') },
    { id: 'appeal', label: english('An appeal') },
  ]),
  fact('domestic_abuse', 'yes_no', 'The domestic abuse flag', yesNo),
  fact('withdrawn', 'yes_no', 'Whether the complaint was withdrawn', yesNo),
  fact('flags', 'many', 'The flags on the case', [
    { id: 'hate_crime', label: english('Hate crime') },
    { id: 'youth', label: english('Youth') },
    { id: 'fraud', label: english('Fraud') },
  ]),
  fact('pages', 'number', 'The number of pages served'),
  fact('pages_read', 'number', 'The number of pages read'),
  fact('received_date', 'date', 'The date the request came in'),
  fact('advice_date', 'date', 'The date of the advice'),
  fact('case_ref', 'text', 'The case reference'),
  fact('police_ref', 'text', 'CPS reference of the police'),
  rated('code_test', 'Was the legal test for charging applied correctly?'),
  rated('charges_right', 'Do the charges fit the offending?'),
  rated('disclosure.police_schedules', 'Were the police schedules complete and clear?'),
  { path: 'answers.complex', type: 'yes_no', label: english('Is the case complex?'), options: yesNo },
  { path: 'answers.why_late', type: 'text', label: english('Why was the advice late?') },
  { path: 'values.days_to_advice', type: 'number', label: english('Days to the advice') },
  { path: 'values.late', type: 'yes_no', label: english('Lateness'), options: yesNo },
  { path: 'answer', type: 'scale', label: english('Own'), options: met, scale: 'met', not_applicable: true },
  {
    path: 'issues',
    type: 'many',
    label: english('Issues'),
    options: [
      { id: 'elements_missing', label: english('An element is missing') },
      { id: 'reasons_thin', label: english('The reasons are thin') },
    ],
  },
  { path: 'today', type: 'date', label: english('Today') },
]

export const moduleIds: readonly string[] = ['disclosure', 'victims']

const byPath = new Map(declarations.map((declaration) => [declaration.path, declaration]))

export const declared: Declarations = {
  get: (path) => byPath.get(path),
  moduleTitle: (id) => ({ disclosure: english('Disclosure'), victims: english('Victims') })[id],
}

function fact(id: string, type: ValueType, label: string, options?: NonNullable<Declaration['options']>): Declaration {
  return { path: `facts.${id}`, type, label: english(label), ...(options && { options }) }
}

function rated(id: string, ask: string): Declaration {
  return { path: `answers.${id}`, type: 'scale', label: english(ask), options: met, scale: 'met', not_applicable: true }
}
