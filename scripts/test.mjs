/**
 * `npm test`: everything that CI runs, in order. A step that fails does not stop the others; the last line counts tests
 * and steps, and the exit code is 1 when anything failed or no test ran.
 *
 * `node scripts/test.mjs types lint` runs only the steps named.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './boundaries.mjs'

const bin = (name) => join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const node = (...args) => [process.execPath, ...args]
const iqa = (...args) => node('packages/cli/dist/main.js', ...args)
const external = existsSync(join(root, '..', 'shared', 'external'))
const generated = ['types', 'validators', 'diagnostic-docs']
const reports = mkdtempSync(join(tmpdir(), 'iqa-test-'))

/** Each step: its name, and the commands that must all succeed. A step with `projects` is a run of vitest. */
const steps = [
  { name: 'browser', runs: [node('scripts/browser.mjs')] },
  { name: 'generated files', runs: generated.map((name) => node(`scripts/generate-${name}.mjs`, '--check')) },
  {
    name: 'types',
    runs: [
      [bin('tsc'), '-b'],
      [bin('tsc'), '-p', 'tsconfig.test.json'],
    ],
  },
  {
    name: 'lint',
    runs: [
      [bin('oxlint'), '--deny-warnings'],
      node('scripts/lint-sources.mjs'),
      [bin('prettier'), '--check', '--log-level', 'warn', 'packages/*/{src,test}/**/*.ts', 'scripts/*', '*.{ts,mjs}'],
    ],
  },
  { name: 'boundaries, unit, property and golden tests', projects: ['node'] },
  { name: 'build', runs: [node('scripts/build.mjs', '--twice')] },
  { name: 'sizes', runs: [node('scripts/size.mjs')] },
  { name: 'iqa check', runs: [iqa('check', 'question-sets')] },
  { name: 'iqa test', runs: [iqa('test', 'question-sets')] },
  { name: 'browser, journey and example tests', projects: ['browser', 'built'] },
]

const wanted = process.argv.slice(2)
const total = { passed: 0, failed: 0, skipped: 0, tests: 0 }
const summary = []
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name.split(/[ ,]/)[0])) continue
  console.log(`\n── ${step.name}`)
  const began = Date.now()
  const failed = step.projects ? runTests(step) : runAll(step.runs)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  summary.push(`${failed ? 'FAILED' : 'ok    '} ${seconds.padStart(6)} s  ${step.name}`)
  console.log(summary.at(-1))
}
rmSync(reports, { recursive: true, force: true })
if (wanted.length === 0 && total.tests === 0) {
  total.failed += 1
  summary.push('FAILED: no test ran')
}
console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0

function runAll(runs) {
  // All of them, so that one run shows every fault.
  const failed = runs.map((run) => spawn(run) !== 0).includes(true)
  total[failed ? 'failed' : 'passed'] += 1
  return failed
}

/** Runs vitest and adds its counts; a run that breaks off, or skips what it may not, counts as one more failure. */
function runTests({ projects }) {
  const report = join(reports, `${projects.join('-')}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const status = spawn([
    bin('vitest'),
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  const refused = result ? skipsRefused(result) : []
  for (const sentence of refused) console.error(sentence)
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numTodoTests = 0,
    numTotalTests = 0,
  } = result ?? {}
  const failed = numFailedTests + refused.length || (status !== 0 || numTotalTests === 0 ? 1 : 0)
  total.passed += numPassedTests
  total.failed += failed
  total.skipped += numPendingTests + numTodoTests
  total.tests += numTotalTests
  return failed > 0
}

/** The only reason for a skip is that shared/external is not beside the project, and the test's name says so. */
function skipsRefused({ testResults }) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(
      ({ status, fullName }) => !['passed', 'failed'].includes(status) && (external || !fullName.includes('external')),
    )
    .map(({ fullName }) => `Skipped without leave: ${fullName}`)
}

function spawn([command, ...args]) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
    shell: command.endsWith('.cmd'),
  })
  if (error) console.error(error.message)
  return status ?? 1
}
