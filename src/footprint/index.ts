/** Follows the digital footprint: identifiers, graded addresses, links between reports, groups, likely countries. */
import type { Act } from '../custody/index.ts'
import type { Reading } from '../intake/contract.ts'
import type { Db } from '../store/index.ts'
import { countryOfAddress } from './address-country.io.ts'
import { gradeTraces } from './grades.ts'
import type { Graded, Jurisdiction, Trace } from './contract.ts'
import { graphs } from './graph.table.ts'
import { groupName, namesakesOf, weakestEdge } from './groups.ts'
import { identitiesOf } from './identities.ts'
import { jurisdictionsOf } from './jurisdiction.ts'
import { kinds } from './kinds/registry.ts'
import { isLinked, linkBatch, pairOf, regroup, weighPairs, type Linked } from './link.ts'
import { idOf, sightingsOf, type Sighting } from './sightings.ts'
import { groups, identifiers, jurisdictions, links, pairs, rejections, sightings, type Pair, type Silence } from './table.ts'
import { toldOf } from './tell.ts'
import { tracesOf } from './trace.ts'
import { bitsAt, THRESHOLD_BITS, type Weighed } from './weigh.ts'
import { told } from './word.table.ts'

export { groups, jurisdictions, links, unseenLinks, type Pair } from './table.ts'
export { graphs, tally } from './graph.table.ts'
export { Drawing, drawFans, fanOut, graphOf, type LinkGraph, type PersonHeld } from './graph.ts'
export { spanAround } from './span.ts'
export { partsWithout, restoreSplit, splitGroup } from './split.ts'
export { contradictionsOf, personaOf, type Persona } from './personas.ts'
export { formsSought, type SoughtForm } from './search.ts'
export { markOf, type ToldFact } from './tell.ts'
export { isUnspaced, numberOf, wordsKept, wordsOf } from './words.ts'
export { THRESHOLD_BITS } from './weigh.ts'
export type { Graded, Jurisdiction, Trace } from './contract.ts'

/** A report to be traced; `revised` when it was traced before in another version. */
export interface ToTrace {
  readonly id: string
  readonly reading: Reading
  readonly revised: boolean
}

