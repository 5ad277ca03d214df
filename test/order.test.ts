import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inAct, type Doors } from '../src/custody/index.ts'
import { groups, links, trace } from '../src/footprint/index.ts'
import { emptyPerson, emptyReading, type Person, type Reading, type Role, type WrittenIdentifier } from '../src/intake/contract.ts'
import { testDoors } from './doors.ts'

/** One report of a small world: who is in it and with which of the few identifiers that there are. */
interface Told {
  readonly emails: readonly number[]
  readonly handle: number | null
  readonly ip: number | null
  readonly name: number | null
  readonly crowd: boolean
  readonly child: number | null
}

const NAMES = [['Alva Fulmar', '1980-01-02'], ['Alva Fulmar', '1991-03-04'], ['Robin Knot', '1980-01-02'], ['Robin Knot', null]] as const
const some = (n: number) => fc.option(fc.nat(n - 1), { nil: null })
const told: fc.Arbitrary<Told> = fc.record({
  emails: fc.uniqueArray(fc.nat(4), { maxLength: 2 }), handle: some(4), ip: some(3), name: some(NAMES.length), crowd: fc.boolean(), child: some(4),
})

function personOf(role: Role, written: readonly (readonly [WrittenIdentifier['hint'], string])[], name: number | null): Person {
  const [full, born] = name === null ? [null, null] : NAMES[name] ?? [null, null]
  const ref = role === 'child' ? 'p1' : 'p0'
  return {
    ...emptyPerson(ref, role, 'x#'), names: full === null ? [] : [{ value: full, at: 'x#' }],
    birthDate: born === null ? null : { value: born, at: 'x#' },
    identifiers: written.map(([hint, text], i): WrittenIdentifier => ({
      hint, written: text, at: `x#/${role}/${i}`, ...(hint === 'handle' ? { service: 'Ternchat' } : {}),
    })),
  }
}

function readingOf(t: Told): Reading {
  const suspect = personOf('suspect', [
    ...t.emails.map((e) => ['email', `tern${e}@example.org`] as const), ...(t.crowd ? [['email', 'nobody.home@example.org'] as const] : []),
    ...(t.handle === null ? [] : [['handle', ['paula', 'pau1a', 'grey_auk', 'tern.x', 'gull'][t.handle] ?? ''] as const]),
    ...(t.ip === null ? [] : [['ip', `198.51.100.${t.ip}`] as const]),
  ], t.name)
  return { ...emptyReading, people: t.child === null ? [suspect] : [suspect, personOf('child', [['email', `child${t.child}@example.org`]], null)] }
}

/** The links with strength and pieces, and the groups, whatever they are called; each group name stands once. */
async function netOf(doors: Doors, ids: readonly string[]): Promise<object> {
  const found = await links.of(doors.store, ids)
  const members = await groups.of(doors.store, ids)
  return {
    links: found.filter((l) => l.mine < l.other).map((l) => [l.mine, l.other, l.strength, l.pieces.because, l.pieces.against]),
    groups: [...Map.groupBy(members, (m) => m.group_id).values()].map((g) => g.map((m) => m.report_id).sort().join()).sort(),
  }
}

const traceAll = (doors: Doors, batch: readonly (readonly [string, Told])[], revised: boolean) =>
  inAct(doors, 'test', 'test', (act) => trace(act, batch.map(([id, t]) => ({ id, reading: readingOf(t), revised }))))

const idOf = (i: number): string => `r${String(i).padStart(3, '0')}`

/** A world with an order to tell it in and places where a batch ends. */
const world = fc.array(told, { minLength: 2, maxLength: 16 }).chain((reports) => fc.record({
  reports: fc.constant(reports), order: fc.shuffledSubarray(reports.map((_, i) => i), { minLength: reports.length }),
  cut: fc.integer({ min: 1, max: 5 }),
}))

test('the same reports in another order and other batches give the same links, strengths and groups', async () => {
  await fc.assert(fc.asyncProperty(world, async ({ reports, order, cut }) => {
    const all = reports.map((t, i) => [idOf(i), t] as const)
    const one = await testDoors()
    await traceAll(one, all, false)
    const expected = await netOf(one, all.map(([id]) => id))
    const other = await testDoors()
    for (let i = 0; i < order.length; i += cut) await traceAll(
      other, order.slice(i, i + cut).flatMap((n) => all[n] === undefined ? [] : [all[n]]), false,
    )
    expect(await netOf(other, all.map(([id]) => id))).toEqual(expected)
  }), { numRuns: 8, endOnFailure: true })
})

test('what versions end in is the same as if only the last had come', async () => {
  const last = fc.array(fc.tuple(told, fc.option(told, { nil: null })), { minLength: 2, maxLength: 12 })
  await fc.assert(fc.asyncProperty(last, async (reports) => {
    const ids = reports.map((_, i) => idOf(i))
    const one = await testDoors()
    await traceAll(one, reports.map(([t], i) => [idOf(i), t]), false)
    const expected = await netOf(one, ids)
    const other = await testDoors()
    await traceAll(other, reports.map(([t, before], i) => [idOf(i), before ?? t]), false)
    for (const [i, [t, before]] of reports.entries()) if (before !== null) await traceAll(other, [[idOf(i), t]], true)
    expect(await netOf(other, ids)).toEqual(expected)
  }), { numRuns: 8, endOnFailure: true })
})

test('a group keeps its name as reports arrive, and a larger one keeps it over a smaller', async () => {
  const doors = await testDoors()
  const of = (...emails: number[]): Told => ({ emails, handle: null, ip: null, name: null, crowd: false, child: null })
  const nameOf = async (i: number): Promise<string | undefined> => (await groups.of(doors.store, [idOf(i)]))[0]?.group_id
  await traceAll(doors, [[idOf(5), of(1)], [idOf(6), of(1)], [idOf(7), of(1)]], false)
  const large = await nameOf(5)
  await traceAll(doors, [[idOf(1), of(2)], [idOf(2), of(2)]], false)
  const small = await nameOf(1)
  expect([large, small]).toEqual(['g005', 'g001'])
  await traceAll(doors, [[idOf(0), of(1)]], false)
  expect(await nameOf(0)).toBe(large)
  await traceAll(doors, [[idOf(3), of(1, 2)]], false)
  for (const i of [0, 1, 2, 3, 5, 6, 7]) expect(await nameOf(i)).toBe(large)
  await traceAll(doors, [[idOf(3), of(2)]], true)
  expect([await nameOf(0), await nameOf(5)]).toEqual([large, large])
  expect([await nameOf(1), await nameOf(2), await nameOf(3)]).toEqual(['g001', 'g001', 'g001'])
})

test('a report that leaves one group for another takes its place there, and no two groups get one name', async () => {
  const doors = await testDoors()
  const of = (...emails: number[]): Told => ({ emails, handle: null, ip: null, name: null, crowd: false, child: null })
  await traceAll(doors, [[idOf(1), of(1)], [idOf(2), of(1)], [idOf(3), of(1)]], false)
  await traceAll(doors, [[idOf(4), of(2)], [idOf(5), of(2, 3)], [idOf(6), of(3)]], false)
  await traceAll(doors, [[idOf(1), of(2)]], true)
  const all = await groups.of(doors.store, [1, 2, 3, 4, 5, 6].map(idOf))
  expect([...Map.groupBy(all, (g) => g.group_id).values()].map((g) => g.map((m) => m.report_id).sort())).toEqual(
    expect.arrayContaining([[idOf(1), idOf(4), idOf(5), idOf(6)], [idOf(2), idOf(3)]]) as unknown)
})
