import type { z } from 'zod'
import type { QueueFilter } from '../../../desk/export.contract.ts'
import { queueOrderContract } from '../../../desk/queue-order.contract.ts'

/** What the queue is narrowed by, as the address says it. */
export type Filters = z.output<typeof QueueFilter>

/** Names of filters in the address. */
export const filterNames = ['band', 'source', 'format', 'jurisdiction', 'trigger', 'expiresWithinHours', 'case', 'held', 'late', 'sample'] as const

/** One of `filterNames`. */
export type FilterName = (typeof filterNames)[number]

/** Reads the filters of an address. What is not of the form of a filter is left out, as if nobody had asked for it. Held reports stand in a list of their own. */
export function filtersIn(given: (name: string) => string | null): Filters {
  const shape = queueOrderContract.queueOrder.input.shape
  const asked: Partial<Record<FilterName, unknown>> = {}
  for (const name of filterNames) {
    const word = given(name)
    if (word === null || word === '') continue
    const read = shape[name].safeParse(word)
    if (read.success && read.data !== undefined) asked[name] = read.data
  }
  return { held: 'no', ...asked } as Filters
}

/** What narrows: all filters but the one that chooses between the queue and the list of held reports. */
const narrowing = filterNames.filter((name) => name !== 'held')

/** Whether anything but the list of held reports is asked for. */
export function isNarrowed(filters: Filters): boolean {
  return narrowing.some((name) => filters[name] !== undefined)
}

/** The change that takes away everything that narrows. */
export const NOT_NARROWED: Partial<Record<FilterName, null>> = Object.fromEntries(narrowing.map((name) => [name, null]))
