import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cleanups } from './cleanup.ts'
import { talkTools } from '../src/conversation/index.ts'
import { openSealedVault } from '../src/custody/index.ts'
import { openMediaTools } from '../src/media/index.ts'
import type { House } from '../src/way.ts'
import { migrate, openPglite, openPostgres, openStore, storeOf, type Store } from '../src/store/index.ts'

/** The moment of all tests. */
export const NOW = '2026-11-21T12:00:00.000Z'

const url = process.env['STERNA_TEST_DATABASE_URL']
let shared: ReturnType<typeof openPglite> | null = null
let schemas = 0

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sterna-test-'))
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A migrated store with a schema of its own: on PostgreSQL when `STERNA_TEST_DATABASE_URL` names one, else on the embedded database in
 * memory, which all tests of a worker share (its start costs seconds, a schema milliseconds).
 */
export async function testStore(): Promise<Store> {
  const schema = `t${process.pid}_${schemas++}`
  if (url !== undefined) {
    const store = storeOf(await openPostgres(url, schema), 'postgres')
    await migrate(store)
    cleanups.push(async () => {
      try {
        await store.script(`drop schema "${schema}" cascade`)
      } finally {
        await store.close()
      }
    })
    return store
  }
  shared ??= openPglite()
  const engine = await shared
  await engine.script(`create schema "${schema}"; set search_path to "${schema}"`)
  const store = storeOf({ ...engine, close: () => Promise.resolve() }, 'pglite')
  await migrate(store)
  cleanups.push(() => engine.script(`drop schema "${schema}" cascade`))
  return store
}

/** Whether the database of tests is a server: the embedded one has one connection, where nothing runs at once. */
export const isOnServer = url !== undefined

/** A migrated store on the server, with several connections and a schema of its own: what runs at once does so in the database too. */
export async function wideStore(connections: number): Promise<Store> {
  const schema = `wide${process.pid}_${schemas++}`
  const store = await openStore({ folder: temporaryFolder(), databaseUrl: url, schema, connections })
  cleanups.push(async () => {
    await store.script(`drop schema "${schema}" cascade`)
    await store.close()
  })
  return store
}

/** A store, a vault and the media room's tools in a folder of their own, and the moment of all tests. */
export async function testDoors(now = NOW, given?: Store): Promise<House> {
  const folder = temporaryFolder()
  const media = openMediaTools(folder)
  cleanups.push(() => media.close())
  const store = given ?? await testStore()
  const vault = await openSealedVault({ folder, store, random: randomBytes, now: () => now })
  cleanups.push(() => vault.close())
  return { store, vault, random: randomBytes, now, media, talk: talkTools() }
}
