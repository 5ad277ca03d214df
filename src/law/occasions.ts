import type { HeardTalk, Sign } from '../conversation/index.ts'
import type { Reading } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import { dayNamed, NO_DAY } from './act-days.ts'
import { isStrong, pairsOf, speakersOf, type Pair } from './sides.ts'

/** What two people did on one day. `sent`: the first message of whoever may have acted; `messages` counts those of both. */
export interface Occasion {
  readonly pair: string
  readonly who: Pair
  readonly day: string
  sent: { readonly place: Place; readonly turn: number } | null
  sentCount: number
  messages: number
  readonly byActor: Sign[]
  readonly byVictim: Sign[]
}

/** Signs of the other side that make a day an act although whoever acted wrote nothing on it. */
const OF_OTHER: ReadonlySet<string> = new Set(['image-sent', 'payment-sent', 'meeting-agreed', 'meeting-arranged'])

/** Days by pair and name of the day; the pair's years of talk are bounded by its days, not its turns. */
export class Occasions {
  private readonly found = new Map<string, Map<string, Occasion>>()
  /** How many signs were weak, and how many people rejected. */
  weak = 0
  rejected = 0
  /** Talks in which nobody is known to be a child or to have acted. */
  nobody = 0

  /** Takes one conversation in; yields now and then, so that other work has its turn. */
  *take(reading: Reading, talk: HeardTalk, number: number): Generator<undefined> {
    const names = new Set<string>()
    for (const [i, turn] of talk.turns.entries()) {
      if (turn.by !== null) names.add(turn.by)
      if (i % TURNS_AT_ONCE === TURNS_AT_ONCE - 1) yield
    }
    for (const p of talk.source.participants) names.add(p.name)
    for (const s of talk.signs) {
      if (s.state === 'rejected') this.rejected++
      else if (s.weak) this.weak++
    }
    const pairs = pairsOf(speakersOf(reading, talk, number, [...names]))
    if (pairs.length === 0 && names.size > 0) this.nobody++
    const roles = rolesIn(pairs)
    for (const [i, turn] of talk.turns.entries()) {
      if (i % TURNS_AT_ONCE === TURNS_AT_ONCE - 1) yield
      const mine = turn.by === null ? undefined : roles.get(turn.by)
      if (mine === undefined) continue
      const day = dayNamed(turn.at)
      for (const { pair, isActor } of mine) {
        const occasion = this.at(pair, day)
        occasion.messages++
        if (!isActor) continue
        occasion.sentCount++
        occasion.sent ??= { place: turn.place, turn: turn.turn }
      }
    }
    for (const s of talk.signs) {
      if (!isStrong(s) || s.by === null) continue
      for (const { pair, isActor } of roles.get(s.by) ?? []) {
        const occasion = this.at(pair, dayNamed(s.at))
        const list = isActor ? occasion.byActor : occasion.byVictim
        list.push(s)
      }
    }
  }

  /** The days of each pair, oldest first, the day that is not known last. */
  pairs(): readonly (readonly Occasion[])[] {
    return [...this.found.values()].map((days) => [...days.values()].toSorted((a, b) => (a.day === NO_DAY ? 1 : b.day === NO_DAY ? -1 : a.day < b.day ? -1 : 1)))
  }

  private at(who: Pair, day: string): Occasion {
    const pair = pairKey(who)
    const days = this.found.get(pair) ?? new Map<string, Occasion>()
    this.found.set(pair, days)
    const known = days.get(day)
    if (known !== undefined) return known
    const made: Occasion = { pair, who, day, sent: null, sentCount: 0, messages: 0, byActor: [], byVictim: [] }
    days.set(day, made)
    return made
  }
}

const TURNS_AT_ONCE = 20_000

/** Two sides as one text. */
export function pairKey({ actor, victim }: Pick<Pair, 'actor' | 'victim'>): string {
  return JSON.stringify([actor?.key ?? null, victim?.key ?? null])
}

/** Whether something was done on the day: whoever may have acted wrote, or the other sent or agreed to something. */
export function isAct(o: Occasion): boolean {
  return o.sentCount > 0 || o.byVictim.some((s) => OF_OTHER.has(s.sign))
}

function rolesIn(pairs: readonly Pair[]): ReadonlyMap<string, readonly { readonly pair: Pair; readonly isActor: boolean }[]> {
  const roles = new Map<string, { pair: Pair; isActor: boolean }[]>()
  const add = (name: string | null | undefined, pair: Pair, isActor: boolean): void => {
    if (name != null) roles.set(name, [...roles.get(name) ?? [], { pair, isActor }])
  }
  for (const pair of pairs) {
    add(pair.actor?.name, pair, true)
    add(pair.victim?.name, pair, false)
  }
  return roles
}
