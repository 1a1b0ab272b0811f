/** Generated files are committed; `--check` fails where one is not what its source gives today. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './schemas.mjs'

/** Writes the files, or with --check on the command line compares them and exits 1 where one differs. */
export function writeOrCompare(files) {
  const stale = []
  for (const [path, text] of Object.entries(files)) {
    const full = join(root, path)
    if (!process.argv.includes('--check')) {
      mkdirSync(dirname(full), { recursive: true })
      writeFileSync(full, text)
    } else if (read(full) !== text) stale.push(path)
  }
  if (stale.length === 0) return
  console.error(`Not what schemas/ gives today: ${stale.join(', ')}. Run  npm run generate`)
  process.exit(1)
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
