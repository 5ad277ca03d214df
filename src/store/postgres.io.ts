import pg from 'pg'
import { DbFault } from './fault.ts'
import type { Engine } from './pglite.io.ts'
import type { Row } from './sql.ts'

/** int8 as a number, as the embedded store gives it. */
const INT8 = 20

/** Connects to PostgreSQL 15 or later; `schema` sets the search path (tests keep one schema each). */
export async function openPostgres(url: string, schema?: string): Promise<Engine> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'sterna',
    types: { getTypeParser: (oid: number, form?: 'text' | 'binary') => (oid === INT8 ? Number : pg.types.getTypeParser(oid, form as 'text')) },
  })
  // A dropped connection surfaces in the statement that waits for it; without a listener it would end the process.
  client.on('error', () => undefined)
  await client.connect()
  if (schema !== undefined) {
    await client.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`)
    await client.query(`set search_path to ${pg.escapeIdentifier(schema)}`)
  }
  await client.query(`set timezone to 'UTC'; set client_min_messages to warning`)
  return {
    async query(statement) {
      try {
        return (await client.query<Row>(statement.text, [...statement.values])).rows
      } catch (error) {
        if (error instanceof pg.DatabaseError) throw new DbFault(error.message, error.code ?? '')
        throw error
      }
    },
    async script(text) {
      await client.query(text)
    },
    close: () => client.end(),
  }
}
