import { inAct, mayDo, persons, rightNames, units } from '../../custody/index.ts'
import { route, type Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { House } from '../../way.ts'
import { demoRows } from '../demo.table.ts'
import { DONE, withCookies } from '../sign-in/answers.ts'
import { actingAs } from '../sign-in/parts.ts'
import { beginSession, provedAnew, sessionOf } from '../sign-in/sessions.io.ts'
import { demoContract, type DemoTold } from './contract.ts'
import { demoPeople } from './people.ts'

/** How the invented inbox stands. */
export interface Standing {
  readonly loading: DemoTold['loading']
  readonly failed: boolean
}

/** Routes of a demo house. `reset` makes the house anew, after the answer went out. */
export function demoRoutes(standing: () => Standing, reset: () => void): readonly Route[] {
  return [
    route(demoContract.demo, async ({ house }) => ({ answer: await told(house, standing()), about: [] })),
    route(demoContract.signIn, async ({ house, wire }, { person: wanted }) => {
      const [row, person] = [await demoRows.get(house.store), await persons.byId(house.store, wanted)]
      if (person === null || person.disabled_at !== null || row?.people.some((p) => p.id === wanted) !== true) throw new Refusal('not-found', {})
      const before = await sessionOf(house, wire.headers['cookie'])
      const cookie = await inAct(actingAs(house, { who: person.id, unit: person.unit_id, session: null }), person.id, 'sign-in', async (act) => {
        act.note([{ event: 'sign-in.demo', subject: person.id }])
        return (await beginSession(act, house.random, { person: person.id, home: person.unit_id, way: 'demo', before })).cookie
      })
      return withCookies(DONE, [cookie])
    }),
    route(demoContract.prove, async ({ house, wire }) => {
      const session = await sessionOf(house, wire.headers['cookie'])
      if (session === null) throw new Refusal('signed-out')
      const { person, unit, session: id } = session.actor
      const cookie = await inAct(actingAs(house, { who: person, unit, session: id }), person, 'sign-in', async (act) => {
        act.note([{ event: 'sign-in.prove', subject: person }])
        return provedAnew(act, house.random, session, 'demo')
      })
      return withCookies(DONE, [cookie])
    }),
    route(demoContract.reset, () => {
      setImmediate(reset)
      return Promise.resolve({ answer: DONE, about: [] })
    }),
  ]
}

async function told({ store }: House, { loading, failed }: Standing): Promise<DemoTold> {
  const row = await demoRows.get(store)
  if (row === null) throw new Refusal('not-found', {})
  const names = new Map((await units.list(store)).map((u) => [u.id, u.name]))
  const people: DemoTold['people'] = []
  for (const { id, start } of row.people) {
    const person = await persons.byId(store, id)
    const role = demoPeople.find((p) => p.name === person?.name)?.role
    if (person === null || role === undefined) continue
    people.push({
      id, name: person.name, unit: person.unit_id, unitName: names.get(person.unit_id) ?? person.unit_id, role, start,
      rights: rightNames.filter((right) => mayDo({ person: id, unit: person.unit_id, roles: [role] }, right)),
    })
  }
  return { madeAt: row.made_at, loading, failed, people }
}
