import { z } from 'zod'
import { few, rows, sql, type Db, type Tx } from '../store/index.ts'
import { fromStored, storedHex } from './bytes.ts'
import { hashKinds, stances, type Hash, type ListedEntry, type SetKind } from './contract.ts'

/** A time of the store as an instant (ISO UTC). */
export const Instant = z.coerce.date().transform((d) => d.toISOString())

/** How much stands in a set: entries, opinions that were withdrawn, hashes by kind, and when something was last written into it. */
const Counted = z.object({
  entries: z.number(), withdrawn: z.number(), hashes: z.partialRecord(z.enum(hashKinds), z.number()), toldAt: z.string().nullable(),
})

/** See `Counted`. */
export type Counted = z.output<typeof Counted>

/** A hash set; `counted` is null while it was not counted since it changed. */
const SetRow = z.object({
  id: z.coerce.number(), name: z.string(), kind: z.enum(['known', 'benign']), scheme: z.string().nullable(), own: z.boolean(), added_at: Instant,
  quarantined: z.coerce.number(), counted: Counted.nullable(),
})

const CountRow = z.object({ entries: z.coerce.number(), withdrawn: z.coerce.number(), told_at: Instant.nullable() })

/** An entry with the name that it has in its set. */
export interface KeyedEntry extends Omit<ListedEntry, 'key'> {
  readonly entry: string
}

/** Only this set's own opinions set others aside. */
export const OVERRULES = 'own-opinions'

export const hashSets = {
  /** The id of a set of this name, made when it is not there yet. */
  async ensure(db: Db, name: string, kind: SetKind, scheme: string | null, now: string, own = false): Promise<number> {
    const [row] = await rows(db, z.object({ id: z.coerce.number() }), sql`
      insert into hash_set (name, kind, scheme, added_at, own) values (${name}, ${kind}, ${scheme}, ${now}, ${own})
      on conflict (name) do update set kind = excluded.kind, scheme = coalesce(excluded.scheme, hash_set.scheme), counted = null returning id`)
    if (row === undefined) throw new Error('a hash set without an id')
    return row.id
  },

  /** A set by its name; null when there is none. */
  async named(db: Db, name: string): Promise<{ readonly id: number; readonly own: boolean; readonly kind: SetKind } | null> {
    const shape = z.object({ id: z.coerce.number(), own: z.boolean(), kind: z.enum(['known', 'benign']) })
    const [row] = await rows(db, shape, sql`select id, own, kind from hash_set where name = ${name}`)
    return row ?? null
  },

  /** All sets by name, with what was counted of them. */
  list(db: Db) {
    return rows(db, SetRow, sql`
      select s.id, s.name, s.kind, s.scheme, s.own, s.added_at, s.counted, coalesce(q.hashes, 0) as quarantined
      from hash_set s left join (
        select o.set_id, count(distinct q.hash_id) as hashes from quarantine q join opinion o on o.hash_id = q.hash_id and o.withdrawn_at is null
        where q.released_at is null group by o.set_id) q on q.set_id = s.id order by s.name`)
  },

  /** Counts a set, going through all of it. */
  async count(db: Db, id: number): Promise<Counted> {
    const [all] = await rows(db, CountRow, sql`
      select count(distinct entry) filter (where withdrawn_at is null) as entries, count(*) filter (where withdrawn_at is not null) as withdrawn,
        max(recorded_at) as told_at from opinion where set_id = ${id}`)
    const kinds = await rows(db, z.object({ kind: z.enum(hashKinds), count: z.coerce.number() }), sql`
      select h.kind, count(distinct h.id) as count from opinion o join hash h on h.id = o.hash_id
      where o.set_id = ${id} and o.withdrawn_at is null group by 1 order by 1`)
    return {
      entries: all?.entries ?? 0, withdrawn: all?.withdrawn ?? 0, toldAt: all?.told_at ?? null,
      hashes: Object.fromEntries(kinds.map((k) => [k.kind, k.count])),
    }
  },

  /** Keeps a set as it stands from being written into until the transaction ends; its id, null when there is none of this name. */
  async hold(db: Tx, name: string): Promise<number | null> {
    const [row] = await rows(db, z.object({ id: z.coerce.number() }), sql`select id from hash_set where name = ${name} for update`)
    return row?.id ?? null
  },

  keepCount(db: Tx, id: number, counted: Counted): void {
    db.write(sql`update hash_set set counted = ${JSON.stringify(counted)}::text::jsonb where id = ${id}`)
  },
}

/** One hash of an entry, as a row to be written. */
interface OpinionRow extends KeyedEntry {
  readonly hash: Hash
}

/** Rows are written so many at a time: more would hold up the event loop. */
const ROWS_AT_ONCE = 4_000

/**
 * A row for each hash of each entry, in one order for all who write at once, so that none waits for another who waits for it; in pieces. What begins
 * alike is put in order when its turn has come: entries of videos have tens of thousands of hashes.
 */
