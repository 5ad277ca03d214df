import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { linksContract } from '../src/desk/links.contract.ts'
import type { House } from '../src/way.ts'
import { judgeLink } from '../src/way-people.ts'
import { sql } from '../src/store/index.ts'
import { NOW, testDoors, testStore } from './doors.ts'
import { doorsOf, rightsWorld } from './rights-world.ts'
import { person, problem, purposeFor, serving, type Serving } from './serving.ts'
import { byReference, takeTips, type Tip } from './tips.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

const Graph = linksContract.linkGraph.output
type Graph = z.output<typeof Graph>

/** Two pairs of reports by a mail address each, joined by one device; and a report that is linked with nobody. */
const bridge: readonly Tip[] = [
  { id: '501', suspects: [{ first: 'Kit', service: 'Ternchat', userId: 'u-1', email: 'a@example.org' }] },
  { id: '502', suspects: [{ first: 'Kit', email: 'a@example.org', device: '490154203237518' }] },
  { id: '503', suspects: [{ first: 'Marlo', email: 'b@example.org', device: '490154203237518', born: '1997-01-02', age: 28 }] },
  { id: '504', suspects: [{ first: 'Marlo', email: 'b@example.org', born: '1980-01-02', age: 45 }] },
  { id: '505', suspects: [{ first: 'Alva', email: 'c@example.org' }] },
]

async function opened(tips: readonly Tip[]): Promise<{ house: House; server: Serving; by: string; id: (reference: string) => string }> {
  const house = await testDoors()
  await takeTips(house, tips)
  const found = await byReference(house)
  const server = await serving(house)
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await purposeFor(house, by, ...[...found.values()].map((f) => f.id))
  return { house, server, by, id: (reference) => found.get(reference)?.id ?? '' }
}

async function graphOf(server: Serving, by: string, id: string, query = ''): Promise<Graph> {
  const answer = await server.ask('GET', `/api/reports/${id}/graph${query}`, { by })
  expect(answer.status).toBe(200)
  return Graph.parse(await answer.json())
}

const named = (g: Graph, n: number): string => g.reports[n]?.reference ?? ''
const standing = (g: Graph): string[] => g.links.filter((l) => l.rejected === null).map((l) => [named(g, l.a), named(g, l.b)].sort().join(' ')).sort()

test('a graph goes along links with what they share, hop by hop, and says who it left out', async () => {
  const { server, by, id } = await opened(bridge)
  const all = await graphOf(server, by, id('501'))
  expect([named(all, 0), standing(all)]).toEqual(['501', ['501 502', '502 503', '503 504']])
  expect(all.things.map((t) => `${t.kind} ${t.value} ${t.shape} ${String(t.holders)}`).sort()).toEqual([
    'device imei:49015420323751 identifier 2', 'email a@example.org identifier 2', 'email b@example.org identifier 2', 'person-name kit| identifier 2',
    'person-name~ marlo identifier 2'])
  for (const l of all.links) expect(l.because.reduce((n, b) => n + b.bits, 0) + l.against.reduce((n, a) => n + a.bits, 0)).toBeCloseTo(l.strength, 1)
  expect(all.cut).toEqual({ reports: 0, links: 0, all: true })
  const near = await graphOf(server, by, id('501'), '?hops=1')
  expect([standing(near), near.cut.reports]).toEqual([['501 502'], 1])
  const alone = await graphOf(server, by, id('505'))
  expect([alone.reports.length, alone.links.length, alone.things.length]).toEqual([1, 0, 0])
})

