import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { log as logCommand } from '../src/cli/commands/log.ts'
import { memoryIn } from '../src/cli/log-seen.io.ts'
import { acceptCosignatures, cosignFile, inAct, integrate, ourKeys, trustKey, verifyStored, witnessRequest, type Doors } from '../src/custody/index.ts'
import { readLog } from '../src/custody/log-rows.table.ts'
import { checkLog, type LogVerdict } from '../src/custody/log/check.ts'
import { checkpointText } from '../src/custody/log/checkpoint.ts'
import { Frontier } from '../src/custody/log/frontier.ts'
import { entryLeaf } from '../src/custody/log/leaf.ts'
import { signNote } from '../src/custody/log/note.ts'
import type { ActRow, EntryRow, LogPage } from '../src/custody/log/rows.ts'
import { ed25519Signer } from '../src/custody/log/signer.ts'
import { readVkey, writeVkey, type VerifierKey } from '../src/custody/log/vkey.ts'
import { prng, type Prng } from '../src/synth/prng.ts'
import { NOW, temporaryFolder, testDoors } from './doors.ts'
import { runIn, testShell } from './shell.ts'

// What somebody can do who owns the database, or edits a dump of it, and has no key. The first test changes the rows as the check reads them, one thing at a
// time; the others do what takes more than one thing, in the database.

const acted = (doors: Doors, entries: number, unit = 'unit_1'): Promise<void> => inAct(
  { ...doors, actor: { person: 'per_1', via: 'api', unit, session: 'ses_1', purpose: 'triage' } }, 'per_1', 'test',
  async (act) => act.note(Array.from({ length: entries }, (_, i) => ({ event: 'test.event', subject: `r${i}`, contentSha256: 'ab'.repeat(32), result: 'done' }))),
)

/** Some 1,800 entries of two units over eight tiles: a large act, many small ones, five checkpoints, one of them with a witness's signature. */
async function mixedLog(doors: Doors): Promise<void> {
  const own = await ourKeys(doors)
  const origin = readVkey(own.log)?.name ?? ''
  await trustKey(doors, 'officer Auk', origin, own.log)
  await trustKey(doors, 'officer Auk', origin, own.witness)
  for (const [i, size] of [700, 1, 40, 600, 3].entries()) {
    await acted(doors, size, i % 2 === 0 ? 'unit_1' : 'unit_2')
    for (let k = 0; k < 20; k++) await acted(doors, 1 + k % 9, k % 3 === 0 ? 'unit_2' : 'unit_1')
    await integrate(doors)
    if (i === 2) await acceptCosignatures(doors, 'officer Auk', await cosignFile(doors, 'officer Auk', await witnessRequest(doors, 0)))
  }
  await acted(doors, 2)
}

type Row = Readonly<Record<string, unknown>>
const TABLES = ['keys', 'head', 'tiles', 'checkpoints', 'cosignatures', 'acts', 'entries', 'strays'] as const
type Table = typeof TABLES[number]

/** Nothing signs these: when the head grew and when a checkpoint was kept (told only where it goes back). */
const UNSIGNED = new Set(['head.at', 'checkpoints.at', 'strays.act', 'strays.at', 'strays.event', 'strays.entries', 'acts.act', 'entries.act', 'entries.first', 'keys.role'])

/** A value with one bit or one letter changed at a place. */
function changed(value: unknown, at: number): unknown {
  if (typeof value === 'number') return value + (at % 2 === 0 ? 1 : -1)
  if (typeof value === 'boolean') return !value
  if (typeof value !== 'string') return 'x'
  if (value === '') return 'x'
  const place = at % value.length
  const letter = value.charAt(place)
  const other = /^[0-9a-f]$/.test(letter) ? (Number.parseInt(letter, 16) ^ 1).toString(16) : String.fromCharCode(letter.charCodeAt(0) ^ 1)
  return value.slice(0, place) + other + value.slice(place + 1)
}

/** All rows of a log in the pages that they came in. */
class Dump {
  readonly pages: readonly LogPage[]
  constructor(pages: readonly LogPage[]) {
    this.pages = pages
  }

