import type { Actor } from '../custody/index.ts'
import type { Db } from '../store/index.ts'
import { desk } from './table.ts'

/** What may be told beside what was asked for: reports that the reader sees and has a purpose for, and cases for which they are to state one first. */
export interface Purposed {
  readonly may: ReadonlySet<string>
  /** All that the reader sees, with a purpose or without. */
  readonly seen: ReadonlySet<string>
  readonly missing: readonly string[]
}

/**
 * Of reports that stand beside the one that was asked for (in a list, linked), those of which content may be told in this session. A case is looked at for a
 * purpose that was stated for it, also where its reports show elsewhere.
 */
export async function purposed(db: Db, actor: Actor, ids: readonly string[]): Promise<Purposed> {
  const found = await desk.purposed(db, actor, ids)
  return {
    may: new Set(found.flatMap((r) => (r.stated ? [r.id] : []))),
    seen: new Set(found.map((r) => r.id)),
    missing: [...new Set(found.flatMap((r) => (r.stated || r.in_case === null ? [] : [r.in_case])))].sort(),
  }
}
