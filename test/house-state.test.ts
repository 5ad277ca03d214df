import { expect, test } from 'vitest'
import { z } from 'zod'
import { logContract } from '../src/custody/contract.ts'
import { FIRST_UNIT, inAct, integrate } from '../src/custody/index.ts'
import { houseContract } from '../src/desk/house.contract.ts'
import { rightsContract } from '../src/desk/rights.contract.ts'
import { healthContract } from '../src/server/health.contract.ts'
import { firstOf, weighed } from '../src/server/health.io.ts'
import { testDoors } from './doors.ts'
import { person, serving, unit } from './serving.ts'

const json = async <S extends z.ZodType>(shape: S, answer: Promise<Response>): Promise<z.output<S>> => shape.parse(await (await answer).json())

test('the log by officer, thing, event, result and time, page by page: each entry once, the newest first, with its place in the tree', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const auditor = await person(house, 'Avery Auditor', FIRST_UNIT, 'auditor')
  const at = (now: string, who: string) => ({ ...house, now, actor: { person: who, unit: FIRST_UNIT, via: 'api', session: null, purpose: null } as const })
  await inAct(at('2026-11-01T10:00:00.000Z', 'per_1'), 'per_1', 'a', async (act) => act.note(
    Array.from({ length: 7 }, (_, i) => ({ event: 'report.viewed', subject: `r${i}`, result: i === 3 ? 'refused:not-found' : 'done' }))))
  await inAct(at('2026-11-02T10:00:00.000Z', 'per_2'), 'per_2', 'b', async (act) => act.note([{ event: 'report.viewed', subject: 'r3' }, { event: 'sign.added', subject: 'r5' }]))
  await inAct({ ...at('2026-11-02T11:00:00.000Z', 'per_1'), actor: { ...at('', 'per_1').actor, unit: 'unit_9' } }, 'per_1', 'c', async (act) => act.note([{ event: 'report.viewed', subject: 'r3' }]))
  await integrate(house)
  const { entries: shape } = logContract
  const asked = (query: string) => json(shape.output, server.ask('GET', `/api/log?${query}`, { by: auditor }))
  const subjects = async (query: string) => (await asked(query)).entries.map((e) => e.subject)
  expect(await subjects('who=per_1')).toEqual(['r6', 'r5', 'r4', 'r3', 'r2', 'r1', 'r0'])
  expect((await asked('subject=r3')).entries.map((e) => [e.who, e.result])).toEqual([['per_2', 'done'], ['per_1', 'refused:not-found']])
  expect(await subjects('event=sign.added')).toEqual(['r5'])
  expect(await subjects('who=per_1&result=refused')).toEqual(['r3'])
  expect(await subjects('who=per_1&result=done&event=report.viewed')).toEqual(['r6', 'r5', 'r4', 'r2', 'r1', 'r0'])
  expect(await subjects('from=2026-11-02T00:00:00Z&to=2026-11-03T00:00:00Z')).toEqual(['r5', 'r3'])
  expect(await subjects('to=2026-11-02T00:00:00Z&limit=2')).toEqual(['r6', 'r5'])
  expect(await subjects('from=2027-11-02T00:00:00Z')).toEqual([])
  const paged: { readonly id: number; readonly index: number | null }[] = []
  for (let before = ''; ;) {
    const { entries } = await asked(`to=2026-11-03T00:00:00Z&limit=2${before}`)
    paged.push(...entries)
    if (entries.length === 0) break
    before = `&before=${entries.at(-1)?.id ?? 0}`
  }
  const all = (await asked('to=2026-11-03T00:00:00Z')).entries
  expect(paged).toEqual(all)
  expect(all).toHaveLength(9)
  const indexes = all.map((e) => e.index ?? -1)
  expect(indexes).toEqual(indexes.toSorted((a, b) => b - a))
  expect(new Set(indexes).size).toBe(9)
})

