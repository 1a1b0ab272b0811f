/**
 * JavaScript of every package (tsc writes only declarations): one file of dist for each file of src, entries as the
 * exports map of its package.json names them; and the bundles of one file that pages load.
 */
import commonjs from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { transform } from 'esbuild'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { minify, parseSync } from 'vite'
import { walk } from './scripts/read-source.mjs'

// The folder of each package to write to: scripts/build.mjs builds aside, so that what is there can be used meanwhile.
const built = process.env.IQA_BUILD_FOLDER ?? 'dist'
const packages = fileURLToPath(new URL('packages/', import.meta.url))
const names = readdirSync(packages, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const manifests = new Map(
  names.map((name) => [name, JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))]),
)

/** Bundles by package: output within dist → entry within src. A package adds its own as `iqaBundles`. */
const bundles = new Map([...manifests].map(([name, { iqaBundles = {} }]) => [name, iqaBundles]))
bundles.get('elements')['dist/iqa-form.js'] = 'src/define.ts'

export default [
  ...names.flatMap(library),
  ...names.flatMap((name) => Object.entries(bundles.get(name)).map(([output, entry]) => bundle(name, output, entry))),
]

function library(name) {
  const { exports = {}, dependencies = {} } = manifests.get(name)
  const outputs = Object.values(exports).map((door) => door.default ?? door)
  const input = outputs
    .filter((path) => path.endsWith('.js') && bundles.get(name)[path.replace('./', '')] === undefined)
    .map((path) => join(packages, name, path.replace('./dist/', 'src/').replace(/\.js$/, '.ts')))
  if (input.length === 0) return []
  const own = Object.keys(dependencies)
  return [
    {
      input,
      external: (id) =>
        id.startsWith('node:') || own.some((dependency) => id === dependency || id.startsWith(`${dependency}/`)),
      output: {
        dir: join(packages, name, built),
        format: 'es',
        preserveModules: true,
        preserveModulesRoot: join(packages, name, 'src'),
        // A package adds nothing to what it re-exports, so nothing is hoisted into its entry.
        hoistTransitiveImports: false,
      },
      // What is not needed is for the page's own bundler to leave out; here every file keeps all its exports.
      treeshake: false,
      plugins: [typescript(), besides(name)],
      onwarn: refuse,
    },
  ]
}

function bundle(name, output, entry) {
  return {
    input: join(packages, name, entry),
    output: {
      file: join(packages, name, output.replace(/^dist\//, `${built}/`)),
      format: 'es',
      inlineDynamicImports: true,
    },
    plugins: [
      typescript(),
      templates(),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
      commonjs(),
      minified(`packages/${name}/${output}`),
      licences(basename(output, '.js')),
    ],
    onwarn: refuse,
  }
}

/** `./x.js` is `./x.ts`; `@iqa/x` is the source of that package; types are taken off file by file. */
function typescript() {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      const own = /^@iqa\/([^/]+)(?:\/(.+))?$/.exec(source)
      if (own) return pure(join(packages, own[1], 'src', `${own[2] ?? 'index'}.ts`))
      if (!source.startsWith('.') || importer === undefined) return null
      const path = join(importer, '..', source)
      const typed = path.replace(/\.js$/, '.ts')
      return existsSync(typed) ? pure(typed) : null
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null
      const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: true } }
      return { code: (await transform(code, { loader: 'ts', target: 'es2022', tsconfigRaw })).code, map: null }
    },
  }
}

/** A module of ours runs at import only where its package.json says so; what a bundle does not use of it is left out. */
function pure(id) {
  const [name, ...path] = relative(packages, id).split(sep)
  const { sideEffects = true } = manifests.get(name)
  const moduleSideEffects = Array.isArray(sideEffects) ? sideEffects.includes(`./${path.join('/')}`) : sideEffects
  return { id, moduleSideEffects }
}

/**
 * Makes templates small, which no other step looks into. A style sheet with no value in it is minified; in HTML a line
 * break with its indent becomes the one space that a page makes of it.
 */
function templates() {
  return {
    name: 'templates',
    async transform(code, id) {
      if (!id.startsWith(packages) || !/(?:css|html)`/.test(code)) return null
      const parts = []
      walk(parseSync(id, code, { lang: 'js' }).program, ({ type, tag, quasi }) => {
        if (type !== 'TaggedTemplateExpression') return
        if (tag.name === 'html' || (tag.name === 'css' && quasi.expressions.length === 0))
          parts.push(...quasi.quasis.map((part) => ({ ...part, css: tag.name === 'css' })))
      })
      let result = code
      for (const { start, end, value, css } of parts.sort((a, b) => b.start - a.start)) {
        const small = css ? await smallSheet(value.cooked) : value.raw.replace(/\s*\n\s*/g, ' ')
        result = result.slice(0, start) + small + result.slice(end)
      }
      return { code: result, map: null }
    },
  }
}

async function smallSheet(sheet) {
  const { code } = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8' })
  return code.trim().replace(/[\\`$]/g, '\\$&')
}

/** Minifies, and prints the size that a page pays. */
function minified(label) {
  return {
    name: 'minify',
    async renderChunk(code) {
      const { code: small } = await minify(label, code, {
        module: true,
        compress: { target: 'es2022' },
        mangle: { toplevel: true },
      })
      console.log(`${label}: ${Buffer.byteLength(small)} bytes, ${gzipSync(small, { level: 9 }).length} gzip`)
      return { code: small, map: null }
    },
  }
}

/** The licences of what others wrote and the bundle carries, in a file beside it that its first line names. */
function licences(bundled) {
  const fileName = `${bundled}.licences.txt`
  return {
    name: 'licences',
    generateBundle(_, files) {
      const modules = Object.values(files).flatMap((chunk) => Object.keys(chunk.modules ?? {}))
      const folders = new Set(
        modules.map((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0]),
      )
      const texts = [...folders]
        .filter(Boolean)
        .sort()
        .map((folder) => {
          const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
          const licence = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
          if (licence === undefined) throw new Error(`${name} has no file with its licence`)
          return `${name} ${version}\n\n${readFileSync(join(folder, licence), 'utf8').trim()}\n`
        })
      this.emitFile({ type: 'asset', fileName, source: texts.join(`\n${'-'.repeat(80)}\n\n`) })
      for (const chunk of Object.values(files)) {
        if (chunk.type === 'chunk') chunk.code = `/*! Licences of others: ${fileName} */\n${chunk.code}`
      }
    },
  }
}

/** Copies what neither tsc nor rollup writes: declarations beside generated JavaScript, and pages. */
function besides(name) {
  const source = join(packages, name, 'src')
  return {
    name: 'besides',
    generateBundle() {
      for (const file of readdirSync(source, { recursive: true })) {
        if (!/\.(d\.ts|html|css)$/.test(file)) continue
        this.emitFile({ type: 'asset', fileName: file.replaceAll('\\', '/'), source: readFileSync(join(source, file)) })
      }
    },
  }
}

/** A warning of rollup is a fault of the build, cycles between others' files apart. */
function refuse(warning) {
  if (warning.code === 'EMPTY_BUNDLE') return
  if (warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'))) return
  throw new Error(warning.message)
}
