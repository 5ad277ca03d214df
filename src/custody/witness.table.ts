import { z } from 'zod'
import { rows, sql, type Db, type Tx } from '../store/index.ts'

const Bytes = z.instanceof(Uint8Array)

/** A checkpoint that is kept: ours, by its size. */
export interface KeptCheckpoint {
  readonly size: number
  readonly note: string
  readonly at: Date
}

const KeptCheckpoint = z.object({ size: z.number(), note: z.string(), at: z.date() })
const ListedCheckpoint = z.object({
  size: z.number(), at: z.date(), note: z.string(), witnesses: z.array(z.object({ name: z.string(), at: z.string() })),
})
const WitnessRow = z.object({ name: z.string(), vkey: z.string(), size: z.number().nullable(), at: z.date().nullable() })
const Seen = z.object({ size: z.number(), root: Bytes, note: z.string() })

/** What a key is for: the checkpoints of our log, or those of other logs that we witness. */
export type KeyRole = 'log' | 'witness'

/** Our checkpoints and the keys that sign, with what witnesses signed on them. */
export const checkpoints = {
  /** The newest; null before the first. */
  async newest(db: Db): Promise<KeptCheckpoint | null> {
    const [row] = await rows(db, KeptCheckpoint, sql`select size, note, at from log_checkpoint order by size desc limit 1`)
    return row ?? null
  },

  /** One with the signatures of witnesses that were taken for it: that of a size, or the newest; null when there is none. */
  async witnessed(db: Db, size: number | null): Promise<KeptCheckpoint | null> {
    const [row] = await rows(db, KeptCheckpoint, sql`
      select k.size, k.note || coalesce((select string_agg(c.line, '' order by c.witness) from log_cosignature c where c.size = k.size), '') as note, k.at
      from log_checkpoint k where ${size}::bigint is null or k.size = ${size}::bigint order by k.size desc limit 1`)
    return row ?? null
  },

  /**
   * Sizes of those that a quorum may stand on: the newest that witnesses signed, the newest first.
   *
   * @param most so many at most
   */
  async cosignedSizes(db: Db, most: number): Promise<number[]> {
    return (await rows(
      db, z.object({ size: z.number() }), sql`select distinct size from log_cosignature order by size desc limit ${most}`,
    )).map((r) => r.size)
  },

  /**
   * The size of the one to show: of those not more than a minute older than the newest, the one that most witnesses signed. Null before the first.
   */
  async shown(db: Db): Promise<number | null> {
    const [row] = await rows(db, z.object({ size: z.number() }), sql`
      select k.size from (select size, at, max(at) over () as newest from log_checkpoint order by size desc limit 100) k
      where k.at >= k.newest - interval '1 minute'
      order by (select count(*) from log_cosignature c where c.size = k.size) desc, k.size desc limit 1`)
    return row?.size ?? null
  },

  /**
   * Up to which size a witness signed, and whether there is more to sign since: entries that tell of witnessing itself are none, or two houses that
   * witness each other would write without end.
   */
  async due(db: Db, witness: string): Promise<{ readonly since: number; readonly due: boolean }> {
    const [row] = await rows(db, z.object({ since: z.number(), due: z.boolean() }), sql`
      with last as (select coalesce(max(size), 0) as since from log_cosignature where witness = ${witness}),
        newest as (select coalesce(max(size), 0) as size from log_checkpoint)
      select last.since, exists (
        select 1 from log_range r join log_entry e on e.act_id = r.act_id
        where r.first_index >= last.since and r.first_index < newest.size
          and e.event not in ('log.cosigned', 'log.cosignature-taken', 'log.witness-refused')) as due
      from last, newest`)
    return row ?? { since: 0, due: false }
  },

  /** Those below a size (null: from the newest on), the newest first, each with what witnesses signed on it. */
  async page(db: Db, below: number | null, limit: number): Promise<z.output<typeof ListedCheckpoint>[]> {
    return rows(db, ListedCheckpoint, sql`
      select k.size, k.at, k.note || coalesce(string_agg(c.line, '' order by c.witness), '') as note,
        coalesce(json_agg(json_build_object('name', c.witness, 'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by c.witness)
          filter (where c.witness is not null), '[]') as witnesses
      from (select size, at, note from log_checkpoint where ${below}::bigint is null or size < ${below}::bigint order by size desc limit ${limit}) k
      left join log_cosignature c on c.size = k.size group by k.size, k.at, k.note order by k.size desc`)
  },

  /** What each witness that is trusted signed last: up to which size, and when it says that it did; null for one that signed nothing. */
  async lastOfWitnesses(db: Db): Promise<z.output<typeof WitnessRow>[]> {
    return rows(db, WitnessRow, sql`
      select w.origin as name, w.vkey, c.size, c.at from witness_trust w
      left join lateral (select size, at from log_cosignature where witness = w.origin order by size desc limit 1) c on true
      where w.role = 'witness' order by w.origin, w.vkey limit 200`)
  },

  add(db: Tx, { size, note, at }: { readonly size: number; readonly note: string; readonly at: string }): void {
    db.write(sql`
      insert into log_checkpoint (size, note, at)
      values (${size}, ${note}, greatest(${at}::timestamptz, (select max(at) from log_checkpoint), (select at from log_head)))`)
  },

  /** Keeps a signature of a witness; the first one of a size stays. Returns whether it is new. */
  async cosigned(db: Tx, said: { readonly size: number; readonly witness: string; readonly line: string; readonly at: string }): Promise<boolean> {
    const added = await rows(db, z.object({ size: z.number() }), sql`
      insert into log_cosignature (size, witness, line, at) values (${said.size}, ${said.witness}, ${said.line}, ${said.at}) on conflict do nothing returning size`)
    return added.length > 0
  },
}

