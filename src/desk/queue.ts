import type { Doors } from '../custody/index.ts'
import { jurisdictions, links } from '../footprint/index.ts'
import { files, reports } from '../intake/index.ts'
import { findings, standings, type Cursor, type Standing } from '../triage/index.ts'
import { queueReads, type Narrowed } from './queue.table.ts'

/** One report in the queue, in the shape of the command line's contract. */
export interface Queued {
  readonly id: string
  readonly reference: string | null
  readonly files: readonly string[]
  readonly source: { readonly kind: string; readonly name: string | null }
  readonly format: string
  readonly version: number
  readonly band: Standing['band']
  readonly triggers: Standing['triggers']
  readonly expiresFirst: Standing['expiresFirst']
  readonly completeness: Standing['completeness']
  readonly jurisdictions: readonly { readonly code: string; readonly confidence: number; readonly reasons: readonly string[] }[]
  readonly links: readonly { readonly id: string; readonly strength: number; readonly because: readonly { readonly kind: string; readonly value: string; readonly bits: number }[] }[]
  readonly known: { readonly matched: number; readonly unknown: number; readonly benign: number }
  readonly held: Standing['held']
  readonly receivedAt: string
  /** Fields without an answer, also those that could not raise it. */
  readonly gaps: readonly string[]
}

/** The fields of a standing that are told. */
type Told = Pick<Standing, 'band' | 'triggers' | 'expiresFirst' | 'completeness' | 'held'>

/** Whether a report may be told of; everything may on the command line of the machine. */
export type MayTell = (reportId: string) => boolean

const ALL: MayTell = () => true

/**
 * A standing in the words of the contract: what is doubtful is said inside the fields that it has. Of a rule that fired on a linked report that may
 * not be told of, only the rule is told.
 */
export function contractStanding({ band, triggers, expiresFirst, completeness, held }: Told, mayTell = ALL) {
  return {
    band,
    triggers: triggers.map(({ reportId, rule, band: lifts, field, value, at, ground, pending, note, elsewhere }) => {
      const isTold = elsewhere !== true && mayTell(reportId)
      return {
        rule, band: lifts, field, value: isTold ? value : null, at: isTold ? at : '', ground: note === undefined ? ground : `${ground} (${note})`,
        ...(pending === true ? { pending } : {}), ...(isTold ? {} : { elsewhere: true as const }),
      }
    }),
    expiresFirst: expiresFirst === null ? null : {
      what: expiresFirst.what, at: expiresFirst.at, source: expiresFirst.verified ? expiresFirst.source : `${expiresFirst.source} (unverified)`,
    },
    completeness, held,
  }
}

/** A queue entry exactly in the shape of the contract. */
export function contractOf(entry: Queued, mayTell = ALL) {
  const { id, reference, files: paths, source, format, version, jurisdictions: ranked, links: linked, known } = entry
  const { band, triggers, expiresFirst, completeness, held } = contractStanding(entry, mayTell)
  return {
    id, reference, files: paths, source, format, version, band, triggers, expiresFirst, completeness, jurisdictions: ranked,
    links: linked.filter((l) => mayTell(l.id)), known, held,
  }
}

/** Every report that these entries speak of. */
export function mentioned(entries: readonly Queued[]): string[] {
  return entries.flatMap((e) => [e.id, ...e.links.map((l) => l.id), ...e.triggers.map((t) => t.reportId)])
}

/** Where a report of a case stands, before a purpose was stated for the case: nothing of what it says. */
export function withheld<T extends Pick<ReturnType<typeof contractOf>, 'reference' | 'files' | 'source' | 'jurisdictions' | 'links' | 'held'>>(entry: T) {
  const ranked = entry.jurisdictions.map((j) => ({ ...j, reasons: [] as string[] }))
  const held = entry.held === null ? null : { ...entry.held, reason: entry.held.by === undefined ? entry.held.reason : '' }
  return { ...entry, held, reference: null, files: [] as string[], source: { ...entry.source, name: null }, jurisdictions: ranked, links: [] as T['links'] }
}

