import { claimedAges, decoyOf, reviewedTalks, type HeardTalk } from '../conversation/index.ts'
import { footprintOf, groupOf, jurisdictions, links, personaOf, weakNeighbours, type Footprint, type Persona } from '../footprint/index.ts'
import type { Attribute } from '../intake/contract.ts'
import { files, problems, readings, reports, versions, type Reading } from '../intake/index.ts'
import { considerReport } from '../law/index.ts'
import { isUsable, statuses, type FileFound } from '../media/index.ts'
import type { House } from '../way.ts'
import { changes, standings, type Standing } from '../triage/index.ts'
import { contractStanding, type MayTell } from './queue.ts'
import { inARow } from './talk-view.ts'

/** Weak neighbours listed beside the links. */
const WEAK_LISTED = 20

/** Several children: three or more. */
const SEVERAL = 3

/** Which of these reports may be told of to whoever asks. */
export type Among = (ids: readonly string[]) => Promise<ReadonlySet<string>>

/** Links, weak neighbours and group of a report, and which of all the reports in them may be told of. */
async function around({ store }: House, id: string, standing: Standing | undefined, among: Among | null) {
  const all = { links: await links.of(store, [id]), weak: await weakNeighbours(store, id, WEAK_LISTED), group: await groupOf(store, id) }
  const mentioned = [
    ...all.links.map((l) => l.other), ...all.weak.map((w) => w.id), ...all.group?.members ?? [], ...standing?.triggers.map((t) => t.reportId) ?? [],
  ]
  const told = among === null ? null : await among(mentioned)
  const mayTell: MayTell = (report) => report === id || told === null || told.has(report)
  return {
    mayTell, links: all.links.filter((l) => mayTell(l.other)), weak: all.weak.filter((w) => mayTell(w.id)),
    group: all.group === null ? null : toldGroup(id, all.group, mayTell),
  }
}

type Group = NonNullable<Awaited<ReturnType<typeof groupOf>>>

/** A group without the reports that may not be told of; none when nothing is left beside the report itself. */
function toldGroup(id: string, { id: name, members, weakest }: Group, mayTell: MayTell): Group | null {
  const told = members.filter(mayTell)
  if (told.length === members.length) return { id: name, members, weakest }
  if (told.length < 2) return null
  return { id: mayTell(name) ? name : id, members: told, weakest: weakest !== null && mayTell(weakest.a) && mayTell(weakest.b) ? weakest : null }
}

/** The whole report, in the shape of the command line's contract, with its group, personas and fan-out beside it. */
export function reportView(doors: House, id: string): Promise<object | null> {
  return composeReport(doors, id)
}

/** The same with its fields. With `among`, other reports are told of only as far as it says. */
export async function composeReport(doors: House, id: string, among: Among | null = null) {
  const { store } = doors
  const [row] = await reports.byIds(store, [id])
  const reading = (await readings(store, [id])).get(id)
  if (row === undefined || reading === undefined) return null
  const footprint = footprintOf(id, reading)
  const known = (await statuses(store, doors.media.matcher, [{ id, reading }])).get(id) ?? []
  const standing = (await standings.of(store, [id])).get(id)
  const talks = await reviewedTalks(store, doors.talk, id, reading)
  const ranked = (await jurisdictions.of(store, [id])).get(id) ?? []
  const near = await around(doors, id, standing, among)
  const lawful = await lawOf(doors, id, { reading, talks, files: known, jurisdictions: ranked, receivedAt: row.received_at })
  return {
    id, reference: row.reference, source: { kind: row.source_kind, name: row.source_name }, format: row.format,
    files: (await files.of(store, [id])).get(id) ?? [],
    versions: await versionsOf(doors, id),
    incidents: reading.incidents.map((i) => ({
      type: i.typeWritten ?? i.type, at: i.when, description: i.description, platform: i.platform, place: i.at,
    })),
    people: peopleOf(reading),
    identifiers: identifiersOf(footprint),
    evidence: evidenceOf(reading, known),
    conversations: reading.conversations.map((c) => ({
      service: c.service, title: c.title, participants: c.participants.map((p) => p.name),
      turns: c.turns.map((t, turn) => ({ turn, by: t.by, at: t.when, text: t.text, place: t.at })),
    })),
    ...signsOf(reading, talks),
    standing: standing === undefined ? null : contractStanding(standing, near.mayTell),
    links: near.links.map((l) => ({
      id: l.other, strength: l.strength, because: l.pieces.because.map(({ kind, value, bits }) => ({ kind, value, bits })), against: l.pieces.against,
    })),
    weak: near.weak.map((w) => ({
      id: w.id, strength: w.weighed.strength, because: w.weighed.because.map(({ kind, value, bits }) => ({ kind, value, bits })),
    })),
    ...lawful,
    problems: (await problems.ofReport(store, id)).map(({ file, code, message }) => ({ file, code, message })),
    jurisdictions: ranked,
    attributes: reading.attributes.map((a) => ({ name: a.name, value: a.value, place: a.at })),
    kept: reading.kept,
    moves: (await changes.of(store, id)).map((m) => ({
      at: m.at, version: m.version, before: m.band_before, after: m.band_after, because: m.because,
    })),
    group: near.group,
    ...(await personasOf(doors, reading, footprint, { id, linked: near.links })),
  }
}

