import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { TalkTools } from '../conversation/index.ts'
import { openSealedVault, policyIn, sealPlainFiles, type SealedVault } from '../custody/index.ts'
import type { MediaTools } from '../media/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import { makeFolder, openStore, type Store } from '../store/index.ts'
import type { House } from '../way.ts'
import type { Progress, Shell } from './command.ts'
import type { Config } from './config.ts'
import { memoryIn } from './log-seen.io.ts'
import { heldBy } from './serving.io.ts'

/** For which command a house is opened. */
export interface OpeningFor {
  readonly folder: string
  readonly config: Config
  readonly who: string
  /** The moment of the command, ISO UTC. */
  readonly now: string
  /** How many connections to a database server it uses. */
  readonly connections: number
  readonly progress: Progress
}

/** What a command may open: each when it is first asked for, and all of it closed in the end. */
export interface Opening {
  tools(): Promise<MediaTools>
  talk(): Promise<TalkTools>
  house(): Promise<House>
  /** The house, when it was opened. */
  opened(): House | null
  close(): Promise<void>
}

/** Opens what a command asks for. The large rooms are loaded when they are needed, and while a database is being made. */
export function openingFor(given: OpeningFor): Opening {
  const { folder, config } = given
  let [media, ear, house, store, vault]: [MediaTools | null, TalkTools | null, House | null, Store | null, SealedVault | null] = [null, null, null, null, null]
  const tools = async (): Promise<MediaTools> => {
    const { openMediaTools } = await import('../media/index.ts')
    return media ??= openMediaTools(folder)
  }
  const talk = async (): Promise<TalkTools> => {
    const { talkTools } = await import('../conversation/index.ts')
    return ear ??= talkTools(config)
  }
  const open = async (): Promise<House> => {
    makeFolder(folder)
    const opening = openStore({ folder, databaseUrl: config.databaseUrl, preferServer: config.preferServer, connections: given.connections })
    const rooms = Promise.all([tools(), talk()])
    rooms.catch(() => undefined) // told below, once the store is ours to close
    store = await opening.catch(heldBy(folder))
    const [hashing, hearing] = await rooms
    vault = await openSealedVault({ folder, store, random: randomBytes, now: clockFrom(given.now), ...config.sealing })
    const opened = { store, vault, random: randomBytes, now: given.now, memory: memoryIn(folder), media: hashing, talk: hearing, reading: config.reading, ...logOf(config) }
    await sealPlainFiles(opened, folder, given.who, (n) => given.progress.update(n, null, 'files of an older version sealed'))
    return opened
  }
  return {
    tools, talk,
    house: async () => (house ??= await open()),
    opened: () => house,
    async close() {
      await media?.close()
      vault?.close()
      await store?.close()
    },
  }
}

/**
 * Refuses with `folder-unusable` when no house is in the data folder: what looks at a house, or keeps it, makes none. A folder that was misspelt, or a disk
 * that is not mounted, would else be a new house whose log is whole, and whose backup takes the place of the true one.
 */
export function demandHouse({ watchFolder }: Pick<Shell, 'watchFolder'>): void {
  if (watchFolder === undefined || (existsSync(watchFolder) && readdirSync(watchFolder).length > 0)) return
  throw new Refusal('folder-unusable', { folder: watchFolder, because: 'no house is in it', need: 'the folder of the house by --data or STERNA_DATA' })
}

/** A clock that goes on from a moment. */
function clockFrom(now: string): () => string {
  const begun = performance.now()
  return () => new Date(Date.parse(now) + performance.now() - begun).toISOString()
}

function logOf({ logOrigin, logPolicy }: Config): Pick<House, 'logOrigin' | 'logPolicy'> {
  return { ...(logOrigin === undefined ? {} : { logOrigin }), ...(logPolicy === undefined ? {} : { logPolicy: policyIn(logPolicy) }) }
}
