import type { z } from 'zod'
import { markOf, numberOf, wordsKept, type ToldFact } from '../footprint/index.ts'
import { reports } from '../intake/index.ts'
import { findOffences, languageOf } from '../law/index.ts'
import { bands } from '../triage/index.ts'
import type { House } from '../way.ts'
import { route, type Asking, type Route } from './asking.ts'
import { readBox, type BoxRead } from './search-read.ts'
import { searchContract, type searchGroups } from './search.contract.ts'
import { searching, type WordSought } from './search.table.ts'
import { desk } from './table.ts'

type Input = z.output<typeof searchContract.searchAll.input>
type Output = z.input<typeof searchContract.searchAll.output>
type Hit = Output['groups'][number]['hits'][number]
type Matched = Hit['matched'][number]
type GroupName = Output['groups'][number]['group']
type Owners = NonNullable<Output['groups'][number]['askTheOwner']>

/** So many reports of a question are put in order; beyond that it is to be narrowed. */
const MOST_FOUND = 1_000
/** Sightings of identifiers that are looked at. */
const MOST_HOLDERS = 500
/** Reports out of sight are counted so far in each unit. */
const MOST_UNSEEN = 200
/** Of one report so many places are told. */
const MOST_MATCHED = 6

/** Kinds that nearly any text can be read as: told of only where something was found. */
const LOOSE: ReadonlySet<string> = new Set(['handle', 'user-id', 'person-name', 'school', 'place', 'device', 'payment'])

/** Reports that a group found. `matched`: what the store told of the match beside the words. */
interface Found {
  readonly ids: readonly string[]
  readonly more: boolean
  readonly matched: ReadonlyMap<string, readonly Matched[]>
}

/** What the house found in the unit of whoever asks, in the order of the queue: which of it they see is asked afterwards. */
interface Candidates {
  readonly words: readonly string[]
  readonly marks: readonly string[]
}

async function candidatesOf({ house: { store }, actor: { unit } }: Asking, { words, marks }: BoxRead, { group }: Input): Promise<Candidates> {
  return {
    words: isAsked(group, 'words') ? await searching.holding(store, unit, words, MOST_FOUND + 1) : [],
    marks: isAsked(group, 'marks') ? await searching.marked(store, unit, marks, MOST_FOUND + 1) : [],
  }
}

const put = (map: Map<string, Matched[]>, id: string, matched: Matched): void => void map.set(id, [...map.get(id) ?? [], matched])

/** Of candidates those that the reader sees, in the same order. */
async function seenOf(seen: House, ids: readonly string[]): Promise<Found> {
  const among = await desk.among(seen.store, ids)
  return { ids: ids.filter((id) => among.has(id)).slice(0, MOST_FOUND), more: ids.length > MOST_FOUND, matched: new Map() }
}

async function holdersOf(seen: House, { forms }: BoxRead): Promise<Found> {
  const byId = new Map(forms.map((f) => [f.id, f]))
  const holders = await desk.holders(seen.store, [...byId.keys()], MOST_HOLDERS + 1)
  const matched = new Map<string, Matched[]>()
  for (const { report_id: id, identifier, role } of holders) {
    const form = byId.get(identifier)
    if (form !== undefined) put(matched, id, { kind: 'identifier', name: form.kind, value: form.normal, role, at: null, exact: form.exact })
  }
  return { ids: await searching.ordered(seen.store, [...matched.keys()]), more: holders.length > MOST_HOLDERS, matched }
}

async function referredOf(seen: House, { typed }: Input): Promise<Found> {
  const ids = await searching.ordered(seen.store, await reports.find(seen.store, typed))
  const byId = (id: string): Matched[] => (id.startsWith(typed.toLowerCase()) ? [{ kind: 'id', name: null, value: id, role: null, at: null, exact: true }] : [])
  return { ids, more: false, matched: new Map(ids.map((id) => [id, byId(id)])) }
}

/** The reports of a group as whoever asks sees them. */
function foundIn(name: GroupName, seen: House, box: BoxRead, input: Input, candidates: Candidates): Promise<Found> {
  if (name === 'identifiers') return holdersOf(seen, box)
  return name === 'references' ? referredOf(seen, input) : seenOf(seen, candidates[name])
}

