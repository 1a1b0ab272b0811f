/**
 * What each source file adds to the one-file bundle: how much smaller, minified and gzipped, it would be without the file
 * and without what only that file needs.
 */
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rollup } from 'rollup'
import { minify } from 'vite'
import config from '../rollup.config.mjs'
import { root } from './boundaries.mjs'

const wanted = config.find(({ output }) => output.file === join(root, 'packages/elements/dist/iqa-form.js'))
const plugins = wanted.plugins.filter(({ name }) => name !== 'minify')
const { output } = await (await rollup({ ...wanted, plugins })).generate(wanted.output)
const { code, modules } = output[0]

const whole = await sizeOf(code)
const rows = []
for (const [id, { code: own }] of Object.entries(modules)) {
  if (!own?.trim() || !code.includes(own.trim())) continue
  rows.push([whole - (await sizeOf(code.replace(own.trim(), () => ''))), relative(root, id)])
}
rows.sort(([a], [b]) => b - a)
for (const [bytes, path] of rows) console.log(`${String(bytes).padStart(6)}  ${path}`)
console.log(
  `${String(whole).padStart(6)}  the whole bundle; the numbers above overlap, and leave out what several files share`,
)

async function sizeOf(text) {
  // What is left refers to names that are gone, which a minifier does not mind.
  const { code: small } = await minify('bundle.js', text, {
    module: true,
    compress: { target: 'es2022' },
    mangle: { toplevel: true },
  })
  return gzipSync(small, { level: 9 }).length
}
