#!/usr/bin/env node
import process from 'node:process'
import { exitCodes } from './exit-codes.js'
import { faultText, run } from './run.js'

/** Takes Ctrl-C over only for a command that asks; any other ends at once, as a person expects. */
function onInterrupt(): AbortSignal {
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort())
  return interrupt.signal
}

// The reader of a pipe may leave early, as `head` does; what was found still decides how this ends.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') process.exit(exitCodes.failure)
})
// What goes wrong while the preview waits for files has no caller to catch it.
process.on('uncaughtException', (fault) => {
  process.stderr.write(faultText(fault, process.argv.includes('--debug')))
  process.exit(exitCodes.failure)
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  input: process.stdin,
  isScreen: process.stdout.isTTY === true,
  env: process.env,
  cwd: process.cwd(),
  platform: process.platform,
  onInterrupt,
})
