/**
 * Writes docs/diagnostics and what `iqa explain` prints from the golden folders of the compiler, so that a page shows
 * exactly what the tests have seen. With --check: compares only.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { writeOrCompare } from './generated-files.mjs'
import { root } from './schemas.mjs'

const folder = join(root, 'packages/compiler/test/diagnostics')
const codes = readdirSync(folder)
  .filter((name) => /^IQA\d{3}$/.test(name))
  .sort()

const read = (code, name) => {
  const endings = ['iqa.yaml', 'scenarios.yaml', 'iqa.config.yaml']
  const path = endings.map((ending) => join(folder, code, `${name}.${ending}`)).find(existsSync)
  if (path === undefined) throw new Error(`${code} has no file ${name}.iqa.yaml`)
  return readFileSync(path, 'utf8')
}
const examples = codes.map((code) => [
  code,
  {
    bad: read(code, 'bad'),
    shown: readFileSync(join(folder, code, 'expected.txt'), 'utf8'),
    fixed: read(code, 'fixed'),
  },
])

const banner = 'Generated from test/diagnostics by `npm run generate`. Change the folder of the code, not this file.'
const source = `// ${banner}
import type { CodeExample } from '../explain-code.js'

export const examples: ReadonlyMap<string, CodeExample> = new Map([
${examples
  .map(
    ([code, { bad, shown, fixed }]) => `  [
    '${code}',
    {
      bad: ${literal(bad)},
      shown: ${literal(shown)},
      fixed: ${literal(fixed)},
    },
  ],
`,
  )
  .join('')}])
`

/** A text as lines of TypeScript; characters that cannot be seen are escaped, so that this file has none. */
function literal(text) {
  const lines = text
    .split(/(?<=\n)/)
    .map((line) =>
      JSON.stringify(line).replace(/[^\x20-\x7e]/g, (letter) =>
        /[\p{L}\p{P}\p{S}]/u.test(letter) ? letter : escaped(letter),
      ),
    )
  return lines.length === 0 ? "''" : lines.join(' +\n        ')
}

function escaped(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const catalogue = await build({
  stdin: {
    contents: `export { codes } from './catalogue.js'\nexport { explainCode, writeCodePage } from './explain-code.js'`,
    resolveDir: join(root, 'packages/compiler/src/diagnostics'),
    loader: 'ts',
  },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
  logLevel: 'error',
  plugins: [
    {
      name: 'examples as they are now',
      setup: ({ onLoad }) =>
        onLoad({ filter: /generated[\\/]examples\.ts$/ }, () => ({ contents: source, loader: 'ts' })),
    },
  ],
})
const {
  codes: kinds,
  explainCode,
  writeCodePage,
} = await import(`data:text/javascript;base64,${Buffer.from(catalogue.outputFiles[0].text).toString('base64')}`)

for (const code of codes) if (!kinds.includes(code)) throw new Error(`${code} has a folder but is not in the catalogue`)
const pages = kinds.map((code) => [code, explainCode(code)])
const list = pages.map(
  ([code, page]) => `| [${code}](${code}.md) | ${page.severity} | ${page.title.replaceAll('|', '\\|')} |\n`,
)
const comment = `<!-- ${banner} -->\n`
const folderOfPages = join(root, 'docs/diagnostics')
const left = (existsSync(folderOfPages) ? readdirSync(folderOfPages) : []).filter(
  (name) => /^IQA/.test(name) && !kinds.includes(name.slice(0, 6)),
)
if (process.argv.includes('--check') && left.length > 0) {
  console.error(`Pages of codes that are gone: ${left.join(', ')}. Run  npm run generate`)
  process.exit(1)
}
for (const name of left) rmSync(join(folderOfPages, name))

await writeOrCompare({
  'packages/compiler/src/diagnostics/generated/examples.ts': source,
  'docs/diagnostics/README.md': `${comment}# Diagnostics\n\n| Code | Severity | What it says |\n|---|---|---|\n${list.join('')}`,
  ...Object.fromEntries(pages.map(([code, page]) => [`docs/diagnostics/${code}.md`, comment + writeCodePage(page)])),
})
