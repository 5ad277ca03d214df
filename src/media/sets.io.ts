import type { Db } from '../store/index.ts'
import type { HashKind, SetKind } from './contract.ts'
import { hashSets } from './table.ts'

/** A hash set as it stands: entries, hashes by kind, opinions that were withdrawn, hashes in quarantine. */
export interface SetListed {
  readonly name: string
  readonly kind: SetKind
  readonly scheme: string | null
  readonly own: boolean
  readonly addedAt: string
  readonly entries: number
  readonly hashes: Readonly<Partial<Record<HashKind, number>>>
  readonly withdrawn: number
  readonly quarantined: number
}

/** All hash sets by name. */
export async function listSets(db: Db): Promise<SetListed[]> {
  const counts = Map.groupBy(await hashSets.counts(db), (c) => c.set_id)
  return (await hashSets.list(db)).map(({ id, added_at: addedAt, ...s }) => ({
    name: s.name, kind: s.kind, scheme: s.scheme, own: s.own, addedAt, entries: s.entries,
    hashes: Object.fromEntries((counts.get(id) ?? []).map((c) => [c.kind, c.count])), withdrawn: s.withdrawn, quarantined: s.quarantined,
  }))
}
