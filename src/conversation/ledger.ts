import { askSigns, type First, type Ledger, type PartyCounts, type Sign, type SignId, type TalkTurn } from './contract.ts'
import { millisecondsOf } from './hear.ts'
import { InducementBook, type Decoy } from './inducement.ts'

/** What the ledger may know beside the talk. */
export interface LedgerOptions {
  /** Who the decoy or officer is, when someone says so. */
  readonly decoy?: Decoy | undefined
  /** IANA name of the young person's time zone, when it is known: hours of day are counted in it. No zone is ever guessed. */
  readonly zone?: string | undefined
}

const asks: ReadonlySet<string> = new Set(askSigns)
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
/** Of a long talk so many platform moves and told ages are listed. */
const MOST_LISTED = 200
/** Parties beyond this many are counted as one. */
const MOST_PARTIES = 2_000

interface Counting {
  readonly by: string | null
  turns: number
  asks: number
  refusals: number
  returns: number
  firstMs: number | null
  lastMs: number | null
  readonly signs: Partial<Record<SignId, number>>
}

/** Who did what first, how often and when: filled turn by turn, flat in memory. Rejected signs must not be given. */
export class LedgerBook {
  private readonly parties = new Map<string | null, Counting>()
  private readonly first: Partial<Record<SignId, First>> = {}
  private readonly moves: { turn: number; by: string | null; to: string | null }[] = []
  private readonly claims: { by: string | null; turn: number; age: number }[] = []
  private readonly hours: number[] | null
  private readonly zone: string | null
  private readonly hourOf: Intl.DateTimeFormat | null
  private readonly inducement: InducementBook | null
  private startMs: number | null = null
  private startedBy: string | null = null
  private turns = 0

  constructor({ decoy, zone }: LedgerOptions = {}) {
    this.inducement = decoy === undefined ? null : new InducementBook(decoy)
    this.hourOf = zone === undefined ? null : new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: zone })
    this.zone = zone ?? null
    this.hours = zone === undefined ? null : Array.from({ length: 24 }, () => 0)
  }

  /** Adds turns in their order, with their standing signs. Weak ones are doubts: they are listed among the signs and counted nowhere. */
  add(turns: readonly TalkTurn[], signs: readonly Sign[]): void {
    const byTurn = Map.groupBy(signs.filter((s) => !s.weak), (s) => s.turn)
    for (const turn of turns) this.addTurn(turn, byTurn.get(turn.turn) ?? [])
  }

  private addTurn(turn: TalkTurn, signs: readonly Sign[]): void {
    const ms = millisecondsOf(turn.at)
    if (this.turns++ === 0) this.startedBy = turn.by
    this.startMs ??= ms
    const party = this.party(turn.by)
    party.turns++
    if (ms !== null) {
      party.firstMs = Math.min(party.firstMs ?? ms, ms)
      party.lastMs = Math.max(party.lastMs ?? ms, ms)
    }
    if (turn.at?.instant != null && this.hourOf !== null && this.hours !== null) {
      const hour = Number(this.hourOf.format(new Date(turn.at.instant)))
      this.hours[hour] = (this.hours[hour] ?? 0) + 1
    }
    for (const sign of signs) this.addSign(sign, party, ms)
    this.inducement?.add(turn, signs, ms)
  }

  private addSign(sign: Sign, party: Counting, ms: number | null): void {
    party.signs[sign.sign] = (party.signs[sign.sign] ?? 0) + 1
    if (asks.has(sign.sign)) party.asks++
    if (sign.sign === 'refusal') party.refusals++
    if (sign.sign === 'return-after-refusal') party.returns++
    this.first[sign.sign] ??= {
      turn: sign.turn, by: sign.by, afterSeconds: ms === null || this.startMs === null ? null : Math.round((ms - this.startMs) / 1000),
    }
    if (sign.sign === 'platform-move' && this.moves.length < MOST_LISTED) {
      this.moves.push({ turn: sign.turn, by: sign.by, to: sign.value === null ? null : String(sign.value) })
    }
    const isAge = sign.sign === 'age-told' || sign.sign === 'adult-age-told'
    if (isAge && typeof sign.value === 'number' && this.claims.length < MOST_LISTED) this.claims.push({
      by: sign.by, turn: sign.turn, age: sign.value,
    })
  }

  private party(by: string | null): Counting {
    const key = this.parties.has(by) || this.parties.size < MOST_PARTIES ? by : null
    const known = this.parties.get(key)
    if (known !== undefined) return known
    const made: Counting = { by: key, turns: 0, asks: 0, refusals: 0, returns: 0, firstMs: null, lastMs: null, signs: {} }
    this.parties.set(key, made)
    return made
  }

  /** The ledger of everything added so far. */
  read(): Ledger {
    const parties = [...this.parties.values()].map(countsOf)
    const all = [...this.parties.values()]
    const sum = (of: (p: Counting) => number): number => all.reduce((n, p) => n + of(p), 0)
    const firstMs = least(all.map((p) => p.firstMs))
    const lastMs = least(all.map((p) => (p.lastMs === null ? null : -p.lastMs)))
    return {
      startedBy: this.startedBy, firstAgeToldBy: this.firstAge()?.by ?? null, first: this.first, parties,
      asksPerHour: perHour(sum((p) => p.asks), firstMs, lastMs === null ? null : -lastMs), refusals: sum((p) => p.refusals),
      returns: sum((p) => p.returns),
      platformMoves: this.moves,
      hours: this.hours === null || this.zone === null || this.hours.every((n) => n === 0) ? null : { zone: this.zone, turns: this.hours },
      claims: this.claims, inducement: this.inducement?.read() ?? null,
    }
  }

  private firstAge(): First | undefined {
    const told = [this.first['age-told'], this.first['adult-age-told']].filter((f) => f !== undefined)
    return told.toSorted((a, b) => a.turn - b.turn)[0]
  }
}

function countsOf({ by, turns, asks: asked, refusals, returns, firstMs, lastMs, signs }: Counting): PartyCounts {
  return { by, turns, asks: asked, refusals, returns, asksPerHour: perHour(asked, firstMs, lastMs), signs }
}

function least(values: readonly (number | null)[]): number | null {
  return values.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null)
}

function perHour(count: number, firstMs: number | null, lastMs: number | null): number | null {
  if (firstMs === null || lastMs === null || lastMs - firstMs < MINUTE_MS) return null
  return Math.round((count / ((lastMs - firstMs) / HOUR_MS)) * 100) / 100
}
