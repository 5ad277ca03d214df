import type { z } from 'zod'
import type { queueOrderContract } from '../../../desk/queue-order.contract.ts'
import { rowOf, type Order } from './order.ts'

type Spot = z.output<typeof queueOrderContract.queueSpots.output>['spots'][number]

/** What waits above the list: how many reports came that fit, above the reader's place and below it, and how many of the list changed their place or left it. */
export interface Waiting {
  readonly above: ReadonlySet<string>
  readonly below: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  /** More came than is counted, or the connection was lost in between. */
  readonly isMany: boolean
}

/** Nothing waits. */
export const NOTHING: Waiting = { above: new Set(), below: new Set(), changed: new Set(), isMany: false }

/** Whether anything waits. */
export function waits({ above, below, changed, isMany }: Waiting): boolean {
  return isMany || above.size > 0 || below.size > 0 || changed.size > 0
}

/** Adds to what waits where these reports stand now; one that is asked of and not among the spots is not seen any more. */
export function joined(was: Waiting, order: Order, asked: readonly string[], spots: readonly Spot[]): Waiting {
  const [above, below, changed] = [new Set(was.above), new Set(was.below), new Set(was.changed)]
  const found = new Map(spots.map((s) => [s.id, s]))
  for (const id of asked) {
    const spot = found.get(id)
    const isHere = rowOf(order, id) !== -1
    above.delete(id)
    below.delete(id)
    if (isHere) {
      if (spot === undefined || !spot.fits || isElsewhere(order, id, spot)) changed.add(id)
      else changed.delete(id)
    } else if (spot?.fits === true) (spot.above ? above : below).add(id)
  }
  return { above, below, changed, isMany: was.isMany }
}

/** Whether a report of the list stands in another group now. */
function isElsewhere(order: Order, id: string, spot: Spot): boolean {
  const row = rowOf(order, id)
  const group = order.groups.findLast((g) => g.first <= row)
  return group !== undefined && (group.band !== spot.band || group.held !== spot.held)
}
