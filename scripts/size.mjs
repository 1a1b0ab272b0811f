/** What a page pays for `<iqa-form>`, against its limit; and that nothing in what pages load needs eval or reads YAML. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './boundaries.mjs'

const limit = 30_000
const bundle = 'packages/elements/dist/iqa-form.js'
const inBrowsers = ['model', 'logic', 'engine', 'elements']
// What each would mean: code made from text, which a strict page refuses; and libraries of the author's side.
const refused = {
  'new Function(': /\bnew Function\s*\(/,
  'eval(': /(?<![\w.$])eval\s*\(/,
  'require(': /(?<![\w.$])require\s*\(/,
  'the YAML reader': /\bYAMLParseError\b|from\s*["']yaml["']/,
  ajv: /\bajv\b/i,
  'the Markdown reader': /\bmdast\b|\bmicromark\b/,
}

const faults = []
const code = readFileSync(join(root, bundle))
const size = gzipSync(code, { level: 9 }).length
console.log(`${bundle}: ${code.length} bytes, ${size} gzip; the limit is ${limit}`)
if (size > limit) faults.push(`${bundle} is ${size} bytes gzip, above ${limit}`)

let read = 0
for (const name of inBrowsers) {
  const folder = join(root, 'packages', name, 'dist')
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue
    read += 1
    const text = readFileSync(join(folder, file), 'utf8')
    for (const [what, pattern] of Object.entries(refused)) {
      if (pattern.test(text)) faults.push(`packages/${name}/dist/${file} has ${what}`)
    }
  }
}
console.log(`${read} files of ${inBrowsers.join(', ')} searched for ${Object.keys(refused).join(', ')}`)
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
