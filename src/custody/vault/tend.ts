import { Refusal } from '../../kernel/refusal.ts'
import type { Acting } from '../acting.ts'
import type { Store } from '../../store/index.ts'
import { keyRows } from '../keys.table.ts'
import type { KeyRing } from '../keys/keys.ts'
import { objectRows, type LiveRow, type Remains } from '../vault.table.ts'
import type { Backend, Stored } from './backend.ts'
import { sealedBytes } from './cobblestone.ts'
import { rewrapObject } from './objects.ts'

/** What tending a vault needs. */
export interface Tending {
  readonly store: Store
  readonly backend: Backend
  readonly ring: KeyRing
  readonly random: (bytes: number) => Uint8Array
}

/** So many rows at a time. */
const AT_ONCE = 1_000

const HOUR_MS = 3_600_000

/** A place, or a write to one that was cut off. What else lies there is not ours to sweep. */
const OURS = /^[0-9a-f]{32}(?:\.part)?$/

/**
 * Puts objects into another case, in the act: their keys go under that case's key, their bytes stay where they are. Returns how many went; those that
 * are not here or were destroyed are left off. Refuses with `seal-broken`.
 */
export async function moveObjects({ ring, random }: Tending, act: Acting, unit: string, names: readonly string[], caseId: string): Promise<number> {
  const to = await ring.newest(act.db, { kind: 'case', unit, caseId })
  if ((await keyRows.hold(act.db, [to.id])).length === 0) throw new Refusal('key-wrong', { key: to.id, why: 'changed meanwhile; try again' })
  let moved = 0
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const rows = (await objectRows.hold(act.db, names.slice(i, i + AT_ONCE))).filter((row) => row.caseId !== caseId)
    const byKey = Map.groupBy(rows, (row) => row.keyId)
    for (const [keyId, some] of byKey) {
      const from = await ring.byId(act.db, keyId)
      const wrapped = some.map((row) => {
        const key = from === null ? null : rewrapObject(from, to.key, row, caseId, random)
        if (key === null) throw new Refusal('seal-broken', { sha256: row.sha256 })
        return { name: row.name, wrapped: key.toString('hex') }
      })
      moved += await objectRows.rewrap(act.db, wrapped, keyId, to.id, caseId)
    }
    act.note(rows.map((row) => ({ event: 'object.moved', subject: caseId, contentSha256: row.sha256 })))
  }
  return moved
}

/** Destroys objects, in the act: their keys are taken away for good and their rows keep no hash. Their bytes go with `erase`, after the act. */
export async function destroyObjects(act: Acting, names: readonly string[]): Promise<number> {
  let destroyed = 0
  for (let i = 0; i < names.length; i += AT_ONCE) destroyed += await destroyRows(act, await objectRows.hold(act.db, names.slice(i, i + AT_ONCE)))
  return destroyed
}

/**
 * Destroys a case's keys and all objects that they wrap, in the act. The unit's key of the case is gone after it; a file that is kept for the case
 * later gets a new one.
 */
export async function destroyCase({ ring }: Tending, act: Acting, unit: string, caseId: string): Promise<number> {
  const keys = await keyRows.live(act.db, { kind: 'case', unit, caseId })
  const ids = keys.map((k) => k.id)
  // Held first: whoever keeps a file for the case waits, and then finds the key gone.
  await keyRows.hold(act.db, ids)
  let destroyed = 0
  for (;;) {
    const rows = await objectRows.ofCase(act.db, unit, caseId, AT_ONCE)
    if (rows.length === 0) break
    destroyed += await destroyRows(act, rows)
  }
  await keyRows.destroy(act.db, ids, act.now)
  act.note(ids.map((id) => ({ event: 'key.destroyed', subject: id, result: caseId })))
  ring.forget(ids)
  return destroyed
}

async function destroyRows(act: Acting, rows: readonly LiveRow[]): Promise<number> {
  if (rows.length === 0) return 0
  act.note(rows.map((row) => ({ event: 'object.destroyed', subject: row.caseId, contentSha256: row.sha256 })))
  return objectRows.destroy(act.db, rows.map((row) => row.name), act.now)
}

/**
 * Removes the bytes of destroyed objects: a place that no living object uses goes whole; in one that others use, theirs are overwritten where the
 * backend can.
 * Can be cut off at any moment and run again. Returns how many objects' bytes are gone, and how many lie on without a key until their place is free.
 */
export async function eraseRemains({ store, backend }: Tending): Promise<{ readonly erased: number; readonly left: number }> {
  let [erased, left] = [0, 0]
  for (;;) {
    const remains = await objectRows.remains(store, AT_ONCE + left)
    const used = await objectRows.inUse(store, [...new Set(remains.map((r) => r.place))])
    const gone: Remains[] = []
    for (const r of remains) {
      if (!used.has(r.place)) await backend.remove(r.place)
      else if (!await backend.blank(r.place, r.placeFrom, sealedBytes(r.bytes))) continue
      gone.push(r)
    }
    if (gone.length > 0) await store.transaction((db) => objectRows.gone(db, gone))
    erased += gone.length
    left = remains.length - gone.length
    if (gone.length === 0) return { erased, left }
  }
}

/**
 * Places that no row speaks of: writes that were cut off, or bytes whose object is another's now. Younger ones may be writes under way and are left
 * off.
 * Bytes of destroyed objects are none: `eraseRemains` sees to them.
 */
export async function* orphans({ store, backend }: Tending, now: string, olderThanHours: number): AsyncGenerator<Stored> {
  const before = Date.parse(now) - olderThanHours * HOUR_MS
  let some: Stored[] = []
  const unspoken = async (): Promise<Stored[]> => {
    const spoken = await objectRows.spokenOf(store, some.map((s) => s.place))
    const found = some.filter((s) => !spoken.has(s.place))
    some = []
    return found
  }
  for await (const stored of backend.list()) {
    if (stored.at < before && OURS.test(stored.place)) some.push(stored)
    if (some.length === AT_ONCE) yield* await unspoken()
  }
  if (some.length > 0) yield* await unspoken()
}
