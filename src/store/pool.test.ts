import { expect, test } from 'vitest'
import { z } from 'zod'
import { testStore } from '../../test/doors.ts'
import type { Engine } from './pglite.io.ts'
import { poolOf } from './pool.ts'
import { rows, sql, type Db, type Store } from './sql.ts'

const seen = async (db: Db): Promise<number[]> => (await rows(db, z.object({ n: z.number() }), sql`select n from kept order by n`)).map((r) => r.n)

/** A store of one connection with a table, on whichever engine the tests run. */
async function store(): Promise<Store> {
  const made = await testStore()
  await made.script('create table kept (n int primary key)')
  return made
}

/** A transaction that is held open, and what ends it: with its changes or without. */
function held(on: Store, work: (db: Db) => Promise<unknown>): { readonly begun: Promise<void>; readonly end: (error?: Error) => void; readonly done: Promise<unknown> } {
  const [begun, end] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  const done = on.transaction(async (db) => {
    await work(db)
    begun.resolve(undefined)
    await end.promise
  })
  done.catch(() => undefined)
  return { begun: begun.promise.then(() => undefined), end: (error) => (error === undefined ? end.resolve(undefined) : end.reject(error)), done }
}

test('what is asked from elsewhere is not undone with a transaction that is under way', async () => {
  const on = await store()
  const { begun, end, done } = held(on, (db) => db.query(sql`insert into kept values (1)`))
  await begun
  const elsewhere = on.query(sql`insert into kept values (2)`)
  end(new Error('in the middle'))
  await expect(done).rejects.toThrow('in the middle')
  await elsewhere
  expect(await seen(on)).toEqual([2])
})

test('what is asked from elsewhere sees only what is committed', async () => {
  const on = await store()
  const { begun, end } = held(on, (db) => db.query(sql`insert into kept values (1)`))
  await begun
  const [early, script, other] = [seen(on), on.script('insert into kept values (3)'), on.transaction(seen)]
  end(new Error('in the middle'))
  expect([await early, await script, await other]).toEqual([[], undefined, [3]])
})

test('an error of a statement from elsewhere does not end a transaction that is under way', async () => {
  const on = await store()
  const { begun, end, done } = held(on, (db) => db.query(sql`insert into kept values (1)`))
  await begun
  const wrong = on.query(sql`insert into kept values (1), (1)`)
  wrong.catch(() => undefined)
  end()
  await done
  await expect(wrong).rejects.toThrow('kept_pkey')
  expect(await seen(on)).toEqual([1])
})

test('a statement inside the work of a transaction belongs to it, and its error ends it', async () => {
  const on = await store()
  expect(await on.transaction(async (db) => {
    await db.query(sql`insert into kept values (1)`)
    return Promise.all([seen(on), on.query(sql`insert into kept values (2)`).then(() => seen(on))])
  })).toEqual([[1], [1, 2]])
  await expect(on.transaction(async (db) => {
    await on.query(sql`insert into kept values (2)`).catch(() => undefined)
    await db.query(sql`insert into kept values (3)`)
  })).rejects.toThrow()
  expect(await seen(on)).toEqual([1, 2])
})

test('a transaction whose work went on after its last statement had failed is not told as done; an error of the work itself is the one that is told', async () => {
  const on = await store()
  await on.query(sql`insert into kept values (1)`)
  const twice = async (db: Db): Promise<unknown> => {
    await db.query(sql`insert into kept values (2)`)
    return db.query(sql`insert into kept values (1)`).catch(() => null)
  }
  await expect(on.transaction(twice)).rejects.toThrow('kept_pkey')
  await expect(on.transaction((db) => twice(db).then(() => Promise.reject(new Error('one too many'))))).rejects.toThrow('one too many')
  expect(await seen(on)).toEqual([1])
})

test('what the work of a failed transaction left behind does not reach whoever has the connection next', async () => {
  const on = await store()
  const late = Promise.withResolvers<undefined>()
  const left: Promise<unknown>[] = []
  await expect(on.transaction(async (db) => {
    const other = late.promise.then(() => db.query(sql`insert into kept values (9)`))
    left.push(other.catch((error: unknown) => error))
    await Promise.all([other, Promise.reject(new Error('one of two'))])
  })).rejects.toThrow('one of two')
  const { begun, end, done } = held(on, (db) => db.query(sql`insert into kept values (1)`))
  await begun
  late.resolve(undefined)
  expect((await left[0] as Error).message).toContain('has ended')
  end()
  await done
  expect(await seen(on)).toEqual([1])
})

test('connections are given in the order in which they are asked for, and a broken one is replaced', async () => {
  const order: number[] = []
  let [opened, broken] = [0, false]
  const engine = (): Engine => {
    const id = ++opened
    return { query: async () => { await Promise.resolve(); return [{ id }] }, script: () => Promise.resolve(), close: () => Promise.resolve(), broken: () => broken && id === 1 }
  }
  const on = poolOf({ kind: 'pglite', most: 1, open: () => Promise.resolve(engine()) })
  await Promise.all([1, 2, 3].map(async (n) => {
    await on.query(sql`select 1`)
    order.push(n)
    // Whoever has just been served comes after those that waited longer.
    await on.query(sql`select 1`)
    order.push(n + 10)
  }))
  expect(order).toEqual([1, 2, 3, 11, 12, 13])
  broken = true
  expect(await on.query(sql`select 1`)).toEqual([{ id: 2 }])
  await expect(on.transaction(() => on.sync())).rejects.toThrow('not committed')
  await on.close()
})
