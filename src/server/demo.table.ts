import { z } from 'zod'
import { rows, sql, type Db } from '../store/index.ts'

const Row = z.object({
  made_at: z.date().transform((d) => d.toISOString()), stage: z.number(),
  people: z.array(z.object({ id: z.string(), start: z.string() })),
})

/** What a demo house knows of itself: when it was made, how far its invented world came in, and who is signed in by one press, each with the page that they see first. */
export type DemoRow = z.output<typeof Row>

const Done = z.object({ one: z.literal(1) })

export const demoRows = {
  /** Null in every house that is no demo house. */
  async get(db: Db): Promise<DemoRow | null> {
    const [found] = await rows(db, Row, sql`select made_at, stage, people from demo_house`)
    return found ?? null
  },

  /** Whether nobody and nothing is in a house yet. */
  async isNew(db: Db): Promise<boolean> {
    return (await rows(db, Done, sql`
      select 1 as one where not exists (select from person) and not exists (select from report) and not exists (select from case_file)`)).length > 0
  },

  /** Marks a house that was just made; false where anybody or anything is in it already. */
  async mark(db: Db, now: string): Promise<boolean> {
    const made = await rows(db, Done, sql`
      insert into demo_house (made_at, people) select ${now}, '[]'::json
      where not exists (select from person) and not exists (select from report) and not exists (select from case_file)
      on conflict do nothing returning 1 as one`)
    return made.length > 0
  },

  async people(db: Db, people: DemoRow['people']): Promise<void> {
    await db.query(sql`update demo_house set people = ${JSON.stringify(people)}::text::json`)
  },

  async reached(db: Db, stage: number): Promise<void> {
    await db.query(sql`update demo_house set stage = ${stage} where stage < ${stage}`)
  },
}
