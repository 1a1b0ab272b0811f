import type { AnswerKind, Option, Text } from '@iqa/model'
import { limitsCross, noRoomForComment, notApplicableNotAllowed, trueForYes } from '../diagnostics/catalogue/logic.js'
import { wrongShape } from '../diagnostics/catalogue/schema.js'
import { type MapNode, type SyntaxNode, type SyntaxTree, child, entry, textOf } from '../read/syntax-tree.js'
import { meantYesOrNo } from '../read/yes-or-no.js'
import { isYes, readAnswerKind, readOptions } from './answer-kinds.js'
import { bindDateLimits } from './bind-limits.js'
import type { IncludedModule, PlacedQuestion } from './expand-modules.js'
import { parseCondition } from './parse-condition.js'
import type { ConditionContext } from './reading.js'
import { guidanceOf, nameIn } from './resolve-sections.js'
import type { Declared, Read, ResolvedCondition, ResolvedQuestion } from './resolved-set.js'
import { conditionsIn, readCondition } from './scopes.js'
import {
  type AskedQuestion,
  type SetBeingResolved,
  idsIn,
  kindsIn,
  optional,
  optioned,
  reportAt,
  scaleIn,
  writtenText,
} from './set-being-resolved.js'
import type { SourceEntry } from './sources.js'
import { asAnswer, issuesWord } from './words.js'

/** The question at a position, with all its rules, and with those that its scale gives where it has none of its own. */
export function resolveQuestion(set: SetBeingResolved, position: number): ResolvedQuestion {
  const { placed, id, stored, answer: kind, notApplicable } = set.asked[position] as AskedQuestion
  const { node, tree, module, section, sectionNode } = placed
  const context = conditionsIn(set, tree, module)
  const scaleName = scaleIn(textOf(child(node, 'answer')) ?? '', module)
  const scale = kind?.kind === 'scale' ? set.sources.scales.find((each) => each.id === scaleName) : undefined
  const declared = set.byPath.get(`answers.${stored}`)
  const reads: Read[] = []
  const answer = bindDateLimits(set, kind, node, context, reads)
  const issues = resolveIssues(set, node, tree)
  const own = {
    answer: declared === undefined ? undefined : asAnswer(declared),
    issues: issues === undefined ? undefined : issuesWord(issues.options),
  }
  const inRules = conditionsIn(set, tree, module, own)
  const issuesWhen = readCondition(set, child(issues?.node, 'when'), inRules)
  const followUps = (['comment', 'action'] as const).map((key) =>
    resolveFollowUp(set, key, node, tree, module, scale, own, answer),
  )
  const required = child(node, 'required')
  const when = readCondition(set, child(node, 'when'), context)
  const onlyFor = readCondition(set, child(node, 'only_for'), context)
  const guidance = guidanceOf(set, node, tree)
  const stage = child(node, 'stage')
  const judges = judgesOf(set, node, sectionNode, module, tree)
  const [comment, action] = followUps
  return {
    id,
    stored,
    place: declared?.place ?? { file: tree.path, range: node.range },
    file: tree.path,
    section,
    ...(module === undefined ? {} : { module: module.alias }),
    position,
    ask: writtenText(set, child(node, 'ask')) ?? { [set.language]: id },
    answer,
    not_applicable: notApplicable,
    required: required === undefined ? 'yes' : resolveRequired(set, required, context),
    ...(when === undefined ? {} : { when }),
    ...(onlyFor === undefined ? {} : { only_for: onlyFor }),
    not_asked: textOf(child(node, 'not_asked')) === 'shown' ? 'shown' : 'hidden',
    retired: isYes(child(node, 'retired')),
    standards: idsIn(child(node, 'standards')).flatMap(
      (each) => nameIn(set, 'standards', each.node, tree, module) ?? [],
    ),
    ...optional('stage', stage === undefined ? undefined : nameIn(set, 'stages', stage, tree, module)),
    covers: idsIn(child(node, 'covers')).flatMap((each) => nameIn(set, 'tags', each.node, tree, module) ?? []),
    ...optional('judges', judges),
    ...optional('guidance', guidance),
    ...(issues === undefined
      ? {}
      : { issues: { options: issues.options, at_least: issues.at_least, ...optional('when', issuesWhen) } }),
    ...optional('comment', comment),
    ...optional('action', action),
    good_practice: textOf(child(node, 'good_practice')) === 'allowed',
    reads,
  }
}