test('checkpoints, keys, rules, word lists, retention and health are told to those who run the house and to nobody else', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const [admin, triage] = [await person(house, 'Ada', FIRST_UNIT, 'administrator'), await person(house, 'Tia', FIRST_UNIT, 'triage')]
  await integrate(house)
  const signed = await json(logContract.checkpoints.output, server.ask('GET', '/api/log/checkpoints', { by: admin }))
  expect([signed.signed, signed.entries, signed.quorum, signed.witnesses, signed.strange]).toEqual([signed.checkpoints[0]?.size, signed.signed, { state: 'none', size: null }, [], 0])
  expect(signed.logKeys[0]?.startsWith(`${signed.origin}+`)).toBe(true)
  expect(signed.next).toBeNull()
  const keys = await json(houseContract.keys.output, server.ask('GET', '/api/keys', { by: admin }))
  expect(keys.vault.map((k) => k.kind)).toContain('root')
  expect(keys.log.filter((k) => k.current).map((k) => k.use)).toEqual(['log', 'witness'])
  expect(JSON.stringify(keys)).not.toMatch(/wrapped|secret/)
  const rules = await json(houseContract.rules.output, server.ask('GET', '/api/rules', { by: triage }))
  expect(rules.rules.find((r) => r.id === 'meeting-soon')).toMatchObject({ band: 'very-high', ground: { mark: 'D' }, reads: [{ fact: 'meeting' }, { fact: 'talk-meeting' }] })
  const lists = await json(houseContract.wordLists.output, server.ask('GET', '/api/word-lists', { by: admin }))
  expect(lists).toMatchObject({ restricted: { state: 'none' }, classifier: { state: 'none' } })
  expect(lists.languages.find((l) => l.language === 'en')?.phrases).toBeGreaterThan(500)
  expect((await json(houseContract.retention.output, server.ask('GET', '/api/retention', { by: admin }))).rules.length).toBeGreaterThan(0)
  await unit(house, 'unit_2')
  expect((await json(houseContract.units.output, server.ask('GET', '/api/units', { by: admin }))).units.map((u) => [u.id, u.here, u.people])).toEqual([['unit_1', true, 2], ['unit_2', false, null]])
  for (const path of ['/api/log/checkpoints', '/api/keys', '/api/word-lists', '/api/retention', '/api/health/detail', '/api/units']) {
    expect((await server.ask('GET', path, { by: triage })).status, path).toBe(403)
  }
})

test('health names the resource that limits: the one whose share of its limit is largest; what cannot be measured limits nothing', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const auditor = await person(house, 'Avery', FIRST_UNIT, 'auditor')
  const told = await json(healthContract.health.output, server.ask('GET', '/api/health/detail', { by: auditor }))
  expect(told.resources.map((r) => r.id)).toContain('matcher')
  expect(told.resources.find((r) => r.id === told.first)?.used).toBe(Math.max(...told.resources.map((r) => r.used ?? 0)))
  const disk = weighed({ id: 'disk', value: 200, limit: 256, unit: 'bytes', isLeast: true })
  const busy = weighed({ id: 'database', value: 45, limit: 50, unit: 'milliseconds', isLeast: false })
  const away = weighed({ id: 'integrator', value: null, limit: 60, unit: 'seconds', isLeast: false })
  expect([disk.state, busy.state, away.state]).toEqual(['over', 'near', 'unknown'])
  expect([firstOf([away, busy, disk])?.id, firstOf([away, busy])?.id, firstOf([away])]).toEqual(['disk', 'database', null])
})

test('what another approved is told to whoever asked for it, until it is used', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const [admin, lead] = [await person(house, 'Ada', FIRST_UNIT, 'administrator'), await person(house, 'Sue', FIRST_UNIT, 'supervisor')]
  const [newcomer = ''] = (await person(house, 'New', FIRST_UNIT)).split('@')
  const { approvals, grantRole, askRole } = rightsContract
  const asked = await json(askRole.output, server.ask('POST', '/api/approvals/role-grant', { by: admin, body: { subject: `${newcomer} unit_1 triage`, reason: 'joins the desk' } }))
  const list = (by: string) => json(approvals.output, server.ask('GET', '/api/approvals', { by }))
  expect((await list(admin)).approved).toEqual([])
  expect((await list(lead)).waiting.map((w) => w.approval)).toEqual([asked.approval])
  expect((await server.ask('POST', `/api/approvals/role-grant/${asked.approval}/decide`, { by: lead, body: { decision: 'approved' } })).status).toBe(200)
  expect([(await list(admin)).approved.map((a) => [a.approval, a.subject]), (await list(lead)).approved]).toEqual([[[asked.approval, `${newcomer} unit_1 triage`]], []])
  const granted = await server.ask('POST', grantRole.path.replace(':person', newcomer), { by: admin, body: { role: 'triage', approval: asked.approval } })
  expect(granted.status).toBe(200)
  expect((await list(admin)).approved).toEqual([])
})
