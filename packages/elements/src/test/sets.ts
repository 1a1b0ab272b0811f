import {
  digestWithout,
  type CompiledCondition,
  type CompiledQuestion,
  type CompiledQuestionSet,
  type Option,
  type Rule,
} from '@iqa/model'

const t = (en: string, cy?: string): { [language: string]: string } => (cy === undefined ? { en } : { en, cy })

/** A rule with the guards that the compiler writes. */
export const is = (path: string, value: string): Rule => ({
  and: [{ '!==': [{ var: path }, null] }, { '===': [{ var: path }, value] }],
})

export const when = (rule: Rule, en: string): CompiledCondition => ({ rule, read_back: t(en) })

const met: [Option, ...Option[]] = [
  { id: 'fully_met', label: t('Fully met', 'Wedi’i fodloni’n llawn') },
  { id: 'partly_met', label: t('Partly met', 'Wedi’i fodloni’n rhannol') },
  { id: 'not_met', label: t('Not met', 'Heb ei fodloni') },
]

const yesNo: [Option, ...Option[]] = [
  { id: 'yes', label: t('Yes', 'Ie') },
  { id: 'no', label: t('No', 'Na') },
]

type Sparse = Pick<CompiledQuestion, 'id' | 'section' | 'ask' | 'answer'> & Partial<CompiledQuestion>

const notMet = when(is('answer', 'not_met'), 'the answer is Not met')

export const scaleAnswer = (guidance: readonly string[] = []): CompiledQuestion['answer'] => ({
  kind: 'scale',
  scale: 'met',
  options: met.map((option, index) => ({ ...option, ...(guidance[index] && { guidance: t(guidance[index]) }) })) as [
    Option,
    ...Option[],
  ],
})

/** A set from what a test is about; the rest is filled in and sealed. */
export function setOf(
  parts: Partial<Omit<CompiledQuestionSet, 'questions' | 'digest'>> & { readonly questions: readonly Sparse[] },
): CompiledQuestionSet {
  const set: CompiledQuestionSet = {
    iqa_compiled: 1,
    set: 'small',
    title: t('Small assessment', 'Asesiad bach'),
    version: '1.0.0',
    status: 'published',
    digest: '',
    languages: ['en'],
    reads_today: false,
    standards: [],
    stages: [],
    judges: [],
    not_assessed: [],
    includes: [],
    facts: [],
    scales: [{ id: 'met', options: met }],
    values: [],
    modules: [],
    checks: [],
    sections: [{ id: 'main', title: t('Main part'), task: true }],
    ...parts,
    questions: parts.questions.map((question, index) => ({
      number: index + 1,
      not_applicable: 'no',
      required: 'yes',
      not_asked: 'hidden',
      standards: [],
      covers: [],
      good_practice: false,
      ...question,
    })),
  }
  return { ...set, digest: digestWithout(set, 'digest') }
}

/** One question of each kind. */
export const everyKind: CompiledQuestionSet = setOf({
  set: 'every_kind',
  title: t('Every kind of answer'),
  questions: [
    { id: 'rated', section: 'main', ask: t('Was it done well?'), answer: scaleAnswer(), not_applicable: 'reason' },
    {
      id: 'chosen',
      section: 'main',
      ask: t('Which test was applied?'),
      answer: {
        kind: 'choice',
        options: [
          { id: 'full', label: t('Full Code Test') },
          { id: 'threshold', label: t('Threshold Test') },
        ],
      },
    },
    { id: 'agreed', section: 'main', ask: t('Was it on time?'), answer: { kind: 'yes_no', options: yesNo } },
    {
      id: 'several',
      section: 'main',
      ask: t('Who was told?'),
      answer: {
        kind: 'many',
        options: [
          { id: 'police', label: t('The police') },
          { id: 'victim', label: t('The victim') },
          { id: 'nobody', label: t('Nobody') },
        ],
        exclusive: 'nobody',
      },
    },
    {
      id: 'days',
      section: 'main',
      ask: t('How many days did it take?'),
      answer: { kind: 'number', decimals: 0, at_least: 0, at_most: 90, unit: t('days') },
    },
    { id: 'on', section: 'main', ask: t('When was it decided?'), answer: { kind: 'date' } },
    { id: 'line', section: 'main', ask: t('Who decided?'), answer: { kind: 'text', at_most: 200 } },
    {
      id: 'story',
      section: 'main',
      ask: t('What happened?'),
      answer: { kind: 'long_text', at_most: 4000 },
      required: 'no',
    },
  ],
})

const late = when(is('answers.on_time', 'no'), '“Was the decision on time?” is No')

