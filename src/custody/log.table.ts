import { z } from 'zod'
import { rows, sql, type Db, type Sql, type Tx } from '../store/index.ts'
import type { LoggedAct, LoggedEntry } from './log/entry.ts'
import type { Tile, TileRef } from './log/tiles.ts'

/** So many rows come at a time. */
const PAGE_ROWS = 4_096

const Bytes = z.instanceof(Uint8Array)
const Head = z.object({ size: z.number(), root: Bytes, at: z.date() })
const TileRow = z.object({ level: z.number(), number: z.number(), hashes: Bytes })

/** How large the tree is, its root, and when it last grew. */
export type Head = z.output<typeof Head>

/** Where the entries of an act stand in the tree. */
export interface ActRange {
  readonly first: number
  readonly act: number
  readonly entries: number
}

/** The time of row `a` as text. Microseconds are kept: an instant that is changed by less than what is shown would be the same otherwise. */
export const AT = sql`case when isfinite(a.at) and a.at >= '0001-01-01T00:00:00Z' then to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') else a.at::text end`

const ActRow = z.object({
  id: z.number(), who: z.string(), why: z.string(), at: z.string(), via: z.string(), unit: z.string(), session: z.string().nullable(),
  purpose: z.string().nullable(), salt: Bytes,
})

const ACT = sql`a.id, a.who, a.why, ${AT} as at, a.via, a.unit_id as unit, a.session, a.purpose, a.salt`

/** An entry with the act that it is of; those of an act come in the order of their ranks. */
export interface EntryOfAct extends LoggedEntry {
  readonly act: number
}

const EntryRow = z.object({ act: z.number(), event: z.string(), subject: z.string().nullable(), content: z.string().nullable(), result: z.string() })

const PlacedRow = ActRow.extend({
  first: z.number(), event: z.string(), subject: z.string().nullable(), content: z.string().nullable(), result: z.string(),
})
const RangeRow = z.object({ first: z.number(), act: z.number(), entries: z.number() })

/** The rows of a statement in pages, as they are asked for: the store holds the rest. Within one transaction; `name` is free in it. */
export async function* pagesOf<S extends z.ZodType>(db: Db, name: string, shape: S, statement: Sql, many = PAGE_ROWS): AsyncGenerator<z.output<S>[]> {
  await db.query({ text: `declare ${name} no scroll cursor for ${statement.text}`, values: statement.values })
  try {
    for (;;) {
      const page = await rows(db, shape, { text: `fetch ${many} from ${name}`, values: [] })
      const last = page.length < many // asked before the page is given away
      if (page.length > 0) yield page
      if (last) break
    }
  } finally {
    await db.query({ text: `close ${name}`, values: [] }).catch(() => undefined) // a transaction that failed has closed it
  }
}

