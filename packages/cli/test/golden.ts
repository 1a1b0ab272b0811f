import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import type { Said } from './folder.js'

/** Holds what a command printed against golden/<name>.txt. With IQA_UPDATE=1 the file is written anew: read it before committing. */
export function expectGolden(name: string, { code, out, err }: Said): void {
  const file = fileURLToPath(new URL(`./golden/${name}.txt`, import.meta.url))
  const said = `${out}${err === '' ? '' : `--- on the error channel\n${err}`}--- exit code ${code}\n`
  if (process.env.IQA_UPDATE === '1') writeFileSync(file, said)
  expect(said).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `no golden file ${name}.txt`)
}
