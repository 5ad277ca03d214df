/** Serves the house over HTTP: sign-in, every endpoint of the rooms behind rights, and the work that the house does by itself. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { isIP, type AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { kill, pid } from 'node:process'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import type { FastifyInstance } from 'fastify'
import { deskRoutes, type Route } from '../desk/index.ts'
import { rightNames, trustPolicy } from '../custody/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../way.ts'
import { buildApp, LIMITS, type Limits } from './app.ts'
import { frontOf } from './front.io.ts'
import { codeOf, type Tell } from './log-line.ts'
import { choresOf } from './chores.io.ts'
import { consoleRoutes } from './console.io.ts'
import { logRoutes } from './log-routes.io.ts'
import { openHub } from './live/hub.ts'
import { liveRoutes } from './live/live-routes.ts'
import { newsOf } from './live/read-news.ts'
import { startLoop, type Chore } from './loop.ts'
import { Metrics } from './metrics.ts'
import { faultsOf } from './declared.ts'
import { healthRoute } from './health.io.ts'
import { opsOf } from './ops.io.ts'
import { opsRoutes } from './ops.ts'
import { CLOSED, type SignIn } from './session.ts'
import { makeServer, type Tls } from './wire.io.ts'

export { lineText, type Line, type Tell } from './log-line.ts'
export type { SessionOf, SignIn, Signed } from './session.ts'
export type { Limits } from './app.ts'
export { allEndpoints } from './endpoints.ts'
export { demandNoDemo, openDemo } from './demo/index.ts'
export { invite, linkAccount, openSignIn, signInParts, signInSettings } from './sign-in/index.ts'

/** How a server is to run. */
export interface ServeOptions {
  /** Where files lie while they come in, and whose free space is watched. */
  readonly folder: string
  readonly host: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Paths of certificate and key (PEM); null without TLS of our own. */
  readonly tls: { readonly cert: string; readonly key: string } | null
  /** A proxy on this machine encrypts the wire and says where requests come from. */
  readonly behindProxy: boolean
  readonly clock: () => Date
  readonly tell: Tell
  /** How people come in; nobody does when absent. */
  readonly signIn?: SignIn
  /** Endpoints beside the house's own. */
  readonly routes?: readonly Route[]
  /** Where the built console is; the product's own when absent. */
  readonly console?: string
  /** What the house does by itself; its own chores when absent. */
  readonly chores?: readonly Chore[]
  readonly limits?: Limits
  /** How often the log is looked at for news while somebody listens, in milliseconds; once a second when absent. */
  readonly newsEveryMs?: number
  /** How often a stream of news shows that it lives and looks at its session, in milliseconds; a quarter of a minute when absent. */
  readonly beatMs?: number
}

