import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { inAct, integrate } from '../src/custody/index.ts'
import { leafOfAct } from '../src/custody/log/entry.ts'
import { entryCommitment } from '../src/custody/log/leaf.ts'
import { Refusal } from '../src/kernel/refusal.ts'
import { migrations, openPostgres, rows, sql, storeOf, type Sql, type Store } from '../src/store/index.ts'
import { cleanups } from './cleanup.ts'
import { NOW, testStore } from './doors.ts'
import { acted, doorsOf, logDoors, verify } from './log-doors.ts'

test('an act leaves at least one entry, with how it came in; a salt each', async () => {
  const doors = await logDoors()
  await inAct(doors, 'officer Auk', 'test.nothing', () => Promise.resolve())
  const actor = { person: 'per_1', via: 'api', unit: 'unit_2', session: 'ses_1', purpose: 'triage of the day' } as const
  await inAct({ ...doors, actor }, 'per_1', 'test.seen', async (act) => act.note([{ event: 'report.viewed', subject: 'r1' }]))
  const shape = z.object({
    event: z.string(), subject: z.string().nullable(), result: z.string(), via: z.string(), unit_id: z.string(), session: z.string().nullable(),
    purpose: z.string().nullable(), salt: z.instanceof(Uint8Array),
  })
  const found = await rows(
    doors.store, shape,
    sql`select l.event, l.subject, l.result, a.via, a.unit_id, a.session, a.purpose, a.salt from act a join log_entry l on l.act_id = a.id order by l.id`,
  )
  expect(found.map((f) => ({ ...f, salt: f.salt.length }))).toEqual([
    { event: 'test.nothing', subject: null, result: 'done', via: 'command-line', unit_id: 'unit_1', session: null, purpose: null, salt: 32 },
    {
      event: 'report.viewed', subject: 'r1', result: 'done', via: 'api', unit_id: 'unit_2', session: 'ses_1', purpose: 'triage of the day', salt: 32,
    },
  ])
  expect(new Set(found.map((f) => Buffer.from(f.salt).toString('hex'))).size).toBe(2)
})

