import { z } from 'zod'
import { rows, sql, type Db } from '../../src/store/index.ts'

const HEAD = `-- Made by node scripts/docs-schema.ts from the catalogue of a freshly migrated store; do not edit.
-- Tables, columns, constraints, indexes, triggers: sorted, the same on the embedded database and on PostgreSQL.
-- Not shown: compression of columns (lz4 where the server has it). To change a table, add a migration in src/store/migrations.
`

const Line = z.object({ owner: z.string(), line: z.string() })

type Lines = readonly z.output<typeof Line>[]

const of = (lines: Lines, table: string): string[] => lines.filter((l) => l.owner === table).map((l) => l.line)

/** Everything that the migrations made in the current schema, as readable text. Equal on both kinds of store. */
export async function schemaText(db: Db): Promise<string> {
  const tables = await rows(db, z.object({ name: z.string() }), sql`
    select c.relname as name from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' order by c.relname`)
  const columns = await columnsOf(db)
  const constraints = await constraintsOf(db)
  const others = [...(await indexesOf(db)), ...(await triggersOf(db))]
  const text = tables.map(({ name }) => {
    const inside = [...of(columns, name), ...of(constraints, name)].map((l) => `  ${l}`).join(',\n')
    return [`create table ${name} (\n${inside}\n);`, ...of(others, name).map((l) => `${l};`)].join('\n')
  })
  return `${HEAD}\n${text.join('\n\n')}\n`
}

function columnsOf(db: Db): Promise<Lines> {
  return rows(db, Line, sql`
    select c.relname as owner, a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
      || case a.attidentity when 'a' then ' generated always as identity' else '' end
      || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    order by c.relname, a.attnum`)
}

function constraintsOf(db: Db): Promise<Lines> {
  return rows(db, Line, sql`
    select c.relname as owner, replace(pg_get_constraintdef(k.oid), quote_ident(current_schema()) || '.', '') as line
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = current_schema()::regnamespace and k.contype in ('p', 'u', 'f', 'c')
    order by c.relname, array_position(array['p', 'u', 'f', 'c'], k.contype::text), k.conname`)
}

/** Indexes but those of constraints. */
function indexesOf(db: Db): Promise<Lines> {
  return rows(db, Line, sql`
    select c.relname as owner, replace(lower(left(d.def, 12)) || substr(d.def, 13), quote_ident(current_schema()) || '.', '') as line
    from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
    cross join lateral (select pg_get_indexdef(x.indexrelid) as def) d
    where c.relnamespace = current_schema()::regnamespace and not exists (select 1 from pg_constraint k where k.conindid = x.indexrelid)
    order by c.relname, i.relname`)
}

function triggersOf(db: Db): Promise<Lines> {
  return rows(db, Line, sql`
    select c.relname as owner, replace(pg_get_triggerdef(t.oid), quote_ident(current_schema()) || '.', '') as line
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal order by c.relname, t.tgname`)
}
