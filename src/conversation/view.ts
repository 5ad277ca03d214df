import type { PhraseLanguage, SignId } from './contract.ts'
import type { CueId } from './cues/plug.ts'
import type { HeardTurn, Party, Stood, TalkView } from './signs/plug.ts'

/** A party as it is counted. */
interface Counted {
  readonly by: string | null
  turns: number
  raw: Partial<Record<SignId, number>>
  ages: number[]
}

/** Turns on either side that belong to the surroundings of a turn. */
const NEAR = 15
/** Turns that stay known when the next piece of a long talk is read. */
const KEPT_TURNS = 60
const KEPT_SIGNS = 400
/** More people than this in one talk are counted as one crowd. */
const MOST_PARTIES = 2_000

/** What is known of a talk while it is read, piece by piece. Bounded however long the talk is. */
export class TalkState {
  private turns: HeardTurn[] = []
  private stoodSigns: Stood[] = []
  private readonly parties = new Map<string | null, Counted>()
  private readonly cueTurns = new Map<CueId, number>()
  private readonly languages = new Map<string, number>()
  /** How often the language is spoken that is spoken most. */
  private mostSpoken = 0
  private total = 0

  /** Takes a piece's turns in (their phrases and cues, not yet weighed). */
  take(piece: readonly HeardTurn[]): void {
    this.turns = [...this.turns.slice(-KEPT_TURNS), ...piece]
    this.stoodSigns = this.stoodSigns.slice(-KEPT_SIGNS)
    for (const turn of piece) {
      this.total++
      const party = this.party(turn.by)
      party.turns++
      for (const id of new Set(turn.heard.filter((h) => h.role === 'phrase').map((h) => h.sign))) party.raw[id] = (party.raw[id] ?? 0) + 1
      for (const cue of turn.cues) this.cueTurns.set(cue, (this.cueTurns.get(cue) ?? 0) + 1)
      for (const h of turn.heard) if (h.words > 2) this.speaks(h.language)
      if (turn.language !== null) this.speaks(turn.language)
    }
  }

  private speaks(language: string): void {
    if (this.languages.size >= 200 && !this.languages.has(language)) return
    const times = (this.languages.get(language) ?? 0) + 1
    this.languages.set(language, times)
    if (times > this.mostSpoken) this.mostSpoken = times
  }

  /** Whether the talk is held in this language at all, so that a short word of it counts. */
  isSpoken(language: PhraseLanguage): boolean {
    if (language === 'any' || this.languages.size === 0) return true
    return (this.languages.get(language) ?? 0) * 12 >= this.mostSpoken
  }

  /** A sign was found: later turns see it. */
  stand(sign: Stood): void {
    this.stoodSigns.push(sign)
    if ((sign.sign === 'age-told' || sign.sign === 'adult-age-told') && typeof sign.value === 'number') {
      const party = this.party(sign.by)
      if (party.ages.length < 50) party.ages.push(sign.value)
    }
  }

  private party(by: string | null): Counted {
    const known = this.parties.get(by)
    if (known !== undefined) return known
    const made: Counted = { by, turns: 0, raw: {}, ages: [] }
    if (this.parties.size < MOST_PARTIES) this.parties.set(by, made)
    return made
  }

  /** The talk as seen from the turn at this position among the turns taken in. */
  view(turn: HeardTurn): TalkView {
    return new Seen(
      turn, this.party(turn.by), { turns: this.turns, stood: this.stoodSigns, parties: this.parties, cueTurns: this.cueTurns, total: this.total },
    )
  }
}

interface Taken {
  readonly turns: readonly HeardTurn[]
  readonly stood: readonly Stood[]
  readonly parties: ReadonlyMap<string | null, Party>
  readonly cueTurns: ReadonlyMap<CueId, number>
  readonly total: number
}

/** A view works out what it is asked for, and only that: most turns are asked little. */
class Seen implements TalkView {
  readonly turn: HeardTurn
  readonly self: Party
  private readonly taken: Taken
  private readonly position: number
  private all: readonly Party[] | null = null

  constructor(turn: HeardTurn, self: Party, taken: Taken) {
    this.turn = turn
    this.self = self
    this.taken = taken
    this.position = turn.index - (taken.turns[0]?.index ?? 0)
  }

  get others(): readonly Party[] {
    return (this.all ??= [...this.taken.parties.values()].filter((p) => p.by !== this.turn.by))
  }

  before(turns: number): readonly HeardTurn[] {
    const found: HeardTurn[] = []
    for (let i = this.position - 1; i >= 0 && found.length < turns; i--) {
      const turn = this.taken.turns[i]
      if (turn !== undefined) found.push(turn)
    }
    return found
  }

  after(turns: number): readonly HeardTurn[] {
    return this.taken.turns.slice(this.position + 1, this.position + 1 + turns)
  }

  stood(withinTurns: number, ...ids: readonly SignId[]): readonly Stood[] {
    const found: Stood[] = []
    const oldest = this.turn.index - withinTurns
    for (let i = this.taken.stood.length - 1; i >= 0; i--) {
      const sign = this.taken.stood[i]
      if (sign === undefined || sign.turn <= oldest) break // they stand in the order of their turns
      if (ids.length === 0 || ids.includes(sign.sign)) found.push(sign)
    }
    return found
  }

  near(cue: CueId): number {
    let n = 0
    const last = Math.min(this.taken.turns.length - 1, this.position + NEAR)
    for (let i = Math.max(0, this.position - NEAR); i <= last; i++) if (this.taken.turns[i]?.cues.has(cue) === true) n++
    return n
  }

  share(cue: CueId): number {
    return (this.taken.cueTurns.get(cue) ?? 0) / Math.max(1, this.taken.total)
  }

  suspicion(by: 'self' | 'other', ...apart: readonly SignId[]): number {
    const kinds = new Set<string>()
    for (const party of by === 'self' ? [this.self] : this.others) for (const id in party.raw) kinds.add(id)
    for (const id of apart) kinds.delete(id)
    return kinds.size
  }
}
