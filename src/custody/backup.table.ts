import { z } from 'zod'
import {
  countRows, emptyTables, guardTables, loadRows, migrations, rows, rowTexts, sequences, setSequences, sql, tableShapes, type Db, type Sequence,
  type Store, type TableShape,
} from '../store/index.ts'

/**
 * Tables that no backup holds. Sessions, steps and links of signing in end with the machine that they were made on; keys go into a backup of their
 * own.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['session', 'sign_in_pending', 'sign_in_link', 'sign_in_attempt', 'sign_in_salt', 'vault_key'])

const OBJECTS = 'vault_object'

/** An object's row without its wrapped key, in the form in which rows are dumped. */
const OBJECTS_WITHOUT_KEYS = sql`
  select row(name, id, unit_id, case_id, sealed_case, sha256, bytes, key_id, null, place, place_from, place_bytes, kept_at, destroyed_at)::text as t from vault_object`

const OBJECT_COLUMNS = [
  'name', 'id', 'unit_id', 'case_id', 'sealed_case', 'sha256', 'bytes', 'key_id', 'wrapped', 'place', 'place_from', 'place_bytes', 'kept_at',
  'destroyed_at',
]

/** Keys of objects that live, with the case that is bound into each. By id too: a file that was destroyed and kept again has the same name. */
const OBJECT_KEYS = sql`select row(name, id, key_id, case_id, wrapped)::text as t from vault_object where destroyed_at is null`

const Place = z.object({ place: z.string(), bytes: z.number() })

/** A place of the vault: its name and how many bytes it has. */
export type PlaceSize = z.output<typeof Place>

/** What a backup reads, all within one moment. */
export const backupRows = {
  /** Runs work on the store as it stands at one moment, while others go on writing. */
  snapshot: <T>(store: Store, work: (db: Db) => Promise<T>): Promise<T> =>
    store.transaction(async (db) => {
      await db.script('set transaction isolation level repeatable read, read only')
      return work(db)
    }),

  /** Tables that a backup holds, each after those that it refers to. */
  async tables(db: Db): Promise<TableShape[]> {
    const all = (await tableShapes(db)).filter((t) => !LEFT_OUT.has(t.name))
    const objects = all.find((t) => t.name === OBJECTS)
    if (objects?.columns.join() !== OBJECT_COLUMNS.join()) throw new Error('a backup does not know the columns of vault_object')
    return all
  },

  /** Migrations that the store has. */
  async migrations(db: Db): Promise<string[]> {
    return (await rows(db, z.object({ name: z.string() }), sql`select name from migration order by name`)).map((r) => r.name)
  },

  sequences: (db: Db): Promise<Sequence[]> => sequences(db),

  /** The rows of a table as text, in pages; those of objects without their keys. */
  texts: (db: Db, table: string): AsyncGenerator<string[]> => rowTexts(db, table, table === OBJECTS ? OBJECTS_WITHOUT_KEYS : null),

  /** Rows of wrapped keys: those of the house, or those of its objects. */
  keyTexts: (db: Db, of: 'house' | 'objects'): AsyncGenerator<string[]> => rowTexts(db, 'vault_key', of === 'house' ? null : OBJECT_KEYS),

  /** Places in which objects lie that live, by name. */
  places: (db: Db): Promise<PlaceSize[]> =>
    rows(
      db, Place,
      sql`select place, max(place_bytes) as bytes from vault_object where destroyed_at is null and place is not null group by place order by place`,
    ),
}

const KEY_ROWS: TableShape = {
  name: 'vault_key', columns: ['id', 'kind', 'unit_id', 'case_id', 'version', 'wrapped', 'wrapped_by', 'made_from', 'made_at', 'destroyed_at'],
}

