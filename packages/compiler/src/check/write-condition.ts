import { isDate, type Condition, type Declarations, type Operand } from '@iqa/logic'

/**
 * Whether the short form has room for a condition without a word being said of it: lists of two or more things, each once, no
 * free text beside the text that it is compared with, and no part that is a raw rule.
 */
export function canBeShort(condition: Condition, declared: Declarations): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.length > 1 && condition.of.every((part) => canBeShort(part, declared))
    case 'not':
      return canBeShort(condition.of, declared)
    case 'test': {
      const { operand, ref } = condition
      if (operand.kind === 'list' && !isList(operand.values)) return false
      const literals = operand.kind === 'list' ? operand.values : operand.kind === 'literal' ? [operand.value] : []
      return condition.op === 'answered' || literals.every((value) => fits(value, ref, declared))
    }
    case 'count':
      return isList(condition.of) && (condition.answers.length === 1 || isList(condition.answers))
    case 'module':
      return condition.ids.length > 0
    case 'raw':
      return false
  }
}

function isList(values: readonly (string | number)[]): boolean {
  return values.length > 1 && new Set(values).size === values.length
}

/** Whether a literal is of the type of what it stands beside; an answer is one of those that it has. */
function fits(value: string | number | boolean, ref: string, declared: Declarations): boolean {
  const declaration = declared.get(ref)
  switch (declaration?.type) {
    case undefined:
    case 'text':
      return false
    case 'number':
      return typeof value === 'number'
    case 'date':
      return typeof value === 'string' && isDate(value)
    default:
      return value === 'not_applicable' || declaration?.options?.some(({ id }) => id === value) === true
  }
}

/** A condition in short form on one line, as an author would write it; one for which there is room. */
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
      return `count: {of: ${listOf(condition.of.map(idOf))}, answer: ${condition.answers.length === 1 ? condition.answers[0] : listOf(condition.answers)}, ${condition.compare}: ${condition.number}}`
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
