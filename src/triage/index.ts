/** Says which report to look at first and why: bands by named rules, what expires first, what is missing; three answers, never added up. */
import type { Act } from '../custody/index.ts'
import type { Db } from '../store/index.ts'
import type { Fact, Findings, PlaceContext, Standing } from './contract.ts'
import { factsOf } from './facts.ts'
import { heldAfter, mayHoldInBulk, sampledOf } from './hold.ts'
import { whyMoved } from './moved.ts'
import { notHigher, type NotFired } from './not-higher.ts'
import { place as placeOne, raisedBy } from './place.ts'
import { isUrgent } from './urgent.ts'
import { holds, queueRows, type QueueFacets } from './queue.table.ts'
import { changes, confirmations, findings, senders, standings, type FindingRow } from './table.ts'

export { changes, confirmations, findings, standings, type Cursor } from './table.ts'
export type { NotFired } from './not-higher.ts'
export { ruleSet } from './rule-set.ts'
export { bands, respondWithinDays, type Band, type Findings, type Standing } from './contract.ts'

/** A sender's escalations are looked at over this many of its latest reports … */
const SENDER_WINDOW = 200
/** … once there are this many, and lift no longer alone above this share. */
const SENDER_LEAST = 50
const SENDER_SHARE = 0.2

/** A report seen through more linked reports than this is placed by its strongest links. */
const MOST_LINKED = 64

/**
 * What was found of a report and confirmed by a person, and its place in the queue, go with it. Its changes of standing stay: they say bands and
 * moments only.
 */
export function forgetStanding(act: Act, report: string): void {
  confirmations.remove(act.db, report)
  findings.remove(act.db, report)
  standings.remove(act.db, report)
  queueRows.remove(act.db, report)
}

/** What triage needs of a report from the rooms before it, beside its findings. */
export interface Found extends Findings {
  readonly sender: string | null
}

/** Stores what the rooms before found in a batch; returns further reports whose standing this touches (a sender that now escalates too often). */
export async function note(act: Act, batch: readonly Found[]): Promise<string[]> {
  const put = batch.map((f) => {
    const facts = factsOf(f)
    const count = (known: string): number => f.files.filter((x) => x.known === known).length
    return {
      id: f.reportId, facts, sender: f.sender, escalated: facts.some(isUrgent),
      matched: count('known'), unknown: count('unknown'), benign: count('benign'), received_at: f.receivedAt,
    }
  })
  findings.put(act.db, put)
  const names = [...new Set(put.flatMap((p) => (p.sender === null ? [] : [p.sender])))]
  return findings.escalatedOf(act.db, await senders.recount(act.db, names, SENDER_WINDOW, SENDER_LEAST, SENDER_SHARE))
}

/**
 * A report to be placed: its version, and the reports that are linked to it, strongest link first: those that everybody who sees it may see, and
 * those that are kept `apart` (in a case).
 */
export interface ToPlace {
  readonly id: string
  readonly unit: string
  readonly version: number
  readonly facets: QueueFacets
  readonly linked: readonly string[]
  readonly apart: readonly string[]
}

/** Places a batch: rules over each report's facts and those of its linked reports. Standings that moved are kept with the reason. */
export async function place(act: Act, batch: readonly ToPlace[]): Promise<ReadonlyMap<string, Standing>> {
  const { db } = act
  const ids = batch.map((b) => b.id)
  const linked = batch.map((b) => b.linked.slice(0, MOST_LINKED))
  const apart = batch.map((b) => b.apart.slice(0, MOST_LINKED))
  const found = await findings.of(db, [...new Set([...ids, ...linked.flat(), ...apart.flat()])])
  const before = await standings.of(db, ids)
  const confirmed = await confirmations.among(db, ids)
  const said = await holds.among(db, ids)
  const flood = await senders.of(db, [...new Set([...found.values()].flatMap((f) => (f.sender === null ? [] : [f.sender])))])
  const placed = batch.flatMap((b, i) => {
    const own = found.get(b.id)
    if (own === undefined) return []
    const sender = own.sender === null ? undefined : flood.get(own.sender)
    const context: PlaceContext = {
      reportId: b.id, now: act.now, receivedAt: own.received_at, confirmed: confirmed.has(b.id),
      senderEscalates: sender === undefined || sender.total < SENDER_LEAST ? null : sender.escalated / sender.total,
    }
    const [near, beyond] = [linked[i] ?? [], apart[i] ?? []]
    const seen = placeOne(factsFor(own, near, found), context)
    const stands = beyond.length === 0 ? seen : raisedBy(seen, placeOne(factsFor(own, [...near, ...beyond], found), context), b.id)
    const standing = { ...stands, held: heldAfter(said.get(b.id), stands) }
    return [{ id: b.id, unit: b.unit, version: b.version, receivedAt: own.received_at, facets: b.facets, standing }]
  })
  standings.put(db, placed)
  queueRows.put(db, act.id, placed)
  changes.add(act, placed.flatMap((p) => {
    const was = before.get(p.id) ?? null
    const because = whyMoved(was, p.standing)
    return because === null ? [] : [{ id: p.id, version: p.version, before: was?.band ?? null, after: p.standing.band, because }]
  }))
  return new Map(placed.map((p) => [p.id, p.standing]))
}

