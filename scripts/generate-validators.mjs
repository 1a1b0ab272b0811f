/**
 * Writes packages/compiler/src/validate/generated/validators.js and its types: one function for each document of
 * schemas/, made by ajv now so that nothing is compiled at run time. With --check: compares only.
 */
import { createRequire } from 'node:module'
import { build } from 'esbuild'
import { writeOrCompare } from './generated-files.mjs'
import { joinSchemas, readSchemas, root } from './schemas.mjs'

// ajv is CommonJS.
const require = createRequire(import.meta.url)
const { default: Ajv } = require('ajv/dist/2020')
const { default: standaloneCode } = require('ajv/dist/standalone')

const validators = {
  questionSet: 'WrittenQuestionSet',
  module: 'WrittenModule',
  library: 'WrittenLibrary',
  scenarios: 'WrittenScenarios',
  config: 'WrittenConfig',
  compiledQuestionSet: 'CompiledQuestionSet',
  draft: 'Draft',
  response: 'Response',
  diagnostic: 'Diagnostic',
}

/** One branch is tried, not all: so a fault is said once, and nesting cannot double the work at each level. */
function decideBranches(node, parts) {
  if (Array.isArray(node)) return node.map((item) => decideBranches(item, parts))
  if (node === null || typeof node !== 'object') return node
  const { oneOf, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, decideBranches(value, parts)]),
  )
  const plain = quickUnique(rest, parts)
  return oneOf === undefined ? plain : { ...plain, ...decided(oneOf, parts) }
}

function decided(branches, parts) {
  const whole = branches.map((branch) => resolved(branch, parts))
  const tag = ['type', 'kind'].find((name) => whole.every(({ properties }) => tagsOf(properties?.[name]) !== undefined))
  if (tag !== undefined) {
    // Anything without a known tag is refused by the tag alone.
    const tags = whole.flatMap(({ properties }) => tagsOf(properties[tag]))
    const chosen = branches.map((branch, index) => ({
      if: { type: 'object', properties: { [tag]: { enum: tagsOf(whole[index].properties[tag]) } } },
      then: branch,
    }))
    return { type: 'object', required: [tag], properties: { [tag]: { enum: tags } }, allOf: chosen }
  }
  const types = whole.map(typeOf)
  if (new Set(types).size === types.length) {
    const chosen = branches.map((branch, index) => ({ if: { type: types[index] }, then: branch }))
    return { type: types, allOf: chosen }
  }
  // Two shapes of object: the first is meant where it has one of the keys that tell it apart, or one key and none of
  // those that the second needs.
  const [first, second] = branches
  if (branches.length !== 2 || types[0] !== 'object') throw new Error(`no way to decide between ${types.join(', ')}`)
  const keys = whole[0].required ?? Object.keys(whole[0].properties)
  const has = (names) => names.map((name) => ({ required: [name] }))
  const needed = whole[1].required
  const without = needed === undefined ? [] : [{ maxProperties: 1, not: { anyOf: has(needed) } }]
  return { type: 'object', if: { anyOf: [...has(keys), ...without] }, then: first, else: second }
}

function resolved(schema, parts) {
  return schema.$ref === undefined ? schema : parts[schema.$ref.replace('#/$defs/', '')]
}

function tagsOf(schema) {
  return schema?.enum ?? (schema?.const === undefined ? undefined : [schema.const])
}

function typeOf(schema) {
  return schema.type ?? typeof tagsOf(schema)[0]
}

/** With the type of the items beside it, ajv looks for a double in one pass; else it compares each with each. */
function quickUnique(node, parts) {
  if (node.uniqueItems !== true || node.items.type !== undefined) return node
  return { ...node, items: { type: typeOf(resolved(node.items, parts)), ...node.items } }
}

const joined = joinSchemas(readSchemas())
const schema = { $id: 'iqa', ...decideBranches(joined, joined.$defs) }
const ajv = new Ajv({
  schemas: [schema],
  allErrors: true,
  verbose: true, // an error carries the schema that it breaks, whose title says what it is about
  messages: false,
  strict: true,
  strictTypes: false, // a type beside a reference
  strictRequired: false,
  allowUnionTypes: true,
  inlineRefs: false, // each part once
  unicode: false, // lengths in UTF-16 units, as everywhere else
  logger: false, // it would say that `unicode` is to go
  code: { source: true, esm: true, lines: true, optimize: 2 },
})
const addresses = Object.fromEntries(Object.entries(validators).map(([name, title]) => [name, `iqa#/$defs/${title}`]))
const source = standaloneCode(ajv, addresses)
  // Each part of a document adds its errors to those before. ajv copies the list every time, which takes the square of
  // the number of faults; this adds to it.
  .replace(/(vErrors\d*) === null \? ([\w.]+) : \1\.concat\(\2\)/g, 'joinErrors($1, $2)')
  .replace(
    /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g,
    'vErrors = addError(vErrors, $1);',
  )
  // What an error says twice: the schema that it broke is there whole, as parentSchema.
  .replace(/schemaPath:(?:"[^"]*"|[^,{}]*),/g, '')
  .replace(/,schema:(?:"(?:[^"\\]|\\.)*"|[\w.[\]"-]+),parentSchema:/g, ',parentSchema:')
  // A branch that was only tried takes its errors back, which must not lengthen a list that is full.
  .replace(/vErrors\.length = (_errs\w+)/g, 'vErrors.length = Math.min(vErrors.length, $1)')
if (/\.concat\(/.test(source)) throw new Error('ajv joins its lists of errors in a way that is not known here')

const helper = `
export const mostErrors = 1000
function addError(found, error) {
  if (found === null) return [error]
  if (found.length < mostErrors) found.push(error)
  return found
}
function joinErrors(found, more) {
  if (found === null) return more
  for (let index = 0; index < more.length && found.length < mostErrors; index++) found.push(more[index])
  return found
}
`
const bundled = await build({
  stdin: { contents: source + helper, resolveDir: root, sourcefile: 'validators.js' },
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2022',
  write: false,
  logLevel: 'error',
})
const text = bundled.outputFiles[0].text
for (const forbidden of ['require(', 'eval(', 'new Function']) {
  if (text.includes(forbidden)) throw new Error(`${forbidden} is left in the validators`)
}
const banner = '// Generated from schemas/ by `npm run generate`. Change the schema, not this file.\n'
const types = `${banner}import type { Validator } from '../schema-fault.js'

/** Faults beyond these are not kept. */
export const mostErrors: number

${Object.keys(validators)
  .map((name) => `export const ${name}: Validator`)
  .join('\n')}
`
const folder = 'packages/compiler/src/validate/generated'
await writeOrCompare({ [`${folder}/validators.js`]: banner + text, [`${folder}/validators.d.ts`]: types })
