import { join } from 'node:path'
import { expect, test } from 'vitest'
import { purposeCodes } from '../src/custody/rights/purpose.ts'
import { roles } from '../src/custody/index.ts'
import { deskContract } from '../src/desk/contract.ts'
import { deskRoutes, wholeQueue, type Asking, type Route } from '../src/desk/index.ts'
import { Basis, LookStep } from '../src/desk/media.contract.ts'
import { PurposeName, RoleName } from '../src/desk/rights.contract.ts'
import type { Endpoint } from '../src/kernel/endpoint.ts'
import { bases, lookSteps } from '../src/media/index.ts'
import { takeIn, type House } from '../src/way.ts'
import { testDoors } from './doors.ts'
import { person } from './serving.ts'
import { takeTips } from './tips.ts'

test('lists that the contract restates are those of the rooms', () => {
  expect(Basis.options).toEqual([...bases])
  expect(LookStep.options).toEqual([...lookSteps])
  expect(RoleName.options).toEqual([...roles])
  expect(PurposeName.options).toEqual([...purposeCodes])
})

const routeOf = (endpoint: Endpoint): Route => {
  const found = deskRoutes.find((r) => r.endpoint === endpoint)
  if (found === undefined) throw new Error(`nothing answers ${endpoint.path}`)
  return found
}

/** A call by somebody of the house, straight to the handler. */
async function asking(house: House): Promise<Asking> {
  const [id = '', unit = ''] = (await person(house, 'Auk', 'unit_1', 'supervisor')).split('@')
  const actor = { person: id, unit, via: 'api', session: 'ses_1', purpose: null } as const
  const store = house.store.as({ person: id, unit, at: house.now })
  return {
    house: { ...house, actor }, actor, wire: { method: 'GET', source: '', headers: {} }, upload: null,
    see: (work) => store.transaction(() => work({ ...house, actor, store })),
  }
}

test('the shapes of the contract hold all that the rooms tell: nothing is cut off on the way out', async () => {
  const house = await testDoors()
  const suspect = {
    first: 'Robin', last: 'Example', email: 'robin@example.org', phone: '+442079460111', ips: [{ value: '192.0.2.7', at: '2026-11-01T10:00:00Z' }],
  }
  await takeTips(house, [
    {
      id: '211000001', suspects: [suspect], children: [{ first: 'Kim', age: 12 }], files: [{ name: 'a.jpg', md5: 'a'.repeat(32), viewed: true }],
      tags: ['sextortion'],
    },
    { id: '211000002', suspects: [suspect], children: [{ first: 'Lee', age: 13 }], text: 'Words of a sender.' },
  ])
  const inbox = join(import.meta.dirname, '..', 'examples', 'inbox')
  await takeIn(house, ['09-kwikchat'].map((name) => join(inbox, name)), { who: 'test' })
  const call = await asking(house)
  let compared = 0
  for await (const { id } of wholeQueue(house)) {
    if (compared++ >= 3) break
    for (const endpoint of [deskContract.report, deskContract.text, deskContract.versions, deskContract.files]) {
      const { answer } = await routeOf(endpoint).answer(call, endpoint.input.parse({ id }))
      expect(JSON.parse(JSON.stringify(endpoint.output.parse(answer))), `${endpoint.path} of ${id}`).toEqual(JSON.parse(JSON.stringify(answer)))
    }
    const facts = await routeOf(deskContract.facts).answer(call, { id })
    deskContract.facts.output.parse(facts.answer)
  }
  expect(compared).toBeGreaterThan(2)
  const queue = await routeOf(deskContract.queue).answer(call, { limit: 200 })
  expect(deskContract.queue.output.parse(queue.answer)).toEqual(queue.answer)
})
