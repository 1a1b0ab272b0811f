import type { Condition, Operand } from '@iqa/logic'

/** A condition in short form on one line, as an author would write it. A raw rule stands as …. */
export function writeCondition(condition: Condition): string {
  return `{${entryOf(condition)}}`
}

function entryOf(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return `${condition.kind}: [${condition.of.map(writeCondition).join(', ')}]`
    case 'not':
      return `not: ${writeCondition(condition.of)}`
    case 'test': {
      const operand = operandOf(condition.operand)
      const bare = condition.op === 'is' && condition.operand.kind === 'literal'
      return `${idOf(condition.ref)}: ${bare ? operand : `{${condition.op}: ${operand}}`}`
    }
    case 'count':
      return `count: {of: ${listOf(condition.of.map(idOf))}, answer: ${listOf(condition.answers)}, ${condition.compare}: ${condition.number}}`
    case 'module':
      return `module: ${condition.ids.length === 1 ? condition.ids[0] : listOf(condition.ids)}`
    case 'raw':
      return 'logic: …'
  }
}

function operandOf(operand: Operand): string {
  switch (operand.kind) {
    case 'literal':
      return typeof operand.value === 'boolean' ? (operand.value ? 'yes' : 'no') : String(operand.value)
    case 'list':
      return listOf(operand.values.map(String))
    case 'ref':
      return `{ref: ${idOf(operand.ref)}}`
    case 'span':
      return `{days: ${operand.days}, ${operand.from}: ${idOf(operand.ref)}}`
  }
}

function listOf(parts: readonly string[]): string {
  return `[${parts.join(', ')}]`
}

function idOf(path: string): string {
  return path.slice(path.indexOf('.') + 1)
}
