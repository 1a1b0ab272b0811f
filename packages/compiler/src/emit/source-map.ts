import type { Declarations } from '@iqa/logic'
import type { CompiledQuestionSet, Range, Rule } from '@iqa/model'

/** By JSON pointer into the compiled set: the file and range in which a rule, or an operator in it, was written. */
export interface SourceMap {
  readonly [pointer: string]: { readonly file: string; readonly range: Range }
}

/** One operator of a rule, by its pointer into the rule. */
export interface RuleNode {
  readonly pointer: string
  readonly range: Range
}

/** Where a rule was written. */
export interface RuleSource {
  readonly file: string
  readonly range: Range
  readonly nodes: readonly RuleNode[]
  readonly declared: Declarations
}

/** Every operator of a rule that was written as one thing. */
export function ruleDocument(rule: Rule, range: Range): readonly RuleNode[] {
  const nodes: RuleNode[] = []
  const walk = (part: Rule, pointer: string): void => {
    if (typeof part !== 'object' || part === null) return
    if (!Array.isArray(part)) nodes.push({ pointer, range })
    for (const [key, value] of Object.entries(part)) if (key !== 'var') walk(value as Rule, `${pointer}/${key}`)
  }
  walk(rule, '')
  return nodes
}

/** Every rule of a set and every operator in it. A rule is held by an object of the set, under `rule`. */
export function sourceMap(set: CompiledQuestionSet, rules: ReadonlyMap<object, RuleSource>): SourceMap {
  const map: Record<string, { file: string; range: Range }> = {}
  for (const { pointer, holder } of ruleHolders(set)) {
    const source = rules.get(holder)
    if (source === undefined) continue
    map[pointer] = { file: source.file, range: source.range }
    for (const node of source.nodes) map[`${pointer}${node.pointer}`] = { file: source.file, range: node.range }
  }
  return map
}

/** Every object of a set that holds a rule, with the pointer of the rule. */
export function ruleHolders(
  set: CompiledQuestionSet,
): readonly { readonly pointer: string; readonly holder: { readonly rule: Rule } }[] {
  const found: { pointer: string; holder: { rule: Rule } }[] = []
  const walk = (part: unknown, pointer: string): void => {
    if (typeof part !== 'object' || part === null) return
    if (Object.hasOwn(part, 'rule')) {
      found.push({ pointer: `${pointer}/rule`, holder: part as { rule: Rule } })
      return
    }
    for (const [key, value] of Object.entries(part))
      walk(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  for (const list of ['values', 'modules', 'sections', 'questions', 'checks'] as const) walk(set[list], `/${list}`)
  return found
}
