import type { DiagnosticSubject } from '@iqa/model'
import { child, textOf } from '../read/syntax-tree.js'
import type { MapEntry, SyntaxNode } from '../read/syntax-tree.js'

/** Where a JSON pointer leads in a tree. */
export interface Place {
  readonly node: SyntaxNode
  /** The entry whose value the node is, unless it stands in a list or is the whole. */
  readonly entry?: MapEntry
  /** The last key on the way, for speaking of it. */
  readonly key: string
  /** Whether the node is an entry of a list. */
  readonly inList: boolean
}

/** Follows a pointer; undefined where it leads nowhere. */
export function locate(root: SyntaxNode, pointer: string): Place | undefined {
  let place: Place = { node: root, key: '', inList: false }
  for (const step of stepsOf(pointer)) {
    const { node } = place
    if (node.kind === 'list') {
      const item = node.items[Number(step)]
      if (item === undefined) return undefined
      place = { node: item, key: place.key, inList: true }
    } else {
      const entry = node.kind === 'map' ? node.entries.find(({ key }) => key === step) : undefined
      if (entry === undefined) return undefined
      place = { node: entry.value, entry, key: step, inList: false }
    }
  }
  return place
}

/** The pointer to a key of what another pointer leads to. */
export function pointerTo(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The keys and numbers of a pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Whether the keys of the map at a pointer are ids that an author chose, not words of the language.
 * A fact may be called "options", so the key above counts too.
 */
export function isKeyedById(steps: readonly string[]): boolean {
  const last = steps.at(-1)
  // `issues` is short for its options; in full they stand one level further in.
  if (last === 'options' && steps.at(-2) === 'issues' && isKeyedById(steps.slice(0, -1))) return true
  return last !== undefined && keyedById.has(last) && !isKeyedById(steps.slice(0, -1))
}

const keyedById = new Set([
  'facts',
  'scales',
  'values',
  'options',
  'issues',
  'audiences',
  'standards',
  'stages',
  'judges',
  'not_assessed',
  'tags',
  'code_lists',
  'activities',
  'formats',
  'answer_guidance',
  'for',
  'with',
  'answers',
  'modules',
  'rules',
])

/** The question, fact or other named thing that a pointer is in, the innermost. */
export function subjectAt(root: SyntaxNode, pointer: string): DiagnosticSubject | undefined {
  let found: DiagnosticSubject | undefined
  let node: SyntaxNode | undefined = root
  let above = ''
  for (const step of stepsOf(pointer)) {
    const kind = subjects.get(above)
    node = node?.kind === 'list' ? node.items[Number(step)] : child(node, step)
    if (kind !== undefined) {
      const id = node?.kind === 'map' ? textOf(child(node, kind.named)) : undefined
      const chosen = kind.named === '' ? step : id
      if (chosen !== undefined) found = { kind: kind.kind, id: chosen }
    }
    above = step
  }
  return found
}

/** By the key above: what each is, and the key that names it; '' where its own key is its id. */
const subjects = new Map([
  ['questions', { kind: 'question', named: 'id' }],
  ['sections', { kind: 'section', named: 'id' }],
  ['checks', { kind: 'check', named: 'id' }],
  ['modules', { kind: 'module', named: 'as' }],
  ['scenarios', { kind: 'scenario', named: 'name' }],
  ['facts', { kind: 'fact', named: '' }],
  ['scales', { kind: 'scale', named: '' }],
  ['values', { kind: 'value', named: '' }],
])
