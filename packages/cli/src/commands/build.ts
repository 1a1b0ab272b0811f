import { canonicalJson } from '@iqa/model'
import type { BuildOptions } from '../arguments.js'
import { kindOnDisk } from '../documents.js'
import { UsageError } from '../exit-codes.js'
import { joinFindings } from '../findings.js'
import { compileOnce, type Workplace } from '../read-set.js'
import type { Built, Report } from '../report.js'

/**
 * Compiles question sets and writes them, each with its map from rule to line. A set with an error is not written; the others are.
 * Modules and libraries are built with the sets that use them.
 */
export function runBuild(paths: readonly string[], options: BuildOptions, workplace: Workplace): Report {
  const { files, project } = workplace
  const compiled = compileOnce(workplace)
  const sets = project.selectSome(paths).filter((path) => kindOnDisk(files, path) === 'set')
  if (sets.length === 0) throw new UsageError('There is no question set to build here.')
  refuseSameName(sets)
  const built = sets.flatMap((file): readonly Built[] => {
    const { set, source_map: map, proof } = compiled(file)
    if (set === undefined) return []
    const target = `${options.out.replace(/\/+$/, '')}/${baseName(file)}`
    files.write(`${target}.compiled.json`, `${canonicalJson(set)}\n`)
    files.write(`${target}.map.json`, `${canonicalJson(map ?? {})}\n`)
    const written = [`${target}.compiled.json`, `${target}.map.json`].map(files.shown)
    const { set: id, version, digest } = set
    return [
      {
        file,
        set: id,
        version,
        digest,
        rules: proof?.rules ?? 0,
        cases: proof?.cases ?? 0,
        sampled: proof?.sampled ?? 0,
        written,
      },
    ]
  })
  const diagnostics = sets.flatMap((file) => compiled(file).diagnostics)
  return { command: 'build', findings: joinFindings(sets, diagnostics, files), built }
}

function baseName(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/(\.iqa)?\.ya?ml$/, '')
}

function refuseSameName(sets: readonly string[]): void {
  const taken = new Map<string, string>()
  for (const path of sets) {
    const other = taken.get(baseName(path))
    if (other !== undefined)
      throw new UsageError(`${other} and ${path} would be written to the same file. Build them one by one.`)
    taken.set(baseName(path), path)
  }
}
