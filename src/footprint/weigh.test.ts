import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyPerson, type Person } from '../intake/contract.ts'
import type { Trace } from './contract.ts'
import { components, Joined, nameGroups, weakestEdge } from './groups.ts'
import { identitiesOf } from './identities.ts'
import { kinds } from './kinds/registry.ts'
import { personaOf } from './personas.ts'
import { sightingsOf } from './sightings.ts'
import { addressShare, bitsAt, THRESHOLD_BITS, weigh, type Shared } from './weigh.ts'

const none = { a: new Map<string, string[]>(), b: new Map<string, string[]>() }
const kindIds = kinds.map((k) => k.id)

test('bits are the kind’s own at two holders, never grow with the holders, and end at nothing', () => {
  fc.assert(fc.property(fc.constantFrom(...kinds), fc.nat(500), fc.nat(500), (kind, x, y) => {
    const [few, many] = [Math.min(x, y), Math.max(x, y)]
    expect(bitsAt(kind.id, 20, 2)).toBe(20)
    expect(bitsAt(kind.id, 20, many)).toBeLessThanOrEqual(bitsAt(kind.id, 20, few))
    expect(bitsAt(kind.id, 20, kind.weight.silentFrom)).toBe(0)
    expect(bitsAt(kind.id, 20, kind.weight.silentFrom - 1)).toBeGreaterThan(0)
    expect(bitsAt(`${kind.id}~`, 20, many)).toBe(bitsAt(kind.id, 20, many))
  }))
})

test.each([
  ['2026-11-01T00:00:00Z', '2026-11-01T23:00:00Z', 1], ['2026-11-01T00:00:00Z', '2026-11-06T00:00:00Z', 0.6],
  ['2026-11-20T00:00:00Z', '2026-11-01T00:00:00Z', 0.25],
  ['2026-11-01T00:00:00Z', '2026-01-01T00:00:00Z', 0], [null, '2026-01-01T00:00:00Z', 0.25],
])('address events at %s and %s', (a, b, share) => expect(addressShare(a, b)).toBe(share))

const side = { person: 'p0', role: 'suspect', bits: 22, instant: null }
const share = (kind: string, value: string, more: Partial<Shared> = {}): Shared => ({
  kind, value, holders: 2, weak: false, a: side, b: side, ...more,
})
const address = (n: number): Shared => share(
  'ip', `198.51.100.${n}`,
  { weak: true, a: { ...side, bits: 9, instant: '2026-11-01T00:00:00Z' }, b: { ...side, bits: 9, instant: '2026-11-01T00:00:00Z' } },
)

test('however many addresses are shared, they stay below the threshold', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(250), { minLength: 1, maxLength: 60 }), (ns) => {
    const found = weigh(ns.map(address), none)
    expect([found.anchored, found.strength < THRESHOLD_BITS, found.because.every((p) => p.bits > 0)]).toEqual([false, true, true])
  }))
})

test('strength is the sum of its pieces and of what speaks against; it does not depend on order or on which side is which', () => {
  const pieces = fc.array(fc.record({
    kind: fc.constantFrom(...kindIds, 'email~', 'handle~', 'ip~'), value: fc.constantFrom('x', 'y'), holders: fc.integer({ min: 2, max: 90 }),
    weak: fc.boolean(),
    a: fc.record({
      person: fc.constantFrom('p0', 'p1', null), role: fc.constantFrom('suspect', 'child', 'unknown'), bits: fc.constantFrom(4, 18, 22),
      instant: fc.constantFrom(null, '2026-11-01T00:00:00.000Z'),
    }),
    b: fc.record({
      person: fc.constantFrom('p0', 'p1', null), role: fc.constantFrom('suspect', 'child', 'unknown'), bits: fc.constantFrom(4, 18, 22),
      instant: fc.constantFrom(null, '2026-11-04T00:00:00.000Z'),
    }),
  }), { maxLength: 8 })
  const people = fc.dictionary(
    fc.constantFrom('p0', 'p1'), fc.array(fc.constantFrom('alva fulmar|1980-01-01', 'robin knot|', 'alva knot|1991-01-01'), { maxLength: 2 }),
    { noNullPrototype: true },
  )
    .map((d) => new Map(Object.entries(d)))
  fc.assert(fc.property(pieces, people, people, (shared, a, b) => {
    const found = weigh(shared, { a, b })
    expect(found.strength).toBeCloseTo([...found.because, ...found.against].reduce((n, p) => n + p.bits, 0), 6)
    const turned = weigh(shared.toReversed().map((s) => ({ ...s, a: s.b, b: s.a })), { a: b, b: a })
    expect([turned.strength, turned.anchored]).toEqual([found.strength, found.anchored])
    for (const p of found.against) expect(p.bits).toBeLessThan(0)
  }))
})

