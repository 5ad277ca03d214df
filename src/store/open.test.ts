import { expect, test } from 'vitest'
import { z } from 'zod'
import { cleanups } from '../../test/cleanup.ts'
import { isOnServer, testStore, wideStore } from '../../test/doors.ts'
import { tableNames } from './dump.table.ts'
import { analyse } from './open.io.ts'
import { rows, sql, type Store } from './sql.ts'

/** Tables of the schema with rows of statistics, by name. */
const counted = async (store: Store): Promise<string[]> => (await rows(store, z.object({ name: z.string() }), sql`
  select distinct tablename::text as name from pg_stats where schemaname = current_schema() order by 1`)).map((r) => r.name)

test('statistics of all our tables are renewed', async () => {
  const store = await testStore()
  expect(await counted(store)).not.toContain('migration')
  await analyse(store)
  expect(await counted(store)).toContain('migration')
})

/** Holds a table so that nobody else comes at it; what lets it go. */
async function held(store: Store, table: string): Promise<() => Promise<void>> {
  const [begun, end] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  const done = store.transaction(async (db) => {
    await db.script(`lock table ${table} in access exclusive mode`)
    begun.resolve(undefined)
    await end.promise
  })
  await Promise.race([begun.promise, done])
  const release = async (): Promise<void> => {
    end.resolve(undefined)
    await done
  }
  cleanups.push(release)
  return release
}

test.runIf(isOnServer)('renewing statistics waits for no other schema', async () => {
  const [store, other] = [await wideStore(1), await wideStore(1)]
  const release = await held(other, 'report')
  await store.script("set lock_timeout to '5s'")
  await analyse(store)
  await release()
})

test.runIf(isOnServer)('while the statistics of one table wait for it, no other table is held', async () => {
  const store = await wideStore(3)
  const last = (await tableNames(store)).at(-1) ?? ''
  const release = await held(store, last)
  const renewed = analyse(store)
  const locks = async (): Promise<string[]> => (await rows(store, z.object({ lock: z.string() }), sql`
    select c.relname || case when l.granted then ' held' else ' waited for' end as lock from pg_locks l join pg_class c on c.oid = l.relation
    where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and l.mode <> 'AccessExclusiveLock' order by 1`)).map((r) => r.lock)
  await expect.poll(locks).toEqual([`${last} waited for`])
  await release()
  await renewed
})
