import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inAct } from '../src/custody/index.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { lockFolder } from '../src/store/lock.io.ts'
import { isDataFault, migrate, migrations, rows, sql, type Db } from '../src/store/index.ts'
import { temporaryFolder, testDoors, testStore } from './doors.ts'
import { queueOf, takeTips } from './tips.ts'

/** The code of the refusal that work ends in, or null. */
async function refused(work: () => unknown): Promise<string | null> {
  try {
    await work()
    return null
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error)
  }
}

const count = async (db: Db): Promise<number> => (await rows(db, z.object({ n: z.number() }), sql`select count(*) as n from act`))[0]?.n ?? -1

test('one process at a time holds a folder; a holder that is killed gives it back', async () => {
  const folder = temporaryFolder()
  const release = lockFolder(folder)
  release()
  const lock = join(import.meta.dirname, '../src/store/lock.io.ts')
  const holder = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '-e',
    `import(${JSON.stringify(lock)}).then((m) => { m.lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000) })`],
    { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(holder.stdout, 'data')
  expect(await refused(() => lockFolder(folder))).toBe('store-locked')
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  lockFolder(folder)()
})

test('migrations run once; a store that knows more than we do is refused and left alone', async () => {
  const store = await testStore()
  const applied = () => rows(store, z.object({ name: z.string(), applied_at: z.date() }), sql`select name, applied_at from migration order by name`)
  const before = await applied()
  expect(before.map((m) => m.name)).toEqual(migrations().map((m) => m.name))
  await migrate(store)
  expect(await applied()).toEqual(before)
  await store.query(sql`insert into migration (name) values ('9999_later.sql')`)
  expect(await refused(() => migrate(store))).toBe('store-newer')
  expect((await applied()).length).toBe(before.length + 1)
})

test('an act is committed whole or not at all, also when a write that nobody waited for fails', async () => {
  const doors = await testDoors()
  const before = await count(doors.store)
  await expect(inAct(doors, 'test', 'fails', async (act) => {
    act.note([{ event: 'test.event' }])
    throw new Error('in the middle')
  })).rejects.toThrow('in the middle')
  const fault = await inAct(doors, 'test', 'fails', async (act) => {
    const { db } = act
    act.note([{ event: 'test.event' }])
    db.write(sql`insert into act (who, why, at) values ('test', 'x', ${'not a time'}::text::timestamptz)`)
    await db.query(sql`select 1 as one`).catch(() => undefined) // the transaction has failed already; the cause is told, not this
  }).catch((error: unknown) => error)
  expect(isDataFault(fault)).toBe(true)
  expect(await count(doors.store)).toBe(before)
  expect(await rows(doors.store, z.object({ event: z.string() }), sql`select event from log_entry where event = 'test.event'`)).toEqual([])
  await inAct(doors, 'test', 'works', (act) => Promise.resolve(act.note([{ event: 'test.event' }])))
  expect(await count(doors.store)).toBe(before + 1)
})

test('transactions run one after another, in the order in which they were asked', async () => {
  const doors = await testDoors()
  const seen: number[] = []
  await Promise.all([1, 2, 3].map((n) => inAct(doors, 'test', String(n), async ({ db }) => {
    seen.push(n)
    await db.query(sql`select 1 as one`)
    seen.push(n)
  })))
  expect(seen).toEqual([1, 1, 2, 2, 3, 3])
})

test('the log is append only', async () => {
  const doors = await testDoors()
  await inAct(doors, 'test', 'once', (act) => Promise.resolve(act.note([{ event: 'report.viewed', subject: 'r1' }])))
  const entries = () => rows(doors.store, z.object({ event: z.string(), subject: z.string() }), sql`select event, subject from log_entry`)
  for (const change of [sql`update log_entry set subject = 'r2'`, sql`delete from log_entry`, sql`truncate log_entry`]) {
    await expect(doors.store.query(change)).rejects.toThrow('append only')
  }
  expect(await entries()).toEqual([{ event: 'report.viewed', subject: 'r1' }])
})

test('what is received and revised stands in the log with the hash of its bytes and who did it', async () => {
  const doors = await testDoors()
  await takeTips(doors, [{ id: '1', text: 'a' }])
  await takeTips(doors, [{ id: '1', text: 'b' }])
  const [only] = await queueOf(doors)
  const shape = z.object({ event: z.string(), subject: z.string(), content_sha256: z.string(), who: z.string(), why: z.string() })
  const found = await rows(
    doors.store, shape, sql`select l.event, l.subject, l.content_sha256, a.who, a.why from log_entry l join act a on a.id = l.act_id order by l.id`,
  )
  expect(found.map((f) => [f.event, f.subject, f.who, f.why])).toEqual([
    ['report.received', only?.id, 'test', 'triage'], ['report.revised', only?.id, 'test', 'triage'],
  ])
  for (const f of found) expect((await doors.vault.has([f.content_sha256])).has(f.content_sha256)).toBe(true)
})

test('a statement woven into another keeps its values apart', () => {
  const inner = sql`x = ${1} and y = ${'two'}`
  expect(sql`select ${0} where ${inner} limit ${3}`).toEqual({ text: 'select $1 where x = $2 and y = $3 limit $4', values: [0, 1, 'two', 3] })
})