/** A report lists so many of its links in the queue, strongest first; `sterna report` lists them all. */
const LINKS_LISTED = 50

const PAGE = 200

/** A row of the queue with its standing. */
type Row = Awaited<ReturnType<typeof standings.page>>[number]

/** The rows of a narrowed queue. */
async function narrowedPage({ store }: Doors, after: Cursor | null, limit: number, by: Narrowed): Promise<Row[]> {
  const page = await queueReads.page(store, after, limit, by)
  const details = await standings.of(store, page.map((p) => p.report_id))
  return page.flatMap((p): Row[] => {
    const detail = details.get(p.report_id)
    return detail === undefined ? [] : [{ ...p, detail }]
  })
}

/** Reads one page of the queue after a cursor, narrowed when asked. */
export async function queuePage(
  doors: Doors, after: Cursor | null, limit: number, by: Narrowed | null = null,
): Promise<{ entries: Queued[]; next: Cursor | null }> {
  const page = by === null ? await standings.page(doors.store, after, limit) : await narrowedPage(doors, after, limit, by)
  return { entries: await entriesOf(doors, page, await files.of(doors.store, page.map((p) => p.report_id))), next: page.length < limit ? null : page.at(-1) ?? null }
}

/**
 * These reports as the queue shows them, in the order given and without the paths of their files. `receivedAt` by id tells when each came, of those that
 * whoever asks sees: others are left out.
 */
export async function queuedByIds(doors: Doors, ids: readonly string[], receivedAt: ReadonlyMap<string, string>): Promise<Queued[]> {
  const details = await standings.of(doors.store, ids)
  return entriesOf(doors, ids.flatMap((id) => {
    const [detail, at] = [details.get(id), receivedAt.get(id)]
    return detail === undefined || at === undefined ? [] : [{ report_id: id, received_at: at, detail }]
  }), new Map())
}

async function entriesOf(
  { store }: Doors, page: readonly Pick<Row, 'report_id' | 'received_at' | 'detail'>[], paths: ReadonlyMap<string, readonly string[]>,
): Promise<Queued[]> {
  const ids = page.map((p) => p.report_id)
  const [told, linked, found, ranked] = await Promise.all([
    reports.byIds(store, ids), links.of(store, ids, LINKS_LISTED), findings.countsOf(store, ids), jurisdictions.of(store, ids),
  ])
  const rows = new Map(told.map((r) => [r.id, r]))
  const linksOf = new Map<string, Queued['links'][number][]>()
  for (const l of linked) {
    const list = linksOf.get(l.mine) ?? []
    const because = l.pieces.because.map(({ kind, value, bits }) => ({ kind, value, bits }))
    if (list.length < LINKS_LISTED) list.push({ id: l.other, strength: l.strength, because })
    linksOf.set(l.mine, list)
  }
  return page.flatMap((p): Queued[] => {
    const r = rows.get(p.report_id)
    if (r === undefined) return []
    const { band, triggers, expiresFirst, completeness, held } = p.detail
    return [{
      id: r.id, reference: r.reference, files: paths.get(r.id) ?? [], source: { kind: r.source_kind, name: r.source_name },
      format: r.format, version: r.version, band, triggers, expiresFirst, completeness,
      jurisdictions: ranked.get(r.id) ?? [], links: linksOf.get(r.id) ?? [],
      known: found.get(r.id) ?? { matched: 0, unknown: 0, benign: 0 }, held, receivedAt: p.received_at,
      gaps: p.detail.gaps ?? completeness.missing.map((m) => m.field),
    }]
  })
}

/** The whole queue in its order, page by page; memory is flat however long it is. */
export async function* wholeQueue(doors: Doors, by: Narrowed | null = null): AsyncGenerator<Queued> {
  let after: Cursor | null = null
  do {
    const { entries, next }: { entries: Queued[]; next: Cursor | null } = await queuePage(doors, after, PAGE, by)
    yield* entries
    after = next
  } while (after !== null)
}
