import type { Act } from '../../custody/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Db } from '../../store/index.ts'
import { pool } from '../pool.table.ts'
import type { ToGrade } from './grade.io.ts'
import { personOf } from './person.ts'
import { QUORUM } from './quorum.ts'

/** Who asks for which unit and when. */
export interface PoolAsked {
  readonly who: string
  readonly unit: string
  readonly now: string
}

/** Counts end here: more than this many is as good as many. */
const MOST_COUNTED = 1_000

/** What waits for a person to be graded, by scheme, and what they hold and have not graded yet. Nothing in it tells whether others graded. */
export async function poolFor(db: Db, { who, unit, now }: PoolAsked): Promise<{
  readonly schemes: readonly { readonly scheme: string; readonly waiting: number }[]; readonly held: readonly ToGrade[]
}> {
  const of = { unit, person: personOf(who).key, now }
  const schemes: { scheme: string; waiting: number }[] = []
  for (const scheme of await pool.schemes(db, unit)) {
    const waiting = await pool.waiting(db, { ...of, scheme, places: QUORUM, most: MOST_COUNTED })
    if (waiting > 0) schemes.push({ scheme, waiting })
  }
  return { schemes, held: await pool.held(db, of) }
}

/** How many disputes wait for a person who had no part in them, counted up to 1,000. */
export function disputesFor(db: Db, { who, unit, now }: PoolAsked): Promise<number> {
  return pool.disputes(db, { unit, person: personOf(who).key, now, most: MOST_COUNTED })
}

/** What a person said of one file, and how it ended; null while it has not. */
export interface OwnGrading {
  readonly sha256: string
  readonly scheme: string
  readonly category: string | null
  readonly note: string | null
  readonly at: string
  readonly settled: { readonly how: 'agreed' | 'decided' } | null
}

/** A person's own gradings, newest first, after one (`at sha256`). A dispute is not told before it is decided: it would tell what others said. */
export async function ownGradings(db: Db, { who, unit }: Omit<PoolAsked, 'now'>, after: string | null, limit: number): Promise<{
  readonly gradings: readonly OwnGrading[]; readonly next: string | null
}> {
  const [at = null, sha256 = null] = after?.split(' ') ?? []
  const found = await pool.own(db, { unit, person: personOf(who).key, at, sha256, limit: limit + 1 })
  const told = found.slice(0, limit).map(({ state, ...g }): OwnGrading => ({ ...g, settled: state === 'agreed' || state === 'decided' ? { how: state } : null }))
  const last = told.at(-1)
  return { gradings: told, next: found.length > limit && last !== undefined ? `${last.at} ${last.sha256}` : null }
}

/** Refuses with `not-handed` unless this person holds the file now: as a grader who has not graded it, or as a senior who has not decided. */
export async function demandHeld(act: Act, who: string, sha256: string): Promise<void> {
  if (!await pool.holds(act.db, { unit: act.unit, person: personOf(who).key, now: act.now }, sha256)) throw new Refusal('not-handed', { sha256 })
}
