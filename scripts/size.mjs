/**
 * What a page pays for `<iqa-form>`: the bar, which it does not meet yet, and a ceiling just above what it is today, so
 * that it only goes down (docs/status.md says what was tried). And that nothing in what pages load needs eval or reads
 * YAML.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './boundaries.mjs'

const bar = 30_000
const ceiling = 46_000
const bundle = 'packages/elements/dist/iqa-form.js'
// What pages load, and what each thing found there would mean: code made from text, which a strict page refuses, and
// libraries of the author's side. The validators are made by ajv and name it; they must only need no eval.
const inBrowsers = ['model', 'logic', 'engine', 'elements'].map((name) => `packages/${name}/dist`)
const madeFromText = {
  'new Function(': /\bnew Function\s*\(/,
  'eval(': /(?<![\w.$])eval\s*\(/,
  'require(': /(?<![\w.$])require\s*\(/,
}
const authorsSide = {
  'the YAML reader': /\bYAMLParseError\b|from\s*["']yaml["']/,
  ajv: /\bajv\b/i,
  'the Markdown reader': /\bmdast\b|\bmicromark\b/,
}

const faults = []
const code = readFileSync(join(root, bundle))
const size = gzipSync(code, { level: 9 }).length
const over = size > bar ? `${size - bar} above it` : 'met'
console.log(`${bundle}: ${code.length} bytes, ${size} gzip; the bar is ${bar}: ${over}; the ceiling is ${ceiling}`)
if (size > ceiling) faults.push(`${bundle} is ${size} bytes gzip, above the ceiling of ${ceiling}`)

const pages = [
  ...inBrowsers.flatMap(filesIn),
  ...filesIn('packages/cli/dist/preview').filter((path) => path.endsWith('/page.js')),
]
const validators = filesIn('packages/compiler/dist/validate/generated')
for (const path of pages) search(path, { ...madeFromText, ...authorsSide })
for (const path of validators) search(path, madeFromText)
console.log(
  `${pages.length} files of pages searched for ${Object.keys({ ...madeFromText, ...authorsSide }).join(', ')}`,
)
console.log(`${validators.length} file of validators searched for ${Object.keys(madeFromText).join(', ')}`)
if (pages.length < 50 || validators.length === 0) faults.push('there is too little in dist: was it built?')
for (const fault of faults) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)

function filesIn(folder) {
  const files = readdirSync(join(root, folder), { recursive: true }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  )
  return files.filter((path) => path.endsWith('.js'))
}

function search(path, patterns) {
  const text = readFileSync(join(root, path), 'utf8')
  for (const [what, pattern] of Object.entries(patterns)) if (pattern.test(text)) faults.push(`${path} has ${what}`)
}
