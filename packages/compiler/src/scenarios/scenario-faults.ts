import { nearest } from '@iqa/model'
import type { Diagnostic, Place, Range } from '@iqa/model'
import { unknownOption } from '../diagnostics/catalogue/references.js'
import {
  unknownAnswerPart,
  unknownColumn,
  unknownInScenario,
  wrongInScenario,
} from '../diagnostics/catalogue/scenarios.js'
import { collectDiagnostics, type DiagnosticKind } from '../diagnostics/define.js'
import type { ScalarNode, SyntaxNode } from '../read/syntax-tree.js'
import type { UnknownName } from './expand-table.js'

/** Reports what is wrong in a scenarios file. The same fault met again in another row of a table is said once. */
export interface ScenarioFaults {
  readonly place: (range: Range) => Place
  readonly unknown: (kind: string, id: string, range: Range, names: Iterable<string>) => void
  readonly unknownPart: (key: string, range: Range, keys: readonly string[]) => void
  readonly unknownColumn: (name: UnknownName) => void
  readonly notAnOption: (id: string, node: ScalarNode, options: readonly string[]) => void
  readonly wrong: (id: string, wanted: string, node: SyntaxNode) => void
  readonly diagnostics: readonly Diagnostic[]
}

/** Faults of one file. */
export function scenarioFaults(file: string): ScenarioFaults {
  const { reporter, diagnostics } = collectDiagnostics()
  const said = new Set<string>()
  const report = <Slots extends object>(kind: DiagnosticKind<Slots>, range: Range, slots: Slots): void => {
    const key = `${kind.code} ${range.start.offset} ${kind.title(slots)}`
    // A $name that stands for nothing is the one cause of whatever else is wrong there.
    if (said.has(key) || said.has(`${unknownColumn.code} ${range.start.offset}`)) return
    reporter.report(kind, { file, range }, slots)
    said.add(key)
    said.add(`${kind.code} ${range.start.offset}`)
  }
  const near = (id: string, names: Iterable<string>): { nearest?: string } => {
    const found = nearest(id, [...names])
    return found === undefined ? {} : { nearest: found }
  }
  return {
    diagnostics,
    place: (range) => ({ file, range }),
    unknown: (kind, id, range, names) => report(unknownInScenario, range, { kind, id, ...near(id, names) }),
    unknownPart: (key, range, keys) => report(unknownAnswerPart, range, { key, keys, ...near(key, keys) }),
    unknownColumn: ({ node, name, columns }) =>
      report(unknownColumn, node.range, { name, columns, ...near(name, columns) }),
    notAnOption: (id, node, options) => {
      const value = node.source
      report(unknownOption, node.range, { id, value, options, ...near(value, options) })
    },
    wrong: (id, wanted, node) => report(wrongInScenario, node.range, { id, wanted, written: written(node) }),
  }
}

function written(node: SyntaxNode): string {
  if (node.kind === 'map') return 'several keys'
  if (node.kind === 'list') return 'a list'
  return node.value === null ? 'empty' : `"${node.source.length > 40 ? `${node.source.slice(0, 40)}…` : node.source}"`
}
