import {
  addMember, addPerson, breakGlass, cases, disablePerson, enablePerson, endMember, grantRole, grantsOf, inAct, members, openCase, openGlass,
  personRoles, persons, restrictCase, reviewGlass, reviewGrant, revokeRole, statePurpose, type Act, type CaseRow,
} from '../custody/index.ts'
import { reports } from '../intake/index.ts'
import { Refusal } from '../kernel/refusal.ts'
import type { House } from '../way.ts'
import { moveReports } from '../way-people.ts'
import { route, view, type Asking, type Route } from './asking.ts'
import { reportsOfCase } from './case-reports.ts'
import { rightsContract } from './rights.contract.ts'
import { desk } from './table.ts'

const done = { done: true } as const

/** One act of the person; it leaves the entry of the endpoint itself. */
function acting<T>({ house, actor }: Asking, why: string, work: (act: Act) => Promise<T> | T): Promise<T> {
  return inAct(house, actor.person, why, async (act) => work(act))
}

const changed = (id: string) => ({ answer: done, about: [id], logged: true })

/** A thing that a purpose is stated for, when the person sees it; refuses with `not-found` otherwise. */
async function demandSeen({ see }: Asking, kind: 'report' | 'case' | 'identifier' | 'media', id: string): Promise<void> {
  if (kind === 'identifier' && id === 'search') return
  const there = kind !== 'identifier' && await see(async ({ store }) => (
    (kind !== 'case' && (await desk.among(store, [id])).has(id)) || (kind !== 'report' && await cases.byId(store, id) !== null)))
  if (!there) throw new Refusal('not-found', {})
}

/** Break-glass reaches what stands in the unit, seen or not; anything else is missing, and so is what was erased. */
async function demandInUnit({ house, actor }: Asking, kind: 'report' | 'case', id: string): Promise<void> {
  const [found] = kind === 'report'
    ? (await reports.byIds(house.store, [id])).filter((r) => r.format !== 'erased') : [await cases.byId(house.store, id)]
  if (found?.unit_id !== actor.unit) throw new Refusal('not-found', {})
}

const lookRoutes: readonly Route[] = [
  route(rightsContract.statePurpose, async (asking, { kind, id, code, words }) => {
    await demandSeen(asking, kind, id)
    const { actor: { person, session } } = asking
    if (session === null) throw new Refusal('signed-out', {})
    await acting(asking, 'purpose', (act) => statePurpose(act, { session, person, scope: { kind, id }, code, words }))
    return changed(id)
  }),
  route(rightsContract.breakGlass, async (asking, { kind, id, reason }) => {
    await demandInUnit(asking, kind, id)
    const glass = await acting(
      asking, 'break-glass', (act) => breakGlass(act, asking.house.random, { person: asking.actor.person, scope: { kind, id }, reason }),
    )
    return { answer: { glass: glass.id, until: glass.until }, about: [id], logged: true }
  }),
  view(rightsContract.glassToReview, async (seen, _input, actor) => {
    const waiting = await openGlass(seen.store, actor.unit, seen.now)
    const told = waiting.map((g) => ({
      glass: g.id, person: g.person_id, kind: g.scope_kind, id: g.scope_id, reason: g.reason, at: g.at, until: g.until, reviewBy: g.reviewBy,
      overdue: g.overdue,
    }))
    return { answer: { waiting: told }, about: waiting.map((g) => g.id) }
  }),
  route(rightsContract.reviewGlass, async (asking, { glass, verdict }) => {
    await acting(asking, 'break-glass', (act) => reviewGlass(act, { id: glass, by: asking.actor.person, verdict }))
    return changed(glass)
  }),
]

const caseTold = (c: CaseRow) => ({ id: c.id, reference: c.reference, openedAt: c.opened_at, openedBy: c.opened_by, restricted: c.restricted })