/** Public halves of our own signing keys. */
export const logKeys = {
  /** All of a role, the newest first. */
  async all(db: Db, role: KeyRole): Promise<string[]> {
    return (await rows(db, z.object({ vkey: z.string() }), sql`select vkey from log_key where role = ${role} order by id desc`)).map((r) => r.vkey)
  },

  add(db: Tx, key: { readonly role: KeyRole; readonly vkey: string; readonly at: string }): void {
    db.write(sql`insert into log_key (role, vkey, at) values (${key.role}, ${key.vkey}, ${key.at}) on conflict do nothing`)
  },

  /** What was told under the seed of the house of keys that are not made from it, by vkey. */
  async vouched(db: Db): Promise<ReadonlyMap<string, Uint8Array>> {
    const all = await rows(db, z.object({ vkey: z.string(), mac: Bytes }), sql`select vkey, mac from log_key_vouched where octet_length(mac) = 32`)
    return new Map(all.map((r) => [r.vkey, r.mac]))
  },

  vouch(db: Tx, vkey: string, mac: Uint8Array): void {
    db.write(sql`insert into log_key_vouched (vkey, mac) values (${vkey}, ${mac}) on conflict (vkey) do update set mac = excluded.mac`)
  },

  /** One maker of keys at a time: held until the transaction ends. */
  async hold(db: Tx): Promise<void> {
    await db.query(sql`lock table log_key in exclusive mode`)
  },
}

/** Whom we trust: logs of others that we witness, and witnesses whose signatures on ours we take. */
export const trust = {
  /** Keys of a role; of one origin when it is named. */
  async keys(db: Db, role: KeyRole, origin: string | null = null): Promise<string[]> {
    return (await rows(db, z.object({ vkey: z.string() }), sql`
      select vkey from witness_trust where role = ${role} and (${origin}::text is null or origin = ${origin}) order by vkey`)).map((r) => r.vkey)
  },

  async add(db: Tx, act: number, said: { readonly origin: string; readonly role: KeyRole; readonly vkey: string }): Promise<boolean> {
    const added = await rows(db, z.object({ origin: z.string() }), sql`
      insert into witness_trust (origin, role, vkey, act_id) values (${said.origin}, ${said.role}, ${said.vkey}, ${act}) on conflict do nothing returning origin`)
    return added.length > 0
  },
}

/** The newest checkpoints of others that we cosigned. */
export const seen = {
  /** What was seen last of a log; null when nothing was. */
  async last(db: Db, origin: string): Promise<z.output<typeof Seen> | null> {
    const [row] = await rows(db, Seen, sql`select size, root, note from witness_seen where origin = ${origin}`)
    return row ?? null
  },

  /**
   * Keeps a checkpoint in the place of the one that was last seen, if it still is that one (size and root; null: none was). False when another came
   * between: nothing was kept.
   */
  async replace(db: Db, before: { readonly size: number; readonly root: Uint8Array } | null, now: {
    readonly origin: string; readonly size: number; readonly root: Uint8Array; readonly note: string; readonly at: string
  }): Promise<boolean> {
    const kept = await rows(db, z.object({ origin: z.string() }), before === null
      ? sql`insert into witness_seen (origin, size, root, note, at) values (${now.origin}, ${now.size}, ${now.root}, ${now.note}, ${now.at}) on conflict do nothing returning origin`
      : sql`update witness_seen set size = ${now.size}, root = ${now.root}, note = ${now.note}, at = ${now.at}
          where origin = ${now.origin} and size = ${before.size} and root = ${before.root} returning origin`)
    return kept.length > 0
  },
}