function* flat(added: readonly KeyedEntry[]): Generator<OpinionRow[]> {
  const alike = Map.groupBy(
    added.flatMap((e) => e.hashes.map((hash): OpinionRow => ({ ...e, hash }))), ({ hash }) => hash.kind + hash.value.charAt(0),
  )
  let piece: OpinionRow[] = []
  for (const name of [...alike.keys()].sort()) {
    piece.push(...(alike.get(name) ?? []).toSorted((a, b) => (a.hash.value < b.hash.value ? -1 : a.hash.value > b.hash.value ? 1 : 0)))
    if (piece.length < ROWS_AT_ONCE) continue
    yield piece
    piece = []
  }
  if (piece.length > 0) yield piece
}

export const entries = {
  /** The entries of these names that stand in a set, and all that others say under them (`name/…`), each with the time of its last telling. */
  async under(
    db: Db, setId: number, names: readonly string[],
  ): Promise<{ readonly name: string; readonly entry: string; readonly told: string | null }[]> {
    return rows(db, z.object({ name: z.string(), entry: z.string(), told: Instant.nullable() }), sql`
      select n.name, o.entry, max(o.said_at) as told from unnest(${names}::text[]) as n(name) join opinion o on o.set_id = ${setId} and o.entry = n.name group by 1, 2
      union select n.name, o.entry, max(o.said_at) from unnest(${names}::text[]) as n(name)
      join opinion o on o.set_id = ${setId} and o.entry >= n.name || '/' and o.entry < n.name || '0' group by 1, 2`)
  },

  /** Entries of these names whose source deleted them, with the time of the deletion. */
  async gone(db: Db, setId: number, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await rows(db, z.object({ entry: z.string(), gone_at: Instant }), sql`
      select entry, gone_at from entry_gone where set_id = ${setId} and entry = any(${names}::text[])`)
    return new Map(found.map((r) => [r.entry, r.gone_at]))
  },

  /** Adds entries, or renews what is said of them; returns how many of their hashes are new in the set. */
  async add(db: Tx, setId: number, added: readonly KeyedEntry[], now: string): Promise<number> {
    let fresh = 0
    for (const list of flat(added)) fresh += await entries.addRows(db, setId, list, now)
    entries.details(db, setId, added)
    return fresh
  },

  async addRows(db: Tx, setId: number, list: readonly OpinionRow[], now: string): Promise<number> {
    const kinds = list.map((o) => o.hash.kind)
    const values = list.map((o) => storedHex(o.hash))
    db.write(sql`
      insert into hash (kind, value) select distinct k, decode(v, 'hex') from unnest(${kinds}::text[], ${values}::text[]) as q(k, v) order by 1, 2
      on conflict do nothing`)
    const [counted] = await rows(db, z.object({ fresh: z.coerce.number() }), sql`
      with told as (insert into opinion (hash_id, set_id, entry, stance, scheme, category, said_by, said_at, recorded_at)
      select distinct on (h.id, q.entry) h.id, ${setId}::bigint, q.entry, q.stance, q.scheme, q.category, q.said_by, q.said_at, ${now}::timestamptz
      from unnest(${kinds}::text[], ${values}::text[], ${list.map((o) => o.entry)}::text[], ${list.map((o) => o.stance)}::text[],
        ${list.map((o) => o.scheme)}::text[], ${list.map((o) => o.category)}::text[], ${list.map((o) => o.saidBy)}::text[],
        ${list.map((o) => o.saidAt)}::timestamptz[]) as q(kind, value, entry, stance, scheme, category, said_by, said_at)
      join hash h on h.kind = q.kind and h.value = decode(q.value, 'hex')
      order by h.id, q.entry, q.said_at desc nulls last
      on conflict (hash_id, set_id, entry) do update set stance = excluded.stance, scheme = excluded.scheme, category = excluded.category,
        said_by = excluded.said_by, said_at = excluded.said_at, recorded_at = excluded.recorded_at, withdrawn_at = null, because = null
      where (opinion.said_at is null or excluded.said_at is null or opinion.said_at <= excluded.said_at)
        and (opinion.withdrawn_at is null or excluded.said_at is null or excluded.said_at > opinion.withdrawn_at)
      returning xmax = 0 as fresh)
      select count(*) filter (where fresh) as fresh from told`)
    return counted?.fresh ?? 0
  },

  details(db: Tx, setId: number, added: readonly KeyedEntry[]): void {
    const told = [...new Map(added.filter((e) => Object.keys(e.fields).length > 0).map((e) => [e.entry, e])).values()]
    if (told.length === 0) return
    db.write(sql`
      insert into entry_detail (set_id, entry, fields)
      select ${setId}::bigint, entry, fields::jsonb from unnest(${told.map((e) => e.entry)}::text[], ${told.map((e) => JSON.stringify(e.fields))}::text[]) as q(entry, fields)
      on conflict (set_id, entry) do update set fields = excluded.fields`)
  },

  /**
   * Remembers deletions, and deletes the entries of these names for good: opinions, facts, and hashes of which nobody says anything any more. Returns
   * the values of those hashes.
   */
  async purge(db: Tx, setId: number, gone: ReadonlyMap<string, string>, names: readonly string[]): Promise<Hash[]> {
    db.write(sql`
      insert into entry_gone (set_id, entry, gone_at)
      select ${setId}::bigint, entry, max(at) from unnest(${[...gone.keys()]}::text[], ${[...gone.values()]}::timestamptz[]) as q(entry, at) group by entry
      on conflict (set_id, entry) do update set gone_at = greatest(entry_gone.gone_at, excluded.gone_at)`)
    db.write(sql`delete from entry_detail where set_id = ${setId} and entry = any(${names}::text[])`)
    const left = await rows(db, z.object({ hash_id: z.coerce.number() }), sql`
      delete from opinion where set_id = ${setId} and entry = any(${names}::text[]) returning hash_id`)
    const ids = [...new Set(left.map((r) => r.hash_id))]
    db.write(sql`delete from near_hit n where n.hash_id = any(${ids}::bigint[]) and not exists (select 1 from opinion o where o.hash_id = n.hash_id)`)
    db.write(
      sql`delete from quarantine q where q.hash_id = any(${ids}::bigint[]) and not exists (select 1 from opinion o where o.hash_id = q.hash_id)`,
    )
    const purged = await rows(db, z.object({ kind: z.enum(hashKinds), hex: z.string() }), sql`
      delete from hash h where h.id = any(${ids}::bigint[]) and not exists (select 1 from opinion o where o.hash_id = h.id)
      returning kind, encode(value, 'hex') as hex`)
    return purged.map((r) => fromStored(r.kind, r.hex))
  },

  /** Marks entries as no longer stood by. */
  withdraw(db: Tx, setId: number, names: readonly string[], at: string): void {
    db.write(sql`update opinion set withdrawn_at = ${at} where set_id = ${setId} and entry = any(${names}::text[]) and withdrawn_at is null`)
  },

  /** Entries of a set in order of their names, after one; for exports, page by page. */
  page(db: Db, setId: number, after: string | null, limit: number) {
    return rows(db, ExportRow, sql`
      with page as (select distinct entry from opinion where set_id = ${setId} and withdrawn_at is null and entry > ${after ?? ''} order by entry limit ${limit})
      select p.entry, h.kind, encode(h.value, 'hex') as hex, o.stance, coalesce(o.scheme, s.scheme) as scheme, o.category, o.said_by, o.said_at, d.fields
      from page p join opinion o on o.set_id = ${setId} and o.entry = p.entry and o.withdrawn_at is null
      join hash_set s on s.id = o.set_id join hash h on h.id = o.hash_id left join entry_detail d on d.set_id = o.set_id and d.entry = o.entry
      order by p.entry, h.kind, h.id`)
  },
}

