import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'

/** Drivers give bytes as their own kinds of Uint8Array. */
const Bytes = z.custom<Uint8Array>((v) => v instanceof Uint8Array)

const Row = z.object({
  name: z.string(), id: z.string(), unit: z.string(), caseId: z.string(), sealedCase: z.string(), sha256: z.string().nullable(), bytes: z.number(),
  keyId: z.string(), wrapped: Bytes.nullable(), place: z.string().nullable(), placeFrom: z.number(), placeBytes: z.number(),
  keptAt: z.coerce.string(),
})

/**
 * An object of the vault as it is stored: hex where it is text of bytes; `wrapped` and `sha256` are null once it is destroyed, `place` once its bytes
 * are gone.
 */
export type ObjectRow = z.output<typeof Row>

/** An object that lives. */
export type LiveRow = ObjectRow & { readonly wrapped: Uint8Array; readonly sha256: string; readonly place: string }

/** What is written of a new object; `wrapped` is hex. */
export type NewObject = Pick<LiveRow, 'name' | 'id' | 'sha256' | 'bytes' | 'place' | 'placeFrom' | 'placeBytes'> & { readonly wrapped: string }

/** Where new objects belong, what wraps their keys, and when they came. */
export interface AddedTo {
  readonly unit: string
  readonly caseId: string
  readonly keyId: string
  readonly at: string
}

/** An object's key under another key. */
export interface Rewrapped {
  readonly name: string
  /** Hex. */
  readonly wrapped: string
}

/** Bytes on the disk that belong to an object that was destroyed. */
export interface Remains {
  readonly name: string
  readonly place: string
  readonly placeFrom: number
  readonly bytes: number
}

const COLUMNS = sql`encode(o.name, 'hex') as name, encode(o.id, 'hex') as id, o.unit_id as "unit", o.case_id as "caseId", o.sealed_case as "sealedCase",
  encode(o.sha256, 'hex') as sha256, o.bytes, o.key_id as "keyId", o.wrapped, o.place, o.place_from as "placeFrom", o.place_bytes as "placeBytes",
  to_char(o.kept_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "keptAt"`

const list = (names: readonly string[]): string => JSON.stringify(names)
const Named = z.object({ name: z.string() })