/** What the footprint of one report is. `identities` are keys of people who can be told from others, by their ref. */
export interface Footprint {
  readonly id: string
  readonly traces: readonly Trace[]
  readonly graded: readonly Graded[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly identities: Readonly<Record<string, string>>
}

const foreseen = new WeakMap<Reading, Footprint>()

/** The footprint of one reading; pure but for the address-to-country table. The same reading is looked at once. */
export function footprintOf(id: string, reading: Reading): Footprint {
  const known = foreseen.get(reading)
  if (known?.id === id) return known
  const made = footprintNow(id, reading)
  foreseen.set(reading, made)
  return made
}

function footprintNow(id: string, reading: Reading): Footprint {
  const traces = tracesOf(reading, { reportId: id })
  const country = countryOfAddress()
  const graded = gradeTraces(traces, country)
  return { id, traces, graded, jurisdictions: jurisdictionsOf(reading, traces, graded, country), identities: identitiesOf(traces) }
}

/** Traces a batch: stores sightings, counts identifiers, links, regroups. Returns the footprints and whose links came or went. */
export async function trace(act: Act, batch: readonly ToTrace[]): Promise<Linked & { readonly footprints: readonly Footprint[] }> {
  const footprints = batch.map((b) => footprintOf(b.id, b.reading))
  const revised = batch.filter((b) => b.revised).map((b) => b.id)
  links.alone(act.db)
  const gone = revised.length === 0 ? [] : await sightings.remove(act.db, revised)
  const seen = footprints.flatMap((f) => sightingsOf(f.id, f.traces))
  sightings.add(act.db, seen)
  const grown = await identifiers.count(act.db, countsOf(seen), silence)
  const recounted = await identifiers.recount(act.db, [...new Set([...gone, ...grown])])
  const stepped = recounted.filter((r) => bitsAt(r.kind, 1_000, r.was) !== bitsAt(r.kind, 1_000, r.now))
  jurisdictions.put(act.db, footprints.map((f) => ({ id: f.id, ranked: f.jurisdictions })))
  // What fewer people hold now (a version dropped it) says more: pairs that it could not link before are weighed too.
  const rarer = await sightings.reportsOf(act.db, stepped.filter((r) => r.now < r.was).map((r) => r.id))
  const { touched } = await linkBatch(act, [...new Set([...batch.map((b) => b.id), ...rarer])], stepped.map((r) => r.id), silence)
  return { footprints, touched }
}

const silence: Silence = {
  kinds: kinds.flatMap((k) => [k.id, `${k.id}~`]), from: kinds.flatMap((k) => [k.weight.silentFrom, k.weight.silentFrom]),
}

function countsOf(seen: readonly Sighting[]): { id: string; kind: string; normal: string; reports: number }[] {
  const counts = new Map<string, { id: string; kind: string; normal: string; in: Set<string> }>()
  for (const s of seen) {
    const c = counts.get(s.identifier) ?? { id: s.identifier, kind: s.kind, normal: s.normal, in: new Set<string>() }
    c.in.add(s.report)
    counts.set(s.identifier, c)
  }
  return [...counts.values()].map((c) => ({ id: c.id, kind: c.kind, normal: c.normal, reports: c.in.size }))
}

/**
 * Forgets what stands of a report beside its sightings and links: what was said of its links, and identifiers that no other report holds. Called with
 * what the report held, after it was traced with nothing in it.
 */
export function forgetReport(act: Act, report: string, held: readonly string[]): void {
  rejections.removeOf(act.db, report)
  identifiers.removeUnheld(act.db, held)
}

/** A report whose words are to be kept: `signs` are the names of those that stand on it. */
export interface ToTell {
  readonly id: string
  readonly reading: Reading
  readonly signs: readonly string[]
}

/** Keeps what reports tell that they are found by; of those that tell the same as before nothing is written. */
export async function tell(act: Act, batch: readonly ToTell[]): Promise<void> {
  const before = new Map((await told.of(act.db, batch.map((b) => b.id))).map((k) => [k.id, JSON.stringify([k.words, k.facts])]))
  const fresh = batch.map((b) => toldOf(b.id, b.reading, footprintOf(b.id, b.reading).traces, b.signs))
    .filter((t) => before.get(t.id) !== JSON.stringify([[...t.words, ...t.marks], t.facts]))
  told.put(act.db, fresh, fresh.map((t) => t.id).filter((id) => before.has(id)))
}

/** Some reports of which no words are kept yet. */
export function untold(db: Db, limit: number): Promise<string[]> {
  return told.missing(db, limit)
}

/** Identifiers that a report holds, by their ids. */
export function heldBy(db: Db, report: string): Promise<readonly string[]> {
  return sightings.ofReport(db, report)
}

/** How many people hold each of these identifiers, as far as whoever `db` reads for may know; null for those that they may not. */
export async function holdersOf(db: Db, wanted: readonly { readonly kind: string; readonly value: string }[]): Promise<readonly (number | null)[]> {
  const ids = wanted.map((w) => idOf(w.kind, w.value))
  const found = new Map((await graphs.holders(db, ids)).map((h) => [h.id, h.holders]))
  return ids.map((id) => found.get(id) ?? null)
}

/** Whether two reports are linked, also where an officer rejected the link. */
export async function areLinked(db: Db, x: string, y: string): Promise<boolean> {
  return (await links.among(db, [pairOf(x, y)])).length > 0
}

/** Why two reports are linked, or why not: all that they share and what speaks against it, weighed now. */
export interface WhyLinked extends Weighed {
  readonly linked: boolean
  readonly threshold: number
  readonly rejected: { readonly by: string; readonly at: string; readonly reason: string } | null
}

/** Weighs two reports now. */
export async function whyLinked(db: Db, x: string, y: string): Promise<WhyLinked> {
  const pair = pairOf(x, y)
  const [weighed] = await weighPairs(db, [pair])
  if (weighed === undefined) throw new Error('a pair without a weight')
  const rejection = await rejections.of(db, pair)
  const rejected = rejection === null ? null : { by: rejection.by_name, at: rejection.at, reason: rejection.reason }
  const turned = x === pair.a ? weighed.because : weighed.because.map((p) => ({ ...p, persons: [p.persons[1], p.persons[0]] as const }))
  return { ...weighed, because: turned, linked: rejected === null && isLinked(weighed), threshold: THRESHOLD_BITS, rejected }
}

/** Reports that share weak evidence with this one without being linked, strongest first; at most `limit`. */
export async function weakNeighbours(db: Db, id: string, limit: number): Promise<{ id: string; weighed: Weighed }[]> {
  const near = await pairs.candidates(db, [id], silence, true)
  const weighed = await weighPairs(db, near)
  return weighed
    .filter((w) => !isLinked(w) && w.strength > 0)
    .sort((v, w) => w.strength - v.strength || (v.pair.a + v.pair.b < w.pair.a + w.pair.b ? -1 : 1))
    .slice(0, limit)
    .map((w) => ({ id: w.pair.a === id ? w.pair.b : w.pair.a, weighed: w }))
}

/** An officer rejects a link, or takes the rejection back; groups follow. Returns the two reports. */
export async function rejectLink(act: Act, x: string, y: string, by: string, reason: string): Promise<Pair> {
  const pair = pairOf(x, y)
  links.alone(act.db)
  rejections.put(act, pair, by, reason)
  act.note([{ event: 'link.rejected', subject: `${pair.a} ${pair.b}` }])
  await regroup(act.db, [], [pair])
  return pair
}

/** Takes a rejection back. */
export async function restoreLink(act: Act, x: string, y: string): Promise<Pair> {
  const pair = pairOf(x, y)
  links.alone(act.db)
  rejections.remove(act.db, pair)
  act.note([{ event: 'link.restored', subject: `${pair.a} ${pair.b}` }])
  const linked = await links.among(act.db, [pair])
  await regroup(act.db, linked, [])
  return pair
}

/**
 * The group of a report: its members and the weakest link that holds it together, as far as whoever `db` reads for sees them. Null when it stands
 * alone. A group that is named after a report out of their sight is called after the first member that they see.
 */
export async function groupOf(db: Db, id: string) {
  const [own] = await groups.of(db, [id])
  if (own === undefined) return null
  const members = (await groups.members(db, [own.group_id])).map((m) => m.report_id)
  const edges = (await links.of(db, members)).filter((l) => l.mine < l.other).map((l) => ({ a: l.mine, b: l.other, strength: l.strength }))
  const namesakes = namesakesOf(own.group_id)
  const known = (await groups.present(db, namesakes)).length === namesakes.length
  return { id: known ? own.group_id : groupName(members[0] ?? id), members, weakest: weakestEdge(edges) }
}
