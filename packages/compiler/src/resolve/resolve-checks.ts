import { nearest } from '@iqa/model'
import type { Option } from '@iqa/model'
import { checkNeedsOne } from '../diagnostics/catalogue/logic.js'
import { unknownReference } from '../diagnostics/catalogue/references.js'
import { type MapNode, type SyntaxNode, type SyntaxTree, child, entry, textOf } from '../read/syntax-tree.js'
import { readOptions } from './answer-kinds.js'
import type { IncludedModule } from './expand-modules.js'
import { parseCondition, parseReference } from './parse-condition.js'
import type { ConditionContext } from './reading.js'
import type { Declared, ResolvedCheck } from './resolved-set.js'
import type { Scope } from './scope.js'
import { conditionsIn, scopeIn } from './scopes.js'
import {
  type SetBeingResolved,
  optional,
  optioned,
  reportAt,
  reportUndeclared,
  writtenText,
} from './set-being-resolved.js'
import { asAnswer, issuesWord } from './words.js'

/** A check with its condition and its questions; none where it has a fault about these. Raises IQA322. */
export function resolveCheck(
  set: SetBeingResolved,
  { node, tree, module }: { node: MapNode; tree: SyntaxTree; module: IncludedModule | undefined },
): ResolvedCheck[] {
  const idNode = child(node, 'id') ?? node
  const id = textOf(idNode) ?? ''
  const when = child(node, 'when')
  const about = child(node, 'about')
  const each = child(node, 'each')
  if ((about === undefined) === (each === undefined)) {
    reportAt(
      set,
      tree.path,
      checkNeedsOne,
      each === undefined ? idNode : { range: entry(node, 'each')?.keyRange ?? each.range },
      {},
    )
    // Its condition may be about either; nothing is claimed of it.
    return []
  }
  if (when === undefined) return []
  const scope = scopeIn(set, module)
  const plain = conditionsIn(set, tree, module)
  let subjects: readonly Declared[] | undefined
  if (each !== undefined) {
    subjects = questionsOfEach(set, each, scope, tree, module)
    if (subjects === undefined) return []
  }
  const context = subjects === undefined ? plain : conditionsIn(set, tree, module, wordsOfEach(set, subjects))
  const condition = parseCondition(when, context)
  const severity = textOf(child(node, 'severity'))
  const concerned =
    about?.kind === 'list' ? about.items.flatMap((item) => concernedQuestion(set, item, plain)) : undefined
  return [
    {
      id,
      stored: module === undefined ? id : `${module.alias}.${id}`,
      place: { file: tree.path, range: idNode.range },
      when: condition,
      severity: severity === 'warning' || severity === 'note' ? severity : 'error',
      message: writtenText(set, child(node, 'message')) ?? { [set.language]: id },
      ...optional('about', concerned),
      ...optional(
        'each',
        subjects?.map(({ path }) => path.slice('answers.'.length)),
      ),
    },
  ]
}

function concernedQuestion(set: SetBeingResolved, node: SyntaxNode, context: ConditionContext): string[] {
  const reference = parseReference(node, context)
  if (reference === undefined) return []
  const { declared, path } = reference
  if (declared?.kind === 'question') return [path.slice('answers.'.length)]
  const questions = [...set.byPath.values()]
    .filter(({ kind }) => kind === 'question')
    .map(({ path: each }) => each.slice('answers.'.length))
  reportAt(set, context.file, unknownReference, node, {
    id: textOf(node) ?? '',
    nearest: nearest(textOf(node) ?? '', questions),
    instead: `${textOf(node)} is a ${declared?.kind ?? 'date'}. A check is about questions.`,
  })
  return []
}

function questionsOfEach(
  set: SetBeingResolved,
  node: SyntaxNode,
  scope: Scope,
  tree: SyntaxTree,
  module: IncludedModule | undefined,
): readonly Declared[] | undefined {
  if (node.kind === 'map') {
    const tag = child(node, 'covers')
    const name = textOf(tag)
    if (tag === undefined || name === undefined) return undefined
    const covered = scope.covered(name)
    if (covered === undefined) {
      reportUndeclared(set, 'tags', tag, name, scope.tags(), tree)
      return undefined
    }
    const types = new Set(covered.map(({ type }) => type))
    return types.size < 2 ? covered : covered.filter(({ type }) => type === undefined || optioned.includes(type))
  }
  return [...set.byPath.values()].filter(
    ({ kind, type, path }) =>
      kind === 'question' && type === 'scale' && (module === undefined || path.startsWith(`answers.${module.alias}.`)),
  )
}

/** What answer and issues are over several questions: one scale where they share it, else a choice from all their options. */
function wordsOfEach(
  set: SetBeingResolved,
  subjects: readonly Declared[],
): { answer: Declared | undefined; issues: Declared | undefined; each: true } {
  const [first] = subjects
  const options = new Map(
    subjects.flatMap((subject) => (subject.options ?? []).map((option) => [option.id, option] as const)),
  )
  const shared = subjects.every((subject) => subject.type === first?.type && subject.scale === first?.scale)
  const unknown = subjects.length === 0 || subjects.some(({ type }) => type === undefined)
  const answer: Declared = {
    ...asAnswer(
      first ?? {
        kind: 'word',
        id: 'answer',
        path: 'answer',
        place: { file: set.tree.path, range: set.tree.root.range },
        label: {},
        type: undefined,
      },
    ),
    type: unknown ? undefined : shared ? first?.type : 'choice',
    ...(options.size === 0 ? {} : { options: [...options.values()] }),
    ...(subjects.some((subject) => subject.not_applicable === true) ? { not_applicable: true } : {}),
  }
  const stored = new Set(subjects.map(({ path }) => path.slice('answers.'.length)))
  const ticked = new Map<string, Option>()
  for (const asked of set.asked.filter((each) => stored.has(each.stored))) {
    // Their options are reported where the question is resolved.
    const quiet = child(asked.placed.node, 'issues')
    const list = child(quiet, 'code_list')
    const named = set.sources.codeLists.get(textOf(list) ?? '')
    const own = child(quiet, 'options')
    const read = named ?? (quiet === undefined ? [] : readOptions(own?.kind === 'map' ? own : quiet, set.language))
    for (const option of read) ticked.set(option.id, option)
  }
  const issues = ticked.size === 0 ? undefined : issuesWord([...ticked.values()])
  return { answer, issues, each: true }
}
