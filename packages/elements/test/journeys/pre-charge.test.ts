import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { assessorAt, type Assessor, type Said } from './assessor.js'
import { startHost, type StrictPage } from './strict-page.js'
import { tamperedCopies } from './tampering.js'

const project = fileURLToPath(new URL('../../../../', import.meta.url))
const earlyQuestions = ['early_issues', 'early_lines']

const facts = {
  live_case: 'yes',
  own_work: 'yes',
  case_type: 'crown_court',
  youth: 'no',
  flags: ['none'],
  victim: 'yes',
  bail_status: 'unconditional_bail',
  material_kinds: ['none'],
  management_document: 'no',
  request_type: 'charging',
  received_date: '2026-03-02',
  advice_date: '2026-03-05',
  days_allowed: 5,
  code_test: 'full_code',
  decision: 'charge',
  further_info_sought: 'no',
}
const earlyFacts = { ...facts, request_type: 'eia', code_test: 'not_yet', decision: 'advice_only' }

let host: Awaited<ReturnType<typeof startHost>>
let strict: StrictPage
let assessor: Assessor

beforeAll(async () => {
  host = await startHost()
})
afterAll(() => host.stop())
afterEach(() => strict.close())

test('an early advice assessment goes by keyboard from the first fact to a record that verifies', async () => {
  await begin('sections')
  await flawless('before')
  await enter(earlyFacts)
  await assessor.pushButton('Continue')
  await assessor.answer('early_issues', {
    answer: 'fully_met',
    good_practice: 'The note names the point that decides the case.',
  })
  await flawless('during')
  await assessor.answer('early_lines', {
    answer: 'partly_met',
    comment: 'The third line of inquiry has no date and no purpose.',
    issues: ['no_time_set'],
  })
  await answerTheRest({})
  await assessor.pushButton('Complete the assessment')

  const record = await keptRecord()
  expect(record.answers['early_lines']).toMatchObject({ answer: 'partly_met', issues: [{ id: 'no_time_set' }] })
  expect(Object.keys(record.answers)).not.toContain('legal_test')
  expect(record.asked_because['early_issues']).not.toBe('')
  expect(verify(strict.records().map(({ path }) => path))).toMatchObject({ status: 0 })
  await flawless('after')
})

test('a charging assessment is completed, never shows the early advice questions, and no tampered copy of it verifies', async () => {
  await begin('auto')
  await flawless('before')
  await enter(facts)
  await assessor.answer('legal_test', 'fully_met')
  await assessor.answer('evidence_analysed', {
    answer: 'not_met',
    comment: 'The review repeats the police summary and tests nothing.',
    issues: ['element_missing', 'defence_not_met'],
    action: { what: 'Go through two recent files together.', owner: 'Sam Example', due: '2026-04-20' },
  })
  await flawless('during')
  await answerTheRest({
    public_interest: { answer: 'not_applicable', reason: 'The evidence did not support a charge.' },
  })
  await assessor.pushButton('Complete the assessment')

  const record = await keptRecord()
  expect(record.answers['evidence_analysed']).toMatchObject({
    answer: 'not_met',
    action: { owner: 'Sam Example', due: '2026-04-20' },
  })
  for (const id of earlyQuestions) {
    expect(await assessor.everShown()).not.toContain(id)
    expect(Object.keys(record.answers)).not.toContain(id)
  }
  expect(verify(strict.records().map(({ path }) => path))).toMatchObject({ status: 0 })
  await flawless('after')

  const seed = Number(process.env['IQA_SEED'] ?? 2026)
  const copies = tamperedCopies(record, 1000, seed)
  const file = join(strict.folder, 'tampered.ndjson')
  writeFileSync(file, copies.map(({ record }) => JSON.stringify(record)).join('\n'))
  const { status, report } = verify([file])
  expect(status).toBe(1)
  expect(report.summary).toMatchObject({ responses: 1000, refused: 1000 })
  const refused = new Map(report.faulty.map(({ line, faults }) => [line, faults]))
  const accepted = copies.filter((_, index) => !refused.get(index + 1)?.every(({ code }) => /^[a-z_]+$/.test(code)))
  expect(accepted.map(({ how }) => how)).toEqual([])
  console.log(`seed ${seed}: 1000 tampered copies refused, by code ${JSON.stringify(report.summary.codes)}`)
})

test('correcting the request withholds the early advice answers, and correcting it back returns them', async () => {
  await begin('sections')
  await flawless('before')
  await enter(earlyFacts)
  await assessor.pushButton('Continue')
  await assessor.answer('early_issues', 'fully_met')
  await assessor.answer('early_lines', { answer: 'partly_met', comment: 'The third line of inquiry has no purpose.' })

  await assessor.pushButton('Back')
  await assessor.fact('request_type', 'charging')
  expect(Object.keys(await draftAnswers())).toEqual(earlyQuestions)
  await assessor.pushButton('Continue')
  expect(await assessor.shown()).not.toContain('early_lines')
  expect(await assessor.shown()).toContain('legal_test')
  await flawless('during')

  await assessor.pushButton('Back')
  await assessor.fact('request_type', 'eia')
  await assessor.pushButton('Continue')
  expect(await assessor.shown()).toEqual(earlyQuestions)
  const here = await strict.keyboard.reach({ role: 'radio', group: /Were the lines of inquiry/ })
  expect(here).toMatchObject({ name: 'Partly met', checked: true })
  expect(await strict.keyboard.reach({ role: 'textbox', name: /^Comment on question 2/ })).toMatchObject({
    value: 'The third line of inquiry has no purpose.',
  })
  await flawless('after')
})

