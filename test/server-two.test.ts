import { expect, test } from 'vitest'
import { z } from 'zod'
import { integrate } from '../src/custody/index.ts'
import { openPostgres, rows, sql, storeOf } from '../src/store/index.ts'
import { cleanups } from './cleanup.ts'
import { testDoors } from './doors.ts'
import { person, purposeFor, serving } from './serving.ts'
import { byReference, takeTips } from './tips.ts'

const url = process.env['STERNA_TEST_DATABASE_URL']

test.skipIf(url === undefined)('two servers on one PostgreSQL are one house: what one is told the other knows, and every act is in the log once', async () => {
  const house = await testDoors()
  const [at] = await rows(house.store, z.object({ schema: z.string() }), sql`select current_schema() as schema`)
  const store = storeOf(await openPostgres(url ?? '', at?.schema), 'postgres')
  cleanups.push(() => store.close())
  const other = { ...house, store }
  const [a, b] = [await serving(house), await serving(other)]
  const suspect = { first: 'Robin', email: 'robin@example.org', phone: '+442079460111' }
  await takeTips(house, [{ id: '211000001', suspects: [suspect] }, { id: '211000002', suspects: [suspect] }])
  const found = await byReference(other)
  const [id, linked] = [found.get('211000001')?.id ?? '', found.get('211000002')?.id ?? '']
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  await purposeFor(house, by, id, linked)

  // The same change by both at once: nothing is lost and nothing fails.
  const both = await Promise.all([a, b].flatMap((s) => [0, 1, 2].map((n) => s.ask(
    'POST', `/api/reports/${id}/links/${linked}/reject`, { by, body: { reason: `not the same, ${n}` } },
  ))))
  expect(both.map((r) => r.status)).toEqual([200, 200, 200, 200, 200, 200])
  expect(await (await b.ask(
    'GET', `/api/reports/${id}/links/${linked}`, { by },
  )).json()).toMatchObject({ linked: false, rejected: { by: by.split('@')[0] } })
  const reads = await Promise.all(Array.from({ length: 12 }, (_, n) => (n % 2 === 0 ? a : b).ask('GET', '/api/queue', { by })))
  expect(reads.every((r) => r.status === 200)).toBe(true)

  // Both integrate: each act is in the tree once.
  await Promise.all([integrate(house), integrate(other), integrate(house), integrate(other)])
  await integrate(house)
  const [left] = await rows(store, z.object({ waiting: z.number(), ranged: z.number(), acts: z.number(), rejected: z.number() }), sql`
    select (select count(*) from log_pending) as waiting, (select count(*) from log_range) as ranged, (select count(*) from act) as acts,
      (select count(*) from log_entry where event = 'link.rejected' and result = 'done') as rejected`)
  expect(left?.waiting).toBe(0)
  expect(left?.ranged).toBe(left?.acts)
  expect(left?.rejected).toBe(6)
})

test('a server keeps nothing in memory that matters: purposes and rights come from the database at each call', async () => {
  const house = await testDoors()
  await takeTips(house, [{ id: '211000001' }])
  const id = (await byReference(house)).get('211000001')?.id ?? ''
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const first = await serving(house)
  expect((await first.ask('POST', '/api/purposes', { by, body: { kind: 'report', id, code: 'triage', words: 'for a test' } })).status).toBe(200)
  await first.served.stop(100)
  const second = await serving(house)
  expect((await second.ask('GET', `/api/reports/${id}`, { by })).status).toBe(200)
})
