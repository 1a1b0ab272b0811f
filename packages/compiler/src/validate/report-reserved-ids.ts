import type { Range } from '@iqa/model'
import { child, entry } from '../read/syntax-tree.js'
import type { MapNode, SyntaxNode } from '../read/syntax-tree.js'
import type { DocumentKind } from './document-kind.js'
import { pointerTo } from './locate.js'
import { reservedBecause } from './reserved-ids.js'

type Found = (
  id: string,
  because: 'condition' | 'yaml' | 'program' | 'issues',
  range: Range,
  pointer: string,
  node: SyntaxNode,
) => void

/** Finds each id that a file gives to something and that is a word of the language. Config and scenarios give none. */
export function reportReservedIds(root: MapNode, kind: DocumentKind, found: Found): void {
  if (kind === 'scenarios' || kind === 'config') return
  for (const key of ['set', 'module', 'library']) value(child(root, key), 'left', `/${key}`)
  for (const key of ['audiences', 'standards', 'stages', 'judges', 'not_assessed'])
    keys(child(root, key), 'right', `/${key}`)
  keys(child(root, 'tags'), 'left', '/tags')
  keys(child(root, 'scales'), 'left', '/scales')
  keys(child(root, 'facts'), 'left', '/facts')
  keys(child(root, 'values'), 'left', '/values')
  keys(child(root, 'code_lists'), 'right', '/code_lists')
  eachValue(child(root, 'code_lists'), '/code_lists', (list, at) => keys(list, 'right', at))
  for (const key of ['facts', 'scales']) {
    eachValue(child(root, key), `/${key}`, (of, at) => keys(child(of, 'options'), 'right', `${at}/options`))
  }
  items(child(root, 'checks'), '/checks', (check, at) => value(child(check, 'id'), 'left', `${at}/id`))
  if (kind === 'question_set')
    items(child(root, 'modules'), '/modules', (use, at) => value(child(use, 'as'), 'left', `${at}/as`))
  items(child(root, 'sections'), '/sections', (section, at) => {
    value(child(section, 'id'), 'left', `${at}/id`)
    items(child(section, 'questions'), `${at}/questions`, question)
  })
  items(child(root, 'questions'), '/questions', question)

  function question(node: SyntaxNode, at: string): void {
    value(child(node, 'id'), 'left', `${at}/id`)
    keys(child(node, 'options'), 'right', `${at}/options`)
    const issues = child(node, 'issues')
    const options = child(issues, 'options')
    if (options?.kind === 'map') keys(options, 'right', `${at}/issues/options`)
    else if (entry(issues, 'code_list') === undefined) {
      keys(issues, 'right', `${at}/issues`)
      const word = ['options', 'when', 'at_least'].find((each) => entry(issues, each) !== undefined)
      const taken = word === undefined ? undefined : entry(issues, word)
      if (taken !== undefined) found(taken.key, 'issues', taken.keyRange, `${at}/issues/${taken.key}`, taken.value)
    }
  }

  function value(node: SyntaxNode | undefined, place: 'left' | 'right', pointer: string): void {
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') return
    const because = reservedBecause(node.value, place)
    if (because !== undefined) found(node.value, because, node.range, pointer, node)
  }

  function keys(node: SyntaxNode | undefined, place: 'left' | 'right', pointer: string): void {
    if (node?.kind !== 'map') return
    for (const { key, keyRange, value: below } of node.entries) {
      const because = reservedBecause(key, place)
      if (because !== undefined) found(key, because, keyRange, pointerTo(pointer, key), below)
    }
  }
}

function items(node: SyntaxNode | undefined, pointer: string, each: (item: SyntaxNode, pointer: string) => void): void {
  if (node?.kind === 'list') node.items.forEach((item, index) => each(item, `${pointer}/${index}`))
}

function eachValue(
  node: SyntaxNode | undefined,
  pointer: string,
  each: (value: SyntaxNode, pointer: string) => void,
): void {
  if (node?.kind === 'map') for (const { key, value } of node.entries) each(value, pointerTo(pointer, key))
}
