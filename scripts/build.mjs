/**
 * Builds all JavaScript from nothing, aside, and then puts each file in its place, so that what was built before can be used
 * meanwhile. With --twice: does it again and fails where the two builds differ by a byte.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packageNames, root } from './boundaries.mjs'
import { putInPlace } from './put-in-place.mjs'

// Within dist, so that git and the linters pass it by.
const aside = '.new'
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
  removeAside()
  const { status } = spawnSync(process.execPath, [rollup, '-c', '--silent'], {
    cwd: root,
    env: { ...process.env, IQA_BUILD_FOLDER: `dist/${aside}` },
    stdio: ['ignore', stdout, 'inherit'],
  })
  if (status !== 0) {
    removeAside()
    process.exit(1)
  }
  // The declarations beside the JavaScript are tsc's.
  const isOurs = (file) => file.endsWith('.js')
  const written = packageNames().flatMap((name) => {
    const dist = join(root, 'packages', name, 'dist')
    return putInPlace(join(dist, aside), dist, isOurs)
  })
  return new Map(
    written
      .filter(isOurs)
      .sort()
      .map((path) => [path, digestOf(path)]),
  )
}

function removeAside() {
  for (const name of packageNames())
    rmSync(join(root, 'packages', name, 'dist', aside), { recursive: true, force: true })
}

function digestOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
