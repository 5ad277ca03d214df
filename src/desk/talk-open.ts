import { openTalks, type OpenBook } from '../conversation/index.ts'
import { readings } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../way.ts'
import { ofHouse } from './of-house.ts'
import { reviewedRow, rowOf, type Row } from './talk-marks.ts'

/** Rows of long conversations are kept in memory up to so many turns in all (about 30 bytes each). */
const MOST_TURNS = 4_000_000

interface Remembered {
  readonly rows: Map<string, Row>
  turns: number
}

/** Of each house by itself: ids of acts begin anew in every house. */
const remembered = ofHouse((): Remembered => ({ rows: new Map(), turns: 0 }))

/** The row of a book as machines read it; remembered for long ones, the least used forgotten first. Whoever asks was let in before. */
async function plainRow(house: House, open: OpenBook): Promise<Row> {
  const kept = remembered(house)
  const known = open.mark === '' ? undefined : kept.rows.get(open.mark)
  const row = known ?? rowOf(open.book.turns, await open.outlines())
  if (open.mark === '') return row
  // Another call may have remembered it meanwhile.
  if (!kept.rows.delete(open.mark)) kept.turns += row.by.length
  kept.rows.set(open.mark, row)
  for (const [mark, old] of kept.rows) {
    if (kept.turns <= MOST_TURNS || mark === open.mark) break
    kept.rows.delete(mark)
    kept.turns -= old.by.length
  }
  return row
}

/** Forgets what this process remembers of a report's conversations; how many rows that was. */
export function forgetRows(house: Pick<House, 'vault'>, report: string): number {
  const kept = remembered(house)
  const gone = [...kept.rows].filter(([mark]) => mark.startsWith(`${report} `))
  for (const [mark, row] of gone) {
    kept.rows.delete(mark)
    kept.turns -= row.by.length
  }
  return gone.length
}

/** A report's conversations, open to be looked into. */
export interface OpenedTalks {
  readonly open: OpenBook
  readonly row: Row
}

/** The conversations of a report as whoever asks may see them; null when it has none. Refuses with `not-found` when there is no such report. */
export async function openedTalks(seen: House, id: string): Promise<OpenedTalks | null> {
  let isThere = true
  const open = await openTalks(seen.store, seen.talk, id, async () => {
    const reading = (await readings(seen.store, [id])).get(id) ?? null
    isThere = reading !== null
    return reading
  })
  if (!isThere) throw new Refusal('not-found', {})
  return open === null ? null : { open, row: reviewedRow(await plainRow(seen, open), open.reviews) }
}
