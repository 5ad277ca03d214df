import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'

/** What a key is for: `root` wraps unit keys; a unit's key wraps those of its cases, of its names, of its log and of its backups. */
export const KeyKind = z.enum(['root', 'unit', 'case', 'naming', 'log', 'backup', 'factor'])

/** What a key is for. */
export type KeyKind = z.output<typeof KeyKind>

/** Which key of the house: `unit` and `caseId` are empty where it has none. */
export interface KeyPlace {
  readonly kind: KeyKind
  readonly unit: string
  readonly caseId: string
}

/** Drivers give bytes as their own kinds of Uint8Array. */
const Bytes = z.custom<Uint8Array>((v) => v instanceof Uint8Array)

const Row = z.object({
  id: z.string(), kind: KeyKind, unit: z.string(), caseId: z.string(), version: z.number(),
  wrapped: Bytes.nullable(), wrappedBy: z.string(), madeFrom: z.string().nullable(), madeAt: z.coerce.string(),
  destroyedAt: z.coerce.string().nullable(),
})

/** A key as it is stored; `wrapped` is null once it is destroyed. */
export type KeyRow = z.output<typeof Row>

const Age = z.date().nullable().transform((d) => d?.toISOString() ?? null)
const KeyAges = z.object({ kind: KeyKind, live: z.number(), destroyed: z.number(), version: z.number(), oldest: Age, newest: Age })

const COLUMNS = sql`id, kind, unit_id as "unit", case_id as "caseId", version, wrapped, wrapped_by as "wrappedBy", made_from as "madeFrom",
  to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "madeAt", to_char(destroyed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "destroyedAt"`

/** Keys of the vault, each wrapped. */
export const keyRows = {
  /** Those of a place that were not destroyed, the newest first. During a rotation there are two. */
  live: (db: Db, { kind, unit, caseId }: KeyPlace): Promise<KeyRow[]> =>
    rows(db, Row, sql`
      select ${COLUMNS} from vault_key where kind = ${kind} and unit_id = ${unit} and case_id = ${caseId} and destroyed_at is null
      order by version desc`),

  async byId(db: Db, id: string): Promise<KeyRow | null> {
    const [row] = await rows(db, Row, sql`select ${COLUMNS} from vault_key where id = ${id}`)
    return row ?? null
  },

  /** All keys, without the destroyed ones unless they are asked for. */
  all: (db: Db, destroyedToo: boolean): Promise<KeyRow[]> =>
    rows(db, Row, sql`select ${COLUMNS} from vault_key where destroyed_at is null or ${destroyedToo} order by kind, unit_id, case_id, version`),

  /** Keys of a unit, and those of the house, by kind: counts, the newest number, ages. No key, no id, no case. */
  async ages(db: Db, unit: string) {
    return rows(db, KeyAges, sql`
      select kind, count(*) filter (where destroyed_at is null) as live, count(*) filter (where destroyed_at is not null) as destroyed,
        coalesce(max(version) filter (where destroyed_at is null), 0) as version, min(made_at) filter (where destroyed_at is null) as oldest,
        max(made_at) filter (where destroyed_at is null) as newest
      from vault_key where unit_id in ('', ${unit}) group by kind order by min(case kind when 'root' then 0 when 'unit' then 1 else 2 end), kind`)
  },

  /** Live keys that one key wraps. */
  wrappedBy: (db: Db, id: string): Promise<KeyRow[]> =>
    rows(db, Row, sql`select ${COLUMNS} from vault_key where wrapped_by = ${id} and destroyed_at is null order by id`),

  /** Cases of a unit that have a live key. */
  async cases(db: Db, unit: string): Promise<string[]> {
    const found = await rows(db, z.object({ id: z.string() }), sql`
      select distinct case_id as id from vault_key where kind = 'case' and unit_id = ${unit} and destroyed_at is null order by 1`)
    return found.map((r) => r.id)
  },

  /** The number of the next key of a place; numbers of destroyed keys are not used again. */
  async nextVersion(db: Db, { kind, unit, caseId }: KeyPlace): Promise<number> {
    const [row] = await rows(db, z.object({ next: z.number() }), sql`
      select coalesce(max(version), 0) + 1 as next from vault_key where kind = ${kind} and unit_id = ${unit} and case_id = ${caseId}`)
    return row?.next ?? 1
  },

  /** Adds the root; false when there is any key of a root already. */
  async addRoot(db: Db, row: Omit<KeyRow, 'destroyedAt'>): Promise<boolean> {
    const made = await db.query(sql`
      insert into vault_key (id, kind, unit_id, case_id, version, wrapped, wrapped_by, made_from, made_at)
      values (${row.id}, ${row.kind}, ${row.unit}, ${row.caseId}, ${row.version}, ${row.wrapped}, ${row.wrappedBy}, ${row.madeFrom}, ${row.madeAt})
      on conflict do nothing returning id`)
    return made.length === 1
  },

  /** Adds a key; false when its place and number are taken, or the key that wraps it was destroyed meanwhile. */
  async add(db: Db, row: Omit<KeyRow, 'destroyedAt' | 'madeFrom'>): Promise<boolean> {
    const made = await db.query(sql`
      with wrapping as (select id from vault_key where id = ${row.wrappedBy} and destroyed_at is null for share)
      insert into vault_key (id, kind, unit_id, case_id, version, wrapped, wrapped_by, made_at)
      select ${row.id}::text, ${row.kind}::text, ${row.unit}::text, ${row.caseId}::text, ${row.version}::int, ${row.wrapped}::bytea, id, ${row.madeAt}::timestamptz
      from wrapping
      on conflict do nothing returning id`)
    return made.length === 1
  },

  /** Puts a key under another; false when it was not under the first any more. */
  async rewrap(db: Db, id: string, from: string, to: string, wrapped: Uint8Array): Promise<boolean> {
    const done = await db.query(sql`
      update vault_key set wrapped = ${wrapped}, wrapped_by = ${to} where id = ${id} and wrapped_by = ${from} and destroyed_at is null returning id`)
    return done.length === 1
  },

  /** Holds keys until the transaction ends: nobody wraps anything by them meanwhile. Returns those that live. */
  async hold(db: Db, ids: readonly string[]): Promise<string[]> {
    const found = await rows(db, z.object({ id: z.string() }), sql`
      select id from vault_key where id in (select json_array_elements_text(${JSON.stringify(ids)}::text::json)) and destroyed_at is null
      order by id for update`)
    return found.map((r) => r.id)
  },

  /** Takes the keys away for good; the rows stay. Returns how many lived. */
  async destroy(db: Db, ids: readonly string[], at: string): Promise<number> {
    const done = await db.query(sql`
      update vault_key set wrapped = null, made_from = null, destroyed_at = ${at}
      where id in (select json_array_elements_text(${JSON.stringify(ids)}::text::json)) and destroyed_at is null returning id`)
    return done.length
  },
}