const caseRoutes: readonly Route[] = [
  view(rightsContract.cases, async (seen, { limit }, actor) => {
    const found = await cases.list(seen.store, actor.unit, limit)
    return { answer: { cases: found.map(caseTold) }, about: found.map((c) => c.id) }
  }),
  route(rightsContract.openCase, async (asking, given) => {
    const id = await acting(asking, 'case', (act) => openCase(act, asking.house.random, { by: asking.actor.person, ...given }))
    return { answer: { case: id }, about: [id], logged: true }
  }),
  view(rightsContract.case, async (seen, { case: id }) => {
    const found = await cases.byId(seen.store, id)
    if (found === null) throw new Refusal('not-found', {})
    const told = (await members.of(seen.store, id)).map((m) => ({
      person: m.person_id, purpose: m.purpose, since: m.since, until: m.until, addedBy: m.added_by,
    }))
    return { answer: { ...caseTold(found), members: told }, about: [id] }
  }),
  view(rightsContract.caseReports, async (seen, asked) => {
    const page = await reportsOfCase(seen, asked)
    return { answer: page, about: [asked.case, ...page.reports.map((r) => r.id)] }
  }),
  route(rightsContract.addMember, async (asking, given) => {
    await acting(asking, 'case', (act) => addMember(act, asking.actor.person, given))
    return changed(given.case)
  }),
  route(rightsContract.endMember, async (asking, given) => {
    await acting(asking, 'case', (act) => endMember(act, given))
    return changed(given.case)
  }),
  route(rightsContract.restrictCase, async (asking, given) => {
    await acting(asking, 'case', (act) => restrictCase(act, given))
    return changed(given.case)
  }),
]

const moveRoute = route(rightsContract.moveReport, async (asking, { id, case: caseId }) => {
  if (caseId !== null) await demandSeen(asking, 'case', caseId)
  const moved = await moveReports(asking.house, asking.actor.person, [id], caseId)
  return { answer: done, about: [id], logged: moved.length > 0 }
})

/** A person whose home is the unit of the asker; anybody else is missing. */
async function demandOwn({ store }: House, unit: string, person: string): Promise<void> {
  if ((await persons.byId(store, person))?.unit_id !== unit) throw new Refusal('not-found', {})
}

const peopleRoutes: readonly Route[] = [
  view(rightsContract.people, async (seen, _input, { unit }) => {
    const held = Map.groupBy(await personRoles.list(seen.store, { unit }), (r) => r.person_id)
    const people = (await persons.list(seen.store, unit)).map((p) => ({
      id: p.id, name: p.name, disabledAt: p.disabled_at, lastSeenAt: p.last_seen_at,
      roles: (held.get(p.id) ?? []).map((r) => ({ role: r.role, until: r.until, grantedBy: r.granted_by, grantedAt: r.granted_at })),
    }))
    return { answer: { people }, about: people.map((p) => p.id) }
  }),
  route(rightsContract.addPerson, async (asking, { name }) => {
    const person = await acting(asking, 'person', (act) => addPerson(act, asking.house.random, { name, unit: asking.actor.unit }))
    return { answer: { person }, about: [person], logged: true }
  }),
  route(rightsContract.disablePerson, async (asking, { person }) => {
    await demandOwn(asking.house, asking.actor.unit, person)
    await acting(asking, 'person', (act) => disablePerson(act, person))
    return changed(person)
  }),
  route(rightsContract.enablePerson, async (asking, { person }) => {
    await demandOwn(asking.house, asking.actor.unit, person)
    await acting(asking, 'person', (act) => enablePerson(act, person))
    return changed(person)
  }),
  route(rightsContract.grantRole, async (asking, { person, role, until, approval }) => {
    const { actor } = asking
    await acting(asking, 'role', (act) => grantRole(act, { person: actor.person, approval }, { person, role, unit: actor.unit }, until))
    return changed(person)
  }),
  view(rightsContract.grants, async (seen, _input, { unit }) => {
    const grants = await grantsOf(seen.store, unit, seen.now)
    return { answer: { grants }, about: grants.map((g) => g.person) }
  }),
  route(rightsContract.reviewRole, async (asking, { person, role }) => {
    const { actor } = asking
    await acting(asking, 'role', (act) => reviewGrant(act, actor.person, { person, role, unit: actor.unit }))
    return changed(person)
  }),
  route(rightsContract.revokeRole, async (asking, { person, role }) => {
    const { actor } = asking
    await acting(asking, 'role', (act) => revokeRole(act, actor.person, { person, role, unit: actor.unit }))
    return changed(person)
  }),
]

/** Handlers of the endpoints for purposes, break-glass, cases, people and roles. */
export const rightsRoutes: readonly Route[] = [...lookRoutes, ...caseRoutes, moveRoute, ...peopleRoutes]
