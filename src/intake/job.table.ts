import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'

const Instant = z.date().transform((d) => d.toISOString())

const JobRow = z.object({
  id: z.string(), name: z.string(), state: z.enum(['sent', 'read', 'done', 'stopped', 'failed']), files: z.number(), reports: z.number(), received: z.number(),
  already: z.number(), problems: z.number(), code: z.string().nullable(), began_at: Instant, changed_at: Instant, stop_asked: z.boolean(),
})

/** How far a file is that somebody sends in. `sent`: its bytes come in; `read`: they are being read. */
export type JobRow = z.output<typeof JobRow>

const Done = z.object({ id: z.string() })

/** Files that people send in from a page; each statement stands for itself, so that progress is seen while the import goes on. */
export const jobs = {
  /** False when the id is taken, by whomever. */
  async begin(db: Db, job: { readonly id: string; readonly unit: string; readonly person: string; readonly name: string }, now: string): Promise<boolean> {
    const made = await rows(db, Done, sql`
      insert into import_job (id, unit_id, person_id, name, state, began_at, changed_at) values (${job.id}, ${job.unit}, ${job.person}, ${job.name}, 'sent', ${now}, ${now})
      on conflict do nothing returning id`)
    return made.length > 0
  },

  /** Writes that its bytes still come in. */
  async coming(db: Db, id: string, now: string): Promise<void> {
    await db.query(sql`update import_job set changed_at = ${now} where id = ${id} and state = 'sent'`)
  },

  /** Writes how far it is; true when it is to stop. */
  async reading(db: Db, id: string, far: { readonly files: number; readonly reports: number }, now: string): Promise<boolean> {
    const [found] = await rows(db, z.object({ stop_asked: z.boolean() }), sql`
      update import_job set state = 'read', files = ${far.files}, reports = ${far.reports}, changed_at = ${now} where id = ${id} returning stop_asked`)
    return found?.stop_asked ?? false
  },

  async end(
    db: Db, id: string, how: { readonly state: 'done' | 'stopped' | 'failed'; readonly received: number; readonly already: number; readonly problems: number; readonly code: string | null }, now: string,
  ): Promise<void> {
    await db.query(sql`
      update import_job set state = ${how.state}, received = ${how.received}, already = ${how.already}, problems = ${how.problems}, code = ${how.code}, changed_at = ${now}
      where id = ${id}`)
  },

  /** False when there is none of theirs that goes on. */
  async stop(db: Db, of: { readonly id: string; readonly person: string }): Promise<boolean> {
    const found = await rows(db, Done, sql`
      update import_job set stop_asked = true where id = ${of.id} and person_id = ${of.person} and state in ('sent', 'read') returning id`)
    return found.length > 0
  },

  /** Forgets files of which nothing was heard for a day: their names are what somebody called them. */
  async forget(db: Db, now: string): Promise<void> {
    await db.query(sql`delete from import_job where changed_at < ${now}::timestamptz - interval '1 day'`)
  },

  /** The newest first, as whoever asks sees them. */
  async list(db: Db, since: string): Promise<JobRow[]> {
    return rows(db, JobRow, sql`
      select id, name, state, files, reports, received, already, problems, code, began_at, changed_at, stop_asked from import_job
      where began_at >= ${since}::timestamptz order by began_at desc, id limit 50`)
  },
}
