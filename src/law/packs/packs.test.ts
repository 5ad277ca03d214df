import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { COMMENCEMENT_UNVERIFIED, Pack, type Element, type Test } from '../contract.ts'
import { factKind } from '../fact-names.ts'
import { verifiedState } from '../verified.ts'
import { allPacks, packIdOf, packIds, packIdsOf, packOf } from './registry.ts'

const packs = allPacks()
const offences = packs.flatMap((p) => p.offences)
const elements = offences.flatMap((o) => o.elements)

function days(from: string | null | undefined, to: string | null | undefined): boolean {
  return [from, to].every((d) => d == null || realDay(d)) && (from == null || to == null || from <= to)
}

function realDay(day: string): boolean {
  const read = new Date(`${day}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day)
}

test('every file of the folder is a pack of the registry, under its own name, and survives JSON', () => {
  expect(readdirSync(import.meta.dirname).filter((n) => n.endsWith('.json')).map((n) => n.replace('.json', '')).sort()).toEqual([...packIds].sort())
  for (const pack of packs) {
    expect(packOf(pack.jurisdiction as typeof packIds[number])).toBe(pack)
    expect(Pack.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack)
  }
})

test('parsing loses nothing of a file', () => {
  for (const id of packIds) expect(packOf(id), id).toEqual(JSON.parse(readFileSync(join(import.meta.dirname, `${id}.json`), 'utf8')))
})

test('188 offences in 17 jurisdictions; every id stands once', () => {
  expect(packs).toHaveLength(17)
  expect(offences).toHaveLength(188)
  for (const ids of [
    offences.map((o) => o.id), elements.map((e) => e.id), packs.flatMap((p) => p.duties.map((d) => d.id)),
  ]) expect(new Set(ids).size).toBe(ids.length)
  for (const pack of packs) for (const offence of pack.offences) expect(offence.jurisdiction).toBe(pack.jurisdiction)
  for (const offence of offences) for (const element of offence.elements) expect(element.id.startsWith(`${offence.id}.`), element.id).toBe(true)
})

test('every offence and duty shows its source, the day it was checked, and how far', () => {
  for (const o of offences) {
    expect(o.sourceUrl, o.id).toMatch(/^https:\/\/[\w.-]+\//)
    expect(realDay(o.checkedOn), o.id).toBe(true)
    expect(['yes', 'partly', 'no'], o.id).toContain(verifiedState(o.verified))
  }
  for (const d of packs.flatMap((p) => p.duties)) {
    expect(d.source.length, d.id).toBeGreaterThan(5)
    expect(realDay(d.checkedOn), d.id).toBe(true)
  }
})

test('days are real and windows in order', () => {
  for (const o of offences) {
    expect(days(o.inForceFrom, o.inForceTo), o.id).toBe(true)
    for (const span of [...o.penaltyHistory ?? [], ...o.timeLimits ?? []]) expect(days(span.from, span.to), o.id).toBe(true)
    for (const e of o.elements) expect(days(e.from === COMMENCEMENT_UNVERIFIED ? null : e.from, e.to), e.id).toBe(true)
    for (const a of [...o.amendments.map((x) => x.date), ...o.commencementCandidates ?? []]) expect(realDay(a), `${o.id} ${a}`).toBe(true)
  }
  for (const d of packs.flatMap((p) => p.duties)) expect(days(d.from, d.to), d.id).toBe(true)
})

/** What an operator can compare: numbers and dates by size, lists by member. */
function valueFits({ op, value }: Test): boolean {
  if (op === '<' || op === '<=' || op === '>' || op === '>=') return typeof value === 'number'
  if (op === 'between') return Array.isArray(value) && value.length === 2 && value.every((v) => typeof v === 'number')
    && Number(value[0]) <= Number(value[1])
  if (op === 'anyOf') return Array.isArray(value) && value.length > 0
  return op === 'includes' ? typeof value === 'string' : typeof value === 'boolean' || typeof value === 'string'
}

test('every test asks a known fact a question that fits', () => {
  const asked = elements.flatMap((e) => [e.test, e.notRequiredIf].filter((t) => t !== undefined).map((t) => ({ id: e.id, t })))
  expect(new Set(asked.map(({ t }) => t.fact)).size).toBe(162)
  for (const { id, t } of asked) {
    expect(factKind(t.fact), `${id} ${t.fact}`).toBeDefined()
    expect(valueFits(t), `${id} ${JSON.stringify(t)}`).toBe(true)
  }
})

test('a nexus names a pack, and every offence has an element that can be tested', () => {
  for (const e of elements) if (e.test?.fact === 'place.nexus') expect(packIds, e.id).toContain(e.test.value)
  for (const o of offences) expect(o.elements.some((e) => e.test !== undefined && e.kind !== 'defence'), o.id).toBe(true)
})

test('states of offences agree with their days, and penalties follow each other', () => {
  for (const o of offences.filter((x) => x.inForceStatus === 'enacted-commencement-unverified')) expect(o.inForceFrom, o.id).toBe(null)
  for (const o of offences.filter((x) => x.inForceStatus === 'repealed')) expect(o.inForceTo, o.id).not.toBe(null)
  for (const o of offences) {
    const [first, ...later] = o.penaltyHistory ?? []
    let before = first
    for (const span of later) {
      expect((before?.to ?? '9999') < (span.from ?? ''), o.id).toBe(true)
      before = span
    }
  }
})

test('alternatives are at least two', () => {
  for (const o of offences) {
    const groups = new Map<string, Element[]>()
    for (const e of o.elements) if (e.alt !== undefined) groups.set(e.alt, [...groups.get(e.alt) ?? [], e])
    for (const [name, members] of groups) expect(members.length, `${o.id} ${name}`).toBeGreaterThan(1)
  }
})

test('names of countries, parts and ISO codes lead to packs', () => {
  const one: readonly (readonly [string, string | null])[] = [
    ['england', 'england-wales'], ['Wales', 'england-wales'], ['GB-ENG', 'england-wales'], ['gb_wls', 'england-wales'],
    [' England and Wales ', 'england-wales'], ['DE', 'germany'],
    ['GB-SCT', 'scotland'], ['GB-NIR', 'northern-ireland'], ['US', 'united-states-federal'], ['GB', null], ['COE', null], ['atlantis', null],
    ['', null], ['__proto__', null], ['constructor', null],
  ]
  for (const [name, id] of one) expect(packIdOf(name), name).toBe(id)
  expect(packIdsOf('GB')).toEqual(['england-wales', 'northern-ireland', 'scotland'])
  for (const pack of packs) {
    expect(packIdOf(pack.jurisdiction)).toBe(pack.jurisdiction)
    for (const code of [pack.isoCountry, ...[pack.isoSubdivision ?? []].flat()]) expect(packIdsOf(code), code).toContain(pack.jurisdiction)
  }
})

const VERBATIM = new Set([
  'id', 'title', 'provision', 'act', 'instrument', 'term', 'name', 'source', 'sourceUrl', 'officialUrl', 'url', 'verified', 'tags', 'item',
])
const AVOID = /child porn|kiddy|child prostitut|prostitut|child sex touris|juvenile sex offender|sextort|self-generated|promiscu|streetwise|lifestyle choice|paedophile|punter|vigilante|willing/i

/** Text of our own in a pack: what is not a title or a name, without what is quoted. */
function* ownText(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') { if (!VERBATIM.has(key)) yield value.replace(/"[^"]*"/g, '') }
  else if (Array.isArray(value)) for (const v of value) yield* ownText(v, key)
  else if (typeof value === 'object' && value !== null) for (const [k, v] of Object.entries(value)) yield* ownText(v, k)
}

test('our own text keeps to the words of the house; only titles and quotations do not', () => {
  for (const pack of packs) for (const text of ownText(pack)) expect(text).not.toMatch(AVOID)
})

test('no pack tells of our machines', () => {
  for (const pack of packs) expect(JSON.stringify(pack)).not.toMatch(/\/work\b|\bshared\/|file:\/\/|\bseed\b/i)
})

test('the page on law counts what the packs hold', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'law.md'), 'utf8')
  const rows = packs.map((p) => {
    const state = (s: string): number => p.offences.filter((o) => verifiedState(o.verified) === s).length
    const waiting = p.offences.filter((o) => o.inForceStatus === 'enacted-commencement-unverified').length
    return `| \`${p.jurisdiction}\` | ${p.name} | ${p.offences.length} | ${state('yes')} | ${state('partly')} | ${state('no')} | ${waiting} | ${p.duties.length} |`
  })
  expect(page).toContain(`\n${rows.join('\n')}\n`)
})

test('what stands in a language of its own keeps its marks', () => {
  const lost = /\b(?:Codigo|Ley Organica|Fiscalia|Policia|[Pp]ornografia infantil|[Ee]xplotacion|delits?|reclusion criminelle|[Pp]edocriminalite|allmant|atal|traffa|Aklagar\w*|Coimisiun|Landeskriminalamter)\b/g
  expect(packs.flatMap((p) => [...JSON.stringify(p).matchAll(lost)].map((m) => `${p.jurisdiction}: ${m[0]}`))).toEqual([])
})
