/** READ FIRST: what happens to a report, as a list of calls. What a hash list sets off stands in `way-lists.ts`, what people's judgements set off in `way-people.ts`. */
import { setImmediate } from 'node:timers/promises'
import { FIRST_UNIT, inAct, type Act, type Doors } from './custody/index.ts'
import { hearAll, listen, type SaidSign, type TalkTools } from './conversation/index.ts'
import { footprintOf, jurisdictions, links, tell, trace, untold, type Footprint } from './footprint/index.ts'
import {
  asUnread, files, firstAmong, gather, halves, mappings, pieces, prepare, reachOf, readings, receive, reportId, reports, type InputFile, type MediaKnown,
  type Prepared, type Receipt, type Received, type Spot,
} from './intake/index.ts'
import type { Problem } from './kernel/problem.ts'
import { sha256Hex, storableText } from './kernel/text.ts'
import { claimants, examine, hashProblems, isMediaFile, keepContents, match, statuses, type Content, type FileFound, type MediaTools } from './media/index.ts'
import { analyse, demandSpace, isClash, isDataFault } from './store/index.ts'
import { note, place, type Found } from './triage/index.ts'

/** Of a sender's name, more than this is no name. An index takes some 2,700 bytes. */
const SENDER_LETTERS = 200

/** Reports are placed so many at a time. */
const PLACED_AT_ONCE = 1_000

/** Words of so many reports that came before words were kept are made at a time. */
const UNTOLD_AT_ONCE = 100

/** The planner's statistics are renewed after so many pieces of an import: a first load grows faster than the database looks. */
export const ANALYSED_AFTER = new Set([1, 4, 16, 64, 256, 1024])

/** The doors, and what the rooms of media and conversation keep between calls. */
export interface House extends Doors {
  readonly media: MediaTools
  readonly talk: TalkTools
  /** What the unit allows of opened text; nothing is forbidden when absent. */
  readonly reading?: ReadingPolicy
}

/** How much text is opened: turns at once at most, and from how many turns on a reason is asked (null: never). */
export interface ReadingPolicy {
  readonly turnsAtOnce: number | null
  readonly reasonFrom: number | null
}

/** Who does it, and what to tell while it goes on. */
export interface ImportOptions {
  readonly who: string
  /** Data folder of an embedded store, whose free space is watched; undefined for a database server. */
  readonly watchFolder?: string | undefined
  readonly onProgress?: (files: number, reports: number) => void
  /** Ids of all reports that came or changed, told once at the end. */
  readonly onReceived?: (ids: readonly string[]) => void
  readonly signal?: AbortSignal | undefined
}

/** What an import did. */
export interface Imported {
  readonly received: number
  readonly already: number
  readonly problems: readonly Problem[]
  /** False when nothing at all could be read. */
  readonly readSome: boolean
}

/**
 * Takes in files, folders and archives. Every piece of a batch is one act: committed whole or not at all, so that an import that was cut
 * off at any moment is taken up by running it again. While one piece is written the next is read.
 */
export async function takeIn(doors: House, paths: readonly (string | Spot)[], options: ImportOptions): Promise<Imported> {
  const received = new Set<string>()
  const already = new Set<string>()
  const problems: Problem[] = []
  const context = { now: doors.now, mappings: await mappings.all(doors.store) }
  const unit = doors.actor?.unit ?? FIRST_UNIT
  let writing: Promise<void> = Promise.resolve()
  let keeping: Promise<void> = Promise.resolve()
  let count = 0
  let readSome = false
  let written = 0
  const write = async (piece: Prepared): Promise<void> => {
    for (const receipt of await writePiece(doors, options.who, piece)) {
      for (const r of receipt.received) received.add(r.id)
      for (const id of receipt.already) already.add(id)
      problems.push(...receipt.problems)
      readSome ||= receipt.readSome
    }
    if (ANALYSED_AFTER.has(++written)) await analyse(doors.store)
    options.onProgress?.(count, received.size + already.size)
  }
  const keeper = { ...doors.vault.of(unit), temporary: () => doors.vault.temporary() }
  for await (const batch of gather(paths, keeper)) {
    keeping = batch.kept
    const known = await files.known(doors.store, batch.files.map((f) => f.sha256), unit)
    const looked = await lookThrough(doors, options.who, batch.files.filter((f) => !known.has(f.sha256)), { kept: batch.kept, written: writing })
    const all = await prepare(batch.files, new Set(known.keys()), context, looked.known, unit)
    const prepared = { ...all, problems: [...batch.problems.map((p) => ({ ...p, sha256: null })), ...looked.problems, ...all.problems] }
    for (const read of pieces(prepared)) {
      const piece = { ...read, problems: [...read.problems, ...hashProblems(read.arrivals)] }
      if (options.signal?.aborted === true) break
      await foresee(doors.talk, piece)
      await keeping
      await writing
      if (options.watchFolder !== undefined) demandSpace(options.watchFolder)
      writing = write(piece)
      writing.catch(() => undefined) // thrown again by the await above or below
    }
    if (options.signal?.aborted === true) break
    count += batch.files.length
  }
  await keeping
  await writing
  await doors.store.sync()
  options.onProgress?.(count, received.size + already.size)
  options.onReceived?.([...received])
  return { received: received.size, already: [...already].filter((id) => !received.has(id)).length, problems, readSome }
}

