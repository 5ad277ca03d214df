import { assert, boolean, constant, integer, nat, property, record, tuple, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { strengthOf } from '../../parts/strength.ts'
import { weakestCut } from './cut.ts'
import { isSameBut, modelOf, stepsOf, type GraphTold, type Model } from './model.ts'
import { roadsOf, strongestWay } from './ways.ts'

const told = (reports: number, links: readonly (readonly [a: number, b: number, strength: number, isRejected?: boolean])[]): GraphTold => ({
  reports: Array.from({ length: reports }, (_, i) => ({ id: `r${String(i).padStart(15, '0')}`, reference: `S-${i}`, source: null, receivedAt: '2026-11-21T12:00:00.000Z' })),
  things: links.map((_, i) => ({ kind: 'email', value: `m${i}@example.org`, shape: 'identifier' as const, holders: 2 })),
  links: links.map(([a, b, strength, isRejected], i) => ({
    a, b, strength, because: [{ thing: i, bits: strength, weak: false }], more: 0, against: [], rejected: isRejected === true ? 0 : null,
  })),
  decisions: [], fans: [], personas: [], threshold: 12, cut: { reports: 0, links: 0, all: true }, purposeMissing: [], askTheOwner: [],
})

const worlds = integer({ min: 2, max: 9 }).chain((n) => record({
  n: constant(n),
  links: uniqueArray(tuple(nat(n - 1), nat(n - 1), integer({ min: 12, max: 40 }), boolean()).filter(([a, b]) => a < b), {
    selector: ([a, b]) => `${a} ${b}`, maxLength: 20,
  }),
}))

/** Groups of two or more among the links of a strength or above, by plain search. */
function groupsBySearch({ rows }: Model, n: number, bits: number): number {
  const seen = new Set<number>()
  let groups = 0
  for (let start = 0; start < n; start++) {
    if (seen.has(start)) continue
    const queue = [start]
    for (const at of queue) {
      seen.add(at)
      for (const r of rows) {
        if (r.type !== 'link' || r.link.rejected !== null || r.from < bits) continue
        const other = r.a === at ? r.b : r.b === at ? r.a : null
        if (other !== null && !queue.includes(other)) queue.push(other)
      }
    }
    if (queue.length > 1) groups += 1
  }
  return groups
}

test('what the slider shows is counted beforehand, and is what a search finds at each step', () => {
  assert(property(worlds, ({ n, links }) => {
    const model = modelOf(told(n, links))
    const steps = stepsOf(model)
    expect(steps).toHaveLength(model.most - model.least + 1)
    for (const [i, step] of steps.entries()) {
      const bits = model.least + i
      expect(step.links).toBe(links.filter(([, , s]) => s >= bits).length)
      expect(step.groups).toBe(groupsBySearch(model, n, bits))
      expect(step.reports).toBe([...model.spots.values()].filter((s) => s.kind === 'report' && s.from >= bits).length)
    }
  }), { numRuns: 200 })
})

test('table and graph are equal at every strength: each row has lines, each line stands for a row that shows', () => {
  assert(property(worlds, integer({ min: 10, max: 42 }), ({ n, links }, bits) => {
    const model = modelOf(told(n, links))
    const rows = new Set(model.rows.filter((r) => r.from >= bits).map((r) => r.key))
    const lines = model.lines.filter((l) => l.from >= bits)
    expect(new Set(lines.flatMap((l) => l.rows).filter((r) => rows.has(r)))).toEqual(rows)
    for (const l of lines) {
      expect(l.rows.some((r) => rows.has(r))).toBe(true)
      for (const end of [l.a, l.b]) expect(model.spots.get(end)?.from).toBeGreaterThanOrEqual(bits)
    }
  }), { numRuns: 200 })
})

test('an account that reaches children is told from a report that shows, whichever was told first', () => {
  const base = told(3, [[0, 1, 13], [1, 2, 30]])
  const things = [...base.things, ...['account', 'child', 'child', 'child'].map((shape, i) => ({ kind: 'user-id', value: `x${i}`, shape: shape as 'account' | 'child', holders: 1 }))]
  const model = modelOf({ ...base, things, fans: [{ account: 2, drawn: [3, 4, 5], children: 3, reports: [1, 0] }, { account: 2, drawn: [], children: 3, reports: [1, 2] }] })
  for (const row of model.rows) expect(model.spots.get(`r${row.a}`)?.from).toBeGreaterThanOrEqual(row.from)
  expect(model.rows.filter((r) => r.type === 'fan').map((r) => r.a)).toEqual([0, 1])
})

test('a way is as strong as its weakest link: no other way has a stronger one, and none of these is shorter', () => {
  assert(property(worlds, ({ n, links }) => {
    const roads = roadsOf(modelOf(told(n, links)))
    const ways = (from: number, to: number, seen: readonly number[]): number[][] => (from === to ? [[]] : (roads.get(from) ?? [])
      .filter((l) => !seen.includes(l.to)).flatMap((l) => ways(l.to, to, [...seen, l.to]).map((w) => [l.row.from, ...w])))
    const all = ways(0, n - 1, [0])
    const found = strongestWay(roads, 0, n - 1)
    if (all.length === 0) {
      expect(found).toBeNull()
      return
    }
    const best = Math.max(...all.map((w) => Math.min(...w)))
    expect(Math.min(...(found ?? []).map((l) => l.row.from))).toBe(best)
    expect(found?.length).toBe(Math.min(...all.filter((w) => Math.min(...w) === best).map((w) => w.length)))
  }), { numRuns: 150 })
})

test('a group is parted by its weakest set of links: no other parting of the two costs less', () => {
  assert(property(worlds, ({ n, links }) => {
    const model = modelOf(told(n, links))
    const roads = roadsOf(model)
    const standing = model.rows.filter((r) => r.type === 'link' && r.link.rejected === null)
    const cost = (side: ReadonlySet<number>): number => standing.reduce((sum, r) => sum + (r.type === 'link' && side.has(r.a) !== side.has(r.b) ? r.from : 0), 0)
    const found = weakestCut(roads, 0, 1)
    expect([found.has(0), found.has(1)]).toEqual([true, false])
    const sides = Array.from({ length: 2 ** n }, (_, bits) => new Set(Array.from({ length: n }, (_x, i) => i).filter((i) => (bits >> i & 1) === 1)))
      .filter((side) => side.has(0) && !side.has(1))
    expect(cost(found)).toBeCloseTo(Math.min(...sides.map(cost)), 6)
  }), { numRuns: 60 })
})

test('a chain of five thousand reports is walked and cut without running out of stack', () => {
  const model = modelOf(told(5_000, Array.from({ length: 4_999 }, (_, i) => [i, i + 1, i === 2_500 ? 13 : 26] as const)))
  const roads = roadsOf(model)
  expect(strongestWay(roads, 0, 4_999)).toHaveLength(4_999)
  expect(weakestCut(roads, 0, 4_999).size).toBe(2_501)
  expect([strengthOf(12), strengthOf(18), strengthOf(24)]).toEqual(['possible', 'probable', 'strong'])
})

test('a graph is another when a report or a link came, a strength moved, or another person rejected; what the reader decided themselves is no news', () => {
  const by = (name: string): GraphTold => ({ ...told(3, [[0, 1, 20, true], [1, 2, 15]]), decisions: [{ by: name, at: '2026-11-22T09:00:00.000Z', reason: 'not one person', split: 0, links: 1 }] })
  const plain = told(3, [[0, 1, 20], [1, 2, 15]])
  expect(isSameBut('Ann', plain, told(3, [[1, 2, 15], [0, 1, 20]]))).toBe(true)
  expect(isSameBut('Ann', plain, by('Ann'))).toBe(true)
  expect(isSameBut('Ann', plain, by('Ben'))).toBe(false)
  expect(isSameBut('Ann', by('Ben'), by('Ben'))).toBe(true)
  expect(isSameBut('Ann', plain, told(4, [[0, 1, 20], [1, 2, 15], [2, 3, 14]]))).toBe(false)
  expect(isSameBut('Ann', plain, told(3, [[0, 1, 21], [1, 2, 15]]))).toBe(false)
})
