import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { z } from 'zod'
import { route, type Answered, type Route, type Wire } from '../desk/index.ts'
import { endpoint } from '../kernel/endpoint.ts'
import { Refusal } from '../kernel/refusal.ts'
import { pagePaths } from './console.contract.ts'

/**
 * What the console may do: run scripts and styles of its own build, ask its own server, draw its mark and pictures that it was given as bytes. Nothing inline,
 * nothing from elsewhere, no frame; text becomes a script only where it is an address of our own build (Trusted Types).
 */
export const CONSOLE_CSP = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "connect-src 'self'", "img-src 'self' blob:", 'media-src blob:',
  "worker-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types sterna',
].join('; ')

/** What a worker of the console may do: ask its own server. The policy of everything else is no origin at all, where no signature can be checked. */
const WORKER_CSP = [
  "default-src 'none'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.woff2': 'font/woff2', '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
}

type Bytes = Uint8Array<ArrayBuffer>

/** A file of the console, read once; pressed where its build pressed it. */
interface Asset {
  readonly type: string
  readonly bytes: Bytes
  readonly br: Bytes | null
  readonly gzip: Bytes | null
}

/** Where `scripts/console.ts` puts what it builds. */
export const CONSOLE_FOLDER = join(import.meta.dirname, '..', '..', 'dist', 'console')

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sterna</title><p>The console is not built here. Run <code>npm run console</code> (or <code>npm ci</code>) where Sterna is installed, then start the server again.</p></html>`

function assetsIn(folder: string): ReadonlyMap<string, Asset> {
  if (!existsSync(folder)) return new Map()
  return new Map(readdirSync(folder).flatMap((name): [string, Asset][] => {
    const type = TYPES[extname(name)]
    if (type === undefined) return []
    const pressed = (ending: string): Bytes | null => (existsSync(join(folder, `${name}${ending}`)) ? readFileSync(join(folder, `${name}${ending}`)) : null)
    return [[name, { type, bytes: readFileSync(join(folder, name)), br: pressed('.br'), gzip: pressed('.gz') }]]
  }))
}

function pressedFor({ headers }: Wire, { bytes, br, gzip }: Asset): { readonly bytes: Bytes; readonly headers: Record<string, string> } {
  const takes = String(headers['accept-encoding'] ?? '')
  if (br !== null && /\bbr\b/.test(takes)) return { bytes: br, headers: { 'content-encoding': 'br' } }
  if (gzip !== null && /\bgzip\b/.test(takes)) return { bytes: gzip, headers: { 'content-encoding': 'gzip' } }
  return { bytes, headers: {} }
}

/** Whether the asker has what bears this tag (RFC 9110, 13.1.2: a weak comparison). */
function hasTag({ headers }: Wire, etag: string): boolean {
  const asked = String(headers['if-none-match'] ?? '').slice(0, 500)
  return asked.trim() === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

const open = { method: 'GET', right: 'nobody', event: null, isPage: true } as const

/** The console: the same page at each of its addresses, and the files of its build. Their names hold their hash, so browsers keep them for good. */
export function consoleRoutes(folder = CONSOLE_FOLDER): readonly Route[] {
  const index = join(folder, 'index.html')
  const html = existsSync(index) ? readFileSync(index, 'utf8') : NOT_BUILT
  const etag = `"${createHash('sha256').update(html).digest('hex').slice(0, 16)}"`
  const assets = assetsIn(join(folder, 'assets'))
  const page = (path: string): Route => route(
    endpoint({
      ...open, path, answers: 'text', media: 'text/html', about: 'A page of the console.',
      // What stands behind the question mark is the page's own.
      input: z.looseObject({}), output: z.string(),
    }),
    // The page is the same for everybody and holds nothing of anybody: a browser keeps it, and asks each time whether it is another now.
    ({ wire }) => {
      const known = hasTag(wire, etag)
      return Promise.resolve({
        answer: known ? '' : html, about: [], as: { type: 'text/html; charset=utf-8', name: '' }, ...(known ? { status: 304 } : {}),
        headers: { 'content-security-policy': CONSOLE_CSP, 'cache-control': 'no-cache', etag },
      })
    },
  )
  const file = endpoint({
    ...open, path: '/assets/:name', answers: 'bytes', media: 'application/octet-stream', about: 'A file of the console’s build.',
    input: z.strictObject({ name: z.string().max(200) }), output: z.instanceof(Uint8Array),
  })
  return [
    ...new Set(Object.values(pagePaths)),
  ].map(page).concat(route(file, ({ wire }, { name }): Promise<Answered<Uint8Array<ArrayBuffer>>> => {
    const found = assets.get(name)
    if (found === undefined) return Promise.reject(new Refusal('not-found'))
    const { bytes, headers } = pressedFor(wire, found)
    return Promise.resolve({
      answer: bytes, about: [], as: { type: found.type, name: '' },
      headers: {
        'cache-control': 'public, max-age=31536000, immutable', 'vary': 'accept-encoding', ...headers,
        ...(name.includes('.worker-') ? { 'content-security-policy': WORKER_CSP } : {}),
      },
    })
  }))
}
