import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compile } from '../src/compile.js'
import type { Loader } from '../src/read/includes.js'
import { readConfig } from '../src/validate/read-config.js'
import { line } from './files.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const loader: Loader = {
  read: (path) => (existsSync(root + path) ? { path, text: readFileSync(root + path, 'utf8') } : undefined),
}
const { config } = readConfig('question-sets/iqa.config.yaml', { loader })
const sets = readdirSync(`${root}question-sets`).filter((name) => name.endsWith('.iqa.yaml'))

test.each(sets)('%s has no error and no warning, and every rule of it is proved', { timeout: 60_000 }, (name) => {
  const { diagnostics, proof } = compile(`question-sets/${name}`, { loader, config, prove_everything: true })
  expect(diagnostics.filter(({ severity }) => severity !== 'note').map(line)).toEqual([])
  console.log(`${name}: ${proof?.rules} rules proved over ${proof?.cases} cases, ${proof?.sampled} of them on a sample`)
  expect(proof?.rules).toBeGreaterThan(0)
})

test('there is a set to ship', () => {
  expect(sets).toContain('pre-charge.iqa.yaml')
})
