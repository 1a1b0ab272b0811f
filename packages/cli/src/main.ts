#!/usr/bin/env node
import process from 'node:process'
import { run } from './run.js'

/** Takes Ctrl-C over only for a command that asks; any other ends at once, as a person expects. */
function onInterrupt(): AbortSignal {
  const interrupt = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort())
  return interrupt.signal
}

// The reader of a pipe may leave early, as `head` does.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => process.exit(fault.code === 'EPIPE' ? 0 : 3))

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
