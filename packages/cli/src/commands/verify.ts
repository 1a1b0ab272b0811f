import { verifierFor } from '@iqa/engine'
import { digestWithout, type CompiledQuestionSet } from '@iqa/model'
import type { VerifyOptions } from '../arguments.js'
import { UsageError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import { readRecords, type FoundRecord } from '../read-records.js'
import { compileOnce, type Workplace } from '../read-set.js'
import type { FaultyResponse, Report } from '../report.js'

/**
 * Verifies every record of the files, or of what is piped in for '-', with the engine that the form runs on. Records are read one
 * at a time; of the faulty ones the first --max-problems are kept to be shown, all are counted.
 */
export async function runVerify(
  paths: readonly string[],
  options: VerifyOptions,
  workplace: Workplace,
  input: AsyncIterable<string | Uint8Array>,
): Promise<Report> {
  const opened = openSet(options.set, workplace)
  if ('report' in opened) return opened.report
  const { set } = opened
  const verify = verifierFor(set)
  const codes: Record<string, number> = {}
  const faulty: FaultyResponse[] = []
  const empty: string[] = []
  let responses = 0
  let refused = 0
  for (const path of paths) {
    const file = path === '-' ? 'piped in' : workplace.files.shown(path)
    const before = responses
    for await (const found of readRecords(path === '-' ? input : workplace.files.stream(path))) {
      responses++
      const faults = faultsOf(found, verify)
      if (faults.length === 0) continue
      refused++
      for (const { code } of faults) codes[code] = (codes[code] ?? 0) + 1
      if (faulty.length < options.maxProblems) faulty.push({ file, line: found.line, ...idOf(found.record), faults })
    }
    if (responses === before) empty.push(file)
  }
  const { set: id, version, digest } = set
  return { command: 'verify', verified: { set: { id, version, digest }, responses, refused, empty, codes, faulty } }
}

function faultsOf({ record, notJson }: FoundRecord, verify: ReturnType<typeof verifierFor>): FaultyResponse['faults'] {
  if (notJson !== undefined) return [{ code: 'not_json', at: '', message: notJson }]
  const verdict = verify(record)
  return 'faults' in verdict ? verdict.faults : []
}

/** The set from YAML, compiled now, or as it was built. A set in YAML that has errors gives the report of them. */
function openSet(
  path: string,
  workplace: Workplace,
): { readonly set: CompiledQuestionSet } | { readonly report: Report } {
  if (!path.endsWith('.json')) {
    const shown = workplace.files.shown(path)
    workplace.files.read(shown)
    const { set, diagnostics } = compileOnce(workplace)(shown)
    if (set !== undefined) return { set }
    return { report: { command: 'verify', findings: joinFindings([shown], diagnostics, workplace.files) } }
  }
  const source = workplace.files.read(path)
  let set: unknown
  try {
    set = JSON.parse(source.text)
  } catch {
    throw new UsageError(`${source.path} is not JSON.`)
  }
  if (!isCompiled(set))
    throw new UsageError(`${source.path} is not a compiled question set. Build one with  iqa build.`)
  if (digestWithout(set, 'digest') !== set.digest) {
    throw new UsageError(`${source.path} was changed after it was built: its digest does not fit. Build it again.`)
  }
  return { set }
}

function isCompiled(value: unknown): value is CompiledQuestionSet {
  return (
    typeof value === 'object' &&
    value !== null &&
    'iqa_compiled' in value &&
    value.iqa_compiled === 1 &&
    'digest' in value
  )
}

function idOf(record: unknown): { id?: string } {
  if (typeof record !== 'object' || record === null || !('id' in record) || typeof record.id !== 'string') return {}
  return { id: record.id.slice(0, 100) }
}
