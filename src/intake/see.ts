import type { Reader, Store } from '../store/index.ts'
import { visible } from './table.ts'

/** What somebody wants to look at. */
export type Looked = { readonly report: string } | { readonly case: string }

/**
 * Whether somebody sees a report or a case. The database decides, by the policies that bind every read of theirs, so that the house and the database
 * cannot differ. What is not there and what they may not see are the same answer.
 */
export async function canSee(store: Store, reader: Reader, looked: Looked): Promise<boolean> {
  return 'report' in looked ? (await seenReports(store, reader, [looked.report])).size > 0 : visible.case(store.as(reader), looked.case)
}

/** Which of these reports somebody sees, each with its case (null: in none). Decided as in `canSee`. */
export async function seenReports(store: Store, reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
  return new Map((await visible.reports(store.as(reader), ids)).map((r) => [r.id, r.case_id]))
}
