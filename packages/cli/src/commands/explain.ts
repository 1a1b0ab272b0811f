import { codes, explainCode } from '@iqa/compiler'
import { nearest } from '@iqa/model'
import { UsageError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import { compileOnce, type Workplace } from '../read-set.js'
import { readBackOf } from '../reasons/read-back.js'
import type { Report } from '../report.js'

/**
 * The page of a code; or a thing of a set, read back.
 *
 * @throws {UsageError} for a code or an id that does not exist, naming the nearest that does
 */
export function runExplain(subject: string, workplace: Workplace): Report {
  const mark = subject.lastIndexOf('#')
  if (mark === -1) return { command: 'explain', page: pageOf(subject) }
  const { path } = workplace.files.read(subject.slice(0, mark))
  const id = subject.slice(mark + 1)
  const { set, source_map: places = {}, diagnostics } = compileOnce(workplace)(path)
  if (set === undefined) return { command: 'explain', findings: joinFindings([path], diagnostics, workplace.files) }
  const readBack = readBackOf(id, set, places)
  if (readBack !== undefined) return { command: 'explain', readBack: { ...readBack, file: path } }
  const lists = [set.questions, set.facts, set.values, set.modules, set.sections, set.checks]
  const meant = nearest(
    id,
    lists.flatMap((list) => list.map((each) => each.id)),
  )
  throw new UsageError(`${path} has nothing called "${id}".${meant === undefined ? '' : ` Did you mean ${meant}?`}`)
}

function pageOf(subject: string): NonNullable<Report['page']> {
  const code = /^\d{3}$/.test(subject) ? `IQA${subject}` : subject.toUpperCase()
  const page = explainCode(code)
  if (page !== undefined) return page
  const meant = nearest(code, codes)
  const hint =
    meant === undefined
      ? 'Codes are written like IQA203; for something of a set, write FILE#id.'
      : `Did you mean ${meant}?`
  throw new UsageError(`There is no code "${subject}". ${hint}`)
}