test('people whom identifiers join are one possible persona, with what they say and what contradicts', async () => {
  const { server, by, id } = await opened(bridge)
  const told = linksContract.personas.output.parse(await (await server.ask('GET', `/api/reports/${id('502')}/personas`, { by })).json())
  expect(told.personas).toHaveLength(1)
  const [persona] = told.personas
  expect(persona?.identities.map((i) => i.reference).sort()).toEqual(['501', '502', '503', '504'])
  expect(persona?.contradictions).toEqual(['age', 'birth-date', 'name'])
  expect(persona?.says.find((s) => s.kind === 'age')?.claims.map((c) => c.value).sort()).toEqual(['28', '45'])
  const pair = linksContract.linkEvidence.output.parse(await (await server.ask('GET', `/api/reports/${id('501')}/graph/${id('503')}/${id('504')}`, { by })).json())
  expect(pair.because.map((p) => [p.kind, p.value, p.holders, p.exact, p.weak, p.at.every((at) => at !== null)])).toEqual([
    ['email', 'b@example.org', 2, true, false, true], ['person-name', 'marlo', 2, false, true, true]])
  expect(pair.against.map((a) => a.kind)).toEqual(['birth-date'])
  expect(pair.personas.map((p) => p.identities.map((i) => i.reference ?? '').sort())).toEqual([['503', '504']])
})

test('why two reports are linked is told of links of the graph only: a purpose for one report opens no others', async () => {
  const { house, server, id } = await opened([...bridge, { id: '506', suspects: [{ first: 'Alva', email: 'c@example.org' }] }])
  const by = await person(house, 'Dove', 'unit_1', 'triage')
  const link = `/api/reports/${id('501')}/links/${id('502')}/reject`
  const refused = async (): Promise<unknown> => z.object({ facts: z.unknown() }).parse(await (await server.ask('POST', link, { by, body: { reason: 'two people' } })).json()).facts
  expect(await refused()).toEqual({ kind: 'report', id: id('501'), also: id('502') }) // so that a page asks once for both
  await purposeFor(house, by, id('501'))
  const status = async (one: string, other: string) => (await server.ask('GET', `/api/reports/${id('501')}/graph/${id(one)}/${id(other)}`, { by })).status
  expect([await status('505', '506'), await status('501', '505'), await status('501', '504')]).toEqual([404, 404, 404])
  expect([await status('501', '502'), await status('504', '503')]).toEqual([200, 200])
  expect((await server.ask('POST', link, { by, body: { reason: 'two people' } })).status).toBe(428) // for that each report takes a purpose of its own
  expect(await refused()).toEqual({ kind: 'report', id: id('502') })
  await purposeFor(house, by, id('502'))
  expect((await server.ask('POST', link, { by, body: { reason: 'two people' } })).status).toBe(200)
  expect([await status('501', '502'), await status('502', '503')]).toEqual([200, 404])
  // Nor is what was rejected elsewhere taken back by it.
  await judgeLink(house, 'test', id('505'), id('506'), 'two families')
  const [act] = await house.store.query(sql`select max(act_id) as split from link_rejection`)
  expect((await server.ask('POST', `/api/reports/${id('501')}/links/split/undo`, { by, body: act })).status).toBe(404)
  await purposeFor(house, by, id('506'))
  expect((await server.ask('POST', `/api/reports/${id('506')}/links/split/undo`, { by, body: act })).status).toBe(200)
})

test('a group is split in one act with a reason, and taken back as one', async () => {
  const { house, server, by, id } = await opened(bridge)
  const ask = (path: string, body: unknown) => server.ask('POST', `/api/reports/${id('501')}/links/split${path}`, { by, body })
  const preview = linksContract.splitPreview.output.parse(await (await ask('/preview', { links: [[id('503'), id('502')]] })).json())
  expect(preview).toEqual({ links: 1, parts: [
    { reports: [id('501'), id('502')].sort(), unseen: 0 }, { reports: [id('503'), id('504')].sort(), unseen: 0 }] })
  expect(standing(await graphOf(server, by, id('501')))).toHaveLength(3)
  expect((await ask('', { links: [[id('503'), id('502')]], reason: '  ' })).status).toBe(400)
  const split = linksContract.splitGroup.output.parse(await (await ask('', { links: [[id('503'), id('502')], [id('502'), id('503')]], reason: 'two people' })).json())
  expect(split.links).toBe(1)
  const after = await graphOf(server, by, id('501'))
  expect([standing(after), after.decisions]).toEqual([['501 502'], [{ by: 'Auk', at: house.now, reason: 'two people', split: split.split, links: 1 }]])
  // Without it the group of 501 holds only by the link that is left: a split of others is refused.
  expect((await problem(await ask('', { links: [[id('503'), id('504')]], reason: 'again' }))).code).toBe('usage')
  const groups = linksContract.linkGroups.output.parse(await (await server.ask('GET', '/api/links/groups', { by })).json())
  expect(groups.groups.map((g) => g.reports)).toEqual([2, 2])
  expect((await ask('/undo', { split: split.split })).status).toBe(200)
  expect(standing(await graphOf(server, by, id('501')))).toHaveLength(3)
  expect((await problem(await ask('/undo', { split: split.split }))).code).toBe('not-found')
  const again = linksContract.linkGroups.output.parse(await (await server.ask('GET', '/api/links/groups', { by })).json())
  expect(again.groups.map((g) => [g.reports, g.unseen])).toEqual([[4, 0]])
})

