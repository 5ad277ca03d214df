import { z } from 'zod'
import type { Act } from '../custody/index.ts'
import { storableJson } from '../kernel/text.ts'
import { rows, sql, type Db, type Tx } from '../store/index.ts'
import type { BookSign, BookWindow, ClosedTurn, Outline, TalkBook } from './book.ts'

/** Windows that are written or read with one statement. */
const AT_ONCE = 40

/** JSON that this room wrote itself, as it wrote it. */
const own = <T>() => z.string().transform((text) => JSON.parse(text) as T)

const BookRow = z.object({ act_id: z.number(), lexicon: z.string(), book: own<TalkBook>(), spots: own<Record<string, number>>() })

/** A book as it is kept: by which act, read with which lexicon, and where in the row the turns stand of which people said something. */
export type KeptBook = z.output<typeof BookRow>

/** Long conversations, kept in windows (`talk_book`, `talk_window`). */
export const keptBooks = {
  async of(db: Db, report: string): Promise<KeptBook | null> {
    const [found] = await rows(db, BookRow, sql`select act_id, lexicon, book::text as book, spots::text as spots from talk_book where report_id = ${report}`)
    return found ?? null
  },

  /** Keeps the book of a report in the place of the one before. */
  async keep({ db, id: act }: Act, report: string, { lexicon, book, spots }: Omit<KeptBook, 'act_id'>, windows: readonly BookWindow[]): Promise<void> {
    keptBooks.remove(db, [report])
    db.write(sql`
      insert into talk_book (report_id, act_id, turns, lexicon, book, spots)
      values (${report}, ${act}::bigint, ${book.turns}::int, ${lexicon}, ${storableJson(book)}::text::json, ${storableJson(spots)}::text::json)`)
    for (let i = 0; i < windows.length; i += AT_ONCE) {
      const some = windows.slice(i, i + AT_ONCE).map((w, n) => ({ number: i + n, ...w }))
      db.write(sql`
        insert into talk_window (report_id, number, outline, turns, signs, words)
        select ${report}::text, number, outline, turns, signs, words
        from json_to_recordset(${storableJson(some)}::text::json) as w(number int, outline json, turns json, signs json, words json)`)
      await db.query(sql`select 1 as sent`) // no more than these wait in memory
    }
  },

  remove(db: Tx, reports: readonly string[]): void {
    db.write(sql`delete from talk_window where report_id = any(${reports}::text[])`)
    db.write(sql`delete from talk_book where report_id = any(${reports}::text[])`)
  },

  /** A person said something of this turn: where it stands is kept. */
  spot(db: Tx, report: string, turnKey: string, turn: number): void {
    db.write(sql`
      update talk_book set spots = (spots::jsonb || jsonb_build_object(${turnKey}::text, ${turn}::int))::json where report_id = ${report}`)
  },

  /** All outlines of a report, in order. */
  async outlines(db: Db, report: string): Promise<Outline[]> {
    return (await rows(db, z.object({ outline: own<Outline>() }), sql`
      select outline::text as outline from talk_window where report_id = ${report} order by number`)).map((r) => r.outline)
  },

  /** Windows of a report from number `from` to `to`, both read, without words. */
  async windows(db: Db, report: string, numbers: readonly number[]): Promise<ReadonlyMap<number, { readonly turns: readonly ClosedTurn[]; readonly signs: readonly BookSign[] }>> {
    if (numbers.length === 0) return new Map()
    const found = await rows(db, z.object({ number: z.number(), turns: own<ClosedTurn[]>(), signs: own<BookSign[]>() }), sql`
      select number, turns::text as turns, signs::text as signs from talk_window where report_id = ${report} and number = any(${[...numbers]}::int[])`)
    return new Map(found.map(({ number, ...w }) => [number, w]))
  },

  /** Every sign that was read in a report, with the number of its window. */
  async signs(db: Db, report: string): Promise<{ readonly number: number; readonly signs: readonly BookSign[] }[]> {
    return rows(db, z.object({ number: z.number(), signs: own<BookSign[]>() }), sql`
      select number, signs::text as signs from talk_window where report_id = ${report} order by number`)
  },

  /** The words of some windows. */
  async words(db: Db, report: string, numbers: readonly number[]): Promise<ReadonlyMap<number, readonly string[]>> {
    if (numbers.length === 0) return new Map()
    const found = await rows(db, z.object({ number: z.number(), words: own<string[]>() }), sql`
      select number, words::text as words from talk_window where report_id = ${report} and number = any(${[...numbers]}::int[])`)
    return new Map(found.map((r) => [r.number, r.words]))
  },
}
