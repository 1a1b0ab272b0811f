#!/usr/bin/env node
// Stands here, and not in dist, so that npm finds a command to link before anything is built.
import { existsSync } from 'node:fs'

const program = new URL('../dist/main.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  process.stderr.write('The command is not built yet. Run  npm run build  first.\n')
  process.exitCode = 3
}