/** The whole of an assessment in small: facts, conditions, follow-up, a module, checks, two sections. */
export const assessment: CompiledQuestionSet = setOf({
  set: 'pre_charge',
  title: t('Pre-charge assessment', 'Asesiad cyn cyhuddo'),
  languages: ['en', 'cy'],
  facts: [
    {
      id: 'request_type',
      label: t('What the police asked for', 'Yr hyn y gofynnodd yr heddlu amdano'),
      answer: {
        kind: 'choice',
        options: [
          { id: 'charging', label: t('A charging decision') },
          { id: 'eia', label: t('Early investigative advice') },
        ],
      },
      required: true,
      from: 'host',
      correct: 'reason',
    },
    {
      id: 'received',
      label: t('Request came in'),
      answer: { kind: 'date' },
      required: true,
      from: 'host',
      correct: 'no',
    },
    {
      id: 'victim',
      label: t('There is an identified victim'),
      answer: { kind: 'yes_no', options: yesNo },
      required: true,
      from: 'assessor',
      correct: 'no',
    },
  ],
  sections: [
    {
      id: 'advice',
      title: t('Early advice'),
      task: true,
      when: when(is('facts.request_type', 'eia'), 'the police asked for early advice'),
    },
    { id: 'legal_decision', title: t('The legal decision', 'Y penderfyniad cyfreithiol'), task: true },
    { id: 'timing', title: t('Victims and timing'), task: true },
  ],
  modules: [
    {
      id: 'disclosure',
      module: 'disclosure',
      title: t('Disclosure'),
      section: 'legal_decision',
      switched_on_by: 'assessor',
      reason: 'required',
      task: true,
      guidance: {
        en: [
          { type: 'paragraph', children: [{ type: 'text', value: 'Twenty more questions where disclosure matters.' }] },
        ],
      },
    },
  ],
  questions: [
    {
      id: 'advice_clear',
      section: 'advice',
      ask: t('Was the early advice clear?'),
      answer: scaleAnswer(),
      asked_when: t('the police asked for early advice'),
    },
    {
      id: 'code_test',
      section: 'legal_decision',
      ask: t(
        'Was the legal test for charging chosen and applied correctly?',
        'A gafodd y prawf cyfreithiol ei gymhwyso’n gywir?',
      ),
      answer: scaleAnswer([
        'The right test, with reasons for each offence.',
        'The right outcome, with gaps in the reasons.',
        'The wrong test or outcome, or no reasons.',
      ]),
      guidance: {
        en: [
          {
            type: 'paragraph',
            children: [
              {
                type: 'text',
                value: 'Look at the evidence for each offence first, and only then at the public interest.',
              },
            ],
          },
        ],
      },
      comment: {
        when: when({ in: [{ var: 'answer' }, ['partly_met', 'not_met']] }, 'the answer is below Fully met'),
        prompt: t('Say what was missing and where the file shows it.'),
        at_least: 20,
      },
      action: { when: notMet },
      issues: {
        options: [
          { id: 'elements', label: t('An element of the offence is not dealt with') },
          { id: 'defence', label: t('Likely defence is not dealt with') },
          { id: 'witness', label: t('Reliability of a witness is not assessed') },
        ],
        at_least: 0,
      },
      good_practice: true,
    },
    {
      id: 'threshold',
      section: 'legal_decision',
      ask: t('Was each condition of the Threshold Test supported by evidence?'),
      answer: scaleAnswer(),
      when: when(is('facts.request_type', 'eia'), 'the police asked for early advice'),
      asked_when: t('the police asked for early advice'),
      not_asked: 'shown',
    },
    {
      id: 'depth',
      section: 'legal_decision',
      ask: t('Was the evidence analysed in enough depth?'),
      answer: scaleAnswer([
        'Elements, strengths and the likely defence all dealt with.',
        'The main points dealt with; something relevant left out.',
        'An element or a serious weakness missed.',
      ]),
      not_applicable: 'reason',
      guidance: {
        en: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'Read the review before you rate, then test it against ' },
              { type: 'strong', children: [{ type: 'text', value: 'the file' }] },
              { type: 'text', value: ':' },
            ],
          },
          {
            type: 'list',
            ordered: false,
            items: [
              [{ type: 'paragraph', children: [{ type: 'text', value: 'each element of each offence' }] }],
              [
                {
                  type: 'paragraph',
                  children: [
                    {
                      type: 'link',
                      href: 'https://www.example.org/',
                      children: [{ type: 'text', value: 'the likely defence' }],
                    },
                  ],
                },
              ],
            ],
          },
        ],
      },
    },
    {
      id: 'disclosure.schedules',
      section: 'legal_decision',
      module: 'disclosure',
      ask: t('Were the schedules complete?'),
      answer: scaleAnswer(),
      asked_when: t('the module Disclosure is switched on'),
    },
    {
      id: 'disclosure.records',
      section: 'legal_decision',
      module: 'disclosure',
      ask: t('Was the record of disclosure kept?'),
      answer: scaleAnswer(),
      asked_when: t('the module Disclosure is switched on'),
    },
    {
      id: 'on_time',
      section: 'timing',
      ask: t('Was the decision on time?'),
      answer: { kind: 'yes_no', options: yesNo },
    },
    {
      id: 'days_late',
      section: 'timing',
      ask: t('How many days late was it?'),
      answer: { kind: 'number', decimals: 0, at_least: 1, unit: t('days') },
      when: late,
      asked_when: late.read_back,
    },
    {
      id: 'why_late',
      section: 'timing',
      ask: t('Why was it late?'),
      answer: { kind: 'text', at_most: 200 },
      when: late,
      asked_when: late.read_back,
    },
    {
      id: 'victim_informed',
      section: 'timing',
      ask: t('Was the victim told?'),
      answer: scaleAnswer(),
      comment: { when: notMet, at_least: 1 },
    },
    {
      id: 'letter_sent',
      section: 'timing',
      ask: t('When was the letter sent?'),
      answer: { kind: 'date' },
      required: 'no',
    },
  ],
  checks: [
    {
      id: 'late_but_informed',
      when: when({ and: [is('answers.on_time', 'no'), is('answers.victim_informed', 'fully_met')] }, 'late and told'),
      severity: 'warning',
      message: t('The decision was late, and you marked victim communication as fully met.'),
      about: ['on_time', 'victim_informed'],
    },
    {
      id: 'nobody_to_tell',
      when: when({ and: [is('facts.victim', 'no'), is('answers.victim_informed', 'fully_met')] }, 'nobody to tell'),
      severity: 'error',
      message: t('There is no identified victim, and you marked victim communication as fully met.'),
      about: ['victim_informed'],
    },
  ],
})
