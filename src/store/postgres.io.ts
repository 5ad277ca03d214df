import { Socket } from 'node:net'
import { nextTick } from 'node:process'
import { Client, DatabaseError, escapeIdentifier, types } from 'pg'
import { Refusal } from '../kernel/refusal.ts'
import { DbFault } from './fault.ts'
import type { Engine } from './pglite.io.ts'
import type { Row, Sql } from './sql.ts'

// int8 as a number, as the embedded store gives it: counts and sizes stay far below 2^53.
types.setTypeParser(types.builtins.INT8, Number)

/** Connects to PostgreSQL 15 or later; `schema` sets the search path (tests keep one schema each). */
export async function openPostgres(url: string, schema?: string): Promise<Engine> {
  const socket = new Socket()
  // Statements are sent as they are asked, without waiting for the answers of those before; the server takes them in their order.
  const client = new Client({ connectionString: url, application_name: 'sterna', pipeline: true, stream: () => socket })
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
  // What is asked in one turn leaves in one piece: a call to the system for each message of each statement costs more than the statements.
  let corked = false
  const together = (): void => {
    if (corked) return
    corked = true
    socket.cork()
    nextTick(() => {
      corked = false
      socket.uncork()
    })
  }
  const names = new Names()
  const query = async ({ text, values }: Sql, isKept = false): Promise<Row[]> => {
    together()
    try {
      const name = isKept ? names.of(text) : null
      return (await client.query<Row>({ text, values: [...values], ...(name === null ? {} : { name }) })).rows
    } catch (error) {
      if (error instanceof DatabaseError && error.code === STALE) broken = true
      return told(error)
    }
  }
  return {
    query,
    async script(text) {
      together()
      await client.query(text).catch(told)
    },
    close: () => client.end(),
    broken: () => broken,
  }
}

/** The plan of a statement that is kept no longer fits its tables (somebody migrated them): a new connection makes it anew. */
const STALE = '0A000'

/** So many statements are kept by a connection; each holds some of the server's memory. */
const MOST_KEPT = 200

/** Names of the statements that a connection keeps. */
class Names {
  readonly #names = new Map<string, string>()

  /** Null when enough are kept. */
  of(text: string): string | null {
    const known = this.#names.get(text)
    if (known !== undefined || this.#names.size >= MOST_KEPT) return known ?? null
    const name = `kept_${this.#names.size}`
    this.#names.set(text, name)
    return name
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
