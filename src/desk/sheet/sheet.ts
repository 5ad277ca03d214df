import type { z } from 'zod'
import { claimedAges, reviewedTalks } from '../../conversation/index.ts'
import { footprintOf, jurisdictions, links, unseenLinks, type Footprint } from '../../footprint/index.ts'
import { parts, problems, readings, reports, versions, type Reading } from '../../intake/index.ts'
import { considerReport } from '../../law/index.ts'
import { statuses, type FileFound } from '../../media/index.ts'
import { changes, confirmations, standings, whyNotHigher } from '../../triage/index.ts'
import type { House } from '../../way.ts'
import { contractStanding, type MayTell } from '../queue.ts'
import { movedRules } from '../report-text.ts'
import type { Sheet } from '../sheet-shapes.contract.ts'
import { beginning, placed, short, some, told, written } from './cut.ts'
import { fileCounts, filesShown } from './files.ts'
import { offencesShown } from './offences.ts'
import { attributeShown, identifiersShown, peopleShown, sidesOf } from './people.ts'
import { placesShown, zonesOf } from './places.ts'
import { talkShown } from './talks.ts'
import { timesShown } from './times.ts'

/** So much of each list stands on the first page. */
const MOST = {
  incidents: 20, people: 12, identifiers: 25, files: 12, times: 300, places: 100, talks: 8, links: 12, attributes: 20, problems: 20, sources: 100,
  versions: 12, moves: 20, zones: 4, linked: 64,
} as const

type Shown = z.input<typeof Sheet>
/** Which of these reports may be told of, and what is missing for the others. */
type Among = (ids: readonly string[]) => Promise<{ readonly may: ReadonlySet<string>; readonly missing: readonly string[] }>

/** A report read once, with what its page is made of. */
export interface Opened {
  readonly id: string
  readonly row: Awaited<ReturnType<typeof reports.byIds>>[number]
  readonly reading: Reading
  readonly footprint: Footprint
}

/** Reads a report; null when there is none. */
export async function opened({ store }: House, id: string): Promise<Opened | null> {
  const [[row], read] = await Promise.all([reports.byIds(store, [id]), readings(store, [id])])
  const reading = read.get(id)
  return row === undefined || reading === undefined ? null : { id, row, reading, footprint: footprintOf(id, reading) }
}

/** What the store has of a report beside its reading, asked for at once. */
async function storedOf({ store }: House, id: string) {
  const [standing, neighbours, linked, moved, latest, ranked, read, tellers, confirmed, askTheOwner] = await Promise.all([
    standings.of(store, [id]), links.neighbours(store, [id]), links.of(store, [id], MOST.linked), changes.of(store, id), versions.latest(store, id, MOST.versions),
    jurisdictions.of(store, [id]), problems.ofReport(store, id), parts.sources(store, id, MOST.sources), confirmations.of(store, id), unseenLinks.of(store, id),
  ])
  return { standing: standing.get(id), neighbours, linked, moved, latest, ranked: ranked.get(id) ?? [], read, tellers, confirmed, askTheOwner }
}

type Stored = Awaited<ReturnType<typeof storedOf>>

/** Links that may be told of, strongest first, with how many there are. */
async function nearOf({ store }: House, id: string, { standing, neighbours, linked }: Stored, among: Among) {
  const all = [...new Set(neighbours.map((n) => n.other))]
  const mentioned = [...all, ...standing?.triggers.map((t) => t.reportId) ?? []]
  const { may, missing } = await among(mentioned.filter((other) => other !== id))
  const mayTell: MayTell = (report) => report === id || may.has(report)
  const shown = linked.filter((l) => mayTell(l.other))
  const names = new Map((await reports.byIds(store, shown.slice(0, MOST.links).map((l) => l.other))).map((r) => [r.id, r.reference]))
  return {
    mayTell, missing, linked: all.filter(mayTell),
    links: {
      total: all.filter(mayTell).length,
      items: shown.slice(0, MOST.links).map((l) => ({
        id: l.other, reference: short(names.get(l.other)), strength: l.strength,
        because: l.pieces.because.slice(0, 6).map(({ kind, value, bits }) => ({ kind, value: beginning(value), bits })),
      })),
    },
  }
}

/** Why the report stands where it does and no higher, with the moves before. */
async function standingOf({ store, now }: House, id: string, { standing, moved }: Stored, near: Awaited<ReturnType<typeof nearOf>>) {
  const lacking = standing === undefined ? [] : await whyNotHigher(store, standing, { id, linked: near.linked, now })
  const shown = standing === undefined ? null : contractStanding(standing, near.mayTell)
  return {
    standing: shown === null ? null : {
      ...shown, triggers: shown.triggers.map((t, n) => ({
        ...t, value: typeof t.value === 'string' ? beginning(t.value, 400) : t.value, at: placed(t.at), of: t.elsewhere === true ? null : linkedOf(standing?.triggers[n]?.reportId, id),
      })),
    },
    gaps: [...standing?.gaps ?? standing?.completeness.missing.map((m) => m.field) ?? []],
    notHigher: lacking.map((n) => ({
      rule: n.rule, band: n.band, state: n.state, more: n.more, lacks: [...n.lacks], open: [...n.open],
      told: n.told.map((f) => ({ field: f.name, told: written(f) })),
    })),
    moves: {
      total: moved.length,
      items: moved.slice(-MOST.moves).toReversed().map((m) => ({
        at: m.at, version: m.version, before: bandOf(m.band_before), after: bandOf(m.band_after) ?? 'low' as const, rules: movedRules(m.because),
      })),
    },
    moveOf: new Map(moved.map((m) => [m.version, { before: bandOf(m.band_before), after: bandOf(m.band_after) ?? 'low' as const, rules: movedRules(m.because).map((r) => r.rule) }])),
  }
}

