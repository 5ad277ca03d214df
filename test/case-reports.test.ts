import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { addMember, endMember, inAct, openCase } from '../src/custody/index.ts'
import { rightsContract } from '../src/desk/rights.contract.ts'
import { rows, sql } from '../src/store/index.ts'
import { moveReports } from '../src/way-people.ts'
import { testDoors, testStore } from './doors.ts'
import { person, serving, type Serving } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

async function state(server: Serving, by: string, id: string): Promise<void> {
  expect((await server.ask('POST', '/api/purposes', { by, body: { kind: 'case', id, code: 'safeguarding', words: 'work on the case' } })).status).toBe(200)
}

async function opened() {
  const house = await testDoors()
  await takeTips(house, [1, 2, 3, 4].map((n) => ({ id: `21100000${n}`, suspects: [{ first: 'Robin', last: 'Example' }] })))
  const found = await byReference(house)
  const id = (n: number): string => found.get(`21100000${n}`)?.id ?? ''
  const open = (reference: string, restricted: boolean): Promise<string> => inAct(house, 'test', 'case', (act) => openCase(act, house.random, { by: 'test', reference, restricted }))
  const [own, other] = [await open('C-1', true), await open('C-2', false)]
  await moveReports(house, 'test', [id(1), id(2), id(3)], own)
  await moveReports(house, 'test', [id(4)], other)
  const join = (who: string): Promise<void> => inAct(house, 'test', 'case', (act) => addMember(act, 'test', { case: own, person: who.split('@')[0] ?? '', purpose: 'work', until: null }))
  return { house, server: await serving(house), id, own, other, join }
}

test('whoever may see a case and nothing else finds the reports of it, page by page, and no others', async () => {
  const { house, server, id, own, other, join } = await opened()
  for (const role of ['child-protection', 'partner'] as const) {
    const by = await person(house, role, 'unit_1', role)
    const listed = async (): Promise<string[]> => rightsContract.cases.output.parse(await (await server.ask('GET', '/api/cases', { by })).json()).cases.map((c) => c.id)
    const status = async (of: string): Promise<number> => (await server.ask('GET', `/api/cases/${of}/reports`, { by })).status
    expect([await listed(), await status(own), await status(other)]).toEqual([[], 404, 404])
    await join(by)
    expect([await listed(), await status(own), await status(other)]).toEqual([[own], 428, 404])
    await state(server, by, own)
    const page = async (query: string) => rightsContract.caseReports.output.parse(await (await server.ask('GET', `/api/cases/${own}/reports?${query}`, { by })).json())
    const whole = await page('limit=100')
    expect([whole.reports.map((r) => r.id).sort(), whole.next]).toEqual([[id(1), id(2), id(3)].sort(), null])
    const first = await page('limit=2')
    const rest = await page(`limit=2&after=${first.next ?? ''}`)
    expect([...first.reports, ...rest.reports]).toEqual(whole.reports)
    expect(rest.next).toBeNull()
    expect((await server.ask('GET', `/api/cases/${own}/reports?after=WzFd`, { by })).status).toBe(400)
    await inAct(house, 'test', 'case', (act) => endMember(act, { case: own, person: by.split('@')[0] ?? '' }))
    expect([await listed(), await status(own)]).toEqual([[], 404])
  }
})

test('who is no member sees nothing of a restricted case, roles without content nothing of any; what was shown stands in the log', async () => {
  const { house, server, id, own, other, join } = await opened()
  const [chief, auditor, member] = [await person(house, 'Sue', 'unit_1', 'supervisor'), await person(house, 'Aud', 'unit_1', 'auditor'), await person(house, 'Inga', 'unit_1', 'investigator')]
  const ask = (by: string, of: string): Promise<Response> => server.ask('GET', `/api/cases/${of}/reports`, { by })
  expect([(await ask(chief, own)).status, (await ask(auditor, own)).status, (await ask(auditor, other)).status]).toEqual([404, 403, 403])
  await join(member)
  await state(server, member, own)
  expect((await ask(member, own)).status).toBe(200)
  const noted = await rows(house.store, z.object({ subject: z.string().nullable(), result: z.string() }), sql`select e.subject, e.result from log_entry e where e.event = 'case.reports-listed' order by e.id`)
  expect(noted.filter((n) => n.result === 'done').map((n) => n.subject ?? '').sort()).toEqual([own, id(1), id(2), id(3)].sort())
})
