import { storableText } from '../kernel/text.ts'
import type { Db, Store } from '../store/index.ts'
import type { HashKind, SetKind } from './contract.ts'
import { hashSets } from './table.ts'

/** A hash set as it stands: entries, hashes by kind, opinions that were withdrawn, hashes in quarantine; `toldAt`: when it was last written into. */
export interface SetListed {
  readonly name: string
  readonly kind: SetKind
  readonly scheme: string | null
  readonly own: boolean
  readonly addedAt: string
  readonly toldAt: string | null
  readonly entries: number
  readonly hashes: Readonly<Partial<Record<HashKind, number>>>
  readonly withdrawn: number
  readonly quarantined: number
}

/** All hash sets by name. A list that is being taken in, and sets of our own, are counted now; the others were when they had been taken in. */
export async function listSets(db: Db): Promise<SetListed[]> {
  const found: SetListed[] = []
  for (const { id, added_at: addedAt, counted, name, kind, scheme, own, quarantined } of await hashSets.list(db)) {
    const { toldAt, entries, hashes, withdrawn } = own || counted === null ? await hashSets.count(db, id) : counted
    found.push({ name, kind, scheme, own, addedAt, toldAt, entries, hashes, withdrawn, quarantined })
  }
  return found
}

/** Counts sets of others that were not counted since they changed: of a store from before counts were kept, or a list that was cut off. */
export async function countUncounted(store: Store): Promise<void> {
  for (const { name, own, counted } of await hashSets.list(store)) if (!own && counted === null) await countSet(store, name)
}

/** Counts a set once, so that it need not be gone through whenever sets are listed. Nothing when there is none of this name. */
export async function countSet(store: Store, name: string): Promise<void> {
  await store.transaction(async (db) => {
    const id = await hashSets.hold(db, storableText(name))
    if (id !== null) hashSets.keepCount(db, id, await hashSets.count(db, id))
  })
}
