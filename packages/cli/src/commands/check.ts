import { check } from '@iqa/compiler'
import type { Diagnostic } from '@iqa/model'
import type { CheckOptions } from '../arguments.js'
import { joinFindings } from '../findings.js'
import { compileOptions, type Workplace } from '../read-set.js'
import type { Report } from '../report.js'

/** Checks documents of every kind; with a document piped in, that one as if it stood under its name. */
export function runCheck(paths: readonly string[], options: CheckOptions, workplace: Workplace, pipedIn: string): Report {
  const { files, project } = workplace
  const piped = options.stdin ? { path: files.shown(options.stdinName), text: pipedIn } : undefined
  const looked = piped === undefined ? project.select(paths) : [piped.path]
  const diagnostics: Diagnostic[] = []
  for (const path of looked) diagnostics.push(...check(path, { ...compileOptions(path, workplace), loader: files.loader(piped) }))
  return { command: 'check', findings: joinFindings(looked, diagnostics, files, piped) }
}