  /** Where each row of a table stands. */
  places(table: Table): (readonly [page: number, row: number])[] {
    return this.pages.flatMap((p, page) => p.table === table ? p.rows.map((_, row) => [page, row] as const) : [])
  }

  row([page, row]: readonly [number, number]): Row {
    return this.pages[page]?.rows[row] as unknown as Row
  }

  /** The same with other rows in the place of these. */
  with(changes: readonly (readonly [readonly [number, number], readonly Row[]])[]): Dump {
    const pages = this.pages.map((p, i) => {
      const own = changes.filter(([[page]]) => page === i)
      return own.length === 0 ? p : { ...p, rows: p.rows.flatMap((r: unknown, at: number) => own.find(([[, row]]) => row === at)?.[1] ?? [r as Row]) } as unknown as LogPage
    })
    return new Dump(pages)
  }

  async check(keys: readonly VerifierKey[]): Promise<LogVerdict> {
    const { pages } = this
    return checkLog((async function* () {
      for (const page of pages) yield await Promise.resolve(page)
    })(), { keys })
  }
}

/** One change of a dump, and the entry that must be named first; null where it is no single entry. */
interface Attack {
  readonly what: string
  readonly dump: Dump
  readonly index: number | null
}

/** Rows to try: the first, the last, those at the edges of tiles, and some by chance. Every tile is tried. */
function tried(table: Table, count: number, random: Prng): number[] {
  if (table === 'tiles') return Array.from({ length: count }, (_, i) => i)
  return [...new Set([0, 1, 255, 256, 511, count - 1, ...Array.from({ length: 7 }, () => random.int(count))])].filter((i) => i >= 0 && i < count)
}

/** Index of each entry in the tree, by its row. */
function indexesIn(dump: Dump): ReadonlyMap<Row, number> {
  const entries = Map.groupBy(dump.places('entries').map((p) => dump.row(p)), (e) => e['act'])
  return new Map(dump.places('acts').flatMap((p) => {
    const act = dump.row(p)
    return (entries.get(act['act']) ?? []).map((e, n) => [e, Number(act['first']) + n] as const)
  }))
}

/** A bit or a letter of each column of a row. */
function* columnAttacks(dump: Dump, table: Table, place: readonly [number, number], index: number | null, random: Prng): Generator<Attack> {
  const row = dump.row(place)
  for (const [column, value] of Object.entries(row)) {
    if (UNSIGNED.has(`${table}.${column}`) || (table === 'strays' && value === false)) continue
    const named = column === 'first' || column === 'entries' ? null : index
    yield { what: `${table}.${column} of ${place.join()}`, index: named, dump: dump.with([[place, [{ ...row, [column]: changed(value, random.int(10_000)) }]]]) }
  }
}

/** A row gone, doubled, or exchanged with the next. */
function* rowAttacks(dump: Dump, table: Table, place: readonly [number, number], next: readonly [number, number] | undefined, index: number | null): Generator<Attack> {
  const row = dump.row(place)
  const what = `${table} ${place.join()}`
  // A signature of a witness less, a checkpoint less, or a key less where ours is known, breaks nothing.
  if (['strays', 'keys', 'cosignatures', 'checkpoints'].includes(table)) return
  yield { what: `${what} gone`, index, dump: dump.with([[place, []]]) }
  if (table === 'acts' || table === 'entries') yield { what: `${what} twice`, index: null, dump: dump.with([[place, [row, row]]]) }
  const other = next === undefined ? undefined : dump.row(next)
  if (next === undefined || other === undefined) return
  if (table === 'acts') {
    const here = { ...other, first: row['first'], entries: row['entries'] }
    yield { what: `${what} exchanged`, index: null, dump: dump.with([[place, [here]], [next, [{ ...row, first: other['first'], entries: other['entries'] }]]]) }
  }
  if (table === 'entries' && row['act'] === other['act']) yield { what: `${what} exchanged`, index, dump: dump.with([[place, [other]], [next, [row]]]) }
}

