import type { Fix, Range } from '@iqa/model'
import { notAnId } from '../diagnostics/catalogue/schema.js'
import type { Occasion, Reporter } from '../diagnostics/define.js'
import { hasHiddenCharacter } from '../diagnostics/hidden-characters.js'
import type { MapNode, SyntaxNode, SyntaxTree } from '../read/syntax-tree.js'
import { subjectAt } from './locate.js'
import { proposeId } from './propose-id.js'

/** What is known while the shape of one file is looked at. */
export interface ShapeReport {
  readonly root: MapNode
  readonly reporter: Reporter
  /** Nodes about which an error was raised. */
  readonly faulty: Set<SyntaxNode>
  /** What stands in the tree that is handed on, in place of what was written. */
  readonly changes: Map<SyntaxNode, SyntaxNode | 'left out'>
  occasion(range: Range, pointer: string, fixes?: readonly Fix[]): Occasion
}

export function startReport(tree: SyntaxTree, root: MapNode, reporter: Reporter): ShapeReport {
  return {
    root,
    reporter,
    faulty: new Set(),
    changes: new Map(),
    occasion(range, path, fixes = []) {
      const subject = subjectAt(root, path)
      return { file: tree.path, range, path, ...(subject === undefined ? {} : { subject }), fixes }
    },
  }
}

/** Says that a text is not a good id, unless the reader has said already what is wrong with it (IQA010, IQA011). */
export function reportNotAnId(id: string, range: Range, pointer: string, { reporter, occasion }: ShapeReport): void {
  if (isSpoilt(id)) return
  const proposal = proposeId(id)
  const fixes = proposal === undefined ? [] : [replacing(range, proposal, `Write ${proposal}`, 'ask')]
  reporter.report(notAnId, occasion(range, pointer, fixes), { id, proposal })
}

/** Whether a text has something in it that the reader has spoken of. */
export function isSpoilt(text: string): boolean {
  return hasHiddenCharacter(text) || text.normalize('NFC') !== text
}

export function replacing(range: Range, text: string, title: string, safety: 'safe' | 'ask'): Fix {
  return { title, safety, edits: [{ range, new_text: text }] }
}

/** Where to speak of a map as a whole. */
export function firstKey(map: MapNode): Range {
  return map.entries[0]?.keyRange ?? map.range
}
