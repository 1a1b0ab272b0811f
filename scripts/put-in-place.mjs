/** How new files take the place of old ones while somebody uses them. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/**
 * Moves every file of a folder into another, each in one step, and then removes what is stale there: at no time is a file
 * missing that was there before and still belongs.
 *
 * @param {string} from
 * @param {string} to
 * @param {(file: string) => boolean} isOurs whether a file that was not written anew is stale: others may write beside us
 * @returns {string[]} paths of the files moved
 */
export function putInPlace(from, to, isOurs) {
  const written = filesIn(from).map((file) => {
    const target = join(to, file)
    mkdirSync(dirname(target), { recursive: true })
    renameSync(join(from, file), target)
    return target
  })
  rmSync(from, { recursive: true, force: true })
  const kept = new Set(written)
  for (const file of filesIn(to)) if (isOurs(file) && !kept.has(join(to, file))) rmSync(join(to, file))
  return written
}

function filesIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
}