/** Places in a report whose words hold one that is looked for. */
function placesOf(facts: readonly ToldFact[], words: readonly WordSought[]): Matched[] {
  const holds = (has: readonly string[], { word, begins }: WordSought): boolean => has.some((w) => (begins ? w.startsWith(word) : w === word))
  return facts.filter((f) => f.kind !== 'identifier').flatMap((f): Matched[] => {
    const has = [...wordsKept(f.value), ...(f.kind === 'reference' ? [numberOf(f.value)] : [])]
    const n = words.filter((w) => holds(has, w)).length
    return n === 0 ? [] : [{ kind: f.kind, name: f.name, value: f.value, role: f.role, at: f.at, exact: n === words.length }]
  }).toSorted((a, b) => Number(b.exact) - Number(a.exact)).slice(0, MOST_MATCHED)
}

function markedOf(words: readonly string[], marks: readonly string[]): Matched[] {
  return marks.filter((m) => words.includes(m)).slice(0, MOST_MATCHED).map((m): Matched => {
    const isSign = m.startsWith(markOf('sign', ''))
    return { kind: isSign ? 'sign' : 'attribute', name: m.slice(m.indexOf(':') + 1), value: null, role: null, at: null, exact: true }
  })
}

type Line = Awaited<ReturnType<typeof searching.lines>>[number]
type Kept = Awaited<ReturnType<typeof searching.told>>[number]

/** What matched in a report, with its places. */
function matchedIn(name: GroupName, id: string, kept: Kept | undefined, found: Found, box: BoxRead): Matched[] {
  const compared = found.matched.get(id) ?? []
  const facts = kept?.facts ?? []
  if (name === 'words') return placesOf(facts, box.words)
  if (name === 'marks') return markedOf(kept?.words ?? [], box.marks)
  return name === 'identifiers' ? writtenIn(facts, box.forms, compared) : [...compared, ...referenceIn(facts, box.reference)]
}

/** A report as a line. `withheld`: its case, when no purpose is stated for it yet; then only the standing is told. */
function hitOf(l: Line, matched: readonly Matched[], withheld: string | null): Hit {
  const line = { id: l.id, receivedAt: l.received_at, band: l.band === null ? null : bands[l.band] ?? null, rule: l.rule, held: l.held, withheld }
  if (withheld !== null) return { ...line, reference: null, source: { kind: l.source_kind, name: null }, matched: [] }
  return { ...line, reference: l.reference, source: { kind: l.source_kind, name: l.source_name }, matched: matched.slice(0, MOST_MATCHED) }
}

/** A page of what a group found, as lines with what matched. Nothing is told of reports of a case before a purpose is stated for it. */
async function page(seen: House, asking: Asking, name: GroupName, found: Found, box: BoxRead, from: number, limit: number) {
  const lines = await searching.lines(seen.store, found.ids.slice(from, from + limit))
  const ids = lines.map((l) => l.id)
  const told = new Map((await searching.told(seen.store, ids)).map((t) => [t.id, t]))
  const withheld = new Map((await desk.purposed(seen.store, asking.actor, ids)).filter((p) => !p.stated).map((p) => [p.id, p.in_case]))
  const hits = lines.map((l) => hitOf(l, matchedIn(name, l.id, told.get(l.id), found, box), withheld.get(l.id) ?? null))
  return { hits, next: from + limit < found.ids.length ? from + limit : null }
}

/** Identifiers as a report writes them, with their places; as they are compared where the report keeps more of them than are told. */
function writtenIn(facts: readonly ToldFact[], forms: BoxRead['forms'], compared: readonly Matched[]): Matched[] {
  const exact = new Map(forms.map((f) => [f.id, f.exact]))
  const written = facts.flatMap((f): Matched[] => {
    const isExact = f.form === undefined ? undefined : exact.get(f.form)
    return isExact === undefined ? [] : [{ kind: 'identifier', name: f.name, value: f.value, role: f.role, at: f.at, exact: isExact }]
  })
  return written.length > 0 ? written : [...compared]
}

function referenceIn(facts: readonly ToldFact[], wanted: string): Matched[] {
  return facts.filter((f) => f.kind === 'reference' && wanted !== '' && numberOf(f.value) === wanted)
    .map((f): Matched => ({ kind: 'reference', name: null, value: f.value, role: null, at: null, exact: true }))
}

