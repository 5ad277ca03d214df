import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'

/** Kinds that are matched by distance. */
export type NearKind = 'pdq' | 'vpdq'

const Code = z.object({ id: z.coerce.number(), born: z.string(), hex: z.string(), horizon: z.string() })

/** What the index of near hashes asks the store. */
export const codes = {
  /** What the store is called, and the oldest transaction that may still be writing: what was written before it is there or never will be. */
  async horizon(db: Db): Promise<{ mark: string; horizon: string }> {
    const [row] = await rows(db, z.object({ mark: z.string(), horizon: z.string() }),
      sql`select mark::text, pg_snapshot_xmin(pg_current_snapshot())::text as horizon from match_mark`)
    if (row === undefined) throw new Error('a store without a mark')
    return row
  },

  /** Codes written by transactions from a horizon on, in their order, after one of them; and the horizon of this very look. */
  since(db: Db, kind: NearKind, after: { readonly born: string; readonly id: number }, limit: number) {
    return rows(db, Code, sql`
      select id, born::text as born, encode(value, 'hex') as hex, pg_snapshot_xmin(pg_current_snapshot())::text as horizon from hash
      where kind = ${kind} and kind in ('pdq', 'vpdq') and (born, id) > (${after.born}::xid8, ${after.id}::bigint) order by born, id limit ${limit}`)
  },

  /** All codes by value, after one (hex; empty for the first). */
  all(db: Db, kind: NearKind, after: string, limit: number) {
    return rows(db, z.object({ hex: z.string() }), sql`
      select encode(value, 'hex') as hex from hash where kind = ${kind} and value > decode(${after}, 'hex') order by value limit ${limit}`)
  },

  /** True when there are at least so many. */
  async atLeast(db: Db, kind: NearKind, least: number): Promise<boolean> {
    const [row] = await rows(
      db, z.object({ n: z.coerce.number() }), sql`select count(*) as n from (select 1 from hash where kind = ${kind} limit ${least}) as found`,
    )
    return (row?.n ?? 0) >= least
  },
}

/** That something of ours comes near to a stored hash: a picture by its code, a video by its SHA-256 (32 bytes as hex, both). */
export interface NearFound {
  readonly of: string
  readonly hashId: number
  readonly distance: number
}

/** Rows are written so many at a time: more would hold up the event loop. */
const ROWS_AT_ONCE = 5_000

export const nearHits = {
  /** Records which stored hashes the pictures and videos of ours come near to: each once, however many frames of a video do. */
  add(db: Tx, kind: NearKind, found: readonly NearFound[]): void {
    for (let at = 0; at < found.length; at += ROWS_AT_ONCE) {
      const some = found.slice(at, at + ROWS_AT_ONCE)
      db.write(sql`
        insert into near_hit (kind, code, hash_id, distance)
        select distinct on (c, h) ${kind}, decode(c, 'hex'), h, d from unnest(${some.map((f) => f.of)}::text[], ${some.map((f) => f.hashId)}::bigint[],
          ${some.map((f) => f.distance)}::int[]) as q(c, h, d) on conflict do nothing`)
    }
  },

  /** Puts stored hashes that more different pictures, or videos, than the limit came near to into quarantine; returns those that are new there. */
  async guard(db: Db, hashIds: readonly number[], limit: number, now: string) {
    if (hashIds.length === 0) return []
    return rows(db, z.object({ hash_id: z.coerce.number(), pictures: z.coerce.number() }), sql`
      insert into quarantine (hash_id, since, pictures)
      select hash_id, ${now}::timestamptz, count(*) from near_hit where hash_id = any(${hashIds}::bigint[]) group by hash_id having count(*) > ${limit}
      on conflict (hash_id) do nothing returning hash_id, pictures`)
  },
}
