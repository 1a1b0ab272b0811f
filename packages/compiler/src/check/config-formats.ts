import { unsafePattern } from '../diagnostics/catalogue/logic.js'
import type { Reporter } from '../diagnostics/define.js'
import { child, textOf, type SyntaxTree } from '../read/syntax-tree.js'
import { whyUnsafe } from '../resolve/safe-pattern.js'

/** Every named format of a settings file is safe from runaway matching. Raises IQA319. */
export function checkConfigFormats(tree: SyntaxTree, reporter: Reporter): void {
  const formats = child(tree.root, 'formats')
  for (const { value } of formats?.kind === 'map' ? formats.entries : []) {
    const node = child(value, 'pattern')
    const pattern = textOf(node)
    const reason = pattern === undefined ? undefined : whyUnsafe(pattern)
    if (node !== undefined && reason !== undefined)
      reporter.report(unsafePattern, { file: tree.path, range: node.range }, { reason })
  }
}