/** The tree of the log in the store: acts that wait, ranges, tiles, head. */
export const tree = {
  /** The head, held until the transaction ends; null when another integrator holds it. Throws when the store has none: it is broken. */
  async hold(db: Tx): Promise<Head | null> {
    const [held] = await rows(db, Head, sql`select size, root, at from log_head for update skip locked`)
    if (held === undefined && await tree.head(db) === null) throw new Error('the log has no head')
    return held ?? null
  },

  async head(db: Db): Promise<Head | null> {
    const [head] = await rows(db, Head, sql`select size, root, at from log_head`)
    return head ?? null
  },

  /** What there is to do: whether acts wait, and whether the head is signed. */
  async due(db: Db): Promise<{ readonly waiting: boolean; readonly unsigned: boolean }> {
    const [due] = await rows(db, z.object({ waiting: z.boolean(), unsigned: z.boolean() }), sql`
      select exists (select from log_pending) as waiting,
        exists (select from log_head h where h.size > coalesce((select max(size) from log_checkpoint), 0)) as unsigned`)
    return due ?? { waiting: false, unsigned: false }
  },

  /** How many acts wait. */
  async waiting(db: Db): Promise<number> {
    const [count] = await rows(db, z.object({ acts: z.number() }), sql`select count(*) as acts from log_pending`)
    return count?.acts ?? 0
  },

  /** How many bytes the vault keeps. */
  async keptBytes(db: Db): Promise<number> {
    const [kept] = await rows(
      db, z.object({ bytes: z.number() }), sql`select coalesce(sum(bytes), 0)::bigint as bytes from vault_object where destroyed_at is null`,
    )
    return kept?.bytes ?? 0
  },

  /** The next acts that wait, in order. One whose row or entries are gone stays where it is, for `sterna log verify` to tell. */
  async next(db: Db, most: number): Promise<LoggedAct[]> {
    return rows(db, ActRow, sql`
      select ${ACT} from log_pending p join act a on a.id = p.act_id
      where exists (select from log_entry l where l.act_id = a.id) order by p.act_id limit ${most}`)
  },

  /** The entries of acts, act by act in the order of their ids. */
  entriesOf(db: Db, acts: readonly number[]): AsyncGenerator<EntryOfAct[]> {
    return pagesOf(db, 'log_taken', EntryRow, sql`
      select act_id as act, event, subject, content_sha256 as content, result from log_entry where act_id = any(${acts}::bigint[]) order by act_id, id`)
  },

  /** Tiles in the order in which they are asked for. Throws when one is missing: the store is broken. */
  async tiles(db: Db, wanted: readonly Pick<TileRef, 'level' | 'number'>[]): Promise<Uint8Array[]> {
    if (wanted.length === 0) return []
    const found = await rows(db, TileRow, sql`
      select t.level, t.number, t.hashes from json_to_recordset(${JSON.stringify(wanted)}::text::json) as w(level smallint, number bigint)
      join log_tile t on t.level = w.level and t.number = w.number`)
    const byPlace = new Map(found.map((t) => [`${t.level}/${t.number}`, t.hashes]))
    return wanted.map(({ level, number }) => {
      const hashes = byPlace.get(`${level}/${number}`)
      if (hashes === undefined) throw new Error('a tile of the log is missing')
      return hashes
    })
  },

  /** Writes tiles that came or grew. */
  putTiles(db: Tx, tiles: readonly Tile[]): void {
    const given = tiles.map((t) => ({ level: t.level, number: t.number, hex: Buffer.from(t.hashes).toString('hex') }))
    db.write(sql`
      insert into log_tile (level, number, hashes)
      select level, number, decode(hex, 'hex') from json_to_recordset(${JSON.stringify(given)}::text::json) as t(level smallint, number bigint, hex text)
      on conflict (level, number) do update set hashes = excluded.hashes`)
  },

  /** Says where acts stand; they wait no longer. */
  putRanges(db: Tx, ranges: readonly ActRange[]): void {
    db.write(sql`
      with given as (select * from json_to_recordset(${JSON.stringify(ranges)}::text::json) as r(first bigint, act bigint, entries int)),
        placed as (insert into log_range (first_index, act_id, entries) select first, act, entries from given)
      delete from log_pending p using given where p.act_id = given.act`)
  },

  /** Says how large the tree is now. Its time never goes back. */
  putHead(db: Tx, size: number, root: Uint8Array, now: string): void {
    db.write(sql`update log_head set size = ${size}, root = ${root}, at = greatest(at, ${now})`)
  },

  /** The entry at an index, its act, and its rank there; null when the tree does not reach it or its rows are gone. */
  async entryAt(db: Db, index: number): Promise<{ readonly act: LoggedAct; readonly n: number; readonly entry: LoggedEntry } | null> {
    const [row] = await rows(db, PlacedRow, sql`
      select ${ACT}, r.first_index as first, l.event, l.subject, l.content, l.result
      from (select first_index, act_id, entries from log_range where first_index <= ${index}::bigint order by first_index desc limit 1) r
      join act a on a.id = r.act_id
      cross join lateral (
        select event, subject, content_sha256 as content, result from log_entry where act_id = r.act_id order by id offset ${index}::bigint - r.first_index limit 1) l
      where ${index}::bigint < r.first_index + r.entries`)
    if (row === undefined) return null
    const { first, event, subject, content, result, ...act } = row
    return { act, n: index - first, entry: { event, subject, content, result } }
  },

  /** The ranges that hold any index from `from` up to, without, `to`; in order. */
  async rangesIn(db: Db, from: number, to: number): Promise<ActRange[]> {
    return rows(db, RangeRow, sql`
      select first_index as first, act_id as act, entries from log_range
      where first_index >= coalesce((select max(first_index) from log_range where first_index <= ${from}), 0) and first_index < ${to} order by first_index`)
  },

  async acts(db: Db, ids: readonly number[]): Promise<LoggedAct[]> {
    return rows(db, ActRow, sql`select ${ACT} from act a where a.id = any(${ids}::bigint[]) order by a.id`)
  },

  /** The entries of an act from rank `from`, at most so many. */
  async entriesFrom(db: Db, act: number, from: number, most: number): Promise<EntryOfAct[]> {
    return rows(db, EntryRow, sql`
      select act_id as act, event, subject, content_sha256 as content, result from log_entry where act_id = ${act} order by id offset ${from} limit ${most}`)
  },
}
