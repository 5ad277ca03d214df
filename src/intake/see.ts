import type { Reader, Store } from '../store/index.ts'
import { visible } from './table.ts'

/** What somebody wants to look at. */
export type Looked = { readonly report: string } | { readonly case: string }

/**
 * Whether somebody sees a report or a case. The database decides, by the policies that bind every read of theirs, so that the house and the database cannot
 * differ. What is not there and what they may not see are the same answer.
 */
export async function canSee(store: Store, reader: Reader, looked: Looked): Promise<boolean> {
  const bound = store.as(reader)
  return 'report' in looked ? visible.report(bound, looked.report) : visible.case(bound, looked.case)
}
