import type { Actor } from '../custody/index.ts'
import type { House } from '../way.ts'
import { ofHouse } from './of-house.ts'
import { ID_LETTERS } from './queue-order.contract.ts'

/** An order is kept for so long after its reader asked for a piece of it last; a session without use is locked by then. */
const KEPT_MS = 30 * 60_000

/** So many orders are kept for one session: each page that is open has one, and a change of the filters makes another. */
const MOST_OF_SESSION = 8

/** So many bytes of orders are kept by a house; one of 200,000 reports is 3 MB, and readers who see the same share it. */
const MOST_BYTES = 96_000_000

/** An order of which a reader was told the beginning: `listed` reports stood in it then. All of it is read beside the answer, and again if that failed. */
export interface Order {
  readonly listed: number
  readonly whole: () => Promise<Buffer>
}

type Keeper = Pick<House, 'vault' | 'now' | 'random'>

interface Kept {
  readonly reader: string
  readonly order: Order
  readonly usedAt: number
}

/** Used last stands last. */
const keptBy = ofHouse(() => new Map<string, Kept>())

/** Whose an order is: nobody else is told of it, and neither is the same person in another session or for another unit. */
const readerOf = ({ unit, person, session }: Actor): string => `${unit} ${person} ${session ?? ''}`

/** Keeps the order that a reader was told the beginning of; by the name that comes back they ask for more of it. */
export function keepOrder(keeper: Keeper, actor: Actor, order: Order): string {
  const [kept, now] = [keptBy(keeper), Date.parse(keeper.now)]
  const name = `ord_${Buffer.from(keeper.random(16)).toString('hex')}`
  kept.set(name, { reader: readerOf(actor), order, usedAt: now })
  letGo(kept, readerOf(actor), now)
  return name
}

/** The order of that name; null when it is not kept any more, or is another reader's. */
export function keptOrder(keeper: Omit<Keeper, 'random'>, actor: Actor, name: string): Order | null {
  const [kept, now] = [keptBy(keeper), Date.parse(keeper.now)]
  const known = kept.get(name)
  if (known === undefined || known.reader !== readerOf(actor) || now - known.usedAt >= KEPT_MS) return null
  kept.delete(name)
  kept.set(name, { ...known, usedAt: now })
  return known.order
}

/** Lets go of what is over, of what a session has too many of, and of what is too much for the house: what was used longest ago goes first. */
function letGo(kept: Map<string, Kept>, reader: string, now: number): void {
  const newest = [...kept].toReversed()
  const shared = new Set<Order['whole']>()
  let [mine, bytes] = [0, 0]
  for (const [name, { order, ...one }] of newest) {
    const isMine = one.reader === reader
    const more = shared.has(order.whole) ? 0 : order.listed * ID_LETTERS
    if (now - one.usedAt >= KEPT_MS || (isMine && mine >= MOST_OF_SESSION) || bytes + more > MOST_BYTES) {
      kept.delete(name)
      continue
    }
    shared.add(order.whole)
    bytes += more
    if (isMine) mine++
  }
}

/** Ids of an order from a place on, at most so many, one behind the other. */
export function lettersFrom(ids: Buffer, place: number, most: number): string {
  return ids.toString('latin1', Math.min(ids.length, place * ID_LETTERS), Math.min(ids.length, (place + most) * ID_LETTERS))
}

/** The places of these reports in an order, in one look through it; those that are not in it are left out. */
export function placesIn(ids: Buffer, sought: readonly string[]): Map<string, number> {
  const begin = new Map<number, string[]>()
  for (const id of new Set(sought)) {
    const first = Buffer.from(id.slice(1, 5), 'latin1').readUInt32LE()
    begin.set(first, [...begin.get(first) ?? [], id])
  }
  const found = new Map<string, number>()
  for (let at = 0; at < ids.length && found.size < sought.length; at += ID_LETTERS) {
    for (const id of begin.get(ids.readUInt32LE(at)) ?? []) if (ids.toString('latin1', at, at + ID_LETTERS) === id.slice(1)) found.set(id, at / ID_LETTERS)
  }
  return found
}