test('an exact agreement makes its alias say nothing more; a second name of the same account says little; a child is told as such', () => {
  expect(weigh([share('email', 'a.b@example.org'), share('email~', 'ab@example.org')], none).because.map((p) => p.identifierKind)).toEqual(['email'])
  expect(weigh([share('email~', 'ab@example.org')], none).because.map((p) => [p.kind, p.identifierKind])).toEqual([['email', 'email~']])
  expect(weigh([share('user-id', 'a'), share('handle', 'b')], none).because.map((p) => p.bits)).toEqual([22, 2])
  expect(weigh([share('email', 'x', { b: { ...side, role: 'child' } })], none).because.map((p) => p.kind)).toEqual(['child'])
})

const pair = fc.tuple(fc.nat(12), fc.nat(12)).filter(([a, b]) => a !== b).map(([a, b]) => ({ a: `r${Math.min(a, b)}`, b: `r${Math.max(a, b)}` }))

test('groups are what is joined, whatever the order; the weakest edge splits when it is taken away', () => {
  fc.assert(fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
    const sets = components(pairs)
    const flat = sets.map((s) => s.join()).sort()
    expect(components(pairs.toReversed().map(({ a, b }) => ({ a: b, b: a }))).map((s) => s.join()).sort()).toEqual(flat)
    expect(new Set(sets.flat()).size).toBe(sets.flat().length)
    for (const { a, b } of pairs) expect(sets.find((s) => s.includes(a))).toContain(b)
    for (const set of sets) {
      const edges = pairs.filter((p) => set.includes(p.a)).map((p, i) => ({ ...p, strength: 12 + ((i * 7) % 5) }))
      const weakest = weakestEdge(edges)
      const above = edges.filter((e) => e.strength > (weakest?.strength ?? 0))
      expect(above.length === 0 ? 0 : components(above)[0]?.length ?? 0).toBeLessThan(set.length)
    }
  }))
  expect(weakestEdge([])).toBeNull()
})

test('names of groups: most members decide, no two sets get one, and none of another group', () => {
  const before = new Map([['r1', 'g1'], ['r2', 'g1'], ['r3', 'g1'], ['r4', 'g4']])
  expect([...nameGroups([['r1', 'r4'], ['r2', 'r3']], before)]).toEqual(expect.arrayContaining([
    ['r2', 'g1'], ['r3', 'g1'], ['r1', 'g4'], ['r4', 'g4'],
  ]))
  expect(nameGroups([['r7', 'r8']], before, new Set(['g7'])).get('r7')).toBe('g8')
  fc.assert(fc.property(fc.array(pair, { maxLength: 15 }), fc.dictionary(
    fc.integer({ min: 0, max: 12 }).map((n) => `r${n}`), fc.constantFrom('g1', 'g2'),
  ), (pairs, old) => {
    const sets = components(pairs)
    const named = nameGroups(sets, new Map(Object.entries(old)))
    expect(new Set(sets.map((s) => named.get(s[0] ?? ''))).size).toBe(sets.length)
    for (const s of sets) expect(new Set(s.map((m) => named.get(m))).size).toBe(1)
  }))
})

test('names that are joined have one root, however they were joined', () => {
  const joined = new Joined()
  for (let i = 0; i < 5_000; i++) joined.join(`n${i}`, `n${i + 1}`)
  expect(joined.root('n5000')).toBe(joined.root('n0'))
  expect(joined.root('other')).toBe('other')
})

