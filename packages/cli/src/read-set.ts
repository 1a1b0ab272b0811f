import { compile, type CompileOptions, type CompileResult } from '@iqa/compiler'
import type { Files } from './files.js'
import type { Project } from './project.js'

/** What the commands work with. */
export interface Workplace {
  readonly files: Files
  readonly project: Project
}

/** Options for compiling a file under its config. */
export function compileOptions(path: string, { files, project }: Workplace): CompileOptions {
  const config = project.configOf(path)
  return { loader: files.loader(), ...(config === undefined ? {} : { config }) }
}

/** Compiles each set once, however often it is asked for in a run. */
export function compileOnce(workplace: Workplace): (path: string) => CompileResult {
  const done = new Map<string, CompileResult>()
  return (path) => {
    const result = done.get(path) ?? compile(path, compileOptions(path, workplace))
    done.set(path, result)
    return result
  }
}