function* attacksOn(dump: Dump, random: Prng): Generator<Attack> {
  const indexes = indexesIn(dump)
  for (const table of TABLES) {
    const places = dump.places(table)
    for (const i of tried(table, places.length, random)) {
      const place = places[i]
      // The key of the log is given from outside: what the list of keys says of it is not asked. See below.
      if (place === undefined || dump.row(place)['role'] === 'log') continue
      const index = table === 'acts' ? Number(dump.row(place)['first']) : indexes.get(dump.row(place)) ?? null
      yield* columnAttacks(dump, table, place, index, random)
      yield* rowAttacks(dump, table, place, places[i + 1], index)
    }
  }
}

test('any one thing changed in any row is told, and where it is an entry the first broken one is named', async () => {
  const doors = await testDoors()
  await mixedLog(doors)
  const keys = [(await ourKeys(doors)).log].flatMap((k) => readVkey(k) ?? [])
  const dump = new Dump(await readLog(doors.store, (pages) => Array.fromAsync(pages)))
  expect(await dump.check(keys)).toMatchObject({ ok: true, cosignatures: 1, checkpoints: 5, waiting: { acts: 1, entries: 2 } })
  const missed: string[] = []
  let count = 0
  for (const { what, dump: tampered, index } of attacksOn(dump, prng(5, 11))) {
    count++
    const { ok, first } = await tampered.check(keys)
    if (ok || (index !== null && first?.index !== index)) missed.push(`${what}: ${ok ? 'not told' : `told at ${first?.index}, not ${index} (${first?.code})`}`)
  }
  expect(missed).toEqual([])
  expect(count).toBeGreaterThan(250)
})

/** Does what only the owner of the database can do. */
const byOwner = (doors: Doors, text: string): Promise<unknown> => doors.store.transaction((db) => db.script(`set local session_replication_role = replica; ${text}`))

/** Works the whole tree out anew over what the rows say now, as somebody would who has all of our code; returns its size and root. */
async function rebuilt(doors: Doors): Promise<{ size: number; root: Uint8Array }> {
  const dump = new Dump(await readLog(doors.store, (pages) => Array.fromAsync(pages)))
  const entries = Map.groupBy(dump.places('entries').map((p) => dump.row(p) as unknown as EntryRow), (e) => e.act)
  const frontier = new Frontier()
  const tiles = new Map<string, string>()
  for (const place of dump.places('acts')) {
    const { act: id, who, why, at, via, unit, session, purpose, salt } = dump.row(place) as unknown as ActRow
    const act = { id, who: who ?? '', why: why ?? '', at: at ?? '', via: via ?? '', unit, session, purpose, salt: Buffer.from(salt ?? '', 'hex') }
    for (const [n, e] of (entries.get(id) ?? []).entries()) for (const t of frontier.append(entryLeaf(act, n, e))) tiles.set(`${t.level}, ${t.number}`, Buffer.from(t.hashes).toString('hex'))
  }
  await byOwner(doors, `delete from log_tile; update log_head set root = '\\x${Buffer.from(frontier.root()).toString('hex')}';
    ${[...tiles].map(([place, hex]) => `insert into log_tile values (${place}, '\\x${hex}')`).join(';')}`)
  return { size: frontier.size, root: frontier.root() }
}

const CHANGED = `update log_entry set subject = 'r999' where act_id = 1 and subject = 'r5'`

test('entry, tiles and head rewritten by somebody without the key: told by every checkpoint over it, and nothing is signed on top', async () => {
  const doors = await testDoors()
  await acted(doors, 300)
  await integrate(doors)
  await byOwner(doors, CHANGED)
  await rebuilt(doors)
  expect(await verifyStored(doors, { vault: 'none' })).toMatchObject({ ok: false, signed: 0, first: { code: 'checkpoint-differs' } })
  await acted(doors, 1)
  await expect(integrate(doors)).rejects.toThrow('log-broken')
})

