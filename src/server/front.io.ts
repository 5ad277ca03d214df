import { FIRST_UNIT, mayDo, noteAct, purposeOf, rightNames, type Actor, type Right } from '../custody/index.ts'
import type { Asking } from '../desk/index.ts'
import { canSee, seenReports } from '../intake/index.ts'
import type { House } from '../way.ts'
import type { Front, Noted, Scope } from './mount.ts'
import type { SessionOf } from './session.ts'

const names: ReadonlySet<string> = new Set(rightNames)
const isRight = (right: string): right is Right => names.has(right)

/** What the mount asks of a house: its clock is read at each call, its sessions, rights and purposes stand in the database and nowhere else. */
export function frontOf(house: House, clock: () => Date, sessionOf: SessionOf): Front {
  const now = (): string => clock().toISOString()
  const nowHouse = (actor: Actor): House => ({ ...house, now: now(), actor })
  const readerOf = ({ person, unit }: Actor) => ({ person, unit, at: now() })
  return {
    sessionOf, now,
    may: ({ rights }, right) => isRight(right) && mayDo(rights, right),
    seesReports: (actor, ids) => seenReports(house.store, readerOf(actor), ids),
    seesCase: (actor, id) => canSee(house.store, readerOf(actor), { case: id }),
    async purposeFor(actor: Actor, scopes: readonly Scope[]) {
      if (actor.session === null) return null
      const stated = await purposeOf(house.store, { session: actor.session, person: actor.person, unit: actor.unit, scopes })
      return stated?.code ?? null
    },
    asking(actor, { wire, upload }, asked): Asking {
      const own: House = asked === null ? nowHouse(actor) : { ...nowHouse(actor), asked }
      const store = house.store.as(readerOf(actor))
      return { house: own, actor, wire, upload, see: (work) => store.transaction(() => work({ ...own, store })) }
    },
    async note(actor: Actor | null, why: string, entries: readonly Noted[]) {
      const by = actor ?? { person: 'nobody', via: 'api', unit: FIRST_UNIT, session: null, purpose: null }
      await noteAct(nowHouse(by), by.person, why, entries)
    },
  }
}
