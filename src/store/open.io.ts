import { quoted, tableNames } from './dump.table.ts'
import { openEmbedded } from './embedded.io.ts'
import { migrate } from './migrate.io.ts'
import { openOwnServer } from './own-server.io.ts'
import type { Engine } from './pglite.io.ts'
import { poolOf, type Supply } from './pool.ts'
import { openPostgres } from './postgres.io.ts'
import type { Store } from './sql.ts'

/** Where the store is: a PostgreSQL server by its URL, or else what lies in `folder`. */
export interface StoreOptions {
  readonly folder: string
  readonly databaseUrl?: string | undefined
  readonly schema?: string | undefined
  /** How many connections to a server may be open at a time; 1 when absent. The embedded store has one. */
  readonly connections?: number
  /** A folder without a store gets a PostgreSQL server of its own where one can run here. What stands in a folder is always opened as what it is. */
  readonly preferServer?: boolean
}

/** Opens the store and brings its tables up to date (`only`: to these migrations). Refuses with `store-locked`, `store-newer`, `disk-full`. */
export async function openStore(options: StoreOptions, only?: ReadonlySet<string>): Promise<Store> {
  const store = poolOf(await supplyOf(options))
  try {
    await migrate(store, only)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

async function supplyOf({ folder, databaseUrl, schema, connections = 1, preferServer = false }: StoreOptions): Promise<Supply> {
  if (databaseUrl !== undefined) return { kind: 'postgres', most: connections, open: () => openPostgres(databaseUrl, schema) }
  const own = await openOwnServer(folder, preferServer)
  if (own !== null) return { kind: 'postgres', most: connections, open: () => own.connect(), close: () => own.close() }
  const engine = await openEmbedded(folder)
  return { kind: 'pglite', most: 1, open: () => Promise.resolve(engine) }
}

/** Makes a store of one connection that is open. */
export function storeOf(engine: Engine, kind: Store['engine']): Store {
  return poolOf({ kind, most: 1, open: () => Promise.resolve(engine) })
}

/**
 * Renews the planner's statistics of all our tables, each by itself: `analyze` without a name takes every table of the database, those of other schemas too,
 * and within a transaction it holds all of them to the end, so that it and whoever drops or alters tables could wait for each other for ever. The last
 * table is written to the disk, and with it all before.
 */
export async function analyse(store: Store): Promise<void> {
  const tables = await tableNames(store)
  for (const [at, name] of tables.entries()) {
    const later = at < tables.length - 1 ? 'set local synchronous_commit to off; ' : ''
    await store.transaction((db) => db.script(`${later}analyze ${quoted(name)}`))
  }
}
