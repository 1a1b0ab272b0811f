import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Cases that lie beside the repository, not in it. IQA_EXTERNAL names another folder. */
const folder = process.env['IQA_EXTERNAL'] ?? fileURLToPath(new URL('../../../../shared/external', import.meta.url))

/**
 * The text of one file; undefined when the material is not there. Its tests are then to skip with `absent` in their
 * names.
 */
export function external(path: string): string | undefined {
  const file = `${folder}/${path}`
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

export const absent = 'skipped: external material not present'