/** Looks through the media files of a batch by machine: hashes and what they give away are kept before the reports are written. */
async function lookThrough(
  doors: House, who: string, given: readonly InputFile[], before: { readonly kept: Promise<void>; readonly written: Promise<void> },
): Promise<{ known: MediaKnown; problems: Prepared['problems'] }> {
  const firsts = new Map(given.toReversed().map((f) => [f.sha256, f])) // the first of the same bytes, as `prepare` has it
  const media = [...firsts.values()].filter((f) => isMediaFile(f.bytes)).toReversed()
  if (media.length > 0) await before.kept
  const found = await examine(doors.media, doors.vault.of(doors.actor?.unit ?? FIRST_UNIT), media.map((f) => ({ sha256: f.sha256, label: f.path, head: f.bytes, isWhole: f.large === undefined })))
  if (found.size === 0) return { known: new Map(), problems: [] }
  await before.written // one act of an import at a time; and the reports of the batch before may name these files
  await inAct(doors, who, 'triage', (act) => Promise.resolve(keepContents(act, [...found.values()])))
  const claims = await claimants(doors.store, doors.actor?.unit ?? FIRST_UNIT, [...found.values()])
  return {
    known: new Map([...found].map(([sha256, { hashes }]) => [sha256, { md5: hashes.md5, sha1: hashes.sha1, claimedBy: claims.get(sha256) ?? [] }])),
    problems: [...found].flatMap(([sha256, c]: [string, Content]) => c.hashes.problems.map((p) => ({ ...p, sha256 }))),
  }
}

/** A piece that clashed with another importer's is written again so often. Of several who clash one is done each time. */
const MOST_CLASHES = 12

/**
 * Writes a piece and takes its reports their way. What the store refuses is found by halves and kept as unread; the rest goes on. Where another importer
 * wrote a version of the same report meanwhile, nothing was kept of the piece, and it is written again out of what stands there then.
 */
async function writePiece(doors: House, who: string, piece: Prepared, clashes = 0): Promise<Receipt[]> {
  try {
    return [await writeOnce(doors, who, piece)]
  } catch (error) {
    if (isClash(error) && clashes < MOST_CLASHES) return writePiece(doors, who, piece, clashes + 1)
    if (!isDataFault(error)) throw error
  }
  const receipts: Receipt[] = []
  const two = halves(piece)
  for (const half of two ?? []) receipts.push(...await writePiece(doors, who, half))
  return two === null ? [await writeOnce(doors, who, asUnread(piece))] : receipts
}

async function writeOnce(doors: House, who: string, piece: Prepared): Promise<Receipt> {
  return inAct(doors, who, 'triage', async (act) => {
    const receipt = await receive(act, piece)
    await walk(act, doors, receipt.received)
    await renote(act, doors, [...new Set(piece.claimed.map((c) => c.id))])
    return receipt
  })
}

/** After so many reports the event loop goes on. */
const FORESEEN_AT_ONCE = 8

/** Works out, while another batch is being written, what needs no store: the footprint of each reading, and what its conversations show. */
async function foresee(talk: TalkTools, prepared: Prepared): Promise<void> {
  for (const [i, arrival] of prepared.arrivals.entries()) {
    footprintOf(reportId(arrival.key), arrival.reading)
    await hearAll(talk, arrival.reading)
    if (i % FORESEEN_AT_ONCE === FORESEEN_AT_ONCE - 1) await setImmediate()
  }
}

/** The way of a batch of reports: footprint, media, what was said, facts, standing. */
export async function walk(act: Act, house: House, batch: readonly Received[]): Promise<void> {
  if (batch.length === 0) return
  const revised = batch.filter((r) => !r.isNew).map((r) => r.id)
  const staged = batch.map((r) => ({ id: r.id, reading: r.reading, revised: !r.isNew }))
  const { footprints, touched } = await trace(act, staged)
  const { files: known, flooded } = await match(act, house.media.matcher, staged)
  const said = await listen(act, house.talk, staged)
  await tell(act, staged.map((r) => ({ ...r, signs: signsOf(said.get(r.id)) })))
  const further = await note(act, batch.map((r, i) => foundOf(r, footprints[i], known.get(r.id) ?? [], said.get(r.id) ?? [])))
  const near = (await links.neighbours(act.db, revised)).map((n) => n.other)
  await placeAll(act, [...new Set([...batch.map((r) => r.id), ...touched, ...near, ...further])])
  const arrived = new Set(batch.map((r) => r.id))
  const copies = await reports.having(act.db, batch.flatMap((r) => r.left ?? []))
  await renote(act, house, [...new Set([...copies, ...flooded])].filter((id) => !arrived.has(id)))
}

const signsOf = (said: readonly SaidSign[] = []): string[] => [...new Set(said.map((s) => s.sign))].sort()

