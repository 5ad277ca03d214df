import { performance } from 'node:perf_hooks'
import process, { env, stderr } from 'node:process'
import { Refusal } from '../../kernel/refusal.ts'
import { demandNoDemo, demandSafe, lineText, openSignIn, serve as serveHouse, signInParts, signInSettings, type Served } from '../../server/index.ts'
import { whyNoServer } from '../../store/index.ts'
import type { Command, Given, Shell } from '../command.ts'
import { DEMO_FOLDER, demandNoDemoFolder } from '../demo.io.ts'
import { serveDemo } from '../serve-demo.io.ts'
import { freePort, noteServing, untilStopped } from '../serving.io.ts'

const PORT = 8_450
const HOST = '127.0.0.1'
/** Requests that are under way when the server is told to stop have so long to end. */
const STOP_MS = 10_000

/** `sterna serve` */
export const serve: Command = {
  name: 'serve',
  usage: 'sterna serve [--demo] [--port 8450] [--host 127.0.0.1] [--tls-cert FILE --tls-key FILE | --behind-proxy]',
  about: 'Serves the house over HTTP until it is stopped (Ctrl-C). Answers this machine only, unless the wire is encrypted here or by a proxy.',
  connections: 8,
  folder: (given) => (given.has('demo') ? DEMO_FOLDER : null),
  flags: [
    { name: 'port', value: 'N', about: `the port (default ${PORT}; 0: any that is free)` },
    { name: 'host', value: 'ADDRESS', about: `the address to listen on (default ${HOST})` },
    { name: 'tls-cert', value: 'FILE', about: 'certificate with its chain, PEM; read anew on SIGHUP' },
    { name: 'tls-key', value: 'FILE', about: 'its private key, PEM' },
    { name: 'demo', about: `an invented house to look at, for this machine only, one press to sign in as each role (data folder default ${DEMO_FOLDER})` },
    { name: 'behind-proxy', about: 'a proxy on this machine encrypts the wire; its X-Forwarded-For is believed, nobody else’s' },
  ],
  async run(shell, given) {
    if (given.has('demo')) return serveDemo(shell, given)
    const where = await addressOf(given)
    await demandSafe(where)
    const settings = signInSettings({ STERNA_ORIGIN: `http${where.tls === null ? '' : 's'}://localhost:${where.port}`, ...env }, where.port)
    if (shell.watchFolder !== undefined) demandNoDemoFolder(shell.watchFolder)
    const house = await shell.open()
    await demandNoDemo(house.store)
    const begun = performance.now()
    const clock = (): Date => new Date(Date.parse(shell.now) + performance.now() - begun)
    const signIn = openSignIn(house, clock, signInParts(settings, (doors) => doors.vault.keys.secret('factor')))
    const served = await serveHouse(house, { ...where, folder: shell.folder, clock, tell: (line) => void stderr.write(lineText(line)), signIn })
    const forget = noteServing(shell.folder, served.address)
    await tell(shell, served, house.store.engine)
    const renew = (): void => void served.renew().catch(() => undefined)
    process.on('SIGHUP', renew)
    try {
      await untilStopped(shell.signal)
    } finally {
      process.off('SIGHUP', renew)
      await served.stop(STOP_MS)
      forget()
    }
  },
}

async function addressOf(given: Given) {
  const port = Number(given.flag('port') ?? PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Refusal(
    'usage', { port: given.flag('port') ?? '', need: 'a port from 0 to 65535' },
  )
  const [cert, key] = [given.flag('tls-cert'), given.flag('tls-key')]
  if ((cert === null) !== (key === null)) throw new Refusal('usage', { need: '--tls-cert and --tls-key together' })
  const host = given.flag('host') ?? HOST
  return {
    port: port === 0 ? await freePort(host) : port, host, behindProxy: given.has('behind-proxy'),
    tls: cert === null || key === null ? null : { cert, key },
  }
}

async function tell(shell: Shell, { address, setupLink }: Served, engine: 'pglite' | 'postgres'): Promise<void> {
  const store = storeIn(shell, engine)
  if (shell.json) return shell.print(JSON.stringify({ address, store: store.name, setup: setupLink }))
  shell.print(`Sterna answers at ${address}`)
  shell.print(store.words)
  if (setupLink !== null) shell.print(`Nobody can sign in yet. Once, for the first administrator: ${setupLink}`)
  shell.print('Stop with Ctrl-C; requests under way are ended first.')
  return undefined
}

/** What keeps the data, and for whom that is. */
function storeIn({ folder, watchFolder }: Shell, engine: 'pglite' | 'postgres'): { readonly name: string; readonly words: string } {
  if (watchFolder === undefined) return { name: 'PostgreSQL', words: 'Store: PostgreSQL.' }
  const unit = 'A unit runs a PostgreSQL server of its own (STERNA_DATABASE_URL).'
  if (engine === 'postgres') return { name: 'PostgreSQL of this data folder, for one desk', words: `Store: the PostgreSQL of this data folder. This is for one desk. ${unit}` }
  const why = whyNoServer(folder)
  const words = `Store: the embedded database. This is for one desk: one process, one connection. ${unit}`
  return { name: 'embedded, for one desk', words: why === null ? words : `${words} No PostgreSQL was started for this data folder: ${why}.` }
}
