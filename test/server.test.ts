import { expect, test } from 'vitest'
import { testDoors } from './doors.ts'
import { person, serving } from './serving.ts'


test('smoke', async () => {
  const house = await testDoors()
  const s = await serving(house)
  console.log(await (await s.ask('GET', '/health')).text())
  const by = await person(house, 'Auk', 'unit_1', 'triage')
  const r = await s.ask('GET', '/api/queue', { by })
  console.log(r.status, [...r.headers], await r.text())
  console.log(s.lines)
  expect(r.status).toBe(200)
})
