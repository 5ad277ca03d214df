import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { env, stderr } from 'node:process'
import { Refusal } from '../kernel/refusal.ts'
import { lineText, openDemo, openSignIn, serve, signInParts, signInSettings, type Line } from '../server/index.ts'
import type { Given, Shell } from './command.ts'
import { readConfig } from './config.ts'
import { demandDemoFolder, emptyDemoFolder } from './demo.io.ts'
import { openingFor } from './opening.io.ts'
import { freePort, isFree, noteServing, servingPort, untilStopped } from './serving.io.ts'

const HOST = '127.0.0.1'
const PORT = 8_450
/** The house comes from many places of one machine at a time: a demonstration is not held up by bounds that are for strangers. */
const LIMITS = { perSource: 6_000, perSession: 3_000, signedOut: 600 }
const STOP_MS = 2_000
const CONSOLE = join(import.meta.dirname, '..', '..', 'dist', 'console', 'index.html')

/** What `--demo` does not go together with: everything that other machines could reach, or that is of a house for work. */
const NEVER = ['behind-proxy', 'tls-cert', 'tls-key'] as const

/**
 * `sterna serve --demo`: serves a demo house to this machine until it is stopped, and makes it anew when its administrator asks. Refuses with `usage` every way
 * in from elsewhere and a database server, with `not-demo` a data folder that holds anything else, with `store-locked` one that is served already. Of the settings of a
 * house for work (keys, vault, witnesses, provider, lexicon, database) it takes none.
 */
export async function serveDemo(shell: Shell, given: Given): Promise<void> {
  demandOwnMachine(shell, given)
  demandDemoFolder(shell.folder)
  const other = servingPort(shell.folder)
  // A note that a killed server left may name a process that is another by now, also this one: in a container all have the same number.
  if (other !== null && !await isFree(HOST, other)) throw new Refusal('store-locked', { folder: shell.folder, holder: `sterna serve at http://localhost:${other}` })
  const port = await portOf(given)
  let round = 0
  while (await oneHouse(shell, port, round)) {
    emptyDemoFolder(shell.folder)
    round += 1
  }
}

function demandOwnMachine({ watchFolder }: Shell, given: Given): void {
  for (const flag of NEVER) if (given.has(flag)) throw new Refusal('usage', { flag: `--${flag}`, need: 'a demo house answers this machine only' })
  const host = given.flag('host')
  if (host !== null && host !== HOST && host !== 'localhost') throw new Refusal('usage', { host, need: 'a demo house answers this machine only: leave --host away' })
  if (watchFolder === undefined) throw new Refusal('usage', { setting: 'STERNA_DATABASE_URL', need: 'a demo house keeps its own store: unset it for --demo' })
}

async function portOf(given: Given): Promise<number> {
  const asked = given.flag('port')
  if (asked === null) return await isFree(HOST, PORT) ? PORT : freePort(HOST)
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal('usage', { port: asked, need: 'a port from 0 to 65535' })
  return port === 0 ? freePort(HOST) : port
}

/** Serves one demo house; true when it is to be made anew. */
async function oneHouse(shell: Shell, port: number, round: number): Promise<boolean> {
  const begun = performance.now()
  const start = round === 0 ? Date.parse(shell.now) : Date.now()
  const clock = (): Date => new Date(start + performance.now() - begun)
  const opening = openingFor({
    folder: shell.folder, config: readConfig({ STERNA_EMBEDDED: env['STERNA_EMBEDDED'] }), who: 'demo', now: clock().toISOString(), connections: 8, progress: shell.progress,
  })
  const [stop, again] = [new AbortController(), new AbortController()]
  const tell = (line: Line): void => void (line.level === 'info' || stderr.write(lineText(line)))
  try {
    const house = await opening.house()
    const demo = await openDemo(house, { folder: shell.folder, tell, reset: () => again.abort(), onLoading: (done, total) => shell.progress.update(done, total, 'invented reports') })
    const [origin, also] = [`http://localhost:${port}`, `http://${HOST}:${port}`]
    const settings = { ...signInSettings({ STERNA_ORIGIN: origin }, port), alsoOrigins: [also] }
    const parts = { ...signInParts(settings, null), isDemo: true }
    const served = await serve(house, {
      folder: shell.folder, host: HOST, port, tls: null, behindProxy: false, clock, tell, limits: LIMITS, signIn: openSignIn(house, clock, parts, demo.routes),
    })
    const forget = noteServing(shell.folder, served.address)
    say(shell, origin, round)
    const loading = demo.load(stop.signal).finally(() => shell.progress.end())
    await untilStopped(AbortSignal.any([shell.signal, again.signal]))
    stop.abort()
    await Promise.all([served.stop(STOP_MS), loading])
    forget()
    return !shell.signal.aborted
  } finally {
    await opening.close()
  }
}

function say(shell: Shell, address: string, round: number): void {
  const isBuilt = existsSync(CONSOLE)
  if (shell.json) return shell.print(JSON.stringify({ address, demo: true, console: isBuilt, round }))
  if (round > 0) return shell.print(`The demo house was made anew. ${address}`)
  shell.print(`Sterna, a demo: open ${address} and press a role. Everything in it is invented; it answers this machine only.`)
  if (!isBuilt) shell.print('The console is not built, so the page cannot be shown: run `npm run console`, then start again.')
  shell.print(`It lies in ${shell.folder}; the inbox comes in while you look. Stop with Ctrl-C.`)
  return undefined
}
