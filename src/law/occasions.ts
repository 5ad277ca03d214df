import type { HeardTalk, Sign } from '../conversation/index.ts'
import type { Reading } from '../intake/contract.ts'
import type { Place } from '../kernel/place.ts'
import { dayNamed, NO_DAY } from './act-days.ts'
import { isStrong, pairsOf, speakersOf, type Pair } from './sides.ts'

/** What two people did on one day. `sent`: the first message of whoever may have acted; `sentCount` how many they sent. */
export interface Occasion {
  readonly pair: string
  readonly who: Pair
  readonly day: string
  sent: { readonly place: Place; readonly turn: number } | null
  sentCount: number
  readonly byActor: Sign[]
  readonly byVictim: Sign[]
}

/** Signs of the other side that make a day an act although whoever acted wrote nothing on it. */
const OF_OTHER: ReadonlySet<string> = new Set(['image-sent', 'payment-sent', 'meeting-agreed', 'meeting-arranged'])

/** A role of somebody in a pair. */
interface RoleIn {
  readonly who: Pair
  readonly pair: string
  readonly isActor: boolean
}

/** Days by pair and name of the day: as many as there are days, however many turns. */
export class Occasions {
  private readonly found = new Map<string, Map<string, Occasion>>()
  /** What turns of threats and demands say, to be looked at and never kept. */
  private readonly texts = new Map<Sign, string>()
  /** How many signs were weak, and how many people rejected. */
  weak = 0
  rejected = 0
  /** Talks in which nobody is known to be a child or to have acted. */
  nobody = 0

  /** What the turn of a threat or demand says near the sign. */
  textOf(s: Sign): string {
    return this.texts.get(s) ?? ''
  }

  /** The days of each pair, oldest first, the day that is not known last. */
  pairs(): readonly (readonly Occasion[])[] {
    return [...this.found.values()].map((days) => [...days.values()].toSorted(
      (a, b) => (a.day === NO_DAY ? 1 : b.day === NO_DAY ? -1 : a.day < b.day ? -1 : 1),
    ))
  }

  /** Takes one conversation in; yields now and then, so that other work has its turn. */
  *take(reading: Reading, talk: HeardTalk, number: number): Generator<undefined> {
    const names = new Set<string>(talk.source.participants.map((p) => p.name))
    for (const [i, turn] of talk.turns.entries()) {
      if (turn.by !== null) names.add(turn.by)
      if (i % TURNS_AT_ONCE === TURNS_AT_ONCE - 1) yield
    }
    const pairs = pairsOf(speakersOf(reading, talk, number, [...names]))
    if (pairs.length === 0 && names.size > 0) this.nobody++
    const roles = rolesIn(pairs)
    for (const [i, turn] of talk.turns.entries()) {
      if (turn.by !== null) this.takeTurn(turn, roles.get(turn.by) ?? [])
      if (i % TURNS_AT_ONCE === TURNS_AT_ONCE - 1) yield
    }
    for (const s of talk.signs) this.takeSign(s, talk, roles)
  }

  private takeTurn(turn: HeardTalk['turns'][number], roles: readonly RoleIn[]): void {
    for (const role of roles) {
      const occasion = this.at(role, dayNamed(turn.at))
      if (!role.isActor) continue
      occasion.sentCount++
      occasion.sent ??= { place: turn.place, turn: turn.turn }
    }
  }

  private takeSign(s: Sign, talk: HeardTalk, roles: ReadonlyMap<string, readonly RoleIn[]>): void {
    if (s.state === 'rejected') this.rejected++
    else if (s.weak) this.weak++
    if (!isStrong(s) || s.by === null) return
    for (const role of roles.get(s.by) ?? []) {
      const { byActor, byVictim } = this.at(role, dayNamed(s.at))
      const list = role.isActor ? byActor : byVictim
      list.push(s)
      if (role.isActor && (s.sign === 'threat' || s.sign === 'demand')) this.texts.set(s, near(talk.turns[s.turn]?.text ?? '', s.span))
    }
  }

  private at({ pair, who }: RoleIn, day: string): Occasion {
    const days = this.found.get(pair) ?? new Map<string, Occasion>()
    this.found.set(pair, days)
    const known = days.get(day)
    if (known !== undefined) return known
    const made: Occasion = { pair, who, day, sent: null, sentCount: 0, byActor: [], byVictim: [] }
    days.set(day, made)
    return made
  }
}

const TURNS_AT_ONCE = 20_000
/** Letters before and after a sign's words that are looked at with them. */
const NEAR = 400

function near(text: string, span: Sign['span']): string {
  return span === null ? text.slice(0, 5 * NEAR) : text.slice(Math.max(0, span.from - NEAR), span.to + NEAR)
}

/** Two sides as one text. */
export function pairKey({ actor, victim }: Pick<Pair, 'actor' | 'victim'>): string {
  return JSON.stringify([actor?.key ?? null, victim?.key ?? null])
}

/** Whether something was done on the day: whoever may have acted wrote, or the other sent or agreed to something. */
export function isAct(o: Occasion): boolean {
  return o.sentCount > 0 || o.byVictim.some((s) => OF_OTHER.has(s.sign))
}

function rolesIn(pairs: readonly Pair[]): ReadonlyMap<string, readonly RoleIn[]> {
  const roles = new Map<string, RoleIn[]>()
  const add = (name: string | null | undefined, role: RoleIn): void => {
    if (name != null) roles.set(name, [...roles.get(name) ?? [], role])
  }
  for (const who of pairs) {
    const pair = pairKey(who)
    add(who.actor?.name, { who, pair, isActor: true })
    add(who.victim?.name, { who, pair, isActor: false })
  }
  return roles
}
