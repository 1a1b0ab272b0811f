/**
 * The surface language, read directly: a condition as plain data, as YAML gives it, decided from what is known, word for word from
 * the description of the language. It shares nothing with the compiler or with logic, so that neither can hide a fault of the other.
 */
export interface World {
  /** Options of each scale, best first. */
  readonly scales: Readonly<Record<string, readonly string[]>>
  /** The type of each thing that can be named, and its scale. */
  readonly types: Readonly<Record<string, { readonly type: string; readonly scale?: string }>>
  /** Derived values as written. */
  readonly values: Readonly<Record<string, unknown>>
  /** Answers to facts and questions; absent where there is none. */
  readonly known: Readonly<Record<string, unknown>>
  readonly modules: Readonly<Record<string, boolean>>
  /** Questions by tag. */
  readonly tags: Readonly<Record<string, readonly string[]>>
  readonly today: string
}

type Plain = Readonly<Record<string, unknown>>

/** Whether a condition holds: a map, all of whose entries must hold. */
export function interpret(condition: unknown, world: World): boolean {
  const entries = Object.entries(condition as Plain)
  return entries.every(([key, value]) => {
    if (key === 'all') return (value as unknown[]).every((each) => interpret(each, world))
    if (key === 'any') return (value as unknown[]).some((each) => interpret(each, world))
    if (key === 'not') return !interpret(value, world)
    if (key === 'module')
      return (Array.isArray(value) ? value : [value]).some((alias) => world.modules[alias as string] === true)
    if (key === 'count') return interpretCount(value as Plain, world)
    return interpretTest(key, value, world)
  })
}

/** What a name reads as; undefined while it has no answer. */
export function readName(name: string, world: World): unknown {
  if (name === 'today') return world.today
  const value = world.values[name] as Plain | undefined
  if (value === undefined) return world.known[name]
  if (value['when'] !== undefined) return interpret(value['when'], world) ? 'yes' : 'no'
  if (value['count'] !== undefined) return howMany(value['count'] as Plain, world)
  const [from, to] = (value['days_between'] as string[]).map((each) => readName(each, world))
  return from === undefined || to === undefined ? undefined : dayNumber(to) - dayNumber(from)
}

function howMany(count: Plain, world: World): number {
  const of = count['of']
  const names = Array.isArray(of) ? (of as string[]) : (world.tags[(of as Plain)['covers'] as string] ?? [])
  const answers = Array.isArray(count['answer']) ? (count['answer'] as unknown[]) : [count['answer']]
  let total = 0
  for (const name of names) if (answers.includes(readName(name, world))) total += 1
  return total
}

function interpretCount(count: Plain, world: World): boolean {
  const total = howMany(count, world)
  for (const [word, wanted] of Object.entries(count)) {
    const number = wanted as number
    if (word === 'is') return total === number
    if (word === 'at_least') return total >= number
    if (word === 'at_most') return total <= number
    if (word === 'above') return total > number
    if (word === 'below') return total < number
  }
  throw new Error('a count without a comparison')
}

function interpretTest(name: string, test: unknown, world: World): boolean {
  if (typeof test !== 'object' || test === null) return compare(name, 'is', test, world)
  if (Array.isArray(test)) return compare(name, 'one_of', test, world)
  return Object.entries(test).every(([operator, operand]) => compare(name, operator, operand, world))
}

function compare(name: string, operator: string, operand: unknown, world: World): boolean {
  const left = readName(name, world)
  if (operator === 'answered') return (left !== undefined) === (operand === 'yes')
  // A comparison with something unanswered is false, on either side.
  if (left === undefined) return false
  const { type, scale } = world.types[name] ?? { type: 'date' }
  if (operator === 'within' || operator === 'later_than') return compareSpan(left, operator, operand as Plain, world)
  const reference =
    typeof operand === 'object' && operand !== null && !Array.isArray(operand) ? (operand as Plain)['ref'] : undefined
  const right =
    reference === undefined
      ? operand === 'today' && type === 'date'
        ? world.today
        : operand
      : readName(reference as string, world)
  if (right === undefined) return false
  switch (operator) {
    case 'is':
      return left === right
    case 'is_not':
      return left !== right
    case 'one_of':
      return (right as unknown[]).includes(left)
    case 'none_of':
      return !(right as unknown[]).includes(left)
    case 'between': {
      const [least, most] = right as [number, number]
      return least <= (left as number) && (left as number) <= most
    }
    case 'before':
      return dayNumber(left) < dayNumber(right)
    case 'after':
      return dayNumber(left) > dayNumber(right)
    case 'on_or_before':
      return dayNumber(left) <= dayNumber(right)
    case 'on_or_after':
      return dayNumber(left) >= dayNumber(right)
    case 'includes':
      return (left as unknown[]).includes(right)
    case 'excludes':
      return !(left as unknown[]).includes(right)
    case 'includes_any':
      return (right as unknown[]).some((each) => (left as unknown[]).includes(each))
    case 'includes_all':
      return (right as unknown[]).every((each) => (left as unknown[]).includes(each))
    default:
      return type === 'scale'
        ? compareInOrder(operator, left, right, world.scales[scale ?? ''] ?? [])
        : compareNumbers(operator, left as number, right as number)
  }
}

/** Above is better, below is worse; not applicable is neither. */
function compareInOrder(operator: string, left: unknown, right: unknown, bestFirst: readonly string[]): boolean {
  const place = bestFirst.indexOf(left as string)
  const other = bestFirst.indexOf(right as string)
  if (place === -1 || other === -1) return false
  return compareNumbers(operator, -place, -other)
}

function compareNumbers(operator: string, left: number, right: number): boolean {
  if (operator === 'above') return left > right
  if (operator === 'below') return left < right
  if (operator === 'at_least') return left >= right
  if (operator === 'at_most') return left <= right
  throw new Error(`no such comparison: ${operator}`)
}

function compareSpan(left: unknown, operator: string, span: Plain, world: World): boolean {
  const from = ['after', 'before', 'of'].find((word) => span[word] !== undefined) as string
  const right = readName(span[from] as string, world)
  if (right === undefined) return false
  const days = span['days'] as number
  const passed = dayNumber(left) - dayNumber(right)
  const counted = from === 'after' ? passed : from === 'before' ? -passed : Math.abs(passed)
  return operator === 'within' ? 0 <= counted && counted <= days : counted > days
}

/** Days since the first of March of the year 0, by the Gregorian calendar. */
function dayNumber(date: unknown): number {
  const [year = 0, month = 0, day = 0] = String(date).split('-').map(Number)
  const years = month > 2 ? year : year - 1
  const months = (month + 9) % 12
  return (
    365 * years +
    Math.floor(years / 4) -
    Math.floor(years / 100) +
    Math.floor(years / 400) +
    Math.floor((153 * months + 2) / 5) +
    day -
    1
  )
}
