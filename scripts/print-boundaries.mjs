/** Writes the table of packages into docs/architecture.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { page, withTable } from './boundaries.mjs'

const text = withTable(readFileSync(page, 'utf8'))
if (text === undefined) throw new Error('docs/architecture.md has lost the markers of the table')
writeFileSync(page, text)
