import { Client, DatabaseError, escapeIdentifier, types } from 'pg'
import { DbFault } from './fault.ts'
import type { Engine } from './pglite.io.ts'
import type { Row, Sql } from './sql.ts'

// int8 as a number, as the embedded store gives it: counts and sizes stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number)

/** Connects to PostgreSQL 15 or later; `schema` sets the search path (tests keep one schema each). */
export async function openPostgres(url: string, schema?: string): Promise<Engine> {
  const client = new Client({
    connectionString: url,
    application_name: 'sterna',
  })
  // A dropped connection surfaces in the statement that waits for it; without a listener it would end the process.
  let broken = false
  client.on('error', () => { broken = true }).on('end', () => { broken = true })
  await client.connect()
  if (schema !== undefined) {
    await client.query(`create schema if not exists ${escapeIdentifier(schema)}`)
    await client.query(`set search_path to ${escapeIdentifier(schema)}`)
  }
  // Our statements are many and short: compiling them costs more than it saves, and their rows lie in memory.
  await client.query(`set timezone to 'UTC'; set client_min_messages to warning; set jit to off; set random_page_cost to 1.1`)
  // One statement at a time, in the order in which they were asked: the driver no longer keeps a queue of its own.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const query = async (statement: Sql): Promise<Row[]> => {
    try {
      return (await client.query<Row>(statement.text, [...statement.values])).rows
    } catch (error) {
      if (error instanceof DatabaseError) throw new DbFault(error.message, error.code ?? '')
      throw error
    }
  }
  return {
    query: (statement) => inTurn(() => query(statement)),
    script: (text) => inTurn(async () => void (await client.query(text))),
    close: () => inTurn(() => client.end()),
    broken: () => broken,
  }
}
