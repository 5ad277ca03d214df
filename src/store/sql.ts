import type { z } from 'zod'

/** A statement: text with `$1` places, and the values for them. */
export interface Sql {
  readonly text: string
  readonly values: readonly unknown[]
  /** It asks of a few things by their ids; see `few`. */
  readonly isFew?: true
}

/**
 * Writes a statement; every `${value}` becomes a parameter, never text. A nested `Sql` is woven in, its places renumbered.
 */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  let text = strings[0] ?? ''
  const values: unknown[] = []
  for (const [i, part] of parts.entries()) {
    if (isSql(part)) {
      const shift = values.length
      text += part.text.replace(/\$(\d+)/g, (_, n: string) => `$${Number(n) + shift}`)
      values.push(...part.values)
    } else {
      values.push(part)
      text += `$${values.length}`
    }
    text += strings[i + 1] ?? ''
  }
  return { text, values }
}

/**
 * As `sql`, for a statement that asks of a few things by their ids. How it is best answered is the same whatever they are, so for a reader, whose rights
 * make planning dear, the server plans it once a connection. Not for lists: how long they are, and how much of a table they take, is for the planner to see.
 */
export function few(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  return { ...sql(strings, ...parts), isFew: true }
}

function isSql(part: unknown): part is Sql {
  return typeof part === 'object' && part !== null && 'text' in part && 'values' in part
}

/** A row as the driver gives it. */
export type Row = Readonly<Record<string, unknown>>

/** A store, or a transaction in it. In a transaction statements are done in the order in which they are asked; none has to wait for the answer of another. */
export interface Db {
  readonly engine: 'pglite' | 'postgres'
  query(statement: Sql): Promise<Row[]>
  /** Runs statements without parameters (a migration). */
  script(text: string): Promise<void>
}

/**
 * A transaction. `write` sends a statement whose answer nobody waits for: the next statements see what it wrote, the database works
 * while the caller goes on, and a failure ends the transaction with its own error.
 */
export interface Tx extends Db {
  write(statement: Sql): void
}

/** For whom a statement runs: row-level security asks for these. Ids, never names. */
export interface Reader {
  readonly person: string
  readonly unit: string
  /** The moment at which they read (ISO UTC), for rights that begin and end; the database's own clock when absent. */
  readonly at?: string
}

/** A store that is open. Transactions do not nest; as many run at a time as there are connections. */
export interface Store extends Db {
  transaction<T>(work: (db: Tx) => Promise<T>): Promise<T>
  /**
   * The same store as one person may see it: each statement and transaction runs under the role `sterna_app`, bound by row-level security.
   * Closing it does nothing.
   */
  as(reader: Reader): Store
  /** Brings what was committed to the disk (the embedded database does not by itself); to be called at the end of an import and before a seal. */
  sync(): Promise<void>
  /** How its connections stand now. */
  load(): StoreLoad
  close(): Promise<void>
}

/** Connections of a store: how many there may be, how many are at work, and how many calls wait for one. */
export interface StoreLoad {
  readonly most: number
  readonly inUse: number
  readonly waiting: number
}

/** Rows in the shape that the caller expects; throws a fault when the store answers in another. */
export async function rows<S extends z.ZodType>(db: Db, shape: S, statement: Sql): Promise<z.output<S>[]> {
  const found = await db.query(statement)
  return found.map((row) => shape.parse(row))
}