/** Objects of the vault. */
export const objectRows = {
  async byName(db: Db, name: string): Promise<ObjectRow | null> {
    const [row] = await rows(db, Row, sql`select ${COLUMNS} from vault_object o where name = decode(${name}, 'hex')`)
    return row ?? null
  },

  /** Which of these names stand for an object that lives. */
  async known(db: Db, names: readonly string[]): Promise<Set<string>> {
    const found = await rows(db, Named, sql`
      select encode(o.name, 'hex') as name from vault_object o
      where o.name in (select decode(n, 'hex') from json_array_elements_text(${list(names)}::text::json) n) and destroyed_at is null`)
    return new Set(found.map((r) => r.name))
  },

  /** Objects of these names that live, held until the transaction ends, in the order of their names. */
  async hold(db: Db, names: readonly string[]): Promise<LiveRow[]> {
    const found = await rows(db, Row, sql`
      select ${COLUMNS} from vault_object o
      where o.name in (select decode(n, 'hex') from json_array_elements_text(${list(names)}::text::json) n) and destroyed_at is null order by o.name for update`)
    return found.filter(isLive)
  },

  /**
   * Writes new objects of a unit and case under a key that lives; one that was destroyed under the same name lives again. Returns the names that were
   * written:
   * not those that somebody else wrote first, and none at all when the key was destroyed meanwhile. Their order keeps two writers from waiting for
   * each other.
   */
  async add(db: Db, { unit, caseId, keyId, at }: AddedTo, objects: readonly NewObject[]): Promise<Set<string>> {
    const sorted = [...objects].sort((a, b) => (a.name < b.name ? -1 : 1))
    const [done] = await rows(db, z.object({ n: z.number(), names: z.array(z.string()).nullable() }), sql`
      with wrapping as (select id from vault_key where id = ${keyId} and destroyed_at is null for share),
      added as (
        insert into vault_object as o (name, id, unit_id, case_id, sealed_case, sha256, bytes, key_id, wrapped, place, place_from, place_bytes, kept_at)
        select decode(j.name, 'hex'), decode(j.id, 'hex'), ${unit}, ${caseId}, ${caseId}, decode(sha256, 'hex'), bytes, wrapping.id, decode(wrapped, 'hex'),
          place, "placeFrom", "placeBytes", ${at}::timestamptz
        from json_to_recordset(${JSON.stringify(sorted)}::text::json) as j (name text, id text, sha256 text, bytes bigint, wrapped text, place text,
          "placeFrom" bigint, "placeBytes" bigint) cross join wrapping
        on conflict (name) do update set id = excluded.id, case_id = excluded.case_id, sealed_case = excluded.sealed_case, sha256 = excluded.sha256,
          bytes = excluded.bytes, key_id = excluded.key_id, wrapped = excluded.wrapped, place = excluded.place, place_from = excluded.place_from,
          place_bytes = excluded.place_bytes, kept_at = excluded.kept_at, destroyed_at = null
        where o.destroyed_at is not null
        returning o.name
      ), counted as (select count(*) as n from added)
      select n, case when n < ${objects.length}::bigint then (select array_agg(encode(name, 'hex')) from added) end as names from counted`)
    if (done === undefined) throw new Error('an insertion without an answer')
    return new Set(done.n === objects.length ? objects.map((o) => o.name) : done.names ?? [])
  },

  /** Objects under a key in the order of their names, some at a time, held until the transaction ends. */
  async under(db: Db, keyId: string, after: string, most: number): Promise<LiveRow[]> {
    const found = await rows(db, Row, sql`
      select ${COLUMNS} from vault_object o where key_id = ${keyId} and destroyed_at is null and o.name > decode(${after}, 'hex')
      order by o.name limit ${most} for update`)
    return found.filter(isLive)
  },

  /** Objects of a case that live, some at a time, held until the transaction ends. */
  async ofCase(db: Db, unit: string, caseId: string, most: number): Promise<LiveRow[]> {
    const found = await rows(db, Row, sql`
      select ${COLUMNS} from vault_object o join vault_key k on k.id = o.key_id and k.kind = 'case' and k.unit_id = ${unit} and k.case_id = ${caseId}
      where o.destroyed_at is null order by o.name limit ${most} for update of o`)
    return found.filter(isLive)
  },

  /** How many live objects a key wraps. */
  async countUnder(db: Db, keyId: string): Promise<number> {
    const [row] = await rows(
      db, z.object({ n: z.number() }), sql`select count(*) as n from vault_object where key_id = ${keyId} and destroyed_at is null`,
    )
    return row?.n ?? 0
  },

  /** Puts objects under another key, and into its case; those that are not under the first any more stay. Returns how many went. */
  async rewrap(db: Db, objects: readonly Rewrapped[], from: string, to: string, caseId: string): Promise<number> {
    const done = await db.query(sql`
      update vault_object o set wrapped = decode(j.wrapped, 'hex'), key_id = ${to}, case_id = ${caseId}
      from json_to_recordset(${JSON.stringify(objects)}::text::json) as j (name text, wrapped text)
      where o.name = decode(j.name, 'hex') and o.key_id = ${from} and o.destroyed_at is null returning 1`)
    return done.length
  },

  /** Takes keys and hashes of objects away for good; the rows stay, without either. */
  async destroy(db: Db, names: readonly string[], at: string): Promise<number> {
    const done = await db.query(sql`
      update vault_object o set wrapped = null, sha256 = null, destroyed_at = ${at}
      where o.name in (select decode(n, 'hex') from json_array_elements_text(${list(names)}::text::json) n) and destroyed_at is null returning 1`)
    return done.length
  },

  /** Objects that were destroyed and whose bytes are still to be removed. */
  remains: (db: Db, most: number): Promise<Remains[]> =>
    rows(db, z.object({ name: z.string(), place: z.string(), placeFrom: z.number(), bytes: z.number() }), sql`
      select encode(name, 'hex') as name, place, place_from as "placeFrom", bytes from vault_object
      where destroyed_at is not null and place is not null order by place, place_from limit ${most}`),

  /** The bytes of a destroyed object are gone. */
  async gone(db: Db, places: readonly Remains[]): Promise<void> {
    await db.query(sql`
      update vault_object o set place = null from json_to_recordset(${JSON.stringify(places)}::text::json) as j (name text, place text)
      where o.name = decode(j.name, 'hex') and o.place = j.place and o.destroyed_at is not null`)
  },

  /** Which of these places hold bytes of an object that lives. */
  async inUse(db: Db, places: readonly string[]): Promise<Set<string>> {
    const found = await rows(db, z.object({ place: z.string() }), sql`
      select distinct place from vault_object where place in (select json_array_elements_text(${list(places)}::text::json)) and destroyed_at is null`)
    return new Set(found.map((r) => r.place))
  },

  /** Which of these places any row speaks of. */
  async spokenOf(db: Db, places: readonly string[]): Promise<Set<string>> {
    const found = await rows(db, z.object({ place: z.string() }), sql`
      select distinct place from vault_object where place in (select json_array_elements_text(${list(places)}::text::json))`)
    return new Set(found.map((r) => r.place))
  },
}

/** Whether an object was not destroyed. */
export function isLive(row: ObjectRow): row is LiveRow {
  return row.wrapped !== null && row.sha256 !== null && row.place !== null
}
