import type { Diagnostic } from '@iqa/model'
import { check } from '../../src/compile.js'
import type { Loader } from '../../src/read/includes.js'

/** Everything that is said about a file. */
export function checkFile(path: string, loader: Loader): readonly Diagnostic[] {
  return check(path, { loader })
}
