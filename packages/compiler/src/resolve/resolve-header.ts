import { isDate } from '@iqa/logic'
import { nearest } from '@iqa/model'
import type { CompiledQuestionSet, Labelled } from '@iqa/model'
import { appliesByDate, limitsCross, wrongLiteral } from '../diagnostics/catalogue/logic.js'
import { unknownReference } from '../diagnostics/catalogue/references.js'
import { child, entry, textOf } from '../read/syntax-tree.js'
import { checkNotApplicable } from './resolve-questions.js'
import type { ResolvedSet } from './resolved-set.js'
import {
  type SetBeingResolved,
  entriesOf,
  optional,
  reportAt,
  reportUndeclared,
  writtenText,
} from './set-being-resolved.js'
import type { ListName } from './sources.js'

/** What a set says of itself. Raises IQA210 for audiences. */
export function resolveHeader(set: SetBeingResolved): ResolvedSet['header'] {
  const { root, path } = set.tree
  const labelled = (list: ListName): Labelled[] =>
    [...set.sources.lists[list]].map(([id, { label }]) => ({ id, label }))
  const status = textOf(child(root, 'status'))
  const audiences = set.sources.lists.audiences
  for (const each of entriesOf(child(child(root, 'change'), 'for'))) {
    if (!audiences.has(each.key) && set.sources.complete && !set.alone) {
      reportUndeclared(
        set,
        'audiences',
        { kind: 'scalar', range: each.keyRange, value: each.key, source: each.key, style: 'plain' },
        each.key,
        [...audiences.keys()],
        set.tree,
      )
    }
  }
  for (const { placed, answer } of set.asked) checkNotApplicable(set, placed, answer)
  return {
    set: textOf(child(root, 'set')) ?? textOf(child(root, 'module')) ?? textOf(child(root, 'library')) ?? '',
    title: writtenText(set, child(root, 'title')) ?? { [set.language]: path },
    version: textOf(child(root, 'version')) ?? '',
    status: status === 'published' || status === 'retired' ? status : 'draft',
    ...optional('owner', textOf(child(root, 'owner'))),
    ...optional('source', writtenText(set, child(root, 'source'))),
    ...optional('activity', textOf(child(root, 'activity'))),
    ...optional('applies', resolveApplies(set)),
    languages: [...set.languages],
    standards: labelled('standards'),
    stages: labelled('stages'),
    judges: labelled('judges'),
    not_assessed: labelled('not_assessed'),
  }
}

function resolveApplies(set: SetBeingResolved): CompiledQuestionSet['applies'] {
  const { root, path } = set.tree
  const from = child(root, 'applies_from')
  const to = child(root, 'applies_to')
  const by = child(root, 'applies_by')
  const dates = [from, to].map((node) => {
    const text = textOf(node)
    if (node === undefined || text === undefined) return undefined
    return isDate(text) ? text : reportAt(set, path, wrongLiteral, node, { id: 'this', type: 'date', value: text })
  })
  const [first, last] = dates
  if (from !== undefined && first !== undefined && last !== undefined && first > last) {
    reportAt(set, path, limitsCross, from, { least: `applies_from (${first})`, most: `applies_to (${last})` })
  }
  if (by === undefined) {
    const key = entry(root, 'applies_from') ?? entry(root, 'applies_to')
    if (key !== undefined) reportAt(set, path, appliesByDate, { range: key.keyRange }, { how: 'missing' })
    return undefined
  }
  const id = textOf(by) ?? ''
  const fact = set.byPath.get(`facts.${id}`)
  if (fact === undefined) {
    if (set.sources.complete) {
      reportAt(set, path, unknownReference, by, {
        id,
        nearest: nearest(
          id,
          set.sources.facts.map((each) => each.id),
        ),
      })
    }
    return undefined
  }
  set.used.add(fact.path)
  if (fact.type !== undefined && fact.type !== 'date')
    return reportAt(set, path, appliesByDate, by, { how: 'not_a_date', id })
  return { ...optional('from', first), ...optional('to', last), by: id }
}
