import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween, fingerprintOf, sameReading } from './changes.ts'
import { emptyEvidence, emptyPerson, emptyReading, type Conversation, type EvidenceFile, type Person, type Reading, type Turn } from './contract.ts'
import { mergeParts } from './merge.ts'
import { pieces } from './pieces.ts'
import type { Arrival } from './prepare.ts'
import { revise } from './receive.ts'

const file = (name: string, md5: string | null, more: Partial<EvidenceFile> = {}): EvidenceFile =>
  ({ ...emptyEvidence('x#'), name, hashes: md5 === null ? [] : [{ algorithm: 'MD5', value: md5, at: 'x#' }], ...more })
const part = (name: string, reading: Partial<Reading>, main = true) => ({ part: name, main, reading: { ...emptyReading, ...reading } })
const turn = (second: number | null, text: string): Turn =>
  ({
    by: 'kim', text, at: 'x#',
    when: second === null ? null : {
      instant: new Date(second * 1000).toISOString(), local: null, written: '', zone: 'Z', precision: 'second', means: 'sent',
    },
  })
const talk = (title: string | null, ...turns: Turn[]): Conversation => ({
  service: 'Ternchat', title, participants: [{ name: 'kim', id: null, person: 'p0' }], turns, system: [], at: 'x#',
})
const someone = (ref: string, name: string): Person => ({ ...emptyPerson(ref, 'unknown', 'x#'), names: [{ value: name, at: 'x#' }] })

test('the main part leads, wherever it stands; the others fill in', () => {
  const parts = [
    part('a', { reference: '1', source: { kind: 'unknown', name: null } }, false), part('z', { source: { kind: 'provider', name: 'Ternchat' } }),
  ]
  expect(mergeParts(parts)).toMatchObject({ reference: '1', source: { kind: 'provider', name: 'Ternchat' } })
  expect(mergeParts([part('a', { reference: '1' }, false), part('z', { reference: '2' })]).reference).toBe('2')
})

test('a file that two parts speak of is one, by id or by any hash whatever its case', () => {
  const merged = mergeParts([
    part('main', { evidence: [file('a', 'AB', { viewedByProvider: null }), file('b', null, { fileId: '7' })] }),
    part(
      'x',
      { evidence: [file('other name', 'ab', { viewedByProvider: true, classification: 'A1' }), file('c', 'cd', { fileId: '7' }), file('d', 'ef')] },
      false,
    ),
  ])
  expect(merged.evidence.map((e) => [e.name, e.viewedByProvider, e.classification, e.hashes.map((h) => h.value)])).toEqual([
    ['a', true, 'A1', ['AB']], ['b', null, null, ['cd']], ['d', null, null, ['ef']]])
})

test('a thread that is split over files is one: turns in time, the same turn once, its people once', () => {
  const one = part('1', { people: [someone('p0', 'kim')], conversations: [talk('thread', turn(30, 'c'), turn(20, 'b'))] })
  const two = part('2', { people: [someone('p0', 'kim')], conversations: [talk('thread', turn(20, 'b'), turn(10, 'a')), talk(null, turn(1, 'x'))] })
  const merged = mergeParts([one, two])
  expect([merged.people.length, merged.conversations.map((c) => c.turns.map((t) => t.text))]).toEqual([1, [['a', 'b', 'c'], ['x']]])
})

test('people of two parts do not take each other’s refs', () => {
  const merged = mergeParts([
    part('1', { people: [someone('p0', 'kim')] }), part('2', { people: [someone('p0', 'robin')], conversations: [talk('t', turn(1, 'a'))] }, false),
  ])
  const refs = merged.people.map((p) => p.ref)
  expect(new Set(refs).size).toBe(2)
  expect(merged.conversations[0]?.participants[0]?.person).toBe(merged.people.find((p) => p.names[0]?.value === 'robin')?.ref)
})