/** Of reports out of sight only how many, and whom to ask; null when the question is too wide to count them. Asked by the house. */
async function ownersOf({ house }: Asking, name: GroupName, found: Found, box: BoxRead, { typed }: Input): Promise<Owners | null> {
  if (found.more) return null
  const { store } = house
  if (name === 'identifiers') {
    const rows = await desk.unseenHolders(store, box.forms.map((f) => f.id), found.ids)
    const names = await searching.unitNames(store, rows.map((r) => r.unit))
    return rows.map((r) => ({ ...r, name: names.get(r.unit) ?? r.unit, atLeast: false }))
  }
  if (name === 'references') return (await searching.unseenReferred(store, typed, found.ids)).map((r) => ({ ...r, atLeast: false }))
  if (name === 'marks') return []
  // Only of whole words, so that nobody spells out a name that they may not see letter by letter.
  const rows = await searching.unseenHolding(store, box.words.map((w) => w.word), found.ids, MOST_UNSEEN)
  return rows.map((r) => ({ ...r, atLeast: r.reports >= MOST_UNSEEN }))
}

const GROUPS: readonly GroupName[] = ['references', 'identifiers', 'words', 'marks']

async function groupOf(asking: Asking, seen: House, name: GroupName, box: BoxRead, input: Input, candidates: Candidates) {
  const found = await foundIn(name, seen, box, input, candidates)
  const { hits, next } = await page(seen, asking, name, found, box, input.from, input.limit)
  return { found, told: { group: name, hits, total: found.ids.length, more: found.more, next } }
}

/** What the box was read as: ways that nearly any text can be read in are told only where they found something. */
function readingOf(box: BoxRead, found: ReadonlySet<string>): Output['read'] {
  return {
    identifiers: box.forms.filter((f) => found.has(f.kind) || (!LOOSE.has(f.kind) && f.exact && !f.assumed))
      .map(({ kind, normal, country, exact, assumed }) => ({ kind, normal, country, exact, assumed })).slice(0, 20),
    needsCountry: box.needsCountry, reference: box.reference !== '', id: box.isId,
    words: box.words.map((w) => w.word), short: [...box.short], begins: box.words.find((w) => w.begins)?.word ?? null,
  }
}

function offencesOf(box: BoxRead, { group, from, limit }: Input): Output['offences'] {
  const found = group === undefined || group === 'offences' ? findOffences(box.words.map((w) => w.word)) : []
  const at = group === 'offences' ? from : 0
  const hits = found.slice(at, at + limit).map((o) => ({
    offence: o.id, jurisdiction: o.jurisdiction, language: languageOf(o.jurisdiction), statute: o.act, provision: o.provision, title: o.title, inForceFrom: o.inForceFrom, inForceTo: o.inForceTo,
    commencementUnverified: o.inForceStatus === 'enacted-commencement-unverified', verified: o.verified,
  }))
  return { hits, total: found.length, next: at + hits.length < found.length ? at + limit : null }
}

const isAsked = (group: (typeof searchGroups)[number] | undefined, name: GroupName): boolean => group === undefined || group === name

/** Handler of the box. */
export const searchRoutes: readonly Route[] = [
  route(searchContract.searchAll, async (asking, input) => {
    const box = readBox(input.typed, input)
    const names = GROUPS.filter((name) => isAsked(input.group, name))
    const candidates = await candidatesOf(asking, box, input)
    const groups = await asking.see(async (seen) => {
      const made: Awaited<ReturnType<typeof groupOf>>[] = []
      for (const name of names) made.push(await groupOf(asking, seen, name, box, input, candidates))
      return made
    })
    const told: Output['groups'] = []
    for (const { found, told: group } of groups) told.push({ ...group, askTheOwner: await ownersOf(asking, group.group, found, box, input) })
    const shown = told.flatMap((g) => g.hits)
    const kinds = new Set(shown.flatMap((h) => h.matched.flatMap((m) => (m.kind === 'identifier' && m.name !== null ? [m.name] : []))))
    return { answer: { read: readingOf(box, kinds), groups: told, offences: offencesOf(box, input) }, about: shown.map((h) => h.id) }
  }),
]
