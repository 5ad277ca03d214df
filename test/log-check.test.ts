import { expect, test } from 'vitest'
import { z } from 'zod'
import { integrate, type Doors } from '../src/custody/index.ts'
import { readLog } from '../src/custody/log-rows.table.ts'
import { checkLog, type LogVerdict } from '../src/custody/log/check.ts'
import type { LogPage } from '../src/custody/log/rows.ts'
import { readVkey } from '../src/custody/log/vkey.ts'
import { rows, sql } from '../src/store/index.ts'
import { acted, first, logDoors, verify } from './log-doors.ts'

/** Acts of 300, 1, 300 and 2 entries: two full tiles and one that is not; checkpoints at 301 and 603; one act waits. */
async function smallLog(doors: Doors): Promise<void> {
  await acted(doors, 300)
  await acted(doors, 1, 'test.single')
  await integrate(doors)
  await acted(doors, 300)
  await acted(doors, 2, 'test.last')
  await integrate(doors)
  await acted(doors, 4)
}

const TABLES = ['log_cosignature', 'log_checkpoint', 'log_head', 'log_tile', 'log_range', 'log_pending', 'log_entry', 'act', 'log_key']

/** Does what only the owner of the database can do, looks what the check says, and puts all back. */
async function tampered(doors: Doors, statement: string, given: Parameters<typeof checkLog>[1] = {}): Promise<LogVerdict> {
  const { store } = doors
  const byOwner = (text: string): Promise<unknown> => store.transaction((db) => db.script(`set local session_replication_role = replica; ${text}`))
  await byOwner(TABLES.map((t) => `create temporary table kept_${t} as table ${t}`).join(';'))
  try {
    await byOwner(statement)
    return await verify(doors, given)
  } finally {
    await byOwner(TABLES.map(
      (t) => `delete from ${t}; insert into ${t} overriding system value select * from kept_${t}; drop table kept_${t}`,
    ).join(';'))
  }
}

const flip = (column: string, at: number): string => `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # 1)`
const entry = (index: number): string =>
  `(select l.id from log_range r join log_entry l on l.act_id = r.act_id order by r.first_index, l.id offset ${index} limit 1)`