test('a key of their own in the list of keys signs nothing: the house knows its keys, and says which is not', async () => {
  const doors = await testDoors()
  await acted(doors, 300)
  await integrate(doors)
  const own = await ourKeys(doors)
  const forger = ed25519Signer(readVkey(own.log)?.name ?? '', 'ed25519', randomBytes(32))
  await byOwner(doors, CHANGED)
  const head = await rebuilt(doors)
  const note = await signNote(checkpointText({ origin: forger.key.name, ...head }), forger)
  await byOwner(doors, `update log_checkpoint set note = '${note}'; insert into log_key (role, vkey, at) values ('log', '${writeVkey(forger.key)}', now())`)
  const beside = await verifyStored(doors, { vault: 'none' })
  expect([beside.ok, beside.signed, beside.problems.map((p) => p.code).toSorted()]).toEqual([false, 0, ['checkpoint-unsigned', 'key-strange']])
  expect((await ourKeys(doors)).log).toBe(own.log) // nor is the log renamed by it
  await byOwner(doors, `delete from log_key where vkey <> '${writeVkey(forger.key)}'; insert into log_key_vouched values ('${writeVkey(forger.key)}', decode('${'ab'.repeat(32)}', 'hex'))`)
  const instead = await verifyStored(doors, { vault: 'none' })
  expect([instead.ok, instead.signed, instead.problems.map((p) => p.code).toSorted()]).toEqual([false, 0, ['checkpoint-unsigned', 'key-strange']])
  await acted(doors, 1)
  await expect(integrate(doors)).rejects.toThrow('log-broken')
})

test('checkpoints taken away, and the rest rewritten: what this machine remembers is not signed over; where nothing is remembered it is told', async () => {
  const memory = memoryIn(temporaryFolder())
  const doors = { ...await testDoors(), memory }
  await acted(doors, 300)
  await integrate(doors)
  expect(memory.last()).toContain('\n300\n')
  await byOwner(doors, CHANGED)
  await rebuilt(doors)
  await byOwner(doors, 'delete from log_checkpoint')
  const later = new Date(Date.parse(NOW) + 3_600_000).toISOString()
  expect(await verifyStored({ ...doors, now: later }, { vault: 'none' })).toMatchObject({ ok: false, signed: 0, first: { code: 'head-unsigned', index: 0 } })
  await expect(integrate(doors)).rejects.toThrow('log-broken')
  await acted(doors, 1)
  await expect(integrate(doors)).rejects.toThrow('log-broken')
  const { code, out } = await runIn(testShell(doors), logCommand, ['verify'])
  expect([code, JSON.parse(out)]).toMatchObject([65, { ok: false, first: { code: 'checkpoint-differs' } }])
})

test('a database put back to an earlier day: nothing is signed for a second history', async () => {
  const memory = memoryIn(temporaryFolder())
  const doors = { ...await testDoors(), memory }
  await acted(doors, 300)
  await integrate(doors)
  const tables = ['log_checkpoint', 'log_head', 'log_tile', 'log_range', 'log_pending', 'log_entry', 'act']
  await byOwner(doors, tables.map((t) => `create table old_${t} as table ${t}`).join(';'))
  await acted(doors, 5)
  await integrate(doors)
  await byOwner(doors, tables.map((t) => `delete from ${t}; insert into ${t} overriding system value select * from old_${t}; drop table old_${t}`).join(';'))
  await acted(doors, 9)
  await expect(integrate(doors)).rejects.toThrow('log-broken')
})

test('a head that was left unsigned by a kill is signed by the check itself, where this machine remembers; soon after it is no finding', async () => {
  const doors = { ...await testDoors(), memory: memoryIn(temporaryFolder()) }
  await acted(doors, 3)
  await integrate(doors)
  await acted(doors, 2)
  await integrate(doors)
  await byOwner(doors, 'delete from log_checkpoint where size = 5') // as if killed between head and checkpoint
  expect(await verifyStored(doors, { vault: 'none' })).toMatchObject({ ok: true, entries: 5, signed: 3 })
  const { code, out } = await runIn(testShell({ ...doors, now: '2026-11-22T12:00:00.000Z' }), logCommand, ['verify'])
  expect([code, JSON.parse(out)]).toMatchObject([0, { ok: true, entries: 5, signed: 5 }])
})