test('a split that would not part the group is refused, and nothing is rejected', async () => {
  const triangle = ['601', '602', '603'].map((id): Tip => ({ id, suspects: [{ email: 'kit@example.org', device: '490154203237518' }] }))
  const { server, by, id } = await opened(triangle)
  const links = [[id('601'), id('602')]]
  const preview = await (await server.ask('POST', `/api/reports/${id('601')}/links/split/preview`, { by, body: { links } })).json()
  expect(preview).toMatchObject({ links: 1, parts: [{ unseen: 0 }] })
  expect((await problem(await server.ask('POST', `/api/reports/${id('601')}/links/split`, { by, body: { links, reason: 'x' } }))).code).toBe('group-holds')
  expect(standing(await graphOf(server, by, id('601')))).toHaveLength(3)
})

test('one account that reaches several children is told with them, also within one report', async () => {
  const suspect = { service: 'Ternchat', userId: 'u-77', email: 'kit@example.org' }
  const child = (n: number) => ({ first: `Noor${n}`, service: 'Ternchat', userId: `c-${n}`, age: 10 + n })
  const { server, by, id } = await opened([
    { id: '701', suspects: [suspect], children: [child(1), child(2)] }, { id: '702', suspects: [suspect], children: [child(3), child(1)] },
  ])
  const graph = await graphOf(server, by, id('701'))
  expect(graph.fans).toHaveLength(1)
  const [fan] = graph.fans
  expect([graph.things[fan?.account ?? -1]?.shape, fan?.children, fan?.drawn.map((n) => graph.things[n]?.shape)]).toEqual(['account', 3, ['child', 'child', 'child']])
  const told = linksContract.fanOut.output.parse(await (await server.ask('GET', `/api/reports/${id('701')}/fan-out`, { by })).json())
  expect(told.fans.map((f) => [f.children, f.told.flatMap((t) => t.ages).sort((x, y) => x - y)])).toEqual([[3, [11, 12, 13]]])
  for (const [list, counts] of [['children', [2, 1, 3]], ['accounts', null]] as const) {
    const page = linksContract.linkGroups.output.parse(await (await server.ask('GET', `/api/links/groups?order=${list}`, { by })).json())
    expect(page.groups.map((g) => [g.reports, g.accounts, g.children])).toEqual(counts === null ? [] : [counts])
  }
})

test('a graph keeps to its size, the strongest first, and says what it left out', async () => {
  const star: Tip[] = Array.from({ length: 24 }, (_, i) => ({ id: `8${String(i).padStart(2, '0')}`, suspects: [{ email: 'hub@example.org', service: 'Ternchat', userId: `u-${i >> 1}` }] }))
  const { server, by, id } = await opened(star)
  const whole = await graphOf(server, by, id('800'))
  const small = await graphOf(server, by, id('800'), '?nodes=20')
  expect(small.reports.length + small.things.length).toBeLessThanOrEqual(20)
  expect([whole.reports.length, whole.cut]).toEqual([24, { reports: 0, links: 0, all: true }])
  expect(standing(small).length).toBeGreaterThan(0)
  expect(standing(whole)).toEqual(expect.arrayContaining(standing(small)))
  expect([named(small, 0), named(small, 1)]).toEqual(['800', '801']) // of what lies next to it the strongest
  expect(small.cut.reports).toBeGreaterThan(0)
  expect(small.cut.reports + small.reports.length).toBe(24)
  const among = new Set(small.reports.map((r) => r.id))
  const held = whole.links.filter((l) => [l.a, l.b].every((n) => among.has(whole.reports[n]?.id ?? '')))
  expect(small.cut.links + small.links.length).toBeGreaterThanOrEqual(held.length)
})

