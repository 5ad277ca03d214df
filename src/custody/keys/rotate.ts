import { inAct, type Act, type Doors } from '../act.ts'
import { keyRows, type KeyPlace, type KeyRow } from '../keys.table.ts'
import { objectRows } from '../vault.table.ts'
import { rewrapObject } from '../vault/objects.ts'
import { type KeyRing } from './keys.ts'
import { replaceRoot } from './open.ts'
import type { RootSetting } from './root.io.ts'

/** What a rotation needs, and who does it. */
export interface Rotating {
  readonly doors: Doors
  readonly ring: KeyRing
  readonly who: string
}

/** What a rotation did: rows that went under the new key, and rows that do not open and therefore keep the old one alive. */
export interface Rotated {
  readonly key: string
  readonly rewrapped: number
  readonly broken: number
}

const WHY = 'key'
const AT_ONCE = 500

/** Somebody may go on writing under the old key for a while; after so many rounds we stop and say so. */
const ROUNDS = 1_000

/**
 * Changes the key of a case: makes the next one, puts every object's key under it, some at a time, then destroys the old one. Contents are not
 * touched. Each step is an act; a rotation that was cut off anywhere is taken up by the next call, which then makes no further key.
 */
export async function rotateCase(rotating: Rotating, unit: string, caseId: string): Promise<Rotated> {
  const { ring, doors } = rotating
  return rotate(rotating, { kind: 'case', unit, caseId }, async (act, old, to, after) => {
    const rows = await objectRows.under(act.db, old.id, after, AT_ONCE)
    const [from, by] = [await ring.byId(act.db, old.id), await ring.byId(act.db, to.id)]
    const wrapped = rows.flatMap((row) => {
      const key = from === null || by === null ? null : rewrapObject(from, by, row, row.caseId, doors.random)
      return key === null ? [] : [{ name: row.name, wrapped: key.toString('hex') }]
    })
    const done = wrapped.length === 0 ? 0 : await objectRows.rewrap(act.db, wrapped, old.id, to.id, caseId)
    return { done, broken: rows.length - wrapped.length, last: rows.length < AT_ONCE ? null : rows.at(-1)?.name ?? null }
  }, (act, old) => objectRows.countUnder(act.db, old.id))
}

/** Changes the key of a unit: its cases' keys, its naming key, its log's and its backups' key go under the next one. As `rotateCase` otherwise. */
export async function rotateUnit(rotating: Rotating, unit: string): Promise<Rotated> {
  const { ring } = rotating
  return rotate(rotating, { kind: 'unit', unit, caseId: '' }, async (act, old, to) => {
    const by = await ring.byId(act.db, to.id)
    let [done, broken] = [0, 0]
    for (const row of await keyRows.wrappedBy(act.db, old.id)) {
      const wrapped = by === null ? null : await ring.rewrapped(act.db, row, by)
      if (wrapped === null) broken++
      else if (await keyRows.rewrap(act.db, row.id, old.id, to.id, wrapped)) done++
    }
    return { done, broken, last: null }
  }, async (act, old) => (await keyRows.wrappedBy(act.db, old.id)).length)
}

/** Puts a new root, under what `to` names, in the place of the old one: one act. The old key file or passphrase opens nothing afterwards. */
export async function rotateRoot({ doors, ring, who }: Rotating, to: RootSetting): Promise<Rotated> {
  const now = (): string => doors.now
  const { root, keys } = await inAct(doors, who, WHY, async (act) => {
    const done = await replaceRoot(act.db, ring, { store: doors.store, random: doors.random, now }, to)
    act.note([
      { event: 'key.made', subject: done.root.id, result: `root:${to.kind}` },
      { event: 'key.rewrapped', subject: done.old, result: `${done.keys}` },
      { event: 'key.destroyed', subject: done.old, result: 'root' },
    ])
    return done
  })
  ring.replaceRoot(root)
  return { key: root.id, rewrapped: keys, broken: 0 }
}

interface Moved {
  readonly done: number
  readonly broken: number
  /** Where to go on; null when this was the last of them. */
  readonly last: string | null
}

type Move = (act: Act, old: KeyRow, to: KeyRow, after: string) => Promise<Moved>

async function rotate(rotating: Rotating, place: KeyPlace, move: Move, left: (act: Act, old: KeyRow) => Promise<number>): Promise<Rotated> {
  const { doors, ring, who } = rotating
  const { to, old } = await begin(rotating, place)
  let [rewrapped, broken] = [0, 0]
  for (const key of old) {
    for (let round = 0; round < ROUNDS; round++) {
      const moved = await moveAll(rotating, key, to, move)
      rewrapped += moved.done
      const ended = moved.broken > 0 || await inAct(doors, who, WHY, async (act) => destroyBare(act, key, left))
      if (!ended) continue
      broken += moved.broken
      break
    }
  }
  ring.forget(old.map((k) => k.id))
  return { key: to.id, rewrapped, broken }
}

/** The key to move to and those to move from: what an earlier rotation left, or else a new key. */
async function begin({ doors, ring, who }: Rotating, place: KeyPlace): Promise<{ readonly to: KeyRow; readonly old: readonly KeyRow[] }> {
  return inAct(doors, who, WHY, async (act) => {
    let live = await keyRows.live(act.db, place)
    if (live.length < 2) {
      ring.refresh(place)
      const made = await ring.makeNext(act.db, place)
      if (made !== null) act.note([{ event: 'key.made', subject: made.id, result: named(place) }])
      live = await keyRows.live(act.db, place)
    }
    const [to, ...old] = live
    if (to === undefined) throw new Error('a key was neither found nor made')
    ring.refresh(place)
    if (old.length > 0) act.note([{ event: 'key.rotating', subject: to.id, result: named(place) }])
    return { to, old }
  })
}

async function moveAll({ doors, who }: Rotating, old: KeyRow, to: KeyRow, move: Move): Promise<Moved> {
  let [done, broken] = [0, 0]
  for (let after: string | null = ''; after !== null;) {
    const from: string = after
    const moved = await inAct(doors, who, WHY, async (act) => {
      const step = await move(act, old, to, from)
      act.note([{ event: 'key.rewrapped', subject: old.id, result: `${step.done}` }])
      return step
    })
    done += moved.done
    broken += moved.broken
    after = moved.last
  }
  return { done, broken, last: null }
}

/** Destroys a key that wraps nothing any more; false when something was put under it meanwhile. */
async function destroyBare(act: Act, key: KeyRow, left: (act: Act, old: KeyRow) => Promise<number>): Promise<boolean> {
  const held = await keyRows.hold(act.db, [key.id])
  const bare = held.length === 0 || await left(act, key) === 0
  if (bare && held.length > 0) await keyRows.destroy(act.db, [key.id], act.now)
  act.note([{ event: bare ? 'key.destroyed' : 'key.rotating', subject: key.id }])
  return bare
}

function named({ kind, unit, caseId }: KeyPlace): string {
  return [kind, unit, caseId].filter((part) => part !== '').join(':')
}
