import { readRule } from '@iqa/logic'
import type { ScenarioResult } from '@iqa/engine'
import type { CompiledQuestionSet, Place } from '@iqa/model'
import { declarationsOf, declarationsWithin } from '../reasons/declarations.js'
import { foundIn, nodeAt, placeOf, type Places, type Reason } from '../reasons/reasons.js'
import type { Failure } from '../report.js'

type Because = NonNullable<ScenarioResult['failure']>['because'][number]

/** What was not as a scenario expects, in the order of its steps, with the clauses that decided. */
export function failuresOf(
  { expectations, failure }: ScenarioResult,
  set: CompiledQuestionSet,
  places: Places,
): readonly Failure[] {
  const told = (message: string, place: Place, because: readonly Because[]): Failure => ({
    message,
    file: place.file,
    line: place.range.start.line,
    reasons: because.map((each) => reasonOf(each, set, places)),
  })
  return [
    ...expectations.flatMap(({ expectation, findings }) =>
      findings.map(({ message, because }) => told(message, expectation.place, because)),
    ),
    ...(failure === undefined ? [] : [told(failure.message, failure.place, failure.because)]),
  ]
}

function reasonOf({ pointer, verdict, reads }: Because, set: CompiledQuestionSet, places: Places): Reason {
  const [kind = '', index = '', part = ''] = pointer.split('/').slice(1)
  const question = kind === 'questions' ? set.questions[Number(index)]?.id : undefined
  const declared = question === undefined ? declarationsOf(set) : declarationsWithin(set, question)
  const place = placeOf(pointer, `/${kind}/${index}`, places)
  // A module's switch is no rule: the pointer leads to the module.
  const isSwitch = kind === 'modules' && part === ''
  const title = isSwitch ? set.modules[Number(index)]?.title.en : undefined
  const words = isSwitch
    ? `the module ${title ?? index} is switched on`
    : readRule(nodeAt(set, pointer), declared, 'en')
  return {
    depth: 0,
    verdict,
    words: words ?? 'the rule written here',
    ...(isSwitch ? {} : foundIn(reads, declared, 'en')),
    source: [sources[kind] ?? 'set', partNames[part] ?? ''].join(' ').trim(),
    ...(place === undefined ? {} : { file: place.file, line: place.range.start.line }),
  }
}

const sources: Readonly<Record<string, string>> = {
  sections: 'section',
  modules: 'module',
  questions: 'question',
  values: 'value',
  checks: 'check',
}

const partNames: Readonly<Record<string, string>> = {
  comment: 'comment',
  action: 'action',
  issues: 'issues',
  required: 'required',
}
