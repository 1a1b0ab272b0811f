/** `npm start`: builds, then serves the live preview of question-sets/. Arguments go to `iqa preview`. */
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './boundaries.mjs'

console.log('Building …')
const began = Date.now()
const rollup = join(root, 'node_modules', 'rollup', 'dist', 'bin', 'rollup')
const { status } = spawnSync(process.execPath, [rollup, '-c', '--silent'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
})
if (status !== 0) {
  console.error('The build failed; the lines above say why.')
  process.exit(1)
}
console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`)

const given = process.argv.slice(2)
const named = given.some((argument) => !argument.startsWith('-'))
const preview = spawn(
  process.execPath,
  ['packages/cli/dist/main.js', 'preview', ...(named ? [] : ['question-sets']), ...given],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
// The terminal sends an interrupt to both; a supervisor only to this one.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => preview.kill(signal))
preview.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))
