import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { route, type Route } from '../../desk/index.ts'
import { endpoint } from '../../kernel/endpoint.ts'

const FOLDER = join(import.meta.dirname, '..', 'pages')

/**
 * What the page may do: run our one script, take our one sheet, ask our own server. Nothing inline, nothing from elsewhere, no frame, no form that is sent;
 * text is never made into script or markup (Trusted Types).
 */
const CSP = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  "require-trusted-types-for 'script'", "trusted-types 'none'",
].join('; ')

/** Where the browser wants to go afterwards, or that the page is to be closed then; the page's script reads it, and goes nowhere but to a path of this server. */
const Wanted = z.strictObject({ to: z.string().max(2_000).optional(), after: z.string().max(40).optional() })

const FILES = [
  { path: '/sign-in', file: 'sign-in.html', type: 'text/html; charset=utf-8', about: 'The page for signing in and for setting up how one signs in.' },
  { path: '/sign-in/sign-in.js', file: 'sign-in.js', type: 'text/javascript; charset=utf-8', about: 'Its script.' },
  { path: '/sign-in/sign-in.css', file: 'sign-in.css', type: 'text/css; charset=utf-8', about: 'Its sheet of styles.' },
] as const

/** The page for signing in: three files, read once. */
export function pageRoutes(): readonly Route[] {
  return FILES.map(({ path, file, type, about }) => {
    const text = readFileSync(join(FOLDER, file), 'utf8')
    const page = endpoint({ method: 'GET', path, right: 'nobody', event: null, answers: 'text', media: type.split(';')[0] ?? type, about, input: Wanted, output: z.string() })
    return route(page, () => Promise.resolve({ answer: text, about: [], as: { type, name: '' }, headers: { 'content-security-policy': CSP } }))
  })
}
