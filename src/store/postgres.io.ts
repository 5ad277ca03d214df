import { Client, DatabaseError, escapeIdentifier, types } from 'pg'
import { Refusal } from '../kernel/refusal.ts'
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
  await client.connect().catch(told)
  if (schema !== undefined) {
    await client.query(`create schema if not exists ${escapeIdentifier(schema)}`)
    await client.query(`set search_path to ${escapeIdentifier(schema)}`)
  }
  // Our statements are many and short: compiling them costs more than it saves, and their rows lie in memory.
  await client.query(`set timezone to 'UTC'; set client_min_messages to warning; set jit to off; set random_page_cost to 1.1; set work_mem to '16MB'`)
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
      return told(error)
    }
  }
  return {
    query: (statement) => inTurn(() => query(statement)),
    script: (text) => inTurn(async () => void (await client.query(text).catch(told))),
    close: () => inTurn(() => client.end()),
    broken: () => broken,
  }
}

/** What says that the connection is gone or that nobody takes it: not our fault, and to be tried again. */
const AWAY = /^(?:57P0[123]|08...|ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH)$/

/** No room for what was to be written. */
const FULL = '53100'

/**
 * Tells what went wrong: a server that is gone or full is a refusal that says so (the transaction was taken back; doing it again takes it up), all
 * else a fault with its code. SQLSTATE: PostgreSQL 18, appendix A, read 2026-11-22.
 */
function told(error: unknown): never {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  if (code === FULL) throw new Refusal('disk-full', { service: 'PostgreSQL' })
  // The driver has no code of its own for a connection that ended under a statement.
  const ended = error instanceof Error && !(error instanceof DatabaseError)
    && /^(?:Connection terminated|Client has encountered a connection error)/.test(error.message)
  if (ended || AWAY.test(code)) throw new Refusal('service-missing', { service: 'PostgreSQL', state: code === '' ? 'the connection ended' : code })
  if (error instanceof DatabaseError) throw new DbFault(error.message, code)
  throw error
}