/** What a restore writes: into a store that holds nothing but what its migrations wrote. */
export const restoreRows = {
  /** Empties all tables and makes room for the keys of objects. In one transaction with all that follows. */
  async begin(db: Db): Promise<void> {
    await emptyTables(db, await tableShapes(db))
    await db.script('create temporary table restored_key (name bytea, id bytea, key_id text, case_id text, wrapped bytea) on commit drop')
  },

  houseKeys: (db: Db, texts: readonly string[]): Promise<void> => loadRows(db, KEY_ROWS, texts),

  objectKeys: (db: Db, texts: readonly string[]): Promise<void> => loadRows(
    db, { name: 'restored_key', columns: ['name', 'id', 'key_id', 'case_id', 'wrapped'] }, texts,
  ),

  /** All keys of objects are there: they are looked up by name from now on. */
  objectKeysDone: (db: Db): Promise<void> => db.script('create index on restored_key (name); analyze restored_key'),

  /**
   * Puts rows into a table. An object whose key is not there was destroyed, at `now` if it was not before: what was destroyed after the backup of the
   * contents and before that of the keys stays destroyed.
   */
  async load(db: Db, table: TableShape, texts: readonly string[], now: string): Promise<void> {
    if (table.name !== OBJECTS) return loadRows(db, table, texts)
    await db.query(sql`
      insert into vault_object (name, id, unit_id, case_id, sealed_case, sha256, bytes, key_id, wrapped, place, place_from, place_bytes, kept_at, destroyed_at)
      select o.name, o.id, o.unit_id, coalesce(k.case_id, o.case_id), o.sealed_case, case when k.wrapped is not null then o.sha256 end, o.bytes,
        coalesce(k.key_id, o.key_id), k.wrapped, case when k.wrapped is not null then o.place end, o.place_from, o.place_bytes, o.kept_at,
        case when k.wrapped is null then coalesce(o.destroyed_at, ${now}::timestamptz) end
      from (select (x.r).* from (select t::vault_object as r from unnest(${texts}::text[]) t offset 0) x) o
      left join restored_key k on k.name = o.name and k.id = o.id and o.destroyed_at is null`)
  },

  /** Counters as they stood, and the guards back in their places. Deferred checks are made now. */
  async end(db: Db, counters: readonly Sequence[]): Promise<void> {
    await setSequences(db, counters)
    await db.script('set constraints all immediate')
    await guardTables(db, await tableShapes(db))
  },

  count: (db: Db, table: string): Promise<number> => countRows(db, table),

  /** Objects that live, some at a time: their unit and SHA-256 in hex. */
  async living(db: Db, after: string, most: number): Promise<{ readonly name: string; readonly unit: string; readonly sha256: string }[]> {
    return rows(db, z.object({ name: z.string(), unit: z.string(), sha256: z.string() }), sql`
      select encode(name, 'hex') as name, unit_id as unit, encode(sha256, 'hex') as sha256 from vault_object
      where destroyed_at is null and name > decode(${after}, 'hex') order by name limit ${most}`)
  },

  /** Objects that lived in the backup and whose key is gone. */
  async shredded(db: Db, now: string): Promise<number> {
    const [row] = await rows(db, z.object({ n: z.number() }), sql`select count(*) as n from vault_object where destroyed_at = ${now}::timestamptz`)
    return row?.n ?? 0
  },

  /** Takes back what was loaded. */
  undo: (store: Store): Promise<void> =>
    store.transaction(async (db) => {
      const all = await tableShapes(db)
      await emptyTables(db, all)
      await guardTables(db, all)
    }),

  /** Whether acts or keys stand in the store: it is somebody's house, or what is left of one. */
  async inUse(db: Db): Promise<boolean> {
    const [there] = await rows(
      db, z.object({ yes: z.boolean() }), sql`select to_regclass('act') is not null and to_regclass('vault_key') is not null as yes`,
    )
    if (there?.yes !== true) return false
    const [found] = await rows(db, z.object({ some: z.boolean() }), sql`select exists (select from act) or exists (select from vault_key) as some`)
    return found?.some === true
  },

  /** Which of these migrations we do not know. */
  unknown(names: readonly string[]): string | null {
    const ours = new Set(migrations().map((m) => m.name))
    return names.find((name) => !ours.has(name)) ?? null
  },
}
