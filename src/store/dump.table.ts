import { z } from 'zod'
import { rows, sql, type Db, type Sql } from './sql.ts'

/** A table as a dump tells it: its columns in order, without those that the database works out by itself. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
}

/** A counter of the store and where it stands. */
export interface Sequence {
  readonly name: string
  readonly last: number
}

/** So many rows come or go at a time, and fewer where they are long. */
const ROWS_AT_ONCE = 2_000

/** The names of all our tables in the schema in use. */
export async function tableNames(db: Db): Promise<string[]> {
  const found = await rows(db, z.object({ name: z.string() }), sql`
    select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relkind = 'r' order by relname`)
  return found.map((t) => t.name)
}

/** Our tables in the schema in use, each after those that it refers to. The list of migrations is none of them: whoever restores applies these. */
export async function tableShapes(db: Db): Promise<TableShape[]> {
  const found = await rows(db, z.object({ name: z.string(), columns: z.array(z.string()) }), sql`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> 'migration' group by c.relname order by c.relname`)
  const refers = await rows(db, z.object({ from: z.string(), to: z.string() }), sql`
    select f.relname as "from", t.relname as "to" from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace and f.oid <> t.oid`)
  const needs = Map.groupBy(refers, (r) => r.from)
  const done = new Set<string>()
  const ordered: TableShape[] = []
  while (ordered.length < found.length) {
    const next = found.filter((t) => !done.has(t.name) && (needs.get(t.name) ?? []).every((r) => done.has(r.to)))
    if (next.length === 0) throw new Error('tables refer to each other in a ring')
    for (const t of next) done.add(t.name)
    ordered.push(...next)
  }
  return ordered
}

/**
 * How many counters stand where; those that were never used are left off. A counter may be ahead of the moment that the transaction sees, never
 * behind.
 */
export async function sequences(db: Db): Promise<Sequence[]> {
  return rows(db, z.object({ name: z.string(), last: z.number() }), sql`
    select sequencename::text as name, last_value as last from pg_sequences where schemaname = current_schema() and last_value is not null order by 1`)
}

/**
 * The rows of a table (or of a statement that gives one text column `t`) as the database writes a row of it as text, in pages; the store holds the
 * rest. The text is exact for every type, and the same on every engine. Within one transaction.
 */
export async function* rowTexts(db: Db, table: string, statement: Sql | null = null): AsyncGenerator<string[]> {
  const asked = statement ?? { text: `select ${quoted(table)}::text as t from only ${quoted(table)}`, values: [] }
  await db.query({ text: `declare dumped no scroll cursor for ${asked.text}`, values: asked.values })
  try {
    for (;;) {
      const page = await db.query({ text: `fetch ${ROWS_AT_ONCE} from dumped`, values: [] })
      if (page.length > 0) yield page.map((row) => String(row['t']))
      if (page.length < ROWS_AT_ONCE) return
    }
  } finally {
    await db.query({ text: 'close dumped', values: [] }).catch(() => undefined) // a transaction that failed has closed it
  }
}

/** Puts rows, as `rowTexts` gave them, into a table. */
export async function loadRows(db: Db, { name, columns }: TableShape, texts: readonly string[]): Promise<void> {
  const named = columns.map(quoted).join(', ')
  const read = columns.map((c) => `(x.r).${quoted(c)}`).join(', ')
  await db.query({
    // `offset 0`: each text is read once, not once a column.
    text: `insert into ${quoted(name)} (${named}) overriding system value select ${read} from (select t::${quoted(name)} as r from unnest($1::text[]) t offset 0) x`,
    values: [texts],
  })
}

/** How many rows a table has. */
export async function countRows(db: Db, table: string): Promise<number> {
  const [row] = await rows(db, z.object({ n: z.number() }), { text: `select count(*) as n from only ${quoted(table)}`, values: [] })
  return row?.n ?? 0
}

/**
 * Empties all tables for what is to be loaded, with the guards that keep the log from being changed put aside; for a store that holds nothing but
 * what its migrations wrote. `guardTables` puts them back, in the same transaction.
 */
export async function emptyTables(db: Db, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables) await db.script(`alter table ${quoted(name)} disable trigger user`)
  await db.script(`truncate ${tables.map((t) => quoted(t.name)).join(', ')}`)
}

/** Puts the guards back. */
export async function guardTables(db: Db, tables: readonly TableShape[]): Promise<void> {
  for (const { name } of tables) await db.script(`alter table ${quoted(name)} enable trigger user`)
}

/** Sets counters to where they stood. */
export async function setSequences(db: Db, all: readonly Sequence[]): Promise<void> {
  for (const { name, last } of all) await db.query({ text: `select setval($1::text::regclass, $2::bigint)`, values: [quoted(name), last] })
}

/** A name of the database's own: from its catalogue, or checked against it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
