import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { rows, sql } from '../src/store/index.ts'
import { testDoors, testStore } from './doors.ts'
import { person, serving } from './serving.ts'

const Row = z.object({ event: z.string(), subject: z.string().nullable(), result: z.string(), who: z.string() })
const NO_GLASS = 'bg_0000000000000000'

beforeAll(() => testStore().then(() => undefined)) // the first store of a worker takes seconds

test('what is refused leaves one entry under the name of what was asked, before an act as inside one', async () => {
  const house = await testDoors()
  const server = await serving(house)
  const [looks, leads, runs] = [
    await person(house, 'Auk', 'unit_1', 'triage'), await person(house, 'Skua', 'unit_1', 'supervisor'),
    await person(house, 'Gull', 'unit_1', 'administrator'),
  ]
  const idOf = (by: string): string => by.split('@')[0] ?? ''
  expect((await server.ask('GET', '/api/log', { by: looks })).status).toBe(403)
  expect((await server.ask('POST', `/api/break-glass/${NO_GLASS}/review`, { by: leads, body: { verdict: 'justified' } })).status).toBe(404)
  expect((await server.ask('POST', `/api/people/${idOf(runs)}/disable`, { by: runs, body: {} })).status).toBe(409)
  const refused = await rows(house.store, Row, sql`
    select e.event, e.subject, e.result, a.who from log_entry e join act a on a.id = e.act_id where e.result like 'refused:%' order by e.id`)
  expect(refused).toEqual([
    { event: 'log.viewed', subject: null, result: 'refused:right-missing', who: idOf(looks) },
    { event: 'break-glass.reviewed', subject: NO_GLASS, result: 'refused:not-found', who: idOf(leads) },
    { event: 'person.disabled', subject: idOf(runs), result: 'refused:last-administrator', who: idOf(runs) },
  ])
})