test('the disclosure module adds its 20 questions when it is switched on, and takes them away again', async () => {
  await begin('sections')
  await flawless('before')
  // A case with everything: some of the 20 are asked only of one kind of material, or after a rating below the best.
  const everything = ['sensitive', 'third_party', 'digital']
  await enter({ ...facts, material_kinds: everything, management_document: 'yes', defence_statement: 'yes' })
  await rateUntil('disclosure_complex', {
    legal_test: { answer: 'partly_met', comment: 'The public interest is taken before the evidence.' },
  })
  await assessor.answer('disclosure_complex', 'yes')
  const before = await assessor.shown()
  const added = async (): Promise<readonly string[]> => (await assessor.shown()).filter((id) => !before.includes(id))
  expect(await added()).toEqual([])

  await assessor.switchModule('disclosure', 'There is much material, and a third party holds part of it.')
  expect((await added()).length).toBeGreaterThanOrEqual(15)
  await assessor.answer('disclosure.schedules_supplied', {
    answer: 'partly_met',
    comment: 'The second schedule came ten days late.',
  })
  const questions = assessor.set.questions.filter(({ module }) => module === 'disclosure').map(({ id }) => id)
  expect(questions).toHaveLength(20)
  expect(await added()).toEqual(questions)
  await flawless('during')

  await assessor.switchModule('disclosure', '')
  expect(await assessor.shown()).toEqual(before)
  await flawless('after')
})

/** Opens the host: section by section, or as the form itself decides, which for this set is one page. */
async function begin(layout: 'auto' | 'sections'): Promise<void> {
  strict = await host.open(layout)
  assessor = await assessorAt(strict)
}

async function enter(known: Readonly<Record<string, string | number | readonly string[]>>): Promise<void> {
  for (const [id, value] of Object.entries(known)) await assessor.fact(id, value)
}

/** Answers every question that is asked and not yet answered, to the last page; the usual thing where nothing is given. */
async function answerTheRest(given: Readonly<Record<string, Said>>): Promise<void> {
  while (await answerPage(given)) await goOn()
}

/** Goes on page by page, answering, until a page shows this question. */
async function rateUntil(question: string, given: Readonly<Record<string, Said>>): Promise<void> {
  while (!(await assessor.shown()).includes(question)) {
    if (!(await answerPage(given))) throw new Error(`no page shows ${question}`)
    await goOn()
  }
}

/** To the next page. @throws {Error} with what the form wants put right first */
async function goOn(): Promise<void> {
  await assessor.pushButton('Continue')
  const summary = await strict.read<string>(errorSummary)
  if (summary !== '') throw new Error(`The form does not go on: ${summary}`)
}

/** Answers what the page shows. @returns whether another page follows */
async function answerPage(given: Readonly<Record<string, Said>>): Promise<boolean> {
  const answered = Object.keys(await draftAnswers())
  for (const id of (await assessor.shown()).filter((each) => !answered.includes(each))) {
    await assessor.answer(id, given[id] ?? usual(id))
  }
  return strict.read(anotherPage)
}

/** The usual thing to say to a question of this kind. */
function usual(id: string): Said {
  const kind = assessor.set.questions.find((question) => question.id === id)?.answer.kind
  if (kind === 'scale') return { answer: 'fully_met' }
  if (kind === 'yes_no') return { answer: 'no' }
  if (kind === 'date') return { answer: '2026-03-20' }
  return { answer: 'The review was clear and came in good time.' }
}

const draftAnswers = (): Promise<Record<string, unknown>> =>
  strict.read(`document.querySelector('iqa-form').snapshot().answers`)

const anotherPage = `[...document.querySelector('iqa-form').shadowRoot.querySelectorAll('button')]
  .some((button) => button.textContent.trim() === 'Continue')`

const errorSummary = `document.querySelector('iqa-form').shadowRoot.querySelector('#error-summary')?.innerText ?? ''`

interface Kept {
  readonly id: string
  readonly answers: Record<string, Record<string, unknown>>
  readonly asked_because: Record<string, string>
}

async function keptRecord(): Promise<Kept> {
  await expect.poll(() => strict.records().length, { timeout: 10_000 }).toBe(1)
  return strict.records()[0]?.record as unknown as Kept
}

interface Verified {
  readonly summary: { readonly responses: number; readonly refused: number; readonly codes: Record<string, number> }
  readonly faulty: readonly { readonly line: number; readonly faults: readonly { readonly code: string }[] }[]
}

/** What the real command says of the records in these files. */
function verify(files: readonly string[]): { status: number | null; report: Verified } {
  const set = join(strict.folder, 'pre-charge.compiled.json')
  const args = [
    'packages/cli/dist/main.js',
    'verify',
    '--set',
    set,
    ...files,
    '--format',
    'json',
    '--max-problems',
    '1000',
  ]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (stdout === '') throw new Error(stderr)
  return { status, report: JSON.parse(stdout) as Verified }
}

/** No violation of the page's policy, no error of a script, and nothing that axe finds with all its rules. */
async function flawless(when: string): Promise<void> {
  expect(await strict.axe(), `axe ${when}`).toEqual([])
  expect(await strict.faults(), `policy ${when}`).toEqual([])
}
