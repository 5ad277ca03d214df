import { z } from 'zod'
import { openPostgres, openStore, rows, sql, type Db } from '../../store/index.ts'

/** The set that the known hashes stand in. */
export const BENCH_SET = 'bench'

/** Fills an empty server with so many md5 and as many PDQ hashes (`knownMd5`, `knownPdq`) and an opinion on each, made by the server itself. */
export async function fillKnown(folder: string, url: string, each: number, now: string): Promise<void> {
  const store = await openStore({ folder, databaseUrl: url })
  await store.close()
  const engine = await openPostgres(url)
  try {
    await engine.query(sql`insert into hash_set (name, kind, scheme, added_at) values (${BENCH_SET}, 'known', null, ${now})`)
    await engine.query(sql`
      insert into hash (kind, value) select 'md5', decode(md5('known ' || n), 'hex') from generate_series(1, ${each}::int) n
      union all select 'pdq', sha256(convert_to('known ' || n, 'UTF8')) from generate_series(1, ${each}::int) n`)
    await engine.query(sql`
      insert into opinion (hash_id, set_id, entry, stance, category, recorded_at)
      select h.id, s.id, 'bench/' || h.id, 'positive', '1', s.added_at from hash h cross join hash_set s where s.name = ${BENCH_SET}`)
    await engine.script('analyze')
  } finally {
    await engine.close()
  }
}

/** The process of the server that serves this connection. */
export async function servedBy(db: Db): Promise<number> {
  const [row] = await rows(db, z.object({ pid: z.number() }), sql`select pg_backend_pid() as pid`)
  return row?.pid ?? 0
}
