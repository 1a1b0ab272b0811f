import type { CompiledQuestionSet, Diagnostic, Expectation, ReadScenario, ScenarioStep } from '@iqa/model'
import { child, textOf, type MapNode, type SyntaxNode, type SyntaxTree } from '../read/syntax-tree.js'
import { expandTable, nameOf, type Run } from './expand-table.js'
import { itemsOf, readAnswers, readFacts, readModules, readReasons } from './read-entries.js'
import { readExpectations } from './read-expectations.js'
import { scenarioFaults, type ScenarioFaults } from './scenario-faults.js'
import { setNames, type SetNames } from './set-names.js'

/**
 * The scenarios of a file whose shape is known to be good, against the set they test. Defaults are laid under each scenario, rows
 * of a table spread out. A scenario is at least one step: what it says of itself comes first, its `steps` follow, and an
 * `expect` beside `steps` holds after the last of them.
 *
 * @returns the scenarios; with any diagnostic of severity error they are not fit to run
 */
export function scenariosOf(
  tree: SyntaxTree,
  set: CompiledQuestionSet,
): { readonly scenarios: readonly ReadScenario[]; readonly diagnostics: readonly Diagnostic[] } {
  const faults = scenarioFaults(tree.path)
  const names = setNames(set)
  const defaults = child(tree.root, 'defaults')
  const written = child(tree.root, 'scenarios')
  const scenarios = (written?.kind === 'list' ? written.items : [])
    .filter((item): item is MapNode => item.kind === 'map')
    .flatMap((item) => {
      const name = textOf(child(item, 'name')) ?? ''
      return expandTable(item, faults.unknownColumn).map((run) => readRun(name, run, defaults, names, faults))
    })
  // Defaults are read for themselves too, so that a slip in them is found when every scenario overrides it.
  if (defaults !== undefined) readStep(defaults, undefined, [], names, faults)
  return { scenarios, diagnostics: faults.diagnostics }
}

function readRun(
  name: string,
  run: Run,
  defaults: SyntaxNode | undefined,
  names: SetNames,
  faults: ScenarioFaults,
): ReadScenario {
  const { node } = run
  const expected = readExpectations(child(node, 'expect'), names, faults)
  const written = child(node, 'steps')
  const later = written?.kind === 'list' ? written.items : []
  const steps = [
    readStep(node, defaults, later.length === 0 ? expected : [], names, faults),
    ...later.map((step, index) => {
      const own = readExpectations(child(step, 'expect'), names, faults)
      return readStep(step, undefined, index === later.length - 1 ? [...own, ...expected] : own, names, faults)
    }),
  ]
  return { name: nameOf(name, run), place: faults.place((run.row ?? node).range), steps }
}

function readStep(
  node: SyntaxNode,
  defaults: SyntaxNode | undefined,
  expect: readonly Expectation[],
  names: SetNames,
  faults: ScenarioFaults,
): ScenarioStep {
  const clear = child(node, 'clear')
  const today = textOf(child(node, 'today')) ?? textOf(child(defaults, 'today'))
  return {
    place: faults.place(node.range),
    facts: readFacts(over(defaults, node, 'facts'), names, faults),
    answers: readAnswers(over(defaults, node, 'answers'), names, faults),
    modules: readModules(over(defaults, node, 'modules'), names, faults),
    reasons: readReasons(child(node, 'reasons'), names, faults),
    clear: (clear === undefined ? [] : (itemsOf('clear', clear, faults) ?? [])).flatMap((item) => {
      const id = textOf(item)
      if (id !== undefined && names.questions.has(id)) return [id]
      if (id !== undefined) faults.unknown('question', id, item.range, names.questions.keys())
      return []
    }),
    ...(today === undefined ? {} : { today }),
    expect,
  }
}

/** A map with the defaults' entries under its own. */
function over(defaults: SyntaxNode | undefined, node: SyntaxNode, key: string): SyntaxNode | undefined {
  const under = child(defaults, key)
  const own = child(node, key)
  if (under?.kind !== 'map' || own?.kind !== 'map') return own ?? under
  const written = new Set(own.entries.map((entry) => entry.key))
  return { ...own, entries: [...under.entries.filter((entry) => !written.has(entry.key)), ...own.entries] }
}
