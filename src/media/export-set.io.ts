import type { Db } from '../store/index.ts'
import { fromStored } from './bytes.ts'
import { listFormats, type OutEntry } from './lists-out/lists-out.ts'
import { hashSets, entries } from './table.ts'

/** Entries are read so many at a time. */
const PAGE = 2_000

/** The forms in which a set can be written. */
export type ListFormat = keyof typeof listFormats

/** Forms by name. */
export const listFormatNames = Object.keys(listFormats) as ListFormat[]

/** Writes the standing entries of a set in one of the forms, in pieces of text; null when there is no such set. */
export async function exportSet(db: Db, name: string, as: ListFormat): Promise<AsyncGenerator<string> | null> {
  const set = await hashSets.named(db, name)
  return set === null ? null : listFormats[as](entriesOf(db, set.id), name)
}

async function* entriesOf(db: Db, setId: number): AsyncGenerator<OutEntry> {
  let after: string | null = null
  for (;;) {
    const page = await entries.page(db, setId, after, PAGE)
    const grouped = Map.groupBy(page, (r) => r.entry)
    for (const [entry, list] of grouped) {
      const [first] = list
      if (first === undefined) continue
      yield {
        entry, hashes: list.map((r) => fromStored(r.kind, r.hex)), scheme: first.scheme, category: first.category, stance: first.stance,
        saidBy: first.said_by, saidAt: first.said_at, fields: first.fields ?? {},
      }
    }
    const last = page.at(-1)
    if (last === undefined || grouped.size < PAGE) return
    after = last.entry
  }
}