/** Candidate offences, label and duties; the facts themselves stand under `sterna law facts`. */
async function lawOf({ store, now }: House, id: string, found: Parameters<typeof considerReport>[2]) {
  const { offences, label, duties, acts, ...law } = await considerReport(store, id, found, { on: now.slice(0, 10) })
  return {
    offences, label, duties,
    law: {
      ...law,
      acts: acts.map(({ act, date, actor, victim, kinds }) => ({ act, date, actor: actor?.name ?? null, victim: victim?.name ?? null, kinds })),
    },
  }
}

/** Signs of every conversation with the number of the conversation, and who did what first in each. */
function signsOf(reading: Reading, talks: readonly HeardTalk[]) {
  return {
    signs: talks.flatMap((t, talk) => t.signs.map((sign) => ({ talk, ...sign }))),
    ledgers: talks.map((t, talk) => ({ talk, written: t.source.written, ...inARow([t], { decoy: decoyOf([reading], [t]) }).ledger })),
  }
}

/** The versions of a report with what changed in each, and why the standing moved by it. */
export async function versionsOf({ store }: House, id: string) {
  const moves = await changes.of(store, id)
  return (await versions.of(store, id)).map((v) => ({
    version: v.version, receivedAt: v.received_at, changes: v.changes,
    movedBecause: moves.find((m) => m.act_id === v.act_id && m.version === v.version)?.because ?? null,
  }))
}

function peopleOf(reading: Reading) {
  return reading.people.map((p) => ({
    ref: p.ref, role: p.role, names: p.names.map((n) => n.value), birthDate: p.birthDate?.value ?? null, age: p.age?.value ?? null,
    relation: p.relation?.value ?? null,
    accounts: p.accounts.map((a) => ({ service: a.service, names: a.names.map((n) => n.value), ids: a.ids.map((i) => i.value) })),
    attributes: p.attributes.map((a) => ({ name: a.name, value: a.value, place: a.at })),
    localities: p.localities.map((l) => ({ kind: l.kind, value: l.value, country: l.country ?? null, place: l.at })),
    place: p.at,
  }))
}

function identifiersOf(footprint: Footprint) {
  const grades = new Map(footprint.graded.map((g) => [g.trace, g]))
  return footprint.traces.map((t) => {
    const graded = grades.get(t)
    return {
      kind: t.kind, written: t.written, normal: t.normal, person: t.person, at: t.when, place: t.at, from: t.from,
      ...(t.note === null ? {} : { note: t.note }),
      ...(graded === undefined ? {} : { grade: graded.grade, gradeBecause: graded.because }),
    }
  })
}

