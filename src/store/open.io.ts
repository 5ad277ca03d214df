import { openEmbedded } from './embedded.io.ts'
import { migrate } from './migrate.io.ts'
import type { Engine } from './pglite.io.ts'
import { openPostgres } from './postgres.io.ts'
import { sql, type Db, type Reader, type Store, type Tx } from './sql.ts'

/** Where the store is: a PostgreSQL server by its URL, or else the embedded database in `folder`. */
export interface StoreOptions {
  readonly folder: string
  readonly databaseUrl?: string | undefined
  readonly schema?: string | undefined
}

/** Opens the store and brings its tables up to date. Refuses with `store-locked`, `store-newer`, `disk-full`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { folder, databaseUrl, schema } = options
  const engine = databaseUrl === undefined ? await openEmbedded(folder) : await openPostgres(databaseUrl, schema)
  const store = storeOf(engine, databaseUrl === undefined ? 'pglite' : 'postgres')
  try {
    await migrate(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

/** Makes a store of an engine: transactions one after another, each committed whole or not at all. */
export function storeOf(engine: Engine, kind: Store['engine']): Store {
  const db: Db = { engine: kind, query: (s) => engine.query(s), script: (t) => engine.script(t) }
  let last: Promise<unknown> = Promise.resolve()
  const run = async <T>(work: (db: Tx) => Promise<T>, reader: Reader | null): Promise<T> => {
    const writes = new Writes(db)
    await engine.script('begin')
    try {
      if (reader !== null) await bind(db, reader)
      const result = await work(writes.tx)
      await writes.done()
      await engine.script('commit')
      return result
    } catch (error) {
      const first = await writes.failure()
      await engine.script('rollback').catch(() => undefined) // the connection may be gone; the first error is the one to tell
      throw first ?? error
    }
  }
  const inTurn = <T>(work: (db: Tx) => Promise<T>, reader: Reader | null): Promise<T> => {
    const turn = last.then(() => run(work, reader))
    last = turn.catch(() => undefined)
    return turn
  }
  const bound = (reader: Reader): Store => ({
    engine: kind,
    query: (statement) => inTurn((tx) => tx.query(statement), reader),
    script: (text) => inTurn((tx) => tx.script(text), reader),
    transaction: (work) => inTurn(work, reader),
    as: bound,
    close: () => Promise.resolve(),
  })
  return {
    ...db,
    transaction: (work) => inTurn(work, null),
    as: bound,
    async close() {
      await last
      await engine.close()
    },
  }
}

/** The role of whoever reads through the server; a migration makes it and says what it may. */
async function bind(db: Db, { person, unit }: Reader): Promise<void> {
  await db.query(sql`select set_config('sterna.person', ${person}, true), set_config('sterna.unit', ${unit}, true)`)
  await db.script('set local role sterna_app')
}

/** The writes of a transaction that nobody waited for yet. After one has failed, all that follow fail too: the first is the cause. */
class Writes {
  readonly tx: Tx
  #sent: Promise<unknown>[] = []
  #first: Error | null = null

  constructor(db: Db) {
    this.tx = {
      ...db,
      write: (statement) => {
        this.#sent.push(db.query(statement).catch((error: unknown) => {
          this.#first ??= error instanceof Error ? error : new Error('write')
        }))
      },
    }
  }

  async done(): Promise<void> {
    await Promise.all(this.#sent)
    if (this.#first !== null) throw this.#first
  }

  async failure(): Promise<Error | null> {
    await Promise.all(this.#sent)
    return this.#first
  }
}

/** Renews the planner's statistics of all tables of ours; within a transaction of its own turn. */
export async function analyse(store: Store): Promise<void> {
  await store.transaction((db) => db.script('analyze'))
}
