import { codes, explainCode, type SourceFile } from '@iqa/compiler'
import { nearest } from '@iqa/model'
import { documentKind, kindOnDisk } from '../documents.js'
import { UsageError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import { compileOnce, type Workplace } from '../read-set.js'
import { readBackOf } from '../reasons/read-back.js'
import type { Report } from '../report.js'

/**
 * The page of a code; or a thing of a set, read back.
 *
 * @throws {UsageError} for a code or an id that does not exist, naming the nearest that does; for a file that is no set, naming those
 *   that use it
 */
export function runExplain(subject: string, workplace: Workplace): Report {
  const mark = subject.lastIndexOf('#')
  if (mark === -1) return { command: 'explain', page: pageOf(subject) }
  const source = workplace.files.read(subject.slice(0, mark))
  const { path } = source
  const id = subject.slice(mark + 1)
  const compiled = compileOnce(workplace)
  if (documentKind(path, source.text) !== 'set') throw new UsageError(wayToSet(source, id, workplace, compiled))
  const { set, source_map: places = {}, diagnostics } = compiled(path)
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

/** Where something of a document that is no set can be read back. */
function wayToSet(
  { path, text }: SourceFile,
  id: string,
  { files, project }: Workplace,
  compiled: ReturnType<typeof compileOnce>,
): string {
  const kind = documentKind(path, text)
  if (kind !== 'module' && kind !== 'library')
    return `${path} is not a question set. Write SET#id, with the file of a set.`
  const own = /^module\s*:\s*(\w+)/m.exec(text)?.[1]
  const ways = project
    .select([])
    .filter((each) => kindOnDisk(files, each) === 'set' && compiled(each).files.includes(path))
    .flatMap((each) => {
      if (kind === 'library') return [`${each}#${id}`]
      // A set may include a module more than once, each time under another name.
      const uses = compiled(each).set?.modules.filter(({ module }) => module === own) ?? []
      return uses.map((use) => `${each}#${id === own ? use.id : `${use.id}.${id}`}`)
    })
  const start = `${path} is a ${kind}, and is read back in a set that ${kind === 'module' ? 'includes' : 'uses'} it`
  return ways.length === 0
    ? `${start}. No set here does.`
    : `${start}:\n${ways.map((way) => `  iqa explain ${way}`).join('\n')}`
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