test('a refusal takes its act back and is logged in an act of its own, without what the asker wrote', async () => {
  const doors = await logDoors()
  const refuse = (facts: Record<string, string>, noted = false): Promise<unknown> => inAct(doors, 'officer Auk', 'test.asked', async (act) => {
    if (noted) act.note([{ event: 'report.viewed', subject: 'r9' }])
    await act.db.query(sql`insert into witness_trust (origin, role, vkey, act_id) values ('x', 'log', 'x', 1)`)
    throw new Refusal('right-missing', facts)
  }).catch((error: unknown) => error instanceof Refusal ? error.code : error)
  expect([
    await refuse({ report: 'r0123' }), await refuse({ report: 'a name\nand more' }), await refuse({}, true),
  ]).toEqual(['right-missing', 'right-missing', 'right-missing'])
  expect(await rows(
    doors.store, z.object({ event: z.string(), subject: z.string().nullable(), result: z.string() }),
    sql`select event, subject, result from log_entry order by id`,
  )).toEqual([
    { event: 'test.asked', subject: 'r0123', result: 'refused:right-missing' },
    { event: 'test.asked', subject: null, result: 'refused:right-missing' },
    { event: 'report.viewed', subject: 'r9', result: 'refused:right-missing' },
  ])
  expect(await doors.store.query(sql`select 1 from witness_trust`)).toEqual([])
  await expect(inAct(doors, 'officer Auk', 'test', () => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault')
  await integrate(doors)
  expect(await verify(doors)).toMatchObject({ ok: true, entries: 3 })
})

test('nothing of the log is changed or taken away by a statement; tiles and head only grow', async () => {
  const doors = await logDoors()
  await acted(doors, 3)
  await integrate(doors)
  const tables = ['act', 'log_entry', 'log_range', 'log_tile', 'log_head', 'log_checkpoint', 'log_key']
  for (const statement of [
    ...tables.flatMap((t) => [`delete from ${t}`, `truncate ${t} cascade`]), `update act set who = 'x'`, `update act set salt = salt`,
    `update log_entry set result = 'x'`,
    `update log_range set entries = 1`, `update log_checkpoint set note = 'x'`, `update log_key set vkey = 'x'`, `update log_head set size = 1`,
    `update log_tile set hashes = substr(hashes, 1, 32)`, `update log_tile set hashes = set_byte(hashes, 0, (get_byte(hashes, 0) + 1) % 256)`,
  ]) await expect(doors.store.script(statement), statement).rejects.toThrow('append only')
  expect(await verify(doors)).toMatchObject({ ok: true, entries: 3 })
})

test('what stands in the tree is the commitment of the specification, also where it is worked out fast', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const maybe = fc.option(text)
  const act = fc.record({
    id: fc.nat(), who: text, why: text, at: text, via: text, unit: text, session: maybe, purpose: maybe,
    salt: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  })
  const entry = fc.record({ event: text, subject: maybe, content: maybe, result: fc.oneof(text, fc.constant('é'.repeat(3_000))) })
  fc.assert(
    fc.property(act, fc.nat(2 ** 32 - 1), entry, (a, n, e) => Buffer.from(entryCommitment(a, n, e)).equals(leafOfAct(a, n, e))), { numRuns: 200 },
  )
})

/** A store that fails at its n-th statement, as one that is cut off there. */
function failingAt(store: Store, n: number): { store: Store; reached: () => boolean } {
  let count = 0
  const counted = <T>(work: () => Promise<T>): Promise<T> => ++count === n ? Promise.reject(new Error('cut off')) : work()
  const cut: Store = {
    ...store,
    query: (s: Sql) => counted(() => store.query(s)),
    transaction: (work) => store.transaction((tx) => work({
      ...tx, query: (s) => counted(() => tx.query(s)),
      write: (s) => {
        if (++count === n) throw new Error('cut off')
        tx.write(s)
      },
    })),
  }
  return { store: cut, reached: () => count >= n }
}

test('cut off at any statement, the integrator leaves a whole tree, and goes on from it', async () => {
  const doors = await logDoors()
  let entries = 0
  for (let n = 1, reached = true; reached; n++) {
    await acted(doors, 90)
    await acted(doors, 1)
    entries += 91
    const cut = failingAt(doors.store, n)
    await integrate({ ...doors, store: cut.store }, { most: 91 }).catch((error: unknown) => expect(String(error)).toContain('cut off'))
    expect(await verify(doors)).toMatchObject({ problems: [] })
    reached = cut.reached()
  }
  await integrate(doors)
  expect(await verify(doors)).toMatchObject({ ok: true, entries, waiting: { acts: 0 } })
})

test('slices of a backlog are whole acts; time never goes back', async () => {
  const doors = await logDoors()
  for (let i = 0; i < 5; i++) await acted(doors, 10)
  expect(await integrate({ ...doors, now: '2026-11-22T00:00:00.000Z' }, { most: 15 })).toBe(20)
  const sizes = () => rows(doors.store, z.object({ size: z.number(), at: z.date() }), sql`select size, at from log_checkpoint order by size`)
  expect((await sizes()).map((c) => c.size)).toEqual([20])
  expect(await integrate({ ...doors, now: NOW })).toBe(30) // the clock was put back
  expect((await sizes()).map((c) => [c.size, c.at.toISOString()])).toEqual([[20, '2026-11-22T00:00:00.000Z'], [50, '2026-11-22T00:00:00.000Z']])
  expect(await integrate(doors)).toBe(0)
})

test('acts from before the tree are put up for it, with a salt, and one entry at least', async () => {
  const store = await testStore()
  const schema = `old_log_${process.pid}`
  const [path] = await rows(store, z.object({ search_path: z.string() }), sql`show search_path`)
  await store.script(`create schema ${schema}; set search_path to ${schema}`)
  try {
    for (const m of migrations().filter((f) => f.name < '0012')) await store.script(m.text)
    await store.script(
      `insert into act (who, why, at) values ('a', 'triage', now()), ('b', 'link', now()); insert into log_entry (act_id, event) values (1, 'x'), (1, 'y')`,
    )
    for (const m of migrations().filter((f) => f.name >= '0012')) await store.script(m.text)
    const doors = await doorsOf(store)
    expect(await integrate(doors)).toBe(3)
    expect(await verify(doors)).toMatchObject({ ok: true, entries: 3, acts: 2 })
    expect(await rows(
      store, z.object({ salts: z.number() }), sql`select count(distinct salt) as salts from act where via = 'command-line' and unit_id = 'unit_1'`,
    )).toEqual([{ salts: 2 }])
  } finally {
    await store.script(`set search_path to ${path?.search_path ?? ''}; drop schema ${schema} cascade`)
  }
})

const url = process.env['STERNA_TEST_DATABASE_URL']

test.skipIf(url === undefined)('writers and integrators of several processes: every entry once, in a tree that holds', async () => {
  const doors = await logDoors()
  const [schema] = await rows(doors.store, z.object({ s: z.string() }), sql`select current_schema() as s`)
  const stores = await Promise.all(Array.from({ length: 8 }, async () => storeOf(await openPostgres(url ?? '', schema?.s), 'postgres')))
  cleanups.push(async () => void await Promise.all(stores.map((s) => s.close())))
  const all = await Promise.all(stores.map(async (store, i) => {
    const mine = { ...doors, store }
    let taken = 0
    for (let k = 0; k < 25; k++) {
      await acted(mine, 1 + (k * 7 + i) % 40)
      if (i % 2 === 0) taken += await integrate(mine)
    }
    return taken
  }))
  const rest = await integrate(doors)
  const [count] = await rows(doors.store, z.object({ n: z.number() }), sql`select count(*) as n from log_entry`)
  expect(all.reduce((a, b) => a + b, rest)).toBe(count?.n)
  expect(await verify(doors)).toMatchObject({ ok: true, entries: count?.n, acts: 200 })
})
