import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'

const Count = z.object({ n: z.number() })

/** Figures of the machine: counts only. */
export const figures = {
  /** Acts that are not in the tree yet, and how old the oldest is in seconds. */
  async waiting(db: Db, now: string): Promise<{ readonly acts: number; readonly seconds: number }> {
    const shape = z.object({ acts: z.number(), seconds: z.number().nullable() })
    const [found] = await rows(db, shape, sql`
      select count(*) as acts, extract(epoch from ${now}::timestamptz - min(a.at))::float8 as seconds from log_pending p join act a on a.id = p.act_id`)
    return { acts: found?.acts ?? 0, seconds: Math.max(0, found?.seconds ?? 0) }
  },

  /** Entries in the tree, and those of them that the newest checkpoint covers. */
  async log(db: Db): Promise<{ readonly entries: number; readonly signed: number }> {
    const shape = z.object({ entries: z.number(), signed: z.number() })
    const [found] = await rows(db, shape, sql`
      select coalesce((select size from log_head), 0) as entries, coalesce((select max(size) from log_checkpoint), 0) as signed`)
    return found ?? { entries: 0, signed: 0 }
  },

  /** Up to how many entries each witness that is trusted signed, by its name. */
  async witnessed(db: Db): Promise<{ readonly witness: string; readonly entries: number }[]> {
    return rows(db, z.object({ witness: z.string(), entries: z.number() }), sql`
      select w.origin as witness, coalesce((select max(size) from log_cosignature c where c.witness = w.origin), 0) as entries
      from (select distinct origin from witness_trust where role = 'witness') w order by w.origin limit 100`)
  },

  async migrations(db: Db): Promise<number> {
    const [found] = await rows(db, Count, sql`select count(*) as n from migration`)
    return found?.n ?? 0
  },

  /** Uses of break-glass that nobody reviewed within a day. */
  async glassOverdue(db: Db, now: string): Promise<number> {
    const [found] = await rows(
      db, Count, sql`select count(*) as n from break_glass where reviewed_at is null and at < ${now}::timestamptz - interval '1 day'`,
    )
    return found?.n ?? 0
  },
}
