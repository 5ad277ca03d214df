import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Refusal } from '../kernel/refusal.ts'
import { rows, sql, type Store } from './sql.ts'

const FOLDER = join(import.meta.dirname, 'migrations')

/** A number that all Sternas of one database agree on, so that two do not migrate at once. */
const MIGRATION_LOCK = 7_837_662

/** The migrations in order: name and text. The first line of each says `-- owner: room`. */
export function migrations(): { readonly name: string; readonly text: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
}

/**
 * Applies what is missing, forward only, all in one transaction. Refuses a store that knows migrations we do not. `only`: these and no others, for a
 * store that is to be as an older one was.
 */
export async function migrate(store: Store, only?: ReadonlySet<string>): Promise<void> {
  const ours = migrations()
  await store.transaction(async (db) => {
    await db.query(sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
    await db.script('create table if not exists migration (name text primary key, applied_at timestamptz not null default now())')
    const done = new Set((await rows(db, z.object({ name: z.string() }), sql`select name from migration`)).map((r) => r.name))
    const unknown = [...done].filter((name) => !ours.some((m) => m.name === name))
    if (unknown.length > 0) throw new Refusal('store-newer', { migration: unknown[0] ?? '' })
    for (const { name, text } of ours) {
      if (done.has(name) || only?.has(name) === false) continue
      await db.script(text).catch((error: unknown) => { throw isRoleFault(error) ? new Refusal('role-unusable', { migration: name }) : error })
      await db.query(sql`insert into migration (name) values (${name})`)
    }
  })
}

/** What our migrations raise when the database user may not make or use the role that readers are bound to. */
function isRoleFault(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ST001'
}
