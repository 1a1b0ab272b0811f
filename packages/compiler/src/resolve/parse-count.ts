import type { Condition } from '@iqa/logic'
import { nearest } from '@iqa/model'
import type { Range } from '@iqa/model'
import { listOfOne, operatorNotForType, wrongOperand } from '../diagnostics/catalogue/logic.js'
import { undeclaredName } from '../diagnostics/catalogue/references.js'
import { type SyntaxNode, child, textOf } from '../read/syntax-tree.js'
import { meantByForeign } from './foreign-words.js'
import type { Reading } from './reading.js'
import type { Read } from './resolved-set.js'

const comparisons = ['is', 'at_least', 'at_most', 'above', 'below'] as const

/** A count; `compared` where it must say how many are asked for. Without, it is carried as "at least 0". */
export function parseCounted(
  reading: Reading,
  node: SyntaxNode,
  range: Range,
  compared: boolean,
): Condition | undefined {
  const example = `{of: [id, id], answer: …${compared ? ', at_least: 2' : ''}}`
  if (node.kind !== 'map')
    return reading.fault(wrongOperand, node.range, {
      op: 'count',
      needs: 'of and answer',
      example: `count: ${example}`,
    })
  const allowed: readonly string[] = ['of', 'answer', ...(compared ? comparisons : [])]
  const stray = node.entries.find((each) => !allowed.includes(each.key))
  if (stray !== undefined) {
    if (!compared) {
      // The shape of a value has been looked at, and this was said there.
      reading.faulty = true
      return undefined
    }
    return reading.fault(operatorNotForType, stray.keyRange, {
      op: stray.key,
      id: 'count',
      type: undefined,
      nearest: meantByForeign(stray.key, allowed) ?? nearest(stray.key, allowed),
      operators: [...allowed],
    })
  }
  const of = child(node, 'of')
  const answer = child(node, 'answer')
  const asked = node.entries.filter((each) => (comparisons as readonly string[]).includes(each.key))
  const compare = asked[0]
  if (of === undefined || answer === undefined) {
    return reading.fault(wrongOperand, range, { op: 'count', needs: 'of and answer', example: `count: ${example}` })
  }
  if (compared && (compare === undefined || asked.length > 1)) {
    return reading.fault(wrongOperand, asked[1]?.keyRange ?? range, {
      op: 'count',
      needs: `exactly one of ${comparisons.join(', ')}`,
      example: `count: ${example}`,
    })
  }
  const number = compare?.value
  if (
    number !== undefined &&
    (number.kind !== 'scalar' ||
      typeof number.value !== 'number' ||
      !Number.isInteger(number.value) ||
      number.value < 0)
  ) {
    return reading.fault(wrongOperand, number.range, {
      op: compare?.key ?? 'count',
      needs: 'a whole number here',
      example: `${compare?.key ?? 'at_least'}: 2`,
    })
  }
  const counted = countedThings(reading, of)
  const answers = reading.literals(answer, true, reading.context.byPath.get(counted?.[0]?.path ?? '')?.type)
  if (counted === undefined || answers === undefined) return undefined
  const condition: Condition = {
    kind: 'count',
    of: counted.map((each) => each.path),
    answers: answers.map((each) => String(each.value)),
    compare: (compare?.key ?? 'at_least') as (typeof comparisons)[number],
    number: number?.kind === 'scalar' && typeof number.value === 'number' ? number.value : 0,
    range,
  }
  reading.places.set(condition, {
    name: counted[0]?.id ?? 'count',
    ref: of.range,
    operand: answer.range,
    items: answers.map((each) => each.range),
    refs: counted.map((each) => each.range),
  })
  return condition
}

function countedThings(reading: Reading, of: SyntaxNode): readonly Read[] | undefined {
  const { scope } = reading.context
  if (of.kind === 'list') {
    if (of.items.length === 0)
      return reading.fault(wrongOperand, of.range, { op: 'of', needs: 'a list of questions', example: 'of: [id, id]' })
    if (of.items.length === 1) reading.report(listOfOne, of.range, {})
    const found = of.items.map((item) => reading.reference(item)?.read)
    if (!found.every((each) => each !== undefined)) return undefined
    reading.sayAgain(
      found.map(({ id, range }) => ({ what: id, range })),
      true,
    )
    return found
  }
  const tag = child(of, 'covers')
  const name = textOf(tag)
  if (tag === undefined || name === undefined) {
    return reading.fault(wrongOperand, of.range, {
      op: 'of',
      needs: 'a list of questions, or {covers: tag}',
      example: 'of: [id, id]',
    })
  }
  const covered = scope.covered(name)
  if (covered === undefined) {
    return reading.missing(undeclaredName, tag.range, {
      what: 'tag',
      name,
      nearest: nearest(name, scope.tags()),
      list: 'tags',
    })
  }
  const reads = covered.map((each) => ({ id: each.path.slice('answers.'.length), path: each.path, range: tag.range }))
  reading.reads.push(...reads)
  return reads
}