function resolveFollowUp(
  set: SetBeingResolved,
  key: 'comment' | 'action',
  node: MapNode,
  tree: SyntaxTree,
  module: IncludedModule | undefined,
  scale: SourceEntry | undefined,
  own: { answer: Declared | undefined; issues: Declared | undefined },
  answer: AnswerKind | undefined,
): { readonly when: ResolvedCondition; readonly prompt?: Text; readonly at_least: number } | undefined {
  const written = entry(node, key)
  if (written !== undefined && key === 'comment' && answer !== undefined && !optioned.includes(answer.kind)) {
    return reportAt(set, tree.path, noRoomForComment, { range: written.keyRange }, { type: answer.kind })
  }
  const rule = written?.value ?? child(scale?.node, key)
  // A scale's own rule is read where the scale stands, whoever inherits it.
  const context =
    written === undefined && scale !== undefined
      ? conditionsIn(set, scale.tree, undefined, own)
      : conditionsIn(set, tree, module, own)
  const when = readCondition(set, child(rule, 'when'), context)
  if (when === undefined) return undefined
  const prompt = writtenText(set, child(rule, 'prompt'))
  const least = child(rule, 'at_least')
  const atLeast = least?.kind === 'scalar' && typeof least.value === 'number' ? least.value : 1
  return { when, ...optional('prompt', prompt), at_least: atLeast }
}

function resolveRequired(
  set: SetBeingResolved,
  node: SyntaxNode,
  context: ConditionContext,
): 'yes' | 'no' | ResolvedCondition {
  if (node.kind !== 'scalar') return parseCondition(node, context)
  const write = meantYesOrNo(node.value)
  if (write !== undefined && write !== node.value) {
    const fixes = [
      { title: `Write ${write}`, safety: 'safe' as const, edits: [{ range: node.range, new_text: write }] },
    ]
    set.options.reporter.report(
      trueForYes,
      { file: context.file, range: node.range, fixes },
      { is: node.source, write },
    )
    return write
  }
  if (write !== undefined) return write
  reportAt(set, context.file, wrongShape, node, {
    key: 'required',
    wanted: 'yes, no or a condition',
    found: node.value === null ? 'nothing' : `"${node.source}"`,
    example: 'required: {request_type: charging}',
  })
  return 'yes'
}

function resolveIssues(
  set: SetBeingResolved,
  node: MapNode,
  tree: SyntaxTree,
): { readonly node: SyntaxNode; readonly options: readonly Option[]; readonly at_least: number } | undefined {
  const written = child(node, 'issues')
  if (written === undefined) return undefined
  const options = child(written, 'options')
  const list = child(written, 'code_list')
  const full = options?.kind === 'map' || list !== undefined
  if (!full)
    return {
      node: { ...written, kind: 'map', entries: [], flow: false },
      options: readOptions(written, set.language),
      at_least: 0,
    }
  const type = { kind: 'scalar', range: written.range, value: 'many', source: 'many', style: 'plain' } as const
  const entries =
    written.kind === 'map' ? written.entries.filter(({ key }) => key === 'options' || key === 'code_list') : []
  const kind = readAnswerKind(
    { kind: 'map', range: written.range, flow: false, entries },
    type,
    kindsIn(set, tree),
    false,
  )
  const least = child(written, 'at_least')
  const atLeast = least?.kind === 'scalar' && typeof least.value === 'number' ? least.value : 0
  const offered = kind?.kind === 'many' ? kind.options : []
  const choosable = offered.filter((option) => option.retired !== true).length
  if (kind !== undefined && least !== undefined && atLeast > choosable) {
    reportAt(set, tree.path, limitsCross, least, {
      least: `at_least (${atLeast})`,
      most: `the number of issues (${choosable})`,
    })
  }
  return { node: written, options: offered, at_least: atLeast }
}

function judgesOf(
  set: SetBeingResolved,
  node: MapNode,
  section: MapNode,
  module: IncludedModule | undefined,
  tree: SyntaxTree,
): string | undefined {
  const own = child(node, 'judges')
  if (own !== undefined) return nameIn(set, 'judges', own, tree, module)
  const ofModule = textOf(child(module?.tree?.root, 'judges'))
  if (ofModule !== undefined) return module?.names.judges.get(ofModule)
  const ofSection = textOf(child(section, 'judges'))
  return ofSection !== undefined && set.sources.lists.judges.has(ofSection) ? ofSection : undefined
}

/** Raises IQA316 where not applicable is allowed on a kind of answer that has no room for it. */
export function checkNotApplicable(
  set: SetBeingResolved,
  { node, tree }: PlacedQuestion,
  answer: AnswerKind | undefined,
): void {
  const written = child(node, 'not_applicable')
  if (written === undefined || textOf(written) === 'no' || answer === undefined || optioned.includes(answer.kind))
    return
  reportAt(
    set,
    tree.path,
    notApplicableNotAllowed,
    { range: entry(node, 'not_applicable')?.keyRange ?? written.range },
    { type: answer.kind },
  )
}
