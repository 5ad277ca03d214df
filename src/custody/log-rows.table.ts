import { z } from 'zod'
import { rows, sql, type Db, type Store } from '../store/index.ts'
import type { LogPage } from './log/rows.ts'
import { AT, pagesOf } from './log.table.ts'

const Head = z.object({ size: z.number(), root: z.string(), at: z.string() })
const Key = z.object({ role: z.enum(['log', 'witness']), vkey: z.string() })
const Tile = z.object({ level: z.number(), number: z.number(), hashes: z.string() })
const Checkpoint = z.object({ size: z.number(), note: z.string(), at: z.string() })
const Cosignature = z.object({ size: z.number(), witness: z.string(), line: z.string(), at: z.string() })
const Text = z.string().nullable()
const Act = z.object({
  first: z.number(), entries: z.number(), act: z.number(), who: Text, why: Text, at: Text, via: Text, unit: Text, session: Text, purpose: Text,
  salt: Text,
})
const Entry = z.object({ first: z.number(), act: z.number(), event: z.string(), subject: Text, content: Text, result: z.string() })
const Stray = z.object({ act: z.number(), at: Text, event: Text, entries: z.number(), waits: z.boolean(), placed: z.boolean(), gone: z.boolean() })

/** Tiles are large: eight kilobytes each, twice that in hex. */
const TILES_AT_ONCE = 64
const TILE_WIDTH = 256

/** Rows that come in pages, taken as far as they are wanted. */
class Ahead<T> {
  readonly #pages: AsyncGenerator<T[]>
  #held: T[] = []
  #done = false

  constructor(pages: AsyncGenerator<T[]>) {
    this.#pages = pages
  }

  /** All rows up to the first that is not wanted; that one waits. */
  async while(wanted: (row: T) => boolean): Promise<T[]> {
    const taken: T[] = []
    for (;;) {
      const stop = this.#held.findIndex((row) => !wanted(row))
      taken.push(...this.#held.splice(0, stop === -1 ? this.#held.length : stop))
      if (stop !== -1 || this.#done) return taken
      const next = await this.#pages.next()
      this.#done = next.done === true
      if (next.done !== true) this.#held = next.value
    }
  }
}

/**
 * Reads the whole log as it stands at one moment, in the order that `rows.ts` asks for, with flat memory. Nothing is checked here: what is broken is
 * read as it stands. The pages are good while `work` runs.
 */
export async function readLog<T>(store: Store, work: (pages: AsyncIterable<LogPage>) => Promise<T>): Promise<T> {
  return store.transaction(async (db) => {
    await db.script('set transaction isolation level repeatable read, read only')
    return work(pagesOfLog(db))
  })
}

async function* pagesOfLog(db: Db): AsyncGenerator<LogPage> {
  yield { table: 'head', rows: await rows(db, Head, sql`select a.size, encode(a.root, 'hex') as root, ${AT} as at from log_head a`) }
  yield {
    table: 'keys',
    rows: await rows(
      db, Key, sql`select role, vkey from log_key where role = 'log' union all select role, vkey from witness_trust where role = 'witness'`,
    ),
  }
  const beside = await besideEntries(db)
  let [act, came] = [-1, 0]
  for await (const page of pagesOf(db, 'log_entries', Entry, ENTRIES)) {
    const last = page.at(-1)
    if (last === undefined) continue
    // How far into the tree the page goes: the rank of its last entry counts on when its act began on a page before.
    const inPage = page.length - page.findIndex((e) => e.act === last.act)
    came = act === last.act ? came + inPage : inPage
    act = last.act
    yield* beside(last.first + came, last.first)
    yield { table: 'entries', rows: page }
  }
  yield* beside(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)
  for await (const page of pagesOf(db, 'log_strays', Stray, STRAYS)) yield { table: 'strays', rows: page }
}

const ENTRIES = sql`
  select r.first_index as first, l.act_id as act, l.event, l.subject, l.content_sha256 as content, l.result
  from log_range r join log_entry l on l.act_id = r.act_id order by r.first_index, l.id`

/** Acts that are in the tree and wait, or are in neither; entries whose act is gone. Those of an act that has a place are told there. */
const STRAYS = sql`
  select a.id as act, ${AT} as at, (select min(l.event) from log_entry l where l.act_id = a.id) as event,
    (select count(*) from log_entry l where l.act_id = a.id) as entries, p.act_id is not null as waits, r.act_id is not null as placed, false as gone
  from act a left join log_pending p on p.act_id = a.id left join log_range r on r.act_id = a.id
  where r.act_id is null or p.act_id is not null
  union all
  select l.act_id, null, min(l.event), count(*), false, false, true
  from log_entry l where not exists (select from act a where a.id = l.act_id) and not exists (select from log_range r where r.act_id = l.act_id) group by l.act_id
  union all
  select p.act_id, null, null, 0, true, false, true from log_pending p
  where not exists (select from act a where a.id = p.act_id) and not exists (select from log_entry l where l.act_id = p.act_id)
  order by 1`

/**
 * What stands beside the entries, up to a size of the tree: tiles that begin before it, checkpoints up to it, acts up to one that begins at
 * `firstOfLast`.
 */
async function besideEntries(db: Db): Promise<(size: number, firstOfLast: number) => AsyncGenerator<LogPage>> {
  const levels = (await rows(db, z.object({ level: z.number() }), sql`select distinct level from log_tile order by level desc`)).map((r) => ({
    width: TILE_WIDTH ** (r.level + 1),
    tiles: new Ahead(pagesOf(db, `log_tiles_${r.level}`, Tile,
      sql`select level, number, encode(hashes, 'hex') as hashes from log_tile where level = ${r.level} order by number`, TILES_AT_ONCE)),
  }))
  const checkpoints = new Ahead(pagesOf(
    db, 'log_checkpoints', Checkpoint, sql`select a.size, a.note, ${AT} as at from log_checkpoint a order by a.size`,
  ))
  const cosignatures = new Ahead(pagesOf(
    db, 'log_cosignatures', Cosignature, sql`select a.size, a.witness, a.line, ${AT} as at from log_cosignature a order by a.size, a.witness`,
  ))
  const acts = new Ahead(pagesOf(db, 'log_acts', Act, sql`
    select r.first_index as first, r.entries, r.act_id as act, a.who, a.why, ${AT} as at, a.via, a.unit_id as unit, a.session, a.purpose, encode(a.salt, 'hex') as salt
    from log_range r left join act a on a.id = r.act_id order by r.first_index`))
  return async function* (size, firstOfLast) {
    for (const { width, tiles } of levels) {
      const some = await tiles.while((t) => t.number * width < size)
      if (some.length > 0) yield { table: 'tiles', rows: some }
    }
    const signed = await checkpoints.while((c) => c.size <= size)
    if (signed.length > 0) yield { table: 'checkpoints', rows: signed }
    const witnessed = await cosignatures.while((c) => c.size <= size)
    if (witnessed.length > 0) yield { table: 'cosignatures', rows: witnessed }
    const begun = await acts.while((a) => a.first <= firstOfLast)
    if (begun.length > 0) yield { table: 'acts', rows: begun }
  }
}
