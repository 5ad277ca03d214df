/** The demo house: invented people whom anybody at this machine may be by one press, over an invented inbox. Never over a house for work. */
import { addPerson, addUnit, FIRST_UNIT, grantRole, inAct } from '../../custody/index.ts'
import type { Route } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Store } from '../../store/index.ts'
import type { House } from '../../way.ts'
import { demoRows } from '../demo.table.ts'
import { codeOf, placesOf, type Tell } from '../log-line.ts'
import { INBOX, loadInbox, totalOf, type InboxSize } from './inbox.io.ts'
import { demoPeople, demoUnits, startOf } from './people.ts'
import { demoRoutes, type Standing } from './routes.io.ts'
import { workOfTheHouse, type Here } from './work.io.ts'

/** A demo house that is open. */
export interface OpenDemo {
  readonly routes: readonly Route[]
  /** Loads what is not here yet; resolves when all is, when it failed (told on the log and on the door), or when `signal` ends. */
  load(signal: AbortSignal): Promise<void>
}

/** What opening a demo house needs. */
export interface DemoGiven {
  /** Where the inbox lies while it comes in. */
  readonly folder: string
  readonly tell: Tell
  /** Called when an administrator wants the house anew. */
  readonly reset: () => void
  readonly size?: InboxSize
  /** Hears how many reports are here. */
  readonly onLoading?: (done: number, total: number) => void
}

const UNITS_WHO = 'demo'
const DONE_STAGE = 2

/** Refuses with `demo-house` a store that is a demo house: real work is not done where anybody signs in by one press. */
export async function demandNoDemo(store: Store): Promise<void> {
  if (await demoRows.get(store) !== null) throw new Refusal('demo-house', { need: 'another data folder by --data, or --demo' })
}

/** Opens a demo house; one that was just made gets its mark and its people. Refuses with `not-demo` any other. */
export async function openDemo(house: House, given: DemoGiven): Promise<OpenDemo> {
  if (await demoRows.get(house.store) === null) await bear(house)
  const row = await demoRows.get(house.store)
  if (row === null) throw new Refusal('not-demo', {})
  const size = given.size ?? INBOX
  const total = totalOf(size)
  let standing: Standing = { failed: false, loading: row.stage >= DONE_STAGE ? null : { stage: 'inbox', done: 0, total } }
  return {
    routes: demoRoutes(() => standing, given.reset),
    async load(signal) {
      try {
        await loadRest(house, { ...given, size, signal }, (loading) => {
          standing = { failed: false, loading }
          if (loading !== null) given.onLoading?.(loading.done, loading.total)
        })
      } catch (error) {
        if (signal.aborted) return
        standing = { failed: true, loading: null }
        given.tell({ at: house.now, level: 'error', event: 'demo-not-loaded', code: error instanceof Refusal ? error.code : codeOf(error), from: placesOf(error) })
      }
    },
  }
}

async function bear(house: House): Promise<void> {
  if (!await demoRows.isNew(house.store)) throw new Refusal('not-demo', {}) // before an act: the log of a house for work is not to tell of this
  await inAct(house, UNITS_WHO, 'demo', async (act) => {
    if (!await demoRows.mark(act.db, house.now)) throw new Refusal('not-demo', {})
    for (const unit of demoUnits) if (unit.id !== FIRST_UNIT) await addUnit(act, unit)
    const people: { id: string; start: string }[] = []
    for (const { name, role, unit } of demoPeople) {
      const id = await addPerson(act, house.random, { name, unit })
      await grantRole(act, { operator: UNITS_WHO }, { person: id, unit, role })
      people.push({ id, start: startOf[role] })
    }
    await demoRows.people(act.db, people)
    act.note([{ event: 'demo.made' }])
  })
}

interface Loading extends DemoGiven {
  readonly size: InboxSize
  readonly signal: AbortSignal
}

/** Stage 1, the inbox, is gone through again when it was cut off; stage 2, what people did, is done at most once. */
async function loadRest(house: House, { folder, size, signal }: Loading, on: (loading: Standing['loading']) => void): Promise<void> {
  const row = await demoRows.get(house.store)
  if (row === null) return
  const total = totalOf(size)
  const own = { ...house, actor: { person: UNITS_WHO, via: 'house', unit: FIRST_UNIT, session: null, purpose: null } } as const
  if (row.stage < 1) {
    await loadInbox(own, { folder, size, who: UNITS_WHO, at: row.made_at, signal, on: (done) => on({ stage: 'inbox', done, total }) })
    if (signal.aborted) return
    await demoRows.reached(house.store, 1)
  }
  if (row.stage < DONE_STAGE) {
    on({ stage: 'work', done: total, total })
    await demoRows.reached(house.store, DONE_STAGE)
    const people = demoPeople.map((p, i): Here => ({ ...p, id: row.people[i]?.id ?? '' }))
    const starts = await workOfTheHouse(house, people)
    await demoRows.people(house.store, row.people.map((p) => ({ id: p.id, start: starts.get(p.id) ?? p.start })))
  }
  on(null)
}