/** What is changed, and what the check must say first: code, index, event. */
const changes: readonly (readonly [string, string, readonly [string, number | null, string?]])[] = [
  ['who', `update act set who = 'somebody' where id = 3`, ['entry-changed', 301, 'test.event']],
  ['why', `update act set why = why || ' ' where id = 1`, ['entry-changed', 0, 'test.event']],
  ['at, by a microsecond', `update act set at = at + interval '1 microsecond' where id = 2`, ['entry-changed', 300, 'test.single']],
  ['at, out of all calendars', `update act set at = 'infinity' where id = 2`, ['entry-changed', 300, 'test.single']],
  ['via', `update act set via = 'api' where id = 4`, ['entry-changed', 601, 'test.last']],
  ['session', `update act set session = '' where id = 4`, ['entry-changed', 601, 'test.last']],
  ['unit', `update act set unit_id = 'unit_2' where id = 3`, ['entry-changed', 301, 'test.event']],
  ['purpose', `update act set purpose = 'x' where id = 1`, ['entry-changed', 0, 'test.event']],
  ['salt', `update act set ${flip('salt', 31)} where id = 3`, ['entry-changed', 301, 'test.event']],
  ['event', `update log_entry set event = 'test.evens' where id = ${entry(255)}`, ['entry-changed', 255, 'test.evens']],
  ['subject', `update log_entry set subject = null where id = ${entry(256)}`, ['entry-changed', 256, 'test.event']],
  ['content', `update log_entry set content_sha256 = upper(content_sha256) where id = ${entry(511)}`, ['entry-changed', 511, 'test.event']],
  ['result', `update log_entry set result = 'done ' where id = ${entry(602)}`, ['entry-changed', 602, 'test.last']],
  [
    'order in an act',
    `with gone as (delete from log_entry where id = ${entry(310)} returning *) insert into log_entry overriding system value select 100000, act_id, event, subject, content_sha256, result from gone`,
    ['entry-changed', 310, 'test.event'],
  ],
  ['an entry given to another act', `update log_entry set act_id = 2 where id = ${entry(299)}`, ['entry-missing', 299]],
  ['an entry deleted', `delete from log_entry where id = ${entry(17)}`, ['entry-changed', 17, 'test.event']],
  ['an entry added', `insert into log_entry (act_id, event) values (2, 'test.more')`, ['entry-added', 301, 'test.more']],
  ['the last rows deleted', `delete from log_entry where id >= ${entry(600)} and act_id < 5`, ['entry-missing', 600]],
  ['all rows deleted', `delete from log_entry`, ['entry-missing', 0]],
  ['an act deleted', `delete from act where id = 3`, ['act-gone', 301]],
  ['a full tile', `update log_tile set ${flip('hashes', 32 * 7 + 3)} where level = 0 and number = 1`, ['tile-changed', 263, 'test.event']],
  [
    'a tile that is not full', `update log_tile set ${flip('hashes', 32 * 90 + 31)} where level = 0 and number = 2`,
    ['tile-changed', 602, 'test.last'],
  ],
  ['a tile above', `update log_tile set ${flip('hashes', 32)} where level = 1`, ['tile-changed', 256]],
  ['a tile cut', `update log_tile set hashes = substr(hashes, 1, 32 * 10) where level = 0 and number = 2`, ['tile-changed', 522]],
  ['a tile longer', `update log_tile set hashes = hashes || substr(hashes, 1, 32) where level = 0 and number = 2`, ['tile-changed', 603]],
  ['a tile gone', `delete from log_tile where level = 0 and number = 1`, ['tile-missing', 256]],
  ['a tile gone above', `delete from log_tile where level = 1`, ['tile-missing', 0]],
  ['a tile that nobody made', `insert into log_tile select 2, 0, hashes from log_tile where level = 1`, ['tile-extra', 0]],
  [
    'row and tile alike',
    `update log_entry set event = 'x' where id = ${entry(2)}; update log_tile set ${flip('hashes', 64)} where level = 0 and number = 0`,
    ['entry-changed', 2, 'x'],
  ],
  ['the root in the head', `update log_head set ${flip('root', 0)}`, ['head-wrong', null]],
  ['the size in the head', `update log_head set size = 602`, ['tile-changed', 602]],
  ['a larger size in the head', `update log_head set size = 604`, ['tile-changed', 603]],
  ['the head gone', `delete from log_head`, ['head-missing', 0]],
  [
    'a root in a checkpoint',
    // Another letter than the one that stands there, whichever that is.
    `update log_checkpoint set note = regexp_replace(note, '^([^\\n]+\\n[0-9]+\\n)(.)', '\\1' || case when note ~ '^[^\\n]+\\n[0-9]+\\nz' then 'y' else 'z' end) where size = 301`,
    ['checkpoint-forged', 300],
  ],
  [
    'a size in a checkpoint', `update log_checkpoint set note = replace(note, E'\\n603\\n', E'\\n602\\n') where size = 603`,
    ['checkpoint-forged', 602],
  ],
  [
    'a signature',
    `update log_checkpoint set note = left(note, -4) || case when right(note, 4) like 'A%' then 'B' else 'A' end || right(note, 3) where size = 603`,
    ['checkpoint-forged', 602],
  ],
  ['a checkpoint under another size', `update log_checkpoint set size = 400 where size = 301`, ['checkpoint-malformed', 399]],
  ['a checkpoint that is none', `update log_checkpoint set note = 'x' where size = 301`, ['checkpoint-malformed', 300]],
  ['the time of a checkpoint', `update log_checkpoint set at = at - interval '1 hour' where size = 603`, ['checkpoint-time', 602]],
  ['the keys gone', `delete from log_key`, ['checkpoint-unsigned', 300]],
  ['a range moved', `update log_range set first_index = 302 where first_index = 301`, ['range-hole', 301]],
  ['a range over another', `update log_range set first_index = 299 where first_index = 300`, ['range-overlap', 299]],
  ['a range shorter', `update log_range set entries = 299 where first_index = 0`, ['range-hole', 299]],
  ['a range longer', `update log_range set entries = 301 where first_index = 0`, ['range-overlap', 300]],
  ['a range far away', `update log_range set first_index = 9007199254740000 where first_index = 601`, ['range-hole', 601]],
  [
    'ranges exchanged', `delete from log_range where act_id in (1, 3); insert into log_range values (0, 3, 300), (301, 1, 300)`,
    ['entry-changed', 0, 'test.event'],
  ],
  ['a range gone', `delete from log_range where first_index = 300`, ['range-hole', 300]],
  ['all ranges gone', `delete from log_range`, ['range-hole', 0]],
  ['an act that waits forgotten', `delete from log_pending`, ['act-outside', null, 'test.event']],
  ['an act made to wait again', `insert into log_pending values (1)`, ['act-waits-twice', null, 'test.event']],
  ['the entries of an act that waits', `delete from log_entry where act_id = 5`, ['act-empty', null]],
  ['entries of no act', `insert into log_entry (act_id, event) values (99, 'x')`, ['entry-outside', null, 'x']],
]

