import type { z } from 'zod'
import type { queueOrderContract } from '../../../desk/queue-order.contract.ts'
import { herePlace, rowAt, type Order } from './order.ts'

type Spots = z.output<typeof queueOrderContract.queueSpots.output>
type Spot = Spots['spots'][number]

/** What waits above the list: how many reports came that fit, above the reader's place and below it, and how many of the list changed their place or left it. */
export interface Waiting {
  readonly above: ReadonlySet<string>
  readonly below: ReadonlySet<string>
  readonly changed: ReadonlySet<string>
  /** More came than is counted, or the connection was lost in between. */
  readonly isMany: boolean
  /** The server does not keep the order any more: what of it is not here stays empty. */
  readonly isOver: boolean
}

/** Nothing waits. */
export const NOTHING: Waiting = { above: new Set(), below: new Set(), changed: new Set(), isMany: false, isOver: false }

/** Whether anything waits. */
export function waits({ above, below, changed, isMany, isOver }: Waiting): boolean {
  return isMany || isOver || above.size > 0 || below.size > 0 || changed.size > 0
}

/** What waits without these reports: the reader has just put them away themselves. */
export function waitsWithout(was: Waiting, ids: readonly string[]): Waiting {
  const gone = new Set(ids)
  const rest = (of: ReadonlySet<string>): ReadonlySet<string> => new Set([...of].filter((id) => !gone.has(id)))
  return { ...was, above: rest(was.above), below: rest(was.below), changed: rest(was.changed) }
}

/** Adds to what waits where these reports stand now; one that is asked of and not among the spots is not seen any more. */
export function joined(was: Waiting, order: Order, asked: readonly string[], { spots, places }: Spots): Waiting {
  const [above, below, changed] = [new Set(was.above), new Set(was.below), new Set(was.changed)]
  const found = new Map(spots.map((s) => [s.id, s]))
  const kept = new Map(places?.map((p) => [p.id, p.place]))
  for (const id of asked) {
    const spot = found.get(id)
    const here = herePlace(order, id)
    const place = here === -1 ? kept.get(id) ?? -1 : here
    const row = place === -1 ? -1 : rowAt(order, place)
    above.delete(id)
    below.delete(id)
    if (row !== -1) {
      if (spot === undefined || !spot.fits || isElsewhere(order, row, spot)) changed.add(id)
      else changed.delete(id)
    } else if (spot?.fits === true) (spot.above ? above : below).add(id)
  }
  return { above, below, changed, isMany: was.isMany, isOver: was.isOver || (order.name !== null && places === null) }
}

/** Whether the report of a row stands in another group now. */
function isElsewhere(order: Order, row: number, spot: Spot): boolean {
  const group = order.groups.findLast((g) => g.first <= row)
  return group !== undefined && (group.band !== spot.band || group.held !== spot.held)
}
