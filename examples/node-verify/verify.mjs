/** Verifies a record on a server: `node verify.mjs SET.compiled.json RECORD.json`. Exit code 1 when it is refused. */
import { readFileSync } from 'node:fs'
import { verifyResponse } from '@iqa/engine'

const [set, record] = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')))
const result = verifyResponse(set, record)
if ('faults' in result) {
  for (const { code, at, message } of result.faults) console.error(`${code} at ${at || 'the record'}: ${message}`)
  process.exit(1)
}
console.log(`The record ${result.response.id} is what ${result.response.set} ${result.response.version} allows.`)
