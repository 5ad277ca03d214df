import type { Actor } from '../../custody/index.ts'
import { route, type Route, type Wire } from '../../desk/index.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Front } from '../mount.ts'
import type { Heard, Hub } from './hub.ts'
import { liveContract, MOST_NAMED, type LiveEvent } from './live.contract.ts'

/** How many streams a session and a process may hold at a time. */
const STREAMS_PER_SESSION = 6
const STREAMS = 400

/** A stream without news shows that it lives, and looks whether its session does. */
const BEAT_MS = 15_000

/** A stream ends after so long, and its page opens the next: rights and unit are asked anew then at the latest. */
const WHOLE_MS = 30 * 60_000

/** What a stream needs of the server. */
interface LiveParts {
  readonly front: Pick<Front, 'sessionOf' | 'seesReports'>
  readonly hub: Hub
  /** Milliseconds that only grow. */
  readonly clock: () => number
  readonly beatMs?: number
}

/** The endpoint of news: a stream for each page that listens. */
export function liveRoutes(parts: LiveParts): readonly Route[] {
  const held = new Map<string, number>()
  return [route(liveContract.events, ({ actor, wire }) => {
    const session = actor.session ?? ''
    const isFull = (): boolean => (held.get(session) ?? 0) >= STREAMS_PER_SESSION || parts.hub.size >= STREAMS
    if (isFull()) throw new Refusal('too-many', { seconds: 30 })
    // Counted from the first byte on: a stream that nobody begins to read is none. Of several that were asked for at once those beyond the bound end there.
    const take = (): boolean => {
      if (isFull()) return false
      held.set(session, (held.get(session) ?? 0) + 1)
      return true
    }
    const left = (): void => {
      const rest = (held.get(session) ?? 1) - 1
      if (rest > 0) held.set(session, rest)
      else held.delete(session)
    }
    return Promise.resolve({ answer: { kind: 'begun' as const }, about: [], events: stream(parts, actor, wire, { take, left }) })
  })]
}

/** Tells news until the session ends, the reader leaves, or the server stops. */
async function* stream(parts: LiveParts, actor: Actor, wire: Wire, seat: { readonly take: () => boolean; readonly left: () => void }): AsyncGenerator<LiveEvent | null> {
  const { front, hub, clock, beatMs = BEAT_MS } = parts
  if (!seat.take()) return
  const listener = hub.listen(actor.unit)
  const until = clock() + WHOLE_MS
  let looked = clock()
  const leave = (): void => listener.leave()
  wire.gone?.addEventListener('abort', leave, { once: true })
  try {
    yield { kind: 'begun' }
    while (clock() < until) {
      const news = await listener.next(beatMs)
      if (hub.isClosed || wire.gone?.aborted === true) return
      if (clock() - looked >= beatMs || news === null) {
        if (!await isOpen(front, actor, wire)) {
          yield { kind: 'ended' }
          return
        }
        looked = clock()
      }
      if (news === null) yield null
      else yield* await seen(front, actor, news)
    }
  } finally {
    wire.gone?.removeEventListener('abort', leave)
    listener.leave()
    seat.left()
  }
}

/** Whether the session that opened the stream is open still, for the same person and unit. */
async function isOpen({ sessionOf }: LiveParts['front'], actor: Actor, wire: Wire): Promise<boolean> {
  try {
    const signed = await sessionOf(wire, false)
    return signed !== null && signed.actor.person === actor.person && signed.actor.unit === actor.unit && signed.actor.session === actor.session
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** What of the news this person may know: row-level security says so, asked now. */
async function seen({ seesReports }: LiveParts['front'], actor: Actor, { changes, isMany }: Heard): Promise<LiveEvent[]> {
  if (isMany) return [{ kind: 'many' }]
  const may = await seesReports(actor, changes.map((c) => c.id))
  // What went out of sight while its page is open is not named: pages ask anew for what they show, and learn that it is gone.
  if (changes.some((c) => c.what === 'moved' && !may.has(c.id))) return [{ kind: 'many' }]
  const named = changes.filter((c) => may.has(c.id)).map(({ id, what, who }) => ({ id, what, mine: who === actor.person }))
  if (named.length === 0) return []
  return named.length > MOST_NAMED ? [{ kind: 'many' }] : [{ kind: 'reports', changes: named }]
}