const readings: fc.Arbitrary<Reading> = fc.record({
  reference: fc.option(fc.constantFrom('1', '2')), service: fc.option(fc.constantFrom('Ternchat', 'Gullnet')),
  attributes: fc.array(
    fc.record({ name: fc.constantFrom('language' as const, 'escalation' as const), value: fc.constantFrom('x', true, 3, null), at: fc.string() }),
    { maxLength: 3 },
  ),
  people: fc.array(fc.constantFrom(someone('p0', 'kim'), someone('p1', 'robin')), { maxLength: 2 }),
  narratives: fc.array(
    fc.record({ field: fc.constant('note'), text: fc.constantFrom('seen', 'heard'), at: fc.string(), person: fc.constant(null) }), { maxLength: 2 },
  ),
}).map((some) => ({ ...emptyReading, ...some }))

test('changes are empty just when two readings say the same, and never speak of places', () => {
  fc.assert(fc.property(readings, readings, fc.string(), (a, b, place) => {
    expect(changesBetween(a, b).length === 0).toBe(sameReading(a, b))
    const moved = JSON.parse(JSON.stringify(a), (key, v: unknown) => (key === 'at' && typeof v === 'string' ? place : v)) as Reading
    expect(sameReading(a, moved)).toBe(true)
    expect(fingerprintOf(a)).toBe(fingerprintOf(moved))
    for (const c of changesBetween(a, b)) expect(c.before).not.toBe(c.after)
  }))
})

test('a fingerprint leaves out the number, and thin reports have none', () => {
  const a: Reading = { ...emptyReading, reference: '1', narratives: [{ field: 'note', text: 'seen', at: 'a#', person: null }] }
  expect(fingerprintOf(a)).toBe(fingerprintOf({ ...a, reference: '2' }))
  expect(fingerprintOf(a)).not.toBe(fingerprintOf({ ...a, service: 'Ternchat' }))
  expect(fingerprintOf({ ...emptyReading, reference: '1', service: 'Ternchat' })).toBeNull()
})

const arrival = (key: string, name: string, reading: Partial<Reading>, main = true): Arrival =>
  ({
    key, part: name, main, format: main ? 'cybertip-xml' : 'parts', reading: { ...emptyReading, ...reading }, path: `${key}/${name}`,
    sha256: `${key}${name}`,
  })

test('a version opens just when a part says something new', () => {
  const first = revise(null, [arrival('k', 'd', { reference: '1' }, false)])
  expect([first.version, first.changes, first.format]).toEqual([1, [], 'parts'])
  const before = { version: 1, parts: first.added }
  expect(revise(before, [arrival('k', 'd', { reference: '1' }, false)])).toMatchObject({ version: 1, changes: null, added: [] })
  const second = revise(before, [arrival('k', 'main', { reference: '1', service: 'Ternchat' })])
  expect([second.version, second.format, second.changes]).toEqual([2, 'cybertip-xml', [{ path: '/service', before: null, after: 'Ternchat' }]])
})

test('pieces hold every arrival once, in order for each part, no part of a report twice, and everything else once', () => {
  const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('m', 'n'), fc.nat(9)), { maxLength: 30 })
  fc.assert(fc.property(some, (list) => {
    const arrivals = list.map(([key, name, n]) => arrival(key, name, { reference: String(n) }))
    const split = [...pieces({
      arrivals, also: [{ key: 'a', path: 'p', sha256: 's' }], claimed: [], problems: [], seen: [{ path: 'q', sha256: 't' }], whole: 'all',
    })]
    expect(split.flatMap((p) => p.also).length).toBe(1)
    expect(split.flatMap((p) => p.seen).length).toBe(1)
    for (const p of split) expect(new Set(p.arrivals.map((x) => x.key + x.part)).size).toBe(p.arrivals.length)
    const told = (all: readonly Arrival[]) => Map.groupBy(all, (x) => x.key + x.part)
    const after = told(split.flatMap((p) => p.arrivals))
    for (const [name, before] of told(arrivals)) expect(after.get(name)?.map((x) => x.reading.reference)).toEqual(before.map((x) =>
      x.reading.reference))
  }))
})
