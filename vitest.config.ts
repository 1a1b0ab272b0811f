import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/browser.mjs'

const source = (name: string): string => fileURLToPath(new URL(`packages/${name}/src/index.ts`, import.meta.url))
const never = ['**/node_modules/**', '**/dist/**']
// Tests of what was built: they come after the build in `npm test`, and each says so when dist is missing.
const built = ['packages/*/test/journeys/**/*.test.ts', 'examples/**/*.test.ts']

export default defineConfig({
  resolve: {
    // Tests read the sources of every package, so no build is needed before them.
    alias: ['model', 'logic', 'compiler', 'engine', 'elements'].map((name) => ({
      find: new RegExp(`^@iqa/${name}$`),
      replacement: source(name),
    })),
  },
  test: {
    // Generous: several things may share two slow cores, and nothing here measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['packages/*/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts', 'question-sets/**/*.test.ts'],
          exclude: [...never, ...built, '**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        // Named, so that the first run does not find them late and reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            'lit',
            'lit/directive-helpers.js',
            ...directives(),
            'axe-core',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
          ],
        },
        test: {
          name: 'browser',
          include: ['packages/*/{src,test}/**/*.browser.test.ts'],
          exclude: never,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: built,
          exclude: never,
          fileParallelism: false,
        },
      },
    ],
  },
})

function directives(): string[] {
  const used = ['class-map', 'guard', 'if-defined', 'keyed', 'live', 'ref', 'repeat', 'when']
  return used.map((name) => `lit/directives/${name}.js`)
}
