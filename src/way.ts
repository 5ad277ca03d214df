/** READ FIRST: what happens to a report, as a list of calls. Only the command line (and later the server) calls this. */
import { setImmediate } from 'node:timers/promises'
import { FIRST_UNIT, inAct, type Act, type Doors } from './custody/index.ts'
import { hearAll, judgeSign, listen, reviewedTalks, type Judgement, type SaidSign, type TalkTools } from './conversation/index.ts'
import { footprintOf, jurisdictions, links, rejectLink, restoreLink, restoreSplit, splitGroup, tell, trace, untold, type Footprint, type Pair } from './footprint/index.ts'
import {
  asUnread, files, firstAmong, gather, halves, mappings, moveReport, pieces, prepare, reachOf, readings, receive, reportId, reports, type InputFile, type MediaKnown, type Prepared, type Receipt,
  type Received, type Spot,
} from './intake/index.ts'
import type { Problem } from './kernel/problem.ts'
import { sha256Hex, storableText } from './kernel/text.ts'
import { judgeReportFact, takeBackFact, type FactSaid, type ReportFound } from './law/index.ts'
import {
  claimants, countSet, examine, hashProblems, isMediaFile, keepContents, match, readList, rematch, reportsInSet, reportsBearing, speakingOfFilesOf, statuses, type Hash, takePiece, type Content, type FileFound, type MediaTools, type SetNamed,
} from './media/index.ts'
import { analyse, demandSpace, isDataFault, type Db } from './store/index.ts'
import { confirmClaim, note, place, type Found } from './triage/index.ts'

/** Of a sender's name, more than this is no name. An index takes some 2,700 bytes. */
const SENDER_LETTERS = 200

/** Reports are placed so many at a time. */
const PLACED_AT_ONCE = 1_000

/** Words of so many reports that came before words were kept are made at a time. */
const UNTOLD_AT_ONCE = 100

/** The planner's statistics are renewed after so many pieces of an import: a first load grows faster than the database looks. */
const ANALYSED_AFTER = new Set([1, 4, 16, 64, 256, 1024])

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

