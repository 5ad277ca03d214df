import type { z } from 'zod'
import type { searchContract } from '../../../desk/search.contract.ts'

/** What the box found. */
export type Told = z.output<typeof searchContract.searchAll.output>

/** Reports of one group. */
export type Group = Told['groups'][number]

/** One report. */
export type Hit = Group['hits'][number]

/** What matched in a report. */
export type Matched = Hit['matched'][number]

/** What was asked, to read on. */
export type Asked = Omit<z.input<typeof searchContract.searchAll.input>, 'group' | 'from' | 'limit'>

/** Key of a row: its group and its report, which may stand in several groups. */
export const keyOf = (g: Pick<Group, 'group'>, h: Hit): string => `${g.group} ${h.id}`

/** A list with what was read on from `from`; one that was read on from there already (a second press, an older answer) stays as it is. */
export function readOn<List extends { readonly hits: readonly unknown[]; readonly next: number | null }>(list: List, from: number, more: Pick<List, 'hits' | 'next'>): List {
  return list.next === from ? { ...list, hits: [...list.hits, ...more.hits], next: more.next } : list
}

/** A name in its normal form (`name|birth date`) as people write it: the bar shows only where a birth date follows. */
export const nameAlone = (normal: string): string => normal.split('|').filter((part) => part !== '').join(', ')