const ExportRow = z.object({
  entry: z.string(), kind: z.enum(hashKinds), hex: z.string(), stance: z.enum(stances), scheme: z.string().nullable(),
  category: z.string().nullable(),
  said_by: z.string().nullable(), said_at: Instant.nullable(), fields: z.record(z.string(), z.string()).nullable(),
})

const HitRow = z.object({
  hash_id: z.coerce.number(), kind: z.enum(hashKinds), hex: z.string(), entry: z.string(), name: z.string(), set_kind: z.enum(['known', 'benign']),
  scheme: z.string().nullable(),
  category: z.string().nullable(), stance: z.enum(stances), said_by: z.string().nullable(), said_at: Instant.nullable(), quarantined: z.boolean(),
  overruled_by: z.string().nullable(), overruled_because: z.string().nullable(), overruled_at: Instant.nullable(),
})

/** One standing opinion on a stored hash. */
export type HitRow = z.output<typeof HitRow>

export const opinions = {
  /** Every opinion that stands on these hashes; those of ours that set others aside are told beside them. */
  async on(db: Db, hashes: readonly Hash[]): Promise<HitRow[]> {
    if (hashes.length === 0) return []
    return rows(db, HitRow, few`
      select h.id as hash_id, h.kind, encode(h.value, 'hex') as hex, o.entry, s.name, s.kind as set_kind, coalesce(o.scheme, s.scheme) as scheme, o.category,
        o.stance, o.said_by, o.said_at, q.hash_id is not null as quarantined,
        n.said_by as overruled_by, n.because as overruled_because, n.recorded_at as overruled_at
      from unnest(${hashes.map((h) => h.kind)}::text[], ${hashes.map(storedHex)}::text[]) as a(kind, value)
      join hash h on h.kind = a.kind and h.value = decode(a.value, 'hex')
      join opinion o on o.hash_id = h.id and o.withdrawn_at is null
      join hash_set s on s.id = o.set_id and s.name <> ${OVERRULES}
      left join quarantine q on q.hash_id = h.id and q.released_at is null
      left join lateral (
        select x.said_by, x.because, x.recorded_at from opinion x join hash_set w on w.id = x.set_id and w.own and w.name = ${OVERRULES}
        where x.hash_id = h.id and x.stance = 'negative' and x.withdrawn_at is null and x.said_by is not null and x.because is not null
        order by x.id desc limit 1) n on true
      order by s.kind desc, s.name, o.entry`)
  },
}
