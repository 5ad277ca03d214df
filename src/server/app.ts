import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest, type HTTPMethods } from 'fastify'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Route } from '../desk/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { bareHeaders, CSP, OURS, YEAR_SECONDS } from './headers.ts'
import { codeOf, placesOf, type Tell } from './log-line.ts'
import type { Metrics } from './metrics.ts'
import { networkOf } from './source.ts'
import { answer, httpReply, problemReply, type Front, type Reply } from './mount.ts'
import { httpProblem, PROBLEM_TYPE, refusalProblem, type HttpCode } from './problem.ts'
import { uploadOf } from './upload.ts'

/** How often may be asked, per minute and process. Two servers of one house count each for itself. */
export interface Limits {
  readonly perSource: number
  /** Full tiles of the log, counted apart; `LIMITS.fullTiles` when absent. */
  readonly fullTiles?: number
  readonly perSession: number
  readonly signedOut: number
}

/**
 * The limits when nothing else is set. A full tile of the log never changes, tells salted digests only, and is one row of 8 kB: whoever verifies a log of
 * 3 million entries in a page asks for 24,000 of them, which among all other requests would take twenty minutes and keep the page itself waiting. So they
 * have a limit of their own: 200 a second. A tile that is not full yet is another with each entry, and counts as anything else.
 */
export const LIMITS = { perSource: 1_200, fullTiles: 12_000, perSession: 600, signedOut: 60 } as const satisfies Limits

const FULL_TILE = /^\/tlog\/tile\/(?:entries|\d{1,2})\/(?:x\d{3}\/){0,5}\d{3}$/

/** What the app is made of. */
export interface AppParts {
  readonly front: Front
  readonly routes: readonly Route[]
  readonly metrics: Metrics
  readonly tell: Tell
  readonly requestId: () => string
  /** Milliseconds that only grow. */
  readonly clock: () => number
  readonly limits: Limits
  /** Where files lie while they come in. */
  readonly incoming: string
  /** The server under the app. */
  readonly server: (handler: (request: IncomingMessage, response: ServerResponse) => void) => Server
  /** True when the wire is encrypted, here or by the proxy before us. */
  readonly encrypted: boolean
  /** Forwarded addresses are believed of a proxy on this machine, and of nobody else. */
  readonly behindProxy: boolean
  /** Names under which this server answers; null for any. */
  readonly hosts: ReadonlySet<string> | null
}

const JSON_BYTES = 1 << 20
/** A file of 64 GiB may come in one request. */
const UPLOAD_BYTES = 64 * 2 ** 30
/** A JSON body must be here in this time. */
const BODY_MS = 30_000
/** Whoever was answered already need not go on sending: an upload that was refused must not hold its connection. */
const REST_MS = 2_000
const MINUTE_MS = 60_000
const PARAMETER_LETTERS = 200
const OCTETS = 'application/octet-stream'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const

declare module 'fastify' {
  interface FastifyRequest {
    person: string | null
    begun: number
  }
  interface FastifyContextConfig {
    /** `METHOD pattern` of the endpoint behind a route; a route without it does not start. */
    endpoint?: string
    /** A file of any size comes in, however slowly. */
    upload?: boolean
    /** What it does is told as a warning. */
    isLoud?: boolean
  }
}

/** Builds the server: every answer has the same headers, every route comes from an endpoint, every failure is a problem without content. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = fastify({
    serverFactory: parts.server, logger: false, trustProxy: parts.behindProxy ? 'loopback' : false, bodyLimit: JSON_BYTES, genReqId: () => parts.requestId(),
    requestIdHeader: false, exposeHeadRoutes: false, return503OnClosing: false, forceCloseConnections: 'idle',
    routerOptions: { caseSensitive: true, maxParamLength: PARAMETER_LETTERS },
    frameworkErrors: (_error, request, reply) => {
      parts.metrics.answered('unmatched', 400, 0)
      void send(reply.headers({ ...bareHeaders(parts.encrypted), 'x-request-id': request.id }), httpReply('malformed', request.id))
    },
    clientErrorHandler: (error, socket) => {
      const code: HttpCode = error.code === 'HPE_HEADER_OVERFLOW' ? 'too-large' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'malformed'
      if (socket.writable && error.code !== 'ECONNRESET') socket.write(rawProblem(parts, code, error.code === 'HPE_HEADER_OVERFLOW' ? 431 : null))
      socket.destroy()
    },
  })
  app.decorateRequest('person', null)
  app.decorateRequest('begun', 0)
  app.removeAllContentTypeParsers()
  demandEndpoints(app)
  await guard(app, parts)
  app.setNotFoundHandler((request, reply) => send(reply, problemReply(refusalProblem(new Refusal('not-found'), request.id))))
  app.setErrorHandler((error, request, reply) => send(reply, failed(parts, error, request)))
  await mountAll(app, parts)
  return app
}

/** A route that no endpoint declares does not start: nobody could say who may ask it. */
function demandEndpoints(app: FastifyInstance): void {
  app.addHook('onRoute', (options) => {
    if (options.config?.endpoint === undefined) throw new Error(`a route without an endpoint: ${String(options.method)} ${options.url}`)
  })
}

