import { ZodError } from 'zod'
import { logContract } from '../../../src/custody/contract.ts'
import { deskContract } from '../../../src/desk/contract.ts'
import { readCursor, writeCursor } from '../../../src/desk/cursor.ts'
import type { Endpoint } from '../../../src/kernel/endpoint.ts'
import { Refusal } from '../../../src/kernel/refusal.ts'
import { BodyFault, inputOf, readBody } from '../../../src/server/body.ts'
import { lineText } from '../../../src/server/log-line.ts'
import { cookieIn, COOKIES } from '../../../src/server/sign-in/cookie.ts'
import { provesOwnOrigin } from '../../../src/server/sign-in/same-origin.ts'
import { secretHash } from '../../../src/server/sign-in/secret.ts'
import { readSignInSettings } from '../../../src/server/sign-in/settings.ts'
import { Assertion, Label, Name, Registration } from '../../../src/server/sign-in/shapes.ts'
import { backupHash } from '../../../src/server/sign-in/totp.ts'
import { hostileTexts, texts } from '../seeds.ts'
import { must, type Target } from '../target.ts'

const endpoints: readonly Endpoint[] = Object.values({ ...deskContract, ...logContract })

const textOf = (input: Uint8Array): string => Buffer.from(input).toString('utf8')

/** What `work` gives, or the name of the fault that it may throw. */
function orFault(work: () => unknown, ...may: readonly (new (...given: never[]) => Error)[]): unknown {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && may.some((kind) => error instanceof kind)) return `${error.name} ${error instanceof Refusal ? error.code : ''}`
    throw error
  }
}

/** A request: the first byte chooses the endpoint; a query up to the first line end, then the body. */
function request(input: Uint8Array): unknown {
  const asked = endpoints[(input[0] ?? 0) % endpoints.length]
  const cut = input.indexOf(0x0a)
  const query = textOf(input.subarray(1, cut < 0 ? undefined : cut))
  const body = cut < 0 ? Buffer.from('{}') : input.subarray(cut + 1)
  return orFault(() => {
    const joined = inputOf({ id: 'r0123456789abcde' }, query, readBody(body))
    must(Object.getPrototypeOf(joined) === Object.prototype, 'an input with another prototype')
    const all = endpoints.map((e) => e.input.safeParse(joined).success)
    const own = asked?.input.safeParse(joined)
    return [all, own?.success === true ? own.data : own?.error?.issues.length]
  }, BodyFault)
}

/** Headers, one a line: cookies, origin, and what signs in. */
function headers(input: Uint8Array): unknown {
  const text = textOf(input)
  const lines = text.split('\n')
  const names = Object.keys(COOKIES) as (keyof typeof COOKIES)[]
  const given = Object.fromEntries(lines.map((line) => [
    line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase(), line.slice(line.indexOf(':') + 1).trim(),
  ]))
  const found = names.map((name) => cookieIn(lines, name))
  const proves = provesOwnOrigin({ method: 'POST', headers: given } as unknown as Parameters<typeof provesOwnOrigin>[0], 'https://desk.example.org')
  must(!proves || given['x-sterna'] === '1', 'a request without our header was taken')
  return [found, found.map((cookie) => secretHash(cookie) !== null), secretHash(text) !== null, backupHash(text) !== null, proves]
}

function words(input: Uint8Array): unknown {
  const text = textOf(input)
  const cursor = orFault(() => {
    const read = readCursor(text)
    if (read !== null) must(
      JSON.stringify(readCursor(writeCursor(read))) === JSON.stringify(read), 'a place in the queue that is written again differs',
    )
    return read
  }, Refusal)
  const line = lineText({ at: text, level: 'info', event: Buffer.from(input).toString('utf16le'), more: [text] })
  must(line.endsWith('\n') && line.indexOf('\n') === line.length - 1, 'a field ended the line of the log')
  must(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line.slice(0, -1)), 'a field put what cannot be seen into the log')
  must(typeof JSON.parse(line) === 'object', 'a line of the log is no JSON')
  const settings = orFault(
    () => readSignInSettings(
      Object.fromEntries(text.split('\n').map((l) => [l.slice(0, Math.max(0, l.indexOf('='))), l.slice(l.indexOf('=') + 1)])), 8080, 'x',
    ),
    Refusal, ZodError,
  )
  return [cursor, line, settings, Name.safeParse(text).success, Label.safeParse(text).success]
}

function signIn(input: Uint8Array): unknown {
  return orFault(() => {
    const body = readBody(input)
    return [Registration.safeParse(body).success, Assertion.safeParse(body).success]
  }, BodyFault)
}

const TOKENS = ['__proto__', 'constructor', '__Host-sterna=', '__Host-sterna-step=', '; ', '=', '&', '%00', '%', 'x-sterna: 1', 'origin: https://desk.example.org', 'sec-fetch-site: same-origin', 'origin: null', '\u202e', '\u{e0001}', '\u2028', '\0', '\ud800', 'A'.repeat(43),
  'STERNA_ORIGIN=https://desk.example.org', 'STERNA_OIDC_ISSUER=', 'purpose', 'reason', 'limit', 'after', 'id', 'wanted']

/** What the server reads from the wire. */
export const targets: readonly Target[] = [
  {
    name: 'server-request', shape: 'lines', tokens: TOKENS,
    seeds: texts(
      'alimit=5&after=x\n{}', 'b\n{"reason":"a","id":"r0"}', 'c\n{"why":"a","sha256":"' + 'a'.repeat(64) + '"}', 'd\n{"a":1,"a":2}', 'e\n[1]',
    ),
    mostBytes: 2048, cpu: { base: 80, perKib: 40 }, run: (input) => ({ value: request(input) }),
  },
  {
    name: 'server-headers', shape: 'lines', tokens: TOKENS,
    seeds: texts(
      `cookie: __Host-sterna=${'A'.repeat(43)}; other=1\nx-sterna: 1\norigin: https://desk.example.org\nsec-fetch-site: same-origin\ncontent-type: application/json`,
      'A'.repeat(43), '0123-4567-89AB-CDEF-GHJK-MNPQ',
    ),
    mostBytes: 1024, run: (input) => ({ value: headers(input) }),
  },
  {
    name: 'server-words', shape: 'text', tokens: TOKENS, mostBytes: 1024, run: (input) => ({ value: words(input) }),
    seeds: [
      ...hostileTexts,
      ...texts(
        'STERNA_ORIGIN=https://desk.example.org\nSTERNA_PASSWORDS=allowed',
        writeCursor({ held: false, band: 1, strongest: 2, expires_at: null, received_at: '2026-11-21T12:00:00.000Z', report_id: 'r0123456789abcde' }),
      ),
    ],
  },
  {
    name: 'server-sign-in', shape: 'json', tokens: TOKENS,
    seeds: texts(
      '{"id":"AAAA","rawId":"AAAA","type":"public-key","clientExtensionResults":{},"response":{"clientDataJSON":"e30","attestationObject":"oA","authenticatorData":"AA","signature":"AA"}}',
    ),
    mostBytes: 2048, run: (input) => ({ value: signIn(input) }),
  },
]
