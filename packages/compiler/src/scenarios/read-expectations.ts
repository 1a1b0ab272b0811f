import type { Expectation } from '@iqa/model'
import { textOf, type MapEntry, type SyntaxNode } from '../read/syntax-tree.js'
import { entriesOf, isEmpty, itemsOf, readYesNo } from './read-entries.js'
import type { ScenarioFaults } from './scenario-faults.js'
import type { SetNames } from './set-names.js'

/** What a step expects, in the order written. Names that the set does not have are reported. */
export function readExpectations(
  node: SyntaxNode | undefined,
  names: SetNames,
  faults: ScenarioFaults,
): readonly Expectation[] {
  return entriesOf(node).flatMap((entry) => readExpectation(entry, names, faults))
}

type ListKind = Extract<Expectation, { ids: readonly string[] }>['kind']

// What each list names.
const listKinds: Readonly<Record<ListKind, readonly (keyof SetNames | 'part')[]>> = {
  asked: ['questions'],
  not_asked: ['questions'],
  comment_needed: ['questions'],
  comment_not_needed: ['questions'],
  action_needed: ['questions'],
  action_not_needed: ['questions'],
  issues_needed: ['questions'],
  offered: ['modules'],
  not_offered: ['modules'],
  checks: ['checks'],
  problems: ['questions', 'facts', 'modules', 'checks'],
  withheld: ['questions', 'part', 'modules'],
}

const words = {
  questions: 'question',
  facts: 'fact',
  values: 'value',
  modules: 'module',
  checks: 'check',
  part: 'part',
} as const

const withheldParts = ['reason', 'comment', 'issues', 'action', 'good_practice']

function readExpectation(entry: MapEntry, names: SetNames, faults: ScenarioFaults): readonly Expectation[] {
  const { key, value } = entry
  const place = faults.place(value.range)
  if (key === 'asks') return entriesOf(value).flatMap((each) => readAsks(each, names, faults))
  if (key === 'values') return entriesOf(value).flatMap((each) => readExpectedValue(each, names, faults))
  if (key === 'complete') {
    const complete = readYesNo(key, value, faults)
    return complete === undefined ? [] : [{ kind: 'complete', complete, place }]
  }
  if (!isListKind(key)) return []
  const items = itemsOf(key, value, faults)
  if (items === undefined) return []
  const ids = items.flatMap((item) => {
    const id = textOf(item)
    if (id === undefined) return []
    if (isNamed(id, listKinds[key], names)) return [id]
    const kind = listKinds[key][0]
    faults.unknown(kind === undefined ? 'id' : words[kind], id, item.range, namesOf(listKinds[key], names))
    return []
  })
  return [{ kind: key, ids, place }]
}

function readAsks({ key, keyRange, value }: MapEntry, names: SetNames, faults: ScenarioFaults): readonly Expectation[] {
  const asked = readYesNo(key, value, faults)
  if (!names.questions.has(key)) faults.unknown('question', key, keyRange, names.questions.keys())
  else if (asked !== undefined)
    return [{ kind: asked ? 'asked' : 'not_asked', ids: [key], place: faults.place(keyRange) }]
  return []
}

function readExpectedValue(
  { key, keyRange, value }: MapEntry,
  names: SetNames,
  faults: ScenarioFaults,
): readonly Expectation[] {
  const type = names.values.get(key)
  const place = faults.place(keyRange)
  if (type === undefined) {
    faults.unknown('value', key, keyRange, names.values.keys())
    return []
  }
  if (isEmpty(value)) return [{ kind: 'value', id: key, value: undefined, place }]
  if (type === 'yes_no') {
    const yes = readYesNo(key, value, faults)
    return yes === undefined ? [] : [{ kind: 'value', id: key, value: yes ? 'yes' : 'no', place }]
  }
  if (value.kind === 'scalar' && typeof value.value === 'number')
    return [{ kind: 'value', id: key, value: value.value, place }]
  faults.wrong(key, 'a number', value)
  return []
}

function isNamed(id: string, kinds: readonly (keyof SetNames | 'part')[], names: SetNames): boolean {
  return kinds.some((kind) => {
    if (kind !== 'part') return names[kind].has(id)
    const cut = id.lastIndexOf('.')
    return withheldParts.includes(id.slice(cut + 1)) && names.questions.has(id.slice(0, cut))
  })
}

function namesOf(kinds: readonly (keyof SetNames | 'part')[], names: SetNames): Iterable<string> {
  return kinds.flatMap((kind) => (kind === 'part' ? [] : [...names[kind].keys()]))
}

function isListKind(key: string): key is ListKind {
  return Object.hasOwn(listKinds, key)
}
