import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'

const Range = z.object({ next: z.number(), act_id: z.number(), unit_id: z.string(), who: z.string() })

const Changed = z.object({ act_id: z.number(), report_id: z.string(), unit_id: z.string() })

const Entry = z.object({ act_id: z.number(), event: z.string(), subject: z.string() })

/** What the log and the queue tell of acts that were put into the tree: the tree grows at its end only, in whatever order acts were committed. */
export const liveReads = {
  /** Where the tree ends now. */
  async end(db: Db): Promise<number> {
    const [head] = await rows(db, z.object({ size: z.number() }), sql`select size from log_head`)
    return head?.size ?? 0
  },

  /** Acts from a place of the tree on, in its order. */
  async acts(db: Db, from: number, most: number) {
    return rows(db, Range, sql`
      select r.first_index + r.entries as next, r.act_id, a.unit_id, a.who from log_range r join act a on a.id = r.act_id
      where r.first_index >= ${from} order by r.first_index limit ${most}`)
  },

  /** Reports whose place in the queue was last changed by these acts, each with its own unit: what one unit does (a hash list) moves reports of others too. */
  async placed(db: Db, acts: readonly number[]) {
    return rows(db, Changed, sql`select changed_act as act_id, report_id, unit_id from queue_row where changed_act = any(${[...acts]}::bigint[])`)
  },

  /** Every unit there is. */
  async units(db: Db): Promise<string[]> {
    return (await rows(db, z.object({ id: z.string() }), sql`select id from unit`)).map((u) => u.id)
  },

  /** Entries of these acts that tell of such an event and were not refused. */
  async entries(db: Db, acts: readonly number[], events: readonly string[]) {
    return rows(db, Entry, sql`
      select act_id, event, subject from log_entry where act_id = any(${[...acts]}::bigint[]) and event = any(${[...events]}::text[]) and result not like 'refused:%' and subject is not null`)
  },
}
