import { timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pageHtml } from './page-html.js'
import { pageCss } from './page-css.js'
import type { PreviewState } from './protocol.js'

/** What the preview serves, to one person on one computer. */
export interface PreviewServer {
  /** Address with the token that lets the first request in. */
  readonly address: string
  /** Tells open pages that the state is new. */
  readonly changed: () => void
  readonly close: () => Promise<void>
}

export interface PreviewOptions {
  readonly port: number
  /** At least 128 bits that nobody can guess. */
  readonly token: string
  /** The page's program, bundled. */
  readonly script: string
  readonly state: () => PreviewState
}

/** Nothing but the preview's own files, no frame, no form, no text made into markup. */
export const contentSecurityPolicy: string =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html"

/**
 * Serves the preview on this computer's own address only. The token in the printed address sets a cookie; a request with neither
 * is refused, and so is one that names another host, as a page elsewhere would that has its name point here.
 *
 * @throws {Error} with the code EADDRINUSE when the port is taken
 */
export async function servePreview({ port, token, script, state }: PreviewOptions): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => answer(request, response))
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', done)
  })
  const own = (server.address() as AddressInfo).port
  const cookie = `iqa_preview_${own}`
  const hosts = new Set([`127.0.0.1:${own}`, `localhost:${own}`])

  function answer(request: IncomingMessage, response: ServerResponse): void {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (!hosts.has(request.headers.host ?? '')) return refuse(response, 403, 'This address is not the preview’s own.')
    if (request.method !== 'GET') return refuse(response, 405, 'The preview only shows.')
    const url = new URL(request.url ?? '/', `http://127.0.0.1:${own}`)
    const given = url.pathname === '/' ? url.searchParams.get('token') : null
    if (given !== null && same(given, token)) {
      response.setHeader('Set-Cookie', `${cookie}=${token}; Path=/; HttpOnly; SameSite=Strict`)
    } else if (!same(cookieOf(request, cookie), token)) {
      return refuse(response, 403, 'Use the address that  iqa preview  printed.')
    }
    const file = Object.hasOwn(served, url.pathname) ? served[url.pathname] : undefined
    if (file !== undefined) return send(response, file.type, file.body())
    if (url.pathname === '/events') return listen(response)
    refuse(response, 404, 'There is nothing here.')
  }

  const served: Readonly<Record<string, { readonly type: string; readonly body: () => string }>> = {
    '/': { type: 'text/html', body: () => pageHtml },
    '/page.css': { type: 'text/css', body: () => pageCss },
    '/page.js': { type: 'text/javascript', body: () => script },
    '/favicon.ico': { type: 'image/svg+xml', body: () => '<svg xmlns="http://www.w3.org/2000/svg"/>' },
    '/sets': { type: 'application/json', body: () => JSON.stringify(state()) },
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    response.write(`retry: 500\nevent: changed\ndata: ${state().revision}\n\n`)
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  }

  return {
    address: `http://127.0.0.1:${own}/?token=${token}`,
    changed() {
      for (const each of listeners) each.write(`event: changed\ndata: ${state().revision}\n\n`)
    },
    async close() {
      for (const each of listeners) each.end()
      const closed = new Promise<void>((done) => server.close(() => done()))
      server.closeAllConnections()
      await closed
    },
  }
}

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` })
  response.end(body)
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(`${sentence}\n`)
}

function cookieOf(request: IncomingMessage, name: string): string {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1] ?? ''
}

/** Compares in a time that does not tell how much was right. */
function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