function evidenceOf(reading: Reading, known: readonly FileFound[]) {
  return reading.evidence.map((e, n) => ({
    name: e.name, hashes: Object.fromEntries(e.hashes.map((h) => [h.algorithm.toLowerCase(), h.value])), viewedByProvider: e.viewedByProvider,
    annotations: e.annotations.filter((a) => a.value !== false && a.value !== null).map((a) => String(a.value)),
    classification: e.classification, relevance: e.relevance, known: known[n]?.known ?? 'unknown', place: e.at, ...foundIn(known[n]),
  }))
}

/** Why a file is known (or what was set aside), and what it gives away itself when it is here. */
function foundIn(file: FileFound | undefined) {
  if (file === undefined) return {}
  const hits = file.hits.map((h) => ({ set: h.set, kind: h.kind, distance: h.distance, scheme: h.scheme, category: h.category, used: isUsable(h) }))
  return {
    ...(hits.length === 0 ? {} : { hits: [...new Map(hits.map((h) => [JSON.stringify(h), h])).values()] }),
    ...(file.sha256 === null ? {} : { content: file.sha256 }),
    ...(file.revealed.length === 0 ? {} : { revealed: file.revealed.map((r) => ({ kind: r.kind, name: r.name, value: r.value, place: r.at })) }),
  }
}

/** The reading with the ages that its people tell of themselves in conversations, as claims of theirs. */
export async function withClaims({ store, talk }: House, id: string, reading: Reading): Promise<Reading> {
  const claims = claimedAges(await reviewedTalks(store, talk, id, reading))
  if (claims.size === 0) return reading
  const claimed = (ref: string): Attribute[] => (claims.get(ref) ?? []).map(({ age, at }) => ({ name: 'claimed-age', value: age, at }))
  return { ...reading, people: reading.people.map((p) => ({ ...p, attributes: [...p.attributes, ...claimed(p.ref)] })) }
}

/** A report and its links that may be told of. */
interface Linked {
  readonly id: string
  readonly linked: Awaited<ReturnType<typeof links.of>>
}

/**
 * People of linked reports who share identifiers with people of this one, with their contradictions; and one account that approaches several
 * children.
 */
async function personasOf(doors: House, plain: Reading, own: Footprint, { id, linked }: Linked) {
  const { store } = doors
  const others = new Map<string, Reading>()
  for (const [other, theirs] of await readings(store, linked.map((l) => l.other))) others.set(other, await withClaims(doors, other, theirs))
  const reading = await withClaims(doors, id, plain)
  const personas: Persona[] = []
  const fanOut: { person: string; children: number; identities: string[] }[] = []
  for (const person of reading.people.filter((p) => p.role === 'suspect' || p.role === 'unknown')) {
    const same = linked.flatMap((l) => l.pieces.because.flatMap((piece) => {
      const [mine, theirs] = id < l.other ? piece.persons : [piece.persons[1], piece.persons[0]]
      const found = others.get(l.other)?.people.find((p) => p.ref === theirs)
      return piece.kind === 'child' || piece.weak || mine !== person.ref || found === undefined ? [] : [{ reportId: l.other, person: found }]
    }))
    const identities = [{ reportId: id, person }, ...new Map(same.map((s) => [`${s.reportId} ${s.person.ref}`, s])).values()]
    const persona = personaOf(identities)
    if (persona !== null) personas.push(persona)
    const children = childrenOf([{ id, footprint: own, reading }, ...[...new Set(same.map((s) => s.reportId))].flatMap((other) => {
      const theirs = others.get(other)
      return theirs === undefined ? [] : [{ id: other, reading: theirs, footprint: footprintOf(other, theirs) }]
    })])
    if (children.length >= SEVERAL) fanOut.push({ person: person.ref, children: children.length, identities: children })
  }
  return { personas, fanOut }
}

function childrenOf(told: readonly { readonly id: string; readonly reading: Reading; readonly footprint: Footprint }[]): string[] {
  return [...new Set(told.flatMap(({ reading, footprint }) =>
    reading.people.filter((p) => p.role === 'child').flatMap((p) => footprint.identities[p.ref] ?? [])))].sort()
}
