import { expect, test } from 'vitest'
import { z } from 'zod'
import { inAct } from '../src/custody/index.ts'
import { integrate } from '../src/custody/log/integrate.ts'
import { rows, sql } from '../src/store/index.ts'
import { testDoors } from './doors.ts'
test('go', async () => {
  const doors = { ...await testDoors(), keys: { bytes: () => Promise.resolve(new Uint8Array(32).fill(7)) } }
  for (let k = 0; k < 3; k++) await inAct(doors, 'x', 'y', async (act) => act.note(Array.from({ length: 300 }, (_, i) => ({ event: 'e', subject: String(i) }))))
  await inAct(doors, 'x', 'nothing', () => Promise.resolve())
  expect(await integrate(doors)).toBe(901)
  expect(await integrate(doors)).toBe(0)
  await inAct(doors, 'x', 'nothing', () => Promise.resolve())
  expect(await integrate(doors)).toBe(1)
  console.log(await doors.store.query(sql`select * from log_range`), await doors.store.query(sql`select level, number, length(hashes) from log_tile`), await doors.store.query(sql`select * from log_checkpoint`), await doors.store.query(sql`select * from log_head`))
})