/** Headers, limits and the operational log around every request. */
async function guard(app: FastifyInstance, parts: AppParts): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CSP }, referrerPolicy: { policy: 'no-referrer' }, frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' }, crossOriginResourcePolicy: { policy: 'same-origin' }, crossOriginEmbedderPolicy: { policy: 'require-corp' },
    strictTransportSecurity: parts.encrypted ? { maxAge: YEAR_SECONDS, includeSubDomains: true } : false, xDownloadOptions: false, xDnsPrefetchControl: { allow: false },
  })
  await app.register(rateLimit, { global: false })
  const perSource = app.createRateLimit({ max: parts.limits.perSource, timeWindow: MINUTE_MS, keyGenerator: (request) => `source ${networkOf(request.ip)}` })
  const perTile = app.createRateLimit({ max: parts.limits.fullTiles ?? LIMITS.fullTiles, timeWindow: MINUTE_MS, keyGenerator: (request) => `tiles ${networkOf(request.ip)}` })
  app.addHook('onRequest', async (request, reply) => {
    request.begun = parts.clock()
    // The house's own moment: pages count by it what is left of a time.
    void reply.headers({ ...OURS, 'x-request-id': request.id, 'date': new Date(parts.front.now()).toUTCString() })
    if (parts.hosts !== null && !parts.hosts.has(hostName(request.headers.host))) return send(reply, httpReply('misdirected', request.id))
    const used = await (FULL_TILE.test(request.url) ? perTile : perSource)(request)
    if (!used.isAllowed && used.isExceeded) return send(reply, tooMany(used.ttlInSeconds, request.id))
    if (request.routeOptions.config.upload !== true) cutSlowBody(request, BODY_MS)
    return undefined
  })
  app.addHook('onResponse', (request, reply, done) => {
    cutSlowBody(request, REST_MS)
    const route = request.routeOptions.config.endpoint ?? 'unmatched'
    const seconds = Math.max(0, parts.clock() - request.begun) / 1_000
    parts.metrics.answered(route, reply.statusCode, seconds)
    parts.tell({
      at: parts.front.now(), level: request.routeOptions.config.isLoud === true && reply.statusCode < 300 ? 'warn' : 'info', event: 'request',
      method: request.method, route, status: reply.statusCode, ms: Math.round(seconds * 1_000),
      request: request.id, person: request.person,
    })
    done()
  })
}

function tooMany(seconds: number, request: string): Reply {
  return { ...problemReply(refusalProblem(new Refusal('too-many', { seconds }), request)), retryAfterSeconds: seconds }
}

/** The name in a Host header, without its port. */
function hostName(host: string | undefined): string {
  return (host ?? '').replace(/:\d{1,5}$/, '').toLowerCase()
}

/** Ends a connection whose body is not there after so long. */
function cutSlowBody({ raw }: FastifyRequest, afterMs: number): void {
  if (raw.complete) return
  const timer = setTimeout(() => {
    if (!raw.complete) raw.destroy()
  }, afterMs)
  timer.unref()
  raw.once('close', () => clearTimeout(timer))
  raw.once('end', () => clearTimeout(timer))
}

