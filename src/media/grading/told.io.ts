import { FIRST_UNIT } from '../../custody/index.ts'
import type { Db } from '../../store/index.ts'
import { gradingFiles, gradings, type GradingRow } from '../grading.table.ts'
import { personOf } from './person.ts'
import { QUORUM, verdictOf } from './quorum.ts'

/** One grading as it is told. `note` is a grader's remark or a senior's reason. */
export type ToldGrading = Omit<GradingRow, 'person'>

/**
 * What somebody may know of a file in the pool. Until it is settled: what they said themselves, and how many gradings are missing to three; a dispute
 * is not told, since it says what others said. Then everything.
 */
export type Told =
  | { readonly state: 'under-way'; readonly scheme: string; readonly own: ToldGrading | null; readonly missing: number }
  | {
    readonly state: 'agreed' | 'decided'; readonly scheme: string; readonly category: string | null; readonly set: string
    readonly settledAt: string | null; readonly gradings: readonly ToldGrading[]
  }

/** What `who` may know of the gradings of a file; null when it is not in the pool of the unit. */
export async function gradingsOf(db: Db, sha256: string, who: string, unit = FIRST_UNIT): Promise<Told | null> {
  const person = personOf(who)
  const file = await gradingFiles.get(db, unit, sha256.trim().toLowerCase())
  if (file === undefined) return null
  const given = await gradings.of(db, unit, file.sha256)
  const verdict = verdictOf(given)
  const told = (g: GradingRow): ToldGrading => ({ who: g.who, role: g.role, scheme: g.scheme, category: g.category, note: g.note, at: g.at })
  if (verdict.state === 'agreed' || verdict.state === 'decided') {
    return {
      state: verdict.state, scheme: file.scheme, category: verdict.category, set: file.set_name, settledAt: file.closed_at, gradings: given.map(told),
    }
  }
  const own = given.find((g) => g.person === person.key)
  return { state: 'under-way', scheme: file.scheme, own: own === undefined ? null : told(own), missing: Math.max(0, QUORUM - given.length) }
}
