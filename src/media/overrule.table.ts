import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'
import { fromStored, storedHex } from './bytes.ts'
import { hashKinds, type Hash } from './contract.ts'
import { Instant } from './table.ts'

const Id = z.object({ id: z.coerce.number() })
const Told = z.object({ kind: z.enum(hashKinds), hex: z.string() })

/** The sets in which somebody stands by a hash, or holds it for a seed. */
const SETS = sql`
  array(select distinct s.name from opinion x join hash_set s on s.id = x.set_id
    where x.hash_id = o.hash_id and x.withdrawn_at is null and x.stance <> 'negative' order by s.name) as sets`

const Standing = Told.extend({ id: z.coerce.number(), by: z.string(), because: z.string(), at: Instant, sets: z.array(z.string()) })

export const storedHashes = {
  /** Which of these hashes are stored. */
  async among(db: Db, hashes: readonly Hash[]): Promise<Hash[]> {
    if (hashes.length === 0) return []
    const found = await rows(db, Told, sql`
      select h.kind, encode(h.value, 'hex') as hex from unnest(${hashes.map((h) => h.kind)}::text[], ${hashes.map(storedHex)}::text[]) as q(kind, value)
      join hash h on h.kind = q.kind and h.value = decode(q.value, 'hex') order by h.kind`)
    return found.map((r) => fromStored(r.kind, r.hex))
  },

  /** The id of a stored hash, kept for this transaction alone; undefined when it is not stored. */
  async hold(db: Db, hash: Hash): Promise<number | undefined> {
    const [row] = await rows(db, Id, sql`select id from hash where kind = ${hash.kind} and value = decode(${storedHex(hash)}, 'hex') for update`)
    return row?.id
  },
}

/** What a named person says against a stored hash. */
interface Against {
  readonly hashId: number
  readonly setId: number
  readonly entry: string
  readonly who: string
  readonly because: string
  readonly now: string
}

export const overrules = {
  /** Whether an opinion of this set stands against the hash. */
  async stands(db: Db, hashId: number, setId: number): Promise<boolean> {
    const found = await rows(db, Id, sql`
      select id from opinion where hash_id = ${hashId} and set_id = ${setId} and stance = 'negative' and withdrawn_at is null limit 1`)
    return found.length > 0
  },

  async put(db: Db, a: Against): Promise<void> {
    await db.query(sql`
      insert into opinion (hash_id, set_id, entry, stance, said_by, said_at, recorded_at, because)
      values (${a.hashId}, ${a.setId}, ${a.entry}, 'negative', ${a.who}, ${a.now}, ${a.now}, ${a.because})`)
  },

  /** Hashes against which opinions of this set stand, newest first, by the number of the opinion; and who says that they belong into sets. */
  standing(db: Db, set: string, before: number | null, limit: number) {
    return rows(db, Standing, sql`
      select o.id, h.kind, encode(h.value, 'hex') as hex, o.said_by as by, o.because, o.recorded_at as at, ${SETS}
      from opinion o join hash_set w on w.id = o.set_id and w.own and w.name = ${set} join hash h on h.id = o.hash_id
      where o.stance = 'negative' and o.withdrawn_at is null and o.said_by is not null and o.because is not null and (${before}::bigint is null or o.id < ${before}::bigint)
      order by o.id desc limit ${limit}`)
  },

  /** Takes back what stands; says whether anything did. */
  async withdraw(db: Db, w: Omit<Against, 'entry'>): Promise<boolean> {
    const found = await rows(db, Id, sql`
      update opinion set withdrawn_at = ${w.now}, withdrawn_by = ${w.who}, withdrawn_because = ${w.because}
      where hash_id = ${w.hashId} and set_id = ${w.setId} and stance = 'negative' and withdrawn_at is null returning id`)
    return found.length > 0
  },
}

const Quarantined = Told.extend({
  pictures: z.coerce.number(), since: Instant, sets: z.array(z.string()),
  released_at: Instant.nullable(), released_by: z.string().nullable(), because: z.string().nullable(),
})

export const quarantines = {
  /** Releases a hash that is held; says whether it was. */
  async release(db: Db, hashId: number, who: string, because: string, now: string): Promise<boolean> {
    const found = await rows(db, z.object({ hash_id: z.coerce.number() }), sql`
      update quarantine set released_at = ${now}, released_by = ${who}, because = ${because} where hash_id = ${hashId} and released_at is null returning hash_id`)
    return found.length > 0
  },

  /** Hashes that are or were in quarantine, from a place on: those still held first, the one that matched most pictures before the others. */
  list(db: Db, from = 0, limit: number | null = null) {
    return rows(db, Quarantined, sql`
      select h.kind, encode(h.value, 'hex') as hex, o.pictures, o.since, o.released_at, o.released_by, o.because,
        ${SETS}
      from quarantine o join hash h on h.id = o.hash_id
      order by o.released_at is not null, o.pictures desc, o.hash_id offset ${from} limit ${limit}`)
  },
}
