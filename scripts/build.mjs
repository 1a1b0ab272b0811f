/** Builds all JavaScript from nothing. With --twice: does it again and fails where the two builds differ by a byte. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageNames, root } from './boundaries.mjs'

const rollup = join(root, 'node_modules', 'rollup', 'dist', 'bin', 'rollup')

const first = build()
if (process.argv.includes('--twice')) {
  const second = build('ignore')
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (path) => first.get(path) !== second.get(path),
  )
  console.log(`${first.size} files built twice: ${different.length} differ`)
  for (const path of different) console.error(`${path} differs between two builds`)
  if (different.length > 0) process.exit(1)
}

function build(stdout = 'inherit') {
  for (const path of built()) rmSync(path)
  const { status } = spawnSync(process.execPath, [rollup, '-c', '--silent'], {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
  })
  if (status !== 0) process.exit(1)
  return new Map(built().map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]))
}

/** What rollup wrote; the declarations beside it are tsc's. */
function built() {
  const folders = packageNames()
    .map((name) => join(root, 'packages', name, 'dist'))
    .filter((folder) => existsSync(folder))
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .map((file) => join(folder, file))
        .filter((path) => path.endsWith('.js')),
    )
    .sort()
}
