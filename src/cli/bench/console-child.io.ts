import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { argv, env, stdin, stdout } from 'node:process'
import { talkTools } from '../../conversation/index.ts'
import { openSealedVault } from '../../custody/index.ts'
import { openMediaTools } from '../../media/index.ts'
import { openDemo, openSignIn, serve, signInParts, signInSettings } from '../../server/index.ts'
import { openStore } from '../../store/index.ts'

/**
 * The server of the console's bench, in a process of its own: `FOLDER NOW PORT`. A demo house, so that officers sign in by a call; its own inbox is not loaded.
 * With port 0 it only makes the house. It serves until standard input closes.
 */
const [folder = '', now = '', port = '0'] = argv.slice(2)
const random = (bytes: number): Uint8Array => randomBytes(bytes)
const store = await openStore({ folder, databaseUrl: env['STERNA_DATABASE_URL'], connections: 8 })
const media = openMediaTools(folder)
const vault = await openSealedVault({ folder, store, random, now: () => now })
const house = { store, vault, random, now, media, talk: talkTools() }
const demo = await openDemo(house, { folder, tell: () => undefined, reset: () => undefined })
if (port !== '0') {
  const begun = performance.now()
  const clock = (): Date => new Date(Date.parse(now) + performance.now() - begun)
  const settings = signInSettings({ STERNA_ORIGIN: `http://localhost:${port}` }, Number(port))
  const wide = { perSource: 1_000_000, perSession: 1_000_000, signedOut: 1_000_000 }
  const served = await serve(house, {
    folder, host: '127.0.0.1', port: Number(port), tls: null, behindProxy: false, clock, tell: () => undefined, limits: wide,
    signIn: openSignIn(house, clock, { ...signInParts(settings, null), isDemo: true }, demo.routes),
  })
  stdout.write('ready\n')
  await new Promise((resolve) => stdin.on('end', resolve).resume())
  await served.stop(1_000)
}
await media.close()
vault.close()
await store.close()