function factsFor(own: FindingRow, linked: readonly string[], found: ReadonlyMap<string, FindingRow>): Fact[] {
  return [...own.facts, ...linked.flatMap((id) => found.get(id)?.facts ?? [])]
}

/**
 * Why a report stands no higher, by its facts and those of linked reports that the reader may see. How often its sender escalates is not looked at:
 * that is counted over all units.
 */
export async function whyNotHigher(db: Db, standing: Standing, of: { readonly id: string; readonly linked: readonly string[]; readonly now: string }): Promise<readonly NotFired[]> {
  const near = of.linked.slice(0, MOST_LINKED)
  const found = await findings.of(db, [of.id, ...near])
  const own = found.get(of.id)
  if (own === undefined) return []
  const confirmed = (await confirmations.among(db, [of.id])).has(of.id)
  return notHigher(factsFor(own, near, found), { reportId: of.id, now: of.now, receivedAt: own.received_at, senderEscalates: null, confirmed }, standing)
}

/** A person confirms the sender's own claim of a report: its trigger is no longer pending. The report must be placed again. */
export async function confirmClaim(act: Act, report: string, by: string, reason: string): Promise<void> {
  confirmations.put(act, report, by, reason)
  act.note([{ event: 'claim.confirmed', subject: report }])
}

/** What became of what a person said: of these it holds, those it does not reach. */
export interface HoldDone {
  readonly done: readonly string[]
  readonly left: readonly string[]
}

/**
 * A person holds reports as noise, or releases them. Held in bulk is none that may be danger now or waits for a person. What is left as it is stands in
 * `left`; the others must be placed again.
 */
export async function sayHold(
  act: Act, of: { readonly batch: string; readonly held: boolean; readonly by: string; readonly reason: string; readonly reasonSha256: string; readonly isBulk: boolean }, ids: readonly string[],
): Promise<HoldDone> {
  const before = await standings.of(act.db, ids)
  const reached = ids.flatMap((id) => {
    const standing = before.get(id)
    if (standing === undefined || (of.held ? standing.held?.by !== undefined || (of.isBulk && !mayHoldInBulk(standing)) : standing.held === null)) return []
    return [{ id, standing }]
  })
  const sample = of.isBulk && of.held ? sampledOf(reached.map((r) => r.id)) : new Set<string>()
  holds.put(act.db, { batch: of.batch, unit: act.unit, act: act.id, now: act.now }, reached.map(({ id, standing }) => ({
    id, held: of.held, sample: sample.has(id), band: standing.band, rules: [...new Set(standing.triggers.map((t) => t.rule))], by: of.by, at: act.now, reason: of.reason,
  })))
  const event = of.held ? 'report.held' : 'report.released'
  act.note(reached.map(({ id }) => ({ event, subject: id, contentSha256: of.reasonSha256 })))
  const done = new Set(reached.map((r) => r.id))
  return { done: [...done], left: ids.filter((id) => !done.has(id)) }
}

/** A person takes back what they said at once; returns the reports of it, which must be placed again. */
export async function undoHold(act: Act, batch: string, by: string): Promise<readonly string[]> {
  const ids = await holds.undo(act.db, { batch, unit: act.unit, by, act: act.id })
  act.note(ids.map((id) => ({ event: 'report.hold-undone', subject: id })))
  return ids
}
