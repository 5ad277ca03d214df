import { expect, test } from 'vitest'
import { deskRoutes } from '../src/desk/index.ts'
import { deskContract } from '../src/desk/contract.ts'
import { reportView, wholeQueue } from '../src/desk/index.ts'
import { world, writeWorld } from '../src/synth/index.ts'
import { takeIn } from '../src/way.ts'
import { temporaryFolder, testDoors } from './doors.ts'
import { takeTips } from './tips.ts'

test('debug', async () => {
  const house = await testDoors()
  const suspect = { first: 'Robin', last: 'Example', email: 'robin@example.org', phone: '+442079460111' }
  await takeTips(house, [{ id: '211000001', suspects: [suspect] }, { id: '211000002', suspects: [suspect] }])
  for await (const q of wholeQueue(house)) {
    const r = deskContract.report.output.safeParse({ ...(await reportView(house, q.id)), askTheOwner: [] })
    console.log(JSON.stringify(r.error?.issues.slice(0, 10)))
  }
  expect(deskRoutes.length).toBeGreaterThan(1)
})