/** Writes a piece and takes its reports their way. What the store refuses is found by halves and kept as unread; the rest goes on. */
async function writePiece(doors: House, who: string, piece: Prepared): Promise<Receipt[]> {
  try {
    return [await writeOnce(doors, who, piece)]
  } catch (error) {
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

/** What adding a list did: hashes new in the set and known there, entries that their source deleted or withdrew, reports that were placed anew. */
export interface ListTaken {
  readonly format: string | null
  readonly entries: number
  readonly added: number
  readonly already: number
  readonly purged: number
  readonly withdrawn: number
  readonly problems: readonly Problem[]
  readonly reports: readonly string[]
}

/** What to tell while a list is taken in, and when to stop. */
export interface ListOptions {
  readonly who: string
  readonly onEntries?: (entries: number) => void
  readonly signal?: AbortSignal | undefined
}

/**
 * Adds a hash list to a set, piece by piece, each an act of its own: a list that was cut off is taken up by adding it again. Then the reports whose
 * files stand in the set, or stood in entries that are gone, are read against all sets anew and placed again.
 */
export async function takeInHashSet(doors: House, path: string, set: SetNamed, options: ListOptions): Promise<ListTaken> {
  const problems: Problem[] = []
  const gone = new Set<string>()
  const sum = { entries: 0, added: 0, already: 0, purged: 0, withdrawn: 0 }
  let format: string | null = null
  let near = false
  let taken = 0
  for await (const piece of readList(path)) {
    problems.push(...piece.problems)
    format = piece.format
    const done = await inAct(doors, options.who, 'hashset', (act) => takePiece(act, set, piece.entries))
    for (const kind of ['pdq', 'vpdq'] as const) await doors.media.matcher.forget(kind, done.left.filter((h) => h.kind === kind).map((h) => h.value))
    for (const id of done.reports) gone.add(id)
    near ||= piece.entries.some((e) => e.hashes.some((h) => h.kind === 'pdq' || h.kind === 'vpdq'))
    sum.entries += piece.entries.length
    sum.added += done.added
    sum.already += done.already
    sum.purged += done.purged
    sum.withdrawn += done.withdrawn
    // Without numbers of its tables the planner goes through all opinions at each look-up.
    if (ANALYSED_AFTER.has(++taken)) await analyse(doors.store)
    options.onEntries?.(sum.entries)
    if (options.signal?.aborted === true) break
  }
  if (sum.added > 0 && !ANALYSED_AFTER.has(taken)) await analyse(doors.store)
  await countSet(doors.store, set.name)
  if (near) for (const id of await rematchAll(doors, options.who)) gone.add(id)
  const touched = [...new Set([...gone, ...await reportsInSet(doors.store, set.name)])]
  await renoteAll(doors, options.who, touched)
  return { format, ...sum, problems, reports: touched }
}

/** Looks at every picture of ours against all sets; returns reports that count on a hash which went into quarantine by it. */
async function rematchAll(doors: House, who: string): Promise<string[]> {
  const flooded = new Set<string>()
  for (const source of ['told', 'found', 'frames'] as const) {
    let after: string | null = ''
    while (after !== null) {
      const from: string = after
      const next = await inAct(doors, who, 'hashset', (act) => rematch(act, doors.media.matcher, source, from))
      for (const id of next?.flooded ?? []) flooded.add(id)
      after = next?.after ?? null
    }
  }
  return [...flooded]
}

/** Reads the findings of reports anew and places them, each some in an act of its own. */
export async function renoteAll(doors: House, who: string, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += PLACED_AT_ONCE) {
    await inAct(doors, who, 'hashset', (act) => renoteSome(act, doors, ids.slice(i, i + PLACED_AT_ONCE)))
  }
}

/** Keeps the words of reports that came before words were kept, some at a time, as long as there are any; `signal` ends it. Returns how many. */
export async function tellUntold(doors: House, signal: AbortSignal): Promise<number> {
  let done = 0
  while (!signal.aborted) {
    const ids = await untold(doors.store, UNTOLD_AT_ONCE)
    if (ids.length === 0) break
    await renoteAll(doors, 'house', ids)
    done += ids.length
  }
  return done
}

/** Reads the findings of reports anew from what is stored (a hash set came, what they were copies of changed), and places them and their neighbours. */
export async function renote(act: Act, house: House, ids: readonly string[]): Promise<void> {
  for (let i = 0; i < ids.length; i += PLACED_AT_ONCE) await renoteSome(act, house, ids.slice(i, i + PLACED_AT_ONCE))
}

async function renoteSome(act: Act, house: House, ids: readonly string[]): Promise<void> {
  const found = await readings(act.db, ids)
  const rows = await reports.byIds(act.db, ids)
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

/** An officer rejects the link of two reports, or takes the rejection back; both are placed again. */
export async function judgeLink(doors: Doors, who: string, x: string, y: string, reason: string | null): Promise<void> {
  await inAct(doors, who, 'link', async (act) => {
    const pair = reason === null ? await restoreLink(act, x, y) : await rejectLink(act, x, y, who, reason)
    await placeAll(act, [pair.a, pair.b])
  })
}

/** An officer splits a group by rejecting links of it at once, in one act; all ends are placed again. Returns the act, by which it is taken back, and the links. */
export async function judgeSplit(doors: Doors, who: string, id: string, without: readonly Pair[], reason: string): Promise<{ readonly split: number; readonly links: readonly Pair[] }> {
  return inAct(doors, who, 'link', async (act) => {
    const going = await splitGroup(act, id, without, who, reason)
    await placeAll(act, [...new Set(going.flatMap((p) => [p.a, p.b]))])
    return { split: act.id, links: going }
  })
}

/** Takes a split back, or whatever else one act rejected; all ends are placed again. Returns the links that stand again. */
export async function takeSplitBack(doors: Doors, who: string, id: string, split: number): Promise<readonly Pair[]> {
  return inAct(doors, who, 'link', async (act) => {
    const back = await restoreSplit(act, id, split)
    await placeAll(act, [...new Set(back.flatMap((p) => [p.a, p.b]))])
    return back
  })
}

/**
 * Puts reports into a case, or out of any (null); returns those that were elsewhere. What they tell reaches others now than before: they, their neighbours, their
 * copies and the reports that speak of files of theirs are read and placed again in the same act, so that no standing rests on what its reader may not see.
 */
export async function moveReports(doors: House, who: string, ids: readonly string[], caseId: string | null): Promise<readonly string[]> {
  return inAct(doors, who, 'case', async (act) => {
    const moved = await moveReport(act, ids, caseId)
    const rows = await reports.byIds(act.db, moved)
    const copies = await reports.having(act.db, rows.map((r) => r.fingerprint))
    await renote(act, doors, [...new Set([...moved, ...copies, ...await speakingOfFilesOf(act.db, moved)])])
    return moved
  })
}

/** A person confirms what the sender of a report claims; it is placed again (a sender's claim counts for its own report only). */
export async function confirm(doors: Doors, who: string, id: string, reason: string): Promise<void> {
  await inAct(doors, who, 'confirm', async (act) => {
    await confirmClaim(act, id, who, reason)
    await placeAll(act, [id])
  })
}

/** A person adds, confirms, corrects or rejects a sign of a report; it is read and placed again. False when the report has no such turn. */
export async function judge(doors: House, id: string, judgement: Judgement): Promise<boolean> {
  return inAct(doors, judgement.by, 'sign', async (act) => {
    const reading = (await readings(act.db, [id])).get(id)
    if (reading === undefined || !await judgeSign(act, doors.talk, id, reading, judgement)) return false
    await renote(act, doors, [id])
    return true
  })
}

/** What the rooms found of one report, as the law's room asks for it; null when there is no such report. */
export async function reportFound(house: House, db: Db, id: string): Promise<ReportFound | null> {
  const [row] = await reports.byIds(db, [id])
  const reading = (await readings(db, [id])).get(id)
  if (row === undefined || reading === undefined) return null
  return {
    reading, receivedAt: row.received_at, talks: await reviewedTalks(db, house.talk, id, reading),
    files: (await statuses(db, house.media.matcher, [{ id, reading }])).get(id) ?? [], jurisdictions: (await jurisdictions.of(db, [id])).get(id) ?? [],
  }
}

/** A person confirms, corrects or denies a fact of a report. Returns for how many acts; none when nothing is proposed and no value was given. Refuses with `no-act-on-day`. */
export async function judgeFact(doors: House, id: string, said: FactSaid): Promise<number> {
  return inAct(doors, said.by, 'law', async (act) => {
    const found = await reportFound(doors, act.db, id)
    return found === null ? 0 : judgeReportFact(act, id, found, said)
  })
}

/** A person ends the last word on a fact of a report. Returns for how many acts; none when nothing was said of it. */
export async function unjudgeFact(doors: House, id: string, said: Omit<FactSaid, 'verdict' | 'value'>): Promise<number> {
  return inAct(doors, said.by, 'law', (act) => takeBackFact(act, id, said))
}

/** People judge hashes (grade, overrule, release): one act; then the reports whose files bear the hashes are read against all sets anew and placed again. */
export async function judgeHashes<T extends { readonly hashes: readonly Hash[] }>(
  doors: House, who: string, why: string, work: (act: Act) => Promise<T>,
): Promise<{ readonly done: T; readonly reports: readonly string[] }> {
  const done = await inAct(doors, who, why, work)
  const flooded: string[] = []
  if (done.hashes.some((h) => h.kind === 'pdq' || h.kind === 'vpdq')) flooded.push(...await rematchAll(doors, who))
  const touched = [...new Set([...flooded, ...await reportsBearing(doors.store, done.hashes)])]
  await renoteAll(doors, who, touched)
  return { done, reports: touched }
}