function foundOf(
  r: Pick<Received, 'id' | 'reading' | 'duplicateOf' | 'receivedAt'>, footprint: Footprint | undefined, known: readonly FileFound[], signs: readonly SaidSign[],
): Found {
  const { reading } = r
  const sent = reading.sentAt?.instant ?? null
  return {
    reportId: r.id, reading, files: known, signs, duplicateOf: r.duplicateOf,
    receivedAt: sent !== null && sent < r.receivedAt ? sent : r.receivedAt,
    sender: reading.source.name === null ? null : senderOf(reading.source.kind, reading.source.name),
    identities: footprint?.identities ?? {},
    addresses: (footprint?.graded ?? []).map((g) => ({
      written: g.trace.written, country: g.country, instant: g.trace.when?.instant ?? null, grade: g.grade, at: g.trace.at,
    })),
  }
}

/** A sender's name as it is counted and indexed: a long one by its beginning and hash. */
function senderOf(kind: string, name: string): string {
  return storableText(`${kind} ${name.length <= SENDER_LETTERS ? name : `${name.slice(0, SENDER_LETTERS)} ${sha256Hex(name)}`}`)
}

/**
 * Places reports by their facts and those of the reports that are linked to them now; of those of the unit that
 * are out of reach (in a case) a standing tells only that there is a reason. Another unit's reports are never used.
 */
export async function placeAll(act: Act, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += PLACED_AT_ONCE) {
    const some = ids.slice(i, i + PLACED_AT_ONCE)
    const near = await links.neighbours(act.db, some)
    const rows = await reports.versionsOf(act.db, some)
    const spots = new Map([...rows, ...await reports.versionsOf(act.db, [...new Set(near.map((n) => n.other))])].map((r) => [r.id, r]))
    const within = new Map<string, string[]>()
    const beyond = new Map<string, string[]>()
    for (const { mine, other } of near) {
      const [of, to] = [spots.get(mine), spots.get(other)]
      if (of !== undefined && to?.unit_id === of.unit_id) addTo(reachOf(of, to) ? within : beyond, mine, other)
    }
    const countries = await jurisdictions.of(act.db, rows.map((r) => r.id))
    await place(act, rows.map((r) => ({
      id: r.id, unit: r.unit_id, version: r.version, linked: within.get(r.id) ?? [], apart: beyond.get(r.id) ?? [],
      facets: {
        caseId: r.case_id, sourceKind: r.source_kind, sourceName: r.source_name, format: r.format, places: (countries.get(r.id) ?? []).map((c) => c.code),
      },
    })))
  }
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

/** Reads the findings of reports anew and places them, each some in an act of its own; `why` as the log has it. */
export async function renoteAll(doors: House, who: string, why: string, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += PLACED_AT_ONCE) {
    await inAct(doors, who, why, (act) => renoteSome(act, doors, ids.slice(i, i + PLACED_AT_ONCE)))
  }
}

/**
 * Keeps the words of reports that came before words were kept, some at a time, as long as there are any; `signal` ends it. Each some are an act of the moment at
 * which `now` gives the house. Returns how many.
 */
export async function tellUntold(now: () => House, signal: AbortSignal): Promise<number> {
  let done = 0
  while (!signal.aborted) {
    const doors = now()
    const ids = await untold(doors.store, UNTOLD_AT_ONCE)
    if (ids.length === 0) break
    await renoteAll(doors, 'house', 'words', ids)
    done += ids.length
  }
  return done
}

/** Reads the findings of reports anew from what is stored (a hash set came, what they were copies of changed), and places them and their neighbours. */
export async function renote(act: Act, house: House, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += PLACED_AT_ONCE) await renoteSome(act, house, ids.slice(i, i + PLACED_AT_ONCE))
}

async function renoteSome(act: Act, house: House, ids: readonly string[]): Promise<void> {
  // What was erased says nothing any more: it has no findings, and no place in the queue.
  const rows = (await reports.byIds(act.db, ids)).filter((r) => r.format !== 'erased')
  const found = await readings(act.db, rows.map((r) => r.id))
  const first = await reports.firstWith(act.db, rows.map((r) => r.fingerprint))
  const staged = [...found].map(([id, reading]) => ({ id, reading }))
  const known = await statuses(act.db, house.media.matcher, staged)
  const said = await listen(act, house.talk, staged)
  await tell(act, staged.map((r) => ({ ...r, signs: signsOf(said.get(r.id)) })))
  await note(act, rows.flatMap((row): Found[] => {
    const reading = found.get(row.id)
    const twin = firstAmong(first, row)
    if (reading === undefined) return []
    const report = { id: row.id, reading, receivedAt: row.received_at, duplicateOf: twin === row.id ? null : twin }
    return [foundOf(report, footprintOf(row.id, reading), known.get(row.id) ?? [], said.get(row.id) ?? [])]
  }))
  const near = (await links.neighbours(act.db, ids)).map((n) => n.other)
  await placeAll(act, [...new Set([...ids, ...near])])
}
