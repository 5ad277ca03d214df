import type { ReportRow } from './table.ts'

/** Where a report stands: its unit, for good, and the case that it is in now. */
export type Stand = Pick<ReportRow, 'unit_id' | 'case_id'>

/**
 * Whether what one report tells may be used for another, shown beside it or counted with it: then everybody who sees the other sees the one. Both are
 * of one unit, and the one is in no case or in the other's. What a report of the unit that
 * is out of reach tells may raise another, without being told (`triage/place.ts`); it is never called a copy of it.
 */
export function reachOf(of: Stand, other: Stand): boolean {
  return of.unit_id === other.unit_id && (other.case_id === null || other.case_id === of.case_id)
}

/**
 * The report that first had this content, within reach; an order that no later version turns round, so that no two are copies of each other. Null
 * when none is.
 */
export function firstAmong(
  found: readonly (Stand & { readonly fingerprint: string; readonly act_id: number; readonly id: string })[],
  of: Stand & { readonly fingerprint: string },
): string | null {
  const near = found.filter((f) => f.fingerprint === of.fingerprint && reachOf(of, f))
  const [first] = near.sort((x, y) => x.act_id - y.act_id || (x.id < y.id ? -1 : 1))
  return first?.id ?? null
}
