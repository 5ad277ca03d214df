import { expect, test } from 'vitest'
import type { Engine } from './pglite.io.ts'
import { poolOf } from './pool.ts'
import { few, sql } from './sql.ts'

const READER = { person: "per_o'x", unit: 'unit_1', at: '2026-11-21T12:00:00.000Z' }

/** An engine that notes what it is sent in which order, and answers later; `fails`: what begins so is refused. */
function noting(fails: string | null = null) {
  const sent: string[] = []
  const answer = async <T>(text: string, rows: T): Promise<T> => {
    sent.push(text)
    await new Promise((resolve) => setTimeout(resolve, 1))
    if (fails !== null && text.startsWith(fails)) throw new Error(`refused: ${fails}`)
    return rows
  }
  const engine: Engine = { query: (s, isKept) => answer(`${s.text}${isKept === true ? ' kept' : ''}`, [{ id: 'r1' }]), script: (text) => answer(text, undefined), close: () => Promise.resolve() }
  return { sent, store: poolOf({ kind: 'pglite', most: 1, open: () => Promise.resolve(engine) }) }
}

const BOUND = "begin isolation level repeatable read; select set_config('sterna.person', 'per_o''x', true),set_config('sterna.unit', 'unit_1', true),set_config('sterna.at', '2026-11-21T12:00:00.000Z', true); "
const [ONCE, EACH] = ['set local plan_cache_mode to force_generic_plan', 'set local plan_cache_mode to auto']
const ROLE = '; set local role sterna_app'

test('a reader is bound before anything that they ask is sent, and what they ask ends with its transaction', async () => {
  const { sent, store } = noting()
  await store.as(READER).query(sql`select 1`)
  await store.as(READER).query(few`select 1`)
  expect(sent).toEqual([`${BOUND}${EACH}${ROLE}`, 'select 1', 'commit', `${BOUND}${ONCE}${ROLE}`, 'select 1 kept', 'commit'])
})

test('what asks of a few is planned once, and what lists is planned each time, in one transaction', async () => {
  const { sent, store } = noting()
  await store.as(READER).transaction((db) => Promise.all([db.query(few`select 1`), store.as(READER).query(few`select 2`), db.query(sql`select 3`), db.query(few`select 4`)]))
  expect(sent).toEqual([`${BOUND}${ONCE}${ROLE}`, 'select 1 kept', 'select 2 kept', EACH, 'select 3', ONCE, 'select 4 kept', 'commit'])
  sent.length = 0
  await store.transaction((db) => db.query(few`select 1`))
  expect(sent).toEqual(['begin', 'select 1', 'commit']) // the house asks of many too
})

test('nothing is told to a reader who could not be bound', async () => {
  const { sent, store } = noting('begin')
  await expect(store.as(READER).query(sql`select 1`)).rejects.toThrow('refused: begin')
  await expect(store.as(READER).transaction((db) => db.query(sql`select 2`))).rejects.toThrow('refused: begin')
  const told: unknown[] = []
  await expect(store.as(READER).transaction(async (db) => {
    told.push(await db.query(sql`select 3`).catch(() => null))
  })).rejects.toThrow('refused: begin')
  await expect(store.as(READER).transaction(() => Promise.resolve('nothing asked'))).rejects.toThrow('refused: begin')
  await expect(store.as(READER).script('select 4')).rejects.toThrow('refused: begin')
  expect(told).toEqual([null])
  expect(sent).not.toContain('select 4')
})

test('a reader’s name never ends the text that it stands in', async () => {
  const { sent, store } = noting()
  await expect(store.as({ ...READER, person: "x\\'; reset role; --" }).query(sql`select 1`)).rejects.toThrow('no id')
  await expect(store.as({ ...READER, unit: 'a\0b' }).transaction(() => Promise.resolve())).rejects.toThrow('no id')
  expect(sent).toEqual([])
  await store.as({ ...READER, person: "'; reset role; --" }).query(sql`select 1`) // the one connection was given back
  expect(sent[0]).toContain("'sterna.person', '''; reset role; --', true")
})

test('the house begins before it writes', async () => {
  const { sent, store } = noting('begin')
  await expect(store.transaction((db) => db.query(sql`insert into kept values (1)`))).rejects.toThrow('refused: begin')
  expect(sent).toEqual(['begin', 'rollback'])
})

test('a script that a reader did not wait for never runs behind the end, where it would run as nobody', async () => {
  const { sent, store } = noting()
  const left: Promise<unknown>[] = []
  await store.as(READER).transaction((db) => {
    left.push(db.script('left behind').catch((error: unknown) => String(error)))
    return Promise.resolve()
  })
  expect(await Promise.all(left)).toEqual(['Error: the transaction of this statement has ended'])
  expect(sent).toEqual([`${BOUND}${ONCE}${ROLE}`, 'commit'])
})