const trace = (more: Partial<Trace>): Trace => ({
  reportId: 'r1', kind: 'email', matchAs: 'email', written: 'x', normal: 'x', alias: null, bits: 22, weak: false, person: 'p0', role: 'suspect',
  at: 'x#', from: 'field',
  service: null, when: null, port: null, proxy: null, event: null, country: null, note: null, ...more,
})
const when = (instant: string): Trace['when'] => ({ instant, local: null, written: instant, zone: 'Z', precision: 'second', means: 'login' })

test('sightings: nothing of reporters, nothing without a form, free text counts less, an alias beside its own, the latest event of an address', () => {
  expect(sightingsOf(
    'r1', [trace({ role: 'reporter' }), trace({ normal: null }), trace({ bits: 0 }), trace({ event: 'mail-relay', kind: 'ip', matchAs: 'ip' })],
  )).toEqual([])
  expect(sightingsOf('r1', [trace({ from: 'free-text' })]).map((s) => s.bits)).toEqual([16.5])
  expect(sightingsOf('r1', [trace({ alias: 'y' })]).map((s) => [s.kind, s.normal, s.weak])).toEqual([['email', 'x', false], ['email~', 'y', false]])
  expect(sightingsOf(
    'r1', [trace({ kind: 'handle', matchAs: 'handle', alias: 'y' })],
  ).map((s) => [s.kind, s.weak])).toEqual([['handle', false], ['handle~', true]])
  const events = [
    '2026-11-02T00:00:00.000Z', '2026-11-05T00:00:00.000Z', '2026-11-01T00:00:00.000Z',
  ].map((t) => trace({ kind: 'ip', matchAs: 'ip', weak: true, when: when(t) }))
  expect(sightingsOf('r1', events).map((s) => s.instant)).toEqual(['2026-11-05T00:00:00.000Z'])
})

test('the holder of an identifier is its person by another strong one, the same in every report', () => {
  const [mail, handle] = sightingsOf('r1', [trace({}), trace({ kind: 'handle', matchAs: 'handle', normal: 'h' })])
  expect([mail?.holder, handle?.holder]).toEqual([handle?.identifier, mail?.identifier])
  expect(sightingsOf('r2', [trace({ reportId: 'r2' })])[0]?.holder).toBeNull()
  expect(sightingsOf('r2', [trace({ reportId: 'r2' })])[0]?.identifier).toBe(mail?.identifier)
})

test('people are told apart by what tells best; free text and addresses tell nobody', () => {
  const id = { kind: 'user-id', matchAs: 'user-id', normal: 'a:1' } as const
  expect(identitiesOf([
    trace({}), trace(id), trace({ person: 'p1', from: 'free-text' }), trace({ person: 'p2', kind: 'ip', matchAs: 'ip' }), trace({ person: null }),
  ])).toEqual({ p0: 'user-id a:1' })
})

test('a persona lists what cannot all be true, and nothing else', () => {
  const one = (more: Partial<Person>): Person => ({ ...emptyPerson('p0', 'suspect', 'x#'), ...more })
  const age = (value: number) => ({ age: { value, at: 'x#' } })
  const named = (value: string) => ({ names: [{ value, at: 'x#' }] })
  const kindsOf = (a: Person, b: Person): string[] | undefined => personaOf([
    { reportId: 'r1', person: a }, { reportId: 'r2', person: b },
  ])?.contradictions.map((c) => c.kind)
  expect(personaOf([{ reportId: 'r1', person: one({}) }])).toBeNull()
  expect(kindsOf(one(age(15)), one(age(16)))).toEqual([]) // a birthday in between
  expect(kindsOf(one(age(15)), one(age(17)))).toEqual(['age'])
  expect(kindsOf(one({ ...age(15), attributes: [{ name: 'claimed-age', value: 30, at: 'x#' }] }), one({}))).toEqual(['age'])
  expect(kindsOf(one(named('Alva Fulmar')), one(named('fulmar, Alva')))).toEqual([])
  expect(kindsOf(one(named('Alva Fulmar')), one(named('Robin Knot')))).toEqual(['name'])
  const live = (country: string) => ({ localities: [{ kind: 'city' as const, value: 'Ternby', country, at: 'x#' }] })
  expect(kindsOf(one(live('United Kingdom')), one(live('GB')))).toEqual([])
  expect(kindsOf(one(live('United Kingdom')), one(live('France')))).toEqual(['place'])
})
