#!/usr/bin/env node
// Stands here, and not in dist, so that npm finds a command to link before anything is built.
const program = new URL('../dist/main.js', import.meta.url)
try {
  await import(program.href)
} catch (fault) {
  // Not built, built in part, or without what it needs: said in a line. Anything else is a fault of the program.
  if (fault?.code !== 'ERR_MODULE_NOT_FOUND') throw fault
  process.stderr.write('The command is not built, or not all of it. Run  npm install  and  npm run build  first.\n')
  process.exitCode = 3
}
