import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'
import type { ListedHash } from './read-list.io.ts'
import type { NormalHash } from './normal.ts'

const HitRow = z.object({
  algorithm: z.string(), value: z.string(), name: z.string(), kind: z.enum(['known', 'benign']), category: z.string().nullable(),
})

export const hashSets = {
  /** The id of a set of this name, made when it is not there yet. */
  async ensure(db: Db, name: string, kind: string, scheme: string | null, now: string): Promise<number> {
    const [row] = await rows(db, z.object({ id: z.number() }), sql`
      insert into hash_set (name, kind, scheme, added_at) values (${name}, ${kind}, ${scheme}, ${now})
      on conflict (name) do update set kind = excluded.kind, scheme = coalesce(excluded.scheme, hash_set.scheme) returning id`)
    if (row === undefined) throw new Error('a hash set without an id')
    return row.id
  },

  /** Adds entries; returns how many were new. */
  async add(db: Db, setId: number, entries: readonly ListedHash[]): Promise<number> {
    const added = await db.query(sql`
      insert into hash_entry (algorithm, value, set_id, category)
      select a, v, ${setId}::bigint, c
      from unnest(${entries.map((e) => e.algorithm)}::text[], ${entries.map((e) => e.value)}::text[], ${entries.map((e) => e.category)}::text[]) as e(a, v, c)
      on conflict do nothing returning 1 as one`)
    return added.length
  },

  async hits(db: Db, hashes: readonly NormalHash[]) {
    if (hashes.length === 0) return []
    return rows(db, HitRow, sql`
      select e.algorithm, e.value, s.name, s.kind, e.category
      from unnest(${hashes.map((h) => h.algorithm)}::text[], ${hashes.map((h) => h.value)}::text[]) as q(algorithm, value)
      join hash_entry e on e.algorithm = q.algorithm and e.value = q.value
      join hash_set s on s.id = e.set_id order by s.kind desc, s.name`)
  },

  /** Reports whose files stand in this set. */
  async reportsIn(db: Db, setId: number): Promise<string[]> {
    const found = await rows(db, z.object({ report_id: z.string() }), sql`
      select distinct h.report_id from evidence_hash h
      join hash_entry e on e.algorithm = h.algorithm and e.value = h.value where e.set_id = ${setId}`)
    return found.map((r) => r.report_id)
  },
}

/** One hash of one file of a report; `file` is its place in the reading's evidence, from 0. */
export interface EvidenceHash extends NormalHash {
  readonly report: string
  readonly file: number
}

export const evidence = {
  remove(db: Tx, reports: readonly string[]): void {
    db.write(sql`delete from evidence_hash where report_id = any(${reports}::text[])`)
  },

  add(db: Tx, added: readonly EvidenceHash[]): void {
    if (added.length === 0) return
    db.write(sql`
      insert into evidence_hash (report_id, file, algorithm, value)
      select * from unnest(${added.map((h) => h.report)}::text[], ${added.map((h) => h.file)}::int[],
        ${added.map((h) => h.algorithm)}::text[], ${added.map((h) => h.value)}::text[])`)
  },
}
