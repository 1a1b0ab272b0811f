import { cannotCompare, typeInWords, wrongTypeHere } from '../diagnostics/catalogue/logic.js'
import { unknownOption } from '../diagnostics/catalogue/references.js'
import { nearestOption } from '../resolve/nearest-option.js'
import { rulesOf } from '../resolve/resolved-set.js'
import type { Check } from './rule.js'
import { partsOf } from './walk.js'

const countable: readonly string[] = ['scale', 'choice', 'yes_no']

/** What is counted has options, is of one kind, and can have the answers that are counted. Raises IQA203, 308, 318. */
export const counts: Check = {
  name: 'counts',
  alone: true,
  check(set, reporter) {
    for (const { rule } of rulesOf(set)) {
      for (const part of partsOf(rule.condition)) {
        const places = rule.places.get(part)
        if (part.kind !== 'count' || places === undefined) continue
        const counted = part.of.map((path, index) => ({
          declared: rule.declared.get(path),
          path,
          range: places.refs?.[index] ?? places.ref,
        }))
        if (counted.some(({ declared }) => declared === undefined)) continue
        const name = (path: string): string => path.slice(path.indexOf('.') + 1)
        const odd = counted.find(({ declared }) => !countable.includes(declared?.type ?? ''))
        if (odd?.declared !== undefined) {
          reporter.report(
            wrongTypeHere,
            { file: rule.file, range: odd.range },
            { id: name(odd.path), type: odd.declared.type, needed: 'scale' },
          )
          continue
        }
        const [first] = counted
        const other = counted.find(
          ({ declared }) => declared?.type !== first?.declared?.type || declared?.scale !== first?.declared?.scale,
        )
        if (first?.declared !== undefined && other?.declared !== undefined) {
          const word = ({ type, scale }: { type: string; scale?: string }): string =>
            scale === undefined ? typeInWords(type) : `scale called ${scale}`
          reporter.report(
            cannotCompare,
            { file: rule.file, range: other.range },
            {
              a: name(first.path),
              aType: word(first.declared),
              b: name(other.path),
              bType: word(other.declared),
            },
          )
          continue
        }
        if (counted.length === 0) continue
        const options = [...new Set(counted.flatMap(({ declared }) => (declared?.options ?? []).map(({ id }) => id)))]
        const known = counted.some(({ declared }) => declared?.not_applicable === true)
          ? [...options, 'not_applicable']
          : options
        part.answers.forEach((answer, index) => {
          if (known.includes(answer)) return
          const range = places.items[index] ?? places.operand
          reporter.report(
            unknownOption,
            { file: rule.file, range },
            {
              value: answer,
              id: name(first?.path ?? ''),
              nearest: nearestOption(
                answer,
                counted.flatMap(({ declared }) => declared?.options ?? []),
                known,
              ),
              options: known,
            },
          )
        })
      }
    }
  },
}