/** A server that runs. */
export interface Served {
  readonly address: string
  readonly app: FastifyInstance
  /** Where the first administrator signs in, once; null when somebody can sign in already. */
  readonly setupLink: string | null
  /** Reads certificate and key anew. Where they cannot be used those before stay, and a line of the log says so. */
  renew(): Promise<void>
  /** Takes no more requests, lets those under way end, then ends; after `withinMs` those that are left are cut. */
  stop(withinMs: number): Promise<void>
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

const INCOMING = 'incoming'

/** The version of the interface, as its description tells it. */
const VERSION = '1.0.0'

/** Refuses with `usage` an address beyond this machine without TLS or a proxy before it, and a certificate or key that cannot be read. */
export async function demandSafe({ host, tls, behindProxy }: Pick<ServeOptions, 'host' | 'tls' | 'behindProxy'>): Promise<void> {
  if (!isLoopback(host) && tls === null) {
    const need = behindProxy ? 'a proxy on this machine asks at 127.0.0.1: leave --host away' : '--tls-cert and --tls-key, or a proxy on this machine and --behind-proxy'
    throw new Refusal('usage', { host, need: `${need}; other machines are not answered in the clear` })
  }
  if (tls !== null) await tlsOf(tls)
}

/**
 * Builds everything behind the address and begins to answer. Refuses as `demandSafe` does; throws when an endpoint has no right that the table of
 * rights knows.
 */
export async function serve(house: House, options: ServeOptions): Promise<Served> {
  const { host, port, clock, tell } = options
  await demandSafe(options)
  if (house.logPolicy !== undefined) await trustPolicy({ ...house, now: clock().toISOString() }, house.logPolicy)
  const metrics = new Metrics()
  const app = await appOf(house, options, metrics)
  // The dictionary of signs takes a second to build: before the first reader comes, not while they wait. What is wrong with a unit's own lexicon is told where it is used.
  await house.talk.ear().catch(() => undefined)
  await listen(app, host, port)
  const loop = startLoop(options.chores ?? [...choresOf(house, clock), ...sweeping(options.signIn)], {
    tell, now: () => clock().toISOString(), did: (chore, ok) => metrics.did(chore, ok, clock().getTime()),
  })
  return {
    app, address: addressOf(app, options), setupLink: await (options.signIn ?? CLOSED).setupLink(),
    async renew() {
      if (options.tls === null) return
      const { cert, key } = await tlsOf(options.tls).catch((error: unknown) => {
        tell({ at: clock().toISOString(), level: 'error', event: 'tls-not-renewed', because: error instanceof Refusal ? String(error.facts['because']) : null })
        throw error
      })
      const { server } = app
      if ('setSecureContext' in server && typeof server.setSecureContext === 'function') server.setSecureContext({ cert, key, minVersion: 'TLSv1.2' })
    },
    async stop(withinMs) {
      const cut = setTimeout(() => app.server.closeAllConnections(), withinMs)
      await Promise.all([app.close(), loop.stop()])
      clearTimeout(cut)
    },
  }
}

const MINUTE_MS = 60_000

/** News are looked for once a second, one look for all who listen: a look costs less than a tenth of a millisecond of the database when there are none. */
const NEWS_MS = 1_000

function sweeping(signIn: SignIn | undefined): Chore[] {
  return signIn?.sweep === undefined ? [] : [{ name: 'sign-in', everyMs: MINUTE_MS, run: signIn.sweep }]
}

async function appOf(house: House, options: ServeOptions, metrics: Metrics): Promise<FastifyInstance> {
  const { folder, behindProxy, clock, tell, host } = options
  const tls = options.tls === null ? null : await tlsOf(options.tls)
  const front = frontOf(house, clock, (options.signIn ?? CLOSED).sessionOf)
  const hub = openHub(newsOf(house.store), options.newsEveryMs ?? NEWS_MS)
  const routes: Route[] = [...consoleRoutes(options.console), ...deskRoutes, ...logRoutes, ...liveRoutes({ front, hub, clock: () => performance.now(), ...(options.beatMs === undefined ? {} : { beatMs: options.beatMs }) }), ...(options.signIn ?? CLOSED).routes, ...options.routes ?? []]
  const health = healthRoute(house, clock, folder, metrics)
  routes.push(health.route, ...opsRoutes(opsOf(house, clock, folder), metrics, () => routes.map((r) => r.endpoint), VERSION))
  const faults = faultsOf(routes, new Set(rightNames))
  if (faults.length > 0) throw new Error(`endpoints that may not start: ${faults.join('; ')}`)
  const app = await buildApp({
    front, routes, metrics, tell, clock: () => performance.now(),
    limits: options.limits ?? LIMITS,
    requestId: () => `req_${Buffer.from(house.random(8)).toString('hex')}`, incoming: await incomingIn(folder),
    server: (handler) => makeServer(handler, tls), encrypted: tls !== null || behindProxy, behindProxy,
    hosts: isLoopback(host) && !behindProxy && tls === null ? new Set(['localhost', '127.0.0.1', '[::1]', host]) : null,
  })
  app.addHook('preClose', (done) => {
    hub.close()
    done()
  })
  app.addHook('onClose', (_app, done) => {
    health.stop()
    done()
  })
  return app
}

/** The place where files come in for this process; what processes that are gone left there is removed. */
async function incomingIn(folder: string): Promise<string> {
  const all = join(folder, INCOMING)
  await mkdir(all, { recursive: true, mode: 0o700 })
  for (const left of await readdir(all)) if (left === String(pid) || !isRunning(Number(left))) await rm(
    join(all, left), { recursive: true, force: true },
  )
  const incoming = join(all, String(pid))
  await mkdir(incoming, { mode: 0o700 })
  return incoming
}

function isRunning(id: number): boolean {
  if (!Number.isSafeInteger(id) || id < 1) return false
  try {
    return kill(id, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function tlsOf(paths: { readonly cert: string; readonly key: string }): Promise<Tls> {
  try {
    const tls = { cert: await readFile(paths.cert, 'utf8'), key: await readFile(paths.key, 'utf8') }
    createSecureContext(tls)
    return tls
  } catch (error) {
    throw new Refusal('usage', { ...paths, because: codeOf(error) ?? 'unknown', need: 'a certificate and its key that can be read, as PEM' })
  }
}

/** Begins to answer; an address that cannot be had is the caller's to choose anew. */
async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const because = codeOf(error)
    if (because === null || !NO_ADDRESS.has(because)) throw error
    await app.close()
    throw new Refusal('usage', { host, port, because, need: 'an address of this machine and a port that is free (--host, --port)' })
  }
}

const NO_ADDRESS: ReadonlySet<string> = new Set(['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'])

function addressOf(app: FastifyInstance, { tls }: ServeOptions): string {
  const { address, port } = app.server.address() as AddressInfo
  return `${tls === null ? 'http' : 'https'}://${isIP(address) === 6 ? `[${address}]` : address}:${port}`
}