test('what a reader may not see is a number and a unit, in graphs, groups and splits', async () => {
  const world = await rightsWorld()
  const one = doorsOf(world.doors, 'unit_1')
  const server = await serving(one)
  const triage = `${world.people.find((p) => p.name === 'triage of one')?.id ?? ''}@unit_1`
  const [first, second, third] = world.reports.filter((r) => r.unit === 'unit_1').map((r) => r.id)
  await purposeFor(one, triage, ...world.reports.map((r) => r.id))
  const graph = await graphOf(server, triage, first ?? '')
  expect(graph.reports.map((r) => r.id).sort()).toEqual([first ?? '', second ?? ''].sort())
  expect(graph.askTheOwner.map((u) => [u.unit, u.reports])).toEqual([['unit_1', 2], ['unit_2', 4]])
  const text = JSON.stringify(graph)
  for (const other of world.reports.filter((r) => r.id !== first && r.id !== second)) expect(text).not.toContain(other.id)
  const groups = linksContract.linkGroups.output.parse(await (await server.ask('GET', '/api/links/groups', { by: triage })).json())
  expect(groups.groups.map((g) => [g.reports, g.unseen])).toEqual([[2, 2]])
  const ask = (links: unknown) => server.ask('POST', `/api/reports/${first ?? ''}/links/split/preview`, { by: triage, body: { links } })
  expect((await problem(await ask([[first, third]]))).code).toBe('not-found')
  const preview = linksContract.splitPreview.output.parse(await (await ask([[first, second]])).json())
  expect(preview.parts.map((p) => [p.reports.length, p.unseen])).toEqual([[2, 6]])
  const partner = `${world.people.find((p) => p.name === 'partner of one')?.id ?? ''}@unit_1`
  expect((await server.ask('GET', '/api/links/groups', { by: partner })).status).toBe(403)
  // The database alone says the same of what is kept of groups: one's own unit, and only who sees its reports that are in no case.
  const kept = async (name: string, of: string): Promise<unknown[]> => (await world.doors.store
    .as({ person: world.people.find((p) => p.name === name)?.id ?? '', unit: of, at: NOW }).query(sql`select unit_id from group_tally`)).map((r) => r['unit_id'])
  expect(await Promise.all([
    kept('triage of one', 'unit_1'), kept('triage of two', 'unit_2'), kept('triage of one', 'unit_2'), kept('partner and member', 'unit_1'),
    kept('child-protection and member', 'unit_1'), kept('auditor of one', 'unit_1'), kept('disabled', 'unit_1'), kept('revoked', 'unit_1'),
  ])).toEqual([['unit_1'], ['unit_2'], [], [], [], [], [], []])
})

test('groups are paged without a gap or a repeat, and a forged place is refused', async () => {
  const tips = Array.from({ length: 7 }, (_, i): Tip[] => Array.from({ length: 2 + (i % 2) }, (_x, j) => ({ id: `9${i}${j}`, suspects: [{ email: `g${i}@example.org` }] }))).flat()
  const { server, by } = await opened(tips)
  const seen: [number, string][] = []
  let next: string | null = ''
  while (next !== null) {
    const page = linksContract.linkGroups.output.parse(await (await server.ask('GET', `/api/links/groups?limit=2${next === '' ? '' : `&after=${next}`}`, { by })).json())
    seen.push(...page.groups.map((g): [number, string] => [g.reports, g.first]))
    next = page.next
  }
  expect([seen.map(([n]) => n), new Set(seen.map(([, f]) => f)).size]).toEqual([[3, 3, 3, 2, 2, 2, 2], 7])
  for (const forged of ['xx', Buffer.from('[1,"a"]').toString('base64url'), Buffer.from('{}').toString('base64url')]) {
    expect((await server.ask('GET', `/api/links/groups?after=${forged}`, { by })).status).toBe(400)
  }
})
