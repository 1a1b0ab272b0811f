import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'

const packages = new URL('../../', import.meta.url)

/** Sources of the packages by the names they are imported by, so that a test needs no build. */
export const fromSources: Plugin = {
  name: 'from-sources',
  setup(bundler) {
    bundler.onResolve({ filter: /^@iqa\// }, ({ path }) => {
      const [, name, door] = /^@iqa\/([^/]+)(?:\/(.+))?$/.exec(path) ?? []
      return { path: fileURLToPath(new URL(`${name ?? ''}/src/${door ?? 'index'}.ts`, packages)) }
    })
  },
}

/** The page's program, bundled from the sources as they stand. */
export function bundlePage(): Promise<string> {
  return bundle('preview/page/main.ts', { platform: 'browser' })
}

/** The program itself, its own packages in it and the others beside it. */
export function bundleProgram(): Promise<string> {
  return bundle('main.ts', { platform: 'node', packages: 'external' })
}

async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [fromSources],
    logLevel: 'silent',
    ...options,
  })
  return outputFiles[0]?.text ?? ''
}
