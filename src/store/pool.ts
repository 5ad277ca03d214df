import { AsyncLocalStorage } from 'node:async_hooks'
import type { Engine } from './pglite.io.ts'
import { sql, type Db, type Reader, type Sql, type Store, type StoreLoad, type Tx } from './sql.ts'

/** How a store comes by its connections: opened when needed, never more than `most` at a time. */
export interface Supply {
  readonly kind: Store['engine']
  readonly most: number
  open(): Promise<Engine>
  /** What is to be done after the last connection was closed. */
  close?(): Promise<void>
}

/** The transaction that the work in hand belongs to; `reader` is null when the house itself works. */
interface Running {
  readonly db: Db
  readonly reader: Reader | null
  open: boolean
}

/**
 * Makes a store of a supply of connections: as many transactions at a time as there are connections, each committed whole or not at all.
 * A statement of the store that is asked inside the work of a transaction belongs to that transaction. Nothing else ever joins it: a statement from
 * elsewhere waits until a connection is free, or it would see what is not committed, be undone with it, and end it with an error of its own. So the work
 * of a transaction must never wait for something that another call has begun and that asks the store: with all connections taken both would wait for ever.
 */
export function poolOf(supply: Supply): Store {
  const connections = new Connections(supply)
  const inHand = new AsyncLocalStorage<Running>()

  const ask = async <T>(reader: Reader | null, work: (db: Db) => Promise<T>): Promise<T> => {
    const mine = inHand.getStore()
    if (mine?.open === true) {
      if (!same(mine.reader, reader)) throw new Error('a transaction is asked for somebody else than whom it runs for')
      return work(mine.db)
    }
    if (reader !== null) return transact(reader, work)
    const engine = await connections.take()
    try {
      return await work(dbOf(engine, supply.kind))
    } finally {
      connections.give(engine)
    }
  }

  const transact = async <T>(reader: Reader | null, work: (db: Tx) => Promise<T>): Promise<T> => {
    if (inHand.getStore()?.open === true) throw new Error('transactions do not nest')
    const engine = await connections.take()
    const db = dbOf(engine, supply.kind)
    const running: Running = { db: dbOf(engine, supply.kind, () => running.open), reader, open: true }
    try {
      return await inHand.run(running, () => whole(db, running, work))
    } finally {
      connections.give(engine)
    }
  }

  const facing = (reader: Reader | null): Omit<Store, 'close'> => ({
    engine: supply.kind,
    query: (statement) => ask(reader, (db) => db.query(statement)),
    script: (text) => ask(reader, (db) => db.script(text)),
    transaction: (work) => transact(reader, work),
    async sync() {
      if (inHand.getStore()?.open === true) throw new Error('what is not committed cannot be synced')
      const engine = await connections.take()
      try {
        await engine.sync?.()
      } finally {
        connections.give(engine)
      }
    },
    load: () => connections.load(),
    as: (other) => ({ ...facing(other), close: () => Promise.resolve() }),
  })
  return { ...facing(null), close: () => connections.close() }
}

function same(a: Reader | null, b: Reader | null): boolean {
  return a === b || (a !== null && b !== null && a.person === b.person && a.unit === b.unit)
}

/** What the work of a transaction left behind (one of several calls had failed, the others go on) must not reach whoever has the connection next. */
const ENDED = 'the transaction of this statement has ended'

function dbOf(engine: Engine, kind: Store['engine'], open: () => boolean = () => true): Db {
  const ask = <T>(work: () => Promise<T>): Promise<T> => (open() ? work() : Promise.reject(new Error(ENDED)))
  return { engine: kind, query: (s) => ask(() => engine.query(s)), script: (t) => ask(() => engine.script(t)) }
}

/** Runs work between `begin` and `commit` of a connection (`db`); what the work is given ends before either of the two. */
async function whole<T>(db: Db, running: Running, work: (db: Tx) => Promise<T>): Promise<T> {
  const writes = new Writes(running.db)
  try {
    await db.script('begin')
    if (running.reader !== null) await bind(db, running.reader)
    const result = await work(writes.tx)
    await writes.done()
    running.open = false
    await db.script('commit')
    return result
  } catch (error) {
    running.open = false
    const first = await writes.failure()
    await db.script('rollback').catch(() => undefined) // the connection may be gone; the first error is the one to tell
    throw first ?? error
  }
}

/** The role of whoever reads through the server; a migration makes it and says what it may. */
async function bind(db: Db, { person, unit, at = '' }: Reader): Promise<void> {
  await db.query(sql`select set_config('sterna.person', ${person}, true), set_config('sterna.unit', ${unit}, true), set_config('sterna.at', ${at}, true)`)
  await db.script('set local role sterna_app')
}

/** Connections that are open: handed out in the order in which they were asked for; one that has broken is replaced. */
class Connections {
  readonly #supply: Supply
  readonly #free: Engine[] = []
  #open = 0
  /** Whoever waits is handed a connection, or nothing when one may be opened anew. */
  readonly #waiting: ((engine: Engine | undefined) => void)[] = []

  constructor(supply: Supply) {
    this.#supply = supply
  }

  async take(): Promise<Engine> {
    let engine = this.#free.pop()
    for (;;) {
      if (engine?.broken?.() === true) {
        this.#open--
        void engine.close().catch(() => undefined)
        engine = this.#free.pop()
        continue
      }
      if (engine !== undefined) return engine
      if (this.#open < this.#supply.most) return this.#opened()
      engine = await new Promise<Engine | undefined>((resolve) => this.#waiting.push(resolve))
    }
  }

  async #opened(): Promise<Engine> {
    this.#open++
    try {
      return await this.#supply.open()
    } catch (error) {
      this.#open--
      this.#waiting.shift()?.(undefined)
      throw error
    }
  }

  load(): StoreLoad {
    return { most: this.#supply.most, inUse: this.#open - this.#free.length, waiting: this.#waiting.length }
  }

  give(engine: Engine): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free.push(engine)
    else next(engine)
  }

  /** Waits for what is under way, then closes all. */
  async close(): Promise<void> {
    while (this.#open > 0) {
      const engine = this.#free.pop() ?? await new Promise<Engine | undefined>((resolve) => this.#waiting.push(resolve))
      if (engine === undefined) continue
      this.#open--
      const closed = engine.close()
      await (engine.broken?.() === true ? closed.catch(() => undefined) : closed) // one that has gone has nothing to close
    }
    await this.#supply.close?.()
  }
}

/** The writes of a transaction that nobody waited for yet. After one has failed, all that follow fail too: the first is the cause. */
class Writes {
  readonly tx: Tx
  #sent: Promise<unknown>[] = []
  #first: Error | null = null

  constructor(db: Db) {
    this.tx = {
      ...db,
      write: (statement: Sql) => {
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