test('one byte changed anywhere by the owner of the database: the check names the first broken entry', async () => {
  const doors = await logDoors()
  await smallLog(doors)
  expect(await verify(doors)).toMatchObject({
    ok: true, entries: 603, acts: 4, checkpoints: 2, waiting: { acts: 1, entries: 4 }, first: null, problems: [],
  })
  for (const [name, statement, [code, index, event]] of changes) {
    const verdict = await tampered(doors, statement)
    expect.soft([name, ...first(verdict)], name).toEqual([name, false, code, index, event ?? verdict.first?.event])
  }
  expect(await verify(doors)).toMatchObject({ ok: true, problemCount: 0 })
})

test('a log that was cut or put back as one whole piece is told by a checkpoint kept elsewhere', async () => {
  const doors = await logDoors()
  await acted(doors, 300)
  await integrate(doors)
  const older = TABLES.map((t) => `create temporary table old_${t} as table ${t}`).join(';')
  await doors.store.script(older)
  await acted(doors, 5)
  await integrate(doors)
  const [seen] = await rows(doors.store, z.object({ note: z.string() }), sql`select note from log_checkpoint where size = 305`)
  const against = [seen?.note ?? '']
  expect(await verify(doors, { against })).toMatchObject({ ok: true, entries: 305 })
  const back = TABLES.map((t) => `delete from ${t}; insert into ${t} overriding system value select * from old_${t}`).join(';')
  await doors.store.transaction((db) => db.script(`set local session_replication_role = replica; ${back}`))
  expect(await verify(doors)).toMatchObject({ ok: true, entries: 300 }) // by itself it is whole
  expect(first(await verify(doors, { against }))).toEqual([false, 'log-cut', 300, null])
  await acted(doors, 7, 'test.other') // and it goes on as if nothing had been
  await integrate(doors)
  expect(first(await verify(doors, { against }))).toEqual([false, 'checkpoint-differs', 300, null])
  await doors.store.script(TABLES.map((t) => `drop table old_${t}`).join(';'))
})

test('the check runs from a dump as well, and by a key from elsewhere', async () => {
  const doors = await logDoors()
  await smallLog(doors)
  const dump = await readLog(doors.store, async (pages) => {
    const lines: string[] = []
    for await (const page of pages) lines.push(JSON.stringify(page))
    return lines
  })
  const pages = async function* (): AsyncGenerator<LogPage> {
    for (const line of dump) yield await Promise.resolve(JSON.parse(line) as LogPage)
  }
  expect(await checkLog(pages())).toEqual(await verify(doors))
  const stop = new AbortController()
  expect(await checkLog(pages(), { signal: stop.signal, onProgress: () => stop.abort() })).toMatchObject({ ok: false, whole: false, problems: [] })
  const [own] = await rows(doors.store, z.object({ vkey: z.string() }), sql`select vkey from log_key where role = 'log'`)
  const key = readVkey(own?.vkey ?? '')
  if (key === null) throw new Error('no key')
  expect(await checkLog(pages(), { keys: [key] })).toMatchObject({ ok: true })
  const other = { ...key, publicKey: key.publicKey.toReversed() }
  expect(first(await checkLog(pages(), { keys: [other] }))).toEqual([false, 'checkpoint-forged', 300, null])
})

test('the integrator refuses to build on, or to sign, what is not the tree that was built and signed', async () => {
  const doors = await logDoors()
  await smallLog(doors)
  const byOwner = (text: string): Promise<unknown> => doors.store.transaction((db) => db.script(
    `set local session_replication_role = replica; ${text}`,
  ))
  for (const [wrong, right] of [
    [
      `update log_tile set ${flip('hashes', 5)} where level = 0 and number = 2`,
      `update log_tile set ${flip('hashes', 5)} where level = 0 and number = 2`,
    ],
    [`update log_head set ${flip('root', 5)}`, `update log_head set ${flip('root', 5)}`],
    [
      `update log_checkpoint set note = replace(note, E'\\n603\\n', E'\\n609\\n')`,
      `update log_checkpoint set note = replace(note, E'\\n609\\n', E'\\n603\\n')`,
    ],
  ] as const) {
    await byOwner(wrong)
    await expect(integrate(doors)).rejects.toThrow('log-broken')
    await byOwner(right)
  }
  await integrate(doors)
  expect(await verify(doors)).toMatchObject({ ok: true, entries: 607 })
})

test('a log of many tiles, and an act larger than a batch', async () => {
  const doors = await logDoors()
  await acted(doors, 17_000) // 64 tiles come in one page, 16,384 entries in one batch
  await acted(doors, 1, 'test.between')
  await acted(doors, 900)
  expect(await integrate(doors, { most: 17_001 })).toBe(17_001)
  expect(await integrate(doors)).toBe(900)
  expect(await verify(doors)).toMatchObject({ ok: true, entries: 17_901, acts: 3, checkpoints: 2 })
  expect(first(await tampered(
    doors, `update log_tile set ${flip('hashes', 32 * 200 + 1)} where level = 0 and number = 68`,
  ))).toEqual([false, 'tile-changed', 17_608, 'test.event'])
})