/** The linked report that a firing stands in; null for the report itself. */
const linkedOf = (reportId: string | undefined, id: string): string | null => (reportId === undefined || reportId === id ? null : reportId)

const BANDS = ['very-high', 'high', 'medium', 'low'] as const
const bandOf = (band: string | null): (typeof BANDS)[number] | null => BANDS.find((b) => b === band) ?? null

/** What the report says in counts. */
function saysOf({ reading, footprint }: Opened, events: Shown['times']['items']): Shown['says'] {
  const types = Map.groupBy(reading.incidents, (i) => i.type)
  const people = { suspect: 0, child: 0, reporter: 0, unknown: 0, none: 0 }
  for (const p of reading.people) people[p.role]++
  const moments = events.filter((e) => ['incident', 'turns', 'address', 'upload'].includes(e.kind)).flatMap((e) => e.when.instant ?? []).sort()
  return {
    incidents: [...types].map(([type, list]) => ({ type, count: list.length })), people, identifiers: footprint.traces.length, files: reading.evidence.length,
    talks: reading.conversations.length, turns: reading.conversations.reduce((n, c) => n + c.turns.length, 0), first: moments[0] ?? null, last: moments.at(-1) ?? null,
  }
}

/** People, identifiers, files, times, places, conversations, candidate offences: what the reading tells. */
async function contentsOf(
  house: House, open: Opened, { ranked, received, due }: { readonly ranked: Stored['ranked']; readonly received: readonly string[]; readonly due: ReadonlySet<string> },
) {
  const { id, row, reading, footprint } = open
  const [found, talks] = await Promise.all([statuses(house.store, house.media.matcher, [{ id, reading }]), reviewedTalks(house.store, house.talk, id, reading)])
  const known: readonly FileFound[] = found.get(id) ?? []
  const sideOf = sidesOf(reading.people)
  const events = timesShown(reading, { footprint, sideOf, received, due })
  const spots = placesShown(reading, footprint, known, sideOf)
  const law = await considerReport(house.store, id, { reading, receivedAt: row.received_at, talks, files: known, jurisdictions: ranked }, { on: house.now.slice(0, 10) })
  const grades = Map.groupBy(footprint.graded, (g) => g.grade)
  return {
    says: saysOf(open, events),
    incidents: some(reading.incidents, MOST.incidents, (i) => ({
      type: i.type, told: i.typeWritten === null ? null : written({ value: i.typeWritten, at: i.at }), platform: short(i.platform), when: told(i.when), at: placed(i.at),
    })),
    people: some(reading.people, MOST.people, peopleShown(id, footprint, claimedAges(talks))),
    identifiers: some(footprint.traces, MOST.identifiers, identifiersShown(footprint, sideOf)),
    addresses: [...grades].map(([grade, list]) => ({ grade, count: list.length })).sort((x, y) => (x.grade < y.grade ? -1 : 1)),
    files: some(reading.evidence, MOST.files, filesShown(known)), fileCounts: fileCounts(reading.evidence, known),
    times: { items: events.slice(0, MOST.times), total: events.length }, places: { items: spots.slice(0, MOST.places), total: spots.length },
    talks: some(talks, MOST.talks, (talk, n) => talkShown(talk, n, sideOf)),
    attributes: some(reading.attributes, MOST.attributes, attributeShown), kept: reading.kept.length, law: offencesShown(law),
  }
}

/** The first page of a report; bounded however large the report is. */
export async function sheetOf(house: House, open: Opened, among: Among) {
  const { id, row, reading } = open
  const stored = await storedOf(house, id)
  const { standing, latest, ranked, tellers, confirmed, askTheOwner } = stored
  const due = new Set(standing?.triggers.filter((t) => t.band === 'very-high' && t.reportId === id).map((t) => t.at))
  const [near, contents] = await Promise.all([nearOf(house, id, stored, among), contentsOf(house, open, { ranked, received: latest.map((v) => v.received_at), due })])
  const { moveOf, ...stands } = await standingOf(house, id, stored, near)
  const read = stored.read.map(({ file, code, message }) => ({ file: placed(file), code, message: beginning(message, 400) }))
  return {
    id, reference: short(row.reference), source: { kind: row.source_kind, name: short(row.source_name) }, format: row.format, version: row.version,
    receivedAt: row.received_at, changedAt: row.changed_at, sentAt: told(reading.sentAt), ...stands, ...contents,
    confirmed,
    zones: zonesOf(ranked.slice(0, MOST.zones).map((j) => j.code)), jurisdictions: [...ranked], links: near.links,
    askTheOwner, purposeMissing: near.missing,
    problems: some(read, MOST.problems, (p) => p),
    sources: { total: tellers[0]?.total ?? 0, items: tellers.map((s) => ({ file: beginning(s.path, 600), sha256: s.sha256, format: s.format, since: s.since })) },
    versions: {
      total: latest[0]?.total ?? 0,
      items: latest.map((v) => ({ version: v.version, receivedAt: v.received_at, changes: v.changes, move: moveOf.get(v.version) ?? null })),
    },
  }
}
