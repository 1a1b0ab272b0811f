import { canonicalJson, digestWithout } from '@iqa/model'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Member = { readonly within: Json[] | { [key: string]: Json }; readonly key: string; readonly at: string }

/** A copy of a record that was changed, and how. */
export interface Tampered {
  readonly how: string
  readonly record: unknown
}

/**
 * Copies of a record, each changed in one place, all different. The same seed gives the same copies. Two in three are
 * changed anywhere and keep their seal; one in three breaks a rule of the set and is sealed anew by the one who changed it.
 */
export function tamperedCopies(record: object, count: number, seed: number): readonly Tampered[] {
  const pick = chance(seed)
  const seen = new Set([canonicalJson(record)])
  const copies: Tampered[] = []
  for (let tries = 0; copies.length < count; tries += 1) {
    if (tries > count * 50) throw new Error(`only ${copies.length} different copies of ${count}`)
    const copy = JSON.parse(JSON.stringify(record)) as { [key: string]: Json }
    const how = copies.length % 3 === 2 ? breakRule(copy, pick) : changeAnything(copy, pick)
    const text = canonicalJson(copy)
    if (how === undefined || seen.has(text)) continue
    seen.add(text)
    copies.push({ how, record: copy })
  }
  return copies
}

function changeAnything(copy: { [key: string]: Json }, pick: (below: number) => number): string | undefined {
  const members = membersOf(copy, '')
  const { within, key, at } = members[pick(members.length)] as Member
  const value = (within as { [key: string]: Json })[key] as Json
  const set = (changed: Json): void => {
    ;(within as { [key: string]: Json })[key] = changed
  }
  switch (pick(4)) {
    case 0:
      if (Array.isArray(within)) within.splice(Number(key), 1)
      else delete within[key]
      return `${at} removed`
    case 1:
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
      value[`extra_${pick(1000)}`] = pick(1000)
      return `${at} given one more member`
    case 2:
      set(([null, true, pick(1000), 'changed', [], {}] as Json[])[pick(6)] as Json)
      return `${at} made something else`
    default:
      if (typeof value === 'string') set(`${value.slice(0, pick(value.length + 1))}${pick(10)}`)
      else if (typeof value === 'number') set(value + 1 + pick(100))
      else if (typeof value === 'boolean') set(!value)
      else return undefined
      return `${at} altered`
  }
}

/** Changes that the set does not allow, sealed anew: only what the set says can find them. */
function breakRule(copy: { [key: string]: Json }, pick: (below: number) => number): string | undefined {
  const map = (name: string): { [key: string]: { [key: string]: Json } } =>
    copy[name] as { [key: string]: { [key: string]: Json } }
  const oneOf = (name: string): string => Object.keys(map(name))[pick(Object.keys(map(name)).length)] as string
  const number = pick(100_000)
  const changes: (() => string | undefined)[] = [
    () => {
      const id = oneOf('answers')
      ;(map('answers')[id] as { [key: string]: Json })['answer'] = `made_up_${number}`
      return `answers.${id} given an answer that is not offered`
    },
    () => {
      map('answers')[`made_up_${number}`] = { answer: 'fully_met', label: 'Fully met' }
      return 'an answer to a question that the set does not have'
    },
    () => {
      const id = oneOf('answers')
      if (map('answers')[id]?.['label'] === undefined) return undefined
      ;(map('answers')[id] as { [key: string]: Json })['label'] = `Met ${number}`
      return `answers.${id} labelled with other words`
    },
    () => {
      const id = oneOf('facts')
      ;(map('facts')[id] as { [key: string]: Json })['value'] = `made_up_${number}`
      return `facts.${id} given a value that it cannot have`
    },
    () => {
      const id = oneOf('asked_because')
      copy['asked_because'] = { ...map('asked_because'), [id]: `reason ${number}` } as Json
      return `asked_because.${id} given another reason`
    },
    () => {
      copy['withheld'] = [...(copy['withheld'] as Json[]), `made_up_${number}`]
      return 'something withheld that the set does not have'
    },
    () => {
      copy['version'] = `${1 + pick(50)}.${pick(50)}.${1 + pick(50)}`
      return 'said to be of another version'
    },
    () => {
      copy['digest'] = `sha256-${String(number).padStart(64, '0')}`
      return 'said to be of another set'
    },
    () => {
      map('answers')[oneOf('answers')] = { answer: null, label: '', comment: String(number) }
      return 'an answer emptied'
    },
    () => {
      copy['modules'] = { ...(copy['modules'] as { [key: string]: Json }), [`made_up_${number}`]: { on: true } }
      return 'a module that the set does not have'
    },
  ]
  const how = (changes[pick(changes.length)] as () => string | undefined)()
  if (how === undefined) return undefined
  copy['record_digest'] = digestWithout(copy, 'record_digest')
  return `${how}, sealed anew`
}

function membersOf(value: Json, at: string): Member[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    { within: value, key, at: `${at}/${key}` },
    ...membersOf(inner, `${at}/${key}`),
  ])
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}
