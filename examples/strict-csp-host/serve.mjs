/** A host with a strict policy: no inline script, no inline style, no eval, no HTML from text. Keeps the records it is sent. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"

const here = fileURLToPath(new URL('.', import.meta.url))
const project = join(here, '..', '..')
const types = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json' }

/**
 * @param {{ port?: number, folder?: string }} options `folder` takes the compiled set and the records
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, folder = join(here, 'data') } = {}) {
  mkdirSync(folder, { recursive: true })
  const built = spawnSync(
    process.execPath,
    ['packages/cli/dist/main.js', 'build', 'question-sets/pre-charge.iqa.yaml', '--out', folder, '--quiet'],
    { cwd: project, encoding: 'utf8' },
  )
  if (built.status !== 0) throw new Error(`The question set was not built:\n${built.stdout}${built.stderr}`)
  const files = new Map([
    ['/', join(here, 'index.html')],
    ['/host.js', join(here, 'host.js')],
    ['/host.css', join(here, 'host.css')],
    ['/iqa-form.js', join(project, 'packages/elements/dist/iqa-form.js')],
    ['/validators.js', join(project, 'packages/compiler/dist/validate/generated/validators.js')],
    ['/pre-charge.compiled.json', join(folder, 'pre-charge.compiled.json')],
  ])

  const server = createServer(async (request, response) => {
    const headers = {
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    }
    const path = new URL(request.url ?? '/', 'http://host').pathname
    if (request.method === 'POST' && path === '/records') {
      const parts = []
      for await (const part of request) parts.push(part)
      const record = JSON.parse(Buffer.concat(parts).toString('utf8'))
      writeFileSync(
        join(folder, `record-${String(record.id).replace(/[^\w-]/g, '_')}.json`),
        JSON.stringify(record, null, 2),
      )
      response.writeHead(201, headers).end()
      return
    }
    const file = files.get(path)
    if (file === undefined) {
      response.writeHead(404, headers).end()
      return
    }
    response.writeHead(200, { ...headers, 'content-type': types[file.split('.').at(-1)] }).end(readFileSync(file))
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await serve({ port: 4200 })
  console.log(`Open ${address}  Records are kept in examples/strict-csp-host/data.`)
}
