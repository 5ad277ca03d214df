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
    if (this.languages.size < 200 || this.languages.has(language)) this.languages.set(language, (this.languages.get(language) ?? 0) + 1)
  }

  /** Whether the talk is held in this language at all, so that a short word of it counts. */
  isSpoken(language: PhraseLanguage): boolean {
    if (language === 'any' || this.languages.size === 0) return true
    return (this.languages.get(language) ?? 0) * 12 >= Math.max(...this.languages.values())
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
    const position = turn.index - (this.turns[0]?.index ?? 0)
    const { turns, cueTurns, total } = this
    const self = this.party(turn.by)
    const others: readonly Party[] = [...this.parties.values()].filter((p) => p.by !== turn.by)
    const nearBy = turns.slice(Math.max(0, position - NEAR), position + NEAR + 1)
    return {
      turn, self, others,
      before: (n) => turns.slice(Math.max(0, position - n), position).reverse(),
      after: (n) => turns.slice(position + 1, position + 1 + n),
      stood: (within, ...ids) => this.stoodSigns.filter((s) => s.turn > turn.index - within && (ids.length === 0 || ids.includes(s.sign))).reverse(),
      near: (cue) => nearBy.filter((t) => t.cues.has(cue)).length,
      share: (cue) => (cueTurns.get(cue) ?? 0) / Math.max(1, total),
      suspicion: (by, ...apart) => {
        const whose = by === 'self' ? [self] : others
        return new Set(whose.flatMap((p) => Object.keys(p.raw)).filter((id) => !apart.some((a) => a === id))).size
      },
    }
  }
}
