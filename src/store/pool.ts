import { AsyncLocalStorage } from 'node:async_hooks'
import type { Engine } from './pglite.io.ts'
import type { Db, Reader, Row, Sql, Store, StoreLoad, Tx } from './sql.ts'

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
  /** The first statement of it that failed: the server takes nothing of it any more, whatever its work makes of that. */
  failed: unknown
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
    try {
      const bound = reader === null ? null : bind(engine, reader, true)
      const running: Running = { db: dbOf(engine, supply.kind, { open: () => running.open, failed: (error) => void (running.failed ??= error) }, bound), reader, open: true, failed: null }
      return await inHand.run(running, () => whole(engine, running, bound?.begun ?? engine.script('begin'), work))
    } finally {
      connections.give(engine)
    }
  }

  const facing = (reader: Reader | null): Omit<Store, 'close'> => ({
    engine: supply.kind,
    query: (statement) => (reader === null || inHand.getStore()?.open === true ? ask(reader, (db) => db.query(statement)) : readOne(connections, reader, statement)),
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

/** What a connection asks of its transaction, and tells it. */
interface Around {
  readonly open: () => boolean
  readonly failed: (error: unknown) => void
}

const ALONE: Around = { open: () => true, failed: () => undefined }

function dbOf(engine: Engine, kind: Store['engine'], around = ALONE, bound: Bound | null = null): Db {
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!around.open()) throw new Error(ENDED)
    try {
      return await work()
    } catch (error) {
      around.failed(error)
      throw error
    }
  }
  const script = async (text: string): Promise<void> => {
    await bound?.begun
    if (!around.open()) throw new Error(ENDED) // or it would run behind the end, as nobody
    await engine.script(text)
  }
  return { engine: kind, query: (s) => ask(() => (bound === null ? engine.query(s) : readBound(engine, bound, s))), script: (t) => ask(() => script(t)) }
}

/** What a reader asks is sent with what binds them, without waiting, and told only where that held. */
async function readBound(engine: Engine, bound: Bound, statement: Sql): Promise<Row[]> {
  const isFew = statement.isFew === true
  const turned = bound.plansOnce === isFew ? null : engine.script(`set local plan_cache_mode to ${planning(isFew)}`)
  bound.plansOnce = isFew
  return (await Promise.all([engine.query(statement, isFew), bound.begun, turned]))[0]
}

/**
 * Runs work between `begin` (or what binds a reader) and `commit` of a connection; what the work is given ends before either of the two. After a statement has
 * failed nothing is committed, also where the work went on as if nothing was: `commit` would be answered without an error.
 */
async function whole<T>(engine: Engine, running: Running, begun: Promise<void>, work: (db: Tx) => Promise<T>): Promise<T> {
  const writes = new Writes(running.db)
  try {
    if (running.reader === null) await begun
    const result = await work(writes.tx)
    await writes.done()
    running.open = false
    if (running.failed !== null) throw running.failed
    await Promise.all([begun, engine.script('commit')])
    return result
  } catch (error) {
    running.open = false
    const first = await writes.failure()
    const failed = await begun.then(() => null, (before: unknown) => before)
    await engine.script('rollback').catch(() => undefined) // the connection may be gone; the first error is the one to tell
    throw failed ?? first ?? error
  }
}

/** A transaction that is bound to a reader: whether it could be, and whether the server plans what is asked now once or each time. */
interface Bound {
  readonly begun: Promise<void>
  plansOnce: boolean
}

const planning = (once: boolean): string => (once ? 'force_generic_plan' : 'auto')

/** Begins a transaction under the role of whoever reads through the server; a migration makes it and says what it may. All that it reads stands at one moment. */
function bind(engine: Engine, { person, unit, at = '' }: Reader, plansOnce: boolean): Bound {
  const values = Object.entries({ person, unit, at }).map(([name, value]) => `set_config('sterna.${name}', ${quoted(value)}, true)`)
  const begun = engine.script(`begin isolation level repeatable read; select ${values.join()}; set local plan_cache_mode to ${planning(plansOnce)}; set local role sterna_app`)
  begun.catch(() => undefined) // told by each statement that rests on it
  return { begun, plansOnce }
}

/** One statement as a reader: with what binds them before it and the end behind it, all sent at once. */
async function readOne(connections: Connections, reader: Reader, statement: Sql): Promise<Row[]> {
  const engine = await connections.take()
  try {
    const bound = bind(engine, reader, statement.isFew === true) // before all else: what is sent first is done first
    const [found, ended] = [readBound(engine, bound, statement), engine.script('commit')]
    try {
      return (await Promise.all([found, ended]))[0]
    } finally {
      await ended.catch(() => undefined) // the first error is the one to tell
    }
  } finally {
    connections.give(engine)
  }
}

/** An id or a moment as it stands in a statement. */
function quoted(value: string): string {
  if (/[\\\0]/.test(value)) throw new Error('no id')
  return `'${value.replaceAll("'", "''")}'`
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
