import { isId, isStoredId } from '@iqa/model'
import { anything, byId, date, either, group, list, named, oneOf, part, text, that } from './shape.js'
import type { Shape } from './shape.js'

const id = that((value) => typeof value === 'string' && isId(value), 'an id')
const storedId = that((value) => typeof value === 'string' && isStoredId(value), 'an id')
const whole = that((value) => Number.isInteger(value) && Number(value) >= 0, 'a whole number')
const yesOrNo = oneOf(true, false)
/** By language. */
const texts = byId(text())
const labelled = group({ id, label: texts })
/** Its rule is looked at when it is compiled. */
const condition = group({ rule: anything, read_back: anything })
const options = named(group({ id, label: texts }, { guidance: anything, retired: anything }), 1)
const pattern = that(isPattern, 'a pattern')
const day = either((value) => typeof value === 'string', anything, part({ var: text() }))

/** Kinds of answer, as far as reading answers relies on them. */
const kinds: ReadonlyMap<unknown, Shape> = new Map([
  ...['scale', 'choice', 'yes_no', 'many'].map((kind): [string, Shape] => [kind, part({ options })]),
  ['number', part({ decimals: whole })],
  ['date', part({}, { not_before: day, not_after: day })],
  ...['text', 'long_text'].map((kind): [string, Shape] => [kind, part({ at_most: whole }, { pattern })]),
])
const answer: Shape = (value, at, tell) => {
  part({ kind: oneOf(...kinds.keys()) })(value, at, tell)
  kinds.get((value as { readonly kind?: unknown } | null)?.kind)?.(value, at, tell)
}

/** A compiled question set, as far as the engine relies on what its schema says. */
export const setShape: Shape = group(
  {
    iqa_compiled: anything,
    set: id,
    title: anything,
    version: text(),
    status: oneOf('draft', 'published', 'retired'),
    digest: anything,
    languages: list(text(), Infinity, 1),
    reads_today: yesOrNo,
    standards: list(labelled),
    stages: list(labelled),
    judges: list(labelled),
    not_assessed: list(labelled),
    includes: list(part({})),
    facts: named(
      group({
        id,
        label: texts,
        answer,
        required: yesOrNo,
        from: oneOf('host', 'assessor'),
        correct: oneOf('no', 'reason'),
      }),
    ),
    scales: list(part({})),
    values: named(
      group(
        { id: storedId, type: oneOf('number', 'yes_no'), rule: anything, read_back: anything },
        { label: anything },
      ),
    ),
    sections: named(group({ id, title: texts, task: anything }, { guidance: anything, when: condition })),
    modules: named(
      group(
        {
          id,
          module: anything,
          title: texts,
          section: id,
          switched_on_by: oneOf('always', 'assessor', 'host'),
          reason: oneOf('no', 'required'),
          task: anything,
        },
        { guidance: anything, offer_when: condition, on_when: condition },
      ),
    ),
    questions: named(
      group(
        {
          id: storedId,
          number: anything,
          section: id,
          ask: texts,
          answer,
          not_applicable: oneOf('no', 'allowed', 'reason'),
          required: either((value) => typeof value === 'string', oneOf('yes', 'no'), condition),
          not_asked: oneOf('hidden', 'shown'),
          standards: anything,
          covers: anything,
          good_practice: yesOrNo,
        },
        {
          module: id,
          when: condition,
          asked_when: texts,
          retired: oneOf(true),
          stage: anything,
          judges: anything,
          guidance: anything,
          issues: group({ options, at_least: whole }, { when: condition }),
          comment: group({ when: condition, at_least: whole }, { prompt: anything }),
          action: group({ when: condition }, { prompt: anything }),
        },
      ),
    ),
    checks: named(
      group(
        { id: storedId, when: condition, severity: oneOf('error', 'warning', 'note'), message: texts },
        { about: list(storedId, Infinity, 1), each: list(storedId) },
      ),
    ),
  },
  { owner: anything, source: anything, activity: anything, applies: group({ by: id }, { from: date, to: date }) },
)

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 200) return false
  try {
    new RegExp(value, 'u')
    return true
  } catch {
    return false
  }
}
