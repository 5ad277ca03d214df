import type { Row, Sql } from './sql.ts'

/** A connection: the two calls that everything else is made of. They are done in the order in which they were made, also where nobody waited for the answer of those before. */
export interface Engine {
  /** `isKept`: the same text is asked again and again, so the server may keep what it made of it. */
  query(statement: Sql, isKept?: boolean): Promise<Row[]>
  script(text: string): Promise<void>
  close(): Promise<void>
  /** Brings what was committed to the disk, where the engine does not do that at each commit. */
  sync?(): Promise<void>
  /** True once the connection is gone and will not come back. */
  broken?(): boolean
}

/** int8 (oid 20) as a number: counts and sizes stay far below 2^53; PostgreSQL's driver is told the same. */
const INT8 = 20

/**
 * Opens the embedded PostgreSQL in this thread. `dir` undefined keeps it in memory.
 * It takes no lock and syncs nothing: callers hold `lockFolder` (security: two writers lose data without an error).
 */
export async function openPglite(dir?: string): Promise<Engine> {
  const { PGlite } = await import('@electric-sql/pglite')
  const pg = await PGlite.create({
    ...(dir === undefined ? {} : { dataDir: dir }),
    parsers: { [INT8]: (text: string) => Number(text) },
  })
  await pg.exec(`set timezone to 'UTC'; set client_min_messages to warning`)
  return {
    async query(statement) {
      const answer = await pg.query<Row>(statement.text, [...statement.values])
      return answer.rows
    },
    async script(text) {
      await pg.exec(text)
    },
    close: () => pg.close(),
  }
}