/** Mounts every endpoint, JSON and files apart, and answers other methods of the same address with 405. */
async function mountAll(app: FastifyInstance, parts: AppParts): Promise<void> {
  const limiters = {
    session: app.createRateLimit({ max: parts.limits.perSession, timeWindow: MINUTE_MS, keyGenerator: (request) => `session ${request.person ?? ''}` }),
    nobody: app.createRateLimit({ max: parts.limits.signedOut, timeWindow: MINUTE_MS, keyGenerator: (request) => `nobody ${networkOf(request.ip)}` }),
  }
  const limited = async (request: FastifyRequest, session: string | null): Promise<number | null> => {
    request.person = session
    const used = await limiters[session === null ? 'nobody' : 'session'](request)
    request.person = null
    return used.isAllowed || !used.isExceeded ? null : used.ttlInSeconds
  }
  const mount = (scope: FastifyInstance, route: Route): void => {
    const { method, path, upload = false, bodyBytes, right, isLoud = false } = route.endpoint
    scope.route({
      method, url: path, bodyLimit: upload ? bodyBytes ?? UPLOAD_BYTES : bodyBytes ?? JSON_BYTES,
      config: { endpoint: `${method} ${path}`, upload: upload && bodyBytes === undefined, isLoud },
      handler: async (request, reply) => {
        const { params, body, headers, raw } = request
        if (upload && right !== 'nobody' && headers['content-type'] !== OCTETS) return send(reply, httpReply('media-type', request.id))
        const done = await answer(parts.front, route, {
          request: request.id, wire: { method, source: request.ip, headers, gone: goneOf(reply) }, params: paramsIn(params), query: raw.url?.split('?').slice(1).join('?') ?? '',
          body: Buffer.isBuffer(body) && body.length > 0 ? body : null, upload: body instanceof Readable ? uploadOf(body, headers, parts.incoming) : null,
          limited: (session) => limited(request, session),
        })
        request.person = done.person
        return send(reply, done)
      },
    })
  }
  await app.register(async (scope) => {
    scope.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    for (const route of parts.routes) if (route.endpoint.upload !== true) mount(scope, route)
    mountOthers(scope, parts.routes)
  })
  await app.register(async (scope) => {
    // Any type, since what is open to all is asked by machines of other houses; files of our own people are octets and nothing else.
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    for (const route of parts.routes) if (route.endpoint.upload === true) mount(scope, route)
  })
}

/** Aborted when the connection closes before the answer's end. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => {
    if (!raw.writableFinished) gone.abort()
  })
  return gone.signal
}

function paramsIn(params: unknown): Record<string, string> {
  const given: [string, unknown][] = typeof params === 'object' && params !== null ? Object.entries(params) : []
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}

/** Every other method of an address is refused by name: HEAD too, since each view leaves an entry, and OPTIONS, since no other origin has any business here. */
function mountOthers(scope: FastifyInstance, routes: readonly Route[]): void {
  const taken = Map.groupBy(routes, (r) => r.endpoint.path)
  for (const [url, list] of taken) {
    const allow = list.map((r) => r.endpoint.method as string)
    const others = METHODS.filter((m) => !allow.includes(m)) as HTTPMethods[]
    scope.route({
      method: others, url, config: { endpoint: `other ${url}` }, onRequest: async (request, reply) => {
        void reply.header('allow', allow.join(', '))
        return send(reply, httpReply('method-wrong', request.id))
      },
      handler: () => undefined,
    })
  }
}

/** What goes back for an error that no endpoint turned into an answer. Its message is never told and never noted. */
function failed(parts: AppParts, error: unknown, request: FastifyRequest): Reply {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return httpReply('too-large', request.id)
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return httpReply('media-type', request.id)
  if (code.startsWith('FST_ERR_CTP')) return httpReply('malformed', request.id)
  parts.tell({
    at: parts.front.now(), level: 'error', event: 'fault', request: request.id, route: request.routeOptions.config.endpoint ?? 'unmatched', code: codeOf(error), from: placesOf(error),
  })
  return httpReply('fault', request.id)
}

function send(reply: FastifyReply, { status, type, body, headers = {}, fileName, retryAfterSeconds }: Reply): FastifyReply {
  void reply.code(status).type(type)
  for (const [name, value] of Object.entries(headers)) void reply.header(name, typeof value === 'string' ? value : [...value])
  if (fileName !== undefined) void reply.header('content-disposition', `attachment; filename="${fileName.replace(/[^A-Za-z0-9._-]/g, '_')}"`)
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds))
  if (status === 304) return reply.send() // it has no body, and tells no length: that would be taken for the length of what is known (RFC 9110, 8.6)
  if (typeof body === 'string') return reply.send(body)
  return reply.send(body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : Readable.from(body))
}

/** An answer to what was no request at all: written by hand, since there is nothing to route. */
function rawProblem(parts: AppParts, code: HttpCode, status: number | null): string {
  const request = parts.requestId()
  const told = httpProblem(code, request)
  const body = JSON.stringify(status === null ? told : { ...told, status })
  const headers = { ...bareHeaders(parts.encrypted), 'x-request-id': request, 'content-type': PROBLEM_TYPE, 'content-length': String(Buffer.byteLength(body)), 'connection': 'close' }
  parts.metrics.answered('unmatched', status ?? told.status, 0)
  return [`HTTP/1.1 ${status ?? told.status} Refused`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\r\n')
}
